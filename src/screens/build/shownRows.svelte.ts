/** Which rows a ledger shows: what is folded, how groups are arranged, and whether there is a total. */
import type { Case } from '../../case/index.ts';
import type { Evaluation } from '../../value/index.ts';
import type { CaseContext } from '../context.ts';
import { amountsOf, noKeys, toggled } from './drawnRows.ts';
import { grouped } from './grouped.ts';
import { bridgeRows, foldedLines, ledgerOf, type Ledger } from './ledger.ts';

export type ShownRows = ReturnType<typeof shownRows>;

/** Call it while the ledger's component is created. */
export function shownRows({ workspace, results, exploring, hideWhileEmpty }: CaseContext) {
  // Decided when the case is opened and when asked: see foldedLines.
  let smallRows = $state.raw(foldedLines(workspace.case, results.evaluation));
  let folding = $state(true);
  /** Keys of the group heads that are folded. */
  let foldedGroups: ReadonlySet<string> = $state.raw(noKeys);
  // With groups, each group folds; without them, a long section folds its smaller rows.
  const hasGroups = $derived(workspace.case.groups.length > 0);
  const folded: ReadonlySet<string> = $derived(folding && !hasGroups ? smallRows : noKeys);

  const flat = (of: Case, evaluation: Evaluation, last: Ledger | null = null): Ledger =>
    ledgerOf(of, evaluation, { countable: results.countable, folded, hideWhileEmpty }, last);
  const arranged = (of: Case, rows: Ledger): Ledger => {
    const all = hasGroups
      ? grouped(of, rows, { groupsFirst: results.groupsFirst, folded: foldedGroups })
      : rows;
    if (!exploring) return all;
    // An empty section is there to add rows to, which readers of a shared case cannot do.
    const filled = (section: { rows: readonly unknown[] }): boolean => section.rows.length > 0;
    return { ...all, above: all.above.filter(filled), below: all.below.filter(filled) };
  };
  // No state: the next ledger only reuses its unchanged rows.
  let last: Ledger | null = null;
  const ledger = $derived.by(() => {
    last = flat(workspace.case, results.evaluation, last);
    return arranged(workspace.case, last);
  });
  const bridge = $derived(bridgeRows(ledger));
  const withheld = $derived(
    results.evaluation.incomplete || results.evaluation.lines.every(({ total }) => total === null),
  );

  return {
    get ledger() {
      return ledger;
    },
    /** The ledger as rows of its bridge. */
    get bridge() {
      return bridge;
    },
    /** Whether the case has groups. */
    get hasGroups() {
      return hasGroups;
    },
    /** True while nothing has an amount or a cost has none: there is no total yet, and no bridge to it. */
    get withheld() {
      return withheld;
    },
    /** Whether rows that would otherwise be folded are shown. */
    get unfolded() {
      return !folding && !hasGroups && smallRows.size > 0;
    },
    unfold(): void {
      folding = false;
    },
    /** Folds the rows that are small at this moment. */
    fold(): void {
      smallRows = foldedLines(workspace.case, results.evaluation);
      folding = true;
    },
    /** Folds or unfolds a group by its head. */
    toggle(key: string): void {
      foldedGroups = toggled(foldedGroups, key);
    },
    /** Unfolds whatever contains a row. */
    reveal(id: string): void {
      if (folded.has(id)) folding = false;
      if (foldedGroups.size > 0) foldedGroups = noKeys;
    },
    /** The amounts of the same rows in another state of the case, by key, folded and grouped as here. */
    amountsOf: (of: Case, evaluation: Evaluation): ReadonlyMap<string, number> =>
      amountsOf(arranged(of, flat(of, evaluation))),
    /** Reads what the ledger depends on besides the case, for an effect that should follow only that. */
    trackView(): void {
      void [folding, smallRows, foldedGroups];
    },
  };
}
