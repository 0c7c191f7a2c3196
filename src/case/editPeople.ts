/** Changes to who gains what: a person's lines and KPIs, and what they must see to renew. Pure, like `edit.ts`. */
import { addAssumption, nameFor, patchAssumption, patchLine } from './edit.ts';
import { limits } from './limits.ts';
import type { Case, Person, Unit } from './schema.ts';

const withId = (ids: readonly string[], id: string, on: boolean): string[] =>
  on ? (ids.includes(id) ? [...ids] : [...ids, id]) : ids.filter((x) => x !== id);

/** Changes fields of a person. */
export function patchPerson(c: Case, id: string, patch: Partial<Omit<Person, 'id'>>): Case {
  const { people } = c.customer;
  if (!people.some((p) => p.id === id)) return c;
  return {
    ...c,
    customer: { ...c.customer, people: people.map((p) => (p.id === id ? { ...p, ...patch, id } : p)) },
  };
}

/** Assigns a line to a person who gains from it, or removes the assignment. */
export function assignLine(c: Case, line: string, person: string, on: boolean): Case {
  const found = c.lines.find((l) => l.id === line);
  return found && found.for.includes(person) !== on
    ? patchLine(c, line, { for: withId(found.for, person, on) })
    : c;
}

/** Assigns an assumption to a person who cares about it, or removes the assignment. */
export function assignAssumption(c: Case, name: string, person: string, on: boolean): Case {
  const found = c.assumptions.find((a) => a.name === name);
  return found && found.for.includes(person) !== on
    ? patchAssumption(c, name, { for: withId(found.for, person, on) })
    : c;
}

/**
 * Gives a person a KPI: a new assumption without a value, followed in the reviews. An assumption with the same label
 * and unit that is already assigned to others is shared instead.
 */
export function addKpi(
  c: Case,
  person: string,
  kpi: { name: string; label: string; unit: Unit; question?: string },
): Case {
  const shared = c.assumptions.find((a) => a.label === kpi.label && a.unit === kpi.unit);
  if (shared) return setMetric(assignAssumption(c, shared.name, person, true), shared.name, true);
  if (c.assumptions.length >= limits.assumptions) return c;
  const name = nameFor(c, kpi.name);
  const made = addAssumption(c, {
    name,
    label: kpi.label,
    unit: kpi.unit,
    question: kpi.question ?? '',
    for: [person],
  });
  return setMetric(made, name, true);
}

/** Starts or stops following an assumption in the reviews. */
export function setMetric(c: Case, name: string, on: boolean): Case {
  const { metrics } = c.success;
  if (metrics.includes(name) === on || (on && metrics.length >= limits.targets)) return c;
  return setSuccess(c, { metrics: withId(metrics, name, on) });
}

export function setSuccess(c: Case, patch: Partial<Case['success']>): Case {
  return { ...c, success: { ...c.success, ...patch } };
}

type Target = Case['success']['targets'][number];

/** Adds a target for an assumption, and follows the assumption in the reviews. */
export function addTarget(c: Case, target: Target): Case {
  if (c.success.targets.length >= limits.targets) return c;
  return setMetric(setSuccess(c, { targets: [...c.success.targets, target] }), target.name, true);
}

export function patchTarget(c: Case, at: number, patch: Partial<Target>): Case {
  if (!c.success.targets[at]) return c;
  return setSuccess(c, { targets: c.success.targets.map((t, i) => (i === at ? { ...t, ...patch } : t)) });
}

export function removeTarget(c: Case, at: number): Case {
  if (!c.success.targets[at]) return c;
  return setSuccess(c, { targets: c.success.targets.filter((_, i) => i !== at) });
}
