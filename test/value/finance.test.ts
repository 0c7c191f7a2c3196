/** Known answers of a finance review, computed apart from this program: one basis a headline. */
import { describe, expect, it } from 'vitest';
import { evaluate, working } from '../../src/value/index.ts';
import finance from '../fixtures/finance.json' with { type: 'json' };
import { makeCase } from '../fixtures/makeCase.ts';

type Known = (typeof finance.cases)[number];

function caseOf(known: Known) {
  return makeCase({
    currency: known.currency,
    years: known.years,
    discount: { rate: known.rate, timing: known.timing },
    lines: (known.lines ?? []).map((l, i) => ({
      id: `l${i}`,
      bucket: l.bucket,
      adopts: false,
      ...('once' in l
        ? { per: 'once', formula: String(l.once), from: ('from' in l ? l.from : null) ?? 0 }
        : { formula: String(l.year) }),
    })),
  });
}

describe('the headline against the alternative', () => {
  it.each(finance.cases.filter((c) => c.headline?.net !== undefined))('$name', (known) => {
    const { headline } = known;
    const before = known['before the alternative'];
    if (!headline || !before) throw new Error(known.name);
    const e = evaluate(caseOf(known));
    for (const m of [e.incremental, e.tangibleIncremental]) {
      expect(m.net.total).toBeCloseTo(headline.net ?? NaN, 6);
      expect(m.roi).toBeCloseTo(headline.roi ?? NaN, 9);
      expect(Math.round(m.npv)).toBe(headline.npv);
      if (headline.irr !== undefined)
        expect(m.irr).toEqual({ kind: 'one', rate: expect.closeTo(Number(headline.irr), 3) as number });
      if (headline.payback === 'never') expect(m.payback.kind).toBe('never');
      else
        expect(m.payback).toMatchObject({
          kind: 'after',
          months: expect.closeTo(Number(headline.payback), 2) as number,
        });
    }
    expect(e.net).toEqual(e.incremental.net);
    expect(e.whole.net.total).toBeCloseTo(before.net, 6);
    expect(e.whole.roi).toBeCloseTo(before.roi, 9);
    expect(Math.round(e.whole.npv)).toBe(before.npv);
    if (before.payback === 'never') expect(e.whole.payback.kind).toBe('never');
    else
      expect(e.whole.payback).toMatchObject({ months: expect.closeTo(Number(before.payback), 6) as number });
  });

  it('several rates are all listed', () => {
    const known = finance.cases.find((c) => Array.isArray(c.headline?.irr));
    if (!known) throw new Error('no such case');
    const { irr } = evaluate(caseOf(known)).incremental;
    expect(irr).toEqual({
      kind: 'several',
      rates: (known.headline?.irr as number[]).map((r) => expect.closeTo(r, 6) as number),
    });
  });

  it('growth factors have the digits they need', () => {
    const factors = finance.cases.find((c) => c.factors)?.factors;
    if (!factors) throw new Error('no factors');
    for (const [rate, growth, from] of [
      [factors['2.5% over 1, 2, 3 years'], 0.025, 2],
      [factors['4%'], 0.04, 2],
    ] as const) {
      const c = makeCase({
        years: 4,
        lines: [{ id: 'a', bucket: 'tangible-benefit', formula: '100', growth, adopts: false }],
      });
      rate.forEach((factor, i) => expect(working(c, 'a', from + i)?.growth).toBeCloseTo(factor, 12));
    }
  });
});

describe('what can be counted against what can be counted of the alternative', () => {
  const c = makeCase({
    lines: [
      { id: 'b', bucket: 'tangible-benefit', formula: '100', adopts: false, source: { whose: 'customer' } },
      { id: 'p', bucket: 'perceived-benefit', formula: '30', adopts: false },
      { id: 'c', bucket: 'tangible-cost', formula: '90', per: 'once' },
      { id: 'ab', bucket: 'alternative-benefit', formula: '20' },
      { id: 'soft', bucket: 'alternative-benefit', formula: '15', countable: false },
      { id: 'ac', bucket: 'alternative-cost', formula: '10' },
    ],
  });
  it('leaves out what is only felt on both sides', () => {
    const e = evaluate(c);
    expect(e.tangibleIncremental.net).toEqual(e.tangibleNet);
    expect(e.tangibleNet.total).toBeCloseTo(300 - 90 - 60 + 30, 9);
    expect(e.tangibleIncremental.benefits.total).toBeCloseTo(270, 9);
    expect(e.tangibleIncremental.costs.total).toBeCloseTo(90, 9);
    expect(e.tangibleIncremental.roi).toBeCloseTo(2, 9);
    expect(e.tangibleIncremental.cumulative.at(-1)).toBeCloseTo(180, 9);
    expect(e.incremental.cumulative.at(-1)).toBeCloseTo(300 + 90 - 60 - 45 + 30 - 90, 9);
  });
  it('says what benefit money rests wholly on the customer’s numbers', () => {
    expect(evaluate(c).wholly).toEqual({
      theirs: expect.closeTo(300, 9) as number,
      needsOurs: expect.closeTo(90, 9) as number,
    });
  });
});
