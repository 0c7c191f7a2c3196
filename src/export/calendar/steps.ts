/** The open steps to signature as a calendar. */
import type { Case } from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { peopleWords } from '../../text/words/people.ts';
import type { CalendarEvent } from './index.ts';
import { eventUid } from './uid.ts';

export const stepEvents = (c: Case): CalendarEvent[] =>
  c.steps.flatMap((step) =>
    step.due === null || step.done !== null
      ? []
      : [
          {
            uid: eventUid(c.id, 'step', step.id),
            day: step.due,
            title: labelOf.step(step),
            about: peopleWords().steps.calendar.about(
              labelOf.case(c),
              peopleWords().steps.side(step.side, c.customer.name.trim()),
              step.who.trim(),
            ),
          },
        ],
  );
