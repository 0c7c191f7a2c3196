/** The options side by side on slides: value and cost of each on one scale, its figures, and the differences. */
import { optionDifferencesData, optionsData } from '../../report/datasets/options.ts';
import { optionsFinding, optionsOf, optionsSubtitle } from '../../report/options.ts';
import type { Report } from '../../report/report.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { optionsWords } from '../../text/words/options.ts';
import { xmlText } from '../../util/xmlText.ts';
import { slideOf } from './asSlide.ts';
import { chartBase, fromTop, moneyAxis, seriesOf } from './charts.ts';
import type { Deck, SlideTable } from './deck.ts';
import { body, inner, page, plannedWidth, type Slide } from './slidePage.ts';
import { labelled } from './floating.ts';
import { cutTo, fontReserve } from './measure.ts';
import { tableHeight } from './tableLayout.ts';

/** The most options that one chart and the table below it hold. */
const most = 5;
/** The key below the chart, inches. */
const keyHeight = 0.45;
const captionHeight = 0.34;
const gap = 0.2;
const chartHeight = (options: number, each: number): number => 0.3 + options * each;

/** Height of an option's bars, inches, and font sizes of both tables with which everything fits on one slide, best first. */
const layouts = [
  { each: 0.5, points: 12 },
  { each: 0.42, points: 11 },
  { each: 0.36, points: 11 },
  { each: 0.36, points: 10 },
] as const;

const heightAt = (table: SlideTable, points: number): number =>
  table.rows.length === 0 ? 0 : tableHeight(table, plannedWidth, points);

/** Adds the slides; none for fewer than two options. */
export function optionSlides(deck: Deck, r: Report): void {
  const { document: c } = r;
  if (c.options.length < 2) return;
  const w = optionsWords();
  const title = optionsFinding(r);
  const subtitle = optionsSubtitle(r);
  const marked = w.subtitle([subtitle, w.bestMarked]);
  const table = slideOf(optionsData, r);
  const differ = slideOf(optionDifferencesData, r);
  const differences =
    differ.rows.length > 0 ? [deck.piece(w.differIn(differ.rows.length), subtitle, differ, 12)] : [];
  const drawn = optionsOf(r).flatMap((o) => (o.bridge ? [{ label: o.label, bridge: o.bridge }] : []));
  if (drawn.length < 2 || c.options.length > most) {
    deck.pieces([deck.piece(title, marked, table, 12), ...differences]);
    return;
  }
  const room = body.bottom - body.top;
  const fitting = layouts.find(
    ({ each, points }) =>
      chartHeight(drawn.length, each) +
        keyHeight +
        heightAt(table, points) +
        (differ.rows.length > 0 ? gap + captionHeight + heightAt(differ, points) : 0) <=
      room,
  );
  const slide = deck.slide(title, marked);
  if (!fitting) {
    // The bars get a slide of their own, with the net of each; both tables share the next.
    drawOptions(deck, slide, r, drawn, Math.min(room - keyHeight, chartHeight(drawn.length, 1.4)), true);
    deck.pieces([...differences, deck.piece(title, marked, table, 12)]);
    return;
  }
  const { points } = fitting;
  const tables =
    heightAt(table, points) + (differ.rows.length > 0 ? gap + captionHeight + heightAt(differ, points) : 0);
  const high = Math.min(room - keyHeight - tables, chartHeight(drawn.length, 0.8));
  drawOptions(deck, slide, r, drawn, high, false);
  let y = body.top + high + keyHeight;
  deck.table(slide, table, { x: page.margin, y, w: inner, points });
  if (differ.rows.length === 0) return;
  y += heightAt(table, points) + gap;
  const caption = { x: page.margin, y, w: inner, h: captionHeight };
  deck.text(slide, w.differIn(differ.rows.length), { ...caption, points: 13, bold: true });
  deck.table(slide, differ, { x: page.margin, y: y + captionHeight, w: inner, points });
}

/** Value and cost of each option on one scale, of a height in inches, with the key below; `figures` adds the net of each. */
function drawOptions(
  deck: Deck,
  slide: Slide,
  r: Report,
  drawn: readonly { label: string; bridge: readonly [number, number, number, number] }[],
  high: number,
  figures: boolean,
): void {
  const w = optionsWords();
  const { formats: f } = r;
  const parts = [
    { label: w.measures.benefits, colour: deck.colours.benefit, of: 0, sign: 1 },
    { label: w.measures.costs, colour: deck.colours.cost, of: 1, sign: -1 },
    {
      label: exportingWords().bridge.series.alternative,
      colour: deck.colours.alternative,
      of: 2,
      sign: -1,
    },
    { label: w.measures.net, colour: deck.colours.net, of: 3, sign: 1 },
  ] as const;
  const series = parts.filter((p) => p.of !== 2 || drawn.some((o) => o.bridge[2] !== 0));
  const share = figures ? 0.3 : 0.22;
  const points = 12;
  const labels = drawn.map((o) =>
    figures
      ? labelled(o.label, f.moneyCompact(o.bridge[3]), points, inner * share)
      : cutTo(o.label, points, inner * share * fontReserve, 2),
  );
  const values = series.map((p) => drawn.map((o) => p.sign * o.bridge[p.of]));
  const axis = moneyAxis(values.flat(), f);
  slide.addChart(
    'bar',
    series.map((p, i) => seriesOf(p.label, labels, values[i] ?? [])),
    {
      ...chartBase(deck.colours),
      ...axis,
      x: page.margin,
      y: body.top,
      w: inner,
      h: high,
      barDir: 'bar',
      barGrouping: 'clustered',
      barGapWidthPct: 40,
      chartColors: series.map((p) => p.colour),
      catAxisOrientation: fromTop,
      catAxisLabelFontSize: points,
      valAxisHidden: true,
      layout: { x: share, y: 0.01, w: 1 - share - 0.02, h: 0.98 },
      altText: xmlText(numbersWords().titled(w.bridge, optionsFinding(r))),
    },
  );
  deck.key(slide, series, body.top + high + 0.05);
}
