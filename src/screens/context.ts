/** What the screens of an open case share. It is provided as context instead of passed through every component. */
import { createContext } from 'svelte';
import type { Case } from '../case/index.ts';
import type { HostConfig } from '../host/config.ts';
import type { Odds } from '../state/odds.svelte.ts';
import type { Preferences } from '../state/preferences.svelte.ts';
import type { Results } from '../state/results.svelte.ts';
import type { CasePageId } from '../state/route.ts';
import type { Workspace } from '../state/workspace.svelte.ts';
import type { ShowRequest } from './showRequest.svelte.ts';

/** What the inspector shows. */
export type PanelTarget =
  /** A row; with `fill` its missing numbers are to be typed at once. */
  | { kind: 'line'; id: string; fill?: boolean }
  | { kind: 'figure'; figure: 'net' | 'roi' | 'npv' | 'payback' | 'share' }
  /** All assumptions; with `name` that one comes first. */
  | { kind: 'assumptions'; name?: string };

export interface CaseContext {
  workspace: Workspace;
  results: Results;
  odds: Odds;
  preferences: Preferences;
  host: HostConfig;
  /** True in Explore: somebody else's case, where changes touch no stored work. */
  exploring: boolean;
  /** In Explore: whether a row had no number when the case was shared. Such a row is shown once it has one. */
  hideWhileEmpty?: (line: string) => boolean;
  /** Goes to another page of the case. */
  visit: (page: CasePageId) => void;
  /** What another screen asks Build to show. */
  showRequest: ShowRequest;
  /** Opens the settings of the case; absent in a shared case. */
  openSettings?: () => void;
  /** Opens the import of a table that was pasted into a row; absent in a shared case. */
  pasteTable?: (text: string) => void;
  /** Presents one review, with or without its findings; absent in a shared case. */
  presentReview?: (id: string, findings: boolean) => void;
  /** The other cases on this device; absent in a shared case. */
  stored?: {
    read: (id: string) => Promise<Case | null>;
    /** The latest agreed plan that replaces this one; null where there is none or the list is still loading. */
    replacement: (id: string) => { id: string; agreed: string } | null;
    /** Stores a new case and returns its id, or null where that failed and the reader has been told. */
    add: (c: Case) => Promise<string | null>;
    /** The other cases with a review that was held, the latest saved first. */
    reviewed: () => Promise<Case[]>;
    /** Keeps the current state of the case among its versions. */
    keep: (c: Case, why: string) => void;
  };
  /** Shows a passing message, with an undo where the step can be undone. */
  say: (message: string, undo?: () => void) => void;
}

export const [useCase, provideCase] = createContext<CaseContext>();
