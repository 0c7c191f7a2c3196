/**
 * What came of each line by a review: plan and actual to date, why they differ, and what is to come (MODEL §8).
 *
 * Money belongs to the period in which it is paid: a yearly fee paid at signing is in the first review whole.
 */
import type { Case, Review, Rollout } from '../case/index.ts';
import { buildModel, resultIn, setValue, type Model, type ModelLine } from './model.ts';
import { optionCase } from './options.ts';
import { stream } from './random.ts';
import { shapley } from './shapley.ts';
import { Placements, type Placement } from './timeline.ts';
import type { Cause } from './types.ts';

/** The months one review speaks for, with all that is stated by then. */
export interface Period {
  from: number;
  to: number;
  /** By assumption slot: this review's or, carried, an earlier one's. */
  actual: ReadonlyMap<number, number>;
  /** Null: the plan's. */
  rollout: Rollout | null;
  review: Review;
}

/** The reviews up to and including one, in order of their months. */
function reviewsUpTo(c: Case, reviewId: string): Review[] {
  const ordered = [...c.reviews].sort((a, b) => a.month - b.month);
  const index = ordered.findIndex((r) => r.id === reviewId);
  if (index < 0) throw new RangeError(`No such review: ${reviewId}`);
  return ordered.slice(0, index + 1);
}

/** Review 1 speaks for months 0..m₁, review k for m(k − 1) + 1..m(k); what is stated holds until stated anew. */
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
  /** To date; null where the agreed case has no figure for the line. */
  plan: number | null;
  /** Null where there is neither a figure nor a measurement, or none can be worked out from the actuals. */
  actual: number | null;
  /** Whether anything of it was measured: its money, or one of its assumptions. */
  measured: boolean;
  /** Months after the review, on the latest rollout: with plan values, and as measured so far. */
  atPlan: number;
  runRate: number;
  /** Adds up to actual − plan. */
  causes: { cause: Cause; amount: number }[];
}

/** Works out lines over one case's periods. */
export class Actuals {
  readonly model: Model;
  readonly periods: readonly Period[];
  private readonly c: Case;
  private readonly placements = new Map<string, Placements>();

  constructor(given: Case, reviewId: string) {
    // The plan is the option proposed.
    const c = optionCase(given);
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

  /** A line's money paid in months from..to, with some assumptions at other values and perhaps another rollout. */
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
      // A year without money is not asked: its formula may fail where it never counts.
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
    // A plan that fails anywhere in the term has no total in the headline, so none here.
    const whole = modelLine.program ? this.money(modelLine, 0, model.end, null, null) : NaN;
    const plan = Number.isFinite(whole) ? planned : null;

    const at = periods.findLastIndex(({ review }) => Object.hasOwn(review.measured, id));
    const source = at < 0 ? undefined : periods[at];
    const measuredMoney = source?.review.measured[id];
    const since = (source?.to ?? -1) + 1;
    const after = periods.slice(at + 1);
    const stated = latest !== undefined && modelLine.slots.some((slot) => latest.actual.has(slot));
    const measured = measuredMoney !== undefined || stated;

    if (plan === null) {
      const actual = measuredMoney ?? null;
      const causes =
        actual === null || actual === 0
          ? []
          : [{ cause: { kind: 'measured', line: id } as const, amount: actual }];
      return { modelLine, plan, actual, measured: actual !== null, atPlan: 0, runRate: 0, causes };
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
        ? // The measurement shows a late rollout already; on the late one it would count twice.
          this.money(modelLine, month + 1, model.end, null, null) * ratio
        : this.money(modelLine, month + 1, model.end, latest?.actual ?? null, rollout);
    return {
      modelLine,
      plan,
      actual: Number.isFinite(actual) ? actual : null,
      measured,
      atPlan,
      // A future that cannot be worked out from the actuals is left at plan; the line says that it fails.
      runRate: Number.isFinite(runRate) ? runRate : atPlan,
      causes: Number.isFinite(actual) ? causes : [],
    };
  }

  /** How far a line's formula moves from plan in some periods, and the Shapley value of each thing that changed. */
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
    // Where some mixture of plan and actual has no figure, no driver's part in the change has one either.
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
