/** What the screens of an open case share, handed down instead of passed through every component. */
import { createContext } from 'svelte';
import type { Case } from '../case/index.ts';
import type { HostConfig } from '../host/config.ts';
import type { Odds } from '../state/odds.svelte.ts';
import type { Preferences } from '../state/preferences.svelte.ts';
import type { Results } from '../state/results.svelte.ts';
import type { CasePageId } from '../state/route.ts';
import type { Workspace } from '../state/workspace.svelte.ts';
import type { Wanted } from './wanted.svelte.ts';

/** What the inspector shows. */
export type PanelTarget =
  /** A row; `fill`: whose missing numbers are to be typed at once. */
  | { kind: 'line'; id: string; fill?: boolean }
  | { kind: 'figure'; figure: 'net' | 'roi' | 'npv' | 'payback' | 'share' }
  /** All of them; with the name of one, that one first. */
  | { kind: 'assumptions'; name?: string };

export interface CaseContext {
  workspace: Workspace;
  results: Results;
  odds: Odds;
  preferences: Preferences;
  host: HostConfig;
  /** In Explore: someone else's case, changed here without touching any stored work. */
  exploring: boolean;
  /** In Explore: whether a row waited for a number as the case was shared. Such rows show once they have one. */
  unasked?: (line: string) => boolean;
  /** Goes to another page of the case. */
  visit: (page: CasePageId) => void;
  /** What is to be shown on Build next, asked for from somewhere else. */
  wanted: Wanted;
  /** Opens the settings of the case; absent in a shared case. */
  openSettings?: () => void;
  /** Asks what becomes of a table that was pasted into a row; absent in a shared case. */
  pasteTable?: (text: string) => void;
  /** Presents one review, with what was found or without; absent in a shared case. */
  presentReview?: (id: string, findings: boolean) => void;
  /** The other cases on this device; absent in a shared case, which has none. */
  stored?: {
    read: (id: string) => Promise<Case | null>;
    /** The plan that was agreed last in the place of this one; null where there is none, or not known yet. */
    replacement: (id: string) => { id: string; agreed: string } | null;
    /** Stores a new case and gives its id, or null where that failed and was said. */
    add: (c: Case) => Promise<string | null>;
    /** The other cases with a review that was held, the one saved last first. */
    reviewed: () => Promise<Case[]>;
    /** Keeps the case as it stands among its versions. */
    keep: (c: Case, why: string) => void;
  };
  /** Says something in passing, with an undo where it can be taken back. */
  say: (message: string, undo?: () => void) => void;
}

export const [useCase, provideCase] = createContext<CaseContext>();
