/** The days of one case to come, and findings that are done: read again, and told apart from what the customer owes. */
import { describe, expect, it } from 'vitest';
import { closedEarlier, owedByCustomer } from '../../src/case/findings.ts';
import { accountEvents } from '../../src/export/calendar/account.ts';
import { calendar } from '../../src/export/calendar/index.ts';
import { quarterly } from '../browser/cases.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const c = makeCase({
  ...quarterly('acc'),
  steps: [
    { id: 's1', what: 'Security review', side: 'customer', due: '2026-01-20' },
    { id: 's2', what: 'Legal', side: 'us', due: '2026-01-25', done: '2026-01-24' },
  ],
  success: {
    renewal: '2026-12-31',
    targets: [
      { name: 'agents', by: '2026-09-30', value: 8 },
      { name: 'minutes', by: null, value: 5 },
    ],
  },
  reviews: [
    {
      id: 'r1',
      month: 3,
      on: '2026-03-31',
      next: '2026-06-30',
      findings: [
        {
          id: 'a',
          about: 'agents',
          action: 'Train',
          who: 'M. Duarte',
          due: '2026-05-01',
          status: 'done',
          closed: '2026-04-20',
        },
        {
          id: 'b',
          about: 'minutes',
          action: 'Send the data',
          who: ' a. osei ',
          due: '2026-05-02',
          status: 'open',
        },
        {
          id: 'd',
          about: '',
          action: 'Nothing more',
          who: '',
          due: null,
          status: 'dropped',
          closed: '2026-04-01',
        },
      ],
    },
    {
      id: 'r2',
      month: 6,
      on: '2026-06-30',
      next: '2026-09-30',
      findings: [
        {
          id: 'b',
          about: 'minutes',
          action: 'Send the data',
          who: 'A. Osei',
          due: '2026-07-15',
          status: 'open',
        },
      ],
    },
    { id: 'r3', month: 9, on: '2026-09-30', held: false, next: '2026-12-31' },
  ],
});

describe('after the sale', () => {
  it('the days to come of a case are its next review, renewal, targets, open actions and steps', () => {
    const days = accountEvents(c, { findings: true });
    expect(days.map((x) => [x.day, x.title])).toEqual([
      ['2026-09-30', 'Value review with Halden Freight'],
      ['2026-12-31', 'Renewal of Halden Freight'],
      ['2026-09-30', 'Halden Freight: Support agents is due'],
      ['2026-07-15', 'Halden Freight: Send the data'],
      ['2026-01-20', 'Security review'],
    ]);
    // What has no day of its own is due with the renewal.
    expect(days[1]?.about).toBe('Minutes a ticket');
    expect(new Set(days.map((x) => x.uid)).size).toBe(days.length);
    expect(accountEvents(c, { findings: false }).some((x) => x.title.includes('data'))).toBe(false);
    expect(calendar(days, { name: 'x', at: '2026-07-01T00:00:00Z' }).match(/BEGIN:VEVENT/g)).toHaveLength(5);
  });

  it('a target that was met is no day to come, nor is it due with the renewal', () => {
    const met = {
      ...c,
      reviews: c.reviews.map((r) => (r.id === 'r2' ? { ...r, actual: { agents: 8, minutes: 5 } } : r)),
    };
    const of = (x: typeof c): (string | undefined)[] => {
      const days = accountEvents(x, { findings: false });
      const targets = days.filter(({ uid }) => uid.includes('-target-')).map(({ title }) => title);
      return [...targets, days.find(({ uid }) => uid.includes('-renewal'))?.about];
    };
    expect(of(c)).toEqual(['Halden Freight: Support agents is due', 'Minutes a ticket']);
    expect(of(met)).toEqual(['']);
  });
  it('a target keeps its name in the calendar when others come or go before it', () => {
    const target = (name: string, by: string) => ({ name, by, value: 1 });
    const uids = (...targets: ReturnType<typeof target>[]): string[] =>
      accountEvents({ ...c, success: { ...c.success, targets } }, { findings: false })
        .map((x) => x.uid)
        .filter((uid) => uid.includes('-target-'));
    const [first, second] = [target('agents', '2026-09-30'), target('minutes', '2026-12-31')];
    expect(uids(second)).toEqual(uids(first, second).slice(1));
    expect(new Set(uids(first, first, second)).size).toBe(3);
  });
  it('what was done or dropped stays to be read at later reviews, each once', () => {
    const [r1, r2, r3] = c.reviews;
    if (!r1 || !r2 || !r3) throw new Error('three reviews');
    expect(closedEarlier(c, r1)).toEqual([]);
    expect(closedEarlier(c, r2).map((f) => f.id)).toEqual(['a', 'd']);
    // What was open before and is gone now was not closed.
    expect(closedEarlier(c, r3).map((f) => f.id)).toEqual(['a', 'd']);
  });

  it('what one of the customer’s people has to do is owed by the customer', () => {
    const owed = c.reviews[0]?.findings.filter((f) => owedByCustomer(c, f)).map((f) => f.id);
    expect(owed).toEqual(['b']);
  });
});
