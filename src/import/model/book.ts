/** A workbook's cells by address, its names, its rows of years, and what stands beside a cell as its label. */
import type { Cell, Sheet } from '../types.ts';
import { areaOf, cellAt, columnLetter } from '../read/grid.ts';
import { timeOfCell } from '../rows/heading.ts';
import type { Time } from '../words/times.ts';
import { parseSheetFormula, Unsaid, type Node } from './parse.ts';

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
  private readonly years = new Map<string, Years>();
  private readonly parts = new Map<string, Parts>();

  constructor(sheets: readonly Sheet[]) {
    for (const sheet of sheets) {
      const rowAt = new Map(
        sheet.rows.map((row, i): [number, Cell[]] => [(sheet.from[i] ?? i + 1) - 1, row]),
      );
      this.sheets.set(sheet.name.toLowerCase(), { sheet, rowAt });
      for (const name of sheet.book?.names ?? []) this.names.set(name.name.toLowerCase(), name);
      this.years.set(sheet.name, yearsOf(sheet));
      this.parts.set(sheet.name, partsOf(sheet));
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

  /** The year (1 is the first) a cell is about: of its column, in a row of the table below the row of years; else null. */
  yearOf({ sheet, row, column }: Place): number | null {
    const year = this.years.get(sheet)?.columns.get(column);
    return year !== undefined && this.hasYears(sheet, row) ? year : null;
  }
  yearsIn(sheet: string): ReadonlyMap<number, number> {
    return this.years.get(sheet)?.columns ?? new Map();
  }
  /** The first year as the calendar counts, where a sheet says it so. */
  get firstYear(): number | null {
    for (const { calendar } of this.years.values()) if (calendar !== null) return calendar;
    return null;
  }
  /** Whether a cell stands in the column of what falls due at signing ("Year 0"), left of the years. */
  isSigning({ sheet, row, column }: Place): boolean {
    const years = this.years.get(sheet);
    return years !== undefined && years.signing === column && row > years.head;
  }

  /** Whether a cell is one of the years themselves. */
  isHead({ sheet, row }: Place): boolean {
    return this.years.get(sheet)?.head === row;
  }

  /** Whether a cell is a month's or a quarter's figure: no row of a case has one for each. */
  isPartOfYear({ sheet, row, column }: Place): boolean {
    const parts = this.parts.get(sheet);
    return parts !== undefined && row > parts.head && parts.columns.includes(column);
  }
  /** The first month's or quarter's cell of a row. */
  firstPart(place: Place): Place {
    return { ...place, column: this.parts.get(place.sheet)?.columns[0] ?? place.column };
  }
  /** Whether a cell adds up more months or quarters than a year has. */
  addsUpParts(place: Place): boolean {
    const formula = this.cell(place)?.formula;
    if (formula === undefined || !/^=?\s*SUM\s*\(/i.test(formula)) return false;
    try {
      const tree = parseSheetFormula(formula);
      if (tree.kind !== 'call' || tree.args.length !== 1 || !tree.args[0]) return false;
      const places = this.places(tree.args[0], place.sheet);
      const [first] = places;
      const aYear = first ? (this.parts.get(first.sheet)?.aYear ?? 0) : 0;
      return aYear > 0 && places.length > aYear && places.every((p) => this.isPartOfYear(p));
    } catch {
      return false;
    }
  }

  private readonly rowsOfYears = new Map<string, boolean>();
  /** A row with figures under two years, or one that belongs to the table the row of years heads. */
  private hasYears(sheet: string, row: number): boolean {
    const years = this.years.get(sheet);
    if (!years || row <= years.head) return false;
    const key = `${sheet}!${row}`;
    let found = this.rowsOfYears.get(key);
    if (found === undefined) {
      const at = [...years.columns.keys()];
      const figures = at.filter((column) => typeof this.cell({ sheet, row, column })?.value === 'number');
      found = figures.length > 1 || (figures.length === 1 && row <= years.last);
      this.rowsOfYears.set(key, found);
    }
    return found;
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

  private words(place: Place): string | null {
    const cell = this.cell(place);
    return typeof cell?.value === 'string' && cell.formula === undefined && /\p{L}/u.test(cell.text)
      ? cell.text.replace(/\s+/g, ' ').replace(/\s*[:=]$/, '')
      : null;
  }
  private above(place: Place): string | null {
    for (let row = place.row - 1; row >= 0 && row > place.row - 50; row--) {
      const found = this.words({ ...place, row });
      if (found !== null) return found;
    }
    return null;
  }

  /** The words nearest to the left in the cell's row, else above it in its column, else its address. */
  label(place: Place): string {
    for (let column = place.column - 1; column >= 0; column--) {
      const found = this.words({ ...place, column });
      if (found !== null) return found;
    }
    return this.above(place) ?? keyOf(place);
  }

  /** A cell's label, with its column's heading where several figures share the row ("Licences, Price"). */
  inputLabel(place: Place): string {
    const label = this.label(place);
    if (this.yearOf(place) !== null || this.isSigning(place)) return label;
    const row = this.sheets.get(place.sheet.toLowerCase())?.rowAt.get(place.row) ?? [];
    const figures = row.filter((cell) => typeof cell.value === 'number').length;
    const heading = figures > 1 ? this.above(place) : null;
    return heading === null || heading === label ? label : `${label}, ${heading}`;
  }

  /** Headings above a row that hold words alone, the nearest first. */
  *headings({ sheet, row }: Place): Generator<string> {
    const rows = this.sheets.get(sheet.toLowerCase())?.rowAt;
    for (let above = row - 1; above >= 0 && above > row - 60; above--) {
      const cells = (rows?.get(above) ?? []).filter((cell) => cell.text !== '');
      const [first] = cells;
      if (first && cells.every((cell) => cell.text === first.text) && typeof first.value === 'string')
        yield first.text;
    }
  }
}

interface Years {
  /** Column → year, numbered from 1. */
  columns: Map<number, number>;
  signing: number | null;
  /** The row they stand in, and the last one of the table below it, each from 0. */
  head: number;
  last: number;
  calendar: number | null;
}

/** What times a row's cells name. The same month of every year ("31.12.2026", "Dec 27") names the years. */
function timesOfRow(row: readonly Cell[]): (Time | null)[] {
  const times = row.map((cell) => timeOfCell(cell));
  const months = times.flatMap((time) => (time?.kind === 'month' && time.year !== null ? [time] : []));
  if (months.length < 2 || months.some(({ month }) => month !== months[0]?.month)) return times;
  return times.map((time) =>
    time?.kind === 'month' && time.year !== null
      ? { kind: 'calendar', year: time.year, fiscal: false }
      : time,
  );
}

/** A sheet's first row of two years or more. */
function yearsOf(sheet: Sheet): Years {
  const at = (i: number): number => (sheet.from[i] ?? i + 1) - 1;
  for (const [i, row] of sheet.rows.slice(0, 60).entries()) {
    const times = timesOfRow(row);
    const found = times.flatMap((time, column) =>
      time?.kind === 'calendar' || time?.kind === 'year'
        ? [{ column, year: time.year, calendar: time.kind === 'calendar' }]
        : [],
    );
    const [first] = found;
    if (!first || found.length < 2) continue;
    if (!found.every((f, k) => f.year === first.year + k && f.column === first.column + k)) continue;
    const signing = times.findIndex((time) => time?.kind === 'signing');
    let last = i;
    while (sheet.rows[last + 1]?.some((cell) => cell.text !== '') === true && at(last + 1) === at(last) + 1)
      last++;
    return {
      columns: new Map(found.map((f, k) => [f.column, k + 1])),
      signing: signing >= 0 && signing < first.column ? signing : null,
      head: at(i),
      last: at(last),
      calendar: first.calendar ? first.year : null,
    };
  }
  return { columns: new Map(), signing: null, head: Infinity, last: -1, calendar: null };
}

interface Parts {
  /** Columns of a month or quarter each, side by side. */
  columns: number[];
  /** How many of them make a year. */
  aYear: number;
  head: number;
}

/** A sheet's first row of four months or quarters or more. */
function partsOf(sheet: Sheet): Parts {
  for (const [i, row] of sheet.rows.slice(0, 60).entries()) {
    const kinds = timesOfRow(row).map((time) => time?.kind ?? null);
    for (const kind of ['month', 'quarter'] as const) {
      const start = kinds.indexOf(kind);
      if (start < 0) continue;
      let end = start;
      while (kinds[end] === kind) end++;
      if (end - start < 4) continue;
      return {
        columns: Array.from({ length: end - start }, (_, k) => start + k),
        aYear: kind === 'month' ? 12 : 4,
        head: (sheet.from[i] ?? i + 1) - 1,
      };
    }
  }
  return { columns: [], aYear: 0, head: Infinity };
}

/** "Sheet!B1" as a place; null where it is none. */
export function placeOf(address: string): Place | null {
  const at = address.lastIndexOf('!');
  const cell = cellAt(address.slice(at + 1));
  return cell && at > 0
    ? { sheet: address.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'"), ...cell }
    : null;
}
