/**
 * The development of cases: health, realised share, money, surveys and scores over time, of all cases or of one. Each
 * case counts with its latest held review by then, so that one that is reviewed half-yearly does not come and go.
 */
import { builtInDimensions, endOfMonth } from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { detailsOf, type ReviewPoint } from './details.ts';
import { mean } from './summarize.ts';
import type { Row } from './rows.ts';
import type { MoneyScope } from './scope.ts';

export interface TrendPoint {
  /** The day of the point, YYYY-MM-DD. */
  day: string;
  /** Cases with a review by then. */
  cases: number;
  /** Means over the cases with the figure, each counted once; null if there are none. */
  health: number | null;
  share: number | null;
  nps: number | null;
  csat: number | null;
  ces: number | null;
  /** Sums over the measured rows, in the chosen currency; null if nothing was measured. */
  planned: number | null;
  actual: number | null;
  /** Mean scores by dimension, 0..10. */
  scores: Readonly<Record<string, number>>;
}

/** A held review with its day. A review without a day is dated to the end of its month. */
interface Dated {
  day: string;
  point: ReviewPoint;
}

/** The held reviews of a case, sorted by day. */
export function datedOf({ facts }: Row): Dated[] {
  if (facts.details === '') return [];
  return detailsOf(facts)
    .history.flatMap((point): Dated[] => {
      const day = point.on ?? (facts.start && point.month > 0 ? endOfMonth(facts.start, point.month) : null);
      return day === null ? [] : [{ day, point }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.point.month - b.point.month));
}

const builtIn: ReadonlySet<string> = new Set(builtInDimensions);

/** The scores of a review by the key of their dimension: cases share the built-in ones, and their own ones by name. */
function scoresOf({ facts }: Row, { scores }: ReviewPoint): [string, number][] {
  const { dimensions } = detailsOf(facts);
  return Object.entries(scores).map(([id, score]) => [
    builtIn.has(id) ? id : (dimensions[id] ?? labelOf.dimension({ id, label: '' })),
    score,
  ]);
}

/** The label of a score's key. */
const scoreName = (key: string): string =>
  builtIn.has(key) ? labelOf.dimension({ id: key, label: '' }) : key;

function pointOf(
  day: string,
  latest: readonly { row: Row; point: ReviewPoint }[],
  scope: MoneyScope,
): TrendPoint {
  const average = (key: 'health' | 'realised' | 'nps' | 'csat' | 'ces'): number | null =>
    mean(latest.map(({ point }) => point[key]));
  let planned: number | null = null;
  let actual: number | null = null;
  const scored = new Map<string, number[]>();
  for (const { row, point } of latest) {
    const rate = scope.rate(row.currency);
    if (rate !== null && point.planned !== null && point.actual !== null) {
      planned = (planned ?? 0) + point.planned * rate;
      actual = (actual ?? 0) + point.actual * rate;
    }
    for (const [key, score] of scoresOf(row, point)) {
      const known = scored.get(key);
      if (known) known.push(score);
      else scored.set(key, [score]);
    }
  }
  return {
    day,
    cases: latest.length,
    health: average('health'),
    share: average('realised'),
    nps: average('nps'),
    csat: average('csat'),
    ces: average('ces'),
    planned,
    actual,
    scores: Object.fromEntries([...scored].map(([key, list]) => [key, mean(list) ?? 0])),
  };
}

const monthIndex = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The possible numbers of quarters between two points, so that no more points than fit are shown. */
const steps = [1, 2, 4, 8, 20, 40, 200] as const;

/**
 * The last days of calendar quarters from the one of the first day to the one of today, which ends today; every second,
 * fourth … of them if there are more than `most`. Days as YYYY-MM-DD.
 */
export function periodEnds(first: string, today: string, most = 16): string[] {
  const from = Math.floor(monthIndex(first) / 3);
  const last = Math.floor(monthIndex(today) / 3);
  const step = steps.find((n) => Math.floor((last - from) / n) + 1 <= most) ?? 400;
  const days: string[] = [];
  for (let quarter = last; quarter >= from; quarter -= step) {
    const end = endOfMonth(`${String(Math.floor(quarter / 4)).padStart(4, '0')}-01`, (quarter % 4) * 3 + 3);
    days.unshift(end < today ? end : today);
  }
  return days;
}

/**
 * All cases quarter by quarter, from the first review to today. Empty if no review was held.
 * @param today YYYY-MM-DD
 * @param most the most quarters shown; if there are more, every second, fourth …
 */
export function trendOfAll(
  rows: readonly Row[],
  today: string,
  scope: MoneyScope,
  most?: number,
): TrendPoint[] {
  const reviewed = rows.flatMap((row) => {
    const dated = datedOf(row);
    return dated.length > 0 ? [{ row, dated }] : [];
  });
  const first = reviewed.reduce((day, { dated }) => {
    const own = dated[0]?.day ?? day;
    return own < day ? own : day;
  }, today);
  if (reviewed.length === 0) return [];
  return periodEnds(first, today, most).map((day, i, all) => {
    // A review that somebody else's file dates after today counts today.
    const by = i === all.length - 1 ? '9999' : day;
    const latest = reviewed.flatMap(({ row, dated }) => {
      const at = dated.findLast((d) => d.day <= by);
      return at ? [{ row, point: at.point }] : [];
    });
    return pointOf(day, latest, scope);
  });
}

/** One case review by review, in its own currency. */
export function trendOfCase(row: Row): TrendPoint[] {
  const own: MoneyScope = { id: row.currency, currency: row.currency, rate: () => 1, left: [] };
  return datedOf(row).map(({ day, point }) => pointOf(day, [{ row, point }], own));
}

/** Whether a case has a review that can be shown over time. */
export const hasHistory = (row: Row): boolean => row.facts.reviews > 0 && datedOf(row).length > 0;

/** A score over time with its first and last value; the one that moved most comes first. */
export interface ScoreTrend {
  key: string;
  name: string;
  /** By point; null if nobody scored it. */
  values: (number | null)[];
  first: number;
  last: number;
}

export function scoreTrends(points: readonly TrendPoint[]): ScoreTrend[] {
  const keys = new Set(points.flatMap((p) => Object.keys(p.scores)));
  return [...keys]
    .map((key): ScoreTrend => {
      const values = points.map((p) => p.scores[key] ?? null);
      const known = values.filter((x) => x !== null);
      return { key, name: scoreName(key), values, first: known[0] ?? 0, last: known.at(-1) ?? 0 };
    })
    .sort((a, b) => Math.abs(b.last - b.first) - Math.abs(a.last - a.first) || (a.name < b.name ? -1 : 1));
}
