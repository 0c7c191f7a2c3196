import type { Words } from '../sections.ts';

/** Words of fields, dialogs and menus. */
export default {
  close: 'Schließen',
  cancel: 'Abbrechen',
  more: 'Mehr',
  undoKey: (mac) => (mac ? '⌘ Z' : 'Strg Z'),
  dismiss: 'Ausblenden',
  messages: 'Meldungen',
  chooseFile: 'Datei wählen',
  dropFile: 'oder hier ablegen',
  dropNow: 'Zum Öffnen loslassen',
  wrongFile: (accept) => `Dateien dieser Art lassen sich hier nicht öffnen. Wählen Sie eine von ${accept}.`,
  tooManyFiles: 'Nur eine Datei auf einmal.',
  problem: 'Problem',
} satisfies Words['ui'];
