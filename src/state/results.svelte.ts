/** One evaluation per change, which every screen, chart and sentence reads. */
import type { Case } from '../case/index.ts';
import { evaluate, evaluator, rangesOf, type Evaluation, type Evaluator, type Lean } from '../value/index.ts';
import { makeFormats, type Formats } from '../text/format.ts';
import type { Workspace } from './workspace.svelte.ts';

interface Settled {
  readonly case: Case;
  readonly evaluation: Evaluation;
}

export class Results {
  readonly #workspace: Workspace;
  readonly #locale: string;
  /** The scenario the page is switched to; null is the case itself. */
  scenario: string | null = $state(null);
  lean: Lean = $state('likely');
  /** Counting only what can be measured. */
  countable = $state(false);

  #person: string | null = $state(null);
  /** Whose case it is shown as: one of the customer's people, or null for everyone. Someone who is gone is nobody. */
  get person(): string | null {
    return this.#workspace.case.customer.people.some((p) => p.id === this.#person) ? this.#person : null;
  }
  set person(id: string | null) {
    this.#person = id;
  }

  // Each remembers what it saw last, and the case before an edit is not the case after it.
  readonly #now = evaluator();
  readonly #then = evaluator();
  readonly evaluation: Evaluation = $derived.by(() => this.#evaluate(this.#now, this.#workspace.case));
  /** The evaluation before the last step, for the ghosts of old bars; null when there is no step. */
  readonly before: Evaluation | null = $derived.by(() => {
    const previous = this.#workspace.previous;
    return previous && this.#evaluate(this.#then, previous);
  });
  /** A scenario drawn as outlines behind the ledger's bars; null draws the last edit's instead. */
  ghost: string | null = $state(null);
  readonly ghostEvaluation: Evaluation | null = $derived.by(() => {
    const c = this.#workspace.case;
    const { ghost } = this;
    return ghost !== null && c.scenarios.some((s) => s.id === ghost)
      ? evaluate(c, { scenario: ghost, lean: this.lean })
      : null;
  });
  readonly formats: Formats = $derived.by(() => makeFormats(this.#locale, this.#workspace.case.currency));

  #settled: Settled | null = $state.raw(null);
  /** What is there before anything has settled: not worked out before it is asked for. */
  readonly #first: Settled;
  /** The case and its evaluation as of the last pause in typing: what is beneath the fold follows this one. */
  get settled(): Settled {
    return this.#settled ?? this.#first;
  }

  /** The settled case with every range at its worse end; null where there is none, or the page is there already. */
  readonly conservative: Evaluation | null = $derived.by(() => {
    const c = this.settled.case;
    return this.lean === 'likely' && rangesOf(c).length > 0
      ? evaluate(c, { lean: 'worse', ...(this.scenario === null ? {} : { scenario: this.scenario }) })
      : null;
  });

  constructor(workspace: Workspace, locale: string) {
    this.#workspace = workspace;
    this.#locale = locale;
    const evaluation = (): Evaluation => this.evaluation;
    this.#first = {
      get case() {
        return workspace.case;
      },
      get evaluation() {
        return evaluation();
      },
    };
  }

  /** Lets what is beneath the fold catch up; call after the keystroke's frame has been painted. */
  settle(): void {
    if (this.#settled?.case !== this.#workspace.case || this.#settled.evaluation !== this.evaluation)
      this.#settled = { case: this.#workspace.case, evaluation: this.evaluation };
  }

  #evaluate(by: Evaluator, c: Case): Evaluation {
    return by.evaluate(c, {
      lean: this.lean,
      ...(this.scenario === null ? {} : { scenario: this.scenario }),
    });
  }
}
