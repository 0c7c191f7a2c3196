/** Whose numbers a case depends on (MODEL §4). */
import type { WhoseNumber } from '../case/index.ts';
import type { Model, ModelLine } from './model.ts';

/** Whether a number counts as the customer's. */
export const isCustomers = (whose: WhoseNumber | undefined): boolean =>
  whose === 'customer' || whose === 'agreed';

/**
 * The share 0..1 of a line's parts whose source is the customer or agreed with them; a number written into the formula
 * has the line's own source. A line that consists only of numbers that need no source (2 * 52) counts by its own
 * source.
 */
export function lineShare(model: Model, { line, program, slots, todaySlots }: ModelLine): number {
  const own = isCustomers(line.source.whose) ? 1 : 0;
  const literals = program?.literalsNeedingSource ?? 0;
  let count = literals;
  let theirs = own * literals;
  for (const slot of slots) {
    count++;
    if (isCustomers(model.assumptions[slot]?.source.whose)) theirs++;
  }
  for (const slot of todaySlots) {
    // An assumption is one part, however often it is used.
    if (slots.includes(slot)) continue;
    count++;
    if (isCustomers(model.assumptions[slot]?.source.whose)) theirs++;
  }
  return count === 0 ? own : theirs / count;
}
