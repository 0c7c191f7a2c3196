/** What the Odds screen lists: numbers that carry or could carry a range, and what would have to be true. Pure. */
import { inYear, type Assumption, type Case, type Line } from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { isCountable, namesInText, plainAmount, type BreakEven, type Evaluation } from '../../value/index.ts';

/** Something a range can be given to: a number formulas use, or a row that is one plain amount. */
export type Candidate =
  | { kind: 'assumption'; key: string; label: string; assumption: Assumption }
  | { kind: 'line'; key: string; label: string; line: Line; amount: number };

/** Which one the panel shows. */
export type Chosen = { kind: 'assumption'; name: string } | { kind: 'line'; id: string };

export const hasRange = (a: Assumption): boolean => a.low !== null || a.high !== null;

/**
 * Every number that moves net and has a value: those with a range first, then by how much money rests on them.
 */
export function candidates(c: Case, e: Evaluation): Candidate[] {
  const money = new Map<string, number>();
  const rows: (Candidate & { size: number })[] = [];
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
  const ranged = (x: Candidate): number => (x.kind === 'assumption' && hasRange(x.assumption) ? 1 : 0);
  return rows.sort((a, b) => ranged(b) - ranged(a) || b.size - a.size);
}

/** One line of "what would have to be true". */
export interface Need {
  key: string;
  chosen: Chosen;
  label: string;
  /** Values in the unit of the number, or money over the term for a row. */
  now: number;
  limit: number;
  unit: Assumption['unit'];
  /** limit ÷ now − 1; null where now is 0. */
  change: number | null;
  /** The limit lies between the number's own lowest and highest. */
  inside: boolean;
  jump: boolean;
  byYear: boolean;
}

/** Everything with a limit, the nearest first, and the labels of what has none. `numbers` as the scenario has them. */
export function needsOf(
  c: Case,
  numbers: readonly Assumption[],
  e: Evaluation,
  found: BreakEven,
  countable: boolean,
): { numbers: Need[]; rows: Need[]; none: string[] } {
  const none: string[] = [];
  const used = new Set(c.lines.flatMap((l) => namesInText(l.formula)));
  const nearest = (a: Need, b: Need): number =>
    Math.abs(a.change ?? Infinity) - Math.abs(b.change ?? Infinity) || 0;
  const values = new Map(found.assumptions.map((x) => [x.name, x]));
  const ofNumbers = numbers.flatMap((a): Need[] => {
    const now = inYear(a.value, 0);
    if (now === null || !used.has(a.name)) return [];
    const { value = null, jump = false } = values.get(a.name) ?? {};
    if (value === null) {
      none.push(labelOf.assumption(a));
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
        inside: hasRange(a) && value > Math.min(low, high) && value < Math.max(low, high),
        jump,
        byYear: Array.isArray(a.value),
      },
    ];
  });
  const shares = new Map(found.lines.map((x) => [x.id, x.share]));
  const totals = new Map(e.lines.map((l) => [l.id, l.total]));
  const ofRows = c.lines.flatMap((line): Need[] => {
    const now = totals.get(line.id) ?? null;
    if (now === null || (countable && !isCountable(line))) return [];
    const share = shares.get(line.id) ?? null;
    // Below 0 the row would have to turn into its opposite.
    if (share === null || share < 0) {
      none.push(labelOf.line(line));
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
        inside: false,
        jump: false,
        byYear: false,
      },
    ];
  });
  return { numbers: ofNumbers.sort(nearest), rows: ofRows.sort(nearest), none };
}
