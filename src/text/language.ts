/**
 * Which language the page speaks, and when its words are there. A module imports the words it says from `words/`; that
 * import alone has them loaded. English comes with the module, and stands in for what cannot be loaded of another language.
 */
import type { SampleWords } from '../case/templates/sample.ts';
import { numbersTag, viewerTags } from './choose.ts';
import { english, languageIds, languageOf, languages, type Language, type LanguageId } from './languages.ts';
import type { Section, Words } from './sections.ts';

export type { LanguageId };

/** The languages to choose from, by their own names. */
export const languageMenu = (): { id: LanguageId; name: string }[] =>
  languageIds.map((id) => ({ id, name: languages[id].name })).filter(({ name }) => name !== '');

let spoken: Language = english;
let tag: string | null = null;

/** The words of a section some module imported, and the language they are in now. */
interface Imported {
  in: Language;
  load: (language: Language) => Promise<void>;
}
const imported: Imported[] = [];

/** The BCP 47 tag by which numbers and dates are written and read. */
export const locale = (): string => tag ?? navigator.language ?? 'en';

/**
 * The words of a section, for the modules that say them.
 * @returns a function, since the language is chosen after modules are loaded; it is called where words are said
 */
export function worded<S extends Section>(section: S, inEnglish: Words[S]): () => Words[S] {
  let words = inEnglish;
  imported.push({
    in: english,
    load: async (language) => {
      const loaded = language.words ? await language.words(section, inEnglish) : inEnglish;
      // Somebody may have gone on to another language meanwhile.
      if (language === spoken) words = loaded;
    },
  });
  return () => words;
}

/**
 * Loads the words of every module that was imported. What cannot be loaded stays in English and is asked for again the
 * next time. Never fails.
 */
export async function wordsReady(): Promise<void> {
  const language = spoken;
  await Promise.all(
    imported
      .filter((section) => section.in !== language)
      .map((section) =>
        section
          .load(language)
          // A network that was cut for a moment has it the second time: what is said by then stays as it is.
          .catch(() => section.load(language))
          .then(
            () => {
              if (language === spoken) section.in = language;
            },
            () => undefined,
          ),
      ),
  );
}

/** Imports a module together with the words it says. */
export async function withWords<M>(load: () => Promise<M>): Promise<M> {
  const module = await load();
  await wordsReady();
  return module;
}

/** Has screen readers pronounce, and the browser lay out and hyphenate, by the language the words are in. */
function sayWhich(id: LanguageId): void {
  document.documentElement.lang = id;
  document.documentElement.dir = 'rtl' in languages[id] ? 'rtl' : 'ltr';
}

/**
 * Has everything said in a language from now on; for programs, which have no page and no viewer. Never fails: what cannot be
 * loaded stays in English.
 */
export async function switchLanguage(id: LanguageId): Promise<void> {
  spoken = languages[id].words;
  await wordsReady();
}

/**
 * Chooses the language and loads the words imported so far. Called once, before anything is mounted; never fails. Where
 * none of a language's words arrive, the page is marked as the English it then speaks.
 * @param wanted a language's id; anything else means the browser's own
 */
export async function setLanguage(wanted: string): Promise<void> {
  const { id, chosen } = languageOf(wanted);
  tag = numbersTag(chosen ? id : null, viewerTags());
  sayWhich(id);
  await switchLanguage(id);
  if (imported.length > 2 * imported.filter((section) => section.in === spoken).length) sayWhich('en');
}

/** What the made-up example says. It is kept as a case, so it goes on in the language it was opened in. */
export async function sampleWords(): Promise<SampleWords> {
  return (await spoken.sample().catch(english.sample)).default;
}
