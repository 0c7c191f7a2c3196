import type { Words } from '../sections.ts';

/** Words of the version history: the states kept of a case. */
export default {
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
  /** Two versions of a case, side by side. */
  two: {
    title: 'Zwei Fassungen dieses Falls',
    intro: 'Welche Sie auch behalten, die andere kommt in den Versionsverlauf.',
    mine: 'Dieser Tab',
    theirs: 'Der andere Tab',
    net: 'Nettokundenwert',
    same: 'Beide sagen dasselbe.',
    unreadable: 'Die andere Fassung ist hier nicht lesbar.',
  },
} satisfies Words['versions'];
