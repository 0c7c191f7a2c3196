import { numbersOf, type Assumption, type Series } from '../case/index.ts';
import type { Formats } from './format.ts';

/** A number as the page shows it: one value, or each year's, "40 · 45 · 50"; `none` where nothing is entered. */
export const seriesShown = (
  series: Series | null,
  unit: Assumption['unit'],
  f: Pick<Formats, 'byUnit'>,
  none = '',
): string =>
  series === null
    ? none
    : numbersOf(series)
        .map((x) => f.byUnit(x, unit))
        .join(' · ');
