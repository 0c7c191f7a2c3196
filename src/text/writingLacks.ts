/**
 * What a product in words may lack before it is an amount of money over a year: the days, weeks or months that "per day"
 * is to be multiplied with, and the money itself. Hints, not errors: what only might be meant otherwise is let through.
 */
import type { Unit } from '../case/index.ts';

export type Lack = 'days' | 'weeks' | 'months' | 'money';

export interface Said {
  /** The names and quantities of the text, as they are called. */
  names: readonly string[];
  /** Its bare numbers. */
  numbers: readonly number[];
  /** The units of what its names stand for. */
  units: readonly Unit[];
  /** A number with a currency's sign stands in it. */
  money: boolean;
}

const within = (numbers: readonly number[], least: number, most: number): boolean =>
  numbers.some((n) => n >= least && n <= most);

/** Per what: how it is said, the word of the multiplier, and the bare numbers that are one. */
const periods: readonly {
  lack: Exclude<Lack, 'money'>;
  per: RegExp;
  multiplier: RegExp;
  known: (numbers: readonly number[]) => boolean;
}[] = [
  {
    lack: 'days',
    per: /(?:\/\s?|(?<!\p{L})(?:per|an?|each|every|pro|je|am|par|por|al)\s(?:work(?:ing)?[- ]|business[- ])?)(?:d|day|tag|arbeitstag|jour|d[ií]a)(?!\p{L})|(?<!\p{L})(?:daily|täglich|quotidien|diari[oa])/iu,
    multiplier: /(?<!\p{L})(?:days|(?:arbeits)?tage|jours|d[ií]as)(?!\p{L})/iu,
    known: (n) =>
      within(n, 150, 366) ||
      (within(n, 4, 7) && within(n, 30, 53)) ||
      (within(n, 18, 31) && within(n, 9, 12)),
  },
  {
    lack: 'weeks',
    per: /(?:\/\s?|(?<!\p{L})(?:per|an?|each|every|pro|je|par|por|a la)\s)(?:wk|week|woche|semaine|semana)(?!\p{L})|(?<!\p{L})(?:weekly|wöchentlich|hebdomadaire|semanal)/iu,
    multiplier: /(?<!\p{L})(?:weeks|wochen|semaines|semanas)(?!\p{L})/iu,
    known: (n) => within(n, 30, 53) || (within(n, 4, 4.5) && within(n, 9, 12)),
  },
  {
    lack: 'months',
    per: /(?:\/\s?|(?<!\p{L})(?:per|an?|each|every|pro|je|im|par|por|al)\s)(?:mo|mth|month|monat|mois|mes)(?!\p{L})|(?<!\p{L})(?:monthly|monatlich|mensuel|mensual)/iu,
    multiplier: /(?<!\p{L})(?:months|monate|mois|meses)(?!\p{L})/iu,
    known: (n) => within(n, 9, 12),
  },
];

/** In the order of the text's likely reading: the period first, then money. */
export function lacksOf({ names, numbers, units, money }: Said): Lack[] {
  const said = periods.filter(({ per }) => names.some((name) => per.test(name)));
  const lacks: Lack[] = said
    .filter(
      ({ per, multiplier, known }) =>
        !names.some((name) => multiplier.test(name.replace(per, ''))) && !known(numbers),
    )
    .map(({ lack }) => lack);
  // Any other bare number may be what one of them costs.
  const explained = numbers.every((n) => n === 60) || said.some(({ known }) => known(numbers));
  if (!money && explained && units.every((unit) => unit !== 'money' && unit !== 'number'))
    lacks.push('money');
  return lacks;
}
