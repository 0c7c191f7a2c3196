/** A workbook's cells by address, its names, its rows of years, and what stands beside a cell as its label. */
import type { Cell, Sheet } from '../types.ts';
import { areaOf, cellAt, columnLetter } from '../read/grid.ts';
import { timeOfCell } from '../rows/heading.ts';
import { Unsaid, type Node } from './parse.ts';

export interface Place {
  sheet: string;
  row: number;
  column: number;
}

export const keyOf = ({ sheet, row, column }: Place): string => `${sheet}!${columnLetter(column)}${row + 1}`;

/** Cells a range may name. */
const mostCells = 2000;

export class Book {
  private readonly sheets = new Map<string, { sheet: Sheet; rowAt: Map<number, Cell[]> }>();
  private readonly names = new Map<string, { sheet: string; range: string }>();
  private readonly yearColumns = new Map<string, Map<number, number>>();

  constructor(sheets: readonly Sheet[]) {
    for (const sheet of sheets) {
      const rowAt = new Map(
        sheet.rows.map((row, i): [number, Cell[]] => [(sheet.from[i] ?? i + 1) - 1, row]),
      );
      this.sheets.set(sheet.name.toLowerCase(), { sheet, rowAt });
      for (const name of sheet.book?.names ?? []) this.names.set(name.name.toLowerCase(), name);
      this.yearColumns.set(sheet.name, yearsOf(sheet));
    }
  }

  /** The sheet's own spelling of a name, or null. */
  sheetNamed(name: string): string | null {
    return this.sheets.get(name.toLowerCase())?.sheet.name ?? null;
  }

  cell({ sheet, row, column }: Place): Cell | undefined {
    return this.sheets.get(sheet.toLowerCase())?.rowAt.get(row)?.[column];
  }

  /** Every cell that holds a formula. */
  *formulas(): Generator<{ place: Place; cell: Cell; formula: string }> {
    for (const { sheet } of this.sheets.values())
      for (const [i, row] of sheet.rows.entries())
        for (const [column, cell] of row.entries())
          if (cell.formula !== undefined)
            yield {
              place: { sheet: sheet.name, row: (sheet.from[i] ?? i + 1) - 1, column },
              cell,
              formula: cell.formula,
            };
  }

  /** The year (1 is the first) of a column, where the sheet has a row of years; null otherwise. */
  yearOf({ sheet, column }: Place): number | null {
    return this.yearColumns.get(sheet)?.get(column) ?? null;
  }
  yearsIn(sheet: string): ReadonlyMap<number, number> {
    return this.yearColumns.get(sheet) ?? new Map();
  }

  /** The places a reference names. Throws an Unsaid. */
  places(node: Node, home: string): Place[] {
    const on = (sheet: string | null): string => {
      const found = sheet === null ? home : this.sheetNamed(sheet);
      if (found === null) throw new Unsaid('reference');
      return found;
    };
    if (node.kind === 'name') {
      const target = this.names.get(node.name.toLowerCase());
      if (!target) throw new Unsaid('name');
      return this.area(on(target.sheet === '' ? null : target.sheet), target.range);
    }
    if (node.kind === 'cell') return this.area(on(node.sheet), node.ref);
    if (node.kind === 'range') return this.area(on(node.sheet), `${node.from}:${node.to}`);
    throw new Unsaid('reference');
  }

  private area(sheet: string, range: string): Place[] {
    const area = areaOf(range);
    if (!area) throw new Unsaid('reference');
    const { row, column, lastRow, lastColumn } = area;
    if ((lastRow - row + 1) * (lastColumn - column + 1) > mostCells) throw new Unsaid('range');
    const places: Place[] = [];
    for (let r = row; r <= lastRow; r++)
      for (let c = column; c <= lastColumn; c++) places.push({ sheet, row: r, column: c });
    return places;
  }

  /** The words nearest to the left in the cell's row, else above it in its column, else its address. */
  label(place: Place): string {
    const words = (cell: Cell | undefined): string | null =>
      typeof cell?.value === 'string' && cell.formula === undefined && /\p{L}/u.test(cell.text)
        ? cell.text.replace(/\s+/g, ' ').replace(/\s*[:=]$/, '')
        : null;
    for (let column = place.column - 1; column >= 0; column--) {
      const found = words(this.cell({ ...place, column }));
      if (found !== null) return found;
    }
    for (let row = place.row - 1; row >= 0 && row > place.row - 50; row--) {
      const found = words(this.cell({ ...place, row }));
      if (found !== null) return found;
    }
    return keyOf(place);
  }
}

/** The columns of a sheet's first row of two years or more, numbered from 1. */
function yearsOf(sheet: Sheet): Map<number, number> {
  for (const row of sheet.rows.slice(0, 60)) {
    const found = row.flatMap((cell, column) => {
      const time = timeOfCell(cell);
      if (time?.kind === 'calendar') return [{ column, year: time.year }];
      return time?.kind === 'year' ? [{ column, year: time.year }] : [];
    });
    const [first] = found;
    if (!first || found.length < 2) continue;
    const runs = found.every((f, i) => f.year === first.year + i && f.column === first.column + i);
    if (runs) return new Map(found.map((f, i) => [f.column, i + 1]));
  }
  return new Map();
}

/** "Sheet!B1" as a place; null where it is none. */
export function placeOf(address: string): Place | null {
  const at = address.lastIndexOf('!');
  const cell = cellAt(address.slice(at + 1));
  return cell && at > 0
    ? { sheet: address.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'"), ...cell }
    : null;
}
