/** How the likely figure compares with the outcomes, for presentations and the Odds screen. */
import { oddsWords } from '../text/words/odds.ts';
import { above } from '../value/index.ts';
import type { Report } from './report.ts';

/** "56% end below the likely $385K."; '' if nothing was drawn, or the likely figure cannot be worked out. */
export function likelyFact(r: Report): string {
  const { odds, likely, formats: f } = r;
  if (!odds || likely.incomplete) return '';
  const net = (r.view.countable ? likely.tangibleNet : likely.net).total;
  return oddsWords().facts.likely(f.moneyCompact(net), f.percent(1 - above(odds.spread, net)));
}
