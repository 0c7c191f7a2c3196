/**
 * The screens of a case, in the order of their tabs. Each is a component without props that reads what it shows
 * from the case's context; all but the first are loaded when they are first opened.
 */
import type { Component } from 'svelte';
import { isOn, type HostConfig } from '../host/config.ts';
import type { CaseScreenId } from '../state/route.ts';
import { t } from '../text/index.ts';
import { withAllWords } from '../text/language.ts';

export interface CaseScreenEntry {
  id: CaseScreenId;
  label: string;
  load: () => Promise<{ default: Component }>;
}

/** Whether the host leaves a screen on. A case without Build would be none. */
export const shows = (host: HostConfig, screen: CaseScreenId): boolean =>
  screen === 'build' || isOn(host, screen);

/** The screens a case has on this host's page. */
export const caseScreens = (host: HostConfig): CaseScreenEntry[] => every().filter((s) => shows(host, s.id));

const every = (): CaseScreenEntry[] => [
  { id: 'build', label: t.app.tabs.build, load: () => import('./build/Build.svelte') },
  {
    id: 'beyond',
    label: t.app.tabs.beyond,
    load: () => withAllWords(() => import('./beyond/Beyond.svelte')),
  },
  { id: 'odds', label: t.app.tabs.odds, load: () => withAllWords(() => import('./odds/Odds.svelte')) },
  {
    id: 'scenarios',
    label: t.app.tabs.scenarios,
    load: () => withAllWords(() => import('./scenarios/Scenarios.svelte')),
  },
  {
    id: 'people',
    label: t.app.tabs.people,
    load: () => withAllWords(() => import('./people/People.svelte')),
  },
  {
    id: 'review',
    label: t.app.tabs.review,
    load: () => withAllWords(() => import('./review/Review.svelte')),
  },
];
