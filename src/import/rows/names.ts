/** Names made from labels. */
import { isName } from '../../case/index.ts';
import { isPlain } from '../words/fold.ts';

/** A name for formulas or an id made from a label, free among those taken. */
export function freeName(label: string, taken: Set<string>, separator: '_' | '-', most: number): string {
  const plain = isPlain(label) ? label : label.replace(/ß/g, 'ss').normalize('NFKD');
  const base =
    (plain === label ? label.toLowerCase() : plain.toLowerCase().replace(/\p{M}/gu, ''))
      .replace(/[^a-z0-9]+/g, separator)
      .replace(/^[^a-z]+/, '')
      .slice(0, most - 8)
      .replace(/[-_]+$/, '') || (separator === '_' ? 'value' : 'row');
  let name = base;
  for (let n = 2; taken.has(name) || (separator === '_' && !isName(name)); n++)
    name = `${base}${separator}${n}`;
  taken.add(name);
  return name;
}
