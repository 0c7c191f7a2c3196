/** The scores of dimensions side by side. */
import type { Case } from '../case/index.ts';
import type { Formats } from '../text/format.ts';
import { labelOf } from '../text/labels.ts';

/** 0..10 each; null if nobody has scored it. */
export interface Score {
  id: string;
  today: number | null;
  expected: number | null;
  alternative: number | null;
}
export interface LabelledScore extends Score {
  label: string;
}

export const isScored = (s: Score): boolean =>
  s.today !== null || s.expected !== null || s.alternative !== null;

/** The change by the solution; null unless both scores exist. */
export const gapOf = (s: Score): number | null =>
  s.today === null || s.expected === null ? null : s.expected - s.today;

/** "+2.5", one decimal, with its sign. */
export function scoreChange(gap: number, f: Pick<Formats, 'number'>): string {
  const size = f.number(Math.abs(Math.round(gap * 10) / 10));
  return gap > 0 ? `+${size}` : gap < 0 ? `\u2212${size}` : size;
}

/** Largest gain first, then losses, then those without both scores, then those without any; equal ones keep their order. */
export function byGap<T extends Score>(scores: readonly T[]): T[] {
  const rank = (s: T): number => gapOf(s) ?? (isScored(s) ? -100 : -1000);
  return scores
    .map((s, i) => ({ s, i }))
    .sort((a, b) => rank(b.s) - rank(a.s) || a.i - b.i)
    .map((x) => x.s);
}

/** The dimensions of a case in the order of their chart: the largest gain first. */
export const scoresOf = (c: Case): LabelledScore[] =>
  byGap(
    c.dimensions.map((d) => ({
      id: d.id,
      label: labelOf.dimension(d),
      today: d.today,
      expected: d.expected,
      alternative: d.alternative,
    })),
  );
