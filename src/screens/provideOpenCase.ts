/** What every open case hands down to its screens, be it one's own or shared. */
import { Odds } from '../state/odds.svelte.ts';
import { provideNumbers } from '../ui/numbers.ts';
import { provideCase, type CaseContext } from './context.ts';
import { offerUndo } from './offerUndo.svelte.ts';
import { pictures } from './pictures.ts';
import { arithmetic } from './shared/arithmetic.ts';
import { Wanted } from './wanted.svelte.ts';

/** Call once while making the component that holds the case. */
export function provideOpenCase(given: Omit<CaseContext, 'odds' | 'wanted'>): void {
  const { workspace, results, say } = given;
  provideCase({
    ...given,
    odds: new Odds(results),
    wanted: new Wanted(),
    say: offerUndo(workspace, say),
  });
  pictures(() => workspace.case, say);
  provideNumbers(() => ({
    formats: results.formats,
    evaluate: arithmetic,
    beginEntry: () => workspace.begin(),
    batch: (work) => workspace.asOne(work),
  }));
}
