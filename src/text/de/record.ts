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
  table: {
    title: 'Wie weit unsere Schätzungen eintrafen',
    hint: 'Was Nutzen beim jüngsten Rückblick jedes gezeigten Falls ergab, als Anteil am Plan bis dahin. Arten mit mindestens 5 überprüften Zeilen.',
    look: 'Aus den Rückblicken ermitteln',
    few: 'Keine Art Zeile wurde bei diesen Fällen 5-mal überprüft: zu wenige, um etwas zu sagen.',
    over: (said, n) => (n === 1 ? 'Über 1 überprüften Fall.' : `Über ${said} überprüfte Fälle.`),
    kind: 'Art',
    of: 'Gezählt als',
    n: 'Zeilen',
    p10: 'Ein Zehntel darunter',
    median: 'Die Hälfte darunter',
    p90: 'Neun Zehntel darunter',
    ofs: { line: 'Zeile einer Vorlage', lever: 'Hebel', bucket: 'Art der Zeile', reason: 'Genannter Grund' },
  },
  did: {
    range: 'die Spanne aus Rückblicken übernehmen',
    risk: 'das Risiko aus Rückblicken übernehmen',
    note: 'sagen, wie Schätzungen eintrafen',
  },
} satisfies Words['record'];
