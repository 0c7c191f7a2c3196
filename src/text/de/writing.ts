import type { Words } from '../sections.ts';

/** Words of a calculation that is being written in words. */
export default {
  title: 'Eine Rechnung in Worten',
  known: 'schon eine Zahl dieses Falls',
  fresh: (unit) => `neu, in ${unit}`,
  unfinished: 'Weiterschreiben oder mit Escape verlassen.',
  create: (n) => (n === 1 ? '1 Treiber anlegen' : `${n} Treiber anlegen`),
  use: 'Diese Rechnung verwenden',
  orEnter: 'oder Eingabetaste',
  suggestions: 'Zahlen, die zum Getippten passen',
  suggestionsHint: 'Pfeil nach unten und Eingabetaste übernehmen eine.',
  freshIn: (labels) => `Noch keine Zahl dieses Falls: ${labels.join(', ')}.`,
  ask: (row) => `Die Zahlen von ${row}`,
  askHint: 'Die Eingabetaste geht zur nächsten. Was noch nicht bekannt ist, kann leer bleiben.',
  unitOf: (label) => `Einheit von ${label}`,
  done: 'Fertig',
  did: (row) => `Rechnung von ${row}`,
  notRead:
    'Das ließ sich nicht als Rechnung lesen. Zahlen und Worte mit × ÷ + − verbinden, etwa: Agenten × gesparte Stunden × 46.',
} satisfies Words['writing'];
