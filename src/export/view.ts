/**
 * What an export is about: one case, in one view, evaluated once. Every table, slide and sentence of it reads from here,
 * so that no deliverable contradicts another or the page.
 */
import type { Case } from '../case/index.ts';
import { customerCopy } from '../share/index.ts';
import type { Formats } from '../text/format.ts';
import { buildWords } from '../text/words/build.ts';
import { labelOf } from '../text/labels.ts';
import { viewedAs } from '../text/viewed.ts';
import {
  evaluate,
  fifty,
  headlineMeasures,
  verdictOf,
  type CashOutcome,
  type Evaluation,
  type Lean,
  type Outcome,
  type Spread,
  type Verdict,
} from '../value/index.ts';

/** The view the page is in: the export shows what its reader saw. */
export interface ExportView {
  /** Null for the case itself. */
  scenario: string | null;
  lean: Lean;
  /** Counting only what can be measured. */
  countable: boolean;
}

export interface ExportOptions {
  view: ExportView;
  /** The viewer's locale and the case's currency: figures read as on screen. */
  formats: Formats;
  /** The simulated outcome of this case and scenario, with cash by measure; null where no number has a range. */
  outcome: Outcome | null;
  /** With private notes, findings and checks; without, everything private stays behind. */
  internal: boolean;
  /** In a customer copy: the findings of reviews go along. */
  findings?: boolean;
}

export interface Subject {
  /** Already without anything private, unless internal. */
  case: Case;
  internal: boolean;
  view: ExportView;
  formats: Formats;
  evaluation: Evaluation;
  /** With all numbers likely, which odds and swings are about. */
  likely: Evaluation;
  verdict: Verdict;
  outcome: Outcome | null;
  /** Of the measure the view counts. */
  spread: Spread | null;
  cash: CashOutcome | null;
  /** Fifty equally likely outcomes; empty without odds. */
  dots: readonly number[];
  /** "3 years". */
  term: string;
  /** The option and the scenario, in words; '' for the case itself. */
  scenario: string;
  /** As sentences name them. */
  customer: string;
  title: string;
}

/** Prepares a case for export. Private words are taken out here, before anything reads the case. */
export function subjectOf(c: Case, options: ExportOptions): Subject {
  const { view, formats, internal } = options;
  const copy = internal ? c : customerCopy(c, { findings: options.findings ?? false });
  // A scenario may have been deleted since it was chosen.
  const chosen = copy.scenarios.find((s) => s.id === view.scenario);
  const inScenario = chosen ? { scenario: chosen.id } : {};
  const evaluation = evaluate(copy, { lean: view.lean, ...inScenario });
  const outcome = options.outcome;
  const spread = outcome && (view.countable ? outcome.tangibleNet : outcome.net);
  return {
    case: copy,
    internal,
    view: { ...view, scenario: chosen?.id ?? null },
    formats,
    evaluation,
    likely: view.lean === 'likely' ? evaluation : evaluate(copy, inScenario),
    verdict: verdictOf(copy, evaluation, view.countable),
    outcome,
    spread,
    cash: outcome?.cash?.[headlineMeasures(view.countable)] ?? null,
    dots: spread ? fifty(spread) : [],
    term: buildWords().claim.years(copy.years),
    scenario: viewedAs(copy, chosen?.id ?? null),
    customer: copy.customer.name.trim() || buildWords().theCustomer,
    title: labelOf.case(copy),
  };
}

/** "Net customer value, USD, 3 years, likely, Down market": what stands beneath a title. */
export function subtitleOf(s: Subject, measure: string, lean = true): string {
  return [measure, s.case.currency, s.term, lean ? buildWords().leans[s.view.lean] : '', s.scenario]
    .filter(Boolean)
    .join(', ');
}

/** What the view counts, as a heading of its net. */
export const measureOf = (s: Subject): string =>
  s.view.countable ? buildWords().measureCountable : buildWords().measure;
