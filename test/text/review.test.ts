import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { evaluate, review } from '../../src/value/index.ts';
import { makeFormats } from '../../src/text/format.ts';
import { claimOf, planRows, verdictOf } from '../../src/text/review.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const f = makeFormats('en-US', 'USD');

/** 10 agents at 100 each a month, in full use from the start, and a fee of 200 a month. */
const caseWith = (reviews: unknown[], more: Record<string, unknown> = {}): Case =>
  makeCase({
    customer: { name: 'Halden' },
    years: 1,
    assumptions: [
      { name: 'agents', label: 'Agents', value: 10 },
      { name: 'each', label: 'Saved by each', unit: 'money', value: 100 },
    ],
    lines: [
      { id: 'saved', bucket: 'tangible-benefit', label: 'Saved', formula: 'agents * each', per: 'month' },
      { id: 'fee', bucket: 'tangible-cost', label: 'Fee', formula: '200', per: 'month' },
    ],
    reviews,
    ...more,
  });
const told = (c: Case): string[] => {
  const [r] = c.reviews;
  if (!r) throw new Error('no review');
  return claimOf(c, r, review(c, r.id), f);
};

describe('what a review says', () => {
  it('counts a late start as measured, though no number is', () => {
    const c = caseWith([{ id: 'q1', month: 3, rollout: { goLive: 2, fullAdoption: 2 } }]);
    expect(told(c)).toEqual([
      'Halden is $2K behind plan at month 3.',
      'Mostly because of late go-live or slow adoption (−$2K).',
      'No action is written down yet.',
    ]);
  });

  it('says thanks to what a plan was exceeded', () => {
    const [claim, sound, why] = told(caseWith([{ id: 'q1', month: 3, actual: { each: 130 } }]));
    expect(claim).toBe('Halden has $3.3K to show for month 3, against $2.4K planned.');
    expect(sound).toBe('The estimate was sound: 130% of the measured benefits arrived.');
    expect(why).toBe('Mostly thanks to saved by each (+$900).');
  });

  it('calls a cause most of it only where it is', () => {
    const c = caseWith([{ id: 'q1', month: 3, actual: { agents: 9, each: 91 }, measured: { fee: 1000 } }]);
    const [, why] = told(c);
    expect(why).toMatch(/^The largest cause: fee, as measured \(−\$400\)\.$/);
  });

  it('names the action against the largest loss first', () => {
    const finding = (about: string, action: string) => ({ about, reason: 'training', action });
    const c = caseWith([
      {
        id: 'q1',
        month: 3,
        actual: { agents: 9, each: 50 },
        findings: [finding('agents', 'Hire one'), finding('each', 'Train them')],
      },
    ]);
    expect(told(c).at(-1)).toBe('Next: Train them.');
    const booked = caseWith([
      {
        id: 'q1',
        month: 3,
        measured: { saved: 1000 },
        findings: [finding('rollout', 'Connect it'), finding('each', 'Train them')],
      },
    ]);
    expect(told(booked).at(-1)).toBe('Next: Train them.');
  });

  it('gives the reasons beside the rows they explain, and no share of a loss', () => {
    const c = caseWith([
      {
        id: 'q1',
        month: 3,
        actual: { agents: 1 },
        findings: [
          { about: 'agents', reason: 'scope', action: '' },
          { about: 'saved', reason: 'price', action: '' },
          { about: 'rollout', reason: 'scope', action: '' },
        ],
      },
    ]);
    const [r] = c.reviews;
    const result = review(c, 'q1');
    const rows = planRows(c, evaluate(c), result, f, r?.findings);
    expect(rows.map((x) => x.reasons)).toEqual(['Scope, Price', '', '']);
    expect(rows[0]?.words).toBe('$300 of $3K, 90% behind');
    // 2,400 were planned and 300 lost: a share of it would say nothing.
    expect(rows[2]?.words).toBe('−$300 of $2.4K, $2.7K behind');
    expect(planRows(c, evaluate(c), result, f)[0]?.reasons).toBe('');
    expect(verdictOf(c, result)).toBe('below');
  });
});
