import { describe, expect, it } from 'vitest';
import { placeRevenue, type RevenueInput } from '../../src/charts/geometry/revenue.ts';

const falling = (rate: number, months = 36): number[] =>
  Array.from({ length: months }, (_, k) => 100_000 * Math.pow(1 - rate, k));
const place = (input: Partial<RevenueInput> = {}) =>
  placeRevenue({
    with: falling(0.005),
    without: falling(0.02),
    kept: falling(0.005).map((x, k) => (x - (falling(0.02)[k] ?? 0)) / 2),
    width: 800,
    height: 280,
    before: 60,
    after: 120,
    ...input,
  });

describe('revenue with and without, placed', () => {
  it('stands on zero, with round money beside it', () => {
    const { money, bottom, top } = place();
    expect(money[0]).toEqual({ value: 0, at: bottom });
    expect(money.map((x) => x.value)).toEqual([0, 20_000, 40_000, 60_000, 80_000, 100_000]);
    expect(money.at(-1)?.at).toBeGreaterThanOrEqual(top);
  });

  it('marks the first month and the end of each year', () => {
    expect(place().months.map((x) => x.value)).toEqual([1, 12, 24, 36]);
    const year = falling(0.01, 12);
    const short = place({ with: year, without: year, kept: year.map(() => 0) });
    expect(short.months.map((x) => x.value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('draws fewer marks than would run into one another', () => {
    const ten = falling(0.01, 120);
    const { months } = place({ with: ten, without: ten, kept: ten.map(() => 0), width: 360 });
    const apart = months.slice(1).map((x, i) => x.at - (months[i]?.at ?? 0));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(32);
  });

  it('splits the gap into what is kept and what is added', () => {
    const { kept, added } = place();
    expect(kept).not.toBeNull();
    expect(added).not.toBeNull();
  });

  it('leaves the gap whole where one of the two takes away', () => {
    const more = falling(0.005).map((x, k) => 2 * (x - (falling(0.02)[k] ?? 0)));
    expect(place({ kept: more })).toMatchObject({ kept: null, added: null });
  });

  it('keeps the labels of lines that end together apart', () => {
    const { ends } = place({ without: falling(0.0051) });
    const [a, b] = ends;
    expect(Math.abs((a?.labelY ?? 0) - (b?.labelY ?? 0))).toBeGreaterThanOrEqual(30 - 1e-9);
  });

  it('mirrors for pages from right to left', () => {
    const [ltr, rtl] = [place(), place({ rtl: true })];
    ltr.points.forEach((point, k) => expect(point.x + (rtl.points[k]?.x ?? 0)).toBeCloseTo(800, 6));
  });

  it('survives one month, and nothing at all', () => {
    const one = place({ with: [5], without: [5], kept: [0] });
    expect(one.points).toHaveLength(1);
    expect(one.with).not.toContain('NaN');
    expect(place({ with: [], without: [], kept: [] }).points).toEqual([]);
    expect(place({ with: [0, 0], without: [0, 0], kept: [0, 0] }).gap).not.toContain('NaN');
  });
});
