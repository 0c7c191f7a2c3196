import type { NumberProblem } from '../readNumber.ts';

/** Words of numbers, and how they are read. */
export default {
  /** The language of these words, as Intl knows it: months are named in it. */
  language: 'en',
  none: '—',
  times: (n: string) => `${n}×`,
  roiAndMultiple: (percent: string, multiple: string) => `${percent} (${multiple})`,
  noCost: 'No cost entered',
  /** In place of a return on costs that are entered and come to nothing. */
  costsZero: 'Costs are 0',
  /** In place of a return on costs that come to less than nothing. */
  costsBelowZero: 'Costs below zero',
  hours: (n: string, one: boolean) => `${n} ${one ? 'hour' : 'hours'}`,
  days: (n: string, one: boolean) => `${n} ${one ? 'day' : 'days'}`,
  month: (n: string) => `month ${n}`,
  atOnce: 'from the start',
  nothingOwed: 'nothing to pay back',
  notWithin: (n: string, one: boolean) => `not within ${n} ${one ? 'year' : 'years'}`,
  odds: (above: string, of: string) => `${above} of ${of}`,
  oddsNone: (of: string) => `fewer than 1 in ${of}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  /** Several things apart from one another, which may hold commas. */
  apart: (parts: readonly string[]) => parts.join('; '),
  /** What something is, after its name: “Outlook: $247K”. */
  titled: (name: string, what: string) => `${name}: ${what}`,
  problem: (p: NumberProblem): string => {
    switch (p.kind) {
      case 'not-a-number':
        return `“${p.text}” is not a number. Enter one like 40, 120k or =40*52.`;
      case 'unfinished':
        return 'The number is not finished.';
      case 'separators':
        return `The marks in “${p.text}” do not add up to one number.`;
      case 'two-ways':
        return `“${p.text}” can be read two ways. Enter it without the mark, or with all its decimals.`;
      case 'arithmetic':
        return `“${p.text}” cannot be worked out. Use + − * / and numbers as you write them elsewhere, like =40*52.`;
      case 'too-large':
        return 'That is larger than this page can hold.';
      case 'other-currency':
        return `This case is in ${p.wanted}. Enter the amount in ${p.wanted}, without “${p.typed}”.`;
      case 'too-many':
        return `At most ${p.most} years fit here.`;
      case 'gap':
        return 'A year is missing between two marks.';
    }
  },
};
