import type { Words } from '../sections.ts';

/** How far our own estimates came true, offered where a row is estimated. */
export default {
  looking: 'Die Rückblicke auf diesem Gerät werden durchgesehen…',
  few: 'Auf diesem Gerät wurden weniger als 5 Zeilen dieser Art überprüft: zu wenige, um etwas zu sagen.',
  found: (n, low, high, half) =>
    `Unsere letzten ${n} Schätzungen dieser Art sind zu ${low} bis ${high} des Plans eingetreten, die Hälfte zu mehr als ${half}.`,
  use: (risk) => `Als Risiko übernehmen: ${risk}`,
  no: 'Nicht für diese Zeile',
  used: (risk) => `Das Risiko dieser Zeile ist jetzt ${risk}.`,
  useRange: (low, high) => `Als Spanne übernehmen: ${low} bis ${high}`,
  usedRange: (low, high) => `Diese Zeile reicht jetzt von ${low} bis ${high}.`,
  rangeByHand:
    'Diese Zeile ergibt sich aus mehreren Zahlen: Geben Sie einer davon unter „Chancen“ eine Spanne.',
  sound: 'Die Hälfte ist wie geplant oder besser eingetreten; ein Risiko folgt daraus nicht.',
  say: 'Dem Kunden sagen, in der Notiz',
  sentence: (n, half) =>
    `Unsere Schätzungen dieser Art treten zu ${half} des Plans ein (die Mitte von ${n} überprüften).`,
  said: 'Es steht in der Notiz dieser Zeile.',
  did: {
    range: 'die Spanne aus Rückblicken übernehmen',
    risk: 'das Risiko aus Rückblicken übernehmen',
    note: 'sagen, wie Schätzungen eintrafen',
  },
} satisfies Words['record'];
