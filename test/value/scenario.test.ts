import { describe, expect, it } from 'vitest';
import { buckets } from '../../src/case/index.ts';
import { applyScenario, domainOf, evaluate, plainNumber } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

/** A case with one scenario made of these fields, and its first assumption under it. */
function under(assumption: Record<string, unknown>, scenario: Record<string, unknown>) {
  const c = makeCase({
    assumptions: [{ name: 'x', ...assumption }],
    scenarios: [{ id: 's', ...scenario }],
  });
  const { value, low, high, today } = applyScenario(c, 's').assumptions[0] ?? {};
  return { value, low, high, today };
}

describe('a scenario', () => {
  const ranged = { value: 10, low: 8, high: 20, today: 9, unit: 'count' };

  it('times and plus move the range along, and never today', () => {
    expect(under(ranged, { set: { x: { times: 0.5 } } })).toEqual({ value: 5, low: 4, high: 10, today: 9 });
    expect(under(ranged, { set: { x: { plus: -2 } } })).toEqual({ value: 8, low: 6, high: 18, today: 9 });
  });

  it('a number, or one per year, fixes it: no range is left', () => {
    expect(under(ranged, { set: { x: 7 } })).toEqual({ value: 7, low: null, high: null, today: 9 });
    expect(under(ranged, { set: { x: [7, 8] } })).toEqual({ value: [7, 8], low: null, high: null, today: 9 });
  });

  it('enters a value that was not entered only by fixing it', () => {
    expect(under({ value: null }, { set: { x: 7 } }).value).toBe(7);
    expect(under({ value: null }, { set: { x: { plus: 7 } } }).value).toBeNull();
  });

  it('puts a mirrored range in order, year by year', () => {
    expect(under({ value: 1, low: -1, high: 3 }, { set: { x: { times: -1 } } })).toMatchObject({
      low: -3,
      high: 1,
    });
    expect(under({ value: 1, low: [0, -1], high: [3, 4, 5] }, { set: { x: { times: -1 } } })).toMatchObject({
      low: [-3, -4, -5],
      high: [-0, 1, 1],
    });
    expect(under({ value: 1, low: -1 }, { set: { x: { times: -1 } } })).toMatchObject({ low: null, high: 1 });
  });

  it('keeps the range inside what the unit allows', () => {
    const share = { value: 0.8, low: 0.7, high: 0.9, unit: 'percent' };
    expect(under(share, { set: { x: { times: 1.2 } } }).high).toBe(1);
    expect(under(ranged, { set: { x: { plus: -9 } } })).toMatchObject({ value: 1, low: 0, high: 11 });
  });

  it('changes rollout, and multiplies benefit lines by one factor and cost lines by another', () => {
    const c = makeCase({
      lines: buckets.map((bucket) => ({ id: bucket, bucket, formula: '100', per: 'once' })),
      scenarios: [{ id: 's', benefits: 0.8, costs: 1.5 }],
    });
    const e = evaluate(c, { scenario: 's' });
    expect(e.lines.map((l) => l.total)).toEqual([80, 80, 150, 150, 80, 150]);
    const slow = makeCase({
      lines: [{ id: 'a', bucket: 'tangible-benefit', formula: '120' }],
      scenarios: [{ id: 's', rollout: { goLive: 12, fullAdoption: 12 } }],
    });
    expect(evaluate(slow, { scenario: 's' }).net.total).toBeCloseTo(240, 9);
  });

  it('that does not exist, or none, is the case itself', () => {
    const c = makeCase({
      assumptions: [{ name: 'x', value: 3 }],
      lines: [{ id: 'a', bucket: 'tangible-benefit', formula: 'x' }],
    });
    expect(evaluate(c, { scenario: 'gone' })).toEqual(evaluate(c));
  });

  it('may set an assumption of any legal name', () => {
    const c = makeCase({
      assumptions: [{ name: 'constructor', value: 3 }],
      lines: [{ id: 'a', bucket: 'tangible-benefit', formula: 'constructor', per: 'once' }],
      scenarios: [{ id: 's' }, { id: 't', set: { constructor: 5 } }],
    });
    expect(evaluate(c, { scenario: 's' }).net.total).toBe(3);
    expect(evaluate(c, { scenario: 't' }).net.total).toBe(5);
  });
});

describe('the domain of an assumption', () => {
  const domain = (unit: string, value: number | number[] | null, low: number | null = null) =>
    domainOf({ unit, value, low, high: null } as Parameters<typeof domainOf>[0]);

  it('follows its unit, unless its own values lie outside', () => {
    expect(domain('percent', 0.5)).toEqual({ low: 0, high: 1 });
    expect(domain('percent', [0.5, 1.2])).toEqual({ low: 0, high: Infinity });
    expect(domain('percent', 0.5, -0.1)).toEqual({ low: -Infinity, high: 1 });
    for (const unit of ['count', 'hours', 'days', 'money'])
      expect(domain(unit, 5)).toEqual({ low: 0, high: Infinity });
    expect(domain('money', -5)).toEqual({ low: -Infinity, high: Infinity });
    expect(domain('number', 5)).toEqual({ low: 0, high: Infinity });
    expect(domain('number', -5)).toEqual({ low: -Infinity, high: Infinity });
  });
});

describe('the lean of a case', () => {
  const c = makeCase({
    assumptions: [
      { name: 'agents', value: 40, low: 30, high: 45 },
      { name: 'fee', value: 100, low: 90, high: 140 },
      { name: 'steady', value: 7 },
      { name: 'half', value: 10, high: 12 },
    ],
    lines: [
      { id: 'b', bucket: 'tangible-benefit', formula: 'agents * 10 + half', per: 'once' },
      { id: 'c', bucket: 'tangible-cost', formula: 'fee + steady', per: 'once' },
    ],
  });
  const net = (lean: 'worse' | 'likely' | 'better') => evaluate(c, { lean }).net.total;

  it('takes every range at the end that is worst, or best, for net', () => {
    expect(net('worse')).toBe(300 + 10 - 140 - 7);
    expect(net('likely')).toBe(400 + 10 - 100 - 7);
    expect(net('better')).toBe(450 + 12 - 90 - 7);
  });

  it('goes round again, for what one range is worth may depend on another', () => {
    // Alone, neither moves: (x − 1)(y − 1) is 1 at 0·0 and −1 at mixed ends. From likely 1, x ties and stays.
    const product = makeCase({
      assumptions: [
        { name: 'x', value: 2, low: -3, high: 3 },
        { name: 'y', value: 1, low: -4, high: 2 },
      ],
      lines: [{ id: 'b', bucket: 'tangible-benefit', formula: 'x * y', per: 'once' }],
    });
    // better: x = 3 (3 against 2 and −3); y = 2 (6 against 3 and −12); x stays.
    expect(evaluate(product, { lean: 'better' }).net.total).toBe(6);
    // worse: x = −3 (−3); y = 2 (−6 against −3 and 12); second pass: x stays.
    expect(evaluate(product, { lean: 'worse' }).net.total).toBe(-6);
    const again = makeCase({
      assumptions: [
        { name: 'x', value: 1, low: 0, high: 2 },
        { name: 'y', value: 0, low: -1, high: 3 },
      ],
      lines: [{ id: 'b', bucket: 'tangible-benefit', formula: 'x * y', per: 'once' }],
    });
    // First x ties at y = 0 and stays; y = 3 gives 3; then x = 2 gives 6: only a second pass finds it.
    expect(evaluate(again, { lean: 'better' }).net.total).toBe(6);
  });

  it('never makes a cost look better by making it fail', () => {
    const failing = makeCase({
      assumptions: [{ name: 'x', value: 1, low: 0, high: 2 }],
      lines: [
        { id: 'b', bucket: 'tangible-benefit', formula: '10', per: 'once' },
        { id: 'c', bucket: 'tangible-cost', formula: '4 / x', per: 'once' },
      ],
    });
    expect(evaluate(failing, { lean: 'better' })).toMatchObject({ incomplete: false, net: { total: 8 } });
    expect(evaluate(failing, { lean: 'worse' }).net.total).toBe(6);
  });

  it('works on the values of a scenario', () => {
    const s = makeCase({
      assumptions: [{ name: 'x', value: 10, low: 5, high: 20 }],
      lines: [{ id: 'b', bucket: 'tangible-benefit', formula: 'x', per: 'once' }],
      scenarios: [
        { id: 's', set: { x: { times: 2 } } },
        { id: 't', set: { x: 3 } },
      ],
    });
    expect(evaluate(s, { scenario: 's', lean: 'worse' }).net.total).toBe(10);
    expect(evaluate(s, { scenario: 's', lean: 'better' }).net.total).toBe(40);
    expect(evaluate(s, { scenario: 't', lean: 'better' }).net.total).toBe(3);
  });
});

describe('a number written for a formula', () => {
  it.each([
    [0.8, '0.8'],
    [1e21, '1000000000000000000000'],
    [-1.5e-7, '-0.00000015'],
    [1.25e22, '12500000000000000000000'],
    [3, '3'],
  ])('%d is %s, never with an exponent', (x, text) => expect(plainNumber(x)).toBe(text));
});
