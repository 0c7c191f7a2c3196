import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effortResults } from '../../src/value/efforts.ts';
import { cltv, monthlyChurn, programme, retention, yearlyChurn } from '../../src/value/programme.ts';
import { makeProgramme, smallTeam } from '../fixtures/makeProgramme.ts';
import { runs } from '../fixtures/runs.ts';

const typical = makeProgramme({ ...smallTeam, rate: 0.1 });

const monthlyRate = fc.double({ min: 0, max: 1, noNaN: true });
const anyProgramme = fc
  .record({
    months: fc.integer({ min: 1, max: 60 }),
    rate: fc.double({ min: 0, max: 1, noNaN: true }),
    customers: fc.integer({ min: 0, max: 10_000 }),
    arpa: fc.integer({ min: 0, max: 5000 }),
    margin: fc.double({ min: -0.5, max: 1, noNaN: true }),
    without: fc.record({ churn: monthlyRate, expansion: fc.double({ min: 0, max: 0.2, noNaN: true }) }),
    with: fc.record({ churn: monthlyRate, expansion: fc.double({ min: 0, max: 0.2, noNaN: true }) }),
    cost: fc.integer({ min: 0, max: 100_000 }),
  })
  .map(makeProgramme);

describe('programme', () => {
  it('values a customer of 500 a month at 75% margin and 2.5% churn at 15,000 over 40 months', () => {
    const { without } = programme(typical);
    expect(without.cltv.basic).toBeCloseTo(15_000, 9);
    expect(without.lifetime).toBeCloseTo(40, 12);
  });

  it('follows the cohort month by month', () => {
    const result = programme(makeProgramme({ ...typical, months: 3 }));
    expect(result.without.mrr.map((x) => x.toFixed(4))).toEqual(['100000.0000', '98000.0000', '96040.0000']);
    expect(result.with.mrr.map((x) => x.toFixed(4))).toEqual(['100000.0000', '99700.0000', '99400.9000']);
    expect(result.difference.total).toBeCloseTo(1700 + 3360.9, 6);
    expect(result.gain.total).toBeCloseTo(0.75 * 5060.9, 6);
    expect(result.cost.total).toBe(18_000);
    expect(result.roi).toBeCloseTo((0.75 * 5060.9 - 18_000) / 18_000, 12);
  });

  it('discounts payments at the start of each month', () => {
    const result = programme(makeProgramme({ ...typical, months: 13 }));
    // A payment at the start of month 12 (from 0) is worth 1 ÷ 1.1 of itself.
    const last = result.difference.monthly[12] ?? NaN;
    const shorter = programme(makeProgramme({ ...typical, months: 12 }));
    expect(result.gain.presentValue - shorter.gain.presentValue).toBeCloseTo((0.75 * last) / 1.1, 6);
    expect(result.cost.presentValue - shorter.cost.presentValue).toBeCloseTo(6000 / 1.1, 6);
  });

  it('gives lifetime value by its closed forms', () => {
    const { cltv: value } = programme(typical).with;
    const q = (1 - 0.015 + 0.012) / Math.pow(1.1, 1 / 12);
    expect(value.discounted).toBeCloseTo(375 / (1 - q), 6);
    expect(value.capped).toBeCloseTo((375 * (1 - Math.pow(q, 24))) / (1 - q), 6);
  });

  it('gives no lifetime without churn, and no endless value where growth beats discounting', () => {
    const side = programme(makeProgramme({ ...typical, with: { churn: 0, expansion: 0.05 } })).with;
    expect([side.lifetime, side.cltv.basic, side.cltv.discounted]).toEqual([null, null, null]);
    expect(side.cltv.capped).toBeGreaterThan(0);
    const level = programme(
      makeProgramme({ ...typical, rate: 0, with: { churn: 0.01, expansion: 0.01 } }),
    ).with;
    expect(level.cltv.discounted).toBeNull();
    expect(level.cltv.capped).toBeCloseTo(375 * 24, 9);
  });

  it('counts retention over twelve months', () => {
    const side = programme(typical).with;
    expect(side.nrr).toBeCloseTo(Math.pow(0.997, 12), 12);
    expect(side.grr).toBeCloseTo(Math.pow(0.985, 12), 12);
  });

  it('credits churn and expansion alone with the whole of what they alone change', () => {
    const onlyChurn = programme(makeProgramme({ ...typical, with: { churn: 0.01, expansion: 0.005 } }));
    expect(onlyChurn.expanded.total).toBeCloseTo(0, 9);
    expect(onlyChurn.protected.total).toBeCloseTo(onlyChurn.difference.total, 6);
    const onlyGrowth = programme(makeProgramme({ ...typical, with: { churn: 0.025, expansion: 0.02 } }));
    expect(onlyGrowth.protected.total).toBeCloseTo(0, 9);
    expect(onlyGrowth.expanded.total).toBeCloseTo(onlyGrowth.difference.total, 6);
  });

  it('is nothing when nothing changes, and has no return without a cost', () => {
    const same = programme(makeProgramme({ ...typical, with: typical.without }));
    expect([same.difference.total, same.gain.total, same.roi]).toEqual([0, 0, -1]);
    const free = programme(makeProgramme({ ...typical, cost: 0 }));
    expect([free.roi, free.roiPresentValue, free.breakEvenChurn]).toEqual([null, null, null]);
  });

  it('survives an empty programme', () => {
    const empty = programme(makeProgramme());
    expect(empty.difference.total).toBe(0);
    expect(empty.breakEvenChurn).toBeNull();
    expect(empty.with.mrr).toHaveLength(36);
  });

  it('splits the difference exactly, month by month, and keeps gross below net retention', () => {
    fc.assert(
      fc.property(anyProgramme, (p) => {
        const r = programme(p);
        // Both parts may be far larger than what they sum up to: they are exact as far as the larger of them is.
        const parted = [...r.protected.monthly, ...r.expanded.monthly].map(Math.abs);
        const scale = Math.max(1, ...r.with.mrr, ...r.without.mrr, ...parted);
        r.difference.monthly.forEach((x, k) => {
          const parts = (r.protected.monthly[k] ?? NaN) + (r.expanded.monthly[k] ?? NaN);
          expect(Math.abs(parts - x)).toBeLessThanOrEqual(1e-12 * scale);
        });
        const total = r.protected.total + r.expanded.total;
        expect(Math.abs(total - r.difference.total)).toBeLessThanOrEqual(1e-10 * scale);
        for (const side of [r.with, r.without])
          expect(side.grr).toBeLessThanOrEqual(Math.min(1, side.nrr) + 1e-15);
      }),
    );
  });

  it('returns nothing at the churn it says breaks even', () => {
    let found = 0;
    fc.assert(
      fc.property(anyProgramme, (p) => {
        const at = programme(p).breakEvenChurn;
        if (at === null) return;
        found++;
        const r = programme(makeProgramme({ ...p, with: { ...p.with, churn: at } }));
        const scale =
          Math.abs(p.margin) * (r.with.mrr.length * Math.max(...r.with.mrr, ...r.without.mrr)) + r.cost.total;
        expect(Math.abs(r.net.total)).toBeLessThanOrEqual(1e-9 * scale);
      }),
      // Few of them break even anywhere.
      runs(2000),
    );
    expect(found).toBeGreaterThan(0);
  });

  it('finds no break-even where even no churn at all would not pay', () => {
    expect(programme(makeProgramme({ ...typical, cost: 1e9 })).breakEvenChurn).toBeNull();
  });

  it('has present values equal to nominal ones at rate 0', () => {
    fc.assert(
      fc.property(anyProgramme, (p) => {
        const { gain, cost } = programme(makeProgramme({ ...p, rate: 0 }));
        expect(gain.presentValue).toBeCloseTo(gain.total, 3);
        expect(cost.presentValue).toBe(cost.total);
      }),
    );
  });
});

describe('cltv', () => {
  it('gives the known answers of the three conventions', () => {
    expect(cltv(100, 0.8, 0.1, 'start')).toBeCloseTo(366.67, 2);
    expect(cltv(100, 0.8, 0.1, 'end')).toBeCloseTo(266.67, 2);
    expect(cltv(100, 0.8, 0.1, 'certain-first')).toBeCloseTo(333.33, 2);
  });

  it('is the sum of its payments', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (r, d) => {
          let [start, end, certain] = [0, 0, 0];
          for (let k = 0; k < 2000; k++) {
            start += Math.pow(r / (1 + d), k);
            end += Math.pow(r / (1 + d), k + 1);
            certain += Math.pow(r, k) / Math.pow(1 + d, k + 1);
          }
          expect(cltv(1, r, d, 'start')).toBeCloseTo(start, 9);
          expect(cltv(1, r, d, 'end')).toBeCloseTo(end, 9);
          expect(cltv(1, r, d, 'certain-first')).toBeCloseTo(certain, 9);
        },
      ),
    );
  });

  it('has no end where customers never leave and money keeps its worth', () => {
    expect(cltv(100, 1, 0, 'start')).toBe(Infinity);
    expect(cltv(-100, 1.2, 0.1, 'end')).toBe(-Infinity);
    expect(cltv(0, 1, 0, 'start')).toBe(0);
    expect(cltv(100, 0, 0.1, 'end')).toBe(0);
  });
});

describe('retention', () => {
  it('gives 85% gross and 103% net of 10 million less 0.6 and 0.9 plus 1.8', () => {
    const { nrr, grr } = retention({ start: 10, contraction: 0.6, churn: 0.9, expansion: 1.8 });
    expect(grr).toBeCloseTo(0.85, 12);
    expect(nrr).toBeCloseTo(1.03, 12);
  });

  it('has no meaning without revenue at the start', () => {
    expect(retention({ start: 0, contraction: 0, churn: 0, expansion: 5 })).toEqual({ nrr: null, grr: null });
  });
});

describe('churn by month and by year', () => {
  it('says the same: 1% a month is 11.36% a year, and 12% a year is 1.06% a month', () => {
    expect(yearlyChurn(0.01)).toBeCloseTo(0.113615128, 9);
    expect(monthlyChurn(0.12)).toBeCloseTo(0.0105962, 7);
    // What was typed is shown as it was typed.
    for (const typed of [0, 0.01, 0.05, 0.12, 0.125, 0.3, 0.999, 1])
      expect(yearlyChurn(monthlyChurn(typed))).toBeCloseTo(typed, 11);
    expect(yearlyChurn(monthlyChurn(0.12))).toBe(0.12);
    // And it is what gross retention says.
    const { grr } = programme(typical).without;
    expect(1 - grr).toBeCloseTo(yearlyChurn(typical.without.churn), 11);
  });
});

describe('single efforts', () => {
  // 100 customers at 100, margin 50%, 2% churn, three months, no discount.
  const base = makeProgramme({
    ...typical,
    months: 3,
    rate: 0,
    customers: 100,
    arpa: 100,
    margin: 0.5,
    without: { churn: 0.02, expansion: 0 },
  });
  const effort = (id: 'renewal' | 'onboarding' | 'advocacy' | 'referral', cost: number, effect: number) => ({
    id,
    cost,
    effect,
    unpriced: '',
  });
  const of = (e: ReturnType<typeof effort>) => effortResults({ ...base, efforts: [e] })[0];
  it('return the margin on what they keep or bring, less what they cost', () => {
    // Months 0, 1, 2: 0, 9,900 − 9,800, 9,801 − 9,604.
    for (const id of ['renewal', 'onboarding', 'advocacy'] as const) {
      expect(of(effort(id, 50, 0.01))?.gain.total).toBeCloseTo(0.5 * (100 + 197), 8);
      expect(of(effort(id, 50, 0.01))?.roi).toBeCloseTo((148.5 - 150) / 150, 8);
    }
    // Two customers a month from month 1 on: 200, then 200 + 196.
    expect(of(effort('referral', 100, 2))?.gain.total).toBeCloseTo(0.5 * 596, 8);
    expect(of(effort('referral', 0, 2))?.roi).toBeNull();
    // More than all churn is not kept.
    expect(of(effort('renewal', 1, 0.5))?.gain.total).toBeCloseTo(
      of(effort('renewal', 1, 0.02))?.gain.total ?? NaN,
      8,
    );
  });
  it('discount what comes at the start of each month, and leave out what is not entered', () => {
    const [found] = effortResults({ ...base, rate: 0.21, efforts: [effort('referral', 100, 2)] });
    const d = Math.pow(1.21, 1 / 12);
    expect(found?.gain.presentValue).toBeCloseTo(0.5 * (200 / d + 396 / d ** 2), 8);
    expect(found?.cost.presentValue).toBeCloseTo(100 * (1 + 1 / d + 1 / d ** 2), 8);
    expect(effortResults({ ...base, efforts: [effort('advocacy', 0, 0)] })).toEqual([]);
    expect(effortResults(base)).toEqual([]);
  });
});
