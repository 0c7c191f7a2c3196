/** What tests of sentences share: every language in turn, and what no sentence may say. */
import { vi } from 'vitest';
import { setLanguage } from '../../src/text/language.ts';

/** What is wrong with a text; '' where nothing is. */
export function nonsense(said: string): string {
  // Where a space belongs before a mark, it is one that does not break.
  // An abbreviated amount keeps its point before a comma: “EUR 3 Bio., …”.
  const text = said.replace(/\u202f(?=[;?])/g, '').replace(/\b(Mio|Mrd|Bio)\.(?=,)/g, '$1');
  if (/undefined|NaN|Infinity|∞|\[object/.test(text)) return 'a value that is none';
  if (/ {2}|\t/.test(text)) return 'two spaces';
  if (/\s[,.;!?)]|\(\s|(?<!\w)\(\)|“”|„“/.test(text)) return 'stray punctuation';
  if (/,[,.]|[.;:][.,;]|^[,.;:]|[,;]$/.test(text.replaceAll('…', ''))) return 'stray punctuation';
  if (/^ | $/.test(text)) return 'space around it';
  return '';
}
/** Percentages above 999, whatever stands between thousands. */
const hugeShare = /(\d{1,3}([.,’\u00a0\u202f]\d{3})+|\d{4,})([.,]\d+)?\s?%/;
export const wordsAtFault = (text: string): string =>
  nonsense(text) || (hugeShare.test(text) ? 'a share above 999%' : '');

export const locales = ['en-US', 'de-DE', 'fr-FR', 'de-CH', 'es-ES'];

/** Does something in each language. English last: it is what the tests that follow speak. */
export async function inEach(say: (language: string) => void): Promise<void> {
  vi.stubGlobal('document', { documentElement: {} });
  vi.stubGlobal('navigator', { language: 'en', languages: ['en'] });
  try {
    for (const language of ['de', 'fr', 'es', 'en']) {
      await setLanguage(language);
      say(language);
    }
  } finally {
    await setLanguage('en');
    vi.unstubAllGlobals();
  }
}
