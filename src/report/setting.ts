/** The setting of every printed figure: period, currency, lean and scenario. */
import { buildWords } from '../text/words/build.ts';
import { printWords } from '../text/words/print.ts';
import type { Report } from './report.ts';

export const settingParts = ({ document: c, formats: f, view, viewed }: Report): string[] => [
  c.currency,
  `${printWords().over(c.years)} ${printWords().from(f.monthOf(c.start))}`,
  buildWords().leans[view.lean],
  viewed,
  view.countable ? buildWords().countable : '',
];

export const settingOf = (r: Report): string => printWords().setting(settingParts(r));
