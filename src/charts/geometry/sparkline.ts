/** The geometry of sparklines: a small line per row over the same time, on a scale that all rows share. */
import { line } from 'd3';
import { axis, roundToTenth } from './axis.ts';
import type { RowFrame } from './rows.ts';

interface PlacedSparkline {
  /** The line through the known values. */
  path: string;
  first: { x: number; y: number } | null;
  last: { x: number; y: number } | null;
}

/**
 * @param values evenly spaced over the width of the frame, null where there is none
 * @param scale the lowest and the highest value of a row
 */
export function placeSparkline(
  values: readonly (number | null)[],
  frame: RowFrame,
  row: number,
  scale: readonly [number, number],
): PlacedSparkline {
  const middle = frame.rows[row]?.middle ?? 0;
  const half = 13;
  const y = axis(scale[0], scale[1], middle + half, middle - half);
  const last = values.length - 1;
  const x = (k: number): number =>
    last < 1 ? frame.endX : frame.startX + ((frame.endX - frame.startX) * k) / last;
  const known = values.flatMap((value, k) =>
    value === null ? [] : [{ x: roundToTenth(x(k)), y: roundToTenth(y(value)) }],
  );
  return {
    path:
      line<{ x: number; y: number }>(
        (p) => p.x,
        (p) => p.y,
      )(known) ?? '',
    first: known[0] ?? null,
    last: known.at(-1) ?? null,
  };
}
