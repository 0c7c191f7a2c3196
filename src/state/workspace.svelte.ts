/**
 * The open case and the one way to change it. Read-only outward: every change goes through `update`, which
 * keeps the steps for undo and hands each new state to whoever saves it.
 */
import type { Case } from '../case/index.ts';

interface Step {
  before: Case;
  after: Case;
  /** What the step did, for "Undo delete Subscription". */
  label: string;
  /** Consecutive steps with the same key are one step to undo: typing a number is not five steps. */
  merge: string | null;
}

/** Steps kept for undo: states share all that did not change, so this is cheap. */
const mostSteps = 500;

export interface Change {
  label: string;
  merge?: string;
}

export class Workspace {
  #case: Case = $state.raw() as Case;
  #past: Step[] = $state.raw([]);
  #future: Step[] = $state.raw([]);
  readonly #onchange: (c: Case) => void;

  constructor(initial: Case, onchange: (c: Case) => void = () => undefined) {
    this.#case = initial;
    this.#onchange = onchange;
  }

  get case(): Case {
    return this.#case;
  }
  /** The case before the last step (a whole run of typing is one), for showing what it changed. */
  readonly previous: Case | null = $derived(this.#past.at(-1)?.before ?? null);
  /** What undo would take back, or null. */
  get undoable(): string | null {
    return this.#past.at(-1)?.label ?? null;
  }
  get redoable(): string | null {
    return this.#future.at(-1)?.label ?? null;
  }

  /** Applies a pure change. A change that returns the case itself leaves no step. */
  update(change: (c: Case) => Case, { label, merge }: Change): void {
    const before = this.#case;
    const after = change(before);
    if (after === before) return;
    const last = this.#past.at(-1);
    this.#past =
      last && merge !== undefined && last.merge === merge && this.#future.length === 0
        ? [...this.#past.slice(0, -1), { ...last, after }]
        : [...this.#past, { before, after, label, merge: merge ?? null }].slice(-mostSteps);
    this.#future = [];
    this.#set(after);
  }

  /** Ends the current run of merged steps: the next change with the same key is a step of its own. */
  settle(): void {
    const last = this.#past.at(-1);
    if (last?.merge) this.#past = [...this.#past.slice(0, -1), { ...last, merge: null }];
  }

  /** Takes the last step back and returns its label, or null when there is none. */
  undo(): string | null {
    const step = this.#past.at(-1);
    if (!step) return null;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, { ...step, merge: null }];
    this.#set(step.before);
    return step.label;
  }

  redo(): string | null {
    const step = this.#future.at(-1);
    if (!step) return null;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, step];
    this.#set(step.after);
    return step.label;
  }

  /** Replaces the case from outside (another tab, a restored version) as one step that can be undone. */
  replace(next: Case, label: string): void {
    this.update(() => next, { label });
  }

  #set(next: Case): void {
    this.#case = next;
    this.#onchange(next);
  }
}
