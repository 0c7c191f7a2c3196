/** Next reviews, renewals, targets, actions and steps of many cases as a calendar. */
import { accountOf, actionText } from '../../report/portfolio/digest.ts';
import { detailsOf } from '../../report/portfolio/details.ts';
import type { Row } from '../../report/portfolio/rows.ts';
import type { Formats } from '../../text/format.ts';
import { afterSaleWords } from '../../text/words/afterSale.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import type { CalendarEvent } from './index.ts';
import { eventUid } from './uid.ts';

/** The events of one case; a late one stays on its own day. */
export function eventsOf(row: Row, f: Formats): CalendarEvent[] {
  const w = afterSaleWords().calendar;
  const account = accountOf(row);
  const { next, renewal, arr } = row.facts;
  const { actions, targets } = detailsOf(row.facts);
  const owner = row.owner;
  return [
    ...(next === null
      ? []
      : [{ uid: eventUid(row.id, 'review'), day: next, title: w.review(account), about: owner }]),
    ...(renewal === null
      ? []
      : [
          {
            uid: eventUid(row.id, 'renewal'),
            day: renewal,
            title: w.renewal(account),
            about: [arr === null ? '' : w.arr(f.money(arr)), owner].filter(Boolean).join('\n'),
          },
        ]),
    ...targets.flatMap(({ key, label, by, status }, i) =>
      by === null || status === 'met'
        ? []
        : [
            {
              uid: eventUid(row.id, 'target', key || String(i)),
              day: by,
              title: w.target(account, label),
              about: owner,
            },
          ],
    ),
    ...actions.flatMap((a, i) =>
      a.status !== 'open' || a.due === null
        ? []
        : [
            {
              uid: eventUid(row.id, a.of === 'step' ? 'step' : 'action', a.key || `${i}-${a.of}`),
              day: a.due,
              title: numbersWords().titled(account, actionText({ ...a, due: null }, f)),
              about: a.about,
            },
          ],
    ),
  ];
}
