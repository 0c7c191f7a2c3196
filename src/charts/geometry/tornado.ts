/**
 * The geometry of a tornado chart: net at each assumption's lowest and highest value while the others are likely, widest swing
 * first. Bars start at likely net, so a longer bar means an assumption that matters more.
 */
import { axis, extent, ticksOn, type Tick } from './axis.ts';
import { rowFrame, type PlacedRow, type RowFrame } from './rows.ts';

export interface TornadoItem {
  id: string;
  netAtLow: number;
  netAtHigh: number;
}

interface TornadoInput {
  items: readonly TornadoItem[];
  /** Net with every assumption at its likely value. */
  net: number;
  width: number;
  labelWidth: number;
  /** The number of lines the longest label takes at `maxWidth` px, including a note below it. */
  lines?: (maxWidth: number) => number;
  /** Width of the labels beyond the ends of the bars, px. */
  endLabelWidth: number;
  /** Width of an amount on the axis, px. */
  tickWidth?: number;
  /** 8 by default; the other items are only counted. */
  maxRows?: number;
  rtl?: boolean;
}

export interface TornadoEnd {
  /** Edges, x0 ≤ x1; one of them is at likely net. */
  x0: number;
  x1: number;
  /** The end of the bar, and the side of its label: 1 is towards greater x. */
  tip: number;
  side: 1 | -1;
  better: boolean;
  net: number;
}

interface PlacedTornado {
  frame: RowFrame;
  rows: {
    id: string;
    place: PlacedRow;
    low: TornadoEnd;
    high: TornadoEnd;
    /** Whether both ends lie on one side of likely net; they are then drawn one above the other at half height. */
    folded: boolean;
    canTurnNegative: boolean;
  }[];
  netX: number;
  /** Null where zero is not on the axis. */
  zeroX: number | null;
  ticks: Tick[];
  /** The items without a row, and the widest swing among them. */
  others: { count: number; swing: number };
}

const swing = (item: TornadoItem): number => Math.abs(item.netAtHigh - item.netAtLow);
/** The largest change of net at either end: of a folded bar it is larger than the swing. */
const largestChange = (item: TornadoItem, net: number): number =>
  Math.max(swing(item), Math.abs(item.netAtHigh - net), Math.abs(item.netAtLow - net));

/** Places the bars in the given width. */
export function placeTornado(input: TornadoInput): PlacedTornado {
  const { net, width, endLabelWidth, maxRows = 8, rtl = false } = input;
  const sorted = [...input.items].sort((a, b) => largestChange(b, net) - largestChange(a, net));
  // A single item beyond `maxRows` gets a row as well, since a sentence about it would be as long.
  const shown = sorted.length <= maxRows + 1 ? sorted : sorted.slice(0, maxRows);
  const rest = sorted.slice(shown.length);

  const [low, high] = extent([net], ...shown.map((i) => [i.netAtLow, i.netAtHigh]));
  const span = high - low;
  // Zero is on the axis when an end crosses it or when it is near.
  const zero = (low <= 0 && high >= 0) || (low > 0 ? low : -high) <= span * 0.35;
  const from = zero ? Math.min(0, low) : low;
  const to = zero ? Math.max(0, high) : high;
  const frame = rowFrame({
    width,
    labelWidth: input.labelWidth,
    after: 0,
    above: 42,
    below: 6,
    count: shown.length,
    rowHeight: 34,
    ...(input.lines ? { lines: input.lines } : {}),
    rtl,
  });
  const inward = Math.min(endLabelWidth, Math.abs(frame.endX - frame.startX) / 3) * (rtl ? -1 : 1);
  const x = axis(from, to, frame.startX + inward, frame.endX - inward);
  const netX = Math.round(x(net));
  const end = (value: number, other: number): TornadoEnd => {
    const tip = Math.round(x(value));
    return {
      x0: Math.min(netX, tip),
      x1: Math.max(netX, tip),
      tip,
      // The label of an end that does not change net goes to the side without a bar.
      side: (value === net ? other < net : value > net) !== rtl ? 1 : -1,
      better: value >= net,
      net: value,
    };
  };
  return {
    frame,
    rows: shown.map((item, i) => ({
      id: item.id,
      place: frame.rows[i] as PlacedRow,
      low: end(item.netAtLow, item.netAtHigh),
      high: end(item.netAtHigh, item.netAtLow),
      folded: (item.netAtLow - net) * (item.netAtHigh - net) > 0,
      canTurnNegative: net >= 0 && Math.min(item.netAtLow, item.netAtHigh) < 0,
    })),
    netX,
    zeroX: zero ? Math.round(x(0)) : null,
    ticks: ticksOn(from, to, Math.abs(frame.endX - frame.startX) - 2 * Math.abs(inward), input.tickWidth).map(
      (value) => ({ value, at: x(value) }),
    ),
    others: { count: rest.length, swing: Math.max(0, ...rest.map((i) => largestChange(i, net))) },
  };
}
