/** The ROI-versus-ROV matrix. */
import { levers } from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { beyondWords } from '../../text/words/beyond.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { leverMatrix } from '../../value/index.ts';
import { dataset, numeric, words } from '../dataset.ts';
import type { Report } from '../report.ts';
import { listOf, moneyCell } from './parts.ts';

export const leversData = dataset<Report>()({
  id: 'levers',
  rows: (r) => {
    const order = new Map(levers.map((id, i) => [id, i]));
    return leverMatrix(r.document, r.evaluation).toSorted(
      (a, b) => (order.get(a.lever) ?? 0) - (order.get(b.lever) ?? 0),
    );
  },
  key: (row) => row.lever,
  fields: ({ document: c, formats: f }) => {
    const w = beyondWords().matrix;
    const byName = new Map(c.assumptions.map((a) => [a.name, a]));
    const dimensions = new Map(c.dimensions.map((d) => [d.id, labelOf.dimension(d)]));
    return {
      lever: words(w.lever, (row) => w.levers[row.lever]),
      roi: numeric(w.roi, (row) => moneyCell(f)(row.tangible.sum?.total)),
      kpi: words(w.kpi, (row) => {
        const a = row.kpi && byName.get(row.kpi.name);
        if (!row.kpi || !a) return '';
        const figure = (x: number | null): string => (x === null ? w.kpiNone : f.byUnit(x, a.unit));
        return numbersWords().titled(
          labelOf.assumption(a),
          w.kpiStep(figure(row.kpi.today), figure(row.kpi.plan)),
        );
      }),
      rov: numeric(w.rov, (row) => moneyCell(f)(row.perceived.sum?.total)),
      dimensions: words(beyondWords().dimensions, (row) =>
        listOf(row.dimensions.map((id) => dimensions.get(id) ?? id)),
      ),
      words: words(w.words, (row) => row.words),
    };
  },
  presets: { csv: ['lever', 'roi', 'kpi', 'rov', 'dimensions', 'words'] },
});
