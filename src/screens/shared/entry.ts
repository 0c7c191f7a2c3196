/**
 * How a row's amount is typed, and what typing more than one number into a plain row means: a range or a value per year
 * needs an assumption to live on, so the row gets one, named after it.
 */
import {
  addAssumption,
  nameFor,
  patchAssumption,
  patchLine,
  type Assumption,
  type Case,
  type Line,
} from '../../case/index.ts';
import type { Workspace } from '../../state/workspace.svelte.ts';
import { labelOf } from '../../text/labels.ts';
import { buildWords } from '../../text/words/build.ts';
import { plainAmount } from '../../value/index.ts';

/** How a row's amount is typed: straight into the formula, into the one assumption it names, or not here. */
export type Entry =
  | { by: 'formula'; amount: number | null }
  | { by: 'assumption'; name: string; amount: number | null }
  | { by: 'drivers' };

export function entryOf(byName: ReadonlyMap<string, Assumption>, line: Line): Entry {
  if (line.formula.trim() === '') return { by: 'formula', amount: null };
  const plain = plainAmount(line.formula);
  if (plain !== null) return { by: 'formula', amount: plain };
  const single = byName.get(line.formula.trim());
  if (single && !Array.isArray(single.value))
    return { by: 'assumption', name: single.name, amount: single.value };
  return { by: 'drivers' };
}

/** The case with the row's amount carried by one assumption, and that assumption's name. */
export function withAssumption(c: Case, line: Line, label: string): { case: Case; name: string } {
  const existing = c.assumptions.find((a) => a.name === line.formula.trim());
  if (existing) return { case: c, name: existing.name };
  // Nobody has named a template's row: its number keeps no name either, so that both are said in a reader's language.
  const unnamed =
    line.label.trim() === '' &&
    nameFor(c, line.id) === line.id &&
    labelOf.assumption({ name: line.id, label: '' }) === label;
  const name = unnamed ? line.id : nameFor(c, label);
  const made = addAssumption(c, {
    name,
    label: unnamed ? '' : label,
    unit: 'money',
    value: plainAmount(line.formula),
    source: line.source,
  });
  return { case: patchLine(made, line.id, { formula: name }), name };
}

function give(
  workspace: Workspace,
  line: Line,
  label: string,
  patch: (a: Assumption) => Partial<Assumption>,
): void {
  workspace.update(
    (c) => {
      const { case: next, name } = withAssumption(c, line, label);
      const a = next.assumptions.find((x) => x.name === name);
      return a ? patchAssumption(next, name, patch(a)) : next;
    },
    { label: buildWords().did.amount(label), merge: `amount:${line.id}` },
  );
}

/** "190k to 420k": the likely value stays where it lies inside the range, else it becomes the middle. */
export const rangeOf = (
  likely: Assumption['value'],
  low: number,
  high: number,
): Pick<Assumption, 'low' | 'high' | 'value'> => ({
  low,
  high,
  value: typeof likely === 'number' && likely >= low && likely <= high ? likely : (low + high) / 2,
});

export const typeRange = (workspace: Workspace, line: Line, label: string, low: number, high: number): void =>
  give(workspace, line, label, (a) => rangeOf(a.value, low, high));

/** "40; 60; 80": a value for each year, the last repeating. */
export const typeYears = (workspace: Workspace, line: Line, label: string, values: number[]): void =>
  give(workspace, line, label, () => ({ value: values }));
