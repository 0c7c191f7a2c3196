import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signingDay, usualDays, usualSteps, signatureProgress } from '../../src/case/steps.ts';
import { dayAfter, daysBetween } from '../../src/util/days.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const weekday = (on: string): number => new Date(`${on}T00:00:00Z`).getUTCDay();

describe('steps counted back from the month of signing', () => {
  it('end on its first working day, and stand their usual weeks before it', () => {
    // 1 August 2026 is a Saturday.
    expect(signingDay('2026-08')).toBe('2026-08-03');
    expect(signingDay('2026-10')).toBe('2026-10-01');
    const days = new Map(usualDays('2026-10', '2026-01-15').map((s) => [s.key, s.due]));
    expect(days.get('signature')).toBe('2026-10-01');
    expect(days.get('legal')).toBe('2026-09-17');
    expect(days.get('case')).toBe('2026-07-23');
  });

  it('stand closer together where less time is left, and are counted back where signing has passed', () => {
    const close = usualDays('2026-10', '2026-09-14').map((s) => s.due);
    expect(close[0]).toBe('2026-09-14');
    expect(close.at(-1)).toBe('2026-10-01');
    // Once the month has begun, its last working day; 31 October 2026 is a Saturday.
    const begun = usualDays('2026-10', '2026-10-19').map((s) => s.due);
    expect([begun[0], begun.at(-1)]).toEqual(['2026-10-19', '2026-10-30']);
    expect(new Set(usualDays('2026-10', '2026-10-30').map((s) => s.due))).toEqual(new Set(['2026-10-30']));
    const late = usualDays('2026-10', '2026-11-20');
    expect(late.map((s) => s.due)).toEqual(usualDays('2026-10', '2026-01-15').map((s) => s.due));
  });

  it('are days of work in order, none before today while there is time', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (start, before) => {
        const month = start.slice(0, 7);
        const today = dayAfter(signingDay(month), -before - 1);
        const due = usualDays(month, today).map((s) => s.due);
        expect(due).toHaveLength(usualSteps.length);
        expect(due).toEqual(due.toSorted());
        for (const on of due) {
          expect(on >= today).toBe(true);
          if (on !== today) expect([0, 6]).not.toContain(weekday(on));
        }
        expect(due.at(-1)).toBe(signingDay(month));
      }),
    );
  });

  it('count days over months, leap years and the change of the clocks', () => {
    expect(dayAfter('2028-02-28', 2)).toBe('2028-03-01');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    fc.assert(
      fc.property(day, fc.integer({ min: -900, max: 900 }), (on, n) => {
        expect(daysBetween(on, dayAfter(on, n))).toBe(n);
      }),
    );
  });
});

describe('the way to signature', () => {
  const c = makeCase({
    start: '2026-10',
    steps: [
      { id: 'a', what: 'A', due: '2026-06-10', done: '2026-06-01' },
      { id: 'b', what: 'B', due: '2026-06-10' },
      { id: 'c', what: 'C', due: '2026-06-20' },
      { id: 'd', what: 'D' },
      { id: 'e', what: 'E', due: '2026-11-02' },
      { id: 'f', what: 'F', done: '2026-12-24' },
    ],
  });

  it('says what is done, late, without a day, or too late for signing', () => {
    const way = signatureProgress(c, '2026-06-20');
    expect(way).toMatchObject({ done: 2, late: 1, longestDelay: 10 });
    expect(way.steps.map(({ id, state, days }) => [id, state, days])).toEqual([
      ['a', 'done', 0],
      ['b', 'late', 10],
      // Due today is not late.
      ['c', 'open', 0],
      ['d', 'no-day', 0],
      ['e', 'open', 0],
      ['f', 'done', 0],
    ]);
    expect(way.steps.filter((s) => s.afterStart).map((s) => s.id)).toEqual(['e']);
    expect(way.steps.filter((s) => s.ahead).map((s) => s.id)).toEqual(['f']);
  });

  it('has nothing to say of a case without steps', () => {
    expect(signatureProgress(makeCase(), '2026-06-20')).toEqual({
      steps: [],
      done: 0,
      late: 0,
      longestDelay: 0,
    });
  });
});
