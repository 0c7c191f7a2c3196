/**
 * Which language the page speaks, and when its words are loaded: the core before anything is mounted, the words of
 * an open case with the first case, the rest with the first screen or dialog that says them. English comes with the
 * page; where another language cannot be loaded it stands in.
 */
import type { SampleWords } from '../case/templates/sample.ts';
import * as ofCase from './case.ts';
import { numbersTag, viewerTags } from './choose.ts';
import * as core from './index.ts';
import { english, languageIds, languageOf, languages, type Language, type LanguageId } from './languages.ts';
import * as ofLater from './later.ts';

export type { LanguageId };

/** The languages to choose from, by their own names. */
export const languageMenu = (): { id: LanguageId; name: string }[] =>
  languageIds.map((id) => ({ id, name: languages[id].name })).filter(({ name }) => name !== '');

let spoken: Language = english;
let chosen: Promise<void> = Promise.resolve();
let tag: string | null = null;
let forCase: Promise<void> | null = null;
let forLater: Promise<void> | null = null;

/** The BCP 47 tag by which numbers and dates are written and read. */
export const locale = (): string => tag ?? navigator.language ?? 'en';

/**
 * Chooses the language and loads the words of every page. Called once, before anything is mounted; never fails.
 * @param wanted a language's id; anything else means the browser's own
 */
export function speak(wanted: string): Promise<void> {
  // What is asked for meanwhile waits for it, else it would come in English.
  return (chosen = choose(wanted));
}

async function choose(wanted: string): Promise<void> {
  let { id, chosen: own } = languageOf(wanted);
  try {
    spoken = languages[id].words;
    if (spoken.core) core.set((await spoken.core()).default);
  } catch {
    spoken = english;
    id = 'en';
    own = false;
  }
  tag = numbersTag(own ? id : null, viewerTags());
  document.documentElement.lang = id;
  document.documentElement.dir = 'rtl' in languages[id] ? 'rtl' : 'ltr';
}

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
      await chosen;
      const { default: words } = await spoken.case().catch(english.case);
      ofCase.set({ ...core.t, ...words });
    },
    (p) => (forCase = p),
  );

const learnLater = (): Promise<void> =>
  once(
    forLater,
    async () => {
      await chosen;
      const [, { default: words }] = await Promise.all([learnCase(), spoken.later().catch(english.later)]);
      ofLater.set({ ...ofCase.t, ...words });
    },
    (p) => (forLater = p),
  );

/** What the made-up example says. It is kept as a case, so it goes on in the language it was opened in. */
export async function sampleWords(): Promise<SampleWords> {
  await chosen;
  return (await spoken.sample().catch(english.sample)).default;
}

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
