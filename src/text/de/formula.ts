import type { Words } from '../sections.ts';

/** Words of formula. */
export default {
  unexpected: (text, at) =>
    `„${text}“ passt dort nicht hin (Zeichen ${at}). Prüfen Sie die Zeichen und Klammern davor und danach.`,
  unfinished: 'Die Formel endet zu früh. Vervollständigen Sie sie oder schließen Sie ihre Klammern.',
  badNumber: (text) => `„${text}“ ist keine Zahl. Schreiben Sie Zahlen mit Punkt, wie 0.5.`,
  unknownName: (text, nearest) =>
    `„${text}“ gibt es in diesem Fall nicht.${nearest === null ? ' Wählen Sie einen Namen aus der Liste oder fügen Sie einen Treiber hinzu.' : ` Meinten Sie ${nearest}?`}`,
  unknownFunction: (text, nearest) =>
    `Eine Funktion „${text}“ gibt es nicht.${nearest === null ? ' Es gibt min, max, abs, round, floor, ceil, if, today und before.' : ` Meinten Sie ${nearest}?`}`,
  use: (name) => `${name} nehmen`,
  wrongCount: (text, takes, got) =>
    `${text} braucht ${takes} Werte in Klammern, hier ${got === 1 ? 'ist es 1' : `sind es ${got}`}.`,
  noToday: (name) =>
    `${name} hat keinen Wert für heute. Tragen Sie dort „Vor der Lösung“ ein oder lassen Sie today() weg.`,
  needsName: (of) => `${of}() braucht den Namen einer Annahme, wie ${of}(agents).`,
  tooLong: (most) => `Die Formel hat mehr als ${most} Zeichen. Teilen Sie sie auf zwei Zeilen auf.`,
  tooDeep: (most) =>
    `Die Formel ist mehr als ${most} Ebenen tief geschachtelt. Teilen Sie sie auf zwei Zeilen auf.`,
} satisfies Words['formula'];
