import type { Words } from '../sections.ts';

/** Words of numbers, and how they are read. */
export default {
  language: 'de',
  none: '—',
  times: (n) => `${n}-fach`,
  roiAndMultiple: (percent, multiple) => `${percent} (${multiple})`,
  noCost: 'Keine Kosten erfasst',
  costsZero: 'Kosten sind null',
  costsBelowZero: 'Kosten unter null',
  hours: (n, one) => `${n} ${one ? 'Stunde' : 'Stunden'}`,
  days: (n, one) => `${n} ${one ? 'Tag' : 'Tage'}`,
  month: (n) => `Monat ${n}`,
  atOnce: 'von Anfang an',
  nothingOwed: 'nichts zu amortisieren',
  notWithin: (n, one) => `nicht in ${n} ${one ? 'Jahr' : 'Jahren'}`,
  odds: (above, of) => `${above} von ${of}`,
  oddsNone: (of) => `weniger als 1 von ${of}`,
  range: (low, high) => `${low} bis ${high}`,
  apart: (parts) => parts.join('; '),
  titled: (name, what) => `${name}: ${what}`,
  problem: (p) => {
    switch (p.kind) {
      case 'not-a-number':
        return `„${p.text}“ ist keine Zahl. Geben Sie eine ein wie 40, 120k oder =40*52.`;
      case 'unfinished':
        return 'Die Zahl ist nicht fertig.';
      case 'separators':
        return `Die Zeichen in „${p.text}“ ergeben keine einzelne Zahl.`;
      case 'two-ways':
        return `„${p.text}“ lässt sich auf zwei Arten lesen. Geben Sie die Zahl ohne das Zeichen ein oder mit allen Nachkommastellen.`;
      case 'arithmetic':
        return `„${p.text}“ lässt sich nicht ausrechnen. Verwenden Sie + − * / und Zahlen, wie Sie sie sonst schreiben, etwa =40*52.`;
      case 'too-large':
        return 'Das ist größer, als diese Seite fassen kann.';
      case 'other-currency':
        return `Dieser Fall rechnet in ${p.wanted}. Geben Sie den Betrag in ${p.wanted} ein, ohne „${p.typed}“.`;
      case 'too-many':
        return `Hier passen höchstens ${p.most} Jahre hinein.`;
      case 'gap':
        return 'Zwischen zwei Zeichen fehlt ein Jahr.';
    }
  },
} satisfies Words['numbers'];
