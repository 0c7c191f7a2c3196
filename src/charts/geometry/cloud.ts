/**
 * Points on two axes of one scale with the line on which both are equal. Amounts of one sign that differ by more than a
 * factor of thirty stand on a scale of factors, where a case of ten thousand is seen beside one of ten million.
 */
import { quadtree, scaleLinear, scaleLog, type Quadtree } from 'd3';
import { extent, finite, roundDomain, tenth, ticksOn, type Tick } from './axis.ts';

export interface CloudInput {
  points: readonly { x: number; y: number }[];
  width: number;
  height: number;
  /** Room for the labels before the plot, px. */
  before: number;
  /** Room one label under the axis needs, px. */
  tickRoom: number;
  rtl?: boolean;
}

export interface PlacedCloud {
  points: { x: number; y: number; above: boolean }[];
  /** The dots above and below the line as one path each: a round stroke of no length is a dot. */
  above: string;
  below: string;
  /** Where both are equal. */
  equal: string;
  horizontal: Tick[];
  vertical: Tick[];
  /** Edges of the plot, start and end in reading direction. */
  startX: number;
  endX: number;
  top: number;
  bottom: number;
  /** Steps on the axes are factors. */
  factors: boolean;
  /** The index of the point nearest to a place; null where there is none. */
  nearest: (x: number, y: number) => number | null;
}

const TOP = 10;
const BELOW = 40;
const AFTER = 14;
/** Amounts that differ by more stand on a scale of factors. */
const FACTORS = 30;

/** The next of 1, 2 and 5 times a power of ten. */
function roundFactor(x: number, way: 'up' | 'down'): number {
  const power = 10 ** Math.floor(Math.log10(x));
  const steps = [1, 2, 5, 10].map((step) => step * power);
  return (way === 'up' ? steps.find((s) => s >= x) : steps.findLast((s) => s <= x)) ?? x;
}

export function cloud({ points, width, height, before, tickRoom, rtl = false }: CloudInput): PlacedCloud {
  const values = points.flatMap(({ x, y }) => [finite(x), finite(y)]);
  const [low, high] = extent(values);
  const factors = low > 0 && high / low > FACTORS;
  const [startX, endX] = rtl ? [width - before, AFTER] : [before, Math.max(before + 1, width - AFTER)];
  const bottom = Math.max(TOP + 1, height - BELOW);
  const across = Math.abs(endX - startX);
  const round = roundDomain(low, high, 5);
  const domain: [number, number] = factors
    ? [roundFactor(low, 'down'), roundFactor(high, 'up')]
    : round.low < round.high
      ? [round.low, round.high]
      : [0, 1];
  const scale = (from: number, to: number): ((value: number) => number) => {
    const s = factors ? scaleLog(domain, [from, to]) : scaleLinear(domain, [from, to]);
    return (value) => s(factors ? Math.max(domain[0], finite(value)) : finite(value));
  };
  const x = scale(startX, endX);
  const y = scale(bottom, TOP);
  const powers = factors
    ? Array.from(
        { length: Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 },
        (_, k) => 10 ** (Math.floor(Math.log10(low)) + k),
      ).filter((x) => x >= domain[0] && x <= domain[1])
    : [];
  /** Powers of ten as far as they have room, or round amounts. */
  const ticksFor = (length: number, room: number): number[] => {
    if (!factors) return ticksOn(domain[0], domain[1], length, room);
    const every = Math.max(1, Math.ceil((room * (powers.length - 1)) / Math.max(1, length)));
    return powers.filter((_, k) => k % every === 0);
  };
  const placed = points.map((p) => ({ x: tenth(x(p.x)), y: tenth(y(p.y)), above: p.y >= p.x }));
  const dots = (above: boolean): string =>
    placed.flatMap((p) => (p.above === above ? [`M${p.x},${p.y}h0`] : [])).join('');
  let tree: Quadtree<number> | null = null;
  return {
    points: placed,
    above: dots(true),
    below: dots(false),
    equal: `M${tenth(x(domain[0]))},${tenth(y(domain[0]))}L${tenth(x(domain[1]))},${tenth(y(domain[1]))}`,
    horizontal: ticksFor(across, tickRoom).map((value) => ({ value, at: x(value) })),
    vertical: ticksFor(bottom - TOP, 34).map((value) => ({ value, at: y(value) })),
    startX,
    endX,
    top: TOP,
    bottom,
    factors,
    nearest: (atX, atY) => {
      tree ??= quadtree(
        placed.map((_, i) => i),
        (i) => placed[i]?.x ?? 0,
        (i) => placed[i]?.y ?? 0,
      );
      return tree.find(atX, atY) ?? null;
    },
  };
}
