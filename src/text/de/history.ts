import type { Words } from '../sections.ts';

/** Words of history. */
export default {
  open: 'Versionsverlauf',
  assistant: 'Mit einem Assistenten',
  bringBack: 'Zurückgekommene Arbeitsmappe öffnen',
  conflict: {
    changed:
      'Dieser Fall wurde in einem anderen Tab geändert. Beide Fassungen sind sicher; wählen Sie, mit welcher es weitergeht.',
    keepMine: 'Fassung dieses Tabs behalten',
    takeTheirs: 'Andere Fassung nehmen',
    otherVersion: 'Aus einem anderen Tab',
    thisVersion: 'Aus diesem Tab, bevor die andere Fassung kam',
    tookTheirs: 'Fassung des anderen Tabs nehmen',
    compare: 'Beide vergleichen',
  },
  planLocked:
    'Der Plan ist vereinbart und gesperrt. Ändern Sie ihn unter „Rückblick“, indem Sie ihn neu vereinbaren.',
  memoryOnly:
    'Dieser Browser behält nach dem Schließen des Tabs nichts. Speichern Sie eine Datei, um Ihre Arbeit zu behalten.',
  presentHint: 'Den Fall in einem sauberen zweiten Fenster zum Teilen zeigen',
  settingsShort: 'Einstellungen',
  undo: (what) => (what === null ? 'Nichts rückgängig zu machen' : `Rückgängig: ${what}`),
  redo: (what) => (what === null ? 'Nichts zu wiederholen' : `Wiederholen: ${what}`),
  undone: (what) => `Zurückgenommen: ${what}`,
  redone: (what) => `Wiederholt: ${what}`,
  screens: 'Ansichten dieses Falls',
  present: 'Vorführen',
  printOpen: 'Drucken oder als PDF speichern',
  sharedVersion: 'Geteilt',
  paste: 'Aus einer Tabelle einfügen',
  settings: 'Einstellungen des Falls',
  skip: 'Zum Inhalt springen',
  export: 'Export',
  caseUnreadable: {
    title: 'Dieser Fall ist nicht lesbar',
    body: 'Sein Datensatz bleibt, wie er ist. Speichern Sie ihn als Datei, damit nichts verloren geht.',
  },
  storeAgain: 'Wieder speichern',
} satisfies Words['history'];
