/**
 * A case in a view, worked out once: page, presentation, paper and files all read it, so that none of them contradicts
 * another. Costly parts are worked out when first read, and then kept: a report never changes.
 */
import type { Case, Line } from '../case/index.ts';
import type { Formats } from '../text/format.ts';
import { labelOf } from '../text/labels.ts';
import { viewedAs } from '../text/viewed.ts';
import { buildWords } from '../text/words/build.ts';
import {
  inScenario,
  evaluate,
  rangesOf,
  verdictOf,
  type Evaluation,
  type EvaluateOptions,
  type Lean,
  type Outcome,
  type Verdict,
} from '../value/index.ts';
import { oddsOf, type OddsFigures } from './odds.ts';
import { once } from '../util/once.ts';

/** How a case is viewed. */
export interface View {
  /** Null for the case itself. */
  scenario: string | null;
  lean: Lean;
  /** Whether only measurable value counts. */
  countable: boolean;
  /** The person it is shown for: one of the customer's people; null or absent for everyone. */
  person?: string | null;
}

export interface ReportInput {
  /** In the option shown; without anything private, unless the reader is internal. */
  document: Case;
  view: View;
  /** 'internal' includes private notes, findings and checks. */
  audience: 'customer' | 'internal';
  /** The viewer's locale and the case's currency. */
  formats: Formats;
  /** The simulated outcome of this case in this scenario; null if nothing varies or nothing is drawn yet. */
  outcome: Outcome | null;
  /** The evaluation of the document in the view, if the caller has it already. */
  evaluation?: Evaluation;
  /** The day of reading, YYYY-MM-DD: days before it are said to have passed. If absent, the day of its latest review. */
  today?: string;
}

export class Report {
  readonly document: Case;
  readonly view: View;
  readonly internal: boolean;
  readonly formats: Formats;
  /** The day of reading; null if not given, in which case the latest review is shown as of its own day. */
  readonly today: string | null;
  /** Null without outcomes. */
  readonly odds: OddsFigures | null;
  readonly #evaluation: () => Evaluation;
  readonly #likely: () => Evaluation;
  readonly #conservative: () => Evaluation | null;
  readonly #verdict: () => Verdict;

  constructor({ document, view, audience, formats, outcome, evaluation, today }: ReportInput) {
    // The scenario may have been deleted since it was chosen.
    const known = document.scenarios.some((s) => s.id === view.scenario);
    this.document = document;
    this.view = known ? view : { ...view, scenario: null };
    this.internal = audience === 'internal';
    this.formats = formats;
    this.today = today ?? null;
    this.odds = outcome && oddsOf(outcome, view.countable);
    const inView = (lean: Lean): Evaluation => evaluate(document, { ...this.place, lean });
    this.#evaluation = once(() => evaluation ?? inView(view.lean));
    this.#likely = once(() => (view.lean === 'likely' ? this.evaluation : inView('likely')));
    this.#conservative = once(() =>
      view.lean === 'likely' && rangesOf(document).length > 0 ? inView('worse') : null,
    );
    this.#verdict = once(() => verdictOf(document, this.evaluation, view.countable));
  }

  /** The scenario as an option of `evaluate`. */
  get place(): Pick<EvaluateOptions, 'scenario'> {
    return inScenario(this.view.scenario);
  }
  get evaluation(): Evaluation {
    return this.#evaluation();
  }
  /** With all numbers likely, as odds and swings assume. */
  get likely(): Evaluation {
    return this.#likely();
  }
  /** With every range at its worse end; null if there is none, or the view is at that lean already. */
  get conservative(): Evaluation | null {
    return this.#conservative();
  }
  get verdict(): Verdict {
    return this.#verdict();
  }
  /** The lines in this view, without those of other options. */
  get lines(): Line[] {
    const ids = new Set(this.evaluation.lines.map((l) => l.id));
    return this.document.lines.filter((l) => ids.has(l.id));
  }
  /** Whether there is nothing to show: nothing is entered, or a cost cannot be worked out. */
  get withheld(): boolean {
    return this.evaluation.incomplete || this.verdict.empty;
  }

  /** "3 years". */
  get term(): string {
    return buildWords().claim.years(this.document.years);
  }
  /** The option and the scenario, in words; '' for the case itself. */
  get viewed(): string {
    return viewedAs(this.document, this.view.scenario);
  }
  /** A sentence preceded by the option and the scenario it is about. */
  inView(sentence: string): string {
    return [this.viewed, sentence].filter(Boolean).join('. ');
  }
  /** The customer's name in sentences. */
  get customer(): string {
    return this.document.customer.name.trim() || buildWords().theCustomer;
  }
  get title(): string {
    return labelOf.case(this.document);
  }
  /** What the view counts, as a heading of its net. */
  get measure(): string {
    return this.view.countable ? buildWords().measureCountable : buildWords().measure;
  }
  /** "Net customer value, USD, 3 years, likely, Down market": the line below a title. */
  subtitle(measure: string, lean = true): string {
    return [
      measure,
      this.document.currency,
      this.term,
      lean ? buildWords().leans[this.view.lean] : '',
      this.viewed,
    ]
      .filter(Boolean)
      .join(', ');
  }
}
