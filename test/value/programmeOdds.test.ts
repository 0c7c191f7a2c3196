import { describe, expect, it } from 'vitest';
import {
  above,
  distribution,
  programme,
  programmeSwings,
  programmeTrends,
  simulateProgramme,
} from '../../src/value/index.ts';
import { makeProgramme, smallTeam } from '../fixtures/makeProgramme.ts';

describe('simulateProgramme', () => {
  it('is the headline in every trial where nothing is ranged', () => {
    const { net, roi } = programme(makeProgramme(smallTeam));
    const outcome = simulateProgramme(makeProgramme(smallTeam), { trials: 20 });
    expect(new Set(outcome.net.sorted)).toEqual(new Set([net.total]));
    expect(new Set(outcome.roi.sorted)).toEqual(new Set([roi]));
  });

  it('moves net as the drawn input moves it', () => {
    const p = makeProgramme({ ...smallTeam, ranges: { cost: { low: 4000, high: 9000 } } });
    const d = distribution('triangular', 4000, 6000, 9000);
    const { net } = simulateProgramme(p, { trials: 50_000 });
    const gain = programme(p).gain.total;
    for (const q of [0.1, 0.5, 0.9]) expect(above(net, gain - 24 * d.quantile(q))).toBeCloseTo(q, 1);
    expect(net.mean / (gain - 24 * d.mean)).toBeCloseTo(1, 2);
  });

  it('agrees with the programme itself at its extreme draws', () => {
    const ranges = { 'with.churn': { low: 0.01, high: 0.02, shape: 'uniform' } };
    const { net } = simulateProgramme(makeProgramme({ ...smallTeam, ranges }), { trials: 50_000 });
    const at = (churn: number) =>
      programme(makeProgramme({ ...smallTeam, with: { churn, expansion: 0.012 } })).net.total;
    expect(net.sorted.at(-1)).toBeLessThanOrEqual(at(0.01));
    expect(net.sorted[0]).toBeGreaterThanOrEqual(at(0.02));
    expect((net.sorted.at(-1) ?? NaN) / at(0.01)).toBeCloseTo(1, 3);
  });

  it('keeps draws inside what an input may be, and the same for the same seed', () => {
    const p = makeProgramme({ ...smallTeam, ranges: { 'with.churn': { low: -5, high: 7 } } });
    const outcome = simulateProgramme(p, { trials: 500, seed: 3 });
    expect(outcome.net.sorted.every(Number.isFinite)).toBe(true);
    expect(simulateProgramme(p, { trials: 500, seed: 3 })).toEqual(outcome);
    expect(simulateProgramme(p, { trials: 500, seed: 4 }).net.mean).not.toBe(outcome.net.mean);
  });

  it('has no return where there is no cost', () => {
    const free = makeProgramme({ ...smallTeam, cost: 0, ranges: { arpa: { low: 400, high: null } } });
    expect(simulateProgramme(free, { trials: 50 }).roi.sorted).toHaveLength(0);
    expect(
      simulateProgramme(makeProgramme({ ...smallTeam, cost: 0 }), { trials: 5 }).roi.sorted,
    ).toHaveLength(0);
  });
});

describe('programmeTrends', () => {
  it('puts each measure in the order of its dates and says how far it moved', () => {
    const p = makeProgramme({
      history: [
        { on: '2026-06-30', nps: 30, resolutionHours: 8 },
        { on: '2026-03-31', nps: 10 },
        { on: null, nps: 99 },
        { on: '2026-09-30', nps: 25 },
      ],
    });
    expect(programmeTrends(p)).toEqual([
      { measure: 'resolutionHours', points: [{ on: '2026-06-30', value: 8 }], change: null },
      {
        measure: 'nps',
        points: [
          { on: '2026-03-31', value: 10 },
          { on: '2026-06-30', value: 30 },
          { on: '2026-09-30', value: 25 },
        ],
        change: 15,
      },
    ]);
  });

  it('has none without history', () => {
    expect(programmeTrends(makeProgramme())).toEqual([]);
  });
});

describe('programmeSwings', () => {
  it('is the programme itself at each end, the others likely, the widest first', () => {
    const ranges = {
      cost: { low: 5500, high: 6500 },
      'with.churn': { low: 0.01, high: 0.02 },
      arpa: { low: null, high: 600 },
    };
    const swings = programmeSwings(makeProgramme({ ...smallTeam, ranges }));
    const net = (fields: object) => programme(makeProgramme({ ...smallTeam, ...fields })).net.total;
    expect(swings.map((x) => x.input)).toEqual(['with.churn', 'arpa', 'cost']);
    const at = (input: string) => swings.find((x) => x.input === input);
    expect(at('with.churn')?.netAtLow).toBeCloseTo(net({ with: { churn: 0.01, expansion: 0.012 } }), 6);
    expect(at('with.churn')?.netAtHigh).toBeCloseTo(net({ with: { churn: 0.02, expansion: 0.012 } }), 6);
    expect(at('arpa')?.netAtLow).toBeCloseTo(net({}), 6);
    expect(at('cost')?.netAtHigh).toBeCloseTo(net({ cost: 6500 }), 6);
  });

  it('stays inside what an input may be, and says nothing without ranges', () => {
    expect(programmeSwings(makeProgramme(smallTeam))).toEqual([]);
    const p = makeProgramme({ ...smallTeam, ranges: { 'with.churn': { low: -5, high: 7 } } });
    expect(programmeSwings(p)[0]).toMatchObject({ low: 0, high: 1 });
  });

  it('takes a range the wrong way round without losing a figure', () => {
    const p = makeProgramme({ ...smallTeam, ranges: { margin: { low: 0.8, high: 0.7 } } });
    expect(simulateProgramme(p, { trials: 200 }).net.sorted.every(Number.isFinite)).toBe(true);
  });
});
