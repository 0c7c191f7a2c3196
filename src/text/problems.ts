/** Problems of documents in words, with the place where they are. */
import type { CaseProblem, Fault, PlacedFault } from '../case/index.ts';
import { limits } from '../case/limits.ts';
import { problemsWords } from './words/problems.ts';

const pick = (words: Record<string, string>, key: string, otherwise: string): string =>
  Object.hasOwn(words, key) ? (words[key] as string) : otherwise;

/** Where something is in a document: `["lines", 3, "risk"]` reads "Line 4, risk". */
export function placeInWords(path: readonly (string | number)[]): string {
  const parts: string[] = [];
  path.forEach((step, i) => {
    const before = path[i - 1];
    if (typeof step === 'number') {
      const entries: Record<string, (n: number) => string> = problemsWords().entry;
      const entry =
        typeof before === 'string' && Object.hasOwn(entries, before) ? entries[before] : undefined;
      parts.push((entry ?? problemsWords().otherEntry)(step + 1));
    } else if (typeof path[i + 1] !== 'number' || !Object.hasOwn(problemsWords().entry, step))
      // A list is named by its entry.
      parts.push(pick(problemsWords().fields, step, step));
  });
  const place = parts.reduce((all, part) => (all === '' ? part : problemsWords().nested(all, part)), '');
  return place === '' ? problemsWords().wholeDocument : place.charAt(0).toUpperCase() + place.slice(1);
}

/** Fields that are shares of one or scores: out of range on either side, both ends are said. */
const ends: Record<string, [number, number]> = {
  fiscal: [1, 12],
  risk: [0, 1],
  tolerance: [0, 1],
  csat: [0, 1],
  together: [0, 1],
  years: [1, 10],
  ces: [1, 7],
  nps: [-100, 100],
  byYear: [0, 1],
  'paid.months': [1, limits.payments],
  'paid.rate': [0, 1],
};
/** Rates, which nobody calls anything but percent. */
const rates: ReadonlySet<string> = new Set(['rate', 'growth']);

function faultInWords(fault: Fault, path: readonly (string | number)[]): string {
  const words = problemsWords().fault;
  switch (fault.what) {
    case 'unknown-key':
      return words.unknownKey(fault.key);
    case 'missing':
      return words.missing;
    case 'wrong-type':
      return words.wrongType(pick(problemsWords().types, fault.expected, problemsWords().otherType));
    case 'too-long':
      return words.tooLong(fault.most);
    case 'too-many':
      return words.tooMany(fault.most);
    case 'too-few':
      return words.tooFew(fault.least);
    case 'too-small':
    case 'too-large': {
      const [field = '', of = ''] = path.filter((step) => typeof step === 'string').reverse();
      const name = [`${of}.${field}`, field].find((key) => Object.hasOwn(ends, key)) ?? '';
      const range = ends[name];
      const said = (n: number): string => (rates.has(field) ? words.percent(n * 100) : String(n));
      if (range) return words.between(said(range[0]), said(range[1]));
      if (fault.what === 'too-large') return words.tooLarge(said(fault.most));
      // A rate of −100% would leave nothing to reckon with.
      return rates.has(field) ? words.notAbove(said(fault.least)) : words.tooSmall(said(fault.least));
    }
    case 'not-one-of':
      return words.notOneOf(fault.options.join(', '));
    case 'duplicate':
      return words.duplicate(fault.value);
    case 'bad-form':
      return pick(problemsWords().forms, fault.form, problemsWords().otherForm);
  }
}

/** One fault with its place: "Line 4, risk: must be between 0 and 1". */
const explainFault = ({ path, fault }: PlacedFault): string =>
  problemsWords().at(placeInWords(path), faultInWords(fault, path));

/** A document's problem as sentences, the first few faults one by one. */
export function explainCase(problem: CaseProblem): string[] {
  const words = problemsWords().document;
  switch (problem.kind) {
    case 'not-a-document':
      return [words.notADocument];
    case 'too-big':
      return [words.tooBig];
    case 'wrong-kind':
      return [
        problem.found === 'programme'
          ? words.programme
          : problem.found === 'case'
            ? words.case
            : words.otherKind,
      ];
    case 'newer':
      return [words.newer];
    case 'invalid': {
      const shown = problem.faults.slice(0, 5).map(explainFault);
      const more = problem.faults.length - shown.length;
      return more > 0 ? [...shown, words.more(more)] : shown;
    }
  }
}
