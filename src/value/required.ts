/** The state of what is required by renewal: met, on course, at risk or missed (MODEL §8). */
import { endOfMonth, monthOfDay, type Case } from '../case/index.ts';
import type { Actuals } from './actuals.ts';
import { buildModel, setValue } from './model.ts';
import { planOn } from './people.ts';
import { reaches } from './success.ts';
import type { RequiredRow } from './reviewTypes.ts';
import { evaluateModel } from './worth.ts';

/**
 * Whether the case gains when a number rises, for a number whose value before the solution does not tell: decided by
 * how net responds. Null if net does not depend on it.
 */
function risesWithNet(c: Case, name: string, value: number): boolean | null {
  const model = buildModel(c);
  const slot = model.slots.of(name);
  if (slot < 0) return null;
  const step = Math.max(Math.abs(value), 1) * 1e-3;
  const netAt = (x: number): number => {
    setValue(model, slot, x);
    return evaluateModel(c, model).net.total;
  };
  const change = netAt(value + step) - netAt(value - step);
  return change === 0 || !Number.isFinite(change) ? null : change > 0;
}

/**
 * Every target at a review. It is met by the value stated last; missed if not met and its day lies before the review;
 * else on course if it is reached by its day from the present value, moving as planned, and at risk if not. A number
 * nothing was stated of is taken to be as planned. A target without a day is due by the renewal, or else by the end of
 * the term.
 */
export function required(c: Case, reviewId: string, actuals: Actuals): RequiredRow[] {
  const latest = actuals.periods.at(-1);
  const { model, month } = actuals;
  const lastDay = endOfMonth(c.start, 12 * c.years);
  const day = c.reviews.find((r) => r.id === reviewId)?.on ?? endOfMonth(c.start, month);
  return c.success.targets.map(({ name, by, value: target }) => {
    const slot = model.slots.of(name);
    const known = slot >= 0 ? model.assumptions[slot] : undefined;
    const due = by ?? c.success.renewal ?? lastDay;
    const actual = latest?.actual.get(slot) ?? null;
    const planNow = known ? planOn(c, name, endOfMonth(c.start, Math.max(1, month))).value : null;
    const planThen = known ? planOn(c, name, due).value : null;
    const today = known?.today ?? null;
    const up =
      today !== null && today !== target ? target > today : known ? risesWithNet(c, name, target) : null;
    const meets = (x: number | null): boolean =>
      reaches(x, target, up === null ? null : up ? -Infinity : Infinity) ?? false;
    // The outlook keeps the present distance from plan, as a share of the way or as an amount.
    const progress =
      actual !== null && today !== null && planNow !== null && planNow !== today
        ? (actual - today) / (planNow - today)
        : null;
    const then =
      actual === null || planThen === null || planNow === null
        ? (actual ?? planThen)
        : progress !== null && today !== null
          ? today + progress * (planThen - today)
          : actual + (planThen - planNow);
    const passed = due < day || monthOfDay(c.start, due) < month;
    const status = meets(actual) ? 'met' : passed ? 'missed' : meets(then) ? 'on-course' : 'at-risk';
    return { name, status, by: due, target, actual, outlook: then };
  });
}
