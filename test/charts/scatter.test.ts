/** Dots on two axes of one scale, and small lines on a scale of rows. */
import { describe, expect, it } from 'vitest';
import { placeScatter } from '../../src/charts/geometry/scatter.ts';
import { placeSparkline } from '../../src/charts/geometry/sparkline.ts';
import { rowFrame } from '../../src/charts/geometry/rows.ts';

const place = (points: { x: number; y: number }[], rtl = false) =>
  placeScatter({ points, width: 500, height: 300, before: 60, tickWidth: 60, rtl });
const ends = (path: string): number[] => path.match(/-?[\d.]+/g)?.map(Number) ?? [];
const sets: { x: number; y: number }[][] = [
  [],
  [{ x: 0, y: 0 }],
  [{ x: 5, y: 5 }],
  [{ x: -5, y: -5 }],
  [
    { x: -100, y: 20 },
    { x: 300, y: -40 },
  ],
  [
    { x: 10, y: 12 },
    { x: 90_000, y: 4_000_000 },
  ],
  [
    { x: 1e300, y: 1 },
    { x: NaN, y: Infinity },
  ],
];

describe('a cloud', () => {
  it('keeps every point and the line of equality inside its plot, whatever the amounts', () => {
    for (const points of sets)
      for (const rtl of [false, true]) {
        const g = place(points, rtl);
        const [low, high] = [Math.min(g.startX, g.endX), Math.max(g.startX, g.endX)];
        for (const p of g.points) {
          expect(p.x).toBeGreaterThanOrEqual(low - 0.1);
          expect(p.x).toBeLessThanOrEqual(high + 0.1);
          expect(p.y).toBeGreaterThanOrEqual(g.top - 0.1);
          expect(p.y).toBeLessThanOrEqual(g.bottom + 0.1);
        }
        expect(ends(g.equal)).toEqual([g.startX, g.bottom, g.endX, g.top].map((n) => expect.closeTo(n, 0)));
      }
  });
  it('has a point on the line where both are equal, above it where more came', () => {
    const g = place([
      { x: 100, y: 100 },
      { x: 100, y: 150 },
      { x: 100, y: 50 },
    ]);
    expect(g.points.map((p) => p.above)).toEqual([true, true, false]);
    const [on, above, below] = g.points;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = ends(g.equal);
    expect(on?.y).toBeCloseTo(y0 + ((y1 - y0) * ((on?.x ?? 0) - x0)) / (x1 - x0), 0);
    expect(above?.y).toBeLessThan(on?.y ?? 0);
    expect(below?.y).toBeGreaterThan(on?.y ?? 0);
    expect(g.above.match(/M/g)).toHaveLength(2);
    expect(g.below.match(/M/g)).toHaveLength(1);
    expect(g.nearest((below?.x ?? 0) + 3, (below?.y ?? 0) + 3)).toBe(2);
    expect(place([]).nearest(1, 1)).toBeNull();
  });
  it('steps by factors where amounts of one sign lie far apart, and only there', () => {
    expect(sets.map((points) => place(points).logarithmic)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
    const g = place(sets[5] ?? []);
    expect(g.horizontal.every(({ value }) => Number.isInteger(Math.log10(value)))).toBe(true);
    expect(g.horizontal.length).toBeGreaterThan(1);
  });
});

describe('a small line of a row', () => {
  const frame = rowFrame({ width: 600, labelWidth: 100, after: 60, above: 0, below: 0, count: 2 });
  it('runs through what is known, higher where more is', () => {
    const placed = placeSparkline([2, null, 8], frame, 1, [0, 10]);
    expect(placed.path.match(/[ML]/g)).toEqual(['M', 'L']);
    expect(placed.first?.x).toBeCloseTo(frame.startX, 0);
    expect(placed.last?.x).toBeCloseTo(frame.endX, 0);
    expect(placed.last?.y).toBeLessThan(placed.first?.y ?? 0);
  });
  it('is a dot at its end where there is one time, and nothing where there is none', () => {
    const one = placeSparkline([5], frame, 0, [0, 10]);
    expect(one.first).toEqual(one.last);
    expect(one.last?.x).toBeCloseTo(frame.endX, 0);
    expect(placeSparkline([null], frame, 0, [0, 10])).toEqual({ path: '', first: null, last: null });
  });
});
