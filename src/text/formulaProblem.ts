/** A part of a formula's text and what it was likely meant to be; `text` is what stands there, from `at` on. */
export interface Correction {
  at: number;
  text: string;
  meant: string;
}

/** The name a formula was likely meant to use in place of one that does not exist; null where none is near. */
export const correctionOf = (p: FormulaProblem): Correction | null =>
  (p.kind === 'unknown-name' || p.kind === 'unknown-function') && p.nearest !== null
    ? { at: p.at, text: p.text, meant: p.nearest }
    : null;

/** The formula with what was meant. */
export const corrected = (formula: string, { at, text, meant }: Correction): string =>
  formula.slice(0, at) + meant + formula.slice(at + text.length);

/** What is wrong with a formula, in words that name the place and say what to do. */
import type { FormulaProblem } from '../value/index.ts';
import { formulaWords } from './words/formula.ts';

export function explainFormula(p: FormulaProblem): string {
  const words = formulaWords();
  switch (p.kind) {
    case 'unexpected':
      return words.unexpected(p.text, p.at + 1);
    case 'unfinished':
      return words.unfinished;
    case 'bad-number':
      return words.badNumber(p.text);
    case 'unknown-name':
      return words.unknownName(p.text, p.nearest);
    case 'unknown-function':
      return words.unknownFunction(p.text, p.nearest);
    case 'wrong-count':
      return words.wrongCount(p.text, String(p.takes), p.got);
    case 'no-today':
      return words.noToday(p.text);
    case 'needs-name':
      return words.needsName(p.of ?? 'today');
    case 'too-long':
      return words.tooLong(p.most);
    case 'too-deep':
      return words.tooDeep(p.most);
  }
}
