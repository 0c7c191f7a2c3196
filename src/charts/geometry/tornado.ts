/**
 * The tornado: what net becomes at each assumption's lowest and highest, the others likely; widest first. Bars grow from
 * likely net, so the longer a bar the more that one number decides.
 */
import { axis, extent, ticksOn, type Tick } from './axis.ts';
import { rowFrame, type PlacedRow, type RowFrame } from './rows.ts';

export interface TornadoItem {
  id: string;
  netAtLow: number;
  netAtHigh: number;
}

export interface TornadoInput {
  items: readonly TornadoItem[];
  /** Net with all assumptions likely. */
  net: number;
  width: number;
  labelWidth: number;
  /** How many lines the longest label takes in a room, px, with what stands beneath it. */
  lines?: (room: number) => number;
  /** Room beyond each bar end for the input's value, px. */
  endRoom: number;
  /** Room an amount under the axis needs, px. */
  tickRoom?: number;
  /** How many rows stand on their own; 8. */
  most?: number;
  rtl?: boolean;
}

export interface TornadoEnd {
  /** Edges, x0 ≤ x1; one of them lies on likely net. */
  x0: number;
  x1: number;
  /** Where the bar ends, and on which side its label stands: 1 towards the end of the axis. */
  tip: number;
  side: 1 | -1;
  better: boolean;
  net: number;
}

export interface PlacedTornado {
  frame: RowFrame;
  rows: {
    id: string;
    place: PlacedRow;
    low: TornadoEnd;
    high: TornadoEnd;
    /** Both ends on one side of likely net: drawn above one another in half height. */
    folded: boolean;
    canTurnNegative: boolean;
  }[];
  netX: number;
  /** Null where zero is out of sight. */
  zeroX: number | null;
  ticks: Tick[];
  /** Those beyond the first rows, and the widest swing among them. */
  others: { count: number; swing: number };
}

const swing = (item: TornadoItem): number => Math.abs(item.netAtHigh - item.netAtLow);
/** How far either end moves net: what tells a folded bar (both ends on one side) from an idle one. */
const reach = (item: TornadoItem, net: number): number =>
  Math.max(swing(item), Math.abs(item.netAtHigh - net), Math.abs(item.netAtLow - net));

export function tornado(input: TornadoInput): PlacedTornado {
  const { net, width, endRoom, most = 8, rtl = false } = input;
  const sorted = [...input.items].sort((a, b) => reach(b, net) - reach(a, net));
  // One more than fits is shown rather than folded alone.
  const shown = sorted.length <= most + 1 ? sorted : sorted.slice(0, most);
  const rest = sorted.slice(shown.length);

  const [low, high] = extent([net], ...shown.map((i) => [i.netAtLow, i.netAtHigh]));
  const span = high - low;
  // Zero belongs in sight when an end crosses it or it lies close by.
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
  const inward = Math.min(endRoom, Math.abs(frame.endX - frame.startX) / 3) * (rtl ? -1 : 1);
  const x = axis(from, to, frame.startX + inward, frame.endX - inward);
  const netX = Math.round(x(net));
  const end = (value: number, other: number): TornadoEnd => {
    const tip = Math.round(x(value));
    return {
      x0: Math.min(netX, tip),
      x1: Math.max(netX, tip),
      tip,
      // An end that moves nothing keeps its label out of the other's bar.
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
    ticks: ticksOn(from, to, Math.abs(frame.endX - frame.startX) - 2 * Math.abs(inward), input.tickRoom).map(
      (value) => ({ value, at: x(value) }),
    ),
    others: { count: rest.length, swing: Math.max(0, ...rest.map((i) => reach(i, net))) },
  };
}
