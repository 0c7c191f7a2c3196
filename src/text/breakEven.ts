/** How far one row alone may move before a case stops paying, in one sentence. */
import type { Unit } from '../case/index.ts';
import type { Formats } from './format.ts';
import { oneStop } from './sentence.ts';
import { inspectWords } from './words/inspect.ts';

export interface RowBreakEven {
  /** Of the whole case. */
  net: number;
  /** What the row adds to net (negative: takes from it). */
  contribution: number;
  /** The share of its amount at which net is zero; null where the row does not move net. */
  share: number | null;
}

/** Shares that would read 0% or 1000% and more say it otherwise; beyond a thousandfold no figure helps. */
const [leastShare, mostShare, farthest] = [0.0005, 9.995, 1000];

export function breakEvenSaid({ net, contribution, share }: RowBreakEven, f: Formats): string {
  const words = inspectWords();
  if (share === null) return words.noEffect;
  const gives = contribution > 0;
  if (share < 0)
    return gives
      ? oneStop(words.worthAtZeroPlain(f.money(0), f.moneyCompact(net - contribution)))
      : words.neverPays;
  const pays = net >= 0;
  if (share < leastShare) return gives ? words.holdsAny : words.wouldNeedNothing;
  if (share > farthest) return pays ? words.holdsFar : words.needsFar;
  const size =
    share < mostShare ? words.ofAmount(f.percent(share)) : words.timesAmount(f.number(Math.round(share)));
  const amount = f.moneyCompact(Math.abs(contribution * share));
  const say = gives
    ? pays
      ? words.holdsDownTo
      : words.needs
    : pays
      ? words.holdsUpTo
      : words.wouldNeedToFall;
  return oneStop(say(size, amount));
}

/**
 * A number at which something turns, as it is said: it is a boundary and no entry, so three digits are enough, and from a
 * hundred on whole units are. Nobody counts 271.9 invoices.
 */
export function limitSaid(x: number, unit: Unit, f: Formats): string {
  const size = Math.abs(x);
  const exact = Number(x.toPrecision(3));
  // Shares are stored as fractions: 3.4% and 271%.
  if (unit === 'percent') return f.byUnit(size >= 1 ? Math.round(x * 100) / 100 : exact, unit);
  return f.byUnit(size >= 100 ? Math.round(x) : exact, unit);
}
