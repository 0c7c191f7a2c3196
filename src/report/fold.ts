/**
 * Folds many lines into few rows: the bridge of at most nine rows, and "the rest" of a long group. Nothing is dropped:
 * folded lines are summed, and the fold lists its members.
 */
import type { Bucket } from '../case/index.ts';
import type { BridgeRow, FoldPart } from './bridgeRows.ts';

export type FoldGroup = 'benefits' | 'costs' | 'alternative-benefits' | 'alternative-costs';

/** A row of the folded bridge. `members` are the ids in a fold, empty for a row of its own. */
export interface FoldedRow extends BridgeRow {
  members: readonly string[];
  /** For a fold: the kind of lines in it, for its label ("3 smaller benefits"). */
  group: FoldGroup | null;
  /** For a fold: whether no line of its group is shown by itself. */
  whole: boolean;
}

const groupOf: Record<Bucket, FoldGroup> = {
  'tangible-benefit': 'benefits',
  'perceived-benefit': 'benefits',
  'tangible-cost': 'costs',
  'perceived-cost': 'costs',
  'alternative-benefit': 'alternative-benefits',
  'alternative-cost': 'alternative-costs',
};

const asItself = (row: BridgeRow): FoldedRow => ({ ...row, members: [], group: null, whole: false });

/** One fold over rows of one group; its parts are summed by kind in the order of the formula. */
function foldOf(rows: readonly BridgeRow[], group: FoldGroup, whole: boolean): FoldedRow {
  const sums = new Map<Bucket, number>();
  let amount = 0;
  for (const row of rows) {
    const a = row.amount ?? 0;
    amount += a;
    const kind = row.kind as Bucket;
    sums.set(kind, (sums.get(kind) ?? 0) + a);
  }
  const parts: FoldPart[] = [...sums].map(([kind, sum]) => ({ kind, amount: sum }));
  return { id: `fold:${group}`, kind: 'fold', amount, parts, members: rows.map((r) => r.id), group, whole };
}

/** Keeps the `keep` largest in their order; the others become one fold at the end. A fold never consists of one line. */
function keepLargest(rows: readonly BridgeRow[], keep: number, group: FoldGroup): FoldedRow[] {
  if (rows.length <= keep + 1) return rows.map(asItself);
  const bySize = rows
    .map((row, i) => ({ i, size: Math.abs(row.amount ?? 0) }))
    .sort((a, b) => b.size - a.size || a.i - b.i);
  const kept = new Set(bySize.slice(0, keep).map((x) => x.i));
  const shown = rows.filter((_, i) => kept.has(i)).map(asItself);
  return [
    ...shown,
    foldOf(
      rows.filter((_, i) => !kept.has(i)),
      group,
      keep === 0,
    ),
  ];
}

/**
 * The bridge for presenting: at most `most` rows (9 by default, 7 at least), in the order of the value formula. Waiting
 * and uncounted lines and headings are left out. Each side of the alternative becomes one row; the remaining rows go to
 * the largest benefits and costs, and the rest of each becomes one fold. Gross is left out if nothing lies between it
 * and net, because the two would be equal.
 */
export function presentRows(rows: readonly BridgeRow[], most = 9): FoldedRow[] {
  const groups: Record<FoldGroup, BridgeRow[]> = {
    benefits: [],
    costs: [],
    'alternative-benefits': [],
    'alternative-costs': [],
  };
  let gross: BridgeRow | null = null;
  let net: BridgeRow | null = null;
  for (const row of rows) {
    if (row.kind === 'gross') gross = row;
    else if (row.kind === 'net') net = row;
    else if (row.kind === 'pass' || row.kind === 'fold' || row.amount === null || row.counted === false)
      continue;
    else groups[groupOf[row.kind]].push(row);
  }
  const alternatives = [
    ...keepRows(groups['alternative-benefits'], 1, 'alternative-benefits'),
    ...keepRows(groups['alternative-costs'], 1, 'alternative-costs'),
  ];
  if (alternatives.length === 0 && net !== null) gross = null;
  const totals = (gross === null ? 0 : 1) + (net === null ? 0 : 1);
  const places = Math.max(2, Math.max(7, most) - totals - alternatives.length);
  const [b, c] = share(groups.benefits, groups.costs, places);
  return [
    ...keepRows(groups.benefits, b, 'benefits'),
    ...keepRows(groups.costs, c, 'costs'),
    ...(gross === null ? [] : [asItself(gross)]),
    ...alternatives,
    ...(net === null ? [] : [asItself(net)]),
  ];
}

/** Reduces a group to at most `places` rows, fold included. */
function keepRows(rows: readonly BridgeRow[], places: number, group: FoldGroup): FoldedRow[] {
  return rows.length === 0 ? [] : keepLargest(rows, places - 1, group);
}

/** Divides the places: one each, then every next one to the group whose largest folded line is larger. */
function share(a: readonly BridgeRow[], b: readonly BridgeRow[], places: number): [number, number] {
  const sizes = (rows: readonly BridgeRow[]): number[] =>
    rows.map((r) => Math.abs(r.amount ?? 0)).sort((x, y) => y - x);
  const sa = sizes(a);
  const sb = sizes(b);
  let pa = Math.min(1, sa.length);
  let pb = Math.min(1, sb.length);
  while (pa + pb < places && (pa < sa.length || pb < sb.length)) {
    // With p places, a group of more than p lines shows p − 1 of them; the next place reveals the one at p − 1.
    const nextA = pa < sa.length ? (sa[pa - 1] ?? 0) : -1;
    const nextB = pb < sb.length ? (sb[pb - 1] ?? 0) : -1;
    if (nextA >= nextB) pa += 1;
    else pb += 1;
  }
  return [pa, pb];
}
