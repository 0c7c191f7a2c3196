/**
 * What makes a workbook readable when it is returned: names for the cells people type into, and a hidden sheet with the
 * case.
 */
import { currentVersion, fingerprint, type Case } from '../../case/index.ts';
import {
  caseSheetName,
  cellNames,
  keyColumns,
  packCase,
  propertyNames,
  rowKey,
} from '../../import/returned/marks.ts';
import { packedForms, placeOfRange, type SheetForm } from '../../import/returned/forms.ts';
import { shifted } from '../../import/model/references.ts';
import { customerCopy } from '../../share/customerCopy.ts';
import { workbookWords } from '../../text/words/workbook.ts';
import { Sheet } from './grid.ts';
import { assumptionColumns as col, type Layout } from './layout.ts';
import type { Plan } from './plan.ts';

/** The properties of the file: its case, the state of that case, and the version of the format. */
export const propertiesOf = (c: Case, option: string | null | undefined): Record<string, string> => ({
  ...(option === undefined ? {} : { [propertyNames.option]: option ?? '' }),
  [propertyNames.id]: c.id,
  [propertyNames.fingerprint]: fingerprint(c),
  [propertyNames.version]: String(currentVersion),
});

/** Names every typed cell of the case, so that it is found after rows were inserted or sorted and sheets renamed. */
export function nameInputs(p: Plan, l: Layout): void {
  const { c, years } = p;
  const s = l.assumptions;
  l.name(cellNames.rate, s, 4, col.likely);
  if ('byYear' in c.rollout)
    for (let y = 0; y < years; y++) l.name(cellNames.adoption(y + 1), s, l.rolloutRow + y, col.likely);
  else {
    l.name(cellNames.goLive, s, l.rolloutRow, col.likely);
    l.name(cellNames.fullAdoption, s, l.rolloutRow + 1, col.likely);
  }
  for (const a of p.assumptions) {
    const { name } = a.assumption;
    const first = l.assumptionRow(name);
    for (let y = 0; y < l.rowsOf(a); y++)
      for (const field of ['low', 'likely', 'high'] as const)
        l.name(cellNames.series(field, y + 1, name), s, first + y, col[field]);
    l.name(cellNames.today(name), s, first, col.today);
  }
  p.lines.forEach((pl, i) => {
    const row = l.lineRow(i);
    const n = pl.row;
    const k = l.line;
    l.name(cellNames.line('from', n), l.lines, row, k.from);
    l.name(cellNames.line('risk', n), l.lines, row, k.risk);
    if (pl.recurring) {
      l.name(cellNames.line('to', n), l.lines, row, k.to);
      l.name(cellNames.line('growth', n), l.lines, row, k.growth);
      l.name(cellNames.line('adopts', n), l.lines, row, k.follows);
    }
    if (pl.line.bucket.startsWith('alternative'))
      l.name(cellNames.line('countable', n), l.lines, row, k.countable);
    pl.stated.forEach((_, j) => l.name(cellNames.stated(j + 1, n), l.lines, row, k.stated + j));
    if (pl.formula !== null)
      l.names.push({
        name: cellNames.amounts(n),
        range: l.lines.span(row, k.amounts, row, k.amounts + years - 1),
      });
  });
}

/** The written content of the sheets, so that a changed cell is recognized. */
function formsOf(sheets: readonly Sheet[], names: Layout['names'], summary: Sheet): SheetForm[] {
  const places = names.flatMap(({ name, range }) => {
    const place = placeOfRange(range);
    return place ? [{ name, ...place }] : [];
  });
  return sheets.map((sheet) => {
    const own = places.filter((p) => p.sheet === sheet.name);
    const read = new Set<string>();
    for (const p of own)
      if (p.name.startsWith('in_'))
        for (let r = p.row; r <= p.lastRow; r++)
          for (let k = p.column; k <= p.lastColumn; k++) read.add(`${r},${k}`);
    const formulas: SheetForm['formulas'] = [];
    const typed: SheetForm['typed'] = [];
    const cells = [...sheet.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    for (const cell of cells) {
      if (read.has(`${cell.row},${cell.column}`)) continue;
      if (cell.kind === 'live') {
        const last = formulas.at(-1);
        if (
          last?.[0] === cell.row &&
          last[1] + last[2] === cell.column &&
          shifted(last[3], 0, last[2]) === cell.formula
        )
          last[2]++;
        else formulas.push([cell.row, cell.column, 1, cell.formula]);
      } else if (cell.look.kind === 'input') {
        if (cell.kind === 'number') typed.push([cell.row, cell.column, cell.value]);
        // The choices on the first sheet are not numbers of the case.
        else if (sheet !== summary)
          typed.push([cell.row, cell.column, cell.kind === 'text' ? cell.text : null]);
      }
    }
    const text = (row: number, column: number): string => {
      const cell = sheet.cells.get(`${row},${column}`);
      return cell?.kind === 'text' ? cell.text : '';
    };
    const inputs = new Set(own.flatMap((p) => (p.name.startsWith('in_') ? [p.row] : [])));
    const others = new Set(cells.map((cell) => cell.row));
    const said = (of: Iterable<number>, columns: number): [number, string][] =>
      [...of].flatMap((row): [number, string][] => {
        const key = rowKey(Array.from({ length: columns }, (_, column) => text(row, column)));
        return key === '' ? [] : [[row, key]];
      });
    const rows = said(inputs, keyColumns);
    const labels = said(
      [...others].filter((row) => !inputs.has(row)).sort((a, b) => a - b),
      1,
    );
    return {
      name: sheet.name,
      formulas,
      typed,
      names: own.map((p) => [p.name, p.row, p.column]),
      rows,
      labels,
    };
  });
}

/** The hidden sheet. It never contains private notes, whatever the workbook itself shows. */
export function caseSheet(c: Case, sheets: readonly Sheet[], l: Layout): Sheet {
  const sheet = new Sheet(caseSheetName);
  sheet.hidden = true;
  packCase(customerCopy(c)).forEach((piece, i) => sheet.text(i, 0, piece));
  packedForms(formsOf(sheets, l.names, l.summary)).forEach((piece, i) => sheet.text(i, 1, piece));
  return sheet;
}

/** Adds instructions for returning the workbook at the end of the first sheet. */
export function writeReturnNote(l: Layout): void {
  const s = l.summary;
  let row = 2 + [...s.cells.values()].reduce((last, cell) => Math.max(last, cell.row), 0);
  const { title, steps } = workbookWords().returning;
  s.text(row, 0, title, { kind: 'section' });
  for (const step of steps) {
    row++;
    s.text(row, 0, step, { kind: 'note', wrap: true });
    s.merges.push({ row, from: 0, to: 4 });
  }
}
