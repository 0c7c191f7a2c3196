/** What each row of an offer is called. */
import type { Case } from '../case/index.ts';
import { labelOf } from '../text/labels.ts';
import { capital } from '../text/capital.ts';
import { numbersWords } from '../text/words/numbers.ts';
import { problemsWords } from '../text/words/problems.ts';
import { apart } from './entryPaths.ts';

/** What each figure of a review is called, and to which month it was measured, as on the review's own tab. */
function reviewLabels(c: Case, r: Case['reviews'][number]): [path: string, label: () => string][] {
  const { nested, fields } = problemsWords();
  type Entry = [path: string, label: () => string];
  const entry = (path: string, label: () => string): Entry => [
    path,
    () => nested(label(), numbersWords().month(String(r.month))),
  ];
  const field = (name: 'confirmed' | 'rollout') => (): string => capital(fields[name]);
  const confirmed = entry('confirmed', field('confirmed'));
  // Of one that was held nothing else is offered.
  if (r.held) return [confirmed];
  return [
    confirmed,
    entry('rollout', field('rollout')),
    ...(['nps', 'csat', 'ces'] as const).map((field) => entry(`surveys.${field}`, () => fields[field])),
    ...c.assumptions.map((a) => entry(`actual.${a.name}`, () => labelOf.assumption(a))),
    ...c.lines.map((l) => entry(`measured.${l.id}`, () => labelOf.line(l))),
    ...c.dimensions.map((d) => entry(`dimensions.${d.id}`, () => labelOf.dimension(d))),
  ];
}

/** Lines and assumptions of both states by their row's key, the later one first: an offer may hold thousands. */
export function labels(before: Case, after: Case): (key: string) => string | undefined {
  const known = new Map<string, () => string>();
  for (const [path, label] of Object.entries(problemsWords().settings)) known.set(path, () => label);
  for (const c of [before, after]) {
    for (const l of c.lines) {
      known.set(`lines.${l.id}`, () => labelOf.line(l));
      for (const field of apart)
        known.set(`lines.${l.id}.${field}`, () =>
          problemsWords().nested(labelOf.line(l), problemsWords().fields[field]),
        );
    }
    for (const a of c.assumptions) known.set(`assumptions.${a.name}`, () => labelOf.assumption(a));
    for (const g of c.groups) known.set(`groups.${g.id}`, () => labelOf.group(g));
    for (const o of c.options) known.set(`options.${o.id}`, () => labelOf.option(o));
    for (const s of c.steps) known.set(`steps.${s.id}`, () => labelOf.step(s));
    for (const r of c.reviews)
      for (const [path, label] of reviewLabels(c, r)) known.set(`reviews.${r.id}.${path}`, label);
  }
  return (key) => known.get(key)?.();
}

/** What the row of an offer with this key is called in a case; undefined where it holds no such thing. */
export const rowLabel = (c: Case, key: string): string | undefined => labels(c, c)(key);
