/** A share typed as a decimal, 0.84 where 84% was meant. Pure. */
import type { Unit } from '../case/index.ts';

/**
 * What a share of something, at most all of it, was more likely meant to be: less than 1% is hardly ever said.
 * @param value as stored, a fraction
 * @returns the share meant, or null where there is nothing to ask
 */
export function shareMeant(
  value: number | null,
  of: { unit: Unit; low: number; high: number },
): number | null {
  const share = of.unit === 'percent' && of.low >= 0 && of.high <= 1;
  return share && value !== null && value > 0 && value <= 0.01 ? Number((value * 100).toPrecision(12)) : null;
}
