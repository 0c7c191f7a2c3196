/** The slides about the value: the verdict, and the bridge to it. */
import { capital } from '../../text/capital.ts';
import type { BridgeKind } from '../../report/bridgeRows.ts';
import { claimOfCase } from '../../text/claim.ts';
import { beforeSaid, medianSaid, otherSaid, restsSaid, roiFigure } from '../../text/headline.ts';
import { buildWords } from '../../text/words/build.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { foldedBridge } from '../../report/bridge.ts';
import type { Report } from '../../report/report.ts';
import { validityText } from '../../report/validity.ts';
import { tint, type SlideColours } from './colours.ts';
import type { Deck } from './deck.ts';
import { keyHeight, whole, type Area, type Slide } from './slidePage.ts';
import { drawFloating, floating, labelled, labelLines } from './floating.ts';
import type { Span } from './stack.ts';
import { drawVerdict } from './verdict.ts';

export function verdictSlide(deck: Deck, r: Report): void {
  const { document: c, evaluation: e, formats: f, verdict: v, odds } = r;
  const slide = deck.slide(
    r.title,
    [exportingWords().cover.subtitle(c.solution.trim(), c.customer.name.trim()), capital(validityText(r))]
      .filter(Boolean)
      .join('. '),
  );
  const claim = claimOfCase(c, v, f);
  const roi = roiFigure(c, v.measures, f);
  drawVerdict(deck, slide, {
    heading: (r.view.countable ? buildWords().headlineCountable : buildWords().headline)(
      c.years,
      buildWords().leans[r.view.lean],
      r.viewed,
    ),
    net: f.moneyCompact(v.net),
    claim,
    figures: [
      { figure: roi.figure, label: [roi.caption, roi.other].filter(Boolean).join(', ') },
      { figure: f.moneyCompact(v.measures.npv), label: buildWords().npvAt(f.rate(c.discount.rate)) },
      { figure: capital(f.payback(v.measures.payback, c.years)), label: buildWords().figures.payback },
      ...(odds && odds.aboveZero !== null && r.view.lean === 'likely'
        ? [
            {
              figure: capital(f.odds(odds.aboveZero, odds.dots.length)),
              label: exportingWords().verdict.odds(f.money(0)),
            },
          ]
        : []),
    ],
    weak: [
      beforeSaid(c, v, f),
      otherSaid(c, v, r.view.countable, f),
      r.view.lean === 'likely' ? medianSaid(v.net, odds?.spread ?? null, f) : '',
      restsSaid(c, e, f),
      e.waiting.length > 0 ? buildWords().waiting(e.waiting.length) : '',
      v.failing > 0 ? buildWords().failingBenefits(v.failing) : '',
    ].filter(Boolean),
  });
}

type Key = keyof ReturnType<typeof exportingWords>['bridge']['series'];

/** A benefit entered below zero is drawn as a loss. */
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
  total: colours.net,
});
// In the order of the axis from low to high: see stack().
const bridgeKeys: readonly Key[] = [
  'total',
  'alternative',
  'benefit',
  'perceivedBenefit',
  'perceivedCost',
  'cost',
];

export function bridgeSlide(deck: Deck, r: Report): void {
  const { formats: f, verdict: v, evaluation: e } = r;
  const net = f.moneyCompact(v.net);
  const slide = deck.slide(
    v.net >= 0
      ? exportingWords().bridge.title(net)
      : v.net + v.alternative >= 0 && v.before !== null
        ? exportingWords().bridge.behind(net)
        : exportingWords().bridge.loss(net),
    [r.subtitle(r.measure), e.waiting.length > 0 ? exportingWords().bridge.waiting(e.waiting.length) : '']
      .filter(Boolean)
      .join('. '),
  );
  drawBridge(deck, slide, r, whole);
}

/** The bridge in an area, with its key at the bottom. */
export function drawBridge(deck: Deck, slide: Slide, r: Report, area: Area): void {
  const { formats: f } = r;
  const points = area.w < 7 ? 10 : 12;
  // As many rows as fit.
  const rows = foldedBridge(r, Math.max(5, Math.min(12, Math.floor((area.h - keyHeight) / 0.3))));
  const share = 0.46;
  const width = area.w * share;
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
  const high = Math.min(area.h - keyHeight, 0.3 + rows.length * 1.3);
  const lines = labelLines(high / rows.length, points);
  const labels = rows.map((row) =>
    labelled(
      row.label,
      (row.kind === 'gross' || row.kind === 'net' ? f.moneyCompact : f.moneySigned)(row.amount ?? 0),
      points,
      width,
      lines,
    ),
  );
  const hues = bridgeColours(deck.colours);
  const name = (key: string): string => exportingWords().bridge.series[key as Key];
  const floated = floating(spans, bridgeKeys, labels, name, (key) => hues[key as Key]);
  const used = new Set(spans.flat().map((x) => x.key as Key));
  drawFloating(deck, slide, f, floated, {
    at: { ...area, h: high },
    labels: { share, points },
    alt: numbersWords().titled(exportingWords().bridge.alt, numbersWords().apart(labels)),
  });
  deck.key(
    slide,
    (['benefit', 'perceivedBenefit', 'cost', 'perceivedCost', 'alternative'] as const)
      .filter((key) => used.has(key))
      .map((key) => ({ mark: '■', colour: hues[key], label: name(key) })),
    area.y + area.h - 0.3,
    area,
  );
}
