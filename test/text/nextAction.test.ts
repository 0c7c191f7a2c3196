/** What a review's sentence names as next, and what Beyond money says once something came true. */
import { describe, expect, it } from 'vitest';
import { makeFormats } from '../../src/text/format.ts';
import { beyondClaim, cameOf } from '../../src/text/beyond.ts';
import { claimOf, planFallWords } from '../../src/text/review.ts';
import { evaluate, review, scoreValue } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const f = makeFormats('en-GB', 'USD');
const old = { id: 'a', about: 'rollout', action: 'Go live', who: 'K. Lind', due: '2026-03-31' };
const young = { id: 'b', about: 'agents', action: 'Train the night shift', who: 'S. Rao', due: '2026-12-31' };
/** Late by three months at first; since then the number of agents falls short. */
const c = (findings: unknown[], more: Record<string, unknown> = {}) =>
  makeCase({
    years: 1,
    customer: { name: 'Meridian' },
    assumptions: [{ name: 'agents', label: 'Agents', value: 10 }],
    lines: [
      { id: 'hours', bucket: 'tangible-benefit', formula: 'agents * 1000', per: 'month' },
      { id: 'fee', bucket: 'tangible-cost', formula: '2000', per: 'month' },
    ],
    reviews: [
      { id: 'q1', month: 3, rollout: { goLive: 3, fullAdoption: 3 } },
      { id: 'q2', month: 6, actual: { agents: 6 }, findings },
    ],
    ...more,
  });
const said = (findings: unknown[], today: string | null = '2026-07-01'): string => {
  const x = c(findings);
  const r = x.reviews[1];
  if (!r) throw new Error('no review');
  return claimOf(x, r, review(x, 'q2'), f, true, today).join(' ');
};

describe('the action to name next', () => {
  it('is the one against this period’s largest loss, not the oldest, nor the largest to date', () => {
    expect(review(c([]), 'q2').causes[0]?.cause).toEqual({ kind: 'rollout' });
    expect(said([old, young])).toContain('Next: Train the night shift, by S. Rao, due 31 Dec 2026.');
  });
  it('says what is past due, of itself and of the others', () => {
    expect(said([old, young])).toContain('1 more action is past due.');
    expect(said([{ ...young, due: '2026-06-01' }])).toContain('past due since 1 Jun 2026.');
    expect(said([old, young], '2026-03-31')).not.toContain('past due');
    expect(said([old, young], null)).not.toContain('past due');
  });
  it('is never one that is done or dropped', () => {
    expect(said([old, { ...young, status: 'done', closed: '2026-06-20' }])).toContain('Next: Go live');
    expect(said([{ ...old, status: 'dropped' }])).toContain('No action is written down yet.');
  });
});

describe('beyond money', () => {
  const claim = (x: ReturnType<typeof makeCase>): string =>
    beyondClaim(evaluate(x), scoreValue(x), x.customer.name, f, cameOf(x));
  it('speaks of what came true once a review was held', () => {
    // 6 months at 2,000, and 3 months of 6,000.
    expect(claim(c([]))).toBe(
      'Meridian is at US$6k after month 6, against US$48k planned: an ROI of 50% to date.',
    );
  });
  it('says what was scored last where the latest review scored nothing', () => {
    const scored = (reviews: unknown[]) =>
      claim(
        c([], {
          dimensions: [{ id: 'brand', today: 4, expected: 8 }],
          reviews: [{ id: 'a', month: 3, actual: { agents: 1 }, dimensions: { brand: 5 } }, ...reviews],
        }),
      );
    expect(scored([])).toContain('The value score went from 40 to 50.');
    expect(scored([{ id: 'b', month: 6, actual: { agents: 2 } }])).toContain(
      'When last scored, at month 3, the value score had gone from 40 to 50.',
    );
  });
  it('says over how many dimensions a score is, where that is not all of them', () => {
    const some = c([], {
      dimensions: [
        { id: 'brand', today: 4, expected: 8 },
        { id: 'risk', today: 6, expected: 8 },
      ],
      reviews: [{ id: 'a', month: 3, actual: { agents: 1 }, dimensions: { brand: 5 } }],
    });
    expect(claim(some)).toContain('went from 40 to 50, over the 1 of 2 dimensions scored both times.');
  });
  it('speaks of the plan while none was, or where it measured nothing', () => {
    expect(claim(c([], { reviews: [{ id: 'b', month: 6, held: false, actual: { agents: 1 } }] }))).toContain(
      'gets back now',
    );
    expect(claim(c([], { reviews: [{ id: 'b', month: 6 }] }))).toContain('gets back now');
  });
});

describe('a plan to date that falls', () => {
  it('says so where a cost is paid in advance, and nothing otherwise', () => {
    const x = c([], {
      years: 2,
      lines: [
        { id: 'hours', bucket: 'tangible-benefit', formula: 'agents * 1000', per: 'month' },
        { id: 'fee', bucket: 'tangible-cost', label: 'Licence', formula: '60000', paid: 'in-advance' },
      ],
      reviews: [
        { id: 'q3', month: 9, actual: { agents: 10 } },
        { id: 'q4', month: 12, actual: { agents: 10 } },
      ],
    });
    expect(planFallWords(x, review(x, 'q3'), f)).toBe('');
    expect(planFallWords(x, review(x, 'q4'), f)).toMatch(
      /falls by US\$30k.*US\$60k of it pays Licence in advance, to month 24/,
    );
  });
});
