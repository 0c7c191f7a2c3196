/** Recognises a percentage typed as a decimal: 0.84 where 84% was meant. Pure. */
import type { Unit } from '../case/index.ts';

/** The factor within which a number is near the planned one. */
const nearPlan = 3;

/**
 * The percentage more likely meant, a hundred times what was typed. Where a percentage cannot exceed 100%, one below 1% is
 * rarely meant. Where a planned value is known, the hundredfold has to be near it and the typed number far from it.
 * @param value as stored, a fraction
 * @param of.expected the planned or today's value, a fraction; null where there is none
 * @returns the likely fraction, or null where there is nothing to ask
 */
export function likelyShare(
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
