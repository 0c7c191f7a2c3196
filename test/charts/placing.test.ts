import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeMarketRanks, placePlanBars } from '../../src/charts/geometry/bars.ts';
import { placeDots, snap, valueAt } from '../../src/charts/geometry/dots.ts';
import { countAbove } from '../../src/value/index.ts';
import { rowFrame } from '../../src/charts/geometry/rows.ts';
import { placeScenarios } from '../../src/charts/geometry/scenarios.ts';
import { placeScores } from '../../src/charts/geometry/scores.ts';
import { byGap, type Score } from '../../src/report/scores.ts';
import { placeTornado, type TornadoItem } from '../../src/charts/geometry/tornado.ts';

const money = fc.oneof(
  fc.double({ min: -1e8, max: 1e8, noNaN: true }).map((x) => (Math.abs(x) < 1e-200 ? 0 : x)),
  fc.constantFrom(0, 1, -1, 1e308, -1e308),
);
const widths = fc.integer({ min: 260, max: 1400 });

describe('rows', () => {
  it('put labels before the marks where there is room, above them where there is not', () => {
    const input = { labelWidth: 200, after: 60, above: 10, below: 10, count: 3 };
    const wide = rowFrame({ ...input, width: 800 });
    expect(wide).toMatchObject({ stacked: false, startX: 216, endX: 740 });
    expect(wide.bands).toHaveLength(1);
    const narrow = rowFrame({ ...input, width: 340 });
    expect(narrow).toMatchObject({ stacked: true, endX: 280 });
    narrow.rows.forEach((row, i) => {
      expect(narrow.bands[i]?.top ?? 0).toBeGreaterThan(row.labelY);
    });
  });

  it('mirror for right-to-left pages', () => {
    const input = { width: 800, labelWidth: 200, after: 60, above: 0, below: 0, count: 1 };
    const ltr = rowFrame(input);
    const rtl = rowFrame({ ...input, rtl: true });
    expect(rtl.startX).toBe(800 - ltr.startX);
    expect(rtl.endX).toBe(800 - ltr.endX);
    expect(rtl.labelX).toBe(800);
  });
});

describe('fifty dots', () => {
  const spread = Array.from({ length: 50 }, (_, i) => (i - 5) * 10_000);

  it('count what ends strictly above the threshold', () => {
    expect(countAbove(spread, 0)).toBe(44);
    expect(countAbove(spread, -60_000)).toBe(50);
    expect(countAbove(spread, 1e9)).toBe(0);
  });

  it('stand on the axis at their value, at most a dot aside', () => {
    const g = placeDots({ values: spread, width: 800, height: 190 });
    for (const dot of g.dots) expect(Math.abs(dot.x - g.scale(dot.value))).toBeLessThanOrEqual(2 * g.r);
  });

  it('let the threshold land on zero exactly, whatever the axis', () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 2, maxLength: 50 }), widths, (values, width) => {
        const g = placeDots({ values, width, height: 190 });
        expect(Math.abs(snap(g, 0))).toBe(0);
        expect(snap(g, Infinity)).toBe(g.scale.high);
        expect(snap(g, -Infinity)).toBe(g.scale.low);
        const zero = valueAt(g, g.zeroX);
        expect(Math.abs(zero)).toBeLessThanOrEqual(g.step / 2 + 1e-9);
      }),
    );
  });

  it('stay inside the drawing for any outcomes, also when all are the same', () => {
    const any = fc.oneof(
      fc.array(money, { maxLength: 50 }),
      money.map((v) => Array<number>(50).fill(v)),
    );
    fc.assert(
      fc.property(any, widths, fc.boolean(), (values, width, rtl) => {
        const g = placeDots({ values, width, height: 190, rtl });
        expect(g.dots).toHaveLength(values.length);
        for (const dot of g.dots) {
          expect(dot.x - g.r).toBeGreaterThanOrEqual(-0.01);
          expect(dot.x + g.r).toBeLessThanOrEqual(width + 0.01);
          expect(dot.y - g.r).toBeGreaterThanOrEqual(0);
          expect(dot.y + g.r).toBeLessThanOrEqual(g.baseline);
        }
      }),
    );
  });

  it('keep the order of their values', () => {
    const any = fc.oneof(
      fc.array(money, { maxLength: 50 }),
      fc.array(fc.constantFrom(300, 310, 50_000, 900_000), { maxLength: 50 }),
    );
    fc.assert(
      fc.property(any, widths, fc.boolean(), (values, width, rtl) => {
        const { dots } = placeDots({ values, width, height: 190, rtl });
        const sorted = [...dots].sort((a, b) => a.value - b.value);
        for (let i = 1; i < sorted.length; i++) {
          const [a, b] = [sorted[i - 1], sorted[i]];
          if (a === undefined || b === undefined || a.value === b.value) continue;
          expect((b.x - a.x) * (rtl ? -1 : 1)).toBeGreaterThanOrEqual(-0.01);
        }
      }),
    );
  });

  it('stand on their own side of zero, whatever else they fall together with', () => {
    const few = fc.tuple(fc.constantFrom(-1e6, -300, -1), fc.nat(49), fc.constantFrom(1, 300, 1e6));
    const any = fc.oneof(
      fc.array(money, { maxLength: 50 }),
      few.map(([loss, losses, gain]) => Array.from({ length: 50 }, (_, i) => (i < losses ? loss : gain))),
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 50, maxLength: 50 }),
    );
    fc.assert(
      fc.property(any, widths, fc.boolean(), fc.constantFrom(9, 16), (values, width, rtl, largest) => {
        const { dots, zeroX } = placeDots({ values, width, height: 190, rtl, largest });
        for (const { x, value } of dots)
          if (value !== 0)
            expect((x - zeroX) * Math.sign(value) * (rtl ? -1 : 1)).toBeGreaterThanOrEqual(-0.01);
      }),
    );
  });

  it('never lie upon each other', () => {
    const values = [...Array<number>(49).fill(-300), 1e6];
    for (const sign of [1, -1]) {
      const { dots, r } = placeDots({ values: values.map((v) => sign * v), width: 390, height: 190 });
      for (const [i, a] of dots.entries())
        for (const b of dots.slice(i + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * r - 0.01);
    }
  });

  it('keep gains on their side of zero when nearly all fall together', () => {
    const g = placeDots({ values: [...Array<number>(47).fill(300), 5e4, 9e4, 1e6], width: 390, height: 190 });
    for (const dot of g.dots) expect(dot.x - g.r).toBeGreaterThanOrEqual(g.zeroX - 0.01);
  });
});

describe('the tornado', () => {
  const item = (id: string, netAtLow: number, netAtHigh: number): TornadoItem => ({
    id,
    netAtLow,
    netAtHigh,
  });
  const options = { width: 800, labelWidth: 150, endLabelWidth: 50 };

  it('sorts by swing, and folds all after eight into one sentence', () => {
    const items = Array.from({ length: 12 }, (_, i) => item(`i${i}`, 100 - i, 100 + i));
    const g = placeTornado({ ...options, items, net: 100 });
    expect(g.rows.map((r) => r.id)).toEqual(['i11', 'i10', 'i9', 'i8', 'i7', 'i6', 'i5', 'i4']);
    expect(g.others).toEqual({ count: 4, swing: 6 });
  });

  it('shows a ninth rather than fold it alone', () => {
    const items = Array.from({ length: 9 }, (_, i) => item(`i${i}`, 100 - i, 100 + i));
    const g = placeTornado({ ...options, items, net: 100 });
    expect(g.rows).toHaveLength(9);
    expect(g.others.count).toBe(0);
  });

  it('marks what can turn net negative, and shows zero then', () => {
    const g = placeTornado({ ...options, items: [item('a', -20, 200), item('b', 90, 110)], net: 100 });
    expect(g.rows.map((r) => r.canTurnNegative)).toEqual([true, false]);
    expect(g.zeroX).not.toBeNull();
  });

  it('leaves zero out where it is far from everything', () => {
    expect(placeTornado({ ...options, items: [item('a', 1e6, 1.1e6)], net: 1.05e6 }).zeroX).toBeNull();
  });

  it('draws both ends of an optimum on one side, folded', () => {
    const g = placeTornado({ ...options, items: [item('a', 60, 80)], net: 100 });
    expect(g.rows[0]).toMatchObject({ folded: true });
    expect(g.rows[0]?.low.better).toBe(false);
  });

  it('for any items: bars start at likely net, stay inside, and leave room for their labels', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(money, money), { maxLength: 14 }),
        money,
        widths,
        fc.boolean(),
        (ends, net, width, rtl) => {
          const items = ends.map(([a, b], i) => item(`i${i}`, a, b));
          const g = placeTornado({ ...options, items, net, width, rtl });
          for (const row of g.rows)
            for (const end of [row.low, row.high]) {
              expect([end.x0, end.x1]).toContain(g.netX);
              expect(end.x0).toBeGreaterThanOrEqual(0);
              expect(end.x1).toBeLessThanOrEqual(width);
            }
          expect(g.rows.length + g.others.count).toBe(items.length);
        },
      ),
    );
  });
});

describe('scores', () => {
  const score = (
    id: string,
    today: number | null,
    expected: number | null,
    alternative: number | null,
  ): Score => ({
    id,
    today,
    expected,
    alternative,
  });
  const scores = [
    score('none', null, null, null),
    score('small', 4, 5, 4),
    score('fall', 6, 4, null),
    score('half', null, 7, null),
    score('large', 3, 8, 2),
  ];

  it('stand by what changes: largest gain first, the unscored last', () => {
    expect(byGap(scores).map((s) => s.id)).toEqual(['large', 'small', 'fall', 'half', 'none']);
  });

  it('keep a gap only where both ends are scored, and never score the unscored as zero', () => {
    const g = placeScores(scores, { width: 700, labelWidth: 120, after: 60, nameWidth: 70 });
    expect(g.rows.map((r) => r.gap === null)).toEqual([false, false, false, true, true]);
    expect(g.rows[2]?.gap?.rises).toBe(false);
    expect(g.rows[4]).toMatchObject({ today: null, expected: null, alternative: null, scored: false });
  });

  it('names each mark once, without a legend, apart from one another', () => {
    const g = placeScores(scores, { width: 700, labelWidth: 120, after: 60, nameWidth: 70 });
    const names = Object.values(g.names)
      .filter((x) => x !== null)
      .sort((a, b) => a - b);
    expect(names).toHaveLength(3);
    for (let i = 1; i < 3; i++) expect((names[i] ?? 0) - (names[i - 1] ?? 0)).toBeGreaterThanOrEqual(69.9);
    const without = placeScores([score('first', 2, 9, null), score('second', 5, 6, 3)], {
      width: 700,
      labelWidth: 120,
      after: 60,
      nameWidth: 70,
    });
    expect(without.names.alternative).toBeNull();
    expect(without.namedLater).toMatchObject([{ key: 'alternative', row: 1, anchor: 'end' }]);
  });
});

describe('scenarios', () => {
  it('share one axis that holds zero', () => {
    const g = placeScenarios(
      [
        { id: 'down', worse: -50, likely: 20, better: 60 },
        { id: 'flat', worse: null, likely: 100, better: null },
      ],
      { width: 700, labelWidth: 100 },
    );
    expect(g.rows[0]?.worse ?? 0).toBeLessThan(g.zeroX);
    expect(g.rows[1]).toMatchObject({ worse: null, better: null });
    expect(g.rows[1]?.likely ?? 0).toBeGreaterThan(g.rows[0]?.better ?? Infinity);
  });
});

describe('plain bars', () => {
  it('start at zero, in proportion, on both sides', () => {
    const g = placePlanBars(
      [
        { id: 'a', plan: 100, actual: 50, term: 200 },
        { id: 'b', plan: -50, actual: null, term: null },
      ],
      { width: 900, labelWidth: 100, after: 100 },
    );
    const [a, b] = g.rows;
    expect(a?.plan.x0).toBe(g.zeroX);
    expect(b?.plan.x1).toBe(g.zeroX);
    expect((a?.plan.x1 ?? 0) - g.zeroX).toBeCloseTo(2 * ((a?.actual?.x1 ?? 0) - g.zeroX), -1);
    expect(b?.actual).toBeNull();
  });

  it('rank the customer with and without among the others', () => {
    const g = placeMarketRanks(
      {
        with: 10,
        without: 7,
        rankWith: 2,
        rankWithout: 3,
        firms: [
          { id: 'x', revenue: 12 },
          { id: 'y', revenue: 8 },
          { id: 'z', revenue: 3 },
        ],
      },
      { width: 900, labelWidth: 100, after: 60 },
    );
    expect(g.rows.map((r) => [r.id, r.rank])).toEqual([
      ['firm:x', 1],
      ['with', 2],
      ['firm:y', 3],
      ['without', 3],
      ['firm:z', 4],
    ]);
    const own = g.rows[1];
    expect(own?.added?.x0).toBe(own?.bar.x1);
  });

  it('stay inside the drawing for any amounts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ plan: money, actual: fc.option(money), term: fc.option(money) }), {
          maxLength: 20,
        }),
        widths,
        fc.boolean(),
        (rows, width, rtl) => {
          const g = placePlanBars(
            rows.map((r, i) => ({ id: `r${i}`, ...r })),
            { width, labelWidth: 120, after: 100, rtl },
          );
          for (const row of g.rows)
            for (const bar of [row.plan, row.actual]) {
              if (bar === null) continue;
              expect(bar.x0).toBeGreaterThanOrEqual(0);
              expect(bar.x1).toBeLessThanOrEqual(width);
              expect(bar.x1).toBeGreaterThanOrEqual(bar.x0);
            }
        },
      ),
    );
  });
});
