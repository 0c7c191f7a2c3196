import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levers } from '../../src/case/index.ts';
import { dimensionWorth, leverMatrix, scoreProgress, scoreValue } from '../../src/value/rov.ts';
import { evaluate } from '../../src/value/worth.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const review = (id: string, month: number, dimensions: Record<string, number>) => ({ id, month, dimensions });

describe('scoreValue', () => {
  it('weighs scores into an index out of 100', () => {
    const score = scoreValue(
      makeCase({
        dimensions: [
          { id: 'brand', weight: 3, today: 4, expected: 8, alternative: 5 },
          { id: 'loyalty', weight: 1, today: 0, expected: 4 },
        ],
      }),
    );
    expect([score.today, score.expected, score.alternative]).toEqual([30, 70, 50]);
    expect(score.unscored).toBe(0);
  });

  it('compares two columns over the dimensions scored in both', () => {
    const score = scoreValue(
      makeCase({
        dimensions: [
          { id: 'brand', today: 4, expected: 6, alternative: 9 },
          { id: 'loyalty', today: 8 },
          { id: 'risk', expected: 10 },
        ],
      }),
    );
    expect(score.today).toBe(60);
    expect(score.expected).toBe(80);
    expect(score.gain).toEqual({ from: 40, to: 60, shared: 1, scored: 3 });
    expect(score.lead).toEqual({ from: 90, to: 60, shared: 1, scored: 2 });
    expect(score.unscored).toBe(2);
  });

  it('has no index where nothing is scored or nothing weighs', () => {
    const empty = scoreValue(makeCase());
    expect(empty).toMatchObject({ today: null, expected: null, alternative: null, unscored: 8 });
    expect(empty.gain).toEqual({ from: null, to: null, shared: 0, scored: 0 });
    const weightless = makeCase({ dimensions: [{ id: 'brand', weight: 0, today: 5, expected: 5 }] });
    expect(scoreValue(weightless)).toMatchObject({ today: null, expected: null, unscored: 0 });
  });

  it('scores each review over what it scored, compared with today over the same', () => {
    const c = makeCase({
      dimensions: [
        { id: 'brand', today: 4, expected: 8 },
        { id: 'constructor', today: 2, expected: 4 },
      ],
      reviews: [
        review('q1', 3, { brand: 6, gone: 10 }),
        review('q2', 6, {}),
        review('q3', 9, { constructor: 3 }),
      ],
    });
    expect(scoreValue(c).reviews).toEqual([
      { id: 'q1', index: 60, sinceToday: { from: 40, to: 60, shared: 1, scored: 2 } },
      { id: 'q2', index: null, sinceToday: { from: null, to: null, shared: 0, scored: 2 } },
      { id: 'q3', index: 30, sinceToday: { from: 20, to: 30, shared: 1, scored: 2 } },
    ]);
  });

  it('stays within 0 and 100 and rises with any score', () => {
    const score = fc.integer({ min: 0, max: 10 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), score), { maxLength: 8 }), (rows) => {
        const at = (bump: number) =>
          scoreValue(
            makeCase({
              dimensions: rows.map(([weight, today], i) => ({
                id: `d${i}`,
                weight,
                today: i === 0 ? Math.min(10, today + bump) : today,
              })),
            }),
          ).today;
        const [plain, more] = [at(0), at(1)];
        if (plain === null || more === null) return;
        expect(plain).toBeGreaterThanOrEqual(0);
        expect(plain).toBeLessThanOrEqual(100);
        expect(more).toBeGreaterThanOrEqual(plain - 1e-12);
      }),
    );
  });
});

describe('scoreProgress', () => {
  const progress = (today: number | null, expected: number | null, got: number | null) => {
    const c = makeCase({
      dimensions: [{ id: 'brand', today, expected }],
      reviews: [review('q1', 3, got === null ? {} : { brand: got })],
    });
    const [first] = c.reviews;
    return first ? scoreProgress(c, first) : undefined;
  };

  it('is the share of the expected gain that has come', () => {
    expect(progress(4, 8, 6)).toBeCloseTo(0.5, 12);
    expect(progress(4, 8, 3)).toBeCloseTo(-0.25, 12);
  });

  it('is the share of the expected score where no gain was expected', () => {
    expect(progress(8, 8, 6)).toBeCloseTo(0.75, 12);
    expect(progress(0, 0, 6)).toBeNull();
  });

  it('needs all three', () => {
    for (const [t, e, g] of [
      [null, 8, 6],
      [4, null, 6],
      [4, 8, null],
    ] as const)
      expect(progress(t, e, g)).toBeNull();
  });
});

describe('leverMatrix', () => {
  const c = makeCase({
    years: 1,
    discount: { rate: 0, timing: 'year-end' },
    assumptions: [{ name: 'agents', value: [30, 40], today: 20 }],
    dimensions: [{ id: 'brand' }, { id: 'loyalty' }],
    levers: { adoption: { kpi: 'agents', words: 'Everyone uses it' }, renewals: { kpi: 'gone' } },
    lines: [
      { id: 'hours', bucket: 'tangible-benefit', formula: '100', lever: 'adoption' },
      { id: 'training', bucket: 'tangible-cost', formula: '30', lever: 'adoption' },
      { id: 'pride', bucket: 'perceived-benefit', formula: '40', lever: 'adoption', dimension: 'brand' },
      { id: 'calm', bucket: 'perceived-benefit', formula: '5', lever: 'adoption', dimension: 'brand' },
      { id: 'old', bucket: 'alternative-benefit', formula: '7', lever: 'retention' },
      { id: 'habit', bucket: 'alternative-benefit', formula: '8', lever: 'retention', countable: false },
      { id: 'waits', bucket: 'tangible-benefit', formula: '', lever: 'expansion' },
      { id: 'lost', bucket: 'perceived-benefit', formula: '1', lever: 'renewals', dimension: 'no-such' },
    ],
  });
  const rows = leverMatrix(c, evaluate(c));
  const row = (lever: string) => rows.find((r) => r.lever === lever);

  it('has the seven levers in order', () => {
    expect(rows.map((r) => r.lever)).toEqual([...levers]);
  });

  it('puts countable money in one lens and felt money in the other, costs against', () => {
    expect(row('adoption')).toEqual({
      lever: 'adoption',
      tangible: {
        lines: [
          { id: 'hours', total: 100 },
          { id: 'training', total: -30 },
        ],
        sum: { total: 70, presentValue: 70 },
      },
      kpi: { name: 'agents', today: 20, plan: 30 },
      perceived: {
        lines: [
          { id: 'pride', total: 40 },
          { id: 'calm', total: 5 },
        ],
        sum: { total: 45, presentValue: 45 },
      },
      dimensions: ['brand'],
      words: 'Everyone uses it',
    });
  });

  it('counts what the alternative gives against the lever, countable or felt', () => {
    expect(row('retention')).toMatchObject({
      tangible: { lines: [{ id: 'old', total: -7 }] },
      perceived: { lines: [{ id: 'habit', total: -8 }] },
    });
  });

  it('lists a waiting line without a sum, and drops a KPI or dimension that is gone', () => {
    expect(row('expansion')?.tangible).toEqual({ lines: [{ id: 'waits', total: null }], sum: null });
    expect(row('renewals')).toMatchObject({ kpi: null, dimensions: [] });
    expect(row('advocacy')).toMatchObject({ kpi: null, words: '', tangible: { lines: [], sum: null } });
  });
});

describe('what a dimension is worth', () => {
  it('is what the lines that price it move net by; waiting ones add nothing', () => {
    const c = makeCase({
      years: 1,
      lines: [
        { id: 'a', bucket: 'perceived-benefit', formula: '100', dimension: 'brand' },
        { id: 'b', bucket: 'perceived-cost', formula: '30', dimension: 'brand' },
        { id: 'w', bucket: 'perceived-benefit', formula: '', dimension: 'brand' },
        { id: 'x', bucket: 'perceived-benefit', formula: '5', dimension: 'gone' },
        { id: 'y', bucket: 'perceived-benefit', formula: '', dimension: 'risk' },
      ],
    });
    const worth = dimensionWorth(c, evaluate(c));
    expect(worth.get('brand')).toMatchObject({
      lines: [
        { id: 'a', total: 100 },
        { id: 'b', total: -30 },
        { id: 'w', total: null },
      ],
      sum: { total: 70 },
    });
    expect(worth.get('risk')).toEqual({ lines: [{ id: 'y', total: null }], sum: null });
    expect(worth.get('loyalty')).toEqual({ lines: [], sum: null });
    expect(worth.has('gone')).toBe(false);
  });
  it('does not wait for the scores of a dimension that weighs nothing', () => {
    const c = makeCase({ dimensions: [{ id: 'brand', weight: 0 }, { id: 'risk' }] });
    expect(scoreValue(c).unscored).toBe(1);
  });
});
