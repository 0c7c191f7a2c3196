/**
 * What a stage or a sheet of paper shows, worked out from the copy handed to it alone: it has its own case, results and odds, so that
 * nothing of the open case can reach it but what was handed over.
 */
import type { Report } from '../../report/report.ts';
import { Odds } from '../../state/odds.svelte.ts';
import { Results } from '../../state/results.svelte.ts';
import { Workspace } from '../../state/workspace.svelte.ts';
import type { Came } from '../../text/beyond.ts';
import type { Case } from '../../case/index.ts';
import type { Lean } from '../../value/index.ts';

/** A case and how it is looked at. */
export interface Looked {
  case: Case;
  scenario: string | null;
  lean: Lean;
  countable: boolean;
}

/** What was handed over; paper says nothing of what came true here. */
type Shown = Looked & { came?: Came | null; review?: string | undefined };

/** What a step of a presentation is told: the case, what stands out, and how to let something stand out. */
export interface StageProps {
  model: ShownCase;
  dim: string | null;
  ondim: (id: string) => void;
}

export class ShownCase {
  readonly workspace: Workspace;
  readonly results: Results;
  readonly odds: Odds;
  /** What came true by the latest held review. */
  came: Came | null = $state.raw(null);
  /** The review that is shown in place of the case; null: the case itself. */
  review: string | null = $state.raw(null);

  constructor(shown: Shown, locale: string, audience: 'customer' | 'internal' = 'customer') {
    this.workspace = new Workspace(shown.case);
    this.results = new Results(this.workspace, locale);
    this.results.audience = audience;
    this.odds = new Odds(this.results);
    this.#look(shown);
  }

  get report(): Report {
    return this.results.report;
  }

  show(shown: Shown): void {
    // One merged step, so that an hour of edits keeps one earlier state and not five hundred.
    this.workspace.update(() => shown.case, { label: '', merge: 'shown' });
    this.#look(shown);
  }

  #look({ case: c, scenario, lean, countable, came = null, review }: Shown): void {
    this.came = came;
    this.review = review ?? null;
    this.results.scenario = c.scenarios.some((s) => s.id === scenario) ? scenario : null;
    this.results.lean = lean;
    this.results.countable = countable;
  }
}
