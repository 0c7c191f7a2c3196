/** What scenarios change, as the rows of a table, and how one change is written. Pure. */
import {
  inYear,
  limits,
  setInScenario,
  type Assumption,
  type Case,
  type Scenario,
  type Series,
  type Setting,
} from '../../case/index.ts';

export type How = 'same' | 'fixed' | 'times' | 'plus';

/** What a scenario or an option does to an assumption. "constructor" is a fair name, hence the guard. */
export const settingOf = (s: Pick<Scenario, 'set'>, name: string): Setting | null =>
  Object.hasOwn(s.set, name) ? (s.set[name] ?? null) : null;

export function howOf(setting: Setting | null): How {
  if (setting === null) return 'same';
  if (typeof setting === 'number' || Array.isArray(setting)) return 'fixed';
  return 'times' in setting ? 'times' : 'plus';
}

/** Names that some scenario, or some option, changes, in the order of the case's list. */
export const changedNames = (c: Case, by: readonly Pick<Scenario, 'set'>[] = c.scenarios): string[] =>
  c.assumptions.flatMap((a) => (by.some((s) => Object.hasOwn(s.set, a.name)) ? [a.name] : []));

/** What a scenario multiplies as a whole. */
export const factors = ['benefits', 'costs'] as const;
export type Factor = (typeof factors)[number];

/** A row of the table: a number by its name, or something of the case as a whole behind a star, which no name has. */
export type Row = string;

/** The case with what a row says taken back in every scenario. */
export function withoutRow(c: Case, row: Row): Case {
  const all = (patch: Partial<Scenario>): Case => ({
    ...c,
    scenarios: c.scenarios.map((s) => ({ ...s, ...patch })),
  });
  switch (row) {
    case '*rollout':
      return all({ rollout: null });
    case '*benefits':
      return all({ benefits: 1 });
    case '*costs':
      return all({ costs: 1 });
    default:
      return c.scenarios.reduce((now, s) => setInScenario(now, s.id, row, null), c);
  }
}

/** A change of this kind that starts from what the number is now in the scenario: choosing how moves nothing yet. */
export function begin(how: How, a: Assumption, now: Series | null): Setting | null {
  switch (how) {
    case 'same':
      return null;
    case 'fixed':
      return now ?? a.value ?? 0;
    case 'times': {
      const [from, to] = [inYear(a.value, 0), inYear(now, 0)];
      const factor = from !== null && to !== null && from !== 0 ? to / from : 1;
      return { times: within(Number(factor.toPrecision(6)), mostOf(how)) };
    }
    case 'plus': {
      const [from, to] = [inYear(a.value, 0), inYear(now, 0)];
      return { plus: from !== null && to !== null ? Number((to - from).toPrecision(12)) : 0 };
    }
  }
}

/** The same kind of change with another number, which lies within `mostOf` it. */
export function retype(setting: Setting, value: number): Setting {
  if (typeof setting === 'object' && 'times' in setting) return { times: value };
  return typeof setting === 'object' && 'plus' in setting ? { plus: value } : value;
}

/** The largest number, to either side, that a document holds for a change of this kind. */
export const mostOf = (how: How): number => (how === 'times' ? 1000 : limits.magnitude);

/** The number a field shows for a change; null for a value by year. */
export function numberOf(setting: Setting): number | null {
  if (typeof setting === 'number') return setting;
  if (Array.isArray(setting)) return null;
  return 'times' in setting ? setting.times : setting.plus;
}

const within = (x: number, most: number): number => Math.min(Math.max(x, -most), most);
