import { describe, expect, it } from 'vitest';
import { breakEven, sensitivity } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const once = (id: string, bucket: string, formula: string | number) => ({
  id,
  bucket,
  formula: String(formula),
  per: 'once',
});

describe('break-even of a line', () => {
  const shares = (lines: unknown[], measure?: 'net' | 'tangible' | 'whole' | 'incremental') =>
    breakEven(makeCase({ lines }), measure ? { measure } : {}).lines.map((l) => l.share);

  it('is the share of itself at which net is nothing', () =>
    expect(shares([once('b', 'tangible-benefit', 400), once('c', 'tangible-cost', 100)])).toEqual([0.25, 4]));

  it('below 0 says it is worth it even without the line', () =>
    expect(
      shares([
        once('a', 'tangible-benefit', 100),
        once('b', 'tangible-benefit', 400),
        once('c', 'tangible-cost', 300),
      ]),
    ).toEqual([-1, 0.5, 1 + 200 / 300]));

  it('is null for a line that adds nothing, waits or has no part in the measure', () => {
    const lines = [
      once('zero', 'tangible-benefit', 0),
      once('waits', 'tangible-benefit', ''),
      once('felt', 'perceived-benefit', 100),
      once('c', 'tangible-cost', 50),
    ];
    expect(shares(lines)).toEqual([null, null, 0.5, 2]);
    expect(shares(lines, 'tangible')).toEqual([null, null, null, 0]);
  });

  it('is null throughout while a failing cost hides what net is', () =>
    expect(shares([once('b', 'tangible-benefit', 400), once('c', 'tangible-cost', '1 / 0')])).toEqual([
      null,
      null,
    ]));

  it('follows the measure asked for', () => {
    const lines = [
      once('b', 'tangible-benefit', 400),
      once('p', 'perceived-benefit', 100),
      once('c', 'tangible-cost', 100),
      once('a', 'alternative-benefit', 200),
    ];
    expect(shares(lines)[0]).toBe(0.5);
    expect(shares(lines, 'incremental')[0]).toBe(0.5);
    expect(shares(lines, 'whole')[0]).toBe(0);
    expect(shares(lines, 'tangible')[0]).toBe(0.25);
  });
});

describe('break-even of an assumption', () => {
  const of = (
    assumption: Record<string, unknown>,
    formula: string,
    cost: string | number,
    more: unknown[] = [],
  ) => {
    const c = makeCase({
      assumptions: [{ name: 'x', ...assumption }, ...more],
      lines: [once('b', 'tangible-benefit', formula), once('c', 'tangible-cost', cost)],
    });
    const found = breakEven(c).assumptions[0];
    return { value: found?.value, jump: found?.jump };
  };

  it('is the value at which net changes sign', () => {
    expect(of({ value: 40 }, 'x * 10', 100)).toEqual({ value: 10, jump: false });
    expect(of({ value: 40 }, 'x * 10', 900).value).toBeCloseTo(90, 9);
    expect(of({ value: 40 }, '500', '5 * x').value).toBeCloseTo(100, 9);
  });

  it('is found for curves too, the nearest one', () => {
    expect(of({ value: 4 }, 'x ^ 2', 9).value).toBeCloseTo(3, 9);
    // (x − 1)(x − 3)(x − 6) changes sign at 1, 3 and 6.
    const cubic = 'x ^ 3 - 10 * x ^ 2 + 27 * x';
    expect(of({ value: 2.5 }, cubic, 18).value).toBeCloseTo(3, 9);
    expect(of({ value: 1.5 }, cubic, 18).value).toBeCloseTo(1, 9);
    expect(of({ value: 5 }, cubic, 18).value).toBeCloseTo(6, 9);
    expect(of({ value: 50 }, '1000 / x', 10).value).toBeCloseTo(100, 9);
    expect(of({ value: 40 }, 'min(x, 30) * 10', 100).value).toBeCloseTo(10, 9);
  });

  it('is flagged where net leaps over zero, at the value that must be kept', () => {
    expect(of({ value: 40 }, 'floor(x / 10) * 100', 250)).toEqual({ value: 30, jump: true });
    expect(of({ value: 40 }, 'if(x >= 25, 1000, 0)', 250)).toEqual({ value: 25, jump: true });
    const upwards = of({ value: 40, unit: 'count' }, '1000', 'if(x > 64, 2000, 500)');
    expect(upwards).toEqual({ value: 64, jump: true });
  });

  it('is where net first comes to zero when it then stays there', () => {
    const found = of({ value: 40 }, 'max(x, 20) - 20 - if(x < 5, 1, 0)', 0);
    expect(found.value).toBeCloseTo(20, 6);
    // Zero for ever after is no change of sign.
    expect(of({ value: 40 }, 'max(x, 20)', 20).value).toBeNull();
  });

  it('stays inside what the unit allows', () => {
    expect(of({ value: 0.5, unit: 'percent' }, 'x * 100', 80).value).toBeCloseTo(0.8, 12);
    expect(of({ value: 0.5, unit: 'percent' }, 'x * 100', 120).value).toBeNull();
    expect(of({ value: 1.5, unit: 'percent' }, 'x * 100', 180).value).toBeCloseTo(1.8, 12);
    expect(of({ value: 40, unit: 'count' }, 'x * 10 + 500', 100).value).toBeNull();
    // No "-40 minutes" either, unless the number is negative as it stands.
    expect(of({ value: 40, unit: 'number' }, 'x * 10 + 500', 100).value).toBeNull();
    expect(of({ value: -10, unit: 'number' }, 'x * 10 + 500', 100).value).toBeCloseTo(-40, 9);
  });

  it('at the very end of the domain is none: net only reaches zero there', () =>
    expect(of({ value: 40, unit: 'money' }, 'x * 10', 0).value).toBeNull());

  it('looks no further than a thousand times the likely value, or than a thousand', () => {
    expect(of({ value: 2 }, 'x', 1990).value).toBeCloseTo(1990, 9);
    expect(of({ value: 2 }, 'x', 2010).value).toBeNull();
    expect(of({ value: 0 }, 'x', 990).value).toBeCloseTo(990, 9);
    expect(of({ value: 0 }, 'x', 1010).value).toBeNull();
  });

  it('is the likely value itself when net is nothing there', () => {
    expect(of({ value: 10 }, 'x * 10', 100).value).toBe(10);
    expect(of({ value: 10 }, 'x ^ 2', 100).value).toBe(10);
    // It only touches zero: no sign changes.
    expect(of({ value: 10 }, '(x - 10) ^ 2', 0).value).toBeNull();
  });

  it('moves values per year together and reports year 1', () => {
    const c = makeCase({
      assumptions: [
        { name: 'x', value: [10, 20], unit: 'percent' },
        { name: 'p', value: [0.4, 0.8], unit: 'percent' },
      ],
      lines: [
        { id: 'b', bucket: 'tangible-benefit', formula: 'x + 0 * p', per: 'year' },
        once('c', 'tangible-cost', 25),
      ],
      years: 2,
    });
    expect(breakEven(c).assumptions[0]?.value).toBeCloseTo(10 * (25 / 30), 9);
    // Year 2 may not pass 100%, so year 1 ends at 50%.
    const share = makeCase({
      assumptions: [{ name: 'p', value: [0.4, 0.8], unit: 'percent' }],
      lines: [
        { id: 'b', bucket: 'tangible-benefit', formula: 'p * 100', per: 'year' },
        once('c', 'tangible-cost', 155),
      ],
      years: 2,
    });
    expect(breakEven(share).assumptions[0]?.value).toBeNull();
  });

  it('is null for what is not entered, not used, or used only by a line that fails', () => {
    const c = makeCase({
      assumptions: [{ name: 'x' }, { name: 'y', value: 3 }, { name: 'z', value: 3 }],
      lines: [
        once('a', 'tangible-benefit', 'x'),
        once('b', 'tangible-benefit', 'z / 0'),
        once('c', 'tangible-cost', 5),
      ],
    });
    expect(breakEven(c).assumptions.map((a) => a.value)).toEqual([null, null, null]);
  });

  it('keeps away from values at which a line has no figure', () =>
    expect(of({ value: 5, unit: 'number' }, '100 / x', 10).value).toBeCloseTo(10, 9));
});

describe('the tornado', () => {
  const c = makeCase({
    assumptions: [
      { name: 'small', value: 10, low: 9, high: 11 },
      { name: 'big', value: [10, 20], low: [5, 10], high: [12, 24] },
      { name: 'plain', value: 3 },
      { name: 'idle', value: 3, low: 1, high: 9 },
      { name: 'waits', low: 1, high: 9 },
      { name: 'half', value: 4, low: 2 },
    ],
    lines: [
      once('b', 'tangible-benefit', 'small * 10 + big * 100 + plain'),
      once('c', 'tangible-cost', 'half * 100'),
    ],
  });

  it('has net at each end of every range, the widest swing first, and year 1 of values per year', () =>
    expect(sensitivity(c)).toEqual([
      { name: 'big', low: 5, high: 12, netAtLow: 203, netAtHigh: 903 },
      { name: 'half', low: 2, high: 4, netAtLow: 903, netAtHigh: 703 },
      { name: 'small', low: 9, high: 11, netAtLow: 693, netAtHigh: 713 },
      { name: 'idle', low: 1, high: 9, netAtLow: 703, netAtHigh: 703 },
    ]));

  it('has no figure where a line fails, and no rows while a failing cost hides net', () => {
    const failing = (formula: string) =>
      makeCase({
        assumptions: [{ name: 'x', value: 1, low: 0, high: 2 }],
        lines: [once('b', 'tangible-benefit', 'x * 10'), once('c', 'tangible-cost', formula)],
      });
    expect(sensitivity(failing('4 / x'))).toEqual([
      { name: 'x', low: 0, high: 2, netAtLow: null, netAtHigh: 18 },
    ]);
    expect(sensitivity(failing('4 / 0'))).toEqual([]);
  });
});
