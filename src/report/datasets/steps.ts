/** The steps to signature: what each side does, who and by when. */
import { labelOf } from '../../text/labels.ts';
import { peopleWords } from '../../text/words/people.ts';
import { dataset, words } from '../dataset.ts';
import type { Report } from '../report.ts';

export const stepsData = dataset<Report>()({
  id: 'steps',
  rows: (r) => r.document.steps,
  key: (step) => step.id,
  fields: ({ document: c, formats: f }) => {
    const head = peopleWords().steps.columns;
    const day = (on: string | null): string => (on === null ? '' : f.date(on));
    return {
      what: words(head.what, (step) => labelOf.step(step)),
      side: words(head.side, ({ side }) => peopleWords().steps.side(side, c.customer.name.trim())),
      who: words(head.who, ({ who }) => who),
      due: words(head.due, ({ due }) => day(due)),
      done: words(head.doneOn, ({ done }) => day(done)),
    };
  },
  presets: {
    csv: ['what', 'side', 'who', 'due', 'done'],
    print: ['what', 'side', 'who', 'due', 'done'],
    slide: [
      ['what', 4.6],
      ['side', 1.8],
      ['who', 1.8],
      ['due', 1.3],
      ['done', 1.3],
    ],
  },
});
