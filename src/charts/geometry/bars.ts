/** Rows of plain bars from zero on one scale: plan and actual, and firms by revenue. */
import type { PlanRow } from '../../report/planRows.ts';
import { axis, extent, toFinite } from './axis.ts';
import { rowFrame, type PlacedRow, type RowFrame } from './rows.ts';

export interface Span {
  x0: number;
  x1: number;
}

const MIN_LENGTH = 2;

/** A bar from one amount to another in whole px, at least 2 px long unless both are equal. */
function span(x: (v: number) => number, from: number, to: number, rtl: boolean): Span {
  const a = Math.round(x(from));
  const b = Math.round(x(to));
  const x0 = Math.min(a, b);
  const x1 = Math.max(a, b);
  if (toFinite(from) === toFinite(to) || x1 - x0 >= MIN_LENGTH) return { x0, x1 };
  return to > from !== rtl ? { x0: a, x1: a + MIN_LENGTH } : { x0: a - MIN_LENGTH, x1: a };
}

interface PlacedPlan {
  frame: RowFrame;
  rows: { id: string; place: PlacedRow; plan: Span; actual: Span | null; term: number | null }[];
  zeroX: number;
}

/** Places the bars of plan and actual; widths and `after` are px. */
export function placePlanBars(
  rows: readonly PlanRow[],
  options: {
    width: number;
    labelWidth: number;
    after: number;
    rowHeight?: number;
    narrow?: number;
    lines?: (maxWidth: number) => number;
    rtl?: boolean;
  },
): PlacedPlan {
  const { rtl = false, rowHeight = 38 } = options;
  const [low, high] = extent(
    [0],
    rows.map((r) => r.plan),
    rows.map((r) => r.actual ?? 0),
    rows.map((r) => r.term ?? 0),
  );
  const frame = rowFrame({ ...options, above: 4, below: 4, count: rows.length, rowHeight });
  // Leave space for the shortest bar on either side of zero.
  const inward = rtl ? -MIN_LENGTH : MIN_LENGTH;
  const x = axis(low, high, frame.startX + (low < 0 ? inward : 0), frame.endX - inward);
  return {
    frame,
    rows: rows.map((r, i) => ({
      id: r.id,
      place: frame.rows[i] as PlacedRow,
      plan: span(x, 0, r.plan, rtl),
      actual: r.actual === null ? null : span(x, 0, r.actual, rtl),
      term: r.term === null ? null : Math.round(x(r.term)),
    })),
    zeroX: Math.round(x(0)),
  };
}

export interface Firm {
  id: string;
  revenue: number;
}

interface RankRow {
  id: string;
  kind: 'with' | 'without' | 'firm';
  revenue: number;
  /** 1 + the firms with more revenue, where the customer counts as with the solution; on the row "without", as without it. */
  rank: number;
  place: PlacedRow;
  bar: Span;
  /** On the row "with": the difference the solution makes. */
  added: Span | null;
}

interface PlacedRanks {
  frame: RowFrame;
  rows: RankRow[];
  zeroX: number;
}

/**
 * The customer with and without the solution among named firms, by revenue, largest first. Firms are ranked against the
 * customer's revenue with the solution.
 */
export function placeMarketRanks(
  input: {
    with: number;
    without: number;
    /** 1 + the firms with more revenue. */
    rankWith: number;
    rankWithout: number;
    firms: readonly Firm[];
  },
  options: {
    width: number;
    labelWidth: number;
    after: number;
    lines?: (maxWidth: number) => number;
    rtl?: boolean;
  },
): PlacedRanks {
  const all = [
    { id: 'with', kind: 'with' as const, revenue: input.with, rank: input.rankWith },
    { id: 'without', kind: 'without' as const, revenue: input.without, rank: input.rankWithout },
    ...input.firms.map((f) => ({
      id: `firm:${f.id}`,
      kind: 'firm' as const,
      revenue: f.revenue,
      rank: 1 + input.firms.filter((g) => g.revenue > f.revenue).length + (input.with > f.revenue ? 1 : 0),
    })),
  ];
  const order = { with: 0, without: 1, firm: 2 };
  all.sort((a, b) => b.revenue - a.revenue || order[a.kind] - order[b.kind]);
  const [low, high] = extent(
    [0],
    all.map((r) => r.revenue),
  );
  const frame = rowFrame({ ...options, above: 4, below: 4, count: all.length, rowHeight: 30 });
  const { rtl = false } = options;
  const inward = rtl ? -MIN_LENGTH : MIN_LENGTH;
  const x = axis(low, high, frame.startX + (low < 0 ? inward : 0), frame.endX - inward);
  return {
    frame,
    rows: all.map((r, i) => ({
      ...r,
      place: frame.rows[i] as PlacedRow,
      bar: span(x, 0, r.kind === 'with' ? Math.min(input.with, input.without) : r.revenue, rtl),
      added:
        r.kind === 'with' && input.with !== input.without ? span(x, input.without, input.with, rtl) : null,
    })),
    zeroX: Math.round(x(0)),
  };
}
