/** What cases tell of customer success, as records of a programme: surveys, renewals, upsells, cross-sells, hours to resolve. */
import { describe, expect, it } from 'vitest';
import { agree, type Case } from '../../../src/case/index.ts';
import { recordsFromReviews, reviewRecords } from '../../../src/report/portfolio/records.ts';
import { rowsOf } from '../../../src/report/portfolio/rows.ts';
// Loaded with the rest, not within the first test.
import '../../../src/state/reviewFacts.ts';
import { documentDraft } from '../../../src/state/documentDraft.ts';
import { makeCase } from '../../fixtures/makeCase.ts';

const today = '2026-11-20';
const units = { name: 'units', label: 'Units', value: 100, today: 0 };
const hours = { name: 'solve', label: 'Time to resolution', unit: 'hours', value: 20 };
const days = { name: 'resolution_hours', label: 'Days open', unit: 'days', value: 1 };
const upsells = { name: 'up', label: 'Up-sells', unit: 'count', value: 1 };

type Made = Omit<Parameters<typeof makeCase>[0], 'id'>;
function agreed(id: string, on: string, made: Made = {}): Case {
  return agree(
    makeCase({
      id,
      customer: { name: `Customer ${id}` },
      start: '2025-01',
      years: 3,
      assumptions: [units],
      lines: [{ id: 'gain', bucket: 'tangible-benefit', label: 'Gain', formula: 'units * 9', per: 'month' }],
      ...made,
    }),
    { on, by: 'A. Osei' },
  );
}
const review = (on: string, month: number, more: object = {}) => ({ id: `r${month}`, on, month, ...more });
const told = async (...cases: Case[]) =>
  reviewRecords(rowsOf(await Promise.all(cases.map(documentDraft))), today);
const tell = async (...cases: Case[]) =>
  (await told(...cases)).points
    .map((p) => [p.day, p.renewals, p.upsells, p.crossSells, p.resolutionHours])
    .filter(([, ...figures]) => figures.some((x) => x !== null));

const empty = {
  on: null,
  renewals: null,
  upsells: null,
  crossSells: null,
  resolutionHours: null,
  nps: null,
  csat: null,
  ces: null,
};

describe('what happened', () => {
  it('is a renewal where its day passed and a review or a new plan followed; others are counted apart', async () => {
    const success = { renewal: '2026-05-31' };
    const onward = agreed('on', '2025-01-10', { success, reviews: [review('2026-06-20', 17)] });
    const silent = agreed('no', '2025-01-10', { success, reviews: [review('2026-05-30', 16)] });
    const ahead = agreed('ahead', '2025-01-10', {
      success: { renewal: '2026-12-31' },
      reviews: [review('2026-06-20', 17)],
    });
    const old = agreed('old', '2025-01-10', { success: { renewal: '2026-08-31' } });
    const anew = agreed('anew', '2026-08-20', {
      customer: { name: 'Customer old' },
      success: { renewal: '2027-08-31' },
      origin: { id: 'old', fingerprint: 'a'.repeat(64), by: '' },
    });
    expect(await tell(onward, silent, ahead, old, anew)).toEqual([
      ['2026-06-30', 1, null, null, null],
      ['2026-09-30', 1, null, null, null],
    ]);
    expect((await told(onward, silent, ahead, old, anew)).unknownRenewals).toBe(1);
    // Changed in between, with the day it had: one renewal, which only the later plan tells of.
    const between = agreed('between', '2026-02-01', {
      success,
      reviews: [review('2026-06-20', 17)],
      origin: { id: 'on', fingerprint: 'a'.repeat(64), by: '' },
    });
    expect(await tell({ ...onward, reviews: [] }, between)).toEqual([['2026-06-30', 1, null, null, null]]);
  });
  it('is an upsell where a plan agreed anew states more revenue, and a cross-sell where a customer agrees to another', async () => {
    const customer = { name: 'Halden' };
    const old = agreed('old', '2025-01-10', { customer, arr: 100_000 });
    const origin = { id: 'old', fingerprint: 'a'.repeat(64), by: '' };
    const more = agreed('more', '2026-02-01', { customer, origin, arr: 120_000 });
    const same = agreed('same', '2026-02-01', { customer, origin, arr: 100_000 });
    const euro = agreed('euro', '2026-02-01', { customer, origin, arr: 900_000, currency: 'EUR' });
    expect(await tell(old, more)).toEqual([['2026-03-31', null, 1, null, null]]);
    expect(await tell(old, same)).toEqual([]);
    expect(await tell(old, euro)).toEqual([]);
    const second = agreed('second', '2026-07-01', { customer: { name: ' halden' } });
    const together = agreed('together', '2025-01-10', { customer });
    expect(await tell(old, more, second, together)).toEqual([
      ['2026-03-31', null, 1, null, null],
      ['2026-09-30', null, null, 1, null],
    ]);
  });
  it('is what a review measured under a name of its kind, the case then counting by it alone', async () => {
    const customer = { name: 'Halden' };
    const old = agreed('old', '2025-01-10', { customer, arr: 100 });
    const stating = agreed('stating', '2026-02-01', {
      customer,
      arr: 200,
      origin: { id: 'old', fingerprint: 'a'.repeat(64), by: '' },
      assumptions: [units, upsells, hours],
      reviews: [
        review('2026-03-10', 15, { actual: { up: 3, solve: 12 } }),
        review('2026-08-10', 20, { actual: { up: 2, solve: 8 } }),
      ],
    });
    const inDays = agreed('days', '2025-01-10', {
      assumptions: [units, days],
      reviews: [review('2026-08-12', 20, { actual: { resolution_hours: 0.5 } })],
    });
    expect(await tell(old, stating, inDays)).toEqual([
      ['2026-03-31', null, 3, null, 12],
      ['2026-06-30', null, null, null, 12],
      ['2026-09-30', null, 2, null, 10],
      [today, null, null, null, 10],
    ]);
    // Another figure of a like name is none of them.
    const rate = { name: 'rate', label: 'Upsell rate', unit: 'percent', value: 0.1 };
    const rated = agreed('rated', '2025-01-10', {
      assumptions: [units, rate, { ...hours, unit: 'percent' }],
      reviews: [review('2026-03-10', 15, { actual: { rate: 0.2, solve: 0.4 } })],
    });
    expect(await tell(rated)).toEqual([]);
  });
  it('counts once its quarter is over', async () => {
    const success = { renewal: '2026-10-31' };
    expect(await tell(agreed('now', '2025-01-10', { success, reviews: [review('2026-11-02', 22)] }))).toEqual(
      [],
    );
  });
});

describe('records of a programme', () => {
  const surveyed = agreed('s', '2026-01-10', {
    start: '2026-01',
    reviews: [
      review('2026-03-10', 3, { surveys: { nps: 20, csat: 0.8126 } }),
      review('2026-08-01', 7, { surveys: { nps: 41, ces: 5.55 } }),
    ],
  });
  it('are one for each quarter, by date, beside those there are', async () => {
    const { points, accounts } = await told(surveyed);
    const { history, figures, filled, from, to, missingKinds } = recordsFromReviews(
      [{ ...empty, upsells: 3 }],
      points,
    );
    expect(history.map((r) => [r.on, r.nps, r.csat, r.ces, r.upsells])).toEqual([
      ['2026-03-31', 20, 0.813, null, null],
      ['2026-06-30', 20, 0.813, null, null],
      ['2026-09-30', 41, null, 5.5, null],
      [today, 41, null, 5.5, null],
      [null, null, null, null, 3],
    ]);
    expect([figures, filled, from, to]).toEqual([8, { nps: 4, csat: 2, ces: 2 }, '2026-03-31', today]);
    expect([accounts, missingKinds]).toEqual([1, ['renewals', 'upsells', 'crossSells', 'resolutionHours']]);
  });
  it('get what they lack, and nothing that stands there changes', async () => {
    const { points } = await told(surveyed);
    const kept = { ...empty, on: '2026-03-31', renewals: 4, nps: 99 };
    const { history } = recordsFromReviews([kept], points);
    expect(history[0]).toEqual({ ...kept, csat: 0.813 });
    expect(recordsFromReviews(history, points)).toMatchObject({ history, figures: 0, from: null, to: null });
    expect(recordsFromReviews([kept], (await told()).points)).toMatchObject({ history: [kept], figures: 0 });
  });
});
