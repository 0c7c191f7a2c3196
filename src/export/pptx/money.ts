/** The slides about the money: verdict, bridge, cash, odds with what moves them. */
import { cashFinding } from '../../charts/cashFinding.ts';
import { capital } from '../../charts/formats.ts';
import type { BridgeKind } from '../../charts/geometry/bridge.ts';
import { claimOf } from '../../text/claim.ts';
import words from '../../text/en.export.ts';
import { t } from '../../text/index.ts';
import { countAbove } from '../../value/index.ts';
import { foldedBridge } from '../bridge.ts';
import { swingsOf } from '../tables/odds.ts';
import { cashLines } from '../tables/rows.ts';
import { measureOf, subtitleOf, type Subject } from '../view.ts';
import { chartBase, fromTop, invisible, moneyAxis, seriesOf } from './charts.ts';
import { tint, type SlideColours } from './colours.ts';
import { body, face, inner, page, type Deck } from './deck.ts';
import { floating, labelled } from './floating.ts';
import { fitting } from './measure.ts';
import type { Span } from './stack.ts';

/** "44 of 50", as on the page. */
const oddsText = (s: Subject): string => s.formats.odds(countAbove(s.dots, 0), s.dots.length);

export function verdictSlide(deck: Deck, s: Subject): void {
  const { case: c, evaluation: e, formats: f, verdict: v } = s;
  const slide = deck.slide(
    s.title,
    [
      words.cover.subtitle(c.solution.trim(), c.customer.name.trim()),
      c.validUntil === null ? '' : words.cover.validUntil(f.date(c.validUntil)),
    ]
      .filter(Boolean)
      .join('. '),
  );
  const x = page.margin;
  const heading = (s.view.countable ? t.build.headlineCountable : t.build.headline)(
    c.years,
    t.build.leans[s.view.lean],
    s.scenario,
  );
  deck.text(slide, heading, { x, y: 2.0, w: inner, h: 0.3, points: 14, quiet: true });
  const net = f.moneyCompact(v.net);
  const left = 4.7;
  deck.text(slide, net, {
    x,
    y: 2.35,
    w: left,
    h: 1.35,
    points: fitting(net, [72, 60, 50, 42, 36], left - 0.1, 1),
    bold: true,
    middle: true,
  });
  const claim = claimOf(v.measures, {
    customer: c.customer.name,
    years: c.years,
    alternativeValue: v.alternative,
    money: f.moneyCompact,
    ratio: f.ratioMoney,
    count: f.number,
  });
  deck.text(slide, claim, {
    x: x + left + 0.3,
    y: 2.35,
    w: inner - left - 0.3,
    h: 1.35,
    points: fitting(claim, [24, 22, 20, 18, 16], inner - left - 0.3, 3),
    title: true,
    middle: true,
  });

  const figures = [
    { figure: f.roi(v.measures.roi), label: t.build.roiOver(c.years) },
    { figure: f.moneyCompact(v.measures.npv), label: t.build.npvAt(f.rate(c.discount.rate)) },
    { figure: capital(f.payback(v.measures.payback, c.years)), label: t.build.figures.payback },
    ...(s.dots.length > 0 && s.view.lean === 'likely'
      ? [{ figure: capital(oddsText(s)), label: words.verdict.odds(f.money(0)) }]
      : []),
  ];
  const each = inner / 4;
  figures.forEach(({ figure, label }, i) => {
    const at = { x: x + i * each, w: each - 0.2 };
    deck.text(slide, figure, {
      ...at,
      y: 4.25,
      h: 0.5,
      points: fitting(figure, [26, 22, 18, 16, 14], at.w, 1),
      bold: true,
      middle: true,
    });
    deck.text(slide, label, { ...at, y: 4.77, h: 0.3, points: 12, quiet: true });
  });

  const other = (s.view.countable ? t.build.otherPerceived : t.build.otherCountable)(
    f.moneyCompact(v.other.net),
    v.other.roi === null ? '' : f.roi(v.other.roi),
  );
  const weak = [
    other,
    e.customerShare === null
      ? ''
      : t.build.rests(e.customerShare === 0 ? null : f.percent(e.customerShare), s.customer),
    e.waiting.length > 0 ? t.build.waiting(e.waiting.length) : '',
    v.failing > 0 ? t.build.failingBenefits(v.failing) : '',
  ].filter(Boolean);
  deck.list(slide, weak, { x, y: 5.45, w: inner, h: 1.3, points: 14 });
}

type Key = keyof typeof words.bridge.series;

/** A benefit entered below zero is drawn as the loss it is. */
function hueOf(kind: BridgeKind, amount: number): Key {
  switch (kind) {
    case 'gross':
    case 'net':
      return 'total';
    case 'alternative-benefit':
    case 'alternative-cost':
      return 'alternative';
    case 'perceived-benefit':
    case 'perceived-cost':
      return amount < 0 ? 'perceivedCost' : 'perceivedBenefit';
    default:
      return amount < 0 ? 'cost' : 'benefit';
  }
}

const bridgeColours = (colours: SlideColours): Record<Key, string> => ({
  benefit: colours.benefit,
  perceivedBenefit: tint(colours.benefit, 0.5),
  cost: colours.cost,
  perceivedCost: tint(colours.cost, 0.45),
  alternative: colours.alternative,
  total: colours.ink,
});
// As they lie on the axis from low to high: see stack().
const bridgeKeys: readonly Key[] = [
  'total',
  'alternative',
  'benefit',
  'perceivedBenefit',
  'perceivedCost',
  'cost',
];

export function bridgeSlide(deck: Deck, s: Subject): void {
  const { formats: f, verdict: v, evaluation: e } = s;
  const net = f.moneyCompact(v.net);
  const slide = deck.slide(
    v.net < 0 ? words.bridge.loss(net) : words.bridge.title(net),
    [subtitleOf(s, measureOf(s)), e.waiting.length > 0 ? words.bridge.waiting(e.waiting.length) : '']
      .filter(Boolean)
      .join('. '),
  );
  const rows = foldedBridge(s, 12);
  const share = 0.46;
  const width = inner * share - 0.15;
  const points = 12;
  let running = 0;
  const spans = rows.map((row): Span[] => {
    if (row.kind === 'gross' || row.kind === 'net') {
      running = row.amount ?? 0;
      return [{ key: 'total', from: 0, to: running }];
    }
    const parts =
      row.parts && row.parts.length > 0 ? row.parts : [{ kind: row.kind, amount: row.amount ?? 0 }];
    return parts.map(({ kind, amount }) => {
      const from = running;
      running += amount;
      return { key: hueOf(kind, amount), from, to: running };
    });
  });
  const labels = rows.map((row) =>
    labelled(
      row.label,
      (row.kind === 'gross' || row.kind === 'net' ? f.moneyCompact : f.moneySigned)(row.amount ?? 0),
      points,
      width,
    ),
  );
  const hues = bridgeColours(deck.colours);
  const name = (key: string): string => words.bridge.series[key as Key];
  const { data, colours, ends } = floating(spans, bridgeKeys, labels, name, (key) => hues[key as Key]);
  const used = new Set(spans.flat().map((x) => x.key as Key));
  const bottom = body.bottom - 0.4;
  const height = Math.min(bottom - body.top, 0.3 + rows.length * 0.5);
  slide.addChart('bar', data, {
    ...chartBase(deck.colours),
    ...moneyAxis(ends, f),
    x: page.margin,
    y: body.top,
    w: inner,
    h: height,
    barDir: 'bar',
    barGrouping: 'stacked',
    barGapWidthPct: 45,
    chartColors: colours,
    catAxisOrientation: fromTop,
    catAxisLabelFontSize: points,
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    layout: { x: share, y: 0.01, w: 1 - share - 0.01, h: 0.98 },
    altText: `${words.bridge.alt}: ${labels.join('; ')}`,
  });
  deck.key(
    slide,
    (['benefit', 'perceivedBenefit', 'cost', 'perceivedCost', 'alternative'] as const)
      .filter((key) => used.has(key))
      .map((key) => ({ mark: '■', colour: hues[key], label: name(key) })),
    body.bottom - 0.3,
  );
}

export function cashSlide(deck: Deck, s: Subject): void {
  const { case: c, formats: f, verdict: v } = s;
  const m = v.measures;
  const lines = cashLines(s);
  const values = (line: string): readonly number[] | undefined => lines.find((l) => l.line === line)?.values;
  const first = m.payback.kind === 'immediate' ? undefined : m.payback.firstCrossing;
  const finding = cashFinding(
    m.cumulative.every((x) => x === 0),
    m.payback,
    f.payback(m.payback, c.years),
    first === undefined ? '' : f.month(Math.ceil(first)),
    c.years,
    f,
  );
  const slide = deck.slide(
    finding,
    subtitleOf(s, s.view.countable ? t.build.cash.title : t.build.cash.titleValue),
  );
  const labels = m.cumulative.map((_, month) => f.number(month));
  const { ink, quiet } = deck.colours;
  const band = tint(ink, 0.86);
  const [p10, p90, careful] = [values('p10'), values('p90'), values('conservative')];
  const axis = moneyAxis(
    lines.flatMap((l) => l.values),
    f,
  );
  const area = {
    x: page.margin,
    y: body.top,
    w: inner - 3.4,
    h: body.bottom - body.top - 0.4,
  };
  const likely = lines[0]?.label ?? '';
  type Part = Parameters<typeof slide.addChart>[0];
  const lineOf = (name: string, series: readonly number[], colour: string, dash: boolean) => ({
    type: 'line' as const,
    data: [seriesOf(name, labels, series)],
    options: {
      chartColors: [colour],
      lineSize: dash ? 1.75 : 3,
      lineDataSymbol: 'none' as const,
      ...(dash ? { lineDash: ['dash'] } : {}),
    },
  });
  const parts = [
    ...(p10 && p90
      ? [
          {
            type: 'area' as const,
            data: [
              seriesOf(words.cash.base, labels, p10),
              seriesOf(
                words.cash.band,
                labels,
                p90.map((x, i) => x - (p10[i] ?? 0)),
              ),
            ],
            options: { chartColors: [invisible, band], barGrouping: 'stacked' },
          },
        ]
      : []),
    ...(careful ? [lineOf(capital(t.charts.conservative), careful, quiet, true)] : []),
    lineOf(likely, m.cumulative, ink, false),
  ];
  // The library takes options in place of data where charts are combined.
  slide.addChart(
    parts as unknown as Part,
    {
      ...chartBase(deck.colours),
      ...axis,
      ...area,
      catAxisLabelFrequency: c.years > 4 ? '12' : '6',
      showCatAxisTitle: true,
      catAxisTitle: t.charts.month,
      catAxisTitleFontSize: 11,
      catAxisTitleFontFace: face.text,
      catAxisTitleColor: deck.colours.quiet,
      catAxisLabelFontSize: 11,
      valAxisLabelFontSize: 11,
      altText: `${words.cash.alt}. ${finding}`,
    } as unknown as Parameters<typeof slide.addChart>[1],
  );
  deck.key(
    slide,
    [
      { mark: '▬', colour: ink, label: likely },
      ...(p10 && p90 ? [{ mark: '■', colour: tint(ink, 0.7), label: words.cash.band }] : []),
      ...(careful ? [{ mark: '╌', colour: quiet, label: capital(t.charts.conservative) }] : []),
    ],
    body.bottom - 0.3,
  );

  const lowest = m.cumulative.reduce((best, x, i) => (x < (m.cumulative[best] ?? 0) ? i : best), 0);
  const range = paybackRange(s);
  const rows = [
    [t.build.figures.payback, capital(f.payback(m.payback, c.years)) + (range === '' ? '' : ` (${range})`)],
    [words.cash.rows.signing, f.moneyCompact(m.cumulative[0] ?? 0)],
    ...((m.cumulative[lowest] ?? 0) < 0
      ? [[`${words.cash.rows.lowest}, ${f.month(lowest)}`, f.moneyCompact(m.cumulative[lowest] ?? 0)]]
      : []),
    [words.cash.rows.end, f.moneyCompact(m.cumulative.at(-1) ?? 0)],
    [t.build.npvAt(f.rate(c.discount.rate)), f.moneyCompact(m.npv)],
    [t.build.figures.costOfDelay, f.moneyCompact(m.costOfDelay)],
  ];
  deck.table(
    slide,
    {
      columns: [
        { label: words.columns.figure, width: 1.7 },
        { label: '', width: 1.5, numeric: true },
      ],
      rows: rows.map((cells) => ({ cells })),
    },
    { x: page.width - page.margin - 3.2, y: body.top, w: 3.2, points: 12 },
  );
}

/** How far the payback may move: "11–19"; '' without odds. */
function paybackRange(s: Subject): string {
  const { p10 = null, p90 = null } = s.cash?.payback ?? {};
  const month = (x: number): string => s.formats.number(Math.ceil(x - 1e-9));
  if (p10 === null) return '';
  return p90 === null ? t.odds.paybackLate(month(p10)) : t.odds.paybackRange(month(p10), month(p90));
}

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
  const w = words.odds.quantile;
  const net = s.view.countable ? likely.tangibleNet.total : likely.net.total;
  const quantile = (p: number): string => f.moneyCompact(spread.quantiles[p - 1] ?? NaN);
  const left = 4.1;
  deck.table(
    slide,
    {
      columns: [
        { label: words.odds.table, width: 2.6 },
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
    points: fitting(t.odds.tornado.title(shown[0]?.label ?? ''), [13, 12, 11, 10], width, 1),
    bold: true,
  });
  const share = 0.5;
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
      width * share - 0.15,
    ),
  );
  const { data, colours, ends } = floating(
    spans,
    ['worse', 'better'],
    labels,
    (key) => (key === 'worse' ? words.odds.worse : words.odds.better),
    (key) => (key === 'worse' ? deck.colours.cost : deck.colours.benefit),
  );
  slide.addChart('bar', data, {
    ...chartBase(deck.colours),
    ...moneyAxis(ends, f, 4, false),
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
    altText: `${words.odds.tornadoAlt}: ${labels.toReversed().join('; ')}`,
  });
  deck.key(
    slide,
    [
      { mark: '■', colour: deck.colours.cost, label: words.odds.worse },
      { mark: '■', colour: deck.colours.benefit, label: words.odds.better },
      ...(swings.length > shown.length
        ? [{ mark: '', colour: deck.colours.quiet, label: words.odds.more(swings.length - shown.length) }]
        : []),
    ],
    body.bottom - 0.3,
  );
}
