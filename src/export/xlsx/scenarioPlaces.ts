/** Positions on the sheets Scenarios and Scenario money, and which leans they show. */
import type { Lean } from '../../value/index.ts';
import type { Layout } from './layout.ts';
import { changesFirst } from './numbers.ts';
import type { Plan } from './plan.ts';

/** The rows of scenarios that have a rollout of their own. */
export function rampsFirst(p: Plan, l: Layout): number {
  const changes = p.scenarios.reduce(
    (n, s) => n + [...s.set.keys()].filter((name) => l.assumption(name)).length,
    0,
  );
  return changesFirst(p) + changes + 3;
}

/** The n-th typed cell of a scenario's own rollout on Scenarios. */
export const rampPlace = (p: Plan, l: Layout, scenario: number, n: number): [number, number] => [
  rampsFirst(p, l) + l.ramps.findIndex((s) => s === p.scenarios[scenario]),
  1 + n,
];

/** Columns of Scenarios. */
export const scenarioColumns = {
  label: 0,
  market: 1,
  benefits: 2,
  costs: 3,
  worse: 4,
  likely: 5,
  better: 6,
  countableWorse: 7,
  countable: 8,
  countableBetter: 9,
  gains: 10,
  spent: 11,
  roi: 12,
  /** The options to choose from, at the side. */
  offers: 14,
} as const;
/** Net by lean on Scenarios: whole, then countable only; in the order conservative, likely, optimistic. */
export const netColumns = {
  whole: [scenarioColumns.worse, scenarioColumns.likely, scenarioColumns.better],
  countable: [scenarioColumns.countableWorse, scenarioColumns.countable, scenarioColumns.countableBetter],
} as const;
export const scenarioRow = (i: number): number => 5 + i;

/** The most cells for the calculation of all scenarios; beyond it they are chosen one at a time. */
const mostCells = 30_000;

/** The leans shown side by side; empty if they would make the workbook too large. */
export function leansShown(p: Plan): Lean[] {
  const all: Lean[] = p.ranged ? ['worse', 'likely', 'better'] : ['likely'];
  const cells = p.lines.length * p.years * p.scenarios.length;
  return cells * all.length <= mostCells ? all : cells <= mostCells ? ['likely'] : [];
}

/** The first line's row on Scenario money. */
export const moneyFirst = 5;
/** The row of line n on Scenario money. */
export const moneyRow = (n: number): number => moneyFirst + n;
export const totalRow = (p: Plan): number => moneyFirst + p.lines.length;
/** The part of a year's amount that falls in the term: a column for each year, by scenario. */
export const weightColumn = (p: Plan, scenario: number, y: number): number => 2 + scenario * p.years + y;
/** A view's amounts by year and, at y = years, its net. */
export function viewColumn(p: Plan, scenario: number, lean: Lean, y: number): number {
  const shown = leansShown(p);
  const first = 2 + p.scenarios.length * p.years;
  return first + (scenario * shown.length + shown.indexOf(lean)) * (p.years + 1) + y;
}
