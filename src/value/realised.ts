/** Realised value per person and per lever: plan and actual to date of their benefits. */
import { isSolutionBenefit, levers, type Case, type Line } from '../case/index.ts';
import { onlyOption } from './onlyOption.ts';
import type { RealisedRow, ReviewResult } from './reviewTypes.ts';

/**
 * The sums over the benefit rows that `has` selects; null if none of them has a plan or a measurement. A row assigned
 * to several people counts in full for each, so these sums do not add up to the case's.
 */
function realisedOf(
  id: string,
  lines: readonly Line[],
  result: Pick<ReviewResult, 'lines'>,
  has: (line: Line) => boolean,
): RealisedRow | null {
  const byId = new Map(result.lines.map((l) => [l.id, l]));
  const row: RealisedRow = { id, plan: 0, actual: 0, realised: null, unmeasured: 0 };
  let any = false;
  for (const line of lines) {
    const came = byId.get(line.id);
    if (!came || !has(line) || (came.plan === null && came.actual === null)) continue;
    any = true;
    // A row whose actuals give no figure counts on neither side.
    if (came.status === 'not-measured' || came.actual === null) row.unmeasured += came.plan ?? 0;
    else {
      row.plan += came.plan ?? 0;
      row.actual += came.actual;
    }
  }
  if (!any) return null;
  return { ...row, realised: row.plan > 0 ? row.actual / row.plan : null };
}

/**
 * The realised benefits to date at a review, per person they are assigned to and per lever they belong to, in the
 * case's order; people and levers without a benefit are left out. Money is nominal, months 0..month.
 */
export function realisedBy(
  given: Case,
  result: Pick<ReviewResult, 'lines'>,
): { people: RealisedRow[]; levers: RealisedRow[] } {
  const c = onlyOption(given);
  const benefits = c.lines.filter((l) => isSolutionBenefit(l.bucket));
  const rows = (ids: readonly string[], has: (line: Line, id: string) => boolean): RealisedRow[] =>
    ids.flatMap((id) => realisedOf(id, benefits, result, (line) => has(line, id)) ?? []);
  return {
    people: rows(
      c.customer.people.map((p) => p.id),
      (line, id) => line.for.includes(id),
    ),
    levers: rows(levers, (line, id) => line.lever === id),
  };
}
