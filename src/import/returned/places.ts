/**
 * Finds the present cells of one of our workbooks. A name follows its cell through inserted rows and renamed sheets,
 * but not through sorting, and some programs drop names: then a row is found by its texts at the time of the export.
 */
import { areaOf } from '../read/grid.ts';
import { columnLetter } from '../../util/columnLetter.ts';
import type { Cell, Sheet } from '../types.ts';
import type { SheetForm } from './forms.ts';
import { keyColumns, rowKey } from './marks.ts';

export interface Found {
  cell: Cell | undefined;
  sheet: string;
  address: string;
}

/** Typed words of a cell: neither a figure nor the result of a formula. */
export const ownText = (cell: Cell | undefined): string =>
  typeof cell?.value === 'string' && cell.formula === undefined ? cell.text : '';

const keyOf = (cells: readonly Cell[] | undefined): string =>
  rowKey(Array.from({ length: keyColumns }, (_, c) => ownText(cells?.[c])));

/** The present rows of one sheet: by number, and by their texts. */
class Rows {
  readonly at: ReadonlyMap<number, Cell[]>;
  private byKey: Map<string, number | null> | null = null;

  constructor(sheet: Sheet) {
    this.at = new Map(sheet.rows.map((row, i): [number, Cell[]] => [(sheet.from[i] ?? i + 1) - 1, row]));
  }
  /** The only row with these texts; undefined if there is none or several. */
  saying(key: string): number | undefined {
    if (!this.byKey) {
      this.byKey = new Map();
      for (const [row, cells] of this.at) {
        const said = keyOf(cells);
        this.byKey.set(said, this.byKey.has(said) ? null : row);
      }
    }
    return this.byKey.get(key) ?? undefined;
  }
}

interface Written {
  sheet: string;
  row: number;
  column: number;
  /** The texts of its row; undefined if the file does not hold them. */
  key: string | undefined;
}

export class Places {
  private readonly names = new Map<string, { sheet: string; range: string }>();
  private readonly sheets = new Map<string, Rows>();
  private readonly written = new Map<string, Written>();

  constructor(sheets: readonly Sheet[], forms: readonly SheetForm[]) {
    for (const n of sheets[0]?.book?.names ?? []) this.names.set(n.name.toLowerCase(), n);
    for (const sheet of sheets) this.sheets.set(sheet.name, new Rows(sheet));
    for (const form of forms) {
      const keys = new Map(form.rows);
      for (const [name, row, column] of form.names)
        this.written.set(name.toLowerCase(), { sheet: form.name, row, column, key: keys.get(row) });
    }
  }

  /** The present row of a name on a sheet, if it differs from the row the name refers to. */
  private movedTo(rows: Rows, row: number | null, key: string | undefined): number | null {
    if (key === undefined || (row !== null && keyOf(rows.at.get(row)) === key)) return row;
    return rows.saying(key) ?? row;
  }

  /** Every cell of a name; null if there is none. */
  all(name: string): Found[] | null {
    const target = this.names.get(name.toLowerCase());
    const was = this.written.get(name.toLowerCase());
    const sheet = target?.sheet ?? was?.sheet;
    const rows = sheet === undefined ? undefined : this.sheets.get(sheet);
    if (sheet === undefined || !rows) return null;
    const named = target ? areaOf(target.range) : null;
    const top = this.movedTo(rows, named?.row ?? null, was?.key);
    if (top === null) return null;
    const { row, column, lastRow, lastColumn } = named ?? {
      row: top,
      column: was?.column ?? 0,
      lastRow: top,
      lastColumn: was?.column ?? 0,
    };
    const found: Found[] = [];
    for (let r = top; r <= Math.min(top + lastRow - row, top + 20); r++)
      for (let c = column; c <= Math.min(lastColumn, column + 20); c++)
        found.push({ cell: rows.at.get(r)?.[c], sheet, address: `${columnLetter(c)}${r + 1}` });
    return found;
  }

  one(name: string): Found | null {
    return this.all(name)?.[0] ?? null;
  }

  /** The rows of a sheet that are not where their names refer to: the former and the present row of each. */
  sorted(form: SheetForm, sheet: string): ReadonlyMap<number, number> {
    const moved = new Map<number, number>();
    const rows = this.sheets.get(sheet);
    if (!rows) return moved;
    const keys = new Map(form.rows);
    for (const [name, row] of form.names) {
      const target = this.names.get(name.toLowerCase());
      const area = target?.sheet === sheet ? areaOf(target.range) : null;
      const is = this.movedTo(rows, area?.row ?? null, keys.get(row));
      if (is !== null && is !== area?.row) moved.set(row, is);
    }
    return moved;
  }
}
