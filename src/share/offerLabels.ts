/** The labels of an offer's rows. */
import type { Case } from '../case/index.ts';
import { labelOf } from '../text/labels.ts';
import { capital } from '../text/capital.ts';
import { numbersWords } from '../text/words/numbers.ts';
import { problemsWords } from '../text/words/problems.ts';
import { apart } from './entryPaths.ts';

/** The label of each figure of a review, with the month it was measured for, as on the review's own tab. */
function reviewLabels(c: Case, r: Case['reviews'][number]): [path: string, label: () => string][] {
  const { nested, fields } = problemsWords();
  type Entry = [path: string, label: () => string];
  const entry = (path: string, label: () => string): Entry => [
    path,
    () => nested(label(), numbersWords().month(String(r.month))),
  ];
  const field = (name: 'confirmed' | 'rollout') => (): string => capital(fields[name]);
  const confirmed = entry('confirmed', field('confirmed'));
  // For a review that was held, only its confirmation is offered.
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

/**
 * Labels of lines and assumptions of both states by row key; the later state comes first. Indexed, because an offer may
 * hold thousands.
 */
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

/** The label of an offer's row in a case; undefined if the case holds no such entry. */
export const rowLabel = (c: Case, key: string): string | undefined => labels(c, c)(key);
