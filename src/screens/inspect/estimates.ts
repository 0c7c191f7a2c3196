/** How far our own estimates came true, by the reviews on this device: worked out once while a case is open. */
import type { Case, Line } from '../../case/index.ts';
import { calibration, calibrationKind } from '../../value/calibration.ts';
import type { Calibration } from '../../value/reviewTypes.ts';
import type { CaseContext } from '../context.ts';
import { amountEntryOf } from '../shared/amountEntry.ts';

type Stored = NonNullable<CaseContext['stored']>;

const known = new WeakMap<Stored, Promise<Calibration[]>>();

/** What rows of this one's kind came to; null where too few were reviewed to say. */
export async function recordOf(line: Line, stored: Stored): Promise<Calibration | null> {
  let all = known.get(stored);
  if (!all) known.set(stored, (all = stored.reviewed().then(calibration)));
  const own = calibrationKind(line);
  return (await all).find((x) => x.of === own.of && x.kind === own.kind) ?? null;
}

/** The risk that follows from a record, in whole percents: what was measured knows no more. 0 where none does. */
export const riskOf = ({ median }: Calibration): number =>
  Math.max(0, Math.min(1, Math.round((1 - median) * 100) / 100));

const toThree = (x: number): number => Number(x.toPrecision(3));

/**
 * The range of an amount that follows from a record: what eight of ten such estimates came to, to three digits. It holds the
 * amount itself, which stays the likely one. Null where it would be that amount alone.
 */
export function rangeFrom(
  { p10, p90 }: Pick<Calibration, 'p10' | 'p90'>,
  amount: number,
): { low: number; high: number } | null {
  const at = (share: number): number => (share === 1 ? amount : toThree(amount * share));
  const ends = [amount, at(p10), at(p90)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return low < high ? { low, high } : null;
}

/** The amount a range can stand round: null of a row that is worked out from several numbers, or has none yet. */
export function amountOf(c: Case, line: Line): number | null {
  const entry = amountEntryOf(new Map(c.assumptions.map((a) => [a.name, a])), line);
  return entry.by === 'drivers' ? null : entry.amount;
}

/** Rows whose offer was answered, by case and row. */
const answered = new Set<string>();
export const noteAnswer = (row: string): void => void answered.add(row);

/**
 * What is offered for a row by itself, until it was answered: its record, where a risk follows from it, or a range and the
 * row has none of its own yet.
 */
export async function offerOf(row: string, c: Case, line: Line, stored: Stored): Promise<Calibration | null> {
  const record = answered.has(row) ? null : await recordOf(line, stored);
  if (!record) return null;
  const own = c.assumptions.find((a) => a.name === line.formula.trim());
  const amount = own && (own.low !== null || own.high !== null) ? null : amountOf(c, line);
  return riskOf(record) > 0 || (amount !== null && rangeFrom(record, amount) !== null) ? record : null;
}
