import type { Words } from '../sections.ts';

/** Words of fields. */
export default {
  still: (value) => `Es gilt weiter ${value}.`,
  stillNone: 'Bis dahin gilt dieses Feld als leer.',
  outside: (low, high) => `Geben Sie eine Zahl von ${low} bis ${high} ein. Noch nicht übernommen.`,
  shareAsked: (typed, meant) => `Sind das ${typed} oder ${meant}?`,
  wholeNumber: 'Geben Sie eine ganze Zahl ein. Noch nicht übernommen.',
  dayOutside: 'Geben Sie einen Tag in den Jahren 1900 bis 2199 ein. Noch nicht übernommen.',
  noRange: 'Geben Sie hier eine Zahl ein, keine Spanne.',
  noYears: 'Geben Sie hier eine Zahl ein, nicht eine für jedes Jahr.',
  which: 'Welche meinen Sie?',
  optional: 'freiwillig',
  year: 'Jahr',
  month: 'Monat',
} satisfies Words['fields'];
