/** How the likely figure lies among the outcomes, on stage and on the Odds screen alike. */
import { oddsWords } from '../text/words/odds.ts';
import { above } from '../value/index.ts';
import type { Report } from './report.ts';

/** "56% end below the likely $385K."; '' where nothing was drawn, or what is likely cannot be worked out. */
export function likelyFact(r: Report): string {
  const { odds, likely, formats: f } = r;
  if (!odds || likely.incomplete) return '';
  const net = (r.view.countable ? likely.tangibleNet : likely.net).total;
  return oddsWords().facts.likely(f.moneyCompact(net), f.percent(1 - above(odds.spread, net)));
}
