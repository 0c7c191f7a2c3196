import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  zeroCrossings,
  placeCumulative,
  monthAt,
  type CumulativeInput,
} from '../../src/charts/geometry/cumulative.ts';
import type { Payback } from '../../src/value/index.ts';
import { roundDomain, roundDomainOn, ticksOn } from '../../src/charts/geometry/axis.ts';
import { dodge } from '../../src/charts/geometry/dodge.ts';

const straight = (first: number, step: number, months = 36): number[] =>
  Array.from({ length: months + 1 }, (_, t) => first + t * step);
const place = (input: Partial<CumulativeInput> & { likely: readonly number[]; payback: Payback }) =>
  placeCumulative({ width: 640, height: 264, before: 52, after: 60, ...input });
const numbers = (path: string): number[] => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map((m) => Number(m[0]));

describe('crossings of zero', () => {
  it('finds the moment inside the month', () => {
    expect(zeroCrossings([-30, -10, 10])).toEqual([{ month: 1.5, falls: false }]);
  });

  it('finds several, falling ones too', () => {
    expect(zeroCrossings([-10, 10, -10, 30])).toEqual([
      { month: 0.5, falls: false },
      { month: 1.5, falls: true },
      { month: 2.25, falls: false },
    ]);
  });

  it('counts touching zero as no crossing, and arriving at zero as the moment', () => {
    expect(zeroCrossings([-10, 0, -10])).toEqual([]);
    expect(zeroCrossings([-10, 0, 0, 10])).toEqual([{ month: 1, falls: false }]);
    expect(zeroCrossings([10, 0, 0, -10])).toEqual([{ month: 2, falls: true }]);
    expect(zeroCrossings([0, 0, 0])).toEqual([]);
  });
});

describe('cumulative cash', () => {
  it('puts the ring on the zero line where the line crosses it', () => {
    const g = place({ likely: straight(-135, 10), payback: { kind: 'after', months: 13.5 } });
    const [a, b] = [g.points[13], g.points[14]];
    expect(g.ring?.y).toBe(g.zeroY);
    expect(g.ring?.x).toBeCloseTo(((a?.x ?? 0) + (b?.x ?? 0)) / 2, 0);
    expect(g.crossings).toEqual([]);
  });

  it('keeps the other crossings beside the ring', () => {
    const likely = [-10, 10, -10, 30];
    const g = place({ likely, payback: { kind: 'after', months: 2.25, firstCrossing: 0.5 } });
    expect(g.crossings.map((c) => c.month)).toEqual([0.5, 1.5]);
  });

  it('draws no ring where it never pays back or was never below zero', () => {
    expect(place({ likely: straight(-900, 1), payback: { kind: 'never' } }).ring).toBeNull();
    expect(place({ likely: straight(0, 1), payback: { kind: 'immediate' } }).ring).toBeNull();
  });

  it('lies flat on zero when nothing is entered', () => {
    const g = place({ likely: straight(0, 0), payback: { kind: 'immediate' } });
    expect(g.points.every((p) => p.y === g.zeroY)).toBe(true);
    expect(g.money).toEqual([{ value: 0, at: g.zeroY }]);
  });

  it('writes the ring label where it fits: after and below, else before and above', () => {
    const early = place({ likely: straight(-55, 10), payback: { kind: 'after', months: 5.5 } });
    expect(early.ring).toMatchObject({ anchor: 'start' });
    expect(early.ring?.labelY ?? 0).toBeGreaterThan(early.zeroY);
    const late = place({ likely: straight(-355, 10), payback: { kind: 'after', months: 35.5 } });
    expect(late.ring).toMatchObject({ anchor: 'end' });
    expect(late.ring?.labelY ?? 0).toBeLessThan(late.zeroY);
  });

  it('says where neither side has room for the whole label', () => {
    const likely = straight(-130_000, 10_000);
    const payback: Payback = { kind: 'after', months: 13 };
    const ring = (width: number) => place({ likely, payback, width, ringWidth: 150 }).ring;
    expect(ring(640)?.fits).toBe(true);
    expect(ring(300)?.fits).toBe(false);
  });

  it('spans years under the axis and finds the month under the pointer', () => {
    const g = place({ likely: straight(-10, 1), payback: { kind: 'after', months: 10 } });
    expect(g.years.map((y) => y.year)).toEqual([1, 2, 3]);
    for (const p of g.points) expect(monthAt(g, p.x + 1)).toBe(p.month);
    expect(monthAt(g, -50)).toBe(0);
    expect(monthAt(g, 5000)).toBe(36);
  });

  it('mirrors for right-to-left pages', () => {
    const likely = straight(-135, 10);
    const payback: Payback = { kind: 'after', months: 13.5 };
    const ltr = place({ likely, payback });
    const rtl = place({ likely, payback, rtl: true });
    rtl.points.forEach((p, i) => expect(p.x).toBeCloseTo(640 - (ltr.points[i]?.x ?? 0), 0));
  });

  it('for any series: everything drawn lies inside the drawing, and end labels keep apart', () => {
    const series = fc.array(
      fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom(0, 1e308, -1e308)),
      { minLength: 13, maxLength: 121 },
    );
    fc.assert(
      fc.property(
        series,
        series,
        fc.integer({ min: 240, max: 1400 }),
        fc.boolean(),
        (likely, other, width, rtl) => {
          const same = likely.map((_, i) => other[i % other.length] as number);
          const g = placeCumulative({
            likely,
            p10: same.map((v) => v / 2),
            p90: same,
            conservative: same.map((v) => -v),
            payback: { kind: 'never' },
            width,
            height: 264,
            before: 50,
            after: 88,
            rtl,
          });
          for (const path of [g.likely, g.band ?? '', g.conservative ?? '', g.above, g.below]) {
            const xy = numbers(path);
            xy.forEach((v, i) => {
              expect(v).toBeGreaterThanOrEqual(0);
              expect(v).toBeLessThanOrEqual(i % 2 === 0 ? width : 264);
            });
          }
          const ys = g.ends.map((e) => e.labelY).sort((a, b) => a - b);
          for (let i = 1; i < ys.length; i++)
            expect((ys[i] ?? 0) - (ys[i - 1] ?? 0)).toBeGreaterThanOrEqual(29.99);
        },
      ),
    );
  });
});

/** Money of any size, but none so small that no scale can tick it. */
const money = (min: number): fc.Arbitrary<number> =>
  fc.double({ min, max: 1e12, noNaN: true }).map((x) => (Math.abs(x) < 1e-200 ? 0 : x));

describe('round domains', () => {
  it('hold zero and the data, and tick inside themselves', () => {
    fc.assert(
      fc.property(money(-1e12), money(0), (a, d) => {
        const r = roundDomain(a, a + d, 4);
        expect(r.low).toBeLessThanOrEqual(Math.min(0, a));
        expect(r.high).toBeGreaterThanOrEqual(Math.max(0, a + d));
        expect(r.ticks.some((v) => v === 0)).toBe(true);
        expect(r.ticks.length).toBeLessThanOrEqual(9);
      }),
    );
  });
});

describe('ticks under an axis', () => {
  it('leave room for their amounts, unless two already fill a very short axis', () => {
    fc.assert(
      fc.property(money(-1e9), money(1), fc.integer({ min: 200, max: 1400 }), (low, span, length) => {
        const inside = ticksOn(low, low + span, length);
        const round = roundDomainOn(low, low + span, length);
        const gap = (ticks: number[], over: number): number =>
          ticks.length < 3 ? Infinity : (((ticks[1] ?? 0) - (ticks[0] ?? 0)) / over) * length;
        expect(gap(inside, span)).toBeGreaterThanOrEqual(59);
        expect(gap(round.ticks, round.high - round.low)).toBeGreaterThanOrEqual(59);
      }),
    );
  });
});

describe('labels in a row', () => {
  it('move no further than they must', () => {
    expect(dodge([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90]);
    expect(dodge([50, 50], 20, 0, 100)).toEqual([40, 60]);
    expect(dodge([0, 0, 90], 20, 0, 100)).toEqual([0, 20, 90]);
    expect(dodge([60, 40], 30, 0, 100)).toEqual([65, 35]);
  });

  it('for any wishes: keep order, gap and bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 350, noNaN: true }), { maxLength: 8 }), (wanted) => {
        const placed = dodge(wanted, 30, 0, 300);
        const pairs = wanted
          .map((w, i) => [w, placed[i] as number] as const)
          .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        pairs.forEach(([, p], i) => {
          expect(p).toBeGreaterThanOrEqual(-1e-6);
          expect(p).toBeLessThanOrEqual(300 + 1e-6);
          if (i > 0) expect(p - (pairs[i - 1]?.[1] ?? 0)).toBeGreaterThanOrEqual(30 - 1e-6);
        });
      }),
    );
  });
});
