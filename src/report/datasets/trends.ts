/** The tables of the trends of a portfolio: over time, scores over time, reasons in money, and plan against actual. */
import type { Formats } from '../../text/format.ts';
import { buildWords } from '../../text/words/build.ts';
import { portfolioWords } from '../../text/words/portfolio.ts';
import { trendsWords } from '../../text/words/trends.ts';
import { figure, none, type Cell } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import { columnLabel } from '../portfolio/cells.ts';
import type { ScatterPoint } from '../portfolio/scatter.ts';
import { accountOf } from '../portfolio/digest.ts';
import type { ReasonBy, ReasonSum, ReasonSums } from '../portfolio/reasonSums.ts';
import { reasonWord } from '../portfolio/reasonWord.ts';
import { scoreTrends, type ScoreTrend, type TrendPoint } from '../portfolio/trends.ts';
import { kindName } from './portfolio.ts';

export interface TrendSource {
  points: readonly TrendPoint[];
  /** Whether the points are the reviews of one case. */
  one: boolean;
  formats: Formats;
}

/** The label of a point: the month of a quarter's end, or the day of a review. */
export const pointName = (
  { day }: TrendPoint,
  { one, formats }: Pick<TrendSource, 'one' | 'formats'>,
): string => (one ? formats.date(day) : formats.monthOf(day.slice(0, 7)));

const whole =
  (f: Formats) =>
  (x: number): string =>
    f.number(Math.round(x));
/** Formats a score or a survey to a tenth. */
export const toTenth =
  (f: Formats) =>
  (x: number): string =>
    f.number(Math.round(x * 10) / 10);

export const trendData = dataset<TrendSource>()({
  id: 'trends',
  rows: ({ points }) => points,
  key: ({ day }) => day,
  fields: (source) => {
    const w = trendsWords();
    const { formats: f, one } = source;
    const { nps, csat, ces } = portfolioWords().columns;
    const column = (label: string, of: (p: TrendPoint) => number | null, text: (x: number) => string) =>
      numeric<TrendPoint>(label, (p) => figure(of(p), text, 'empty'));
    return {
      time: words<TrendPoint>(one ? w.review : w.until, (p) => pointName(p, source)),
      ...(one ? {} : { cases: column(w.cases, (p) => p.cases, f.number) }),
      health: column(w.health, (p) => p.health, whole(f)),
      share: column(w.share, (p) => p.share, f.percent),
      planned: column(columnLabel('planned'), (p) => p.planned, f.moneyCompact),
      actual: column(columnLabel('actual'), (p) => p.actual, f.moneyCompact),
      nps: column(nps, (p) => p.nps, whole(f)),
      csat: column(csat, (p) => p.csat, f.percent),
      ces: column(ces, (p) => p.ces, toTenth(f)),
    };
  },
  presets: {
    screen: ['time', 'cases', 'health', 'share', 'planned', 'actual', 'nps', 'csat', 'ces'],
    csv: ['time', 'cases', 'health', 'share', 'planned', 'actual', 'nps', 'csat', 'ces'],
    slide: [
      ['time', 2.2],
      ['cases', 1.1],
      ['health', 1.1],
      ['share', 1.2],
      ['planned', 1.6],
      ['actual', 1.6],
      ['nps', 1],
      ['csat', 1],
      ['ces', 1],
    ],
  },
});

/** The most columns of times on a slide. */
const timesOnSlide = 6;

/** Mean scores: a row for each dimension, a column for each time. */
export const scoreTrendData = dataset<TrendSource>()({
  id: 'score-trends',
  rows: ({ points }) => scoreTrends(points),
  key: ({ key }) => key,
  fields: (source, medium) => {
    const w = trendsWords();
    const { points, formats: f } = source;
    const from = medium === 'slide' ? Math.max(0, points.length - timesOnSlide) : 0;
    return {
      name: words<ScoreTrend>(w.dimension, (s) => s.name),
      ...Object.fromEntries(
        points.flatMap((p, k) =>
          k < from
            ? []
            : [
                [
                  `t${k}`,
                  numeric<ScoreTrend>(pointName(p, source), (s) => figure(s.values[k], toTenth(f), 'empty')),
                ],
              ],
        ),
      ),
      change: numeric<ScoreTrend>(w.change, (s): Cell =>
        s.values.filter((x) => x !== null).length < 2
          ? { absent: 'empty' }
          : { text: signed(s.last - s.first, f), value: s.last - s.first },
      ),
    };
  },
  presets: {
    screen: scoreColumns,
    csv: scoreColumns,
    slide: (source) => scoreColumns(source).map((id) => [id, id === 'name' ? 3 : 1.2] as const),
  },
});

function scoreColumns({ points }: TrendSource): ('name' | 'change')[] {
  return ['name', ...points.map((_, k) => `t${k}`), 'change'] as ('name' | 'change')[];
}

/** A change of a score with its sign, to a tenth; a plain 0 for none. */
export function signed(x: number, f: Formats): string {
  const rounded = Math.round(x * 10) / 10;
  return `${rounded > 0 ? '+' : ''}${f.number(rounded + 0)}`;
}

export interface ReasonsSource {
  by: ReasonBy;
  sums: ReasonSums;
  formats: Formats;
}

/** The label of a group of reasons. */
function reasonGroup(by: ReasonBy, group: string): string {
  if (by !== 'kind') return kindName(by, group);
  if (group === 'rollout') return trendsWords().rollout;
  const buckets: Readonly<Record<string, string>> = buildWords().buckets;
  return Object.hasOwn(buckets, group) ? (buckets[group] ?? group) : group;
}

const sumId = ' all';
/** The most groups on a slide. */
const groupsOnSlide = 5;

/** Reasons as rows; segments, templates or kinds of row as columns. */
export const reasonsData = dataset<ReasonsSource>()({
  id: 'reasons-money',
  rows: ({ sums }): ReasonSum[] => {
    const amounts = new Map<string, number>();
    for (const reason of sums.reasons)
      for (const [group, amount] of reason.amounts) amounts.set(group, (amounts.get(group) ?? 0) + amount);
    const total = sums.reasons.reduce((sum, r) => sum + r.total, 0);
    return [...sums.reasons, { reason: sumId, cases: 0, amounts, total }];
  },
  key: (r) => r.reason,
  role: (r) => (r.reason === sumId ? 'sum' : undefined),
  fields: ({ by, sums, formats: f }) => ({
    reason: words<ReasonSum>(trendsWords().reason, (r) =>
      r.reason === sumId ? trendsWords().together : reasonWord(r.reason),
    ),
    cases: numeric<ReasonSum>(trendsWords().cases, (r) =>
      r.reason === sumId ? none : figure(r.cases, f.number),
    ),
    ...Object.fromEntries(
      sums.groups.map((group, i) => [
        `g${i}`,
        numeric<ReasonSum>(reasonGroup(by, group), (r) =>
          figure(r.amounts.get(group), f.moneySigned, 'none'),
        ),
      ]),
    ),
    total: numeric<ReasonSum>(trendsWords().together, (r) => figure(r.total, f.moneySigned)),
  }),
  presets: {
    screen: (source) => reasonColumns(source),
    csv: (source) => reasonColumns(source),
    slide: (source) =>
      reasonColumns(source, groupsOnSlide).map((id) => [id, id === 'reason' ? 2.4 : 1.5] as const),
  },
});

function reasonColumns({ sums }: ReasonsSource, most = Infinity): ('reason' | 'cases' | 'total')[] {
  return ['reason', 'cases', ...sums.groups.slice(0, most).map((_, i) => `g${i}`), 'total'] as (
    'reason' | 'cases' | 'total'
  )[];
}

export interface ScatterSource {
  points: readonly ScatterPoint[];
  formats: Formats;
}

/** Plan against actual by case, starting with the one furthest behind. */
export const scatterData = dataset<ScatterSource>()({
  id: 'plan-actual-cases',
  rows: ({ points }) => points,
  key: ({ row }) => row.id,
  fields: ({ formats: f }) => ({
    case: words<ScatterPoint>(portfolioWords().columns.case, ({ row }) => accountOf(row)),
    owner: words<ScatterPoint>(portfolioWords().owner, ({ row }): Cell => row.owner || { absent: 'empty' }),
    segment: words<ScatterPoint>(
      portfolioWords().segment,
      ({ row }): Cell => row.segment || { absent: 'empty' },
    ),
    planned: numeric<ScatterPoint>(columnLabel('planned'), (p) => figure(p.planned, f.moneyCompact)),
    actual: numeric<ScatterPoint>(columnLabel('actual'), (p) => figure(p.actual, f.moneyCompact)),
    difference: numeric<ScatterPoint>(trendsWords().difference, (p) =>
      figure(p.actual - p.planned, f.moneySigned),
    ),
  }),
  presets: {
    screen: ['case', 'owner', 'segment', 'planned', 'actual', 'difference'],
    csv: ['case', 'owner', 'segment', 'planned', 'actual', 'difference'],
    slide: [
      ['case', 4],
      ['owner', 2],
      ['segment', 1.8],
      ['planned', 1.6],
      ['actual', 1.6],
      ['difference', 1.6],
    ],
  },
});
