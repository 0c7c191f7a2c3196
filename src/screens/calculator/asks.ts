/** Which numbers the small calculator asks for, and what becomes of them. */
import type { Case } from '../../case/index.ts';
import type { AddressEntry } from '../../share/address.ts';
import { keyMeant, readQuery, writeQuery } from '../../share/address.ts';
import { formulaOf, namesInText, plainAmount } from '../../value/plain.ts';

/** The most that are asked for, as in the host's file. */
const most = 8;

/** `line.` before the id of a row asks for its amount; any other key for the number of that name. */
const lineOf = (key: string): string | null => (key.startsWith('line.') ? key.slice('line.'.length) : null);

const isThere = (c: Case, key: string): boolean => {
  const line = lineOf(key);
  return line === null ? c.assumptions.some((a) => a.name === key) : c.lines.some((l) => l.id === line);
};

/**
 * The keys of what is asked for: those the template marks, in its order. One that marks none asks for the numbers of its
 * simplest benefit and the amounts of its costs.
 */
export function asksOf(c: Case, marked: readonly string[]): string[] {
  const asked = marked.filter((key) => isThere(c, key));
  if (asked.length > 0) return asked;
  const worked = c.lines
    .filter((l) => l.bucket === 'tangible-benefit')
    .map((l) => [...new Set(namesInText(l.formula))].filter((name) => isThere(c, name)))
    .filter((names) => names.length > 0)
    .toSorted((a, b) => a.length - b.length);
  const amounts = c.lines
    .filter((l) => l.formula.trim() === '' && (worked.length === 0 || l.bucket.endsWith('-cost')))
    .map((l) => `line.${l.id}`);
  return [...(worked[0] ?? []), ...amounts].slice(0, most);
}

/** What stands under a key; null where nothing is entered, or no single number. */
export function valueOf(c: Case, key: string): number | null {
  const id = lineOf(key);
  if (id !== null) return plainAmount(c.lines.find((l) => l.id === id)?.formula ?? '');
  const value = c.assumptions.find((a) => a.name === key)?.value ?? null;
  return typeof value === 'number' ? value : null;
}

/** The case with another number under a key. A range was meant for the number that stood there before. */
export function withValue(c: Case, key: string, value: number | null): Case {
  const id = lineOf(key);
  return id === null
    ? {
        ...c,
        assumptions: c.assumptions.map((a) => (a.name === key ? { ...a, value, low: null, high: null } : a)),
      }
    : {
        ...c,
        lines: c.lines.map((l) =>
          l.id === id ? { ...l, formula: value === null ? '' : formulaOf(value) } : l,
        ),
      };
}

/** What of an address is about how the calculator looks. */
export type Look = 'plain' | 'card';

/** An address apart: its look, and what it says of the case. */
export function apart(query: string): { look: Look; rest: string } {
  const entries = readQuery(query);
  if (!entries) return { look: 'card', rest: query };
  const isLook = ({ key }: AddressEntry): boolean => keyMeant(key, ['look']) === 'look';
  const plain = entries.find(isLook)?.value.toLowerCase() === 'plain';
  return { look: plain ? 'plain' : 'card', rest: writeQuery(entries.filter((entry) => !isLook(entry))) };
}

/** What the address said of the case, with the numbers as they are now: what another page begins the same case with. */
export function carriedOn(rest: string, c: Case, asks: readonly string[]): string {
  const said = (readQuery(rest) ?? []).filter(({ key }) => !asks.includes(keyMeant(key, asks)));
  const now: AddressEntry[] = asks.flatMap((key) => {
    const value = valueOf(c, key);
    return value === null ? [] : [{ key, value: String(value) }];
  });
  return writeQuery([...said, ...now]);
}
