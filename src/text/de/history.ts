import type { Words } from '../sections.ts';

/** Words of history. */
export default {
  open: 'Versionsverlauf',
  bringBack: 'Zurückgekommene Arbeitsmappe öffnen',
  title: 'Versionsverlauf',
  intro:
    'Stände dieses Falls auf diesem Gerät, die neuesten zuerst. Ein Stand wird behalten, bevor Sie einen Fall zu ändern beginnen, währenddessen alle zehn Minuten und immer, wenn Sie ihn teilen.',
  keepLabel: 'Name für den jetzigen Stand',
  keepHint: 'Etwa „vor dem Preisgespräch“.',
  keep: 'Diesen Stand behalten',
  kept: (name) => `Als „${name}“ behalten.`,
  automatic: 'Von selbst behalten',
  name: (when) => `Name des Stands von ${when}`,
  net: (amount) => `netto ${amount}`,
  same: 'Wie jetzt',
  compare: 'Vergleichen',
  compareOf: (when) => `Den Stand von ${when} mit jetzt vergleichen`,
  restore: 'Wiederherstellen',
  restoreOf: (when) => `Den Stand von ${when} wiederherstellen`,
  restored: (when) => `Stand von ${when} wiederhergestellt.`,
  didRestore: 'früheren Stand wiederherstellen',
  now: 'Jetzt',
  then: 'Damals',
  field: 'Was',
  none: 'Noch kein Stand behalten. Die erste Änderung an diesem Fall hält fest, wie er vorher war.',
  unreadable: 'Dieser Stand ist nicht lesbar.',
  conflict: {
    changed:
      'Dieser Fall wurde in einem anderen Tab geändert. Beide Fassungen sind sicher; wählen Sie, mit welcher es weitergeht.',
    keepMine: 'Fassung dieses Tabs behalten',
    takeTheirs: 'Andere Fassung nehmen',
    otherVersion: 'Aus einem anderen Tab',
    thisVersion: 'Aus diesem Tab, bevor die andere Fassung kam',
    tookTheirs: 'Fassung des anderen Tabs nehmen',
    compare: 'Beide vergleichen',
    title: 'Zwei Fassungen dieses Falls',
    intro: 'Welche Sie auch behalten, die andere kommt in den Versionsverlauf.',
    mine: 'Dieser Tab',
    theirs: 'Der andere Tab',
    net: 'Nettokundenwert',
    same: 'Beide sagen dasselbe.',
    unreadable: 'Die andere Fassung ist hier nicht lesbar.',
  },
  planLocked:
    'Der Plan ist vereinbart und gesperrt. Ändern Sie ihn unter „Rückblick“, indem Sie ihn neu vereinbaren.',
  memoryOnly:
    'Dieser Browser behält nach dem Schließen des Tabs nichts. Speichern Sie eine Datei, um Ihre Arbeit zu behalten.',
  presentHint: 'Den Fall in einem sauberen zweiten Fenster zum Teilen zeigen',
  settingsShort: 'Einstellungen',
  storeAgain: 'Wieder speichern',
} satisfies Words['history'];
