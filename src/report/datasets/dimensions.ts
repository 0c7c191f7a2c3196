/** Each dimension with its scores, and the evidence for them. */
import { inspectWords } from '../../text/words/inspect.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { printWords } from '../../text/words/print.ts';
import { labelOf } from '../../text/labels.ts';
import { figure } from '../cell.ts';
import { dataset, internal, numeric, words } from '../dataset.ts';
import type { Report } from '../report.ts';
import { isScored } from '../scores.ts';
import { whoseWords } from './parts.ts';

export const dimensionsData = dataset<Report>()({
  id: 'dimensions',
  rows: (r) => r.document.dimensions,
  key: (d) => d.id,
  fields: ({ document: c, formats: f }, medium) => {
    const score = (x: number | null) => figure(x, (y) => f.number(y), 'not-scored');
    const head = exportingWords().columns;
    // On paper the table is read beside the claim, which uses the names of its columns.
    const named = medium === 'print';
    return {
      label: words(chartsWords().dimension, (d) => labelOf.dimension(d)),
      weight: numeric(head.weight, (d) => figure(d.weight, (x) => f.number(x))),
      today: numeric(chartsWords().today, (d) => score(d.today)),
      expected: numeric((named && c.solution) || chartsWords().withUs, (d) => score(d.expected)),
      alternative: numeric((named && c.alternative) || chartsWords().alternative, (d) =>
        score(d.alternative),
      ),
      whose: words(head.whose, (d) => whoseWords(d.source)),
      who: words(head.who, (d) => d.source.who),
      evidence: words(head.evidence, (d) => [d.note, d.source.note].filter(Boolean).join(' ')),
      privateNote: internal(head.privateNote, (d) => d.privateNote),
      sourced: words(head.evidence, (d) =>
        printWords().source([
          d.source.whose === 'unknown' ? '' : inspectWords().whose[d.source.whose],
          d.source.who,
          d.source.note,
          d.note,
        ]),
      ),
    };
  },
  presets: {
    csv: [
      ...(['label', 'weight', 'today', 'expected', 'alternative'] as const),
      ...(['whose', 'who', 'evidence', 'privateNote'] as const),
    ],
    print: ['label', 'weight', 'today', 'expected', 'alternative', 'sourced'],
  },
});

/** The dimensions with a score or evidence, which paper shows. */
export const scoredDimensions = (r: Report) => r.document.dimensions.filter(isScored);
