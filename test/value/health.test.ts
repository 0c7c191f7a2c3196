import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultWeights, health } from '../../src/value/health.ts';
import { makeCase } from '../fixtures/makeCase.ts';

/** 100 a month of benefit at 40 agents (today 20), 600 of cost at signing; one year. */
const caseWith = (reviews: unknown[], success: Record<string, unknown> = {}) =>
  makeCase({
    years: 1,
    assumptions: [{ name: 'agents', value: 40, today: 20 }],
    lines: [
      { id: 'saved', bucket: 'tangible-benefit', formula: 'agents * 30' },
      { id: 'setup', bucket: 'tangible-cost', formula: '600', per: 'once' },
    ],
    dimensions: [{ id: 'brand', today: 4, expected: 8 }],
    success,
    reviews,
  });

const partOf = (h: ReturnType<typeof health>, part: string) => h.parts.find((p) => p.part === part)?.value;

describe('health', () => {
  it('is 100 where everything came as planned', () => {
    const h = health(
      caseWith(
        [
          {
            id: 'y',
            month: 12,
            actual: { agents: 40 },
            dimensions: { brand: 8 },
            surveys: { nps: 100, csat: 1, ces: 7 },
          },
        ],
        { expectedRoi: 1 },
      ),
    );
    expect(h.score).toBeCloseTo(100, 12);
    expect(h.coverage).toBe(1);
    expect(h.parts.map((p) => p.weight)).toEqual([40, 20, 15, 15, 10]);
  });

  it('works each part as the page says', () => {
    const h = health(
      caseWith(
        [
          {
            id: 'h1',
            month: 6,
            actual: { agents: 30 },
            dimensions: { brand: 5 },
            surveys: { nps: 20, csat: 0.7, ces: 4 },
          },
        ],
        { expectedRoi: 2 },
      ),
    );
    expect(partOf(h, 'value')).toBeCloseTo(0.75, 12);
    // Half the way from 20 to 40 is below.
    expect(partOf(h, 'kpis')).toBe(0);
    expect(partOf(h, 'rov')).toBeCloseTo(0.25, 12);
    expect(partOf(h, 'sentiment')).toBeCloseTo((0.6 + 0.7 + 0.5) / 3, 12);
    // 12 × 75 − 600 on 600 is 50% of the 200% expected.
    expect(partOf(h, 'roi')).toBeCloseTo(0.25, 12);
    expect(h.score).toBeCloseTo(40 * 0.75 + 15 * 0.25 + 15 * 0.6 + 10 * 0.25, 9);
  });

  it('takes a missed cost off the value as it takes a missed benefit', () => {
    const h = health(caseWith([{ id: 'y', month: 12, measured: { saved: 1200, setup: 900 } }]));
    expect(partOf(h, 'value')).toBeCloseTo(1 - 300 / 1200, 12);
  });

  it('keeps every part within 0 and 1', () => {
    const good = health(caseWith([{ id: 'y', month: 12, actual: { agents: 400 } }], { expectedRoi: 0.01 }));
    expect([partOf(good, 'value'), partOf(good, 'kpis'), partOf(good, 'roi')]).toEqual([1, 1, 1]);
    const bad = health(
      caseWith([{ id: 'y', month: 12, measured: { saved: 0, setup: 9000 } }], { expectedRoi: 1 }),
    );
    expect([partOf(bad, 'value'), partOf(bad, 'roi')]).toEqual([0, 0]);
  });

  it('has no score before a review or where less than half the weight is there', () => {
    expect(health(caseWith([]))).toMatchObject({ score: null, coverage: 0 });
    const surveyed = health(caseWith([{ id: 'q', month: 3, surveys: { csat: 1 } }]));
    expect(surveyed).toMatchObject({ score: null, coverage: 0.15 });
    expect(partOf(surveyed, 'sentiment')).toBe(1);
  });

  it('scores over the parts that are there', () => {
    const h = health(caseWith([{ id: 'q', month: 3, actual: { agents: 40 } }]));
    expect(h.score).toBe(100);
    expect(h.coverage).toBeCloseTo(0.6, 12);
  });

  it('weighs as the case says, the rest by default', () => {
    const review = { id: 'y', month: 12, actual: { agents: 30 } };
    const h = health(caseWith([review], { weights: { value: 60, rov: 0, sentiment: 0, roi: 0 } }));
    expect(h.parts.find((p) => p.part === 'kpis')?.weight).toBe(defaultWeights.kpis);
    expect(h.score).toBeCloseTo((100 * 60 * 0.75) / 80, 9);
    expect(h.coverage).toBe(1);
    const none = { value: 0, kpis: 0, rov: 0, sentiment: 0, roi: 0 };
    expect(health(caseWith([review], { weights: none }))).toMatchObject({ score: null, coverage: 0 });
  });

  it('is of the latest review unless an earlier one is asked for', () => {
    const c = caseWith([
      { id: 'h1', month: 6, actual: { agents: 20 } },
      { id: 'y', month: 12, actual: { agents: 40 } },
    ]);
    expect(partOf(health(c, 'h1'), 'value')).toBeCloseTo(0.5, 12);
    expect(partOf(health(c), 'value')).toBeCloseTo(0.75, 12);
    expect(() => health(c, 'none')).toThrow(RangeError);
  });

  it('stays within 0 and 100', () => {
    const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 500 }),
        fc.record({
          nps: maybe(fc.integer({ min: -100, max: 100 })),
          csat: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
          ces: maybe(fc.integer({ min: 1, max: 7 })),
        }),
        (agents, surveys) => {
          const { score } = health(
            caseWith([{ id: 'q', month: 7, actual: { agents }, surveys }], { expectedRoi: 1 }),
          );
          if (score === null) return;
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100 + 1e-9);
        },
      ),
    );
  });
});
