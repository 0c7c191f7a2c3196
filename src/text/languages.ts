/**
 * The languages there are, and how the words of each are loaded. Light, because the page's first script asks through it
 * for the words of the screen it asks for.
 */
import type { SampleWords } from '../case/templates/sample.ts';
import { languageFor, viewerTags } from './choose.ts';
import german from './de/index.ts';
import type { CaseWords } from './en/case.ts';
import type { CoreWords } from './en/core.ts';
import type { LaterWords } from './en/later.ts';

/** The words of a language. One without a part lacks a property here, and does not compile. */
export interface Language {
  /** What every page says; null for English, which comes with the page. */
  core: (() => Promise<{ default: CoreWords }>) | null;
  case: () => Promise<{ default: CaseWords }>;
  later: () => Promise<{ default: LaterWords }>;
  sample: () => Promise<{ default: SampleWords }>;
}

interface Entry {
  /** What the language calls itself; '' for one that no menu shows. */
  name: string;
  /** Written from right to left. */
  rtl?: true;
  words: Language;
}

export const english: Language = {
  core: null,
  case: () => import('./en/case.ts'),
  later: () => import('./en/later.ts'),
  sample: () => import('./en/sample.ts'),
};

/** English with every word changed; a document's own words stay, like any that were typed. */
function madeUp(way: 'accented' | 'mirrored'): Language {
  const changed = async <W>(load: () => Promise<{ default: W }>): Promise<{ default: W }> => {
    const [made, words] = await Promise.all([import('./pseudo.ts'), load()]);
    return { default: made[way](words.default) };
  };
  return {
    core: () => changed(async () => ({ default: (await import('./pseudo.ts')).core })),
    case: () => changed(english.case),
    later: () => changed(english.later),
    sample: english.sample,
  };
}

export const languages = {
  en: { name: 'English', words: english },
  de: { name: 'Deutsch', words: german },
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
