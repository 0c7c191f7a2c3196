/**
 * The figures of a portfolio's trends for slides: values over time, scores, reasons in money, and every measured case
 * against its plan.
 */
import { trendsWords } from '../../text/words/trends.ts';
import { pointName, toTenth, type TrendSource } from '../datasets/trends.ts';
import type { ScatterPoint } from './scatter.ts';
import { accountOf } from './digest.ts';
import type { ReasonSums } from './reasonSums.ts';
import { reasonWord } from './reasonWord.ts';
import { scatterClaim, reasonsClaim, trendClaims } from './trendClaims.ts';
import { scoreTrends, type TrendPoint } from './trends.ts';

interface CaptionedFigure {
  /** The finding. */
  title: string;
  /** What is counted, and in which unit. */
  unit: string;
}

/** Figures over time; `values` are health 0..100, shares 0..1, or money. */
export interface LinesFigure extends CaptionedFigure {
  kind: 'health' | 'share' | 'money';
  times: string[];
  series: { name: string; values: number[]; plan: boolean }[];
}

/** A point per case: planned and actual net, in one currency. */
export interface ScatterFigure extends CaptionedFigure {
  kind: 'cloud';
  points: { name: string; planned: number; actual: number }[];
}

/** Scores 0..10: a bar for the first score and one for the latest, the one that moved most first. */
export interface ScoresFigure extends CaptionedFigure {
  kind: 'scores';
  rows: { name: string; first: number; last: number; said: string }[];
}

/** By how much each reason has moved net, the costliest first. */
export interface ReasonsFigure extends CaptionedFigure {
  kind: 'reasons';
  rows: { name: string; amount: number; said: string }[];
}

export type TrendFigure = LinesFigure | ScatterFigure | ScoresFigure | ReasonsFigure;

/**
 * The figures that have data, in the page's order. Times without a value are left out of a figure.
 * @param sums by how much each reason has moved net, in the source's currency
 * @param cloud all cases; null if a single case is shown
 */
export function trendFigures(
  source: TrendSource,
  sums: ReasonSums,
  cloud: readonly ScatterPoint[] | null,
): TrendFigure[] {
  const { points, one, formats: f } = source;
  const w = trendsWords();
  const units = one ? w.ofCase : w;
  const claims = trendClaims(source);
  type Of = (p: TrendPoint) => number | null;
  function lines(kind: LinesFigure['kind'], unit: string, of: Of, plan: Of | null): LinesFigure[] {
    const known = points.flatMap((p) => {
      const [value, planned] = [of(p), plan === null ? 0 : plan(p)];
      return value === null || planned === null ? [] : [{ time: pointName(p, source), value, planned }];
    });
    if (known.length === 0) return [];
    const name = { health: w.health, share: w.share, money: w.actual }[kind];
    const actual = { name, values: known.map((p) => p.value), plan: false };
    return [
      {
        kind,
        title: claims[kind],
        unit,
        times: known.map((p) => p.time),
        series:
          plan === null
            ? [actual]
            : [{ name: w.planned, values: known.map((p) => p.planned), plan: true }, actual],
      },
    ];
  }
  return [
    ...lines('health', units.healthUnit, (p) => p.health, null),
    ...lines(
      'share',
      units.shareUnit,
      (p) => p.share,
      () => 1,
    ),
    ...lines(
      'money',
      units.moneyUnit(f.currency),
      (p) => p.actual,
      (p) => p.planned,
    ),
    ...scores(source, units.scoresUnit, claims.scores),
    ...reasons(source, sums),
    ...(cloud === null || cloud.length === 0
      ? []
      : [
          {
            kind: 'cloud' as const,
            title: scatterClaim(cloud, f),
            unit: w.cloudHint(f.currency),
            points: cloud.map((p) => ({
              name: accountOf(p.row),
              planned: p.planned,
              actual: p.actual,
            })),
          },
        ]),
  ];
}

/** A dimension scored once has not moved: its two bars are alike. */
function scores({ points, formats: f }: TrendSource, unit: string, title: string): ScoresFigure[] {
  const tenth = toTenth(f);
  const rows = scoreTrends(points).map(({ name, first, last }) => ({
    name,
    first,
    last,
    said: tenth(first) === tenth(last) ? tenth(last) : trendsWords().fromTo(tenth(first), tenth(last)),
  }));
  return rows.length === 0 ? [] : [{ kind: 'scores', title, unit, rows }];
}

function reasons({ formats: f }: TrendSource, sums: ReasonSums): ReasonsFigure[] {
  const rows = sums.reasons.map(({ reason, total }) => ({
    name: reasonWord(reason),
    amount: total,
    said: f.moneySigned(total),
  }));
  return rows.length === 0
    ? []
    : [{ kind: 'reasons', title: reasonsClaim(sums, f), unit: trendsWords().reasonsHint(f.currency), rows }];
}
