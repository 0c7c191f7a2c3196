/**
 * The languages there are, and how the words of each are loaded. Light, because the page's first script asks through it
 * for the words of the screen it asks for.
 */
import type { SampleWords } from '../case/templates/sample.ts';
import { languageFor, viewerTags } from './choose.ts';
import type { Section, Translation, Words } from './sections.ts';

/** Loads the words of each section of a language. One without a section lacks a property here, and does not compile. */
export type SectionLoaders = { [S in Section]: () => Promise<{ default: Words[S] }> };

/** The same of a language that may lack some. */
export type PartlyLoaders = { [S in Section]?: () => Promise<{ default: Translation<S> }> };

export interface Language {
  /** The words of a section, from those in English; null for English itself, which comes with whoever says it. */
  words: (<S extends Section>(section: S, english: Words[S]) => Promise<Words[S]>) | null;
  /** Has the browser fetch a section before the module that says it has come; null where there is nothing to fetch. */
  fetch: ((section: Section) => Promise<unknown>) | null;
  /** What the made-up example says. */
  sample: () => Promise<{ default: SampleWords }>;
}

interface Entry {
  /** What the language calls itself; '' for one that no menu shows. */
  name: string;
  /** Written from right to left. */
  rtl?: true;
  words: Language;
}

export const english: Language = { words: null, fetch: null, sample: () => import('./en/sample.ts') };

/** What a language says is listed in a file of its own, which nobody loads who reads another. */
type Listed<Sections> = () => Promise<{ sections: Sections; sample: Language['sample'] }>;

const translated = (language: Listed<SectionLoaders>): Language => ({
  words: async (section) => (await (await language()).sections[section]()).default,
  fetch: async (section) => (await language()).sections[section](),
  sample: async () => (await language()).sample(),
});

/** English, with everything of it that some words say otherwise. What is of another kind than there is out of date. */
function filled<W>(english: W, words: unknown): W {
  if (words === undefined || typeof words !== typeof english) return english;
  if (typeof english !== 'object' || english === null || Array.isArray(english)) return words as W;
  const said = words as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(english).map(([key, value]) => [key, filled(value, said[key])]),
  ) as W;
}

/** A language that may lag behind: English stands in for what it lacks. */
const growing = (language: Listed<PartlyLoaders>): Language => ({
  words: async (section, english) =>
    filled(english, (await (await language()).sections[section]?.())?.default),
  fetch: async (section) => (await language()).sections[section]?.(),
  sample: async () => (await language()).sample(),
});

/** English with every word changed; a document's own words stay, like any that were typed. */
const madeUp = (way: 'accented' | 'mirrored'): Language => ({
  words: async (_, words) => (await import('./pseudo.ts'))[way](words),
  fetch: null,
  sample: english.sample,
});

export const languages = {
  en: { name: 'English', words: english },
  de: { name: 'Deutsch', words: translated(() => import('./de/index.ts')) },
  fr: { name: 'Français', words: growing(() => import('./fr/index.ts')) },
  es: { name: 'Español', words: growing(() => import('./es/index.ts')) },
  'en-XA': { name: '', words: madeUp('accented') },
  'ar-XB': { name: '', rtl: true, words: madeUp('mirrored') },
} satisfies Record<string, Entry>;

export type LanguageId = keyof typeof languages;
export const languageIds = Object.keys(languages) as LanguageId[];

/**
 * Which of them a viewer reads.
 * @param wanted a language's id; anything else means the browser's own
 * @returns also whether it was chosen by its id
 */
export function languageOf(wanted: string): { id: LanguageId; chosen: boolean } {
  const own = languageIds.find((id) => id === wanted);
  return { id: own ?? languageFor(languageIds, viewerTags()) ?? 'en', chosen: own !== undefined };
}
