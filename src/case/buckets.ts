/**
 * The six kinds of rows: which belong to the solution, and in which direction each moves net. Light, because the start
 * page draws by it.
 */
import type { Bucket } from './schema.ts';

/** How each bucket counts towards net customer value. */
export const netSign: Record<Bucket, 1 | -1> = {
  'tangible-benefit': 1,
  'perceived-benefit': 1,
  'tangible-cost': -1,
  'perceived-cost': -1,
  'alternative-benefit': -1,
  'alternative-cost': 1,
};

/** Whether a bucket holds benefits, those of the alternative included; the others hold costs. */
export const isBenefit = (bucket: Bucket): boolean => bucket.endsWith('benefit');

/** Whether a bucket holds benefits of the solution itself, not of the alternative. */
export const isSolutionBenefit = (bucket: string): boolean =>
  bucket === 'tangible-benefit' || bucket === 'perceived-benefit';
/** Whether a bucket holds costs of the solution itself, not of the alternative. */
export const isSolutionCost = (bucket: string): boolean =>
  bucket === 'tangible-cost' || bucket === 'perceived-cost';
