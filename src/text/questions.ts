/** The questions of a case, in words and in the order they are gone through. */
import type { Assumption, Case, Person } from '../case/index.ts';
import { hasStandardQuestion, isAsked, isOpen } from './asked.ts';
import { questionsWords } from './words/questions.ts';

const standard: () => Readonly<Record<string, string>> = () => questionsWords().standard;

/** The standard question for a number of ours, in the viewer's language; '' where there is none. */
export const standardQuestion = ({ name, label }: Pick<Assumption, 'name' | 'label'>): string =>
  hasStandardQuestion({ name, label, question: '' }) ? (standard()[name] ?? '') : '';

/** What is asked for a number; '' where nothing is. */
export const questionOf = (a: Pick<Assumption, 'name' | 'label' | 'question'>): string =>
  a.question.trim() || (isAsked(a) ? standardQuestion(a) : '');

/** The customer's person a number is asked of: the first of those it concerns. */
export const askedOf = (a: Pick<Assumption, 'for'>, people: readonly Person[]): Person | null =>
  people.find((p) => p.id === a.for[0]) ?? people.find((p) => a.for.includes(p.id)) ?? null;

/** Questions asked of one person, or of nobody in particular. */
export interface Asking {
  person: Person | null;
  /** Names of the numbers, open ones first. */
  names: string[];
}

/**
 * Everything to ask, person by person: whoever has most still to answer first, what is asked of nobody in particular last.
 * Within each the open ones come first, else in the order of the case.
 */
export function questionsOf(c: Pick<Case, 'assumptions' | 'customer'>): Asking[] {
  const asked = c.assumptions.filter(isAsked);
  const groups = new Map<string | null, { person: Person | null; open: string[]; answered: string[] }>();
  for (const a of asked) {
    const person = askedOf(a, c.customer.people);
    const id = person?.id ?? null;
    const group = groups.get(id) ?? { person, open: [], answered: [] };
    (isOpen(a) ? group.open : group.answered).push(a.name);
    groups.set(id, group);
  }
  return [...groups.values()]
    .toSorted(
      (x, y) => Number(x.person === null) - Number(y.person === null) || y.open.length - x.open.length,
    )
    .map(({ person, open, answered }) => ({ person, names: [...open, ...answered] }));
}
