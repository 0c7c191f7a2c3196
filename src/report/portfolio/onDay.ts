/** Rows as of a day: what was worked out when a case was saved only knows the days up to its latest review. */
import { requiredOn } from '../../value/requiredOn.ts';
import type { TargetState } from './details.ts';
import type { Row } from './rows.ts';

/**
 * A target that is not decided yet, as written in details. Quotes inside somebody's own words are escaped there, so
 * only a target can match; parsing the details of ten thousand cases would block the page.
 */
const underway = /"by":(?:null|"(\d{4}-\d\d-\d\d)"),"status":"(on-course|at-risk)"/g;

/** A quick test: of thousands, most have no such target. */
const mayBeUnderway = /"(?:on-course|at-risk)"/;

/** Months since the year 0. */
const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** The day on which a target without a day is due: the renewal, else the end of the term. */
function dayOf({ facts: { renewal, start }, years }: Row, day: string): string {
  if (renewal !== null) return renewal;
  // Only whether it has passed matters: the first and the last possible day express that.
  return start !== '' && months(day) - months(start) >= 12 * years ? '0000-01-01' : '9999-12-31';
}

function rowOn(row: Row, day: string): Row {
  const { facts } = row;
  let { atRisk, missed } = facts;
  const at = facts.details.lastIndexOf('"targets":');
  const targets = facts.details.slice(at).replace(underway, (all, by: string | undefined, status: string) => {
    const given = { by: by ?? dayOf(row, day), status: status as TargetState['status'] };
    const [now] = requiredOn([given], day);
    if (!now || now.status === given.status) return all;
    missed++;
    if (given.status === 'at-risk') atRisk--;
    return all.replace(`"${status}"`, `"${now.status}"`);
  });
  if (missed === facts.missed) return row;
  return { ...row, facts: { ...facts, atRisk, missed, details: facts.details.slice(0, at) + targets } };
}

/** Rows made before: the same entry gives the same row, so that results derived from it stay valid. */
const made = new WeakMap<Row, { day: string; row: Row }>();

/** The rows as of a day: a target whose day has passed without being met is missed. @param day YYYY-MM-DD */
export const rowsOn = (rows: readonly Row[], day: string): Row[] =>
  rows.map((row) => {
    const { required, reviews, details } = row.facts;
    if (required === 0 || reviews === 0 || !mayBeUnderway.test(details)) return row;
    let known = made.get(row);
    if (known?.day !== day) made.set(row, (known = { day, row: rowOn(row, day) }));
    return known.row;
  });
