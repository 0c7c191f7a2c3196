/** Who gains what: the money of the lines assigned to a person, and the KPIs assigned to that person. */
import { inYear, heldReviews, monthOfDay, type Assumption, type Case } from '../case/index.ts';
import { netSign } from '../case/buckets.ts';
import { onlyOption } from './onlyOption.ts';
import { lastMonth, yearOf } from './timeline.ts';
import type { Evaluation } from './types.ts';
import type { KpiRow, LatestActual, PersonValue } from './reviewTypes.ts';

/**
 * The planned value of an assumption on a day: its likely value in that day's year, null if none is entered. Before
 * signing it is year 1's, after the term the last year's; `outside` says so.
 */
export function planOn(
  c: Case,
  name: string,
  day: string,
): { value: number | null; outside: 'before' | 'after' | null } {
  const month = monthOfDay(c.start, day);
  const a = onlyOption(c).assumptions.find((x) => x.name === name);
  const year = Math.min(Math.max(yearOf(month), 1), c.years);
  return {
    value: a ? inYear(a.value, year - 1) : null,
    outside: month < 1 ? 'before' : month > lastMonth(c.years) ? 'after' : null,
  };
}

/** The value of an assumption at the latest held review that states it; null if none does. */
export function latestActual(c: Case, name: string): LatestActual | null {
  const stating = heldReviews(c)
    .filter((r) => Object.hasOwn(r.actual, name))
    .at(-1);
  const value = stating?.actual[name];
  return stating && value !== undefined
    ? { value, month: stating.month, on: stating.on, review: stating.id }
    : null;
}

/**
 * The assumptions that measure success: with a value before the solution, followed in reviews, with a target, or a
 * lever's KPI.
 */
export function kpiNames(c: Case): Set<string> {
  const names = new Set<string>(c.success.metrics);
  for (const { name } of c.success.targets) names.add(name);
  for (const lever of Object.values(c.levers)) if (lever.kpi !== null) names.add(lever.kpi);
  for (const a of c.assumptions) if (a.today !== null) names.add(a.name);
  return names;
}

function kpiRow(c: Case, a: Assumption): KpiRow {
  // The latest target is the one it has to reach.
  const targets = c.success.targets.filter((t) => t.name === a.name);
  const target = targets.toSorted((x, y) => (x.by ?? '').localeCompare(y.by ?? '')).at(-1);
  return {
    name: a.name,
    today: a.today,
    plan: inYear(a.value, c.years - 1),
    target: target ? { value: target.value, by: target.by } : null,
    actual: latestActual(c, a.name),
  };
}

/**
 * What the case means for one person: the lines assigned to them, as they count towards net over the term, and the KPIs
 * assigned to them. A line assigned to several people counts in full for each: these sums do not add up.
 */
export function valueForPerson(given: Case, evaluation: Evaluation, person: string): PersonValue {
  const known = new Set(evaluation.lines.map((l) => l.id));
  // Lines of other options are not waiting to be entered.
  const c = { ...onlyOption(given), lines: given.lines.filter((l) => known.has(l.id)) };
  const totals = new Map(evaluation.lines.map((l) => [l.id, l.total]));
  const waits = new Set(evaluation.waiting);
  const lines = c.lines
    .filter((l) => l.for.includes(person))
    .map(({ id, bucket }) => {
      const total = totals.get(id) ?? null;
      return { id, amount: total === null ? null : total * netSign[bucket] || 0 };
    });
  const sum = (of: (amount: number) => number): number =>
    lines.reduce((total, { amount }) => total + (amount === null ? 0 : of(amount)), 0);
  const kpis = kpiNames(c);
  return {
    person,
    lines,
    gains: sum((x) => Math.max(x, 0)),
    costs: sum((x) => Math.max(-x, 0)),
    net: sum((x) => x),
    waiting: lines.filter(({ id }) => waits.has(id)).length,
    kpis: c.assumptions.filter((a) => a.for.includes(person) && kpis.has(a.name)).map((a) => kpiRow(c, a)),
  };
}
