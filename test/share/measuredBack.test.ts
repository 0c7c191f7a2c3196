/** A review that goes out to be filled in or confirmed, and what of it comes back row by row. */
import { describe, expect, it } from 'vitest';
import { patchReview, type Case } from '../../src/case/index.ts';
import {
  acceptRows,
  counterOffer,
  customerCopy,
  decodeLink,
  encodeLink,
  offerRows,
  reviewRows,
} from '../../src/share/index.ts';
import { changeValue } from '../../src/text/changes.ts';
import { makeFormats } from '../../src/text/format.ts';
import { quarterly } from '../browser/cases.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const f = makeFormats('en-US', 'USD');
const mine = makeCase({
  ...quarterly(),
  agreed: { on: '2026-01-05', by: 'A. Osei', fingerprint: 'a'.repeat(64) },
  reviews: [
    { id: 'r1', month: 3, on: '2026-03-31', actual: { agents: 8 } },
    { id: 'r2', month: 6, on: '2026-06-30', held: false, actual: { minutes: 7 } },
    { id: 'r3', month: 9, on: '2026-09-30', held: false, note: 'nobody is asked about this one' },
  ],
});

async function sent(c: Case): Promise<Case> {
  const link = await encodeLink(c);
  if (!link.ok) throw new Error(link.problem.kind);
  const read = await decodeLink(link.value);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value.case;
}

describe('a review filled in by the customer', () => {
  it('goes out only when it is asked about, and comes back figure by figure', async () => {
    expect(customerCopy(mine).reviews.map((r) => r.id)).toEqual(['r1']);
    const shared = await sent(customerCopy(mine, {}, ['r2']));
    expect(shared.reviews.map((r) => r.id)).toEqual(['r1', 'r2']);
    const filled = patchReview(
      // What was held and what is not asked for cannot be rewritten from outside.
      patchReview(shared, 'r1', { actual: { agents: 1 }, note: 'rewritten' }),
      'r2',
      {
        month: 12,
        by: 'somebody else',
        actual: { minutes: 5 },
        rollout: { goLive: 1, fullAdoption: 4 },
        measured: { fee: 6100 },
        dimensions: { satisfaction: 6 },
        surveys: { nps: 40, csat: 0.8, ces: null },
      },
    );
    const offer = await sent(counterOffer(shared, filled, 'P. Iyer', '2026-07-02'));
    const { rows } = reviewRows(mine, offer, mine);
    expect(
      Object.fromEntries(
        rows.map((row) => [row.label, row.changes.map((x) => changeValue(x.after, x.path, offer, f)).join()]),
      ),
    ).toEqual({
      'Minutes a ticket, month 12': '5',
      'Rollout, month 12': 'go-live 1 · full adoption 4',
      'Subscription, month 12': '$6,100',
      'Satisfaction, month 12': '6',
      'NPS, month 12': '40',
      'CSAT, month 12': '80%',
    });
    const some = rows.filter((row) => !row.key.includes('surveys'));
    const taken = acceptRows(mine, some, { who: 'P. Iyer', on: '2026-07-02' }, []);
    if (!taken.ok) throw new Error('refused');
    const [r1, r2, r3] = taken.value.reviews;
    expect(r1).toEqual(mine.reviews[0]);
    expect(r3).toEqual(mine.reviews[2]);
    expect(r2).toMatchObject({
      month: 6,
      by: '',
      held: false,
      actual: { minutes: 5 },
      rollout: { goLive: 1, fullAdoption: 4 },
      measured: { fee: 6100 },
      dimensions: { satisfaction: 6 },
      surveys: { nps: null, csat: null, ces: null },
    });
  });

  it('is confirmed by whoever sends it back, and a figure left empty takes nothing away', async () => {
    const shared = await sent(customerCopy(mine));
    const confirmed = patchReview(shared, 'r1', { confirmed: { by: '', on: null } });
    expect(offerRows(shared, confirmed)).toHaveLength(1);
    const offer = await sent(counterOffer(shared, confirmed, 'A. Osei', '2026-04-02'));
    const { rows } = reviewRows(mine, offer, mine);
    expect(rows.map((row) => row.key)).toEqual(['reviews.r1.confirmed']);
    const taken = acceptRows(mine, rows, { who: 'A. Osei', on: '2026-04-02' }, []);
    expect(taken.ok && taken.value.reviews[0]?.confirmed).toEqual({ by: 'A. Osei', on: '2026-04-02' });

    const asked = await sent(customerCopy(mine, {}, ['r2']));
    const emptied = patchReview(asked, 'r2', { actual: {}, surveys: { nps: null, csat: null, ces: null } });
    const back = await sent(counterOffer(asked, emptied, 'P. Iyer', '2026-07-02'));
    expect(reviewRows(mine, back, mine).rows).toEqual([]);
  });
});
