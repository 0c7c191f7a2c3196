/**
 * The outlook of a review as a sheet: the plan beside actual to date and both outlooks, what is required by renewal,
 * this period beside all months to date, and realised value by person and by lever. Figures of the calculator, as the
 * page shows them.
 */
import { valueOf, textOf } from '../../report/cell.ts';
import { tableOf, type Dataset } from '../../report/dataset.ts';
import { reviewComparedData, reviewRequiredData } from '../../report/datasets/reviewOutlook.ts';
import { reviewPeriodData } from '../../report/datasets/reviewPeriod.ts';
import { realisedByLeverData, realisedByPersonData } from '../../report/datasets/reviewRealised.ts';
import { reviewScoresData, reviewSurveysData } from '../../report/datasets/reviewScores.ts';
import type { Reviewed } from '../../report/reviewed.ts';
import { filled } from '../../report/table.ts';
import { anyMeasured } from '../../text/review.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import type { Sheet } from './grid.ts';
import type { NumberFormats } from './numberFormats.ts';

/** The number format of a row's figures: by its dataset's key, and the column from 0. */
type FormatOf = (key: string, column: number) => string;

/** Writes the results of a review, table below table. */
export function outlookSheet(s: Sheet, r: Reviewed, f: NumberFormats): void {
  const titles = exportingWords().tables;
  const units = new Map(r.report.document.assumptions.map((a) => [a.name, a.unit]));
  const plain = f.typed('number', []);
  let row = 0;
  let widest = 0;
  s.text(row++, 0, s.name, { kind: 'title' });
  row++;

  function block<Row, Id extends string>(
    title: string,
    d: Dataset<Reviewed, Row, Id>,
    formatOf: FormatOf,
  ): void {
    const table = filled(tableOf(d, r, 'print'));
    if (table.rows.length === 0) return;
    s.text(row++, 0, title, { kind: 'section' });
    s.heads(
      row,
      0,
      table.columns.map((c) => c.label),
    );
    table.columns.forEach((c, i) => {
      if (c.numeric) s.alignRight(row, i, i);
    });
    row++;
    for (const { id, cells, role } of table.rows) {
      const kind = role === 'sum' || role === 'net' ? 'total' : 'label';
      cells.forEach((cell, i) => {
        const value = valueOf(cell);
        // Words keep their usual position, which leaves space beside a column of figures.
        const align = table.columns[i]?.numeric ? ({ align: 'right' } as const) : {};
        if (value === null) s.text(row, i, textOf(cell), { kind, ...align, wrap: i === 0 });
        else s.number(row, i, value, { kind, ...align, format: formatOf(id, i) });
      });
      row++;
    }
    widest = Math.max(widest, table.columns.length);
    row++;
  }

  const measured = anyMeasured(r.result);
  if (measured)
    block(titles.reviewCompared, reviewComparedData, (key) =>
      key === 'roi' ? f.percent : key === 'payback' ? plain : f.money,
    );
  block(titles.reviewRequired, reviewRequiredData, (key) =>
    f.typed(units.get(key.split(' ')[0] ?? '') ?? 'number', [0.5]),
  );
  if (measured) {
    block(titles.reviewPeriod, reviewPeriodData, () => f.money);
    const share: FormatOf = (_, column) => (column === 3 ? f.percent : f.money);
    block(titles.reviewPeople, realisedByPersonData, share);
    block(titles.reviewLevers, realisedByLeverData, share);
  }
  block(titles.reviewScores, reviewScoresData, () => plain);
  block(titles.reviewSurveys, reviewSurveysData, (key) => (key === 'csat' ? f.percent : plain));
  s.widths.push(52, ...Array.from({ length: Math.max(0, widest - 1) }, () => 24));
  s.page = {};
}
