/** The slide about how sure it is: the odds, and what each number's range does to net. */
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { oddsWords } from '../../text/words/odds.ts';
import { countAbove } from '../../value/index.ts';
import { swingsOf } from '../tables/odds.ts';
import { measureOf, subtitleOf, type Subject } from '../view.ts';
import { body, inner, page, type Deck } from './deck.ts';
import { drawSwings } from './swings.ts';

export function oddsSlide(deck: Deck, s: Subject): void {
  const { formats: f, spread, cash, likely } = s;
  if (!spread || s.dots.length === 0) return;
  const zero = f.money(0);
  const above = countAbove(s.dots, 0);
  const of = f.number(s.dots.length);
  const slide = deck.slide(
    above === 0 ? chartsWords().endAboveNone(of, zero) : chartsWords().endAbove(f.number(above), of, zero),
    subtitleOf(s, measureOf(s), false),
  );
  const w = exportingWords().odds.quantile;
  const net = s.view.countable ? likely.tangibleNet.total : likely.net.total;
  const quantile = (p: number): string => f.moneyCompact(spread.quantiles[p - 1] ?? NaN);
  const left = 4.1;
  deck.table(
    slide,
    {
      columns: [
        { label: exportingWords().odds.table, width: 2.6 },
        { label: chartsWords().net, width: 1.2, numeric: true },
      ],
      rows: [
        { cells: [w.p10, quantile(10)] },
        { cells: [w.p50, quantile(50)] },
        { cells: [w.p90, quantile(90)] },
        { cells: [w.mean, f.moneyCompact(spread.mean)] },
        { cells: [w.likely, f.moneyCompact(net)] },
        ...(cash ? [{ cells: [w.never(s.term), f.percent(cash.neverPaysBack)] }] : []),
      ],
    },
    { x: page.margin, y: body.top, w: left, points: 12 },
  );
  const swings = swingsOf(s);
  if (swings.length === 0) return;
  const x = page.margin + left + 0.4;
  drawSwings(deck, slide, {
    title: oddsWords().tornado.title(swings[0]?.label ?? ''),
    alt: exportingWords().odds.tornadoAlt,
    net,
    swings,
    formats: f,
    x,
    w: inner - left - 0.4,
  });
}
