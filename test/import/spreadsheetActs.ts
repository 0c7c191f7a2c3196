/**
 * What spreadsheet programs do to every formula and name of a workbook when somebody inserts rows, renames a sheet or sorts
 * rows: done here to sheets as they were read.
 */
import type { Cell, Sheet } from '../../src/import/index.ts';
import { shifted } from '../../src/import/model/references.ts';

/** Texts in quotes; a sheet's name; references. */
const tokens =
  /("(?:[^"]|"")*")|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)|(\$?[A-Z]{1,3}\$?)(\d{1,7})(?![\w(.])/giu;

/** A formula with its sheets renamed and its rows moved; `row` is told the sheet a reference is on. */
function rewritten(
  formula: string,
  home: string,
  named: (sheet: string) => string,
  row: (sheet: string, row: number) => number,
): string {
  let on = home;
  let end = -1;
  return formula.replace(
    tokens,
    (all: string, text?: string, sheet?: string, letters?: string, digits?: string, at = 0) => {
      if (text !== undefined) return all;
      if (sheet !== undefined) {
        on = sheet.replace(/^'|'$/g, '').replaceAll("''", "'");
        end = at + all.length;
        return `'${named(on).replaceAll("'", "''")}'!`;
      }
      if (/[\p{L}\p{N}_.]/u.test(formula[at - 1] ?? '')) return all;
      const here = end === at ? on : home;
      // The second half of a range is on the sheet of the first.
      end = end === at && formula[at + all.length] === ':' ? at + all.length + 1 : -1;
      return `${letters ?? ''}${row(here, Number(digits))}`;
    },
  );
}

function everywhere(
  sheets: readonly Sheet[],
  named: (sheet: string) => string,
  row: (sheet: string, row: number) => number,
): void {
  for (const sheet of sheets)
    for (const cell of sheet.rows.flat())
      if (cell.formula !== undefined) cell.formula = rewritten(cell.formula, sheet.name, named, row);
  const [first] = sheets;
  for (const name of first?.book?.names ?? []) {
    name.range = name.range.replace(/\d+/g, (digits) => String(row(name.sheet, Number(digits))));
    name.sheet = named(name.sheet);
  }
  for (const sheet of sheets) sheet.name = named(sheet.name);
}

/** Sheets that share nothing with those they were made from; they share one book, as they do when read. */
export function copied(sheets: readonly Sheet[]): Sheet[] {
  return structuredClone(sheets) as Sheet[];
}

export function renameSheet(sheets: readonly Sheet[], from: string, to: string): void {
  everywhere(
    sheets,
    (sheet) => (sheet === from ? to : sheet),
    (_, row) => row,
  );
}

/** Empty rows before a row, counted from 1. */
export function insertRows(sheets: readonly Sheet[], sheet: string, before: number, count: number): void {
  const moved = (row: number): number => (row >= before ? row + count : row);
  everywhere(
    sheets,
    (name) => name,
    (on, row) => (on === sheet ? moved(row) : row),
  );
  const target = sheets.find((s) => s.name === sheet);
  if (target) target.from = target.from.map(moved);
}

/** Sorts rows (from 1, both ends included) by the text of their first cell, as programs do: names stay where they are. */
export function sortRows(sheets: readonly Sheet[], sheet: string, first: number, last: number): void {
  const target = sheets.find((s) => s.name === sheet);
  if (!target) throw new Error(sheet);
  const places = target.from.flatMap((row, i) => (row >= first && row <= last ? [i] : []));
  const rows = places.map((i): [number, Cell[]] => [target.from[i] ?? 0, target.rows[i] ?? []]);
  rows.sort(([, a], [, b]) => ((a[0]?.text ?? '') < (b[0]?.text ?? '') ? -1 : 1));
  places.forEach((place, i) => {
    const [from, cells] = rows[i] ?? [0, []];
    const by = (target.from[place] ?? 0) - from;
    target.rows[place] = cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: shifted(cell.formula, by, 0) },
    );
  });
}
