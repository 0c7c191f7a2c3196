/** The coming days of one customer as a calendar: next review, renewal, targets, actions, steps to signature. */
import { findingKey } from '../../case/findings.ts';
import { heldReviews, reviewDue, type Case } from '../../case/index.ts';
import { targetKeys } from '../../case/targetKeys.ts';
import { labelOf } from '../../text/labels.ts';
import { aboutLabel, numberLabel } from '../../text/review.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { reviewWords } from '../../text/words/review.ts';
import { review } from '../../value/index.ts';
import type { CalendarEvent } from './index.ts';
import { stepEvents } from './steps.ts';
import { eventUid } from './uid.ts';

/**
 * The days of one case: everything open, whenever it is due, except targets met by the latest review. A target without
 * a day is due by the renewal and is included in that event.
 * @param findings whether actions are included: not in a customer's copy
 */
export function accountEvents(c: Case, { findings }: { findings: boolean }): CalendarEvent[] {
  const w = reviewWords().calendar;
  const who = c.customer.name.trim() || labelOf.case(c);
  const latest = heldReviews(c).at(-1);
  const due = reviewDue(c);
  const { renewal, targets, required } = c.success;
  const keys = targetKeys(targets);
  const measured = latest ? review(c, latest.id)?.required : undefined;
  const open = targets.flatMap((target, i) =>
    measured?.[i]?.status === 'met' ? [] : [{ ...target, key: keys[i] ?? '' }],
  );
  const undated = open.filter((t) => t.by === null).map((t) => numberLabel(c, t.name));
  return [
    ...(due === null
      ? []
      : [{ uid: eventUid(c.id, 'review'), day: due, title: w.review(who), about: c.owner }]),
    ...(renewal === null
      ? []
      : [
          {
            uid: eventUid(c.id, 'renewal'),
            day: renewal,
            title: w.renewal(who),
            about: [required.trim(), ...undated].filter(Boolean).join('\n'),
          },
        ]),
    ...open.flatMap(({ name, by, key }) =>
      by === null
        ? []
        : [{ uid: eventUid(c.id, 'target', key), day: by, title: w.target(who, numberLabel(c, name)) }],
    ),
    ...(findings ? (latest?.findings ?? []) : []).flatMap((f) =>
      f.status !== 'open' || f.due === null
        ? []
        : [
            {
              uid: eventUid(c.id, 'action', findingKey(f)),
              day: f.due,
              title: numbersWords().titled(who, f.action.trim() || aboutLabel(c, f.about)),
              about: [aboutLabel(c, f.about), f.who.trim()].filter(Boolean).join('\n'),
            },
          ],
    ),
    ...stepEvents(c),
  ];
}
