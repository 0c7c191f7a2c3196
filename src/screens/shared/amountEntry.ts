/**
 * How a line's amount is entered. A range or values per year need an assumption to belong to, so entering them for a line
 * with a plain amount creates an assumption named after the line.
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

/** Where a line's amount is entered: in its formula, in the single assumption the formula names, or in several drivers. */
export type AmountEntry =
  | { by: 'formula'; amount: number | null }
  | { by: 'assumption'; name: string; amount: number | null }
  | { by: 'drivers' };

/** @param byName the assumptions of the case by name */
export function amountEntryOf(byName: ReadonlyMap<string, Assumption>, line: Line): AmountEntry {
  if (line.formula.trim() === '') return { by: 'formula', amount: null };
  const plain = plainAmount(line.formula);
  if (plain !== null) return { by: 'formula', amount: plain };
  const single = byName.get(line.formula.trim());
  if (single && !Array.isArray(single.value))
    return { by: 'assumption', name: single.name, amount: single.value };
  return { by: 'drivers' };
}

/** The case with the line's amount in an assumption of its own, and the name of that assumption. */
export function withAssumption(c: Case, line: Line, label: string): { case: Case; name: string } {
  const existing = c.assumptions.find((a) => a.name === line.formula.trim());
  if (existing) return { case: c, name: existing.name };
  // An unrenamed line of a template has no label, and its assumption gets none, so that both appear in the reader's language.
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

function updateAssumption(
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

/** A range such as "190k to 420k". A likely value outside the range becomes its middle. */
export const rangeOf = (
  likely: Assumption['value'],
  low: number,
  high: number,
): Pick<Assumption, 'low' | 'high' | 'value'> => ({
  low,
  high,
  value: typeof likely === 'number' && likely >= low && likely <= high ? likely : (low + high) / 2,
});

/** Enters a range, low ≤ high, for a line's amount. */
export const enterRange = (
  workspace: Workspace,
  line: Line,
  label: string,
  low: number,
  high: number,
): void => updateAssumption(workspace, line, label, (a) => rangeOf(a.value, low, high));

/** Enters values per year such as "40; 60; 80"; the last applies to all later years. */
export const enterYears = (workspace: Workspace, line: Line, label: string, values: number[]): void =>
  updateAssumption(workspace, line, label, () => ({ value: values }));
