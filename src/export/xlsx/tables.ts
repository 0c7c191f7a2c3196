/** Tables as a workbook: each on a sheet of its own, with its figures as numbers. Load it only when it is asked for. */
import type { NamedTable } from '../../report/datasets/index.ts';
import { plainTextOf, valueOf, type Cell } from '../../report/cell.ts';
import type { Table } from '../../report/table.ts';
import { paperOf, Sheet, sheetName, type Book } from './grid.ts';
import { writeBook } from './write.ts';
import { numbersWords } from '../../text/words/numbers.ts';

export { workbookType } from './write.ts';

/**
 * How a figure stands in its cell: in percent or in its currency where its text is, with a real minus. What its text says
 * beside it in brackets, "19 (48%)", is said there as well, and tells nothing of the figure.
 */
function formatOf(said: string, value: number): string {
  const [, text = said, aside = ''] = /^(.*?)( \(.*\))$/.exec(said) ?? [];
  const beside = aside === '' ? '' : `"${aside.replaceAll('"', '')}"`;
  return figureFormat(text, value)
    .split(';')
    .map((part) => part + beside)
    .join(';');
}

function figureFormat(text: string, value: number): string {
  if (text.includes('%')) return '0%;\u22120%';
  const sign = /\p{Sc}|\b[A-Z]{3}\b/u.exec(text)?.[0] ?? '';
  const whole = sign !== '' || Number.isInteger(value) ? '#,##0' : '#,##0.0';
  const positive = sign === '' ? whole : `"${sign}"${whole}`;
  return `${positive};\u2212${positive}`;
}

function put(sheet: Sheet, row: number, column: number, cell: Cell | undefined, strong: boolean): void {
  const kind = strong ? ({ kind: 'total' } as const) : {};
  const value = valueOf(cell);
  if (value === null) sheet.text(row, column, plainTextOf(cell), kind);
  else sheet.number(row, column, value, { ...kind, format: formatOf(plainTextOf(cell), value) });
}

/** What a narrow column of figures is wide, and the most that words get, in letters. */
const narrow = 16;
const widest = 42;

/** As wide as its longest words: what does not fit would be cut at the next cell. Figures need no more than the least. */
const widthOf = (table: Table, column: number, least: number): number =>
  table.rows.reduce((width, { cells }) => {
    const cell = cells[column];
    return valueOf(cell) === null ? Math.max(width, Math.min(widest, plainTextOf(cell).length + 3)) : width;
  }, least);

/** The tables as sheets, before they are written. Names that would be the same on a tab are told apart by a number. */
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
      sheet.widths.push(widthOf(table, i, i === 0 ? 34 : narrow));
    });
    table.rows.forEach((row, r) =>
      table.columns.forEach((c, i) => {
        put(sheet, first + 1 + r, i, row.cells[i], row.role === 'sum');
        if (c.numeric === true) sheet.alignRight(first + 1 + r, i, i);
      }),
    );
    sheet.frozen = { rows: first + 1, columns: 1 };
    sheet.page = { landscape: true, repeatRows: `$${first + 1}:$${first + 1}` };
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
