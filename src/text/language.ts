/**
 * Which language the page speaks, and when its words are loaded: the core before anything is mounted, the words of
 * an open case with the first case, the rest with the first screen or dialog that says them.
 */
import * as ofCase from './case.ts';
import type { CaseWords } from './en/case.ts';
import type { CoreWords } from './en/core.ts';
import type { LaterWords } from './en/later.ts';
import * as core from './index.ts';
import * as ofLater from './later.ts';

/** How a language is loaded. A module without a part lacks a property here, and does not compile. */
interface Language {
  /** What it calls itself. */
  name: string;
  core: () => Promise<{ default: CoreWords }>;
  case: () => Promise<{ default: CaseWords }>;
  later: () => Promise<{ default: LaterWords }>;
}

const languages = {
  en: {
    name: 'English',
    core: () => import('./en/core.ts'),
    case: () => import('./en/case.ts'),
    later: () => import('./en/later.ts'),
  },
} satisfies Record<string, Language>;

export type LanguageId = keyof typeof languages;
const spoken: Language = languages.en;
let forCase: Promise<void> | null = null;
let forLater: Promise<void> | null = null;

/** Loads a part once; a failed load may be tried again. */
const once = (
  kept: Promise<void> | null,
  load: () => Promise<void>,
  keep: (p: Promise<void> | null) => void,
) => {
  if (kept) return kept;
  const loading = load().catch((error: unknown) => {
    keep(null);
    throw error;
  });
  keep(loading);
  return loading;
};

const learnCase = (): Promise<void> =>
  once(
    forCase,
    async () => {
      const { default: words } = await spoken.case();
      ofCase.set({ ...core.t, ...words });
    },
    (p) => (forCase = p),
  );

const learnLater = (): Promise<void> =>
  once(
    forLater,
    async () => {
      const [, { default: words }] = await Promise.all([learnCase(), spoken.later()]);
      ofLater.set({ ...ofCase.t, ...words });
    },
    (p) => (forLater = p),
  );

/** Loads a module that says the words of an open case, together with those words. */
export async function withCaseWords<M>(load: () => Promise<M>): Promise<M> {
  const [module] = await Promise.all([load(), learnCase()]);
  return module;
}

/** Loads a module that says any words there are, together with those words. */
export async function withAllWords<M>(load: () => Promise<M>): Promise<M> {
  const [module] = await Promise.all([load(), learnLater()]);
  return module;
}
