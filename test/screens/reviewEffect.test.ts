/** What a figure that a customer filled into a review does, as the rows of their answer tell it. */
import { describe, expect, it } from 'vitest';
import { patchReview, type Case, type Review } from '../../src/case/index.ts';
import { reviewEffect } from '../../src/screens/offer/reviewEffect.ts';
import { applyRows, counterOffer, customerCopy, reviewRows } from '../../src/share/index.ts';
import { makeFormats } from '../../src/text/format.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const f = makeFormats('en-US', 'USD');
const mine = makeCase({
  start: '2026-01',
  years: 2,
  rollout: { goLive: 0, fullAdoption: 0 },
  assumptions: [
    { name: 'hours', label: 'Hours', value: 10, today: 20 },
    { name: 'unused', label: 'Tickets', value: 4 },
  ],
  lines: [
    {
      id: 'gain',
      bucket: 'tangible-benefit',
      label: 'Gain',
      formula: 'hours * 100',
      per: 'month',
      adopts: false,
    },
    { id: 'fewer', bucket: 'tangible-benefit', label: 'Fewer', formula: '1000', per: 'month', adopts: false },
  ],
  reviews: [
    { id: 'r1', month: 3, on: '2026-03-31', held: true },
    { id: 'r2', month: 6, on: '2026-06-30', held: false },
  ],
});

function effects(patch: Partial<Review>, c: Case = mine, id = 'r2'): string[] {
  const sent = customerCopy(c, {}, ['r2']);
  const answer = counterOffer(sent, patchReview(sent, id, patch), 'P. Iyer', '2026-07-01');
  const { rows } = reviewRows(c, answer, c);
  expect(rows).not.toEqual([]);
  return reviewEffect(c, applyRows(c, rows), rows, f);
}

describe('what an answer does to a review', () => {
  it('is net to date, how much is measured, and health, each where it moves', () => {
    // Months 4 to 6 brought none of $1,000 each: half the planned value, of 40, beside the met number, of 20.
    expect(effects({ actual: { hours: 0 } })).toEqual([
      '−$3K net to date',
      '50% of benefits measured',
      'health 67',
    ]);
    expect(effects({ measured: { fewer: 6000 } })).toEqual([
      'as planned',
      '50% of benefits measured',
      '40% of the weight of health known',
    ]);
    expect(effects({ surveys: { nps: 40, csat: null, ces: null } })).toEqual([
      '15% of the weight of health known',
    ]);
    expect(effects({ actual: { unused: 4 } })).toEqual(['moves neither money nor health']);
    const scored = patchReview(mine, 'r2', { actual: { hours: 10 } });
    expect(effects({ surveys: { nps: -100, csat: null, ces: null } }, scored)).toEqual([
      'health 80, was 100',
    ]);
  });
  it('is a signature where a review is only confirmed, and told for each of several reviews', () => {
    expect(effects({ confirmed: { by: 'P. Iyer', on: '2026-07-01' } }, mine, 'r1')).toEqual([
      'stands behind this review',
    ]);
    const sent = customerCopy(mine, {}, ['r2']);
    const both = patchReview(
      patchReview(sent, 'r1', { confirmed: { by: 'P. Iyer', on: '2026-07-01' } }),
      'r2',
      { actual: { unused: 4 } },
    );
    const { rows } = reviewRows(mine, counterOffer(sent, both, 'P. Iyer', '2026-07-01'), mine);
    expect(reviewEffect(mine, applyRows(mine, rows), rows, f)).toEqual([
      'month 3: stands behind this review',
      'month 6: moves neither money nor health',
    ]);
  });
  it('is nothing for rows of the plan', () => {
    const sent = customerCopy(mine);
    const answer = counterOffer(
      sent,
      { ...sent, assumptions: sent.assumptions.map((a) => ({ ...a, value: 1 })) },
      'P. Iyer',
      '2026-07-01',
    );
    const { rows } = reviewRows(mine, answer, mine);
    expect(reviewEffect(mine, applyRows(mine, rows), rows, f)).toEqual([]);
  });
});
