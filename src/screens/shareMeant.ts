/** A share typed as a decimal, 0.84 where 84% was meant. Pure. */
import type { Unit } from '../case/index.ts';

/** How far what was meant may lie from what was planned, as a factor, before it is no likelier than what was typed. */
const nearPlan = 3;

/**
 * What a share was more likely meant to be: of something that cannot be more than all of it, less than 1% is hardly ever
 * said; of a number that was planned, what a hundred times as much brings near the plan.
 * @param value as stored, a fraction
 * @param of.expected what was planned, or is so today, a fraction; null where nobody said
 * @returns the share meant, or null where there is nothing to ask
 */
export function shareMeant(
  value: number | null,
  of: { unit: Unit; low: number; high: number; expected?: number | null },
): number | null {
  if (of.unit !== 'percent' || value === null || value <= 0) return null;
  const meant = Number((value * 100).toPrecision(12));
  const { expected = null } = of;
  if (of.low >= 0 && of.high <= 1 && value <= 0.01) return meant;
  const near =
    expected !== null &&
    value <= 0.02 &&
    value * nearPlan < expected &&
    meant < expected * nearPlan &&
    meant * nearPlan > expected;
  return near && meant >= of.low && meant <= of.high ? meant : null;
}
