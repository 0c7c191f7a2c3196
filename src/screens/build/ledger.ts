/**
 * The rows of the ledger: the value formula from top to bottom, each line with its effect on net. Pure: takes a case and its
 * evaluation, returns plain rows.
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
  /** The formula's value per period, as `LineResult.amount`. */
  perPeriod: number | null;
  /** The same for each year in which it is paid, where the years differ. */
  byYear: readonly number[] | undefined;
  problem: LineProblem | undefined;
  /** The effect on net; null while waiting or failing. */
  amount: number | null;
  /** Whether the current view counts it. */
  counted: boolean;
  entry: AmountEntry;
}
/** What is drawn beside the figures of a ledger's rows. */
export interface Drawing {
  /** By the row's key. */
  bars: ReadonlyMap<string, PlacedBar>;
  /** The change by the last edit in words, by the row's key; only for rows that changed and have room for it. */
  changes: ReadonlyMap<string, string>;
  /** Outlined bars by the row's key while nothing in the case has an amount; null otherwise. */
  outlines: ReadonlyMap<string, PreviewRow> | null;
  /** When rows that follow the rollout reach full use, in words; '' where they do from the start. */
  rollout: string;
  /** Sections whose head states the rollout for all their rows. */
  rolloutSections: ReadonlySet<Bucket>;
  /** Keys of the rows in sections that have group heads. */
  groupedRows: ReadonlySet<string>;
  /** Position of zero in px where a bar reaches below it; null otherwise. */
  zero: number | null;
  motion: boolean;
  /** One row is so large that the others are hardly visible. */
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
  /** Null for lines without a group. */
  group: string | null;
  /** The section that contains it; null where groups come first. */
  bucket: Bucket | null;
  count: number;
  /** The effect of its counted lines on net. */
  amount: number;
  folded: boolean;
}
/** With groups first: the kind of the lines that follow. */
export interface KindRow {
  kind: 'kind';
  key: string;
  bucket: Bucket;
}
export type SectionRow = LineRow | FoldRow | GroupRow | KindRow;
export interface Section {
  key: string;
  /** Null for a group that contains kinds: its head is its first row. */
  bucket: Bucket | null;
  rows: SectionRow[];
}
export interface Ledger {
  above: Section[];
  /** Null where the alternative's rows are listed with their groups: there is no place for a total before the alternative. */
  gross: TotalRow | null;
  below: Section[];
  net: TotalRow;
}

/** This many rows are rendered at once; longer ledgers and additions are rendered in parts. */
export const rowsAtOnce = 60;

/** The number of rows in all sections. */
export const rowCount = ({ above, below }: Pick<Ledger, 'above' | 'below'>): number =>
  [...above, ...below].reduce((sum, { rows }) => sum + rows.length, 0);

/**
 * The lines to fold in a long section: all but its `most` largest by effect on net. Decided only when asked, because a row must
 * not fold while somebody types in it.
 */
export function foldedLines(c: Case, evaluation: Evaluation, most = 7): ReadonlySet<string> {
  const folded = new Set<string>();
  const size = new Map(evaluation.lines.map((l) => [l.id, Math.abs(l.total ?? 0)]));
  const byBucket = new Map<Bucket, string[]>();
  // Lines of other options have no result and no row.
  for (const l of c.lines.filter((x) => size.has(x.id)))
    byBucket.set(l.bucket, [...(byBucket.get(l.bucket) ?? []), l.id]);
  for (const ids of byBucket.values())
    // One more is shown: folding a single row would save no space.
    if (ids.length > most + 1)
      [...ids]
        .sort((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0))
        .slice(most)
        .forEach((id) => folded.add(id));
  return folded;
}

const above: Bucket[] = ['tangible-benefit', 'perceived-benefit', 'tangible-cost', 'perceived-cost'];
const below: Bucket[] = ['alternative-benefit', 'alternative-cost'];

/**
 * Returns a function that finds a line's row in a ledger. It looks first at the same position of the same section, where the
 * row usually is.
 */
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
/** The assumptions of a case by name, kept as long as the list is the same object. */
function byNameOf(assumptions: readonly Assumption[]): ReadonlyMap<string, Assumption> {
  let made = named.get(assumptions);
  if (!made) named.set(assumptions, (made = new Map(assumptions.map((a) => [a.name, a]))));
  return made;
}

/** How a line's amount is entered, kept as long as the line and the assumption it names are the same objects. */
const entries = new WeakMap<Line, { named: Assumption | undefined; entry: AmountEntry }>();
function knownEntry(byName: ReadonlyMap<string, Assumption>, line: Line): AmountEntry {
  const named = byName.get(line.formula.trim());
  const known = entries.get(line);
  if (known && known.named === named) return known.entry;
  const entry = amountEntryOf(byName, line);
  entries.set(line, { named, entry });
  return entry;
}

/** Whether two rows are equal. It runs for every row on every keystroke; most rows share all values by identity. */
const sameRow = (a: LineRow, b: LineRow): boolean =>
  a.line === b.line &&
  a.perPeriod === b.perPeriod &&
  a.amount === b.amount &&
  a.counted === b.counted &&
  equal(a.byYear, b.byYear) &&
  equal(a.problem, b.problem) &&
  equal(a.entry, b.entry);

/** Whether two sections hold the same row objects, or equal folds. */
const sameRows = (a: readonly SectionRow[], b: readonly SectionRow[]): boolean =>
  a.length === b.length && a.every((row, i) => row === b[i] || (row.kind === 'fold' && equal(row, b[i])));

/**
 * The ledger of a case. Rows and whole sections that are equal to those in `last` are the same objects, so that a keystroke
 * in one row does not update the others.
 * @param view.hideWhileEmpty tells which rows to leave out while they have no figure
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
  // Lines of other options have no result and no row.
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
    (bucket: Bucket, at: number): Section => {
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

/** The ledger as rows of the bridge. Connectors pass through headings. */
export function bridgeRows(ledger: Ledger): BridgeRow[] {
  const ofGroup = (g: Section): BridgeRow[] => [
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
