/** The ranges around numbers that an offer replaces. */
import { inYear, type Assumption, type Case, type Series } from '../case/index.ts';
import type { Change } from './difference.ts';
import type { OfferRow } from './offer.ts';

/** What becomes of the range around a replaced number. */
export type RangeAnswer = 'keep' | 'move' | 'drop';

export interface RangeQuestion {
  assumption: Assumption;
  /** Whether the number offered lies outside the range, in any year. */
  outside: boolean;
}

/** The ranges around numbers these rows replace, where the rows themselves leave the range as it is. */
export function rangesAsked(mine: Case, rows: readonly OfferRow[]): RangeQuestion[] {
  const changes = new Map(rows.flatMap((row) => [...row.along, ...row.changes]).map((x) => [x.path, x]));
  return mine.assumptions.flatMap((a): RangeQuestion[] => {
    const of = (field: string): Change | undefined => changes.get(`assumptions.${a.name}.${field}`);
    const value = of('value')?.after as Series | null | undefined;
    if (value === undefined || value === null || (a.low === null && a.high === null)) return [];
    if (of('low') || of('high')) return [];
    const outside = Array.from({ length: mine.years }, (_, y) => y).some((y) => {
      const [low, high, x] = [inYear(a.low, y), inYear(a.high, y), inYear(value, y)];
      return x !== null && ((low !== null && x < low) || (high !== null && x > high));
    });
    return [{ assumption: a, outside }];
  });
}

/** Moves an end of a range so that its distance from the likely value stays the same in proportion. */
function moved(end: Series | null, was: Series | null, is: Series | null): Series | null {
  const one = (y: number): number | null => {
    const [x, from, to] = [inYear(end, y), inYear(was, y), inYear(is, y)];
    if (x === null || from === null || to === null) return x;
    return Number((from === 0 ? x + to : x * (to / from)).toPrecision(12));
  };
  if (![end, was, is].some((s) => Array.isArray(s))) return one(0);
  const years = Math.max(...[end, was, is].map((s) => (Array.isArray(s) ? s.length : 1)));
  const all = Array.from({ length: years }, (_, y) => one(y));
  return all.every((x) => x !== null) ? all : end;
}

/** Applies the answers about ranges, by assumption name, to a case that accepted rows of an offer. */
export const withRanges = (
  mine: Case,
  next: Case,
  answers: Readonly<Partial<Record<string, RangeAnswer>>>,
): Case => ({
  ...next,
  assumptions: next.assumptions.map((a) => {
    const old = mine.assumptions.find((x) => x.name === a.name);
    switch (Object.hasOwn(answers, a.name) ? answers[a.name] : undefined) {
      case 'drop':
        return { ...a, low: null, high: null };
      case 'move':
        return {
          ...a,
          low: moved(a.low, old?.value ?? null, a.value),
          high: moved(a.high, old?.value ?? null, a.value),
        };
      default:
        return a;
    }
  }),
});
