/** The slide about how sure it is: the odds, and what each number's range does to net. */
import { t } from '../../text/later.ts';
import { countAbove } from '../../value/index.ts';
import { swingsOf } from '../tables/odds.ts';
import { measureOf, subtitleOf, type Subject } from '../view.ts';
import { chartBase, moneyAxis } from './charts.ts';
import { body, clean, inner, page, type Deck } from './deck.ts';
import { floating, labelled } from './floating.ts';
import { fitting, standIn } from './measure.ts';
import type { Span } from './stack.ts';

export function oddsSlide(deck: Deck, s: Subject): void {
  const { formats: f, spread, cash, likely } = s;
  if (!spread || s.dots.length === 0) return;
  const zero = f.money(0);
  const above = countAbove(s.dots, 0);
  const of = f.number(s.dots.length);
  const slide = deck.slide(
    above === 0 ? t.charts.endAboveNone(of, zero) : t.charts.endAbove(f.number(above), of, zero),
    subtitleOf(s, measureOf(s), false),
  );
  const w = t.exporting.odds.quantile;
  const net = s.view.countable ? likely.tangibleNet.total : likely.net.total;
  const quantile = (p: number): string => f.moneyCompact(spread.quantiles[p - 1] ?? NaN);
  const left = 4.1;
  deck.table(
    slide,
    {
      columns: [
        { label: t.exporting.odds.table, width: 2.6 },
        { label: t.charts.net, width: 1.2, numeric: true },
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
  const shown = swings.slice(0, 8);
  const x = page.margin + left + 0.4;
  const width = inner - left - 0.4;
  deck.text(slide, t.odds.tornado.title(shown[0]?.label ?? ''), {
    x,
    y: body.top + 0.04,
    w: width,
    h: 0.3,
    points: fitting(t.odds.tornado.title(shown[0]?.label ?? ''), [13, 12, 11, 10], width * standIn, 1),
    bold: true,
  });
  const share = 0.54;
  const points = 11;
  // A bar chart's first row is its lowest, and the widest swing belongs on top.
  const rows = shown.toReversed();
  const spans = rows.map(({ netAtLow, netAtHigh }): Span[] => {
    const [a, b] = [Math.min(netAtLow, netAtHigh), Math.max(netAtLow, netAtHigh)];
    return [
      { key: 'worse', from: a, to: Math.min(Math.max(net, a), b) },
      { key: 'better', from: Math.min(Math.max(net, a), b), to: b },
    ];
  });
  const labels = rows.map((row) =>
    labelled(
      row.label,
      `${f.byUnit(row.low, row.unit)}\u2013${f.byUnit(row.high, row.unit)}`,
      points,
      width * share,
    ),
  );
  const { data, colours, ends } = floating(
    spans,
    ['worse', 'better'],
    labels,
    (key) => (key === 'worse' ? t.exporting.odds.worse : t.exporting.odds.better),
    (key) => (key === 'worse' ? deck.colours.cost : deck.colours.benefit),
  );
  slide.addChart('bar', data, {
    ...chartBase(deck.colours),
    ...moneyAxis(ends, f, 3, false),
    x,
    y: body.top + 0.38,
    w: width,
    h: Math.min(body.bottom - body.top - 0.85, 0.75 + shown.length * 0.5),
    barDir: 'bar',
    barGrouping: 'stacked',
    barGapWidthPct: 60,
    chartColors: colours,
    catAxisLabelFontSize: points,
    valAxisLabelFontSize: 10,
    catAxisLineShow: Math.min(...ends) <= 0 && Math.max(...ends) >= 0,
    layout: { x: share, y: 0.02, w: 1 - share - 0.03, h: 0.86 },
    altText: clean(`${t.exporting.odds.tornadoAlt}: ${labels.toReversed().join('; ')}`),
  });
  deck.key(
    slide,
    [
      { mark: '■', colour: deck.colours.cost, label: t.exporting.odds.worse },
      { mark: '■', colour: deck.colours.benefit, label: t.exporting.odds.better },
      ...(swings.length > shown.length
        ? [
            {
              mark: '',
              colour: deck.colours.quiet,
              label: t.exporting.odds.more(swings.length - shown.length),
            },
          ]
        : []),
    ],
    body.bottom - 0.3,
  );
}
