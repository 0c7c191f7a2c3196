import type { Words } from '../sections.ts';

/** Words of a calculation that is being written in words. */
export default {
  title: 'Eine Rechnung in Worten',
  known: 'schon eine Zahl dieses Falls',
  fresh: (unit) => `neu, ${unit}`,
  readAs: (said) => `Gelesen als: ${said}`,
  lacks: {
    days: 'Eine dieser Zahlen gilt je Tag, dieser Betrag für ein ganzes Jahr: mit den Tagen malnehmen, die zählen, etwa × 220.',
    weeks:
      'Eine dieser Zahlen gilt je Woche, dieser Betrag für ein ganzes Jahr: mit den Wochen malnehmen, die zählen, etwa × 46.',
    months: 'Eine dieser Zahlen gilt je Monat, dieser Betrag für ein ganzes Jahr: mit 12 malnehmen.',
    money: 'Noch ist nichts davon Geld: mit dem malnehmen, was eines davon kostet oder bringt, etwa × 45.',
  },
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
