import { describe, expect, it } from 'vitest';
import { marketPosition } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const base = {
  years: 3,
  rollout: { goLive: 0, fullAdoption: 0 },
  assumptions: [
    { name: 'kept', unit: 'money', value: [100, 200, 300] },
    { name: 'sales', unit: 'money', value: [1000, 1100, 1200] },
  ],
  lines: [
    { id: 'stay', bucket: 'tangible-benefit', formula: 'kept', per: 'year', risk: 0.1 },
    { id: 'other', bucket: 'tangible-benefit', formula: '5000', per: 'year' },
  ],
  scenarios: [
    { id: 'rain', market: 'down', set: { kept: { times: 0.5 }, sales: 1 } },
    { id: 'storm', market: 'down', set: { kept: 0 } },
  ],
  market: {
    year: 3,
    revenueLastYear: 1000,
    revenueWithout: 'sales',
    effect: ['stay'],
    up: 0.1,
    down: -0.2,
    competitors: [
      { name: 'A', revenue: 1470, up: 0, down: -0.5 },
      { name: 'B', revenue: 1300, up: 0.5, down: 0.1 },
    ],
  },
};
const position = (market: object = {}, fields: object = {}) =>
  marketPosition(makeCase({ ...base, ...fields, market: { ...base.market, ...market } }));
const view = (turn: string, p = position()) => {
  const found = p?.views.find((v) => v.market === turn);
  if (!found) throw new Error(turn);
  return found;
};

describe('market position', () => {
  it('is nothing for a case without a market', () => {
    expect(marketPosition(makeCase())).toBeNull();
  });

  it('adds that year’s money of the effect rows, after risk, to the revenue without', () => {
    const flat = view('flat');
    expect(flat.without.revenue).toBeCloseTo(1200, 9);
    expect(flat.with.revenue).toBeCloseTo(1200 + 300 * 0.9, 9);
    expect(flat.with.growth).toBeCloseTo(0.47, 9);
    expect(flat.without.growth).toBeCloseTo(0.2, 9);
  });

  it('moves revenue by the market, and the effect by the first scenario of that market', () => {
    const down = view('down');
    expect(down.scenario).toBe('rain');
    // The formula is read without the scenario: sales stay 1,200, then fall by the market's own 20%.
    expect(down.without.revenue).toBeCloseTo(960, 9);
    expect(down.with.revenue).toBeCloseTo(960 + 300 * 0.5 * 0.9, 9);
    expect(down.firms.map((f) => f.revenue)).toEqual([735, expect.closeTo(1430, 9)]);
  });

  it('takes the case itself where no scenario is of that market', () => {
    const up = view('up');
    expect(up.scenario).toBeNull();
    expect(up.with.revenue - up.without.revenue).toBeCloseTo(270, 9);
  });

  it('ranks 1 + those strictly above, so a tie is no loss', () => {
    expect(view('flat').without.rank).toBe(3);
    expect(view('flat').with.rank).toBe(1); // 1,470 ties with A
    expect(view('down').with.rank).toBe(2);
  });

  it('reads by-year values in the market’s year, and no year beyond the term', () => {
    expect(view('flat', position({ year: 1 })).with.revenue).toBeCloseTo(1000 + 90, 9);
    expect(position({ year: 9 })?.year).toBe(3);
    expect(view('flat', position({ year: 9 })).with.revenue).toBeCloseTo(1470, 9);
  });

  it('has no growth without last year’s revenue', () => {
    expect(view('flat', position({ revenueLastYear: null })).with.growth).toBeNull();
    expect(view('flat', position({ revenueLastYear: 0 })).with.growth).toBeNull();
  });

  it('says why there is no revenue to compare', () => {
    expect(position({ revenueWithout: '' })).toMatchObject({ views: [], problem: { kind: 'waiting' } });
    expect(position({ revenueWithout: 'slaes' })).toMatchObject({ views: [], problem: { kind: 'formula' } });
    expect(position({ revenueWithout: '1 / 0' })).toMatchObject({
      views: [],
      problem: { kind: 'not-finite' },
    });
  });

  it('names effect rows that add nothing, and counts a cost against revenue', () => {
    const lines = [
      { id: 'stay', bucket: 'tangible-benefit', formula: '' },
      { id: 'fee', bucket: 'tangible-cost', formula: '50', per: 'year' },
    ];
    const flat = view('flat', position({ effect: ['stay', 'fee', 'gone'] }, { lines }));
    expect(flat.missing).toEqual(['stay']);
    expect(flat.with.revenue).toBeCloseTo(1150, 9);
  });

  it('works with a scenario or line called like a part of every object', () => {
    const flat = view(
      'flat',
      position({ effect: ['constructor'] }, { lines: [{ ...base.lines[0], id: 'constructor' }] }),
    );
    expect(flat.with.revenue).toBeCloseTo(1470, 9);
  });
});
