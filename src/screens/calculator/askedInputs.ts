/** The inputs of the small calculator: which numbers it asks for, and how they change the case. */
import type { Case } from '../../case/index.ts';
import type { AddressEntry } from '../../share/address.ts';
import { keyMeant, readQuery, writeQuery } from '../../share/address.ts';
import { formulaOf, namesInText, plainAmount } from '../../value/plain.ts';

/** The most inputs, as in the host's file. */
const maxInputs = 8;

/**
 * The row whose amount a key stands for (`line.` and the row's id); null for any other key, which is the name of an assumption.
 */
const lineOf = (key: string): string | null => (key.startsWith('line.') ? key.slice('line.'.length) : null);

const isThere = (c: Case, key: string): boolean => {
  const line = lineOf(key);
  return line === null ? c.assumptions.some((a) => a.name === key) : c.lines.some((l) => l.id === line);
};

/**
 * The keys of the inputs: those the template marks, in its order. Where it marks none, the assumptions of its simplest benefit
 * and the amounts of its costs.
 */
export function askedKeys(c: Case, marked: readonly string[]): string[] {
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
  return [...(worked[0] ?? []), ...amounts].slice(0, maxInputs);
}

/** The value of an input; null where nothing, or no single number, is entered. */
export function valueOf(c: Case, key: string): number | null {
  const id = lineOf(key);
  if (id !== null) return plainAmount(c.lines.find((l) => l.id === id)?.formula ?? '');
  const value = c.assumptions.find((a) => a.name === key)?.value ?? null;
  return typeof value === 'number' ? value : null;
}

/** The case with another value for an input. A range belonged to the previous value and is removed. */
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

/** The part of an address that says how the calculator looks. */
export type Look = 'plain' | 'card';

/** Splits an address into the look and the values for the case. */
export function splitQuery(query: string): { look: Look; rest: string } {
  const entries = readQuery(query);
  if (!entries) return { look: 'card', rest: query };
  const isLook = ({ key }: AddressEntry): boolean => keyMeant(key, ['look']) === 'look';
  const plain = entries.find(isLook)?.value.toLowerCase() === 'plain';
  return { look: plain ? 'plain' : 'card', rest: writeQuery(entries.filter((entry) => !isLook(entry))) };
}

/** The values of the address, replaced by the current inputs: the full page begins the same case with them. */
export function continuedQuery(rest: string, c: Case, asks: readonly string[]): string {
  const said = (readQuery(rest) ?? []).filter(({ key }) => !asks.includes(keyMeant(key, asks)));
  const now: AddressEntry[] = asks.flatMap((key) => {
    const value = valueOf(c, key);
    return value === null ? [] : [{ key, value: String(value) }];
  });
  return writeQuery([...said, ...now]);
}
