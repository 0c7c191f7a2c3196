/** The slide about how sure it is: the odds, and what each number's range does to net. */
import { limitsData, oddsData } from '../../report/datasets/odds.ts';
import { limitsFinding } from '../../report/findings.ts';
import type { Report } from '../../report/report.ts';
import { swingsOf } from '../../report/swings.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { oddsWords } from '../../text/words/odds.ts';
import { slideOf } from './asSlide.ts';
import { body, inner, page, whole, type Deck, type Slide } from './deck.ts';
import { heightOf, linesOf, standIn } from './measure.ts';
import { drawSwings } from './swings.ts';
import { tableHeight } from './tableLayout.ts';

/** "44 of 50 end above $0". */
export function endSaid({ formats: f, odds }: Report, above: number): string {
  const zero = f.money(0);
  const of = f.number(odds?.dots.length ?? 50);
  return above === 0
    ? chartsWords().endAboveNone(of, zero)
    : chartsWords().endAbove(f.number(above), of, zero);
}

/** Says whether what would have to be true is on it too: a few numbers have room beneath the odds. */
export function oddsSlide(deck: Deck, r: Report): boolean {
  const { formats: f, odds } = r;
  if (!odds || odds.aboveZero === null) return false;
  const slide = deck.slide(endSaid(r, odds.aboveZero), r.subtitle(r.measure, false));
  const left = 4.8;
  const said = oddsData.rows(r).filter((row) => row.plainly !== '');
  const outcomes = slideOf(oddsData, r, said);
  deck.table(slide, outcomes, { x: page.margin, y: body.top, w: left, points: 12 });
  const joined = limitsBeneath(deck, slide, r, body.top + tableHeight(outcomes, left, 12) + 0.3, left);
  const { rows: swings, net } = swingsOf(r);
  if (swings.length === 0) return joined;
  drawSwings(deck, slide, {
    title: oddsWords().tornado.title(swings[0]?.label ?? ''),
    alt: exportingWords().odds.tornadoAlt,
    net,
    swings,
    formats: f,
    area: { ...whole, x: page.margin + left + 0.4, w: inner - left - 0.4 },
  });
  return joined;
}

function limitsBeneath(deck: Deck, slide: Slide, r: Report, y: number, w: number): boolean {
  const limits = slideOf(limitsData, r);
  if (limits.rows.length === 0) return false;
  const points = 12;
  const finding = limitsFinding(r);
  const high = heightOf(linesOf(finding, points, w * standIn), points) + 0.12;
  // The key of the chart stands at the foot.
  const size = [11, 10].find((x) => y + high + tableHeight(limits, w, x) <= body.bottom - 0.35);
  if (size === undefined) return false;
  deck.text(slide, finding, { x: page.margin, y, w, h: high, points, bold: true });
  deck.table(slide, limits, { x: page.margin, y: y + high, w, points: size });
  return true;
}
