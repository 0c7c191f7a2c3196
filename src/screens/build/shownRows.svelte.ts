/** Which rows a ledger shows: what is folded, how groups stand, and whether there is a total to claim. */
import type { Case } from '../../case/index.ts';
import type { Evaluation } from '../../value/index.ts';
import type { CaseContext } from '../context.ts';
import { amountsOf, nothing, toggled } from './drawnRows.ts';
import { grouped } from './grouped.ts';
import { bridgeRows, foldedLines, ledgerOf, type Ledger } from './ledger.ts';

export class ShownRows {
  readonly #context: CaseContext;
  // Decided once per opened case and when asked: see foldedLines.
  #folded: ReadonlySet<string> = $state.raw(nothing);
  #folding = $state(true);
  /** Group heads that are folded. */
  #closed: ReadonlySet<string> = $state.raw(nothing);
  // Not a state of its own: only what the next ledger takes unchanged rows from.
  #last: Ledger | null = null;

  /** The case has groups. They fold by themselves; without them a long section folds its smaller rows. */
  readonly gathered: boolean = $derived.by(() => this.#context.workspace.case.groups.length > 0);
  readonly #hidden: ReadonlySet<string> = $derived.by(() =>
    this.#folding && !this.gathered ? this.#folded : nothing,
  );
  readonly ledger: Ledger = $derived.by(() => {
    const { workspace, results } = this.#context;
    const next = this.#rowsOf(workspace.case, results.evaluation, this.#last);
    this.#last = next;
    return this.#arranged(workspace.case, next);
  });
  /** The ledger as its bridge is drawn. */
  readonly bridge = $derived.by(() => bridgeRows(this.ledger));
  /** Nothing has an amount yet. */
  readonly #empty: boolean = $derived.by(() =>
    this.#context.results.evaluation.lines.every(({ total }) => total === null),
  );

  constructor(context: CaseContext) {
    this.#context = context;
    this.#folded = foldedLines(context.workspace.case, context.results.evaluation);
  }

  /** Nothing has an amount yet, or a cost has none to be had: there is no total to claim, nor a bridge to draw to it. */
  get withheld(): boolean {
    return this.#context.results.evaluation.incomplete || this.#empty;
  }
  /** Smaller rows that would fold are shown. */
  get unfolded(): boolean {
    return !this.#folding && !this.gathered && this.#folded.size > 0;
  }
  unfold(): void {
    this.#folding = false;
  }
  /** Folds what is small by now. */
  fold(): void {
    const { workspace, results } = this.#context;
    this.#folded = foldedLines(workspace.case, results.evaluation);
    this.#folding = true;
  }
  /** Folds a group by its head, or unfolds it. */
  toggle(key: string): void {
    this.#closed = toggled(this.#closed, key);
  }
  /** Unfolds what a row is folded in. */
  uncover(id: string): void {
    if (this.#hidden.has(id)) this.unfold();
    if (this.#closed.size > 0) this.#closed = nothing;
  }

  /** What the rows of another state of the case came to, by their keys, folded and gathered as these are. */
  amountsOf(of: Case, evaluation: Evaluation): ReadonlyMap<string, number> {
    return amountsOf(this.#arranged(of, this.#rowsOf(of, evaluation)));
  }

  /** Names what a ledger hangs on beside the case: for who follows it without following the case. */
  follow(): void {
    void [this.#folding, this.#folded, this.#closed];
  }

  #rowsOf(of: Case, evaluation: Evaluation, last: Ledger | null = null): Ledger {
    const { results, unasked } = this.#context;
    return ledgerOf(of, evaluation, { countable: results.countable, folded: this.#hidden, unasked }, last);
  }

  #arranged(of: Case, flat: Ledger): Ledger {
    const { results, exploring } = this.#context;
    const all = this.gathered
      ? grouped(of, flat, { first: results.groupsFirst, closed: this.#closed })
      : flat;
    if (!exploring) return all;
    // An empty section is a place to add a row, which the reader of a shared case cannot.
    const filled = ({ rows }: { rows: readonly unknown[] }): boolean => rows.length > 0;
    return { ...all, above: all.above.filter(filled), below: all.below.filter(filled) };
  }
}
