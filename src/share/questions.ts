/**
 * Questions sent by themselves: a case that holds the numbers asked for and nothing else, no rows, prices or results,
 * so that no reader of its link can find more than it shows. What comes back is compared with the sender's own case,
 * and only answers count.
 */
import { newAssumption, newCase, type Assumption, type Case, type Source } from '../case/index.ts';
import { isOpen } from '../text/asked.ts';
import { equal } from '../util/equal.ts';

/** Only what the customer has said is kept: any other figure would anchor whoever answers. */
const askedFor = (a: Assumption): Assumption =>
  newAssumption({
    name: a.name,
    label: a.label,
    unit: a.unit,
    shape: a.shape,
    for: a.for,
    question: a.question,
    ...(isOpen(a)
      ? {}
      : { value: a.value, low: a.low, high: a.high, source: { ...a.source, note: '', link: '' } }),
  });

/**
 * The questions for these numbers, as a case of their own under the id of the case they belong to.
 * @param names of the numbers asked for, each with a question of its own or a standard one
 */
export function questionsCopy(c: Case, names: readonly string[]): Case {
  const wanted = new Set(names);
  const assumptions = c.assumptions.filter((a) => wanted.has(a.name)).map(askedFor);
  const asked = new Set(assumptions.flatMap((a) => a.for));
  const people = c.customer.people
    .filter((p) => asked.has(p.id))
    .map((p) => ({ ...p, cares: '', stance: null }));
  return {
    ...newCase({ id: c.id, start: c.start }),
    title: c.title,
    customer: { name: c.customer.name, industry: '', segment: '', people },
    owner: c.owner,
    prepared: c.prepared,
    validUntil: c.validUntil,
    solution: c.solution,
    currency: c.currency,
    years: c.years,
    scenarios: [],
    dimensions: [],
    assumptions: assumptions.map((a) => ({
      ...a,
      for: a.for.filter((id) => people.some((p) => p.id === id)),
    })),
  };
}

const figures = ({ value, low, high }: Assumption): unknown[] => [value, low, high];

/** The answers to questions that are sent back, with who answered and when. */
export const signAnswers = (shared: Case, edited: Case, by: string, on: string): Assumption[] => {
  const before = new Map(shared.assumptions.map((a) => [a.name, a]));
  const source: Source = { whose: 'customer', who: by, on, note: '', link: '' };
  return edited.assumptions.map((a) => {
    const was = before.get(a.name);
    return was && !equal(figures(was), figures(a)) ? { ...a, source } : a;
  });
};

/**
 * The case with the answers filled in. An empty answer, and one the case holds already, change nothing.
 * @param answers questions that came back
 */
export function withAnswers(c: Case, answers: Case): Case {
  const given = new Map(answers.assumptions.map((a) => [a.name, a]));
  return {
    ...c,
    assumptions: c.assumptions.map((a) => {
      const answer = given.get(a.name);
      if (!answer || answer.value === null) return a;
      const ranged = answer.low !== null || answer.high !== null;
      const next = { ...a, value: answer.value, ...(ranged ? { low: answer.low, high: answer.high } : {}) };
      // If the customer agrees with one of our numbers, it becomes the customer's.
      return equal(figures(next), figures(a)) && !isOpen(a) ? a : { ...next, source: answer.source };
    }),
  };
}
