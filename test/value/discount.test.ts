import { describe, expect, it } from 'vitest';
import { parseCase, type Case } from '../../src/case/index.ts';
import { addDiscount, atListPrice, discountsOf, evaluate, setDiscount } from '../../src/value/index.ts';

const caseOf = (formula: string, more: object = {}): Case => {
  const made = parseCase({
    format: 'worthwhile',
    version: 1,
    kind: 'case',
    id: 'c',
    start: '2026-01',
    years: 1,
    assumptions: [
      { name: 'list', unit: 'money', value: 100 },
      { name: 'seats', unit: 'count', value: 50 },
      { name: 'discount', unit: 'percent', value: 0.2 },
      { name: 'other', unit: 'percent', value: 0.1 },
    ],
    lines: [
      { id: 'saved', bucket: 'tangible-benefit', formula: '9000' },
      { id: 'fee', bucket: 'tangible-cost', formula },
    ],
    price: ['fee'],
    ...more,
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
};
const fee = (c: Case): number => -(evaluate(c).incremental.net.total - 9000);

describe('a list price and what is taken off it', () => {
  it('is read from price rows that multiply by one less a percentage', () => {
    const whole: Record<string, string | null> = {
      'seats * list * (1 - discount)': 'discount',
      '(1 - discount) * list': 'discount',
      'list * (1 - discount) / 2': 'discount',
      'list * (1 - discount) + 5': null,
      'list * (1 - discount) * (1 - other)': null,
      'list * (1 - discount) * discount': null,
      'list * (1 - seats)': null,
      'seats * list': null,
    };
    for (const [formula, name] of Object.entries(whole))
      expect(discountsOf(caseOf(formula)).whole, formula).toBe(name);
  });

  it('is the price with nothing taken off, in scenarios and options too', () => {
    const c = caseOf('seats * list * (1 - discount)', {
      options: [{ id: 'a', set: { discount: 0.5 } }],
      option: 'a',
    });
    expect(fee(c)).toBe(2500);
    expect(fee(atListPrice(c, ['discount']))).toBe(5000);
  });

  it('can be added without moving the price, and then takes its share off', () => {
    const c = addDiscount(caseOf('seats * list + 10'), 'Discount');
    const name = discountsOf(c).whole;
    expect(fee(c)).toBe(5010);
    if (name === null) throw new Error('no discount');
    expect(name).not.toBe('discount');
    expect(fee(setDiscount(c, name, 0.1))).toBeCloseTo(4509, 9);
  });

  it('is changed where the option has one of its own, and only there', () => {
    const c = caseOf('seats * list * (1 - discount)', {
      options: [{ id: 'a', set: { discount: 0.5 } }, { id: 'b' }],
      option: 'a',
    });
    const next = setDiscount(c, 'discount', 0.4);
    expect(fee(next)).toBe(3000);
    expect(fee({ ...next, option: 'b' })).toBe(4000);
  });
});
