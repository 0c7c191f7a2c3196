/** The finding of each table, as its title, in the figures of the table below it. Pure. */
import { limitSaid } from '../text/breakEven.ts';
import { labelOf } from '../text/labels.ts';
import { exportingWords } from '../text/words/exporting.ts';
import { peopleWords } from '../text/words/people.ts';
import { valueForPerson, yearTable } from '../value/index.ts';
import { breakEvenData } from './datasets/odds.ts';
import type { Report } from './report.ts';
import { yearHeading } from './yearHeading.ts';

/** For the year table: its result, and the year from which on it stays ahead. */
export function yearsFinding(r: Report): string {
  const { document: c, evaluation: e, formats: f } = r;
  const words = exportingWords().years;
  const said = words.finding(f.moneyCompact(e.net.total), r.term);
  const { cumulative } = yearTable(c, e);
  const ahead = cumulative.findLastIndex((x) => x < 0) + 1;
  // If it is never behind, or never ahead, the sum is enough.
  return ahead === 0 || ahead >= cumulative.length ? said : words.ahead(said, yearHeading(c, ahead, f));
}

/** For break-evens: the number with the smallest margin, as a share of its value. '' if none brings net to zero. */
export function breakEvenFinding(r: Report): string {
  const { formats: f, verdict: v } = r;
  const room = ({ now, value }: { now: number; value: number }): number =>
    now === 0 ? Infinity : Math.abs(value - now) / Math.abs(now);
  const [nearest] = [...breakEvenData.rows(r)].sort((a, b) => room(a) - room(b));
  if (nearest === undefined) return '';
  const { assumption: a, now, value } = nearest;
  const words = exportingWords().limits;
  return (v.net < 0 ? words.reached : words.holds)(
    labelOf.assumption(a),
    f.byUnit(now, a.unit),
    limitSaid(value, a.unit, f),
  );
}

/** For all rows: their number and their sum. */
export function rowsFinding(r: Report): string {
  const { evaluation: e, formats: f } = r;
  const counted = e.lines.filter((l) => l.total !== null).length;
  return exportingWords().lines.finding(counted, f.moneyCompact(e.net.total), r.term);
}

/** For all numbers: how much of the benefits depends on the customer's; without benefits the number of numbers. */
export function numbersFinding(r: Report): string {
  const { evaluation: e, document: c, formats: f } = r;
  const words = exportingWords().assumptions;
  const share = e.customerShare;
  return share === null
    ? words.finding(c.assumptions.length)
    : words.rests(share === 0 ? null : f.percent(share), r.customer);
}

/** For people: how many gain. '' if nothing is assigned to anybody. */
export function peopleFinding(r: Report): string {
  const { document: c, evaluation: e } = r;
  const values = c.customer.people.map((p) => valueForPerson(c, e, p.id));
  return values.every((v) => v.lines.length === 0 && v.kpis.length === 0)
    ? ''
    : peopleWords().claim.gain(values.filter((v) => v.net > 0).length, values.length);
}
