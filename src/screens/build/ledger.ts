/**
 * The rows of the ledger: the value formula read from top to bottom, each line with what it moves net by.
 * Pure: a case and its evaluation in, plain rows out.
 */
import { netSign, type Assumption, type Bucket, type Case, type Line } from '../../case/index.ts';
import type { PlacedBar } from '../../charts/geometry/bridge.ts';
import type { BridgeRow } from '../../report/bridgeRows.ts';
import { equal } from '../../util/equal.ts';
import { amountEntryOf, type AmountEntry } from '../shared/amountEntry.ts';
import type { PreviewRow } from '../shared/outlineRows.ts';
import type { Evaluation, LineProblem } from '../../value/index.ts';
import { isCountable } from '../../value/index.ts';

export interface LineRow {
  kind: 'line';
  key: string;
  line: Line;
  /** What its formula gives per period, as `LineResult.amount`. */
  perPeriod: number | null;
  /** The same for each year it pays in, where the years differ. */
  byYear: readonly number[] | undefined;
  problem: LineProblem | undefined;
  /** What the line moves net by; null while waiting or failing. */
  amount: number | null;
  /** Whether the current count includes it. */
  counted: boolean;
  entry: AmountEntry;
}
/** What the rows of a ledger draw beside their figures. */
export interface Drawing {
  /** By the row's key. */
  bars: ReadonlyMap<string, PlacedBar>;
  /** What the last edit moved a row by, worded; of rows that it moved and that have room for it. */
  changes: ReadonlyMap<string, string>;
  /** By the row's key, while nothing in the case has an amount: what its bar will be like; else null. */
  hollow: ReadonlyMap<string, PreviewRow> | null;
  /** When rows that follow the rollout are in full use, worded; '' where they are from the start. */
  rollout: string;
  /** Sections whose heads say so for all of their rows. */
  together: ReadonlySet<Bucket>;
  /** Keys of the rows that stand under the head of a group, or of those in none. */
  inside: ReadonlySet<string>;
  /** Where zero lies, in px, where anything lies below it. */
  zero: number | null;
  motion: boolean;
  /** One row is so large that the others can hardly be seen. */
  hasOutlier: boolean;
}
export interface FoldRow {
  kind: 'fold';
  key: string;
  bucket: Bucket;
  count: number;
  amount: number;
}
export interface TotalRow {
  kind: 'gross' | 'net';
  key: 'gross' | 'net';
  amount: number;
}
/** The head of a group of lines: a use case, a product, a unit. */
export interface GroupRow {
  kind: 'group';
  key: string;
  /** Null: the lines of none. */
  group: string | null;
  /** The section it stands in; null where groups come first. */
  bucket: Bucket | null;
  count: number;
  /** What its counted lines move net by. */
  amount: number;
  folded: boolean;
}
/** Where groups come first: the kind of the lines that follow. */
export interface KindRow {
  kind: 'kind';
  key: string;
  bucket: Bucket;
}
export type SectionRow = LineRow | FoldRow | GroupRow | KindRow;
export interface Group {
  key: string;
  /** Null for a group of lines that comes before their kinds: its head is its first row. */
  bucket: Bucket | null;
  rows: SectionRow[];
}
export interface Ledger {
  above: Group[];
  /** Null where the alternative's rows stand with their groups: no total comes before it. */
  gross: TotalRow | null;
  below: Group[];
  net: TotalRow;
}

/** Rows that come up at once: with so many, or when so many are added, nothing is waited for. */
export const atOnce = 60;

/** How many rows the sections of a ledger hold. */
export const rowCount = ({ above, below }: Pick<Ledger, 'above' | 'below'>): number =>
  [...above, ...below].reduce((sum, { rows }) => sum + rows.length, 0);

/**
 * Which lines fold away when a group is long: all but its `most` largest, by what they move. Decided when
 * asked, not at every keystroke, so that no row leaves from under someone typing.
 */
export function foldedLines(c: Case, evaluation: Evaluation, most = 7): ReadonlySet<string> {
  const folded = new Set<string>();
  const size = new Map(evaluation.lines.map((l) => [l.id, Math.abs(l.total ?? 0)]));
  const byBucket = new Map<Bucket, string[]>();
  // Lines of other options have no result, and take no room.
  for (const l of c.lines.filter((x) => size.has(x.id)))
    byBucket.set(l.bucket, [...(byBucket.get(l.bucket) ?? []), l.id]);
  for (const ids of byBucket.values())
    // One row more than the most is shown: a fold that hides a single row saves nothing.
    if (ids.length > most + 1)
      [...ids]
        .sort((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0))
        .slice(most)
        .forEach((id) => folded.add(id));
  return folded;
}

const above: Bucket[] = ['tangible-benefit', 'perceived-benefit', 'tangible-cost', 'perceived-cost'];
const below: Bucket[] = ['alternative-benefit', 'alternative-cost'];

/** Finds the line rows of a ledger: mostly they stand where they are looked for, at the same place of the same section. */
function rowFinder(ledger: Ledger): (bucket: Bucket, at: number, key: string) => LineRow | undefined {
  const sections = new Map([...ledger.above, ...ledger.below].map(({ bucket, rows }) => [bucket, rows]));
  let all: Map<string, SectionRow> | undefined;
  return (bucket, at, key) => {
    let row = sections.get(bucket)?.[at];
    if (row?.key !== key) {
      all ??= new Map([...sections.values()].flatMap((rows) => rows.map((other) => [other.key, other])));
      row = all.get(key);
    }
    return row?.kind === 'line' ? row : undefined;
  };
}

const named = new WeakMap<readonly Assumption[], ReadonlyMap<string, Assumption>>();
/** The assumptions of a case by their names: made once, and not with every key typed in a line. */
function byNameOf(assumptions: readonly Assumption[]): ReadonlyMap<string, Assumption> {
  let made = named.get(assumptions);
  if (!made) named.set(assumptions, (made = new Map(assumptions.map((a) => [a.name, a]))));
  return made;
}

/** How the amount of a line is typed, as long as the line and the assumption it names are the very same. */
const entries = new WeakMap<Line, { named: Assumption | undefined; entry: AmountEntry }>();
function knownEntry(byName: ReadonlyMap<string, Assumption>, line: Line): AmountEntry {
  const named = byName.get(line.formula.trim());
  const known = entries.get(line);
  if (known && known.named === named) return known.entry;
  const entry = amountEntryOf(byName, line);
  entries.set(line, { named, entry });
  return entry;
}

/** Whether two rows say the same. Asked of every row with every keystroke: most share all but their own object. */
const sameRow = (a: LineRow, b: LineRow): boolean =>
  a.line === b.line &&
  a.perPeriod === b.perPeriod &&
  a.amount === b.amount &&
  a.counted === b.counted &&
  equal(a.byYear, b.byYear) &&
  equal(a.problem, b.problem) &&
  equal(a.entry, b.entry);

/** Whether two sections hold the very same rows, or folds that say the same. */
const sameRows = (a: readonly SectionRow[], b: readonly SectionRow[]): boolean =>
  a.length === b.length && a.every((row, i) => row === b[i] || (row.kind === 'fold' && equal(row, b[i])));

/**
 * The rows of a case. Those that are as they were in `last` are the very same objects, and so are whole sections, so that a
 * keystroke in one row leaves the others alone.
 * @param view.hideWhileEmpty tells rows that are left out as long as they have no figure
 */
export function ledgerOf(
  c: Case,
  evaluation: Evaluation,
  view: {
    countable: boolean;
    folded: ReadonlySet<string>;
    hideWhileEmpty?: ((line: string) => boolean) | undefined;
  },
  last: Ledger | null = null,
): Ledger {
  const before = last && rowFinder(last);
  const groups = new Map<Bucket, (LineRow | FoldRow)[]>([...above, ...below].map((b) => [b, []]));
  const folds = new Map<Bucket, FoldRow>();
  const byName = byNameOf(c.assumptions);
  // Lines of other options have no result, and no row.
  let next = 0;
  c.lines.forEach((line) => {
    const result = evaluation.lines[next]?.id === line.id ? evaluation.lines[next++] : undefined;
    const rows = groups.get(line.bucket);
    if (!result || !rows || (result.total === null && view.hideWhileEmpty?.(line.id))) return;
    const counted = !view.countable || isCountable(line);
    const amount = result.total === null ? null : result.total * netSign[line.bucket] || 0;
    if (view.folded.has(line.id)) {
      const fold = folds.get(line.bucket);
      const add = counted ? (amount ?? 0) : 0;
      if (fold) {
        fold.count++;
        fold.amount += add;
      } else {
        const row: FoldRow = {
          kind: 'fold',
          key: `fold-${line.bucket}`,
          bucket: line.bucket,
          count: 1,
          amount: add,
        };
        folds.set(line.bucket, row);
      }
      return;
    }
    const { amount: perPeriod, amounts: byYear, problem } = result;
    const row: LineRow = {
      kind: 'line',
      key: line.id,
      line,
      perPeriod,
      byYear,
      problem,
      amount,
      counted,
      entry: knownEntry(byName, line),
    };
    const was = before?.(line.bucket, rows.length, line.id);
    rows.push(was && sameRow(was, row) ? was : row);
  });
  for (const [bucket, fold] of folds) groups.get(bucket)?.push(fold);
  const group =
    (side: 'above' | 'below') =>
    (bucket: Bucket, at: number): Group => {
      const rows = groups.get(bucket) ?? [];
      const was = last?.[side][at];
      return was && was.bucket === bucket && sameRows(was.rows, rows) ? was : { key: bucket, bucket, rows };
    };
  return {
    above: above.map(group('above')),
    gross: {
      kind: 'gross',
      key: 'gross',
      amount: view.countable ? evaluation.tangible.net.total : evaluation.gross.total,
    },
    below: below.map(group('below')),
    net: {
      kind: 'net',
      key: 'net',
      amount: view.countable ? evaluation.tangibleNet.total : evaluation.net.total,
    },
  };
}

/** The ledger as the bridge draws it: headings let the connectors through. */
export function bridgeRows(ledger: Ledger): BridgeRow[] {
  const ofGroup = (g: Group): BridgeRow[] => [
    ...(g.bucket === null ? [] : [{ id: `head-${g.bucket}`, kind: 'pass' as const, amount: null }]),
    ...g.rows.map((row): BridgeRow =>
      row.kind === 'kind' || (row.kind === 'group' && !row.folded)
        ? { id: row.key, kind: 'pass', amount: null }
        : row.kind === 'line'
          ? { id: row.key, kind: row.line.bucket, amount: row.amount, counted: row.counted }
          : {
              id: row.key,
              kind: 'fold',
              amount: row.amount,
              parts: [
                {
                  kind: row.bucket ?? (row.amount < 0 ? 'tangible-cost' : 'tangible-benefit'),
                  amount: row.amount,
                },
              ],
            },
    ),
  ];
  return [
    ...ledger.above.flatMap(ofGroup),
    ...(ledger.gross ? [{ id: 'gross', kind: 'gross' as const, amount: ledger.gross.amount }] : []),
    ...ledger.below.flatMap(ofGroup),
    { id: 'net', kind: 'net', amount: ledger.net.amount },
  ];
}
