/**
 * The value bridge, a waterfall: rows in the order of the value formula, each with a bar from the running total before the
 * row to the running total after it. All rows share one scale that includes zero, so their lengths can be compared. Pure: the
 * same rows, amounts and width give the same pixels.
 */
import type { BridgeKind, BridgeRow, FoldPart } from '../../report/bridgeRows.ts';

/** Benefit and cost stand for the direction: a negative benefit lowers value and has the hue of a cost. */
export type Hue = 'benefit' | 'cost' | 'alternative' | 'gross' | 'net';
/** The fuller the style, the more certain the amount. 'outline' is a plan, which the bridge of a case does not have. */
type BarStyle = 'solid' | 'tint' | 'dashed' | 'outline';

export interface Segment {
  x0: number;
  x1: number;
  style: BarStyle;
}

export interface PlacedBar {
  id: string;
  kind: BridgeKind;
  /** 'bar' is at least 2 px long; 'zero' has the amount 0; 'waiting' has no amount yet; 'pass' is a heading. */
  state: 'bar' | 'zero' | 'waiting' | 'pass';
  /** 1 raises net, −1 lowers it, 0 does not change it. For gross and net: the sign. */
  direction: 1 | 0 | -1;
  /** Edges in whole px from the start of the track (the left; in right-to-left pages the right), x0 ≤ x1. */
  x0: number;
  x1: number;
  hue: Hue;
  style: BarStyle;
  /** Only for folds of lines of two kinds: two adjoining segments that together cover x0..x1. */
  segments: readonly Segment[] | null;
  /** x of the 1 px connectors to the row above and to the row below; null where there is none. */
  joinIn: number | null;
  joinOut: number | null;
  /** The side of the bar with the label: at 'end' it starts at labelX, at 'start' it ends there, 'none' leaves it out. */
  labelSide: 'start' | 'end' | 'none';
  labelX: number;
  /** With zoomToRest: the edge at which a bar longer than the scale is cut off. */
  clipped: 'start' | 'end' | null;
  /** The bar before the last edit, on the current scale. */
  ghost: { x0: number; x1: number } | null;
}

export interface BridgeOptions {
  /** Width of the track the bars lie in, px. */
  width: number;
  /** Width of the widest label, px; 0 where rows have no labels. */
  labelWidth?: number;
  /** Scales to all lines but the outlier (see outlierIndex), which is then cut off at the edge and marked. */
  zoomToRest?: boolean;
  /** Amounts before the last edit by row id, for ghosts. */
  previousAmounts?: ReadonlyMap<string, number>;
}

export interface Bridge {
  bars: PlacedBar[];
  /** x of zero, px. */
  zero: number;
  /** Whether anything lies below zero, which requires a zero line. */
  belowZero: boolean;
}

/** Length of the shortest visible bar, px. */
const MIN_LENGTH = 2;
/** Distance between a bar and its label, px. */
const LABEL_GAP = 7;
/** How far a cut bar extends beyond the scale of the other rows, px, so that its cut edge is visible. */
const STUB = 28;
/** A line is an outlier when it is this many times as large as the next. */
const OUTLIER_RATIO = 8;

const isTotal = (kind: BridgeKind): boolean => kind === 'gross' || kind === 'net';

const styles: Record<BridgeKind, BarStyle> = {
  'tangible-benefit': 'solid',
  'tangible-cost': 'solid',
  'perceived-benefit': 'tint',
  'perceived-cost': 'tint',
  'alternative-benefit': 'dashed',
  'alternative-cost': 'dashed',
  gross: 'solid',
  net: 'solid',
  fold: 'solid',
  pass: 'solid',
};

/** The row's amount where it changes the running total or is a total, else null. */
function amountOf(row: BridgeRow): number | null {
  const a = row.amount;
  return a === null || row.kind === 'pass' || row.counted === false || !Number.isFinite(a) ? null : a;
}

/**
 * The index of the one line that is at least eight times as large as the next, with two or more others to compare. "Zoom
 * to the rest" is offered for it. −1 where there is none.
 */
export function outlierIndex(rows: readonly BridgeRow[]): number {
  let at = -1;
  let largest = 0;
  let second = 0;
  let others = 0;
  rows.forEach((row, i) => {
    const a = isTotal(row.kind) ? null : amountOf(row);
    if (a === null || a === 0) return;
    others += 1;
    const size = Math.abs(a);
    if (size > largest) {
      second = largest;
      largest = size;
      at = i;
    } else if (size > second) second = size;
  });
  return others >= 3 && second > 0 && largest / second >= OUTLIER_RATIO ? at : -1;
}

function hueOf(kind: BridgeKind, parts: readonly FoldPart[] | undefined, direction: number): Hue {
  if (kind === 'gross' || kind === 'net') return kind;
  const first = kind === 'fold' ? parts?.[0]?.kind : kind;
  if (first === 'alternative-benefit' || first === 'alternative-cost') return 'alternative';
  if (direction === 0) return first === 'tangible-cost' || first === 'perceived-cost' ? 'cost' : 'benefit';
  return direction > 0 ? 'benefit' : 'cost';
}

/** The two styles of a fold and the share 0..1 of the bar that the first takes, in the direction of the bar. */
function split(parts: readonly FoldPart[]): { first: BarStyle; second: BarStyle; share: number } {
  const first = styles[parts[0]?.kind ?? 'tangible-benefit'];
  let a = 0;
  let b = 0;
  let second = first;
  // Halves are summed, so that two amounts near the largest double cannot overflow.
  for (const part of parts) {
    if (styles[part.kind] === first) a += part.amount / 2;
    else {
      b += part.amount / 2;
      second = styles[part.kind];
    }
  }
  // Two kinds of opposite sign cannot adjoin: the larger sets the style of the whole bar.
  if (b === 0 || a * b < 0)
    return Math.abs(b) > Math.abs(a)
      ? { first: second, second, share: 1 }
      : { first, second: first, share: 1 };
  return { first, second, share: a / (a + b) };
}

/** The same bar without its ghost; the label then stands right at the bar. */
export const withoutGhost = (bar: PlacedBar): PlacedBar => ({
  ...bar,
  ghost: null,
  labelX: bar.labelSide === 'start' ? bar.x0 - LABEL_GAP : bar.x1 + LABEL_GAP,
});

/**
 * Places the bars of all rows on a track of the given width.
 *
 * The running total starts at zero and changes by each counted amount; gross and net are drawn from zero to their own
 * amount and do not change it. Edges are rounded from the running total and never from lengths, so every bar starts at
 * exactly the pixel where the connector from above arrives. A bar shorter than 2 px is drawn 2 px long without moving its
 * connectors. Amounts are divided by the largest of them, so none can overflow.
 */
export function placeBridge(rows: readonly BridgeRow[], options: BridgeOptions): Bridge {
  const n = rows.length;
  const width = Math.max(0, Math.floor(options.width));
  const labelWidth = options.labelWidth ?? 0;
  const outlier = options.zoomToRest === true ? outlierIndex(rows) : -1;

  // First pass: the ends of every row, as multiples of the largest amount.
  let unit = 0;
  for (let i = 0; i < n; i++) {
    const row = rows[i] as BridgeRow;
    const a = amountOf(row);
    if (a === null || i === outlier || (outlier >= 0 && isTotal(row.kind))) continue;
    if (Math.abs(a) > unit) unit = Math.abs(a);
  }
  const from = new Float64Array(n);
  const to = new Float64Array(n);
  let running = 0;
  let low = 0;
  let high = 0;
  for (let i = 0; i < n; i++) {
    const row = rows[i] as BridgeRow;
    const a = amountOf(row);
    const share = a === null || unit === 0 ? 0 : a / unit;
    if (isTotal(row.kind) && a === null) {
      // A withheld total has no bar; the connector passes through its row.
      from[i] = to[i] = running;
      continue;
    }
    if (isTotal(row.kind)) {
      // The total may be summed in another order and differ in its last bits; it still belongs on the same pixel.
      to[i] = Math.abs(share - running) <= 1e-9 ? running : share;
      if (outlier >= 0) continue;
    } else {
      from[i] = running;
      if (i === outlier) {
        // The other rows are drawn as if the outlier did not exist.
        to[i] = running + share;
        continue;
      }
      running += share;
      to[i] = running;
    }
    const end = to[i] as number;
    if (end < low) low = end;
    if (end > high) high = end;
  }

  // Space for a label after the longest bar; a narrow track has none.
  const reserve = labelWidth > 0 && width >= 3 * labelWidth ? labelWidth + LABEL_GAP : 0;
  let left = 0;
  // The last pixel stays free, because a connector at x covers the pixel from x to x + 1.
  let right = Math.max(0, width - reserve - 1);
  const leftmost = left;
  const rightmost = right;
  if (outlier >= 0) {
    for (let i = 0; i < n; i++) {
      if (i !== outlier && !isTotal((rows[i] as BridgeRow).kind)) continue;
      if ((to[i] as number) > high) right = Math.max(0, rightmost - STUB);
      if ((to[i] as number) < low) left = Math.min(STUB, rightmost);
    }
    if (right < left) right = left = Math.floor((leftmost + rightmost) / 2);
  }
  const span = high - low;
  const k = span > 0 ? (right - left) / span : 0;
  const zero = Math.round(left - low * k);
  const edge = (value: number): number => {
    const x = Math.round(left + (value - low) * k);
    return x < leftmost ? leftmost : x > rightmost ? rightmost : x;
  };
  const previousAmounts =
    options.previousAmounts !== undefined && options.previousAmounts.size > 0
      ? options.previousAmounts
      : null;

  // Second pass: px.
  const bars = new Array<PlacedBar>(n);
  // Whether the row above has a connector to this one.
  let joined = false;
  let last = -1;
  for (let i = 0; i < n; i++) {
    const row = rows[i] as BridgeRow;
    const a = amountOf(row);
    const total = isTotal(row.kind) && a !== null;
    const start = from[i] as number;
    const end = to[i] as number;
    const direction = a === null || a === 0 ? 0 : a > 0 ? 1 : -1;

    let clipped: 'start' | 'end' | null = null;
    let xEnd = edge(end);
    if (outlier >= 0 && (i === outlier || total)) {
      if (end > high) {
        clipped = 'end';
        xEnd = rightmost;
      } else if (end < low) {
        clipped = 'start';
        xEnd = leftmost;
      }
    }
    const xStart = total ? zero : edge(start);
    // With zoom, connectors carry the running total of the other rows past the outlier. Totals include it and get no connectors.
    const atIn = total ? xEnd : xStart;
    const atOut = i === outlier ? xStart : xEnd;

    let x0 = xStart < xEnd ? xStart : xEnd;
    let x1 = xStart < xEnd ? xEnd : xStart;
    if (direction !== 0 && x1 - x0 < MIN_LENGTH) {
      if (direction > 0) x0 = Math.max(0, x1 - MIN_LENGTH);
      else x1 = Math.min(width, x0 + MIN_LENGTH);
      if (x1 - x0 < MIN_LENGTH) {
        x0 = Math.max(0, Math.min(x0, width - MIN_LENGTH));
        x1 = Math.min(width, x0 + MIN_LENGTH);
      }
    }

    let style = styles[row.kind];
    let segments: Segment[] | null = null;
    if (row.kind === 'fold' && row.parts !== undefined && row.parts.length > 0) {
      const parts = split(row.parts);
      style = parts.share >= 0.5 ? parts.first : parts.second;
      // Each kind gets at least 2 px, where the bar is long enough.
      if (parts.share < 1 && x1 - x0 >= 2 * MIN_LENGTH) {
        const ahead = direction > 0 ? parts.share : 1 - parts.share;
        const meet = Math.min(x1 - MIN_LENGTH, Math.max(x0 + MIN_LENGTH, Math.round(x0 + ahead * (x1 - x0))));
        segments = [
          { x0, x1: meet, style: direction > 0 ? parts.first : parts.second },
          { x0: meet, x1, style: direction > 0 ? parts.second : parts.first },
        ];
      }
    }

    let ghost: { x0: number; x1: number } | null = null;
    const old = previousAmounts?.get(row.id);
    if (old !== undefined && Number.isFinite(old) && old !== a && unit > 0) {
      // Bounded against overflow: a previous amount far beyond the scale ends at the edge in any case.
      const share = Math.max(-1e9, Math.min(1e9, old / unit));
      const oldEnd = edge((total ? 0 : start) + share);
      ghost = { x0: Math.min(xStart, oldEnd), x1: Math.max(xStart, oldEnd) };
    }

    let labelSide: 'start' | 'end' | 'none' = 'none';
    let labelX = 0;
    if (labelWidth > 0) {
      // The label stands beyond the ghost, whose outline would cross it, or beyond the bar where that does not fit.
      let before = (ghost === null ? x0 : Math.min(x0, ghost.x0)) - LABEL_GAP;
      let after = (ghost === null ? x1 : Math.max(x1, ghost.x1)) + LABEL_GAP;
      if (after + labelWidth > width && before - labelWidth < 0) {
        before = x0 - LABEL_GAP;
        after = x1 + LABEL_GAP;
      }
      if (after + labelWidth <= width) {
        labelSide = 'end';
        labelX = after;
      } else if (before - labelWidth >= 0) {
        labelSide = 'start';
        labelX = before;
      }
    }

    if (row.kind !== 'pass') last = i;
    bars[i] = {
      id: row.id,
      kind: row.kind,
      state: row.kind === 'pass' ? 'pass' : a === null ? 'waiting' : direction === 0 ? 'zero' : 'bar',
      direction,
      x0,
      x1,
      hue: hueOf(row.kind, row.parts, direction),
      style,
      segments,
      joinIn: joined && !(outlier >= 0 && total) ? atIn : null,
      joinOut: outlier >= 0 && total ? null : atOut,
      labelSide,
      labelX,
      clipped,
      ghost,
    };
    const bar = bars[i] as PlacedBar;
    if (row.kind === 'pass' && !joined) bar.joinOut = null;
    joined = bar.joinOut !== null;
  }
  // The connectors end at the last row that is not a heading.
  for (let i = Math.max(0, last); i < n; i++) {
    const bar = bars[i] as PlacedBar;
    bar.joinOut = null;
    if (i > last) bar.joinIn = null;
  }
  return { bars, zero, belowZero: low < 0 };
}
