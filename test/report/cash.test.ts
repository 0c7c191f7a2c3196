import { describe, expect, it } from 'vitest';
import { cashOf, paybackFinding } from '../../src/report/cash.ts';
import { makeFormats } from '../../src/text/format.ts';
import { simulate } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { realCase } from '../fixtures/realCases.ts';
import { reportOf } from '../fixtures/reportOf.ts';

const f = makeFormats('en-US', 'USD');

describe('the finding of a cumulative line', () => {
  it('says when it pays back, that it never does, or that it falls back', () => {
    expect(paybackFinding({ kind: 'after', months: 13.5 }, 3, f)).toBe('Pays for itself in month 14');
    expect(paybackFinding({ kind: 'never' }, 3, f)).toBe('Does not pay for itself within 3 years');
    expect(paybackFinding({ kind: 'never', firstCrossing: 7.2 }, 3, f)).toBe(
      'Pays for itself in month 8, then falls back below zero',
    );
    expect(paybackFinding({ kind: 'immediate' }, 3, f)).toBe('Pays for itself from the start');
    expect(paybackFinding({ kind: 'immediate', free: true }, 3, f)).toBe(
      'Nothing to pay back: no cost counts here',
    );
    expect(paybackFinding({ kind: 'after', months: 13.5, firstCrossing: 3 }, 3, f)).toBe(
      'Pays for itself for good in month 14, having first done so in month 3',
    );
  });
});

describe('the cumulative line of a view', () => {
  const c = makeCase({ ...realCase(10), simulation: { trials: 500, seed: 7 } });
  const outcome = simulate(c, { cash: true });

  it('is called by the lean of the view, and has no conservative one beside itself', () => {
    const worse = cashOf(reportOf(c, { lean: 'worse' }));
    expect(worse.lean).toBe('conservative');
    expect(worse.conservative).toBeUndefined();
    expect(cashOf(reportOf(c)).conservative).toHaveLength(c.years * 12 + 1);
  });
  it('ends where the odds do, which are of all outcomes and not of the first alone', () => {
    const many = makeCase({ ...c, simulation: { trials: 3000, seed: 7 } });
    const drawn = simulate(many, { cash: true });
    for (const countable of [false, true]) {
      const r = reportOf(many, { countable }, { outcome: drawn });
      const { p10, p90 } = cashOf(r);
      expect(p10?.at(-1)).toBe(r.odds?.spread.quantiles[9]);
      expect(p90?.at(-1)).toBe(r.odds?.spread.quantiles[89]);
      expect(p10?.slice(0, -1)).toEqual(r.odds?.cash?.cumulative.p10.slice(0, -1));
    }
  });
  it('brings no band of another term', () => {
    const other = makeCase({ ...c, years: c.years + 1 });
    expect(cashOf(reportOf(c, {}, { outcome })).p10).toHaveLength(c.years * 12 + 1);
    const stale = cashOf(reportOf(other, {}, { outcome }));
    expect([stale.p10, stale.range]).toEqual([undefined, '']);
  });
  it('says that nothing is there yet where every month is zero', () => {
    expect(cashOf(reportOf(makeCase({ lines: [] }))).finding).toBe('Zero in every month so far');
  });
});
