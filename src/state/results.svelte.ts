/** One evaluation per change, read by every screen, chart and sentence. */
import type { Case } from '../case/index.ts';
import { Report } from '../report/report.ts';
import {
  inScenario,
  withProposedOption,
  evaluate,
  evaluator,
  type Evaluation,
  type Evaluator,
  type Lean,
  type Outcome,
} from '../value/index.ts';
import { makeFormats, type Formats } from '../text/format.ts';
import { today } from './id.ts';
import type { Workspace } from './workspace.svelte.ts';

interface DeferredResult {
  /** The case as the page shows it: with the shown option as the proposed one. */
  readonly case: Case;
  /** The case as it is stored. */
  readonly document: Case;
  readonly evaluation: Evaluation;
}

export class Results {
  readonly #workspace: Workspace;
  readonly #locale: string;
  /** The scenario the page shows; null is the case itself. */
  scenario: string | null = $state(null);
  lean: Lean = $state('likely');
  /** Who reads it: presentations and printed copies are made for the customer. */
  audience: 'customer' | 'internal' = 'internal';
  /** Whether the ledger is ordered by group. */
  groupsFirst = $state(false);
  /** Whether only what can be measured counts. */
  countable = $state(false);

  #option: string | null = $state(null);
  /** The option the page shows; null is the proposed one, also if the chosen one is gone or has become the proposed one. */
  get option(): string | null {
    const { options, option } = this.#workspace.case;
    return this.#option !== option && options.some((o) => o.id === this.#option) ? this.#option : null;
  }
  set option(id: string | null) {
    this.#option = id;
  }
  /** The open case as the page shows it: every result is about the option shown. */
  readonly case: Case = $derived.by(() => withProposedOption(this.#workspace.case, this.option));

  #person: string | null = $state(null);
  /** The person the case is shown for; null for everyone, also if the person is gone. */
  get person(): string | null {
    return this.#workspace.case.customer.people.some((p) => p.id === this.#person) ? this.#person : null;
  }
  set person(id: string | null) {
    this.#person = id;
  }

  // Two evaluators, because each remembers the last case it saw, and the case before an edit is another one.
  readonly #evaluator = evaluator();
  readonly #evaluatorBefore = evaluator();
  readonly evaluation: Evaluation = $derived.by(() => this.#evaluate(this.#evaluator, this.case));
  /** The case itself, likely and in no scenario: reviews are compared with this plan, whatever the page shows. */
  readonly plan: Evaluation = $derived.by(() => evaluate(this.#workspace.case));
  /** The evaluation before the last step, drawn as ghosts of the old bars; null if there is no step. */
  readonly before: Evaluation | null = $derived.by(() => {
    const previous = this.#workspace.previous;
    return previous && this.#evaluate(this.#evaluatorBefore, withProposedOption(previous, this.#option));
  });
  /** The scenario drawn as outlines behind the ledger's bars; if null, the state before the last edit is drawn. */
  ghost: string | null = $state(null);
  readonly ghostEvaluation: Evaluation | null = $derived.by(() => {
    const c = this.case;
    const { ghost } = this;
    return ghost !== null && c.scenarios.some((s) => s.id === ghost)
      ? evaluate(c, { scenario: ghost, lean: this.lean })
      : null;
  });
  readonly #currency: { readonly value: string };
  readonly formats: Formats = $derived.by(() => makeFormats(this.#locale, this.#currency.value));

  #deferred: DeferredResult | null = $state.raw(null);
  /** The result before the first pause in typing; it is worked out only when it is read. */
  readonly #initial: DeferredResult;
  /** The case and its evaluation as of the last pause in typing: everything below the first screen shows this one. */
  get deferred(): DeferredResult {
    return this.#deferred ?? this.#initial;
  }

  /** The source of simulated outcomes, if there is one (see Odds). */
  outcomeSource: { readonly outcome: Outcome | null } | null = $state.raw(null);
  /** The report of the case as the page shows it at this moment. */
  readonly report: Report = $derived.by(() => this.#report(this.case, this.evaluation));
  /** The report as of the last pause in typing. */
  readonly deferredReport: Report = $derived.by(() => {
    const { case: c, evaluation } = this.deferred;
    return c === this.case && evaluation === this.evaluation ? this.report : this.#report(c, evaluation);
  });

  constructor(workspace: Workspace, locale: string) {
    this.#workspace = workspace;
    this.#currency = workspace.select((c) => c.currency);
    this.#locale = locale;
    const evaluation = (): Evaluation => this.evaluation;
    const shownCase = (): Case => this.case;
    this.#initial = {
      get case() {
        return shownCase();
      },
      get document() {
        return workspace.case;
      },
      get evaluation() {
        return evaluation();
      },
    };
  }

  /** Evaluates another state of the case in the option, scenario and lean the page shows. */
  evaluateInView(c: Case): Evaluation {
    return evaluate(withProposedOption(c, this.option), { lean: this.lean, ...inScenario(this.scenario) });
  }

  /** Brings the deferred values up to date; call it after the keystroke's frame has been painted. */
  updateDeferred(): void {
    const deferred = this.#deferred;
    if (deferred?.case !== this.case || deferred.evaluation !== this.evaluation)
      this.#deferred = { case: this.case, document: this.#workspace.case, evaluation: this.evaluation };
  }

  #report(document: Case, evaluation: Evaluation): Report {
    const { scenario, lean, countable, person, formats } = this;
    return new Report({
      document,
      view: { scenario, lean, countable, person },
      audience: this.audience,
      formats,
      outcome: this.outcomeSource?.outcome ?? null,
      evaluation,
      today: today(),
    });
  }

  #evaluate(by: Evaluator, c: Case): Evaluation {
    return by.evaluate(c, { lean: this.lean, ...inScenario(this.scenario) });
  }
}
