/** The tornado on a slide: how far each number's range moves net, widest on top, as a native chart. */
import type { Unit } from '../../case/index.ts';
import type { Formats } from '../../text/format.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { xmlText } from '../../util/xmlText.ts';
import { chartBase, moneyAxis } from './charts.ts';
import type { Deck } from './deck.ts';
import type { Area, Slide } from './slidePage.ts';
import { floating, labelled, labelLines } from './floating.ts';
import { fitting, fontReserve } from './measure.ts';
import type { Span } from './stack.ts';

export interface SwingBars {
  title: string;
  alt: string;
  /** Net with all numbers likely. */
  net: number;
  /** Widest first. */
  swings: readonly {
    label: string;
    unit: Unit;
    low: number;
    high: number;
    netAtLow: number;
    netAtHigh: number;
  }[];
  formats: Formats;
  area: Area;
}

export function drawSwings(
  deck: Deck,
  slide: Slide,
  { title, alt, net, swings, formats: f, area }: SwingBars,
): void {
  const { x, y, w: width } = area;
  const share = 0.5;
  const points = 11;
  // A few rows are drawn wider, but not as blocks; the space below the axis is not theirs.
  const heightOf = (count: number): number => Math.min(area.h - 0.85, 0.75 + count * 1.3);
  const labelsOf = (count: number): string[] =>
    swings
      .slice(0, count)
      .map((row) =>
        labelled(
          row.label,
          `${f.byUnit(row.low, row.unit)}\u2013${f.byUnit(row.high, row.unit)}`,
          points,
          width * share,
          labelLines((heightOf(count) - 0.45) / count, points),
        ),
      );
  // As many as fit; fewer if that keeps their names whole.
  const most = Math.min(swings.length, Math.max(3, Math.min(8, Math.floor((area.h - 1.1) / 0.35))));
  const whole = [most, most - 1, most - 2, most - 3].find(
    (count) => count >= 3 && labelsOf(count).every((label, i) => label.startsWith(swings[i]?.label ?? '')),
  );
  const shown = swings.slice(0, whole ?? most);
  deck.text(slide, title, {
    x,
    y: y + 0.04,
    w: width,
    h: 0.3,
    points: fitting(title, [13, 12, 11, 10], width * fontReserve, 1),
    bold: true,
  });
  const height = heightOf(shown.length);
  // A bar chart's first row is its lowest, but the widest swing belongs on top.
  const rows = shown.toReversed();
  const spans = rows.map(({ netAtLow, netAtHigh }): Span[] => {
    const [a, b] = [Math.min(netAtLow, netAtHigh), Math.max(netAtLow, netAtHigh)];
    return [
      { key: 'worse', from: a, to: Math.min(Math.max(net, a), b) },
      { key: 'better', from: Math.min(Math.max(net, a), b), to: b },
    ];
  });
  const labels = labelsOf(shown.length).toReversed();
  const { data, colours, ends } = floating(
    spans,
    ['worse', 'better'],
    labels,
    (key) => (key === 'worse' ? exportingWords().odds.worse : exportingWords().odds.better),
    (key) => (key === 'worse' ? deck.colours.cost : deck.colours.benefit),
  );
  slide.addChart('bar', data, {
    ...chartBase(deck.colours),
    ...moneyAxis(ends, f, 3, false),
    x,
    y: y + 0.38,
    w: width,
    h: height,
    barDir: 'bar',
    barGrouping: 'stacked',
    barGapWidthPct: 60,
    chartColors: colours,
    catAxisLabelFontSize: points,
    valAxisLabelFontSize: 10,
    catAxisLineShow: Math.min(...ends) <= 0 && Math.max(...ends) >= 0,
    layout: { x: share, y: 0.02, w: 1 - share - 0.03, h: Math.max(0.3, 1 - Math.max(0.14, 0.35 / height)) },
    altText: xmlText(numbersWords().titled(alt, numbersWords().apart(labels.toReversed()))),
  });
  deck.key(
    slide,
    [
      { colour: deck.colours.cost, label: exportingWords().odds.worse },
      { colour: deck.colours.benefit, label: exportingWords().odds.better },
      ...(swings.length > shown.length
        ? [
            {
              mark: '',
              colour: deck.colours.quiet,
              label: exportingWords().odds.more(swings.length - shown.length),
            },
          ]
        : []),
    ],
    y + 0.38 + height + 0.08,
    area,
  );
}
