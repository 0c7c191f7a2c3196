/** Which rows a ledger shows: what is folded, how groups stand, and whether there is a total to claim. */
import type { Case } from '../../case/index.ts';
import type { Evaluation } from '../../value/index.ts';
import type { CaseContext } from '../context.ts';
import { amountsOf, nothing, toggled } from './drawnRows.ts';
import { grouped } from './grouped.ts';
import { bridgeRows, foldedLines, ledgerOf, type Ledger } from './ledger.ts';

export type ShownRows = ReturnType<typeof shownRows>;

/** Made by the component of a ledger as it is made itself. */
export function shownRows({ workspace, results, exploring, hideWhileEmpty }: CaseContext) {
  // Decided once per opened case and when asked: see foldedLines.
  let small = $state.raw(foldedLines(workspace.case, results.evaluation));
  let folding = $state(true);
  /** Group heads that are folded. */
  let closed: ReadonlySet<string> = $state.raw(nothing);
  // Groups fold by themselves; without them a long section folds its smaller rows.
  const gathered = $derived(workspace.case.groups.length > 0);
  const folded: ReadonlySet<string> = $derived(folding && !gathered ? small : nothing);

  const flat = (of: Case, evaluation: Evaluation, last: Ledger | null = null): Ledger =>
    ledgerOf(of, evaluation, { countable: results.countable, folded, hideWhileEmpty }, last);
  const arranged = (of: Case, rows: Ledger): Ledger => {
    const all = gathered ? grouped(of, rows, { first: results.groupsFirst, closed }) : rows;
    if (!exploring) return all;
    // An empty section is a place to add a row, which the reader of a shared case cannot.
    const filled = (section: { rows: readonly unknown[] }): boolean => section.rows.length > 0;
    return { ...all, above: all.above.filter(filled), below: all.below.filter(filled) };
  };
  // Not a state of its own: only what the next ledger takes unchanged rows from.
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
    /** The ledger as its bridge is drawn. */
    get bridge() {
      return bridge;
    },
    /** The case has groups. */
    get gathered() {
      return gathered;
    },
    /** Nothing has an amount yet, or a cost has none to be had: there is no total to claim, nor a bridge to draw to it. */
    get withheld() {
      return withheld;
    },
    /** Smaller rows that would fold are shown. */
    get unfolded() {
      return !folding && !gathered && small.size > 0;
    },
    unfold(): void {
      folding = false;
    },
    /** Folds what is small by now. */
    fold(): void {
      small = foldedLines(workspace.case, results.evaluation);
      folding = true;
    },
    /** Folds a group by its head, or unfolds it. */
    toggle(key: string): void {
      closed = toggled(closed, key);
    },
    /** Unfolds what a row is folded in. */
    uncover(id: string): void {
      if (folded.has(id)) folding = false;
      if (closed.size > 0) closed = nothing;
    },
    /** What the rows of another state of the case came to, by their keys, folded and gathered as these are. */
    amountsOf: (of: Case, evaluation: Evaluation): ReadonlyMap<string, number> =>
      amountsOf(arranged(of, flat(of, evaluation))),
    /** Names what a ledger hangs on beside the case: for who follows it without following the case. */
    follow(): void {
      void [folding, small, closed];
    },
  };
}
