/**
 * The actual money of each line up to a review: plan and actual to date, the causes of the difference, and the outlook
 * (MODEL §8).
 *
 * Money belongs to the period in which it is paid: a yearly fee paid at signing counts in full at the first review.
 */
import { heldReviews, type Case, type Review, type Rollout } from '../case/index.ts';
import { buildModel, resultIn, setValue, type Model, type ModelLine } from './model.ts';
import { onlyOption } from './onlyOption.ts';
import { stream } from './random.ts';
import { shapley } from './shapley.ts';
import { adoption, Placements, type Placement } from './timeline.ts';
import type { Cause } from './reviewTypes.ts';

/** The months one review covers, with everything stated by then. */
export interface Period {
  from: number;
  to: number;
  /** By assumption slot: this review's value or, carried, an earlier one's. */
  actual: ReadonlyMap<number, number>;
  /** Null: the plan's rollout. */
  rollout: Rollout | null;
  review: Review;
}

/** The held reviews up to and including one, in order of their months; that one is included even if it is only begun. */
function reviewsUpTo(c: Case, reviewId: string): Review[] {
  const own = c.reviews.find((r) => r.id === reviewId);
  if (!own) throw new RangeError(`No such review: ${reviewId}`);
  const ordered = heldReviews({ reviews: c.reviews.map((r) => (r === own ? { ...r, held: true } : r)) });
  return ordered.slice(0, ordered.findIndex((r) => r.id === reviewId) + 1);
}

/** The held review before one, by month; null for the first. Throws a RangeError for a review the case does not hold. */
export const reviewBefore = (c: Case, reviewId: string): Review | null =>
  reviewsUpTo(c, reviewId).at(-2) ?? null;

/** Review 1 covers months 0..m₁, review k months m(k − 1) + 1..m(k); a stated value holds until it is stated again. */
function periodsOf(model: Model, reviews: readonly Review[]): Period[] {
  let actual: ReadonlyMap<number, number> = new Map();
  let rollout: Rollout | null = null;
  let from = 0;
  return reviews.map((review) => {
    const next = new Map(actual);
    for (const [name, value] of Object.entries(review.actual)) {
      const slot = model.slots.of(name);
      if (slot >= 0 && model.assumptions[slot]?.value !== null) next.set(slot, value);
    }
    actual = next;
    rollout = review.rollout ?? rollout;
    const to = Math.min(review.month, model.end);
    const period = { from, to, actual, rollout, review };
    from = to + 1;
    return period;
  });
}

/** Money of one line, positive for costs too. */
export interface LineActuals {
  modelLine: ModelLine;
  /** To date; null if the agreed case has no figure for the line. */
  plan: number | null;
  /** Null if there is neither a figure nor a measurement, or none can be worked out from the actuals. */
  actual: number | null;
  /** Whether anything of it was measured: its money, one of its assumptions or, if the line follows it, the rollout. */
  measured: boolean;
  /** Whether only earlier reviews measured it. */
  carried: boolean;
  /** Money of the months after the review, on the latest rollout: with plan values, and as measured so far. */
  atPlan: number;
  runRate: number;
  /** Adds up to actual − plan. */
  causes: { cause: Cause; amount: number }[];
}

/** Works out the actuals of lines over one case's review periods. */
export class Actuals {
  readonly model: Model;
  readonly periods: readonly Period[];
  private readonly c: Case;
  private readonly placements = new Map<string, Placements>();

  constructor(given: Case, reviewId: string) {
    // The plan is the proposed option.
    const c = onlyOption(given);
    this.c = c;
    this.model = buildModel(c);
    this.periods = periodsOf(this.model, reviewsUpTo(c, reviewId));
  }

  /** The last month of the review. */
  get month(): number {
    return this.periods.at(-1)?.to ?? 0;
  }

  lines(): LineActuals[] {
    return this.model.lines.map((modelLine) => this.line(modelLine));
  }

  /** Where a line's money falls under a rollout; null: the plan's. */
  private placement(modelLine: ModelLine, rollout: Rollout | null): Placement {
    if (rollout === null || !modelLine.line.adopts) return modelLine.placement;
    const key = JSON.stringify(rollout);
    let known = this.placements.get(key);
    if (!known)
      this.placements.set(key, (known = new Placements(this.model.years, rollout, this.model.discount)));
    return known.of(modelLine.line);
  }

  /** A line's money in months from..to, with some assumptions at other values and perhaps another rollout. */
  private money(
    modelLine: ModelLine,
    from: number,
    to: number,
    values: ReadonlyMap<number, number> | null,
    rollout: Rollout | null,
  ): number {
    const { model } = this;
    const { month, year, factor } = this.placement(modelLine, rollout);
    const weight = new Float64Array(model.years);
    let any = false;
    for (let i = 0; i < month.length; i++) {
      const t = month[i] as number;
      if (t < from || t > to) continue;
      any = true;
      const y = year[i] as number;
      weight[y] = (weight[y] as number) + (factor[i] as number);
    }
    if (!any) return 0;
    if (values) for (const [slot, value] of values) setValue(model, slot, value);
    let sum = 0;
    for (let y = 0; y < model.years; y++) {
      const w = weight[y] as number;
      // A year without money is not evaluated: its formula may fail where it never counts.
      if (w !== 0) sum += resultIn(model, modelLine, y) * modelLine.factor * w;
    }
    if (values) for (const slot of values.keys()) this.restore(slot);
    return sum;
  }

  private restore(slot: number): void {
    const planned = this.model.assumptions[slot]?.value;
    if (planned !== null && planned !== undefined) setValue(this.model, slot, planned);
  }

  private line(modelLine: ModelLine): LineActuals {
    const { periods, month, model } = this;
    const { id } = modelLine.line;
    const latest = periods.at(-1);
    const planned = modelLine.program ? this.money(modelLine, 0, month, null, null) : NaN;
    // A plan that fails anywhere in the term has no total in the headline, so it has none here.
    const whole = modelLine.program ? this.money(modelLine, 0, model.end, null, null) : NaN;
    const plan = Number.isFinite(whole) ? planned : null;

    const at = periods.findLastIndex(({ review }) => Object.hasOwn(review.measured, id));
    const source = at < 0 ? undefined : periods[at];
    const measuredMoney = source?.review.measured[id];
    const since = (source?.to ?? -1) + 1;
    const after = periods.slice(at + 1);
    const { adopts } = modelLine.line;
    const stated = latest !== undefined && modelLine.slots.some((slot) => latest.actual.has(slot));
    const measured = measuredMoney !== undefined || stated || (adopts && (latest?.rollout ?? null) !== null);
    const carried = measured && !this.isStatedByReview(modelLine);

    if (plan === null) {
      const actual = measuredMoney ?? null;
      const causes =
        actual === null || actual === 0
          ? []
          : [{ cause: { kind: 'measured', line: id } as const, amount: actual }];
      return { modelLine, plan, actual, measured: actual !== null, carried, atPlan: 0, runRate: 0, causes };
    }

    const causes: LineActuals['causes'] = [];
    let actual = 0;
    let ratio: number | null = null;
    if (measuredMoney !== undefined) {
      const planThen = this.money(modelLine, 0, since - 1, null, null);
      actual = measuredMoney;
      ratio = planThen > 0 ? measuredMoney / planThen : 1;
      if (measuredMoney !== planThen)
        causes.push({ cause: { kind: 'measured', line: id }, amount: measuredMoney - planThen });
    }
    const planAfter = this.money(modelLine, since, month, null, null);
    const byDrivers = this.changes(modelLine, after);
    actual += planAfter + byDrivers.change;
    causes.push(...byDrivers.causes);

    const rollout = latest?.rollout ?? null;
    const atPlan = this.money(modelLine, month + 1, model.end, null, rollout);
    const runRate =
      ratio !== null
        ? // The measurement reflects a late rollout already; placed on the late rollout, it would count twice.
          this.money(modelLine, month + 1, model.end, null, null) * ratio
        : this.money(modelLine, month + 1, model.end, latest?.actual ?? null, rollout);
    return {
      modelLine,
      plan,
      actual: Number.isFinite(actual) ? actual : null,
      measured,
      carried,
      atPlan,
      // An outlook that cannot be worked out from the actuals stays at plan; the line says that it fails.
      runRate: Number.isFinite(runRate) ? runRate : atPlan,
      causes: Number.isFinite(actual) ? causes : [],
    };
  }

  /** Whether the review itself, and not only an earlier one, states anything about a line. */
  private isStatedByReview({ line, slots }: ModelLine): boolean {
    const review = this.periods.at(-1)?.review;
    if (!review) return false;
    return (
      Object.hasOwn(review.measured, line.id) ||
      (line.adopts && review.rollout !== null) ||
      slots.some((slot) => Object.hasOwn(review.actual, this.model.assumptions[slot]?.name ?? ''))
    );
  }

  /** Whether a stated rollout says that nothing is in use by the month of the review; false if none was stated. */
  get notLive(): boolean {
    const rollout = this.periods.at(-1)?.rollout ?? null;
    return rollout !== null && adoption(rollout, this.month).every((share) => share === 0);
  }

  /**
   * A line's money by month 0..H: actual to date, then the outlook `rest`. A measurement gives only a sum: it is spread
   * over its months in proportion to the plan, or evenly if nothing was planned.
   */
  flow({ modelLine, plan }: LineActuals, rest: 'at-plan' | 'run-rate'): Float64Array {
    const { periods, month, model } = this;
    const { id } = modelLine.line;
    const flow = new Float64Array(model.end + 1);
    let from = 0;
    let money = 0;
    let ratio: number | null = null;
    for (const { to, review } of periods) {
      if (!Object.hasOwn(review.measured, id)) continue;
      const now = review.measured[id] as number;
      this.spreadSum(flow, modelLine, from, to, now - money);
      const planned = plan === null ? 0 : this.money(modelLine, 0, to, null, null);
      ratio = planned > 0 ? now / planned : 1;
      money = now;
      from = to + 1;
    }
    if (plan === null) return flow;
    for (const p of periods)
      if (p.to >= from) this.addMoney(flow, modelLine, Math.max(p.from, from), p.to, p.actual, p.rollout, 1);
    const latest = periods.at(-1);
    const rollout = latest?.rollout ?? null;
    const onward = (values: ReadonlyMap<number, number> | null, by: Rollout | null, times: number): void =>
      this.addMoney(flow, modelLine, month + 1, model.end, values, by, times);
    if (rest === 'at-plan') onward(null, rollout, 1);
    else if (ratio !== null) onward(null, null, ratio);
    else onward(latest?.actual ?? null, rollout, 1);
    return flow;
  }

  /** Adds a line's money of months from..to, whose sum is that of `money`. */
  private addMoney(
    flow: Float64Array,
    modelLine: ModelLine,
    from: number,
    to: number,
    values: ReadonlyMap<number, number> | null,
    rollout: Rollout | null,
    times: number,
  ): void {
    const { model } = this;
    const { month, year, factor } = this.placement(modelLine, rollout);
    if (values) for (const [slot, value] of values) setValue(model, slot, value);
    const amounts = new Map<number, number>();
    for (let i = 0; i < month.length; i++) {
      const t = month[i] as number;
      const f = factor[i] as number;
      if (t < from || t > to || f === 0) continue;
      const y = year[i] as number;
      let amount = amounts.get(y);
      if (amount === undefined)
        amounts.set(y, (amount = resultIn(model, modelLine, y) * modelLine.factor * times));
      flow[t] = (flow[t] as number) + amount * f;
    }
    if (values) for (const slot of values.keys()) this.restore(slot);
  }

  /** Adds a sum over months from..to in proportion to the plan. */
  private spreadSum(flow: Float64Array, modelLine: ModelLine, from: number, to: number, sum: number): void {
    const planned = new Float64Array(flow.length);
    if (modelLine.program) this.addMoney(planned, modelLine, from, to, null, null, 1);
    const total = planned.reduce((a, b) => a + b, 0);
    const even = !(total > 0 && planned.every((x) => x >= 0));
    // Month 0 is signing: no recurring money falls there.
    const first = Math.max(1, from);
    for (let t = from; t <= to; t++) {
      const share = even
        ? t >= first
          ? 1 / Math.max(1, to - first + 1)
          : 0
        : (planned[t] as number) / total;
      flow[t] = (flow[t] as number) + sum * share;
    }
  }

  /** Planned money of a line paid in advance that falls in months from..to and is for months after them. */
  prepaid(modelLine: ModelLine, from: number, to: number): { amount: number; until: number } | null {
    const { line, placement, program } = modelLine;
    if (!program || line.paid !== 'in-advance' || line.per === 'once') return null;
    const first = Math.max(1, line.from);
    let amount = 0;
    let until = 0;
    for (let i = 0; i < placement.month.length; i++) {
      const paid = placement.month[i] as number;
      if (paid < from || paid > to || first + i <= to) continue;
      amount +=
        resultIn(this.model, modelLine, placement.year[i] as number) *
        modelLine.factor *
        (placement.factor[i] as number);
      until = first + i;
    }
    return amount > 0 ? { amount, until } : null;
  }

  /** How far a line's formula departs from plan in some periods, and the Shapley value of each thing that changed. */
  private changes(
    modelLine: ModelLine,
    periods: readonly Period[],
  ): { change: number; causes: LineActuals['causes'] } {
    const { model } = this;
    const { id, adopts, per } = modelLine.line;
    const slots = [...new Set(modelLine.slots)].filter((slot) =>
      periods.some(({ actual }) => {
        const value = actual.get(slot);
        const start = slot * model.years;
        return (
          value !== undefined && model.values.subarray(start, start + model.years).some((v) => v !== value)
        );
      }),
    );
    const planned = JSON.stringify(this.c.rollout);
    const ramped =
      adopts &&
      per !== 'once' &&
      periods.some(({ rollout }) => rollout !== null && JSON.stringify(rollout) !== planned);
    const count = slots.length + (ramped ? 1 : 0);
    if (count === 0) return { change: 0, causes: [] };

    const game = (on: Uint8Array): number => {
      let sum = 0;
      for (const { from, to, actual, rollout } of periods) {
        const values = new Map<number, number>();
        slots.forEach((slot, i) => {
          const value = actual.get(slot);
          if (on[i] === 1 && value !== undefined) values.set(slot, value);
        });
        sum += this.money(modelLine, from, to, values, on[slots.length] === 1 ? rollout : null);
      }
      return sum;
    };
    const change = game(new Uint8Array(count).fill(1)) - game(new Uint8Array(count));
    const shares = shapley(count, game, stream(1, id));
    // If some mixture of plan and actual has no figure, no driver's part in the change has one either.
    if (!shares.every(Number.isFinite))
      return { change, causes: [{ cause: { kind: 'line', line: id }, amount: change }] };
    return {
      change,
      causes: shares.map((amount, i) => {
        const slot = slots[i];
        const name = slot === undefined ? undefined : model.assumptions[slot]?.name;
        return { cause: name === undefined ? { kind: 'rollout' } : { kind: 'assumption', name }, amount };
      }),
    };
  }
}
