/**
 * The screens of a case, in the order of their tabs. Each is a component without props that reads the case's context. All but
 * the first are loaded when they are first opened.
 */
import type { Component } from 'svelte';
import { isOn, type HostConfig } from '../host/config.ts';
import { casePages } from '../routes.ts';
import { casePageIds, caseScreenIds, tabOf, type CasePageId, type CaseScreenId } from '../state/route.ts';
import { appWords } from '../text/words/app.ts';
import { part, type Part } from '../ui/part.ts';

const parts = Object.fromEntries(casePageIds.map((id) => [id, part(casePages[id].module)])) as Record<
  CasePageId,
  Part<{ default: Component }>
>;

/** Whether the host leaves a screen on. Build is always on: without it there would be no case. */
const isScreenOn = (host: HostConfig, screen: CaseScreenId): boolean =>
  screen === 'build' || isOn(host, screen);

/** The screens a case has on this host's page, as tabs. */
export const caseScreens = (host: HostConfig): { id: CaseScreenId; label: string }[] =>
  caseScreenIds.filter((id) => isScreenOn(host, id)).map((id) => ({ id, label: appWords().tabs[id] }));

/** A page of a case and its tab. For a page that does not exist, or that the host has switched off, it is Build. */
export function casePage(
  host: HostConfig,
  page: string,
): { tab: string; part: Part<{ default: Component }> } {
  const known = casePageIds.find((id) => id === page) ?? 'build';
  const tab = tabOf(known);
  return isScreenOn(host, tab) ? { tab, part: parts[known] } : casePage(host, 'build');
}
