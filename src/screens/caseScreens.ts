/**
 * The screens of a case, in the order of their tabs. Each is a component without props that reads what it shows
 * from the case's context; all but the first are loaded when they are first opened.
 */
import type { Component } from 'svelte';
import { isOn, type HostConfig } from '../host/config.ts';
import { casePages } from '../routes.ts';
import { caseScreenIds, tabOf, type CasePageId, type CaseScreenId } from '../state/route.ts';
import { appWords } from '../text/words/app.ts';
import { part, type Part } from '../ui/part.ts';

const ofPage = (id: CasePageId): Part<{ default: Component }> => part(casePages[id].module);
const parts = {
  build: ofPage('build'),
  beyond: ofPage('beyond'),
  odds: ofPage('odds'),
  scenarios: ofPage('scenarios'),
  people: ofPage('people'),
  review: ofPage('review'),
  questions: ofPage('questions'),
};

export interface CaseScreenEntry {
  id: CaseScreenId;
  label: string;
  part: Part<{ default: Component }>;
}

/** Whether the host leaves a screen on. A case without Build would be none. */
export const shows = (host: HostConfig, screen: CaseScreenId): boolean =>
  screen === 'build' || isOn(host, screen);

/** The screens a case has on this host's page. */
export const caseScreens = (host: HostConfig): CaseScreenEntry[] => every().filter((s) => shows(host, s.id));

const every = (): CaseScreenEntry[] =>
  caseScreenIds.map((id) => ({ id, label: appWords().tabs[id], part: parts[id] }));

/** What shows a page of a case, and the tab it belongs to; null where the host leaves it off. */
export function casePage(
  host: HostConfig,
  page: CasePageId,
): { tab: CaseScreenId; part: CaseScreenEntry['part'] } | null {
  const tab = tabOf(page);
  return shows(host, tab) ? { tab, part: parts[page] } : null;
}
