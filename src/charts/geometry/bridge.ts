/**
 * The value bridge: rows in the order of the value formula, each with the bar that carries the running total from
 * where the row before left it to where this row takes it. Every row shares one scale that holds zero, so lengths
 * compare down the page. Pure: the same rows, amounts and width give the same pixels.
 */
import type { BridgeKind, BridgeRow, FoldPart } from '../../report/bridgeRows.ts';

/** Benefit and cost say which way value moves: a benefit entered below zero is drawn as the loss it is. */
export type Hue = 'benefit' | 'cost' | 'alternative' | 'gross' | 'net';
/** More ink, more certain. 'outline' is a plan; the bridge of a case has none. */
export type BarStyle = 'solid' | 'tint' | 'dashed' | 'outline';

export interface Segment {
  x0: number;
  x1: number;
  style: BarStyle;
}

export interface PlacedBar {
  id: string;
  kind: BridgeKind;
  /** 'bar' is at least 2 px long; 'zero' is worth nothing; 'waiting' has no amount; 'pass' is a heading. */
  state: 'bar' | 'zero' | 'waiting' | 'pass';
  /** 1 raises net, −1 lowers it, 0 moves nothing. Of gross and net: the side of zero they lie on. */
  direction: 1 | 0 | -1;
  /** Edges in whole px from the start of the track (the left; in right-to-left pages the right), x0 ≤ x1. */
  x0: number;
  x1: number;
  hue: Hue;
  style: BarStyle;
  /** Folds of two kinds only: abutting, left to right, together exactly x0..x1. */
  segments: readonly Segment[] | null;
  /** Where the 1 px connectors meet the row from above and leave it below; null where there is none. */
  joinIn: number | null;
  joinOut: number | null;
  /** Which side of the bar the label stands on: 'end' starts at labelX, 'start' ends there, 'none' found no room. */
  labelSide: 'start' | 'end' | 'none';
  labelX: number;
  /** The edge at which a bar longer than the scale is cut off, under zoomToRest. */
  clipped: 'start' | 'end' | null;
  /** The bar as it was before the last edit, on today's scale. */
  ghost: { x0: number; x1: number } | null;
}

export interface BridgeOptions {
  /** Of the bar track, in px. */
  width: number;
  /** Room to keep for one label, in px; 0 where rows carry no labels. */
  labelWidth?: number;
  /** Scale to all lines but the giant one (see giantOf), which is then cut at the edge and marked. */
  zoomToRest?: boolean;
  /** Former amounts by row id, for ghosts. */
  was?: ReadonlyMap<string, number>;
}

export interface Bridge {
  bars: PlacedBar[];
  /** Where zero lies, in px. */
  zero: number;
  /** Whether anything lies below zero, so that the zero line is worth drawing. */
  belowZero: boolean;
}

/** The shortest bar that can still be seen, in px. */
const LEAST = 2;
/** Between a bar and its label, in px. */
const LABEL_GAP = 7;
/** What a cut bar keeps beyond the scale of the rest, in px, so that its cut edge can be seen. */
const STUB = 28;
/** A line is a giant when it is this many times as large as the next. */
const GIANT = 8;

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

/** The row's amount where it moves the running total or is a total, else null. */
function amountOf(row: BridgeRow): number | null {
  const a = row.amount;
  return a === null || row.kind === 'pass' || row.counted === false || !Number.isFinite(a) ? null : a;
}

/**
 * The index of the one line that dwarfs the rest (at least eight times the next, with two or more others to
 * compare), for which "zoom to the rest" is offered; −1 where there is none.
 */
export function giantOf(rows: readonly BridgeRow[]): number {
  let at = -1;
  let most = 0;
  let next = 0;
  let others = 0;
  rows.forEach((row, i) => {
    const a = isTotal(row.kind) ? null : amountOf(row);
    if (a === null || a === 0) return;
    others += 1;
    const size = Math.abs(a);
    if (size > most) {
      next = most;
      most = size;
      at = i;
    } else if (size > next) next = size;
  });
  return others >= 3 && next > 0 && most / next >= GIANT ? at : -1;
}

function hueOf(kind: BridgeKind, parts: readonly FoldPart[] | undefined, direction: number): Hue {
  if (kind === 'gross' || kind === 'net') return kind;
  const first = kind === 'fold' ? parts?.[0]?.kind : kind;
  if (first === 'alternative-benefit' || first === 'alternative-cost') return 'alternative';
  if (direction === 0) return first === 'tangible-cost' || first === 'perceived-cost' ? 'cost' : 'benefit';
  return direction > 0 ? 'benefit' : 'cost';
}

/** The two styles of a fold and how much of the bar, 0..1 in the order it moves, the first takes. */
function split(parts: readonly FoldPart[]): { first: BarStyle; second: BarStyle; share: number } {
  const first = styles[parts[0]?.kind ?? 'tangible-benefit'];
  let a = 0;
  let b = 0;
  let second = first;
  // Halves, so that two amounts near the largest double cannot overflow.
  for (const part of parts) {
    if (styles[part.kind] === first) a += part.amount / 2;
    else {
      b += part.amount / 2;
      second = styles[part.kind];
    }
  }
  // Two kinds that move opposite ways cannot abut: the larger gives the whole bar its style.
  if (b === 0 || a * b < 0)
    return Math.abs(b) > Math.abs(a)
      ? { first: second, second, share: 1 }
      : { first, second: first, share: 1 };
  return { first, second, share: a / (a + b) };
}

/** The same bar where what it was is not shown: its label stands at the bar itself. */
export const withoutGhost = (bar: PlacedBar): PlacedBar => ({
  ...bar,
  ghost: null,
  labelX: bar.labelSide === 'start' ? bar.x0 - LABEL_GAP : bar.x1 + LABEL_GAP,
});

/**
 * Places the rows on a track of the given width.
 *
 * The running total starts at zero and moves by each counted amount; gross and net are drawn from zero to their own
 * amount and do not move it. Edges are whole pixels, rounded from the running total and never from lengths, so every
 * bar starts on exactly the pixel where the connector from above arrives. A bar shorter than 2 px is drawn 2 px long
 * without moving its connectors. Amounts are measured against the largest of them, so none can overflow.
 */
export function bridge(rows: readonly BridgeRow[], options: BridgeOptions): Bridge {
  const n = rows.length;
  const width = Math.max(0, Math.floor(options.width));
  const labelWidth = options.labelWidth ?? 0;
  const giant = options.zoomToRest === true ? giantOf(rows) : -1;

  // First pass: every row's ends, as multiples of the largest amount.
  let unit = 0;
  for (let i = 0; i < n; i++) {
    const row = rows[i] as BridgeRow;
    const a = amountOf(row);
    if (a === null || i === giant || (giant >= 0 && isTotal(row.kind))) continue;
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
      // A withheld total: only the connector passes.
      from[i] = to[i] = running;
      continue;
    }
    if (isTotal(row.kind)) {
      // The same figure summed in another order may differ in its last bits: still the same pixel.
      to[i] = Math.abs(share - running) <= 1e-9 ? running : share;
      if (giant >= 0) continue;
    } else {
      from[i] = running;
      if (i === giant) {
        // The rest is drawn as if the giant were not there; only its own bar says that it is.
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

  // Room for labels after the longest bar, given up first where the track is narrow.
  const reserve = labelWidth > 0 && width >= 3 * labelWidth ? labelWidth + LABEL_GAP : 0;
  let left = 0;
  // One pixel less than the track: a connector at x covers the pixel from x to x + 1.
  let right = Math.max(0, width - reserve - 1);
  const leftmost = left;
  const rightmost = right;
  if (giant >= 0) {
    for (let i = 0; i < n; i++) {
      if (i !== giant && !isTotal((rows[i] as BridgeRow).kind)) continue;
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
  const was = options.was !== undefined && options.was.size > 0 ? options.was : null;

  // Second pass: pixels.
  const bars = new Array<PlacedBar>(n);
  // Whether the row above sends a connector down.
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
    if (giant >= 0 && (i === giant || total)) {
      if (end > high) {
        clipped = 'end';
        xEnd = rightmost;
      } else if (end < low) {
        clipped = 'start';
        xEnd = leftmost;
      }
    }
    const xStart = total ? zero : edge(start);
    // Under zoom the connectors carry the rest's running total past the giant, and totals, which hold it, join nothing.
    const atIn = total ? xEnd : xStart;
    const atOut = i === giant ? xStart : xEnd;

    let x0 = xStart < xEnd ? xStart : xEnd;
    let x1 = xStart < xEnd ? xEnd : xStart;
    if (direction !== 0 && x1 - x0 < LEAST) {
      if (direction > 0) x0 = Math.max(0, x1 - LEAST);
      else x1 = Math.min(width, x0 + LEAST);
      if (x1 - x0 < LEAST) {
        x0 = Math.max(0, Math.min(x0, width - LEAST));
        x1 = Math.min(width, x0 + LEAST);
      }
    }

    let style = styles[row.kind];
    let segments: Segment[] | null = null;
    if (row.kind === 'fold' && row.parts !== undefined && row.parts.length > 0) {
      const parts = split(row.parts);
      style = parts.share >= 0.5 ? parts.first : parts.second;
      // Both kinds show, 2 px each, wherever the bar has the length for it.
      if (parts.share < 1 && x1 - x0 >= 2 * LEAST) {
        const ahead = direction > 0 ? parts.share : 1 - parts.share;
        const meet = Math.min(x1 - LEAST, Math.max(x0 + LEAST, Math.round(x0 + ahead * (x1 - x0))));
        segments = [
          { x0, x1: meet, style: direction > 0 ? parts.first : parts.second },
          { x0: meet, x1, style: direction > 0 ? parts.second : parts.first },
        ];
      }
    }

    let ghost: { x0: number; x1: number } | null = null;
    const old = was?.get(row.id);
    if (old !== undefined && Number.isFinite(old) && old !== a && unit > 0) {
      // Bounded, for an amount that was beyond all scale now runs off the edge either way.
      const share = Math.max(-1e9, Math.min(1e9, old / unit));
      const oldEnd = edge((total ? 0 : start) + share);
      ghost = { x0: Math.min(xStart, oldEnd), x1: Math.max(xStart, oldEnd) };
    }

    let labelSide: 'start' | 'end' | 'none' = 'none';
    let labelX = 0;
    if (labelWidth > 0) {
      // Past the old bar as well, whose outline would strike it through; where there is no room for that, past the bar.
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
      joinIn: joined && !(giant >= 0 && total) ? atIn : null,
      joinOut: giant >= 0 && total ? null : atOut,
      labelSide,
      labelX,
      clipped,
      ghost,
    };
    const bar = bars[i] as PlacedBar;
    if (row.kind === 'pass' && !joined) bar.joinOut = null;
    joined = bar.joinOut !== null;
  }
  // The bridge ends at its last real row.
  for (let i = Math.max(0, last); i < n; i++) {
    const bar = bars[i] as PlacedBar;
    bar.joinOut = null;
    if (i > last) bar.joinIn = null;
  }
  return { bars, zero, belowZero: low < 0 };
}
