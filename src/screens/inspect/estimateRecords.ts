/** How close estimates came to actual figures, from the reviews on this device; calculated once while a case is open. */
import type { Case, Line } from '../../case/index.ts';
import { calibration, calibrationKind } from '../../value/calibration.ts';
import type { Calibration } from '../../value/reviewTypes.ts';
import type { CaseContext } from '../context.ts';
import { amountEntryOf } from '../shared/amountEntry.ts';

type Stored = NonNullable<CaseContext['stored']>;

const calibrations = new WeakMap<Stored, Promise<Calibration[]>>();

/** The record of lines of the same kind; null where too few were reviewed. */
export async function findRecord(line: Line, stored: Stored): Promise<Calibration | null> {
  let all = calibrations.get(stored);
  if (!all) calibrations.set(stored, (all = stored.reviewed().then(calibration)));
  const own = calibrationKind(line);
  return (await all).find((x) => x.of === own.of && x.kind === own.kind) ?? null;
}

/** The risk that follows from a record, in whole percent, since measurements are no more precise; 0 where the median is 1 or more. */
export const riskFromRecord = ({ median }: Calibration): number =>
  Math.max(0, Math.min(1, Math.round((1 - median) * 100) / 100));

const toThree = (x: number): number => Number(x.toPrecision(3));

/**
 * The range of an amount that follows from a record: from its 10th to its 90th percentile, to three digits, extended to include
 * the amount itself, which stays the likely value. Null where the range would be that amount only.
 */
export function rangeFromRecord(
  { p10, p90 }: Pick<Calibration, 'p10' | 'p90'>,
  amount: number,
): { low: number; high: number } | null {
  const at = (share: number): number => (share === 1 ? amount : toThree(amount * share));
  const ends = [amount, at(p10), at(p90)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return low < high ? { low, high } : null;
}

/** The amount entered for a line, around which a range is possible; null for a line with several drivers or without an amount. */
export function enteredAmount(c: Case, line: Line): number | null {
  const entry = amountEntryOf(new Map(c.assumptions.map((a) => [a.name, a])), line);
  return entry.by === 'drivers' ? null : entry.amount;
}

/** Lines whose suggestion was answered, by ids of case and line. */
const answered = new Set<string>();
/**
 * Remembers that the suggestion for a line was answered.
 * @param row the ids of case and line, joined by a space
 */
export const markAnswered = (row: string): void => void answered.add(row);

/**
 * The record to suggest for a line until the suggestion is answered: where a risk follows from it, or a range for a line that
 * has none.
 */
export async function suggestionFor(
  row: string,
  c: Case,
  line: Line,
  stored: Stored,
): Promise<Calibration | null> {
  const record = answered.has(row) ? null : await findRecord(line, stored);
  if (!record) return null;
  const own = c.assumptions.find((a) => a.name === line.formula.trim());
  const amount = own && (own.low !== null || own.high !== null) ? null : enteredAmount(c, line);
  return riskFromRecord(record) > 0 || (amount !== null && rangeFromRecord(record, amount) !== null)
    ? record
    : null;
}
