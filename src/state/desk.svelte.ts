/**
 * The cases on this device and the one that is open: the list, opening, saving, removing. The only room that
 * talks to the repository.
 */
import { fingerprint, parseCase, type Case, type CaseProblem } from '../case/index.ts';
import { instantiate, loadSample, type CaseDefaults, type TemplateId } from '../case/templates/index.ts';
import type { Autosaver } from '../store/autosave.ts';
import type { Draft, Removed, Repository, StoreProblem, Summary } from '../store/repository.ts';
import { evaluate } from '../value/index.ts';
import { newId } from './id.ts';
import { Workspace } from './workspace.svelte.ts';

export type OpenProblem =
  | { kind: 'missing' }
  | { kind: 'unreadable'; problem: CaseProblem; document: unknown }
  | { kind: 'store'; problem: StoreProblem };
