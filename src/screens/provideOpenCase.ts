/** Provides the context of an open case to its screens, for stored and shared cases alike. */
import { Odds } from '../state/odds.svelte.ts';
import { provideNumbers } from '../ui/numbers.ts';
import { provideCase, type CaseContext } from './context.ts';
import { offerUndo } from './offerUndo.svelte.ts';
import { provideCasePictures } from './casePictures.ts';
import { arithmetic } from './shared/arithmetic.ts';
import { ShowRequest } from './showRequest.svelte.ts';

/** Call it once while the component of the case is created. */
export function provideOpenCase(given: Omit<CaseContext, 'odds' | 'showRequest'>): void {
  const { workspace, results, say } = given;
  provideCase({
    ...given,
    odds: new Odds(results),
    showRequest: new ShowRequest(),
    say: offerUndo(workspace, say),
  });
  provideCasePictures(() => workspace.case, say);
  provideNumbers(() => ({
    formats: results.formats,
    evaluate: arithmetic,
    beginEntry: () => workspace.begin(),
    batch: (work) => workspace.batch(work),
  }));
}
