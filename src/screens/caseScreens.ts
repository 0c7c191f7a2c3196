/**
 * The screens of a case, in the order of their tabs. Each is a component without props that reads what it shows
 * from the case's context; all but the first are loaded when they are first opened.
 */
import type { Component } from 'svelte';
import type { CaseScreenId } from '../state/route.svelte.ts';
import { t } from '../text/index.ts';

export interface CaseScreenEntry {
  id: CaseScreenId;
  label: string;
  load: () => Promise<{ default: Component }>;
}

export const caseScreens = (): CaseScreenEntry[] => [
  { id: 'build', label: t.app.build, load: () => import('./build/Build.svelte') },
  { id: 'beyond', label: t.beyond.tab, load: () => import('./beyond/Beyond.svelte') },
  { id: 'odds', label: t.odds.tab, load: () => import('./odds/Odds.svelte') },
  { id: 'scenarios', label: t.scenarios.tab, load: () => import('./scenarios/Scenarios.svelte') },
  { id: 'people', label: t.people.tab, load: () => import('./people/People.svelte') },
  { id: 'review', label: t.app.review, load: () => import('./review/Review.svelte') },
];
