/** What the customer must see to renew, held against the plan and against the latest review. */
import { endOfMonth, type Case } from '../case/index.ts';
import { latestActual, planOn } from './people.ts';
import type { Evaluation } from './types.ts';
import type { SuccessCheck, TargetRow } from './reviewTypes.ts';

/** Within a rounding error of what was asked for is as good as it. */
const slack = 1e-9;

/**
 * Whether a figure is at or past its target, seen from where it stands today. Without a figure for today, or where the
 * target is today's figure, the direction is unknown and only the target itself will do.
 */
export function reaches(value: number | null, target: number, today: number | null): boolean | null {
  if (value === null) return null;
  const near = slack * Math.max(1, Math.abs(target));
  if (Math.abs(value - target) <= near) return true;
  if (today === null || today === target) return null;
  return target > today ? value > target : value < target;
}

/** Every target with the likely plan on its day (today's date plays no part) and what was last measured. */
export function targetRows(c: Case): TargetRow[] {
  const byName = new Map(c.assumptions.map((a) => [a.name, a]));
  return c.success.targets.map(({ name, by, value }, at) => {
    const today = byName.get(name)?.today ?? null;
    // Without a day of its own it is due by the renewal; without that, at the end of the term.
    const due = by ?? c.success.renewal;
    const plan =
      due === null
        ? {
            ...planOn(c, name, endOfMonth(c.start, 12 * c.years)),
            outside: null,
          }
        : planOn(c, name, due);
    const actual = latestActual(c, name);
    return {
      at,
      name,
      known: byName.has(name),
      by,
      value,
      today,
      plan: plan.value,
      outside: plan.outside,
      planReaches: reaches(plan.value, value, today),
      actual,
      actualReaches: reaches(actual?.value ?? null, value, today),
      progress:
        actual === null || today === null || today === value
          ? null
          : (actual.value - today) / (value - today),
    };
  });
}

/** The success plan against the case: every target, and the return expected beside the countable one planned. */
export function successCheck(c: Case, evaluation: Evaluation): SuccessCheck {
  const { expectedRoi } = c.success;
  const planned = evaluation.incomplete ? null : evaluation.tangible.roi;
  return {
    targets: targetRows(c),
    roi: {
      expected: expectedRoi,
      planned,
      reaches:
        expectedRoi === null || planned === null
          ? null
          : planned >= expectedRoi - slack * Math.max(1, Math.abs(expectedRoi)),
    },
  };
}
