import { describe, expect, it } from 'vitest';
import {
  addReview,
  agree,
  breaksAgreement,
  endOfMonth,
  fingerprint,
  isCarried,
  monthOfDay,
  newFinding,
  nextReview,
  reviewDue,
  parseCase,
  patchAssumption,
  patchReview,
  removeReview,
  reopen,
  reviewDateFaults,
  withEntry,
} from '../../src/case/index.ts';
import { dropStaleConfirmation } from '../../src/case/reviewFigures.ts';
import { reviewFacts } from '../../src/state/reviewFacts.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const plan = makeCase({
  start: '2026-01',
  years: 1,
  assumptions: [{ name: 'agents', label: 'Agents', value: 10, today: 20 }],
  success: { metrics: ['agents'], cadence: 'quarter' },
});
const agreed = agree(plan, { on: '2026-01-10', by: 'A. Osei' });

describe('findings', () => {
  const found = newFinding({
    id: '',
    about: 'agents',
    reason: 'training',
    action: 'Train',
    who: 'B. Lind',
    due: '2026-04-15',
  });
  const first = addReview(agreed, { ...nextReview(agreed, { id: 'q1', by: '' }), findings: [found] });
  const second = addReview(first, nextReview(first, { id: 'q2', by: '' }));

  it('stay open at the next review until they are taken out there', () => {
    expect(second.reviews[1]?.findings).toEqual([found]);
    expect(isCarried(second, { id: 'q2', month: 6 }, found)).toBe(true);
    expect(isCarried(second, { id: 'q1', month: 3 }, found)).toBe(false);
  });
  it('are no odd date for lying before a later review, while still open', () => {
    const [, r] = second.reviews;
    expect(r && reviewDateFaults(second, r)).toEqual([]);
  });
  it('count once over the reviews they stay open at', () => {
    expect(reviewFacts(second).reasons).toEqual({ training: 1 });
    expect(reviewFacts(second).findings).toBe(1);
  });
});

describe('the next review', () => {
  it('of an agreed plan is due one cadence after the start, and then as the latest held one says', () => {
    expect(reviewDue(plan)).toBeNull();
    expect(reviewDue(agreed)).toBe('2026-03-31');
    expect(reviewFacts(agreed).next).toBe('2026-03-31');
    const begun = addReview(agreed, nextReview(agreed, { id: 'q1', by: '', held: false }));
    expect(reviewDue(begun)).toBe('2026-03-31');
    const held = addReview(agreed, { ...nextReview(agreed, { id: 'q1', by: '' }), next: '2026-07-15' });
    expect(reviewDue(held)).toBe('2026-07-15');
    const yearly = { ...agreed, success: { ...agreed.success, cadence: 'half-year' as const } };
    expect(reviewDue(yearly)).toBe('2026-06-30');
  });
});

describe('an agreed plan', () => {
  it('holds who, when and the fingerprint of its figures', () => {
    expect(agreed.agreed).toEqual({ on: '2026-01-10', by: 'A. Osei', fingerprint: fingerprint(plan) });
    expect(parseCase(agreed).ok).toBe(true);
  });
  it('refuses what moves a figure or what is measured, and lets words and reviews pass', () => {
    expect(breaksAgreement(agreed, patchAssumption(agreed, 'agents', { value: 11 }))).toBe(true);
    expect(breaksAgreement(agreed, { ...agreed, success: { ...agreed.success, metrics: [] } })).toBe(true);
    expect(breaksAgreement(agreed, patchAssumption(agreed, 'agents', { note: 'why' }))).toBe(false);
    // As what was measured comes back from the customer, through the gate.
    const anew = parseCase(JSON.parse(JSON.stringify(agreed)));
    expect(anew.ok && breaksAgreement(agreed, anew.value)).toBe(false);
    expect(breaksAgreement(agreed, addReview(agreed, nextReview(agreed, { id: 'q1', by: '' })))).toBe(false);
    expect(breaksAgreement(plan, patchAssumption(plan, 'agents', { value: 11 }))).toBe(false);
    expect(breaksAgreement(agreed, plan)).toBe(false);
  });
  it('is agreed anew as a case of its own whose origin is the old one', () => {
    const next = reopen(agreed, 'new');
    expect(next).toMatchObject({
      id: 'new',
      agreed: null,
      origin: { id: agreed.id, fingerprint: fingerprint(plan), by: 'A. Osei' },
    });
    expect(agreed.agreed).not.toBeNull();
    expect(reopen(plan, 'x')).toBe(plan);
  });
});

describe('the months of a case', () => {
  it('end on their last day, leap years included', () => {
    expect(endOfMonth('2026-01', 3)).toBe('2026-03-31');
    expect(endOfMonth('2027-11', 4)).toBe('2028-02-29');
    expect(endOfMonth('2026-12', 1)).toBe('2026-12-31');
  });
  it('are counted from signing', () => {
    expect(monthOfDay('2026-01', '2026-01-31')).toBe(1);
    expect(monthOfDay('2026-01', '2025-12-31')).toBe(0);
    expect(monthOfDay('2026-11', '2027-02-01')).toBe(4);
  });
});

describe('reviews', () => {
  it('follow each other at the cadence until the term ends', () => {
    let c = agreed;
    const months: number[] = [];
    for (const id of ['q1', 'q2', 'q3', 'q4']) {
      const r = nextReview(c, { id, by: 'M' });
      months.push(r.month);
      c = addReview(c, r);
    }
    expect(months).toEqual([3, 6, 9, 12]);
    expect(c.reviews.at(-1)?.next).toBeNull();
    expect(c.reviews[0]).toMatchObject({ on: '2026-03-31', next: '2026-06-30' });
    expect(parseCase(c).ok).toBe(true);
    expect(removeReview(c, 'q2').reviews.map((r) => r.id)).toEqual(['q1', 'q3', 'q4']);
  });
  it('say which of their dates cannot be right, and keep them', () => {
    const q1 = nextReview(agreed, { id: 'q1', by: '' });
    let c = addReview(agreed, q1);
    c = patchReview(c, 'q1', { on: '2025-12-01' });
    const kinds = (id: string): string[] =>
      reviewDateFaults(c, c.reviews.find((r) => r.id === id) ?? q1).map((f) => f.kind);
    expect(kinds('q1')).toEqual(['before-start']);
    c = patchReview(c, 'q1', { on: '2026-02-01', next: '2026-02-01' });
    expect(kinds('q1')).toEqual(['month-and-day', 'next-not-after']);
    c = patchReview(c, 'q1', { month: 13, on: '2027-01-31' });
    expect(kinds('q1')).toContain('beyond');
    c = patchReview(c, 'q1', { month: 3, on: '2026-09-30' });
    c = addReview(c, nextReview(c, { id: 'q2', by: '' }));
    expect(kinds('q2')).toContain('not-after');
    c = patchReview(c, 'q2', { month: 3 });
    expect(kinds('q2')).toContain('same-month');
  });
  it('lose their confirmation once other figures stand in them than were confirmed', () => {
    const confirmed = { by: 'A. Osei', on: '2026-04-02' };
    const held = { ...nextReview(agreed, { id: 'q1', by: 'M' }), actual: { agents: 8 }, confirmed };
    for (const other of [
      { actual: { agents: 7 } },
      { month: 4 },
      { measured: { gain: 0 } },
      { rollout: { goLive: 0, fullAdoption: 3 } },
      { surveys: { ...held.surveys, nps: 0 } },
      { dimensions: { brand: 5 } },
    ])
      expect(dropStaleConfirmation(held, { ...held, ...other }).confirmed, Object.keys(other)[0]).toBeNull();
    for (const same of [
      { actual: { agents: 8 } },
      { by: 'K. Lind' },
      { note: 'x' },
      { on: '2026-04-01' },
      { held: false },
    ])
      expect(dropStaleConfirmation(held, { ...held, ...same }).confirmed).toEqual(confirmed);
    // Confirmed anew with the figures.
    const anew = { by: 'A. Osei', on: '2026-04-09' };
    expect(
      dropStaleConfirmation(held, { ...held, actual: { agents: 7 }, confirmed: anew }).confirmed,
    ).toEqual(anew);
  });
  it('take numbers in and out of their records', () => {
    expect(withEntry({ a: 1 }, 'constructor', 2)).toEqual({ a: 1, constructor: 2 });
    expect(withEntry({ a: 1, b: 2 }, 'a', null)).toEqual({ b: 2 });
  });
});
