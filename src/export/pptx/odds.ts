/** The slide about how sure it is: the odds, and what each number's range does to net. */
import { oddsData } from '../../report/datasets/odds.ts';
import type { Report } from '../../report/report.ts';
import { swingsOf } from '../../report/swings.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { oddsWords } from '../../text/words/odds.ts';
import { slideOf } from './asSlide.ts';
import { body, inner, page, type Deck } from './deck.ts';
import { drawSwings } from './swings.ts';

export function oddsSlide(deck: Deck, r: Report): void {
  const { formats: f, odds } = r;
  if (!odds || odds.aboveZero === null) return;
  const zero = f.money(0);
  const of = f.number(odds.dots.length);
  const slide = deck.slide(
    odds.aboveZero === 0
      ? chartsWords().endAboveNone(of, zero)
      : chartsWords().endAbove(f.number(odds.aboveZero), of, zero),
    r.subtitle(r.measure, false),
  );
  const left = 4.1;
  const said = oddsData.rows(r).filter((row) => row.plainly !== '');
  deck.table(slide, slideOf(oddsData, r, said), { x: page.margin, y: body.top, w: left, points: 12 });
  const { rows: swings, net } = swingsOf(r);
  if (swings.length === 0) return;
  drawSwings(deck, slide, {
    title: oddsWords().tornado.title(swings[0]?.label ?? ''),
    alt: exportingWords().odds.tornadoAlt,
    net,
    swings,
    formats: f,
    x: page.margin + left + 0.4,
    w: inner - left - 0.4,
  });
}
