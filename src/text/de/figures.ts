import type { Words } from '../sections.ts';

/** Names of figures, and what they say in place of a number: for their working, tables and files. */
export default {
  measures: 'Arten zu zählen',
  measuresBefore: 'Vor der Alternative',
  incremental: 'Mit Spürbarem',
  tangibleIncremental: 'Zählbar',
  whole: 'Vor der Alternative, mit Spürbarem',
  tangible: 'Vor der Alternative, zählbar',
  benefits: 'Nutzen',
  costs: 'Kosten',
  netValue: 'Netto',
  presentValue: 'Barwert',
  comesBack: 'Nutzen-Kosten-Verhältnis',
  irr: 'Interner Zinsfuß im Jahr',
  irrNone: 'Keiner',
  irrSeveral: (rates) => `Mehrere: ${rates}`,
  irrPaid: 'gezahlter Zins, nicht verdienter',
  paybackDiscounted: 'Abgezinste Amortisation',
  costOfDelay: 'Kosten des Aufschubs im Monat',
  returnOnValue: 'Return on Value',
  immediate: 'Von Anfang an',
  never: (n) => (n === 1 ? 'Nicht in 1 Jahr' : `Nicht in ${n} Jahren`),
  against:
    'Gegen die Alternative gerechnet: Was sie bringt, ist vom Nutzen abgezogen, was sie kostet, hinzugerechnet.',
  year: 'Jahr',
  signing: 'Abschluss',
} satisfies Words['figures'];
