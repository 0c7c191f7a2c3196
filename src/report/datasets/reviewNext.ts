/** What comes after a review, as a table: what, by whom, by when, and its state. */
import { numberLabel } from '../../text/review.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { reviewWords } from '../../text/words/review.ts';
import { dataset, words } from '../dataset.ts';
import { comingOf, type Coming } from '../reviewComing.ts';
import { dueAt, type Reviewed } from '../reviewed.ts';

/** "Retrain three clinics", "No-show rate: 8%", "Renewal". */
export function comingWords({ report: { document: c, formats: f } }: Reviewed, x: Coming): string {
  const w = reviewWords();
  switch (x.of) {
    case 'action':
      return x.finding.action.trim();
    case 'target': {
      const unit = c.assumptions.find((a) => a.name === x.target.name)?.unit ?? 'number';
      return numbersWords().titled(numberLabel(c, x.target.name), f.byUnit(x.target.target, unit));
    }
    case 'review':
      return w.result.nextReview;
    case 'renewal':
      return w.next.renewal;
  }
}

export const reviewNextData = dataset<Reviewed>()({
  id: 'reviewNext',
  rows: ({ report, review: r, result }) => comingOf(report.document, r, result),
  key: (row) => row.id,
  fields: (source) => {
    const w = reviewWords();
    return {
      day: words(w.next.day, (x) => (x.day === null ? '' : dueAt(source, x.day))),
      what: words(w.next.what, (x) => comingWords(source, x)),
      who: words(exportingWords().columns.who, (x) => (x.of === 'action' ? x.finding.who : '')),
      status: words(chartsWords().status, (x) =>
        x.of === 'target'
          ? w.required.statuses[x.target.status]
          : x.of === 'action'
            ? w.findingStatuses[x.finding.status]
            : '',
      ),
    };
  },
  presets: {
    screen: ['day', 'what', 'who', 'status'],
    csv: ['day', 'what', 'who', 'status'],
    slide: [
      ['day', 2],
      ['what', 6],
      ['who', 2],
      ['status', 1.6],
    ],
  },
});
