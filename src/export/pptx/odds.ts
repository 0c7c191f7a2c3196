/** The slide about certainty: the odds, and how far each number's range moves net. */
import { breakEvenData, oddsData } from '../../report/datasets/odds.ts';
import { breakEvenFinding } from '../../report/findings.ts';
import type { Report } from '../../report/report.ts';
import { swingsOf } from '../../report/swings.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { oddsWords } from '../../text/words/odds.ts';
import { slideOf } from './asSlide.ts';
import type { Deck, SlideTable } from './deck.ts';
import { body, inner, page, whole, type Slide } from './slidePage.ts';
import { heightOf, linesOf, fontReserve } from './measure.ts';
import { drawSwings } from './swings.ts';
import { fontSizeWithin, tableHeight } from './tableLayout.ts';

/** "44 of 50 end above $0". */
export function aboveText({ formats: f, odds }: Report, above: number): string {
  const zero = f.money(0);
  const of = f.number(odds?.dots.length ?? 50);
  return above === 0
    ? chartsWords().endAboveNone(of, zero)
    : chartsWords().endAbove(f.number(above), of, zero);
}

/** Draws the odds; returns whether the break-evens are on the slide as well: a few fit below the odds. */
export function oddsSlide(deck: Deck, r: Report): boolean {
  const { formats: f, odds } = r;
  if (!odds || odds.aboveZero === null) return false;
  const slide = deck.slide(aboveText(r, odds.aboveZero), r.subtitle(r.measure, false));
  const said = oddsData.rows(r).filter((row) => row.plainly !== '');
  const outcomes = slideOf(oddsData, r, said);
  const room = body.bottom - body.top;
  // Both tables at the largest font size at which both fit, wider if that helps; else the break-evens get a slide of
  // their own.
  const both = lefts
    .flatMap((left) => letters.map((sizes) => ({ left, sizes })))
    .find(({ left, sizes }) => breakEvensFit(r, outcomes, left, sizes));
  const left = both?.left ?? lefts[0];
  const points =
    both?.sizes[0] ?? fontSizeWithin(outcomes, left * fontReserve, room * 0.75, [16, 15, 14, 13]) ?? 12;
  deck.table(slide, outcomes, { x: page.margin, y: body.top, w: left, points });
  if (both) drawBreakEvens(deck, slide, r, outcomes, left, both.sizes);
  const joined = both !== undefined;
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

/** Possible widths of both tables, inches. */
const lefts = [4.8, 5.4, 5.9] as const;
/** Font sizes of the outcomes and of the break-evens below them, points. */
type Sizes = readonly [outcomes: number, limits: number];
const letters: readonly Sizes[] = [
  [16, 15],
  [15, 14],
  [14, 13],
  [13, 12],
  [12, 11],
  [12, 10],
  [11, 10],
];
const between = 0.26;
const captionPoints = 12;
const captionHeight = (r: Report, w: number): number =>
  heightOf(linesOf(breakEvenFinding(r), captionPoints, w * fontReserve), captionPoints) + 0.1;

function breakEvensFit(r: Report, outcomes: SlideTable, w: number, [of, points]: Sizes): boolean {
  const limits = slideOf(breakEvenData, r);
  return (
    limits.rows.length > 0 &&
    tableHeight(outcomes, w * fontReserve, of) +
      between +
      captionHeight(r, w) +
      tableHeight(limits, w * fontReserve, points) <=
      body.bottom - body.top
  );
}

function drawBreakEvens(
  deck: Deck,
  slide: Slide,
  r: Report,
  outcomes: SlideTable,
  w: number,
  [of, points]: Sizes,
): void {
  const y = body.top + tableHeight(outcomes, w * fontReserve, of) + between;
  const h = captionHeight(r, w);
  deck.text(slide, breakEvenFinding(r), { x: page.margin, y, w, h, points: captionPoints, bold: true });
  deck.table(slide, slideOf(breakEvenData, r), { x: page.margin, y: y + h, w, points });
}
