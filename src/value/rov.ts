/** Return on value: scores of dimensions, and the two lenses on each lever (MODEL §7). */
import { levers, type Case, type Dimension, type LeverId, type Line, type Review } from '../case/index.ts';
import { netSign } from '../case/buckets.ts';
import type { Amount, Evaluation, LeverRow, ScoreComparison, ValueScore } from './types.ts';

/** A column of scores: a dimension's score in it, or null. */
type Column = (d: Dimension) => number | null;

const today: Column = (d) => d.today;
const expected: Column = (d) => d.expected;
const alternative: Column = (d) => d.alternative;
/** Only scores of the review itself: an earlier score does not replace one that nobody gave. */
const inReview =
  (r: Review): Column =>
  (d) =>
    Object.hasOwn(r.dimensions, d.id) ? (r.dimensions[d.id] ?? null) : null;

/** 100 Σ wᵢ sᵢ ÷ (10 Σ wᵢ) over the dimensions scored in `column`; null without weight. */
function indexOf(dimensions: readonly Dimension[], column: Column): number | null {
  let weights = 0;
  let sum = 0;
  for (const d of dimensions) {
    const score = column(d);
    if (score === null) continue;
    weights += d.weight;
    sum += d.weight * score;
  }
  return weights > 0 ? (10 * sum) / weights : null;
}

/**
 * Two columns over the dimensions scored in both. Indices over different dimensions may differ for that reason alone: a
 * column without the weak ones would look better than it is.
 */
function compareScores(dimensions: readonly Dimension[], from: Column, to: Column): ScoreComparison {
  const shared = dimensions.filter((d) => from(d) !== null && to(d) !== null);
  return {
    from: indexOf(shared, from),
    to: indexOf(shared, to),
    shared: shared.length,
    scored: dimensions.filter((d) => from(d) !== null || to(d) !== null).length,
  };
}

/** The value score of a case: an index per column, the fair comparisons, and how much is not scored. */
export function scoreValue(c: Case): ValueScore {
  const { dimensions } = c;
  return {
    today: indexOf(dimensions, today),
    expected: indexOf(dimensions, expected),
    alternative: indexOf(dimensions, alternative),
    reviews: c.reviews.map((r) => ({
      id: r.id,
      index: indexOf(dimensions, inReview(r)),
      sinceToday: compareScores(dimensions, today, inReview(r)),
    })),
    // A dimension of weight 0 is left out: it needs no scores.
    unscored: dimensions.filter((d) => d.weight > 0 && (d.today === null || d.expected === null)).length,
    gain: compareScores(dimensions, today, expected),
    lead: compareScores(dimensions, alternative, expected),
  };
}

/**
 * The index of each of several reviews over the dimensions that every one of them scored, so that they compare; null
 * for a review that scored nothing. `shared`: how many those are, of the `scored` that any of them scored.
 */
export function comparableIndices(
  c: Pick<Case, 'dimensions'>,
  reviews: readonly Review[],
): { indices: Map<string, number | null>; shared: number; scored: number } {
  const columns = reviews.map((r) => ({ id: r.id, column: inReview(r) }));
  const scoring = columns.filter(({ column }) => c.dimensions.some((d) => column(d) !== null));
  const shared = c.dimensions.filter((d) => scoring.every(({ column }) => column(d) !== null));
  return {
    indices: new Map(columns.map(({ id, column }) => [id, indexOf(shared, column)])),
    shared: scoring.length === 0 ? 0 : shared.length,
    scored: c.dimensions.filter((d) => scoring.some(({ column }) => column(d) !== null)).length,
  };
}

/**
 * How far a review has come from today's score to the expected one: (review − today) ÷ (expected − today) over the
 * dimensions scored in all three, or review ÷ expected if no gain was expected. Null if nothing can be compared.
 */
export function scoreProgress(c: Case, r: Review): number | null {
  const reviewed = inReview(r);
  const shared = c.dimensions.filter((d) => d.today !== null && d.expected !== null && reviewed(d) !== null);
  const now = indexOf(shared, today);
  const goal = indexOf(shared, expected);
  const got = indexOf(shared, reviewed);
  if (now === null || goal === null || got === null) return null;
  if (goal > now) return (got - now) / (goal - now);
  return goal > 0 ? got / goal : null;
}

/** Whether a line belongs to the ROI lens, because it can be measured. The others belong to the ROV lens. */
export const isTangible = ({ bucket, countable }: Line): boolean =>
  bucket.startsWith('tangible') || (bucket.startsWith('alternative') && countable);

/** The lines of one lens with their sum as it counts towards net. */
function lens(lines: readonly Line[], totals: Map<string, Amount>): LeverRow['tangible'] {
  let sum: Amount | null = null;
  const rows = lines.map(({ id, bucket }) => {
    const amount = totals.get(id);
    if (!amount) return { id, total: null };
    const sign = netSign[bucket];
    sum = {
      total: (sum?.total ?? 0) + sign * amount.total,
      presentValue: (sum?.presentValue ?? 0) + sign * amount.presentValue,
    };
    return { id, total: sign * amount.total };
  });
  return { lines: rows, sum };
}

/** The lever's KPI with its planned value in year 1. */
function kpiOf(c: Case, lever: LeverId): LeverRow['kpi'] {
  const name = c.levers[lever]?.kpi;
  const assumption = name ? c.assumptions.find((a) => a.name === name) : undefined;
  if (!assumption) return null;
  const { value } = assumption;
  return {
    name: assumption.name,
    today: assumption.today,
    plan: Array.isArray(value) ? (value[0] ?? null) : value,
  };
}

/**
 * What each dimension is worth in money: the lines that price it, as they count towards net, and their sum. A dimension
 * without a price has no lines; a line that waits or fails has no total and adds nothing.
 */
export function dimensionWorth(c: Case, evaluation: Evaluation): Map<string, LeverRow['perceived']> {
  const totals = totalsOf(evaluation);
  return new Map(
    c.dimensions.map((d) => [
      d.id,
      lens(
        c.lines.filter((l) => l.dimension === d.id),
        totals,
      ),
    ]),
  );
}

const totalsOf = (evaluation: Evaluation): Map<string, Amount> => {
  const totals = new Map<string, Amount>();
  for (const { id, total, presentValue } of evaluation.lines)
    if (total !== null && presentValue !== null) totals.set(id, { total, presentValue });
  return totals;
};

/** The ROI-versus-ROV matrix: a row for each of the seven levers, in their order, empty ones included. */
export function leverMatrix(c: Case, evaluation: Evaluation): LeverRow[] {
  const totals = totalsOf(evaluation);
  const known = new Set(c.dimensions.map((d) => d.id));
  return levers.map((lever) => {
    const own = c.lines.filter((line) => line.lever === lever);
    const felt = own.filter((line) => !isTangible(line));
    const priced = felt.flatMap(({ dimension }) =>
      dimension !== null && known.has(dimension) ? [dimension] : [],
    );
    return {
      lever,
      tangible: lens(own.filter(isTangible), totals),
      kpi: kpiOf(c, lever),
      perceived: lens(felt, totals),
      dimensions: [...new Set(priced)],
      words: c.levers[lever]?.words ?? '',
    };
  });
}
