/** What comes after a review, by day: open actions, targets to be reached, the next review and the renewal. */
import type { Case, Review } from '../case/index.ts';
import { openActions } from '../text/review.ts';
import type { RequiredRow, ReviewResult } from '../value/index.ts';

export type Coming = { id: string; day: string | null } & (
  | { of: 'action'; finding: Review['findings'][number] }
  | { of: 'target'; target: RequiredRow }
  | { of: 'review' | 'renewal' }
);

/** Sorted by day; actions without one come last. A target that is met or missed is not included. */
export function comingOf(c: Case, r: Review, result: Pick<ReviewResult, 'required'>): Coming[] {
  const { renewal } = c.success;
  const all: Coming[] = [
    ...openActions(r.findings).map((finding, i): Coming => ({
      id: `action ${String(i)}`,
      of: 'action',
      day: finding.due,
      finding,
    })),
    ...result.required
      .filter(({ status }) => status === 'on-course' || status === 'at-risk')
      .map((target): Coming => ({
        id: `target ${target.name} ${target.by} ${String(target.target)}`,
        of: 'target',
        day: target.by,
        target,
      })),
    ...(r.next === null ? [] : [{ id: 'review', of: 'review', day: r.next } as const]),
    ...(renewal === null ? [] : [{ id: 'renewal', of: 'renewal', day: renewal } as const]),
  ];
  return all.sort((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999'));
}
