/**
 * The public face as a stranger's script meets it: plain data in, plain data out, without a page. Every function is called
 * with what its signature promises to take, and what comes back is held against the shape it promises.
 */
import { describe, expect, it } from 'vitest';
import * as cases from '../src/case/index.ts';
import * as share from '../src/share/index.ts';
import * as value from '../src/value/index.ts';

/** A document as a script would write it. */
const document = {
  format: 'worthwhile',
  version: 1,
  kind: 'case',
  id: 'face',
  start: '2026-01',
  years: 3,
  customer: { name: 'Halden Freight', people: [{ id: 'osei', name: 'A. Osei' }] },
  assumptions: [
    {
      name: 'hours',
      unit: 'hours',
      value: 4000,
      low: 3000,
      high: 4500,
      today: 1000,
      source: { whose: 'customer' },
    },
  ],
  groups: [{ id: 'ap' }],
  options: [{ id: 'std' }, { id: 'plus', set: { hours: { times: 1.2 } } }],
  option: 'std',
  price: ['fee'],
  lines: [
    { id: 'saved', bucket: 'tangible-benefit', formula: 'hours * 40', group: 'ap' },
    { id: 'calm', bucket: 'perceived-benefit', formula: '20000', options: ['plus'] },
    { id: 'fee', bucket: 'tangible-cost', formula: '60000' },
    { id: 'old', bucket: 'alternative-cost', formula: '9000' },
  ],
  dimensions: [{ id: 'brand', today: 4, expected: 7, alternative: 5 }, { id: 'loyalty' }],
  scenarios: [{ id: 'down', market: 'down', set: { hours: { times: 0.7 } } }],
  success: { targets: [{ name: 'hours', by: '2026-12-31', value: 3500 }] },
  reviews: [{ id: 'q1', on: '2026-06-30', month: 6, actual: { hours: 3800 }, dimensions: { brand: 6 } }],
};
const read = (data: unknown): cases.Case => {
  const parsed = cases.parseCase(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
};
const c = read(document);
const money = { total: expect.any(Number) as number, presentValue: expect.any(Number) as number };
const measures = {
  benefits: money,
  costs: money,
  net: money,
  roi: expect.any(Number) as number,
  roiPresentValue: expect.any(Number) as number,
  comesBack: expect.any(Number) as number,
  npv: expect.any(Number) as number,
  irr: { kind: 'none' },
  payback: { kind: 'immediate' },
  discountedPayback: { kind: 'immediate' },
  cumulative: expect.any(Array) as number[],
  costOfDelay: expect.any(Number) as number,
};
const purse = Object.fromEntries(cases.buckets.map((bucket) => [bucket, money]));

describe('the case', () => {
  it('is read, or refused with a problem', () => {
    expect(cases.parseCase(document)).toMatchObject({ ok: true, value: { kind: 'case' } });
    expect(cases.parseCase(null)).toEqual({ ok: false, problem: { kind: 'not-a-document' } });
    expect(cases.parseDocument(document)).toEqual({ ok: true, value: c });
    const p = { format: 'worthwhile', version: 1, kind: 'programme', id: 'p' };
    expect(cases.parseDocument(p)).toMatchObject({ ok: true, value: { kind: 'programme' } });
  });

  it('is made new, and has a fingerprint of 64 digits', () => {
    const made = cases.newCase({ id: 'x', start: '2026-01' });
    expect(cases.parseCase(made)).toEqual({ ok: true, value: made });
    expect(cases.fingerprint(made)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the value', () => {
  it('evaluate', () => {
    const e = value.evaluate(c);
    expect(e).toMatchObject({
      waiting: [],
      incomplete: false,
      buckets: purse,
      gross: money,
      alternative: money,
      net: money,
      tangibleNet: money,
      tangible: measures,
      whole: measures,
      incremental: measures,
      tangibleIncremental: measures,
      returnOnValue: expect.any(Number) as number,
      customerShare: expect.any(Number) as number,
      wholly: { theirs: expect.any(Number) as number, needsOurs: expect.any(Number) as number },
    });
    expect(e.lines.map((l) => [l.id, l.bucket, l.total, l.monthly.length])).toEqual([
      ['saved', 'tangible-benefit', 480_000, 37],
      ['fee', 'tangible-cost', 180_000, 37],
      ['old', 'alternative-cost', 27_000, 37],
    ]);
    expect(e.net.total).toBe(327_000);
    expect(e.incremental.cumulative).toHaveLength(37);
    expect(value.evaluate(c, { scenario: 'down', lean: 'worse', option: 'plus' }).net.total).toBe(
      Math.round(480_000 * 0.7 * 1.2 * 0.75) + 60_000 - 180_000 + 27_000,
    );
    expect(value.evaluate(c, { option: null }).lines.map((l) => l.id)).toEqual(['saved', 'fee', 'old']);
  });

  it('evaluator', () => {
    const kept = value.evaluator();
    expect(kept.evaluate(c)).toEqual(value.evaluate(c));
    expect(kept.evaluate(c, { lean: 'better' })).toEqual(value.evaluate(c, { lean: 'better' }));
  });

  it('simulate and above', () => {
    const outcome = value.simulate(c, { trials: 200, seed: 7, scenario: 'down' });
    expect(outcome).toMatchObject({ trials: 200, dropped: 0, seed: 7, neverPaysBack: 0 });
    for (const spread of [outcome.net, outcome.tangibleNet]) {
      expect(spread.quantiles).toHaveLength(99);
      expect(spread.sorted).toBeInstanceOf(Float64Array);
      expect(Number.isFinite(spread.mean)).toBe(true);
    }
    for (const months of Object.values(outcome.cumulative)) expect(months).toHaveLength(37);
    expect(Object.keys(outcome.cumulative)).toEqual(['p10', 'p50', 'p90']);
    expect(value.above(outcome.net, -1e9)).toBe(1);
    expect(value.above(outcome.net, outcome.net.sorted[199] ?? NaN)).toBe(0);
  });

  it('sensitivity and breakEven', () => {
    expect(value.sensitivity(c, { scenario: 'down' })).toMatchObject([
      { name: 'hours', low: 2100, high: 3150, netAtLow: 99_000, netAtHigh: 225_000 },
    ]);
    const found = value.breakEven(c, { measure: 'tangible' });
    expect(found.lines.map((l) => l.id)).toEqual(['saved', 'fee', 'old']);
    expect(found.lines[0]?.share).toBeCloseTo(180_000 / 480_000, 12);
    expect(found.assumptions).toMatchObject([{ name: 'hours', jump: false }]);
    expect(found.assumptions[0]?.value).toBeCloseTo(1500, 6);
    expect(value.breakEven(c, { scenario: 'down' }).lines).toHaveLength(3);
  });

  it('scoreValue', () => {
    expect(value.scoreValue(c)).toMatchObject({
      today: 40,
      expected: 70,
      alternative: 50,
      reviews: [{ id: 'q1', index: 60 }],
      unscored: 1,
    });
  });

  it('groups', () => {
    const found = value.groups(c, { scenario: 'down' });
    expect(found.map((g) => g.id)).toEqual(['ap', null]);
    for (const g of found) expect(g).toMatchObject({ buckets: purse, gross: money, net: money });
    expect(value.groups({ ...c, groups: [] })).toEqual([]);
  });

  it('fairPrice and valueSplit', () => {
    const scale = { factor: expect.any(Number) as number, price: money };
    for (const target of [{ net: 0 }, { roi: 1 }, { payback: 12 }, { odds: 0.9 }, { odds: 0.9, roi: 1 }])
      expect(value.fairPrice(c, target)).toEqual(scale);
    expect(value.fairPrice(c, { net: 0 }, { measure: 'tangible', scenario: 'down', option: 'plus' })).toEqual(
      scale,
    );
    expect(value.fairPrice({ ...c, price: [] }, { net: 0 })).toBeNull();
    expect(value.valueSplit(c)).toEqual({ price: money, customer: money, share: 327 / 507 });
  });

  it('calibration', () => {
    const measured = (i: number) => read({ ...document, id: `c${i}` });
    const found = value.calibration([1, 2, 3, 4, 5].map(measured));
    for (const row of found)
      expect(row).toMatchObject({
        kind: expect.any(String) as string,
        n: 5,
        median: 0.95,
        p10: 0.95,
        p90: 0.95,
      });
    expect(found.length).toBeGreaterThan(0);
  });

  it('review', () => {
    const brief = { roi: expect.any(Number) as number, npv: expect.any(Number) as number };
    const r = value.review(c, 'q1');
    expect(r).toMatchObject({
      month: 6,
      planToDate: expect.closeTo(54_500, 6) as number,
      actualToDate: expect.closeTo(50_500, 6) as number,
      variance: -4000,
      causes: [{ cause: { kind: 'assumption', name: 'hours' }, amount: -4000 }],
      kpis: [{ name: 'hours', today: 1000, plan: 4000, actual: 3800, status: 'on-track' }],
      realised: 0.95,
      coverage: 1,
      carried: 0,
      outlook: {
        atPlan: expect.closeTo(323_000, 6) as number,
        runRate: expect.closeTo(303_000, 6) as number,
      },
      baselineChanged: false,
      period: { variance: -4000, causes: [{ amount: -4000 }] },
      compared: { plan: brief, atPlan: brief, runRate: brief },
      roiToDate: expect.any(Number) as number,
      required: [{ name: 'hours', status: 'met' }],
    });
    expect(r.kpis[0]?.progress).toBeCloseTo(2800 / 3000, 12);
    expect(
      r.lines.map((l) => [l.id, Math.round(l.plan ?? NaN), Math.round(l.actual ?? NaN), l.status]),
    ).toContainEqual(['saved', 80_000, 76_000, 'on-track']);
  });

  it('health', () => {
    const h = value.health(c);
    expect(h.parts.map((p) => p.part)).toEqual([...cases.healthParts]);
    expect(h.parts[0]).toEqual({ part: 'value', weight: 40, value: expect.any(Number) as number });
    expect(h.score).toBeGreaterThan(0);
  });

  it('programme, cltv and retention', () => {
    const p = cases.parseDocument({
      format: 'worthwhile',
      version: 1,
      kind: 'programme',
      id: 'p',
      customers: 100,
      arpa: 500,
      margin: 0.75,
      without: { churn: 0.03, expansion: 0 },
      with: { churn: 0.02, expansion: 0.01 },
      cost: 1000,
    });
    if (!p.ok || p.value.kind !== 'programme') throw new Error('no programme');
    const result = value.programme(p.value);
    expect(result.protected.total + result.expanded.total).toBeCloseTo(result.difference.total, 6);
    expect(value.cltv(100, 0.8, 0.1, 'start')).toBeCloseTo((100 * 1.1) / 0.3, 9);
    expect(value.cltv(100, 0.8, 0.1, 'end')).toBeCloseTo((100 * 0.8) / 0.3, 9);
    expect(value.cltv(100, 0.8, 0.1, 'certain-first')).toBeCloseTo(100 / 0.3, 9);
    expect(value.retention({ start: 10, contraction: 0.6, churn: 0.9, expansion: 1.8 })).toEqual({
      nrr: expect.closeTo(1.03, 12) as number,
      grr: expect.closeTo(0.85, 12) as number,
    });
  });

  it('the functions of flows', () => {
    expect(value.npv(0.1, [-100, 110])).toBeCloseTo(0, 12);
    expect(value.irr([-100, 110])).toEqual({ kind: 'one', rate: expect.closeTo(0.1, 9) as number });
    expect(value.irr([100, 110])).toEqual({ kind: 'none' });
    expect(value.mirr([-100, 60, 60], 0.1, 0.1)).toBeCloseTo(Math.sqrt((60 * 1.1 + 60) / 100) - 1, 12);
    expect(value.mirr([100], 0.1, 0.1)).toBeNull();
    expect(value.xnpv(0.1, [-100, 110], ['2026-01-01', '2027-01-01'])).toBeCloseTo(0, 12);
    expect(value.xirr([-100, 110], ['2026-01-01', '2027-01-01'])).toMatchObject({ kind: 'one' });
    expect(value.payback([-100, 50, 100])).toBe(1.5);
    expect(value.payback([100])).toBe('immediate');
    expect(value.payback([-100, 60, 60], 0.2)).toBe('never');
  });

  it('the distributions', () => {
    for (const d of [value.triangular(0, 5, 10), value.pert(0, 5, 10)]) {
      expect(d.mean).toBeCloseTo(5, 9);
      expect(d.variance).toBeGreaterThan(0);
      expect(d.quantile(0.5)).toBeCloseTo(5, 2);
      expect(d.cumulative(5)).toBeCloseTo(0.5, 6);
    }
  });
});

describe('sharing', () => {
  it('encodeLink, decodeLink and difference', async () => {
    const view = { scenario: 'down', lean: 'worse', person: 'osei', screen: 'odds' } as const;
    const link = await share.encodeLink(c, view);
    expect(link).toEqual({ ok: true, value: expect.stringMatching(/^1\./) as string });
    expect(link.ok && (await share.decodeLink(link.value))).toEqual({ ok: true, value: { case: c, view } });
    expect(await share.decodeLink('no link')).toMatchObject({ ok: false, problem: { kind: 'not-a-link' } });
    const [change] = share.difference(c, { ...c, years: 4 });
    expect(change).toEqual({
      path: 'years',
      label: expect.any(String) as string,
      before: 3,
      after: 4,
    });
  });
});
