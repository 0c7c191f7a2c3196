/**
 * The open case and the only way to change it. It is read-only from outside: every change goes through `update`, which
 * keeps the steps for undo and hands each new state to whoever saves it.
 */
import type { Case } from '../case/index.ts';

interface Step<D> {
  before: D;
  after: D;
  /** What the step did, for "Undo delete Subscription". */
  label: string;
  /** Consecutive steps with the same key are one undo step: typing a number is not five steps. */
  merge: string | null;
}

/** Steps kept for undo: states share all that did not change, so this is cheap. */
const mostSteps = 500;

export interface Change {
  label: string;
  merge?: string;
}

/** A value derived from the case that notifies its readers only when it changes itself. */
class Selection<D, T> {
  value: T = $state.raw() as T;
  readonly #of: (c: D) => T;

  constructor(of: (c: D) => T, c: D) {
    this.#of = of;
    this.value = of(c);
  }

  follow(c: D): void {
    const next = this.#of(c);
    if (!Object.is(next, this.value)) this.value = next;
  }
}

export class Workspace<D = Case> {
  #case: D = $state.raw() as D;
  readonly #selections: Selection<D, unknown>[] = [];
  #past: Step<D>[] = $state.raw([]);
  #future: Step<D>[] = $state.raw([]);
  readonly #onchange: (c: D) => void;
  #gathering = false;
  /** Refuses a change, undo and redo included, such as one to an agreed plan. `onrefused` is called then. */
  guard: ((before: D, after: D) => boolean) | null = null;
  onrefused: () => void = () => undefined;

  constructor(initial: D, onchange: (c: D) => void = () => undefined) {
    this.#case = initial;
    this.#onchange = onchange;
  }

  get case(): D {
    return this.#case;
  }
  /**
   * A part of the case that seldom changes, such as its currency. What is derived from it is not worked out again with
   * every keystroke, as it would be if it read the case: hundreds of fields may depend on it.
   */
  select<T>(of: (c: D) => T): { readonly value: T } {
    const selection = new Selection(of, this.#case);
    this.#selections.push(selection as Selection<D, unknown>);
    return selection;
  }
  /** The case before the last step (a run of typing is one step), to show what the step changed. */
  readonly previous: D | null = $derived(this.#past.at(-1)?.before ?? null);
  /** The label of the step undo would revert; null if there is none. */
  readonly undoable: string | null = $derived(this.#past.at(-1)?.label ?? null);
  readonly redoable: string | null = $derived(this.#future.at(-1)?.label ?? null);

  /** Applies a pure change. If it returns the case itself, no step is added. */
  update(change: (c: D) => D, { label, merge }: Change): void {
    const before = this.#case;
    const after = change(before);
    if (after === before || this.#refuses(before, after)) return;
    const last = this.#past.at(-1);
    this.#past =
      last && merge !== undefined && last.merge === merge && this.#future.length === 0
        ? [...this.#past.slice(0, -1), { ...last, after }]
        : [...this.#past, { before, after, label, merge: merge ?? null }].slice(-mostSteps);
    if (this.#future.length > 0) this.#future = [];
    this.#set(after);
  }

  /** Ends the current run of merged steps: the next change with the same key is a step of its own. */
  endRun(): void {
    const last = this.#past.at(-1);
    if (last?.merge) this.#past = [...this.#past.slice(0, -1), { ...last, merge: null }];
  }

  /**
   * Ends the current run and marks this place. The function it returns reverts everything since, as if it had not been:
   * no step stays, and what could be redone still can. It does nothing if other steps have been made since.
   */
  begin(): () => void {
    this.endRun();
    const before = this.#case;
    const future = this.#future;
    return () => {
      if (this.#past.at(-1)?.before !== before || this.#refuses(this.#case, before)) return;
      this.#past = this.#past.slice(0, -1);
      this.#future = future;
      this.#set(before);
    };
  }

  /** Undoes the last step and returns its label, or null if there is none. */
  undo(): string | null {
    const step = this.#past.at(-1);
    if (!step || this.#refuses(this.#case, step.before)) return null;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, { ...step, merge: null }];
    this.#set(step.before);
    return step.label;
  }

  redo(): string | null {
    const step = this.#future.at(-1);
    if (!step || this.#refuses(this.#case, step.after)) return null;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, step];
    this.#set(step.after);
    return step.label;
  }

  /** Replaces the case from outside (another tab, a restored version) as one step that can be undone. */
  replace(next: D, label: string): void {
    this.update(() => next, { label });
  }

  #refuses(before: D, after: D): boolean {
    if (!this.guard?.(before, after)) return false;
    this.onrefused();
    return true;
  }

  /** Runs `work` as one change: whoever saves or follows the case gets only the last state. */
  batch(work: () => void): void {
    if (this.#gathering) {
      work();
      return;
    }
    const before = this.#case;
    this.#gathering = true;
    try {
      work();
    } finally {
      this.#gathering = false;
      if (this.#case !== before) this.#tell();
    }
  }

  #set(next: D): void {
    this.#case = next;
    if (!this.#gathering) this.#tell();
  }

  #tell(): void {
    for (const part of this.#selections) part.follow(this.#case);
    this.#onchange(this.#case);
  }
}
