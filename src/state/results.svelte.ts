/** One evaluation per change, which every screen, chart and sentence reads. */
import type { Case } from '../case/index.ts';
import { Report } from '../report/report.ts';
import {
  inScenario,
  asOption,
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

interface Settled {
  /** As the page looks at it: with the option shown as the one proposed. */
  readonly case: Case;
  /** As it is stored. */
  readonly document: Case;
  readonly evaluation: Evaluation;
}

export class Results {
  readonly #workspace: Workspace;
  readonly #locale: string;
  /** The scenario the page is switched to; null is the case itself. */
  scenario: string | null = $state(null);
  lean: Lean = $state('likely');
  /** Who reads it: a stage and a printed copy are made from what the customer may have. */
  audience: 'customer' | 'internal' = 'internal';
  /** The ledger reads group by group. */
  groupsFirst = $state(false);
  /** Counting only what can be measured. */
  countable = $state(false);

  #option: string | null = $state(null);
  /** The option the page is switched to; null is the one proposed. One that is gone, or is proposed by now, is that. */
  get option(): string | null {
    const { options, option } = this.#workspace.case;
    return this.#option !== option && options.some((o) => o.id === this.#option) ? this.#option : null;
  }
  set option(id: string | null) {
    this.#option = id;
  }
  /** The open case as the page looks at it: everything worked out from it is about the option shown. */
  readonly case: Case = $derived.by(() => asOption(this.#workspace.case, this.option));

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
  readonly evaluation: Evaluation = $derived.by(() => this.#evaluate(this.#now, this.case));
  /** The case itself, likely and in no scenario: the plan reviews are held against, whatever the page is switched to. */
  readonly plan: Evaluation = $derived.by(() => evaluate(this.#workspace.case));
  /** The evaluation before the last step, for the ghosts of old bars; null when there is no step. */
  readonly before: Evaluation | null = $derived.by(() => {
    const previous = this.#workspace.previous;
    return previous && this.#evaluate(this.#then, asOption(previous, this.#option));
  });
  /** A scenario drawn as outlines behind the ledger's bars; null draws the last edit's instead. */
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

  #settled: Settled | null = $state.raw(null);
  /** What is there before anything has settled: not worked out before it is asked for. */
  readonly #first: Settled;
  /** The case and its evaluation as of the last pause in typing: what is beneath the fold follows this one. */
  get settled(): Settled {
    return this.#settled ?? this.#first;
  }

  /** Who draws outcomes of this case says here what it has: see Odds. */
  drawn: { readonly outcome: Outcome | null } | null = $state.raw(null);
  /** The case as the page shows it at this moment. */
  readonly report: Report = $derived.by(() => this.#report(this.case, this.evaluation));
  /** The same as of the last pause in typing. */
  readonly settledReport: Report = $derived.by(() => {
    const { case: c, evaluation } = this.settled;
    return c === this.case && evaluation === this.evaluation ? this.report : this.#report(c, evaluation);
  });

  constructor(workspace: Workspace, locale: string) {
    this.#workspace = workspace;
    this.#currency = workspace.part((c) => c.currency);
    this.#locale = locale;
    const evaluation = (): Evaluation => this.evaluation;
    const looked = (): Case => this.case;
    this.#first = {
      get case() {
        return looked();
      },
      get document() {
        return workspace.case;
      },
      get evaluation() {
        return evaluation();
      },
    };
  }

  /** Another state of the case as the page looks at this one: in the same option, scenario and lean. */
  inView(c: Case): Evaluation {
    return evaluate(asOption(c, this.option), { lean: this.lean, ...inScenario(this.scenario) });
  }

  /** Lets what is beneath the fold catch up; call after the keystroke's frame has been painted. */
  catchUp(): void {
    const settled = this.#settled;
    if (settled?.case !== this.case || settled.evaluation !== this.evaluation)
      this.#settled = { case: this.case, document: this.#workspace.case, evaluation: this.evaluation };
  }

  #report(document: Case, evaluation: Evaluation): Report {
    const { scenario, lean, countable, person, formats } = this;
    return new Report({
      document,
      view: { scenario, lean, countable, person },
      audience: this.audience,
      formats,
      outcome: this.drawn?.outcome ?? null,
      evaluation,
      today: today(),
    });
  }

  #evaluate(by: Evaluator, c: Case): Evaluation {
    return by.evaluate(c, { lean: this.lean, ...inScenario(this.scenario) });
  }
}
