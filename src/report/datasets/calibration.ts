/** How accurate our own estimates were, by kind of row and by reason. */
import { levers } from '../../case/index.ts';
import type { Formats } from '../../text/format.ts';
import { labelOf } from '../../text/labels.ts';
import { buildWords } from '../../text/words/build.ts';
import { recordWords } from '../../text/words/record.ts';
import type { Calibration } from '../../value/reviewTypes.ts';
import { figure } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import { reasonWord } from '../portfolio/reasonWord.ts';

export interface CalibrationSource {
  records: readonly Calibration[];
  formats: Formats;
}

/** The label of a kind: a template's row, a lever, a kind of benefit, or a reason. */
function kindText({ of, kind }: Calibration): string {
  if (of === 'reason') return reasonWord(kind);
  if (of === 'line') return labelOf.line({ id: kind, label: '' });
  const lever = of === 'lever' ? levers.find((id) => id === kind) : undefined;
  if (lever) return labelOf.lever(lever);
  const buckets: Readonly<Partial<Record<string, string>>> = buildWords().buckets;
  return buckets[kind] ?? kind;
}

export const calibrationData = dataset<CalibrationSource>()({
  id: 'calibration',
  rows: ({ records }) => records,
  key: ({ of, kind }) => `${of} ${kind}`,
  fields: ({ formats: f }) => {
    const w = recordWords().table;
    const share = (label: string, of: (x: Calibration) => number) =>
      numeric<Calibration>(label, (x) => figure(of(x), f.percent));
    return {
      kind: words<Calibration>(w.kind, kindText),
      of: words<Calibration>(w.of, ({ of }) => w.ofs[of]),
      n: numeric<Calibration>(w.n, ({ n }) => figure(n, f.number)),
      p10: share(w.p10, (x) => x.p10),
      median: share(w.median, (x) => x.median),
      p90: share(w.p90, (x) => x.p90),
    };
  },
  presets: {
    screen: ['kind', 'of', 'n', 'p10', 'median', 'p90'],
    csv: ['kind', 'of', 'n', 'p10', 'median', 'p90'],
    slide: [
      ['kind', 3.4],
      ['of', 2.4],
      ['n', 1],
      ['p10', 1.6],
      ['median', 1.6],
      ['p90', 1.6],
    ],
  },
});
