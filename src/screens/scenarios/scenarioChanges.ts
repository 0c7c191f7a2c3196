/** The changes that scenarios and options make to assumptions. Pure. */
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

export type ChangeKind = 'same' | 'fixed' | 'times' | 'plus';

/** The change a scenario or an option makes to an assumption; null for none. Safe for a name like "constructor". */
export const settingOf = (s: Pick<Scenario, 'set'>, name: string): Setting | null =>
  Object.hasOwn(s.set, name) ? (s.set[name] ?? null) : null;

/** The kind of change that a setting makes; null is no change. */
export function changeKindOf(setting: Setting | null): ChangeKind {
  if (setting === null) return 'same';
  if (typeof setting === 'number' || Array.isArray(setting)) return 'fixed';
  return 'times' in setting ? 'times' : 'plus';
}

/** The names of assumptions that any of the scenarios or options changes, in the order of the case. */
export const changedNames = (c: Case, by: readonly Pick<Scenario, 'set'>[] = c.scenarios): string[] =>
  c.assumptions.flatMap((a) => (by.some((s) => Object.hasOwn(s.set, a.name)) ? [a.name] : []));

/** The factors of a scenario, which multiply all benefits or all costs. */
export const factors = ['benefits', 'costs'] as const;
export type Factor = (typeof factors)[number];

/** A row of the scenario table: the name of an assumption, or "*" and a setting of the whole case. */
export type ScenarioRowKey = string;

/** The case with a row's changes removed from all scenarios. */
export function withoutRow(c: Case, row: ScenarioRowKey): Case {
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

/** The setting with which a kind of change starts: it keeps the value the assumption has now, as far as the kind allows. */
export function initialSetting(kind: ChangeKind, a: Assumption, now: Series | null): Setting | null {
  switch (kind) {
    case 'same':
      return null;
    case 'fixed':
      return now ?? a.value ?? 0;
    case 'times': {
      const [from, to] = [inYear(a.value, 0), inYear(now, 0)];
      const factor = from !== null && to !== null && from !== 0 ? to / from : 1;
      return { times: clamp(Number(factor.toPrecision(6)), maxNumber(kind)) };
    }
    case 'plus': {
      const [from, to] = [inYear(a.value, 0), inYear(now, 0)];
      return { plus: from !== null && to !== null ? Number((to - from).toPrecision(12)) : 0 };
    }
  }
}

/** The same kind of change with another number, whose magnitude must not exceed `maxNumber` of the kind. */
export function withNumber(setting: Setting, value: number): Setting {
  if (typeof setting === 'object' && 'times' in setting) return { times: value };
  return typeof setting === 'object' && 'plus' in setting ? { plus: value } : value;
}

/** The largest magnitude a document accepts for a kind of change. */
export const maxNumber = (kind: ChangeKind): number => (kind === 'times' ? 1000 : limits.magnitude);

/** The number of a change; null for values per year. */
export function numberOf(setting: Setting): number | null {
  if (typeof setting === 'number') return setting;
  if (Array.isArray(setting)) return null;
  return 'times' in setting ? setting.times : setting.plus;
}

const clamp = (x: number, most: number): number => Math.min(Math.max(x, -most), most);
