/** What the customer must see to renew, compared with the plan and with the latest review. */
import { endOfMonth, type Case } from '../case/index.ts';
import { latestActual, planOn } from './people.ts';
import type { Evaluation } from './types.ts';
import type { SuccessCheck, TargetRow } from './reviewTypes.ts';

/** A value within a rounding error of the target counts as reaching it. */
const slack = 1e-9;

/**
 * Whether a figure is at or past its target, seen from the value today. Without a value today, or if the target equals
 * it, the direction is unknown and only the target itself counts.
 */
export function reaches(value: number | null, target: number, today: number | null): boolean | null {
  if (value === null) return null;
  const near = slack * Math.max(1, Math.abs(target));
  if (Math.abs(value - target) <= near) return true;
  if (today === null || today === target) return null;
  return target > today ? value > target : value < target;
}

/** Every target with the likely plan on its day (the current date plays no part) and the value measured last. */
export function targetRows(c: Case): TargetRow[] {
  const byName = new Map(c.assumptions.map((a) => [a.name, a]));
  return c.success.targets.map(({ name, by, value }, at) => {
    const today = byName.get(name)?.today ?? null;
    // A target without a day is due by the renewal, or else at the end of the term.
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

/** The success plan compared with the case: every target, and the expected return beside the planned tangible one. */
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
