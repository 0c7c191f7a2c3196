/** The sheet Value score: the dimensions, scored 0 to 10, as an index of 100 (MODEL §7). */
import { beyondWords } from '../../text/words/beyond.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { labelOf } from '../../text/labels.ts';
import { scoreValue } from '../../value/index.ts';
import { sourceCells, sourceHeads } from './assumptions.ts';
import { at, span } from './grid.ts';
import type { Layout } from './layout.ts';
import type { Plan } from './plan.ts';

const first = 4;
const columns = ['today', 'expected', 'alternative'] as const;

/** An index on this sheet, for formulas of other sheets. */
export const scoreCell = (p: Plan, l: Layout, of: (typeof columns)[number]): string =>
  l.score.at(first + p.c.dimensions.length, 2 + columns.indexOf(of));

export function scoreSheet(p: Plan, l: Layout): void {
  const s = l.score;
  const { dimensions } = p.c;
  const w = beyondWords();
  const score = scoreValue(p.c);
  s.text(0, 0, workbookWords().sheets.score, { kind: 'title' });
  s.text(1, 0, w.index.formula, { kind: 'note' });
  s.heads(3, 0, [
    w.index.columns.dimension,
    w.index.columns.weight,
    w.index.columns.today,
    w.index.columns.expected,
    w.index.columns.alternative,
    ...sourceHeads(p),
  ]);
  s.alignRight(3, 1, 4);
  dimensions.forEach((d, n) => {
    const r = first + n;
    s.text(r, 0, labelOf.dimension(d), { wrap: true });
    s.number(r, 1, d.weight, { kind: 'input', format: '0.##' });
    s.rules.push({ at: at(r, 1, 'none'), of: { decimal: [0, 100] }, message: workbookWords().rules.weight });
    columns.forEach((column, k) => {
      s.number(r, 2 + k, d[column], { kind: 'input', format: 'General' });
      s.rules.push({
        at: at(r, 2 + k, 'none'),
        of: { decimal: [0, 10] },
        message: workbookWords().rules.score,
      });
    });
    s.text(r, 5, inspectWords().whose[d.source.whose], { wrap: true });
    sourceCells(d.source).forEach((text, k) => s.text(r, 6 + k, text, { wrap: true }));
    s.text(r, 10, d.note, { wrap: true });
    if (p.options.internal) s.text(r, 11, d.privateNote, { wrap: true });
  });
  const r = first + dimensions.length;
  s.text(r, 0, w.index.sum, { kind: 'total' });
  s.text(r, 1, '', { kind: 'total' });
  const weights = span(first, 1, r - 1, 1);
  columns.forEach((column, k) => {
    const scores = span(first, 2 + k, r - 1, 2 + k, 'row');
    const scored = `SUMPRODUCT(${weights},--ISNUMBER(${scores}))`;
    s.live(
      r,
      2 + k,
      dimensions.length === 0
        ? `"${numbersWords().none}"`
        : `IF(${scored}>0,10*SUMPRODUCT(${weights},${scores})/${scored},"${numbersWords().none}")`,
      score[column] ?? numbersWords().none,
      { kind: 'total', format: '0.0', align: 'right' },
    );
  });
  s.widths.push(34, 10, 12, 12, 14, 16, 20, 12, 34, 24, 40, ...(p.options.internal ? [34] : []));
  s.frozen = { rows: 4, columns: 1 };
  s.page = { repeatColumns: '$A:$A', repeatRows: '$4:$4' };
}
