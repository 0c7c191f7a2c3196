/** Whether the day of a target has passed. Apart from its state at a review, so that a list need not load that. */
import type { RequiredRow } from './reviewTypes.ts';

/**
 * The state of targets on a day after the review they were compared at: one that was not met by then is missed once its
 * day has passed (MODEL §8), whatever its outlook, because nothing shows that it was reached.
 * @param day YYYY-MM-DD
 */
export const requiredOn = <T extends { by: string; status: RequiredRow['status'] | null }>(
  rows: readonly T[],
  day: string,
): T[] =>
  rows.map((row) =>
    row.by < day && (row.status === 'on-course' || row.status === 'at-risk')
      ? { ...row, status: 'missed' }
      : row,
  );
