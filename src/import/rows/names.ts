/** Names made from labels. */
import { isName } from '../../case/index.ts';
import { fold, isPlain } from '../words/fold.ts';

/** A label with a separator between its words, starting with its first letter. */
function slugOf(label: string, separator: '_' | '-'): string {
  if (!isPlain(label))
    return label
      .replace(/ß/g, 'ss')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, separator)
      .replace(/^[^a-z]+/, '');
  const folded = fold(label);
  const slug = /[#%]/.test(folded)
    ? folded.replace(/[^a-z0-9]+/g, separator)
    : folded.replaceAll(' ', separator);
  return /^[a-z]/.test(slug) ? slug : slug.replace(/^[^a-z]+/, '');
}

/** A slug of at most `most` letters that does not end with a separator. */
function shortened(slug: string, separator: '_' | '-', most: number): string {
  const short = slug.length > most ? slug.slice(0, most) : slug;
  return short.endsWith(separator) ? short.replace(/[-_]+$/, '') : short;
}

/** A name for formulas, or an id, made from a label and not taken yet. */
export function freeName(label: string, taken: Set<string>, separator: '_' | '-', most: number): string {
  const base =
    shortened(slugOf(label, separator), separator, most - 8) || (separator === '_' ? 'value' : 'row');
  let name = base;
  for (let n = 2; taken.has(name) || (separator === '_' && !isName(name)); n++)
    name = `${base}${separator}${n}`;
  taken.add(name);
  return name;
}
