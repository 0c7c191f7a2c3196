/** Floating bars as chart series, and axis labels that end with a figure. */
import type { Formats } from '../../text/format.ts';
import { cutOff } from '../../text/sentence.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { xmlText } from '../../util/xmlText.ts';
import { chartBase, fromTop, invisible, moneyAxis, seriesOf, type ChartData } from './charts.ts';
import type { Deck } from './deck.ts';
import type { Area } from './slidePage.ts';
import { cutTo, heightOf, linesOf, fontReserve, wordsOf } from './measure.ts';
import { stack, type Span } from './stack.ts';

interface Floating {
  data: ChartData[];
  colours: string[];
  ends: number[];
}

/** The invisible start and the visible parts of floating bars as chart series, each with a colour. */
export function floating(
  rows: readonly (readonly Span[])[],
  keys: readonly string[],
  labels: readonly string[],
  nameOf: (key: string) => string,
  colourOf: (key: string) => string,
): Floating {
  const { base, series } = stack(rows, keys);
  const both = new Set(series.filter((x) => x.side === 'above').map((x) => x.key));
  return {
    data: [
      seriesOf(exportingWords().bridge.base, labels, base),
      ...series.map(({ key, side, values }) =>
        seriesOf(
          side === 'below' && both.has(key) ? exportingWords().bridge.below(nameOf(key)) : nameOf(key),
          labels,
          values,
        ),
      ),
    ],
    colours: [invisible, ...series.map((x) => colourOf(x.key))],
    ends: rows.flat().flatMap((x) => [x.from, x.to]),
  };
}

/**
 * The lines that the label of a chart's row may take: one too many would hide its neighbours' labels, because charts
 * leave out what does not fit.
 */
export const labelLines = (rowHeight: number, points: number): number =>
  Math.min(3, Math.max(1, Math.floor((rowHeight * 0.9) / heightOf(1, points))));

/** The label of an axis, cut to a column (inches) and a number of lines; its figure is kept whole. */
export const labelled = (
  label: string,
  figure: string,
  points: number,
  column: number,
  lines = 1,
): string => {
  const width = column * fontReserve;
  const gap = figure === '' ? '' : `   ${figure}`;
  const fits = (text: string): boolean => linesOf(text, points, width) <= lines;
  if (linesOf(`${label}${gap}`, points, width) === 1) return `${label}${gap}`;
  // If both do not fit on one line, the figure gets its own, so that it is not broken.
  if (lines > 1 && figure !== '') return `${cutTo(label, points, width, lines - 1)}\n${figure}`;
  // The figure stays; the label is shortened word by word.
  const words = wordsOf(label);
  while (words.length > 1) {
    words.pop();
    const cut = `${cutOff(words.join(' '))}${gap}`;
    if (fits(cut)) return cut;
  }
  let letters = [...(words[0] ?? '')];
  while (letters.length > 1 && !fits(`${letters.join('')}…${gap}`)) letters = letters.slice(0, -1);
  return `${letters.join('')}…${gap}`;
};

/**
 * Floating bars below each other, the first on top.
 * @param at inches
 * @param labels the share of the width for labels, and their size in points
 */
export function drawFloating(
  deck: Deck,
  slide: ReturnType<Deck['slide']>,
  f: Formats,
  { data, colours, ends }: Floating,
  { at, labels, alt }: { at: Area; labels: { share: number; points: number }; alt: string },
): void {
  slide.addChart('bar', data, {
    ...chartBase(deck.colours),
    ...moneyAxis(ends, f),
    ...at,
    barDir: 'bar',
    barGrouping: 'stacked',
    barGapWidthPct: 45,
    chartColors: colours,
    catAxisOrientation: fromTop,
    catAxisLabelFontSize: labels.points,
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    layout: { x: labels.share, y: 0.01, w: 1 - labels.share - 0.01, h: 0.98 },
    altText: xmlText(alt),
  });
}
