/** The charts of trends on slides, one per slide. */
import { roundDomain } from '../../charts/geometry/axis.ts';
import type {
  ScatterFigure,
  LinesFigure,
  ReasonsFigure,
  ScoresFigure,
  TrendFigure,
} from '../../report/portfolio/trendFigures.ts';
import type { Formats } from '../../text/format.ts';
import { portfolioWords } from '../../text/words/portfolio.ts';
import { trendsWords } from '../../text/words/trends.ts';
import { xmlText } from '../../util/xmlText.ts';
import { chartBase, fromTop, moneyAxis, seriesOf, type ChartOptions } from './charts.ts';
import { tint } from './colours.ts';
import type { Deck } from './deck.ts';
import { face, inner, keyHeight, page, whole, type Slide } from './slidePage.ts';
import { drawFloating, floating, labelled, labelLines } from './floating.ts';
import { moneyAxisFormat } from './numberFormat.ts';
import { fontReserve } from './measure.ts';
import { fontSizeWithin, type SlideTable } from './tableLayout.ts';

/** The most points of a line that get a figure each. */
const mostLabelled = 12;

function axisOf(figure: LinesFigure, f: Formats): ChartOptions {
  const values = figure.series.flatMap((s) => s.values);
  if (figure.kind === 'money') return moneyAxis(values, f);
  if (figure.kind === 'health')
    return { valAxisMinVal: 0, valAxisMaxVal: 100, valAxisMajorUnit: 20, valAxisLabelFormatCode: '0' };
  const { low, high, ticks } = roundDomain(Math.min(0, ...values), Math.max(1, ...values), 5);
  const [a = 0, b = 1] = ticks;
  return { valAxisMinVal: low, valAxisMaxVal: high, valAxisMajorUnit: b - a, valAxisLabelFormatCode: '0%' };
}

function drawLines(deck: Deck, slide: Slide, figure: LinesFigure, f: Formats): void {
  const { ink } = deck.colours;
  const colours = figure.series.map((s) => (s.plan ? tint(ink, 0.5) : ink));
  const keyed = figure.series.length > 1;
  slide.addChart(
    'line',
    figure.series.map((s) => seriesOf(s.name, figure.times, s.values)),
    {
      ...chartBase(deck.colours),
      ...axisOf(figure, f),
      ...whole,
      h: whole.h - (keyed ? keyHeight : 0),
      chartColors: colours,
      lineSize: 3,
      lineDataSymbol: 'circle',
      lineDataSymbolSize: 8,
      catAxisLabelFontSize: 12,
      valAxisLabelFontSize: 12,
      // Labels of plan and actual would overlap.
      ...(!keyed && figure.times.length <= mostLabelled
        ? {
            showValue: true,
            dataLabelPosition: 't' as const,
            dataLabelFormatCode: '0',
            dataLabelFontSize: 14,
            dataLabelFontBold: true,
            dataLabelFontFace: face.text,
            dataLabelColor: ink,
          }
        : {}),
      altText: xmlText(figure.title),
    },
  );
  if (keyed)
    deck.key(
      slide,
      figure.series.map((s, i) => ({ mark: '▬', colour: colours[i] ?? ink, label: s.name })),
      whole.y + whole.h - 0.3,
    );
}

/** The most cases named beside the scatter chart. */
const mostNamed = 9;
/** The plot area of the scatter chart, as shares of its width and height. */
const plot = { x: 0.12, y: 0.03, w: 0.85, h: 0.82 };

/** Plan across, actual up, on one scale; on the diagonal both are equal. The cases furthest behind are listed beside it. */
function drawCloud(deck: Deck, slide: Slide, figure: ScatterFigure, f: Formats): void {
  const w = trendsWords();
  const { ink, quiet, line } = deck.colours;
  const all = figure.points.flatMap((p) => [p.planned, p.actual]);
  const { low, high, ticks } = roundDomain(Math.min(0, ...all), Math.max(0, ...all), 5);
  const [a = 0, b = 1] = ticks;
  const format = moneyAxisFormat(ticks, f.locale, f.currency);
  const area = { ...whole, w: 7.4 };
  slide.addChart(
    'scatter',
    [
      { name: xmlText(w.planned), values: figure.points.map((p) => p.planned) },
      { name: xmlText(w.actual), values: figure.points.map((p) => p.actual) },
    ],
    {
      ...chartBase(deck.colours),
      ...area,
      layout: plot,
      chartColors: [ink],
      lineSize: 0,
      lineDataSymbol: 'circle',
      lineDataSymbolSize: 7,
      catGridLine: { color: line, size: 0.5, style: 'solid' },
      valAxisMinVal: low,
      valAxisMaxVal: high,
      valAxisMajorUnit: b - a,
      valAxisLabelFormatCode: format,
      catAxisMinVal: low,
      catAxisMaxVal: high,
      catAxisMajorUnit: b - a,
      catLabelFormatCode: format,
      showCatAxisTitle: true,
      catAxisTitle: w.planned,
      catAxisTitleFontSize: 12,
      catAxisTitleFontFace: face.text,
      catAxisTitleColor: quiet,
      showValAxisTitle: true,
      valAxisTitle: w.actual,
      valAxisTitleFontSize: 12,
      valAxisTitleFontFace: face.text,
      valAxisTitleColor: quiet,
      catAxisLabelFontSize: 11,
      valAxisLabelFontSize: 11,
      altText: xmlText(figure.title),
    },
  );
  slide.addShape('line', {
    x: area.x + area.w * plot.x,
    y: area.y + area.h * plot.y,
    w: area.w * plot.w,
    h: area.h * plot.h,
    flipV: true,
    line: { color: quiet, width: 1, dashType: 'dash' },
  });
  const x = area.x + area.w + 0.4;
  const apart = figure.points.filter((p) => Math.abs(p.actual - p.planned) >= 0.5);
  const table: SlideTable = {
    columns: [
      { label: portfolioWords().columns.case, width: 2.2 },
      { label: w.difference, width: 1.4, numeric: true },
    ],
    rows: (apart.length > 0 ? apart : figure.points)
      .slice(0, mostNamed)
      .map((p) => ({ cells: [p.name, f.moneySigned(p.actual - p.planned)] })),
  };
  const width = page.margin + inner - x;
  const points = fontSizeWithin(table, width * fontReserve, whole.h, [15, 14, 13, 12, 11]) ?? 10;
  deck.table(slide, table, { x, y: whole.y, w: width, points });
}

/** Rows of bars: the share of the width for labels, their font size in points, and the greatest height of a row, inches. */
const bars = { share: 0.34, points: 14, row: 1.1 };

/** The layout of a number of bar rows, and their labels, each ending with its figure. */
function barRows(rows: readonly { name: string; said: string }[], room: number) {
  const at = { ...whole, h: Math.min(room, 0.2 + rows.length * bars.row) };
  const lines = labelLines(at.h / rows.length, bars.points);
  const labels = rows.map(({ name, said }) => labelled(name, said, bars.points, at.w * bars.share, lines));
  return { at, labels };
}

/** The first score of each dimension, and its latest in full ink. */
function drawScores(deck: Deck, slide: Slide, { rows, title }: ScoresFigure): void {
  const w = trendsWords();
  const { ink } = deck.colours;
  const { at, labels } = barRows(rows, whole.h - keyHeight);
  const series = [
    { name: w.first, colour: tint(ink, 0.7), values: rows.map((r) => r.first) },
    { name: w.latest, colour: ink, values: rows.map((r) => r.last) },
  ];
  slide.addChart(
    'bar',
    series.map(({ name, values }) => seriesOf(name, labels, values)),
    {
      ...chartBase(deck.colours),
      ...at,
      barDir: 'bar',
      barGrouping: 'clustered',
      barGapWidthPct: 55,
      chartColors: series.map(({ colour }) => colour),
      catAxisOrientation: fromTop,
      catAxisLabelFontSize: bars.points,
      valAxisMinVal: 0,
      valAxisMaxVal: 10,
      valAxisHidden: true,
      valGridLine: { style: 'none' },
      layout: { x: bars.share, y: 0.01, w: 1 - bars.share - 0.01, h: 0.98 },
      altText: xmlText(title),
    },
  );
  deck.key(
    slide,
    series.map(({ name, colour }) => ({ mark: '■', colour, label: name })),
    at.y + at.h + 0.1,
  );
}

/** What each reason took from net or added to it, around a common zero line. */
function drawReasons(deck: Deck, slide: Slide, { rows, title }: ReasonsFigure, f: Formats): void {
  const w = trendsWords();
  const { at, labels } = barRows(rows, whole.h);
  const spans = rows.map(({ amount }) => [{ key: amount < 0 ? 'cost' : 'benefit', from: 0, to: amount }]);
  drawFloating(
    deck,
    slide,
    f,
    floating(
      spans,
      ['cost', 'benefit'],
      labels,
      () => w.difference,
      (key) => (key === 'cost' ? deck.colours.cost : deck.colours.benefit),
    ),
    { at, labels: bars, alt: title },
  );
}

/** A slide for each figure. @param subtitle the subtitle of every slide */
export function trendSlides(deck: Deck, figures: readonly TrendFigure[], subtitle: string, f: Formats): void {
  for (const figure of figures) {
    const slide = deck.slide(figure.title, [figure.unit.replace(/\.$/, ''), subtitle].join('. '));
    if (figure.kind === 'cloud') drawCloud(deck, slide, figure, f);
    else if (figure.kind === 'scores') drawScores(deck, slide, figure);
    else if (figure.kind === 'reasons') drawReasons(deck, slide, figure, f);
    else drawLines(deck, slide, figure, f);
  }
}
