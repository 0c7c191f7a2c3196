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
