/** The state of an import: what is read, what has been chosen, the result, and progress. */
import type { Assumption, Line } from '../../case/index.ts';
import type { Encoding, StoredAccount } from '../../import/index.ts';
import {
  noChoices,
  type AccountsPlan,
  type TableKind,
  type Choices,
  type Opened,
  type RowView,
  type Source,
  type Target,
  type Term,
  type View,
} from './protocol.ts';
import type { FileProblem } from '../shared/fileProblem.ts';
import { chosenOf, forget, recall, remember } from './remembered.ts';
import { Closed, ReaderClient } from './readerClient.ts';
import type { AccountsTarget, RowsTarget } from './targets.ts';

export type Stage =
  | { kind: 'idle' }
  | { kind: 'reading'; name: string; bytes: number }
  | { kind: 'comparing'; done: number; of: number }
  | { kind: 'understanding' }
  | { kind: 'taking'; done: number; of: number };

/** This many cells are drawn without a noticeable delay. */
const maxCells = 480;
const minRows = 20;
const maxRows = 40;

export class Importing {
  readonly rowsTarget: RowsTarget | null;
  readonly accountsTarget: AccountsTarget | null;
  readonly #locale: string;
  readonly #reader: ReaderClient;
  /** Counts requests: only results of the latest one count. */
  #turn = 0;
  #stored: StoredAccount[] | null = null;
  #case: Target['case'] = null;

  /** The files to import, of which one is shown at a time. */
  files: readonly File[] = $state.raw([]);
  at = $state(0);
  /** Pasted or typed text; '' where a file is shown. */
  text = $state('');
  source: Source | null = $state.raw(null);
  opened: Opened | null = $state.raw(null);
  choices: Choices = $state.raw(noChoices('rows'));
  view: View | null = $state.raw(null);
  /** True where columns were chosen as for an earlier file with these headings. */
  columnsRemembered = $state(false);
  shown: RowView[] = $state.raw([]);
  from = $state(0);
  stage: Stage = $state.raw({ kind: 'idle' });
  problem: FileProblem | null = $state.raw(null);
  /** What went wrong while importing, in words. */
  refusal: string | null = $state(null);
  /** A workbook exported from a case is read as a table only when asked. */
  asTable = $state(false);

  constructor(given: {
    rows: RowsTarget | null;
    accounts: AccountsTarget | null;
    locale: string;
    session?: ReaderClient;
  }) {
    this.rowsTarget = given.rows;
    this.accountsTarget = given.accounts;
    this.#locale = given.locale;
    this.#reader = given.session ?? new ReaderClient();
    this.choices = noChoices(given.rows ? 'rows' : 'accounts');
  }

  get name(): string {
    return this.source && 'name' in this.source ? this.source.name : '';
  }
  get busy(): boolean {
    return this.stage.kind !== 'idle';
  }
  readonly windowSize: number = $derived(
    Math.max(minRows, Math.min(maxRows, Math.floor(maxCells / Math.max(1, this.view?.columns.length ?? 1)))),
  );
  readonly openQuestions: number = $derived(
    this.view?.questions.filter((q) => q.chosen === null).length ?? 0,
  );
  /** The number of rows or accounts that can be imported. */
  readonly count: number = $derived.by(() => {
    const result = this.view?.result;
    if (!result) return 0;
    return result.as === 'accounts' ? result.counts.add + result.counts.change : result.count;
  });
  /** What this source can be read as here. */
  readonly kindsOffered: readonly TableKind[] = $derived.by(() => [
    ...(this.rowsTarget ? (['rows'] as const) : []),
    ...(this.accountsTarget ? (['accounts'] as const) : []),
    ...(this.rowsTarget && this.opened?.formulas === true ? (['model'] as const) : []),
  ]);
  readonly ready: boolean = $derived(!this.busy && this.count > 0 && this.problem === null);

  close(): void {
    this.#turn++;
    this.#reader.close();
  }

  /** Goes back to the start, with nothing read. */
  clear(): void {
    this.#turn++;
    this.#reader.stop();
    this.files = [];
    this.at = 0;
    this.#reset();
    this.text = '';
  }

  #reset(): void {
    this.source = this.opened = this.view = this.problem = this.refusal = null;
    this.shown = [];
    this.from = 0;
    this.asTable = false;
    this.columnsRemembered = false;
    this.stage = { kind: 'idle' };
  }

  openText(text: string): Promise<void> {
    this.files = [];
    this.#reset();
    this.text = text;
    if (text.trim() === '') {
      this.#turn++;
      return Promise.resolve();
    }
    return this.#open({ text });
  }

  openFiles(files: readonly File[]): Promise<void> {
    this.files = files;
    this.text = '';
    return this.#openAt(0);
  }

  #openAt(at: number): Promise<void> {
    this.at = at;
    this.#reset();
    const file = this.files[at];
    return file ? this.#open({ file, name: file.name }) : Promise.resolve();
  }

  /** Goes on to the next file; false where there is none. */
  next(): boolean {
    if (this.at + 1 >= this.files.length) return false;
    void this.#openAt(this.at + 1);
    return true;
  }

  readAgain(encoding: Encoding): Promise<void> {
    const { source, choices } = this;
    return source && 'file' in source ? this.#open({ ...source, encoding }, choices) : Promise.resolve();
  }

  async #open(source: Source, keep: Choices | null = null): Promise<void> {
    const turn = ++this.#turn;
    const isCurrent = (): boolean => turn === this.#turn;
    this.source = source;
    this.problem = null;
    if (!keep) this.opened = this.view = null;
    try {
      const file = 'file' in source ? source : null;
      // Stops reading another source.
      if (this.busy) this.#reader.stop();
      this.stage = { kind: 'reading', name: file?.name ?? '', bytes: file?.file.size ?? 0 };
      if (this.accountsTarget && !this.#stored)
        this.#stored = await this.accountsTarget.stored((done, of) => {
          if (isCurrent()) this.stage = { kind: 'comparing', done, of };
        });
      if (!isCurrent()) return;
      this.stage = { kind: 'reading', name: file?.name ?? '', bytes: file?.file.size ?? 0 };
      this.#case = this.rowsTarget?.case() ?? null;
      const opened = await this.#reader.open(source, {
        locale: this.#locale,
        currency: this.#case?.currency ?? this.accountsTarget?.currency ?? 'USD',
        case: this.#case,
        stored: this.#stored,
      });
      if (!isCurrent()) return;
      if (!opened.ok) {
        this.problem = opened.problem;
        this.opened = this.view = null;
        this.stage = { kind: 'idle' };
        return;
      }
      this.opened = opened.value;
      const { likely } = opened.value;
      const as = this.kindsOffered.find((x) => x === likely) ?? this.kindsOffered[0] ?? 'rows';
      await this.#interpret(keep ?? noChoices(as, opened.value.sheet), { first: keep === null });
    } catch (error) {
      this.#failed(error, turn);
    }
  }

  #failed(error: unknown, turn: number): void {
    if (turn !== this.#turn || error instanceof Closed) return;
    this.stage = { kind: 'idle' };
    this.problem = { kind: 'failed' };
  }

  /** Interprets the sheet with changed choices. */
  choose(change: Partial<Choices>): Promise<void> {
    return this.#apply({ ...this.choices, ...change }, false);
  }

  /** Replaces all choices. @param first whether remembered choices for such headings apply */
  replace(choices: Choices, first = false): Promise<void> {
    return this.#apply(choices, first);
  }

  /** No choices, for another sheet or another kind of table. */
  emptyChoices(sheet = this.choices.sheet, as: TableKind = this.choices.as): Choices {
    return noChoices(as, sheet);
  }

  async #apply(choices: Choices, first: boolean): Promise<void> {
    const turn = this.#turn + 1;
    try {
      await this.#interpret(choices, { first });
    } catch (error) {
      this.#failed(error, turn);
    }
  }

  async #interpret(wanted: Choices, { first }: { first: boolean }): Promise<void> {
    const turn = ++this.#turn;
    let choices = wanted;
    this.choices = choices;
    this.stage = { kind: 'understanding' };
    let view = await this.#reader.interpret(choices);
    if (turn !== this.#turn) return;
    if (first && choices.as !== 'model') {
      const kept = recall(choices.as, view.headings);
      this.columnsRemembered = kept !== null;
      if (kept) {
        const { columns, fields } = kept;
        choices = { ...choices, columns, fields, ...chosenOf(kept) };
        this.choices = choices;
        view = await this.#reader.interpret(choices);
        if (turn !== this.#turn) return;
      }
      this.from = 0;
    }
    this.view = view;
    this.from = Math.min(this.from, Math.max(0, view.rows - 1));
    await this.#showRows(turn);
    if (turn === this.#turn) this.stage = { kind: 'idle' };
  }

  /** Forgets remembered columns and interprets the sheet as guessed. */
  startOver(): void {
    const { as, sheet } = this.choices;
    if (this.view) forget(as, this.view.headings);
    this.columnsRemembered = false;
    void this.#apply(noChoices(as, sheet), false);
  }

  async #showRows(turn: number): Promise<void> {
    const rows = await this.#reader.rows(this.from, this.windowSize);
    if (turn === this.#turn) this.shown = rows;
  }

  async show(from: number): Promise<void> {
    if (!this.view) return;
    this.from = Math.max(0, Math.min(from, this.view.rows - 1));
    try {
      await this.#showRows(this.#turn);
    } catch (error) {
      this.#failed(error, this.#turn);
    }
  }

  /** Imports what is shown. Returns true once it is done; otherwise `refusal` says what is wrong. */
  async take(): Promise<boolean> {
    const turn = ++this.#turn;
    this.refusal = null;
    const of = this.count;
    this.stage = { kind: 'taking', done: 0, of };
    const progress = (done: number, all: number): void => {
      if (turn === this.#turn) this.stage = { kind: 'taking', done, of: all };
    };
    try {
      const wrong =
        this.choices.as === 'accounts' ? await this.#takeAccounts(progress) : await this.#takeRows();
      if (wrong === null && this.view && this.choices.as !== 'model')
        remember(this.view.headings, this.choices);
      this.refusal = wrong;
      // The stored accounts have changed and are read again next time.
      this.#stored = null;
      return wrong === null;
    } catch (error) {
      this.#failed(error, turn);
      return false;
    } finally {
      if (turn === this.#turn) this.stage = { kind: 'idle' };
    }
  }

  async #takeRows(): Promise<string | null> {
    const target = this.rowsTarget;
    if (!target) return null;
    for (;;) {
      const now = target.case();
      const lines: Line[] = [];
      const assumptions: Assumption[] = [];
      let term: Term | null = null;
      await this.#reader.take(now === this.#case ? null : now, (part) => {
        if (part.kind === 'lines') lines.push(...part.lines);
        else if (part.kind === 'assumptions') assumptions.push(...part.assumptions);
        else if (part.kind === 'term') term = part.term;
      });
      // Another tab may have changed the case meanwhile; the import then runs again on its new state.
      const wrong = await target.take(
        now,
        { lines, assumptions, term },
        this.name,
        this.at + 1 >= this.files.length,
      );
      if (wrong !== 'again') return wrong;
    }
  }

  async #takeAccounts(progress: (done: number, of: number) => void): Promise<string | null> {
    let plan: AccountsPlan = { add: [], change: [] };
    await this.#reader.take(null, (part) => {
      if (part.kind === 'accounts') plan = part.plan;
    });
    return (await this.accountsTarget?.take(plan, progress)) ?? null;
  }
}
