/**
 * A scatter plot with the same scale on both axes and the line of equality. The scale is logarithmic where all amounts are
 * positive and differ by more than a factor of thirty, so that a case of ten thousand is visible beside one of ten million.
 */
import { quadtree, scaleLinear, scaleLog, type Quadtree } from 'd3';
import { extent, toFinite, roundDomain, roundToTenth, ticksOn, type Tick } from './axis.ts';

interface ScatterInput {
  points: readonly { x: number; y: number }[];
  width: number;
  height: number;
  /** Width of the labels before the plot, px. */
  before: number;
  /** Width of one label under the axis, px. */
  tickWidth: number;
  rtl?: boolean;
}

interface PlacedScatter {
  points: { x: number; y: number; above: boolean }[];
  /** The dots above and below the line as one path each: a zero-length stroke with round caps is a dot. */
  above: string;
  below: string;
  /** The line of equality. */
  equal: string;
  horizontal: Tick[];
  vertical: Tick[];
  /** Edges of the plot in reading direction. */
  startX: number;
  endX: number;
  top: number;
  bottom: number;
  /** Whether the axes are logarithmic. */
  logarithmic: boolean;
  /** The index of the point nearest to (x, y); null where there are no points. */
  nearest: (x: number, y: number) => number | null;
}

const TOP = 10;
const BELOW = 40;
const AFTER = 14;
/** Positive amounts that differ by more than this factor get a logarithmic scale. */
const LOGARITHMIC_FROM = 30;

/** The next number up or down that is 1, 2 or 5 times a power of ten. */
function roundFactor(x: number, way: 'up' | 'down'): number {
  const power = 10 ** Math.floor(Math.log10(x));
  const steps = [1, 2, 5, 10].map((step) => step * power);
  return (way === 'up' ? steps.find((s) => s >= x) : steps.findLast((s) => s <= x)) ?? x;
}

/** Places the points in the given size. */
export function placeScatter({
  points,
  width,
  height,
  before,
  tickWidth,
  rtl = false,
}: ScatterInput): PlacedScatter {
  const values = points.flatMap(({ x, y }) => [toFinite(x), toFinite(y)]);
  const [low, high] = extent(values);
  const logarithmic = low > 0 && high / low > LOGARITHMIC_FROM;
  const [startX, endX] = rtl ? [width - before, AFTER] : [before, Math.max(before + 1, width - AFTER)];
  const bottom = Math.max(TOP + 1, height - BELOW);
  const across = Math.abs(endX - startX);
  const round = roundDomain(low, high, 5);
  const domain: [number, number] = logarithmic
    ? [roundFactor(low, 'down'), roundFactor(high, 'up')]
    : round.low < round.high
      ? [round.low, round.high]
      : [0, 1];
  const scale = (from: number, to: number): ((value: number) => number) => {
    const s = logarithmic ? scaleLog(domain, [from, to]) : scaleLinear(domain, [from, to]);
    return (value) => s(logarithmic ? Math.max(domain[0], toFinite(value)) : toFinite(value));
  };
  const x = scale(startX, endX);
  const y = scale(bottom, TOP);
  const powers = logarithmic
    ? Array.from(
        { length: Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 },
        (_, k) => 10 ** (Math.floor(Math.log10(low)) + k),
      ).filter((x) => x >= domain[0] && x <= domain[1])
    : [];
  /** Powers of ten on a logarithmic axis, else round amounts: as many as fit when each takes `space` px. */
  const ticksFor = (length: number, space: number): number[] => {
    if (!logarithmic) return ticksOn(domain[0], domain[1], length, space);
    const every = Math.max(1, Math.ceil((space * (powers.length - 1)) / Math.max(1, length)));
    return powers.filter((_, k) => k % every === 0);
  };
  const placed = points.map((p) => ({ x: roundToTenth(x(p.x)), y: roundToTenth(y(p.y)), above: p.y >= p.x }));
  const dots = (above: boolean): string =>
    placed.flatMap((p) => (p.above === above ? [`M${p.x},${p.y}h0`] : [])).join('');
  let tree: Quadtree<number> | null = null;
  return {
    points: placed,
    above: dots(true),
    below: dots(false),
    equal: `M${roundToTenth(x(domain[0]))},${roundToTenth(y(domain[0]))}L${roundToTenth(x(domain[1]))},${roundToTenth(y(domain[1]))}`,
    horizontal: ticksFor(across, tickWidth).map((value) => ({ value, at: x(value) })),
    vertical: ticksFor(bottom - TOP, 34).map((value) => ({ value, at: y(value) })),
    startX,
    endX,
    top: TOP,
    bottom,
    logarithmic,
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
