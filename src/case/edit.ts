/**
 * Changes to a case as pure functions: the old case in, a new one out, everything untouched shared between
 * them. A change that names something the case does not hold returns the case itself.
 */
import { newAssumption, newLine } from './defaults.ts';
import { limits } from './limits.ts';
import { isName } from './names.ts';
import {
  adoptsByDefault,
  fromByDefault,
  type Assumption,
  type Bucket,
  type Case,
  type Dimension,
  type Line,
  type Period,
  type Person,
  type Scenario,
  type Setting,
} from './schema.ts';

const replace = <T>(list: readonly T[], at: number, item: T): T[] =>
  list.map((x, i) => (i === at ? item : x));

/** Changes fields of a line. */
export function patchLine(c: Case, id: string, patch: Partial<Line>): Case {
  const at = c.lines.findIndex((l) => l.id === id);
  const line = c.lines[at];
  return line ? { ...c, lines: replace(c.lines, at, { ...line, ...patch }) } : c;
}

/** Changes fields of an assumption; `renameAssumption` changes its name, because formulas mention it. */
export function patchAssumption(c: Case, name: string, patch: Partial<Omit<Assumption, 'name'>>): Case {
  const at = c.assumptions.findIndex((a) => a.name === name);
  const a = c.assumptions[at];
  return a ? { ...c, assumptions: replace(c.assumptions, at, { ...a, ...patch, name }) } : c;
}

/** Adds a line after the one named, or last in its bucket. */
export function addLine(
  c: Case,
  line: { id: string; bucket: Bucket; label?: string; formula?: string; per?: Period },
  after?: string,
): Case {
  if (c.lines.length >= limits.lines || c.lines.some((l) => l.id === line.id)) return c;
  return insertLine(c, newLine(line), after);
}

function insertLine(c: Case, line: Line, after?: string): Case {
  let at = after === undefined ? -1 : c.lines.findIndex((l) => l.id === after);
  if (at < 0) at = c.lines.findLastIndex((l) => l.bucket === line.bucket);
  if (at < 0) at = c.lines.length - 1;
  return { ...c, lines: [...c.lines.slice(0, at + 1), line, ...c.lines.slice(at + 1)] };
}

/** Copies a line under a new id, right after the original; it shares the original's assumptions. */
export function duplicateLine(c: Case, id: string, copy: { id: string; label: string }): Case {
  const line = c.lines.find((l) => l.id === id);
  if (!line || c.lines.length >= limits.lines) return c;
  return insertLine(c, { ...line, ...copy, locked: false }, id);
}

export function removeLine(c: Case, id: string): Case {
  return { ...c, lines: c.lines.filter((l) => l.id !== id) };
}

/** Moves a line up (−1) or down (+1) among the lines of its bucket, and of its group where the case has groups. */
export function moveLine(c: Case, id: string, by: -1 | 1): Case {
  const at = c.lines.findIndex((l) => l.id === id);
  const line = c.lines[at];
  if (!line) return c;
  let to = at + by;
  const beside = (l: Line): boolean =>
    l.bucket === line.bucket && (c.groups.length === 0 || l.group === line.group);
  for (let next = c.lines[to]; next && !beside(next); next = c.lines[to]) to += by;
  const other = c.lines[to];
  return other ? { ...c, lines: replace(replace(c.lines, at, other), to, line) } : c;
}

/** Moves a line to the end of another bucket; fields that held the old bucket's default take the new one's. */
export function rebucketLine(c: Case, id: string, bucket: Bucket): Case {
  const line = c.lines.find((l) => l.id === id);
  if (!line || line.bucket === bucket) return c;
  const adopts = line.adopts === adoptsByDefault(line.bucket) ? adoptsByDefault(bucket) : line.adopts;
  return insertLine(removeLine(c, id), { ...line, bucket, adopts });
}

/** Changes how often a line falls due. Its first month changes with it if that was the default. */
export function setPeriod(c: Case, id: string, per: Period): Case {
  const line = c.lines.find((l) => l.id === id);
  if (!line) return c;
  const from =
    line.from === fromByDefault(line.per)
      ? fromByDefault(per)
      : per === 'once'
        ? line.from
        : Math.max(1, line.from);
  return patchLine(c, id, {
    per,
    from,
    // Level payments apply to one-off money, payment in advance to recurring money.
    ...(per === 'once'
      ? { to: null, growth: 0, paid: line.per === 'once' ? line.paid : 'evenly' }
      : typeof line.paid === 'object'
        ? { paid: 'evenly' }
        : {}),
  });
}

/** A name for an assumption made from its label ("Hourly cost" → hourly_cost), free in this case. */
export function nameFor(c: Case, label: string): string {
  const base =
    label
      .normalize('NFKD')
      // An accent does not separate words: "coût" becomes cout.
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^[^a-z]+|_+$/g, '')
      .slice(0, limits.name - 6) || 'value';
  const taken = new Set(c.assumptions.map((a) => a.name));
  const free = (name: string): boolean => isName(name) && !taken.has(name);
  if (free(base)) return base;
  let n = 2;
  while (!free(`${base}_${n}`)) n++;
  return `${base}_${n}`;
}

/** Adds an assumption; if one of that name exists, it stays as it is. */
export function addAssumption(c: Case, a: Pick<Assumption, 'name'> & Partial<Assumption>): Case {
  if (c.assumptions.length >= limits.assumptions || c.assumptions.some((x) => x.name === a.name)) return c;
  return { ...c, assumptions: [...c.assumptions, newAssumption(a)] };
}

export function removeAssumption(c: Case, name: string): Case {
  return { ...c, assumptions: c.assumptions.filter((a) => a.name !== name) };
}

export function patchDimension(c: Case, id: string, patch: Partial<Dimension>): Case {
  return { ...c, dimensions: c.dimensions.map((d) => (d.id === id ? { ...d, ...patch } : d)) };
}

export function patchScenario(c: Case, id: string, patch: Partial<Scenario>): Case {
  return { ...c, scenarios: c.scenarios.map((s) => (s.id === id ? { ...s, ...patch } : s)) };
}

/** Replaces the customer's people; lines and assumptions lose their references to those who are gone. */
export function setPeople(c: Case, people: Person[]): Case {
  const known = new Set(people.map((p) => p.id));
  const keep = <T extends { for: string[] }>(x: T): T =>
    x.for.every((id) => known.has(id)) ? x : { ...x, for: x.for.filter((id) => known.has(id)) };
  return {
    ...c,
    customer: { ...c.customer, people },
    lines: c.lines.map(keep),
    assumptions: c.assumptions.map(keep),
  };
}

/** Adds a scenario that changes nothing yet, last. */
export function addScenario(c: Case, scenario: { id: string; label: string }): Case {
  if (c.scenarios.length >= limits.scenarios || c.scenarios.some((s) => s.id === scenario.id)) return c;
  const made: Scenario = { ...scenario, market: null, set: {}, benefits: 1, costs: 1, rollout: null };
  return { ...c, scenarios: [...c.scenarios, made] };
}

/** Copies a scenario under a new id, right after the original. */
export function duplicateScenario(c: Case, id: string, copy: { id: string; label: string }): Case {
  const at = c.scenarios.findIndex((s) => s.id === id);
  const scenario = c.scenarios[at];
  if (!scenario || c.scenarios.length >= limits.scenarios) return c;
  return { ...c, scenarios: c.scenarios.toSpliced(at + 1, 0, { ...scenario, ...copy }) };
}

export function removeScenario(c: Case, id: string): Case {
  return { ...c, scenarios: c.scenarios.filter((s) => s.id !== id) };
}

/** Sets what a scenario does to one assumption; null leaves the assumption as it is. */
export function setInScenario(c: Case, id: string, name: string, setting: Setting | null): Case {
  const scenario = c.scenarios.find((s) => s.id === id);
  if (!scenario) return c;
  // Entries, because "constructor" is a possible name and a key like any other here.
  const others = Object.entries(scenario.set).filter(([key]) => key !== name);
  const set = Object.fromEntries(setting === null ? others : [...others, [name, setting]]);
  return patchScenario(c, id, { set });
}
