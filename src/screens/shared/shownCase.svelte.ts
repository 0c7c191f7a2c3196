/**
 * The case that a presentation or a print view shows. It has its own workspace, results and odds, made only from the copy it is
 * given, so that nothing else of the open case can appear there.
 */
import type { Report } from '../../report/report.ts';
import { Odds } from '../../state/odds.svelte.ts';
import { Results } from '../../state/results.svelte.ts';
import { Workspace } from '../../state/workspace.svelte.ts';
import type { Came } from '../../text/beyond.ts';
import type { Case } from '../../case/index.ts';
import type { Lean } from '../../value/index.ts';

/** A case with the settings of its view. */
export interface CaseView {
  case: Case;
  scenario: string | null;
  lean: Lean;
  countable: boolean;
}

/** A view with what a presentation adds to it. */
type Shown = CaseView & { came?: Came | null; review?: string | undefined };

/** The props of a presentation step: the case, the id of the row emphasised (null for none), and how to emphasise another. */
export interface StageProps {
  model: ShownCase;
  emphasised: string | null;
  onemphasise: (id: string) => void;
}

export class ShownCase {
  readonly workspace: Workspace;
  readonly results: Results;
  readonly odds: Odds;
  /** The results of the latest held review. */
  came: Came | null = $state.raw(null);
  /** The id of the review that is shown instead of the case; null shows the case. */
  review: string | null = $state.raw(null);

  constructor(shown: Shown, locale: string, audience: 'customer' | 'internal' = 'customer') {
    this.workspace = new Workspace(shown.case);
    this.results = new Results(this.workspace, locale);
    this.results.audience = audience;
    this.odds = new Odds(this.results);
    this.#applyView(shown);
  }

  get report(): Report {
    return this.results.report;
  }

  show(shown: Shown): void {
    // All updates merge into one undo step, so that the workspace keeps one earlier state instead of hundreds.
    this.workspace.update(() => shown.case, { label: '', merge: 'shown' });
    this.#applyView(shown);
  }

  #applyView({ case: c, scenario, lean, countable, came = null, review }: Shown): void {
    this.came = came;
    this.review = review ?? null;
    this.results.scenario = c.scenarios.some((s) => s.id === scenario) ? scenario : null;
    this.results.lean = lean;
    this.results.countable = countable;
  }
}
