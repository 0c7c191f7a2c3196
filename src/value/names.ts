/** The names and numbers in a formula: which there are, whether they exist, and renaming one. */
import { isFunctionName, type Assumption } from '../case/index.ts';
import { parseFormula, walk, type Formula } from './formula.ts';
import { tokens } from './lexer.ts';
import { nearest } from './nearest.ts';
import type { FormulaProblem } from './types.ts';

/** One mention of an assumption; `today` for today(name), `before` for before(name). */
export interface Mention {
  name: string;
  today: boolean;
  before: boolean;
  at: number;
}

/** Every mention of an assumption, in the order of the text. */
export function mentionsIn(formula: Formula): Mention[] {
  const found: Mention[] = [];
  walk(formula, (node) => {
    if (node.kind === 'name' || node.kind === 'today' || node.kind === 'before')
      found.push({
        name: node.name,
        today: node.kind === 'today',
        before: node.kind === 'before',
        at: node.at,
      });
  });
  return found;
}

/** The distinct assumptions a formula mentions, today() included, in the order they first appear. */
export const namesIn = (formula: Formula): string[] => [
  ...new Set(mentionsIn(formula).map((mention) => mention.name)),
];

/** Every number written in a formula, with what was typed ("15%" is 0.15), in order. */
export function literalsIn(formula: Formula): { value: number; text: string; at: number }[] {
  const found: { value: number; text: string; at: number }[] = [];
  walk(formula, (node) => {
    if (node.kind === 'number') found.push({ value: node.value, text: node.text, at: node.at });
  });
  return found;
}

/** Numbers of the calendar and of arithmetic, which need no source. */
const sourceFree: ReadonlySet<number> = new Set([0, 1, 2, 4, 7, 12, 24, 52, 60, 100, 365]);

/** Whether a number written into a formula needs a source (MODEL §4). */
export const needsSource = (literal: number): boolean => !sourceFree.has(literal);

/**
 * `text` with the assumption `from` renamed to `to`, everything else as it was typed. It works on formulas that do not
 * parse as well, so that renaming while another row is half typed loses nothing.
 */
export function renameIn(text: string, from: string, to: string): string {
  let out = '';
  let done = 0;
  const list = tokens(text);
  for (const [i, token] of list.entries()) {
    // Capitals count as lower case, so they are renamed as well.
    if (token.kind !== 'word' || token.text.toLowerCase() !== from) continue;
    // A function of that name stays as it is.
    if (isFunctionName(from) && list[i + 1]?.text === '(') continue;
    out += text.slice(done, token.at) + to;
    done = token.at + from.length;
  }
  return out + text.slice(done);
}

/** What a formula may mention: the existing names, and those that have a value for today. */
export interface Known {
  has(name: string): boolean;
  hasToday(name: string): boolean;
  names(): Iterable<string>;
}

/** The first mention of something that does not exist, as a problem, or null. */
export function unknownIn(
  mentions: readonly Mention[],
  known: Known,
  budget?: { left: number },
): FormulaProblem | null {
  for (const { name, today, at } of mentions) {
    const place = { at, length: name.length, text: name };
    if (!known.has(name))
      return { kind: 'unknown-name', ...place, nearest: nearest(name, known.names(), budget) };
    if (today && !known.hasToday(name)) return { kind: 'no-today', ...place };
  }
  return null;
}

/** The problem of a formula typed into a case with these assumptions; null if there is none. */
export function checkFormula(
  text: string,
  assumptions: readonly Pick<Assumption, 'name' | 'today'>[],
): FormulaProblem | null {
  const parsed = parseFormula(text);
  if (!parsed.ok) return parsed.problem;
  const byName = new Map(assumptions.map((a) => [a.name, a]));
  return unknownIn(mentionsIn(parsed.value), {
    has: (name) => byName.has(name),
    hasToday: (name) => (byName.get(name)?.today ?? null) !== null,
    names: () => byName.keys(),
  });
}
