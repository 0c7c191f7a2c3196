/** The case itself and its scenarios side by side: three leans of each. Pure. */
import type { Case } from '../case/index.ts';
import { labelOf } from './labels.ts';
import { scenariosWords } from './words/scenarios.ts';
import { inScenario, evaluate, rangesOf, type Evaluation, type Lean } from '../value/index.ts';

export interface Compared {
  /** '' for the case itself. */
  id: string;
  label: string;
  /** Net under each lean; null where it has none: no ranges, or a cost that cannot be worked out. */
  worse: number | null;
  likely: number | null;
  better: number | null;
}

/** The case itself and its scenarios, one after the other: of a large case each takes a moment. */
export function* comparing(c: Case, countable: boolean): Generator<Compared> {
  const ranged = rangesOf(c).length > 0;
  const netOf = (e: Evaluation): number | null =>
    e.incomplete ? null : countable ? e.tangibleNet.total : e.net.total;
  const net = (id: string, lean: Lean): number | null =>
    lean !== 'likely' && !ranged ? null : netOf(evaluate(c, { lean, ...inScenario(id || null) }));
  const all = [
    { id: '', label: scenariosWords().itself },
    ...c.scenarios.map((s) => ({ id: s.id, label: labelOf.scenario(s) })),
  ];
  for (const { id, label } of all)
    yield { id, label, worse: net(id, 'worse'), likely: net(id, 'likely'), better: net(id, 'better') };
}

export const compare = (c: Case, countable: boolean): Compared[] => [...comparing(c, countable)];

/** The finding over all of them, bad news first. */
export function findingOf(all: readonly Compared[]): string {
  const words = scenariosWords().claim;
  const known = all.filter((s) => s.likely !== null);
  if (known.length === 0) return words.noFigure;
  const below = known.filter((s) => (s.likely ?? 0) < 0);
  const join = (list: readonly Compared[]): string =>
    list.length > 3 ? words.some(list.length, known.length) : list.map((s) => s.label).join(', ');
  if (below.length === known.length) return words.allNegative;
  if (below.length > 0) return words.someNegative(join(below));
  const careful = known.filter((s) => (s.worse ?? 0) < 0);
  // Zero is neither above nor below.
  const zero = known.some((s) => s.likely === 0);
  if (careful.length > 0 && zero) return words.worstNotBelow(join(careful));
  if (careful.length === known.length && careful.length > 1) return words.allWorstNegative;
  if (careful.length > 0) return words.worstNegative(join(careful));
  const [itself, ...others] = known;
  // Scenarios that change nothing show nothing of what the market does.
  return others.length > 0 && others.every((s) => s.likely === itself?.likely && s.worse === itself.worse)
    ? words.alike
    : zero
      ? words.notBelow
      : words.allPositive;
}
