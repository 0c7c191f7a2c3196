import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { claimOf } from '../../src/text/claim.ts';
import { makeFormats } from '../../src/text/format.ts';
import { evaluate, headlineOf } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const f = makeFormats('en-US', 'USD');
const caseOf = (lines: object[], rest: object = {}): Case => makeCase({ years: 3, lines, ...rest });
const claim = (lines: object[], customer = 'Halden'): string => {
  const c = caseOf(lines);
  const e = evaluate(c);
  const { measures, before } = headlineOf(e, false);
  return claimOf(measures, {
    customer,
    years: c.years,
    against: before !== null,
    money: f.moneyCompact,
    ratio: f.ratioMoney,
    count: f.number,
  });
};
const gain = { id: 'g', bucket: 'tangible-benefit', formula: '100000' };
const cost = { id: 'c', bucket: 'tangible-cost', formula: '60000', per: 'once' };

describe('the claim', () => {
  it('says what comes back for each unit of money and when', () => {
    expect(claim([gain, cost])).toBe(
      'For every $1 Halden puts in, $5 comes back. It pays for itself in month 8.',
    );
  });
  it('says plainly when costs are larger', () => {
    expect(claim([{ ...gain, formula: '10000' }, cost])).toBe(
      'Costs $30K more than it returns over 3 years.',
    );
  });
  it('never divides by a cost that is not there', () => {
    expect(claim([gain])).toMatch(/^Benefits come to \$300K over 3 years\. No cost is entered yet\./);
  });
  it('takes a cost of 0 for a cost that is entered, one without an amount not', () => {
    const nothing = { ...cost, formula: '0' };
    expect(claim([gain, nothing])).toBe('Benefits come to $300K and costs to $0 over 3 years.');
    expect(claim([gain, { ...nothing, bucket: 'perceived-cost' }])).toBe(claim([gain, nothing]));
    expect(claim([gain, nothing, { id: 'a', bucket: 'alternative-benefit', formula: '30000' }])).toBe(
      'Brings $210K more than the alternative over 3 years, with costs of $0.',
    );
    expect(claim([gain, { ...cost, formula: '' }])).toMatch(/No cost is entered yet\.$/);
  });
  it('takes a cost below zero for a cost that is entered', () => {
    const credit = { ...cost, formula: '-60000' };
    expect(claim([gain, credit])).toBe('Benefits come to $300K and costs to −$60K over 3 years.');
    expect(claim([credit])).toBe('Benefits come to $0 and costs to −$60K over 3 years.');
    expect(claim([gain, credit, { id: 'a', bucket: 'alternative-benefit', formula: '30000' }])).toBe(
      'Brings $270K more than the alternative over 3 years, with costs of −$60K.',
    );
  });
  it('is against the alternative where there is one', () => {
    const gives = (formula: string): object => ({ id: 'a', bucket: 'alternative-benefit', formula });
    expect(claim([gain, cost, gives('10000')])).toBe(
      'For every $1 Halden puts in, $4.50 comes back. It pays for itself in month 8.',
    );
    expect(claim([gain, cost, gives('100000')])).toBe(
      'After its cost, it brings $60K less than the alternative over 3 years.',
    );
    expect(claim([gain, cost, gives('80000')])).toMatch(
      /^After its cost, it brings just what the alternative does over 3 years\./,
    );
    expect(claim([gain, gives('120000')])).toMatch(/^Brings \$60K less than the alternative over 3 years\./);
  });
  it('says when there is no money on either side, and names no customer that is not named', () => {
    expect(claim([])).toBe('Benefits and costs both come to $0 over 3 years.');
    expect(claim([{ ...gain, formula: '0' }])).toBe(claim([]));
    expect(claim([gain, cost], '')).toContain('For every $1 the customer puts in');
  });
});
