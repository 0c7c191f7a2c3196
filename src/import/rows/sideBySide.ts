/** Stacks tables that stand side by side, so that each is read like a table below another. */
import type { Cell, Sheet } from '../types.ts';
import { fold } from '../words/fold.ts';
import { rolesIn } from '../words/headings.ts';

/** How many rows are searched for the headings of such tables, and how many rows below them are examined. */
const searched = 20;
const looked = 200;
const mostTables = 6;

const made = new WeakMap<Sheet, Sheet>();

const textAt = (row: readonly Cell[] | undefined, column: number): string => row?.[column]?.text ?? '';

const isFigure = (cell: Cell | undefined): boolean =>
  typeof cell?.value === 'number' ||
  (typeof cell?.value === 'string' && /\d/.test(cell.text) && !/\p{L}{4}/u.test(cell.text));

/** The width of each table, and where each begins; null if a row does not head several tables. */
function tablesAt(row: readonly Cell[]): { starts: number[]; width: number } | null {
  const first = row.findIndex((c) => c.text !== '');
  const last = row.findLastIndex((c) => c.text !== '');
  if (first < 0 || last - first < 3) return null;
  const own = (column: number): string => fold(textAt(row, column));
  for (let second = first + 2; second < last; second++) {
    let width = second - first;
    while (width > 0 && textAt(row, first + width - 1) === '') width--;
    if (width < 2 || textAt(row, second) === '') continue;
    const starts: number[] = [];
    for (let at = first; at <= last && starts.length <= mostTables; at += second - first) starts.push(at);
    const alike = starts.every((at) => {
      for (let i = 0; i < second - first; i++) {
        const text = own(at + i);
        if (i >= width ? text !== '' : text === '') return false;
        // The headings of the names may differ: "Benefits" here and "Costs" there.
        if (i > 0 && text !== own(first + i)) return false;
      }
      return true;
    });
    if (alike && starts.length > 1 && starts.length <= mostTables) return { starts, width };
  }
  return null;
}

/** Whether every table names its rows in its first column and has figures in another. */
function areTables(sheet: Sheet, head: number, starts: readonly number[], width: number): boolean {
  const below = sheet.rows.slice(head + 1, head + 1 + looked);
  return starts.every((at) => {
    let names = 0;
    let figures = 0;
    for (const row of below) {
      const name = row[at];
      if (name && name.text !== '') {
        if (isFigure(name)) return false;
        names++;
      }
      for (let c = at + 1; c < at + width; c++) if (isFigure(row[c])) figures++;
    }
    return names > 0 && figures > 0;
  });
}

function stack(sheet: Sheet): Sheet {
  for (let head = 0; head < Math.min(searched, sheet.rows.length); head++) {
    const row = sheet.rows[head] ?? [];
    const tables = tablesAt(row);
    if (!tables) continue;
    const { starts, width } = tables;
    const [first = 0] = starts;
    const end = (starts.at(-1) ?? 0) + width;
    // Answers about kinds apply to a row of the file, which would be several rows here.
    const kinds = row.some((c) => rolesIn(c.text).exact.has('kind'));
    const beyond = sheet.rows.some((r) => r.some((c, i) => (i < first || i >= end) && c.text !== ''));
    if (kinds || beyond || !areTables(sheet, head, starts, width)) continue;
    const step = (starts[1] ?? 0) - first;
    const gaps = starts.some((at) =>
      sheet.rows.some((r, i) => i > head && r.slice(at + width, at + step).some((c) => c.text !== '')),
    );
    if (gaps) continue;
    const upon: Sheet = {
      ...sheet,
      rows: starts.flatMap((at) => sheet.rows.map((r) => r.slice(at, at + width))),
      from: starts.flatMap(() => sheet.from),
    };
    // The letters of hidden columns do not fit the stacked ones.
    delete upon.hiddenColumns;
    return upon;
  }
  return sheet;
}

/**
 * The sheet itself or, if it holds tables with the same headings side by side, one with the second below the first: its
 * rows occur once for each table, with their number in the file. Returns the same object for the same sheet.
 */
export function stacked(sheet: Sheet): Sheet {
  let found = made.get(sheet);
  if (!found) {
    found = stack(sheet);
    made.set(sheet, found);
    made.set(found, found);
  }
  return found;
}
