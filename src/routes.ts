/**
 * What each address loads, in one table: `start.ts` asks for it at once, `App.svelte` and the tabs of a case show it,
 * and the build puts what is loaded first into few files by it. The page's first script reads this table, so it is
 * light. The build recognizes only the functions that load, so each holds one plain `import`.
 */
import type { Route } from './state/route.ts';

/** What one address loads. */
export interface Screen<M> {
  /** The module that shows it. */
  module: () => Promise<M>;
  /** What the screen asks for once it is shown; the build puts it into the same files where it is loaded first. */
  parts: (() => Promise<unknown>)[];
}

const screen = <M>(module: () => Promise<M>, parts: (() => Promise<unknown>)[] = []): Screen<M> => ({
  module,
  parts,
});

export const routes = {
  home: screen(
    () => import('./screens/home/HomeScreen.svelte'),
    [() => import('./screens/home/samplePreview.ts')],
  ),
  case: screen(
    () => import('./screens/CaseRoute.svelte'),
    [() => import('./state/openCase.svelte.ts'), () => import('./state/draft.ts')],
  ),
  explore: screen(() => import('./screens/explore/Explore.svelte')),
  new: screen(() => import('./screens/begin/BeginCase.svelte')),
  try: screen(() => import('./screens/calculator/calculator.ts')),
  portfolio: screen(() => import('./screens/portfolio/PortfolioScreen.svelte')),
  programme: screen(() => import('./screens/programme/ProgrammeRoute.svelte')),
  present: screen(() => import('./screens/present/StageWindow.svelte')),
  print: screen(() => import('./screens/print/PrintRoute.svelte')),
  safe: screen(() => import('./screens/safe/Safe.svelte')),
  switchedOff: screen(() => import('./screens/SwitchedOff.svelte')),
};

/** The pages of a case: its tabs in their order, then those a tab leads to. Each is a component without props. */
export const casePages = {
  build: screen(() => import('./screens/build/Build.svelte')),
  beyond: screen(() => import('./screens/beyond/Beyond.svelte')),
  odds: screen(() => import('./screens/odds/Odds.svelte')),
  scenarios: screen(() => import('./screens/scenarios/Scenarios.svelte')),
  people: screen(() => import('./screens/people/People.svelte')),
  review: screen(() => import('./screens/review/Review.svelte')),
  questions: screen(() => import('./screens/questions/Questions.svelte')),
};

/** Everything a first visit to an address shows. */
export function firstOf(route: Route): Screen<unknown>[] {
  if (route.at === 'nowhere') return [];
  if (route.at === 'case') return [routes.case, casePages[route.screen]];
  return route.at === 'explore' ? [routes.explore, casePages.build] : [routes[route.at]];
}
