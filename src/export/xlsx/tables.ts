/** Tables as a workbook: each on a sheet of its own, with its figures as numbers. Loaded only when needed. */
import type { NamedTable } from '../../report/datasets/index.ts';
import { plainTextOf, valueOf, type Cell } from '../../report/cell.ts';
import type { Table } from '../../report/table.ts';
import { paperOf, Sheet, sheetName, type Book } from './grid.ts';
import { shownFormat } from './shownFormat.ts';
import { writeBook } from './write.ts';
import { numbersWords } from '../../text/words/numbers.ts';

export { workbookType } from './write.ts';

/** Amounts of several currencies, "€1M + $2M", stand below each other in a sheet. */
const sums = (text: string): string => text.replace(/ (?=[+\u2212]\u00a0)/g, '\n');

/** The most characters of words on one line; longer ones wrap. */
const widest = 42;
/** The least width of the column that names the rows, and of any other, in characters. */
const narrowest = { name: 18, other: 9 };
/** Characters beside a text that separate it from the next column. */
const clear = 3;

function put(sheet: Sheet, row: number, column: number, cell: Cell | undefined, strong: boolean): void {
  const kind = strong ? ({ kind: 'total' } as const) : {};
  const value = valueOf(cell);
  const said = plainTextOf(cell);
  if (value !== null) {
    sheet.number(row, column, value, { ...kind, format: shownFormat(said, value) });
    return;
  }
  const text = sums(said);
  const wrap = text !== said || text.length > widest ? { wrap: true } : {};
  sheet.text(row, column, text, { ...kind, ...wrap });
}

/** As wide as its longest line and the longest word of its head; longer figures widen it. */
function widthOf({ columns, rows }: Table, column: number): number {
  const head = columns[column]?.label.split(/\s+/) ?? [];
  const lines = rows.flatMap(({ cells }) =>
    valueOf(cells[column]) === null ? sums(plainTextOf(cells[column])).split('\n') : [],
  );
  return Math.max(
    column === 0 ? narrowest.name : narrowest.other,
    ...[...head, ...lines].map((text) => Math.min(widest, text.length + clear)),
  );
}

/** A sheet up to this width, in characters, is printed one page wide, because its columns belong together. */
const onePage = 260;

/** The tables as sheets, before they are written. Names that would be the same on a tab are distinguished by a number. */
export function tablesBook(
  title: string,
  subtitle: string,
  tables: readonly NamedTable[],
  locale: string,
): Book {
  const used = new Set<string>();
  const sheets = tables.map(({ name, table }) => {
    let tab = sheetName(name);
    for (let n = 2; used.has(tab.toLowerCase()); n++) tab = `${sheetName(name).slice(0, 27)} ${n}`;
    used.add(tab.toLowerCase());
    const sheet = new Sheet(tab);
    const first = 3;
    // A page of one owner already has the name in its title.
    sheet.text(0, 0, title.includes(name) ? title : numbersWords().titled(title, name), { kind: 'title' });
    sheet.text(1, 0, subtitle, { kind: 'subtitle' });
    sheet.heads(
      first,
      0,
      table.columns.map((c) => c.label),
    );
    table.columns.forEach((c, i) => {
      if (c.numeric === true) sheet.alignRight(first, i, i);
      sheet.widths.push(widthOf(table, i));
    });
    table.rows.forEach((row, r) =>
      table.columns.forEach((c, i) => {
        put(sheet, first + 1 + r, i, row.cells[i], row.role === 'sum');
        if (c.numeric === true) sheet.alignRight(first + 1 + r, i, i);
      }),
    );
    sheet.frozen = { rows: first + 1, columns: 1 };
    const wide = sheet.widths.reduce((sum, width) => sum + width, 0);
    sheet.page = {
      landscape: true,
      repeatRows: `$${first + 1}:$${first + 1}`,
      ...(wide <= onePage ? { across: 1 } : {}),
    };
    return sheet;
  });
  return { title, paper: paperOf(locale), sheets, names: [] };
}

/** The bytes of an .xlsx file. */
export const tablesWorkbook = (
  title: string,
  subtitle: string,
  tables: readonly NamedTable[],
  locale: string,
): Promise<Uint8Array> => writeBook(tablesBook(title, subtitle, tables, locale));
