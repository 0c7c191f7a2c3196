/** Quarter by quarter what the cases on this device came to at their reviews, for the records of a programme. */
import { chosen, everything } from '../../report/portfolio/narrow.ts';
import { rowsOf } from '../../report/portfolio/rows.ts';
import { hasHistory, trendOfAll, type TrendPoint } from '../../report/portfolio/trends.ts';
import { isNamed, type Summary } from '../../store/repository.ts';

/** @param today YYYY-MM-DD */
export function surveysOf(
  summaries: readonly Summary[],
  today: string,
): { points: TrendPoint[]; accounts: number } {
  const rows = chosen(rowsOf(summaries.filter(isNamed)), everything, today).filter(hasHistory);
  // Surveys have no currency, so no amount is asked for.
  const scope = { id: '', currency: '', rate: () => null, left: [] };
  return { points: trendOfAll(rows, today, scope), accounts: rows.length };
}
