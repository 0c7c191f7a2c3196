/**
 * Which numbers have a question to the customer, and which of those still need an answer. Apart from the questions' own
 * words, since the ledger counts them before anybody reads one.
 */
import type { Assumption, Case } from '../case/index.ts';
import { templatesWords } from './words/templates.ts';

type Asked = Pick<Assumption, 'name' | 'label' | 'question'>;

/**
 * Whether the standard question for a template's number stands in: nobody has written another, and the number is still
 * called what the template calls it.
 */
export const hasStandardQuestion = ({ name, label, question }: Asked): boolean =>
  question === '' && label === '' && Object.hasOwn(templatesWords().assumptions, name);

/** Whether there is something to ask for a number. A question of spaces alone says that its standard one is not asked. */
export const isAsked = (a: Asked): boolean => a.question.trim() !== '' || hasStandardQuestion(a);

/** Whether a number still needs the customer's word: nothing is entered, or what is entered is only ours or a benchmark. */
export const isOpen = ({ value, source }: Pick<Assumption, 'value' | 'source'>): boolean =>
  value === null || source.whose === 'vendor' || source.whose === 'benchmark';

/** How many questions a case has, and how many of them are open. */
export function questionCount(c: Pick<Case, 'assumptions'>): { all: number; open: number } {
  const asked = c.assumptions.filter(isAsked);
  return { all: asked.length, open: asked.filter(isOpen).length };
}
