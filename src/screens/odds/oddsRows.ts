/** The rows of the Odds screen: what has or could have a range, and break-evens. Pure. */
import { inYear, type Assumption, type Case, type Line } from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { isCountable, namesInText, plainAmount, type BreakEven, type Evaluation } from '../../value/index.ts';

/** What can have a range: an assumption that formulas use, or a line with a plain amount. */
export type RangeCandidate =
  | { kind: 'assumption'; key: string; label: string; assumption: Assumption }
  | { kind: 'line'; key: string; label: string; line: Line; amount: number };

/** The assumption or line the panel shows. */
export type RangeTarget = { kind: 'assumption'; name: string } | { kind: 'line'; id: string };

/** Whether an assumption has at least one end of a range. */
export const hasRange = (a: Assumption): boolean => a.low !== null || a.high !== null;

/**
 * All assumptions and plain amounts that affect net and have a value: those with a range first, then by the money that depends
 * on them.
 */
export function rangeCandidates(c: Case, e: Evaluation): RangeCandidate[] {
  const money = new Map<string, number>();
  const rows: (RangeCandidate & { size: number })[] = [];
  const totals = new Map(e.lines.map((l) => [l.id, Math.abs(l.total ?? 0)]));
  for (const line of c.lines) {
    const size = totals.get(line.id) ?? 0;
    const amount = plainAmount(line.formula);
    if (amount !== null)
      rows.push({ kind: 'line', key: `line ${line.id}`, label: labelOf.line(line), line, amount, size });
    else for (const name of namesInText(line.formula)) money.set(name, (money.get(name) ?? 0) + size);
  }
  for (const assumption of c.assumptions) {
    const size = money.get(assumption.name);
    if (size === undefined || assumption.value === null) continue;
    rows.push({
      kind: 'assumption',
      key: `number ${assumption.name}`,
      label: labelOf.assumption(assumption),
      assumption,
      size,
    });
  }
  const ranged = (x: RangeCandidate): number => (x.kind === 'assumption' && hasRange(x.assumption) ? 1 : 0);
  return rows.sort((a, b) => ranged(b) - ranged(a) || b.size - a.size);
}

/** A row of "what would have to be true". */
export interface BreakEvenRow {
  key: string;
  chosen: RangeTarget;
  label: string;
  /** In the unit of the assumption; for a line, money over the term. */
  now: number;
  limit: number;
  unit: Assumption['unit'];
  /** limit ÷ now − 1; null where now is 0. */
  change: number | null;
  /** Whether the limit lies inside the assumption's own range. */
  insideRange: boolean;
  jump: boolean;
  byYear: boolean;
}

/**
 * All assumptions and lines with a break-even, the nearest first, and the labels of those without one.
 * @param numbers the assumptions with the values of the scenario
 */
export function breakEvenRows(
  c: Case,
  numbers: readonly Assumption[],
  e: Evaluation,
  found: BreakEven,
  countable: boolean,
): { numbers: BreakEvenRow[]; rows: BreakEvenRow[]; withoutLimit: string[] } {
  const withoutLimit: string[] = [];
  const used = new Set(c.lines.flatMap((l) => namesInText(l.formula)));
  const nearest = (a: BreakEvenRow, b: BreakEvenRow): number =>
    Math.abs(a.change ?? Infinity) - Math.abs(b.change ?? Infinity) || 0;
  const values = new Map(found.assumptions.map((x) => [x.name, x]));
  const ofNumbers = numbers.flatMap((a): BreakEvenRow[] => {
    const now = inYear(a.value, 0);
    if (now === null || !used.has(a.name)) return [];
    const { value = null, jump = false } = values.get(a.name) ?? {};
    if (value === null) {
      withoutLimit.push(labelOf.assumption(a));
      return [];
    }
    const [low, high] = [inYear(a.low, 0) ?? now, inYear(a.high, 0) ?? now];
    return [
      {
        key: `number ${a.name}`,
        chosen: { kind: 'assumption', name: a.name },
        label: labelOf.assumption(a),
        now,
        limit: value,
        unit: a.unit,
        change: now === 0 ? null : value / now - 1,
        insideRange: hasRange(a) && value > Math.min(low, high) && value < Math.max(low, high),
        jump,
        byYear: Array.isArray(a.value),
      },
    ];
  });
  const shares = new Map(found.lines.map((x) => [x.id, x.share]));
  const totals = new Map(e.lines.map((l) => [l.id, l.total]));
  const ofRows = c.lines.flatMap((line): BreakEvenRow[] => {
    const now = totals.get(line.id) ?? null;
    if (now === null || (countable && !isCountable(line))) return [];
    const share = shares.get(line.id) ?? null;
    // A negative share would turn a benefit into a cost or a cost into a benefit.
    if (share === null || share < 0) {
      withoutLimit.push(labelOf.line(line));
      return [];
    }
    return [
      {
        key: `row ${line.id}`,
        chosen: { kind: 'line', id: line.id },
        label: labelOf.line(line),
        now,
        limit: now * share,
        unit: 'money',
        change: share - 1,
        insideRange: false,
        jump: false,
        byYear: false,
      },
    ];
  });
  return { numbers: ofNumbers.sort(nearest), rows: ofRows.sort(nearest), withoutLimit };
}
