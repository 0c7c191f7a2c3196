/** Currencies by their full names, as CRMs write them: "Canadian Dollar", "Schweizer Franken", "libra esterlina". */
import { fold } from './fold.ts';

const languages = ['en', 'de', 'fr', 'es'];

/** Common names that differ from the browser's own list. */
const more: [string, string][] = [
  ['pound sterling', 'GBP'],
  ['british pound sterling', 'GBP'],
  ['pfund sterling', 'GBP'],
  ['united states dollar', 'USD'],
  ['u s dollar', 'USD'],
  ['us dollars', 'USD'],
  ['chinese renminbi', 'CNY'],
];

let names: ReadonlyMap<string, string> | null = null;

function allNames(): ReadonlyMap<string, string> {
  const found = new Map(more);
  for (const language of languages) {
    const said = new Intl.DisplayNames(language, { type: 'currency' });
    for (const code of Intl.supportedValuesOf('currency')) found.set(fold(said.of(code) ?? code), code);
  }
  return found;
}

/** The code of the currency that a text is the full name of, in any language of the page; null if it is none. */
export function currencyNamed(text: string): string | null {
  names ??= allNames();
  return names.get(fold(text)) ?? null;
}
