/** A workbook's cells by address, its names, its rows of years, and the labels beside its cells. */
import type { Cell, Sheet } from '../types.ts';
import { areaOf, cellAt } from '../read/grid.ts';
import { columnLetter } from '../../util/columnLetter.ts';
import { timeOfCell } from '../rows/heading.ts';
import type { Time } from '../words/times.ts';
import { isUnitHeading, isUnitWord } from '../words/units.ts';
import { parseSheetFormula, Untranslatable, type Node } from './parse.ts';

export interface Place {
  sheet: string;
  row: number;
  column: number;
}

export const keyOf = ({ sheet, row, column }: Place): string => `${sheet}!${columnLetter(column)}${row + 1}`;

/** The most cells a range may contain. */
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

  /** The sheet's own spelling of a name; null if there is none. */
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

  /**
   * The year (1 is the first) of a cell: of its column, in a row of the table below the row of years, or of its row, if
   * years stand below one another; else null.
   */
  yearOf(place: Place): number | null {
    const years = this.years.get(place.sheet);
    const year = years?.at.get(along(years, place));
    return years && year !== undefined && this.hasYears(years, place) ? year : null;
  }
  /** The cells of every year in the row of a cell, or in its column if years stand below one another. */
  acrossYears(place: Place): Place[] {
    const years = this.years.get(place.sheet);
    return years ? [...years.at.keys()].map((i) => moved(years, place, i)) : [];
  }
  /** The first year as a calendar year, if a sheet states it so. */
  get firstYear(): number | null {
    for (const { calendar } of this.years.values()) if (calendar !== null) return calendar;
    return null;
  }
  /** Whether a cell stands in the column of signing ("Year 0"), left of the years. */
  isSigning(place: Place): boolean {
    const years = this.years.get(place.sheet);
    return years !== undefined && years.signing === along(years, place) && across(years, place) > years.head;
  }

  /** Whether a cell is one of the years themselves. */
  isHead(place: Place): boolean {
    const years = this.years.get(place.sheet);
    if (!years || across(years, place) !== years.head) return false;
    // Below the years, their column holds other things.
    return !years.down || years.at.has(place.row) || years.signing === place.row;
  }

  /** Whether a cell is a month's or a quarter's figure: a case has no such rows. */
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

  private readonly tablesOfYears = new Map<string, boolean>();
  /** Whether a row (or column) has figures of two years, or belongs to the table below the years. */
  private hasYears(years: Years, place: Place): boolean {
    const at = across(years, place);
    if (at <= years.head) return false;
    const key = `${place.sheet}!${at}`;
    let found = this.tablesOfYears.get(key);
    if (found === undefined) {
      const figures = this.acrossYears(place).filter((p) => typeof this.cell(p)?.value === 'number');
      found = figures.length > 1 || (figures.length === 1 && at <= years.last);
      this.tablesOfYears.set(key, found);
    }
    return found;
  }

  /** The cells a reference names. Throws an `Untranslatable`. */
  places(node: Node, home: string): Place[] {
    const on = (sheet: string | null): string => {
      const found = sheet === null ? home : this.sheetNamed(sheet);
      if (found === null) throw new Untranslatable('reference');
      return found;
    };
    if (node.kind === 'name') {
      const target = this.names.get(node.name.toLowerCase());
      if (!target) throw new Untranslatable('name');
      return this.area(on(target.sheet === '' ? null : target.sheet), target.range);
    }
    if (node.kind === 'cell') return this.area(on(node.sheet), node.ref);
    if (node.kind === 'range') return this.area(on(node.sheet), `${node.from}:${node.to}`);
    throw new Untranslatable('reference');
  }

  private area(sheet: string, range: string): Place[] {
    const area = areaOf(range);
    if (!area) throw new Untranslatable('reference');
    const { row, column, lastRow, lastColumn } = area;
    if ((lastRow - row + 1) * (lastColumn - column + 1) > mostCells) throw new Untranslatable('range');
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

  private readonly columnsOfUnits = new Map<string, boolean>();
  /** Whether a column's heading says it holds units. */
  private holdsUnits(sheet: string, column: number): boolean {
    const key = `${sheet}!${column}`;
    let found = this.columnsOfUnits.get(key);
    if (found === undefined) {
      const rows = this.sheets.get(sheet.toLowerCase())?.sheet.rows.slice(0, 60) ?? [];
      found = rows.some((row) => isUnitHeading(row[column]?.text ?? ''));
      this.columnsOfUnits.set(key, found);
    }
    return found;
  }

  /** The nearest words to the left in the cell's row, skipping a unit; else above it in its column, else its address. */
  label(place: Place): string {
    const years = this.years.get(place.sheet);
    if (years?.down && years.at.has(place.row)) return this.above(place) ?? keyOf(place);
    let unit: string | null = null;
    for (let column = place.column - 1; column >= 0; column--) {
      const found = this.words({ ...place, column });
      if (found === null) continue;
      if (!isUnitWord(found) && !this.holdsUnits(place.sheet, column)) return found;
      unit ??= found;
    }
    return unit ?? this.above(place) ?? keyOf(place);
  }

  /** The text above a cell in its column; '' if there are no words. */
  heading(place: Place): string {
    return this.above(place) ?? '';
  }

  /** A cell's label, with its column's heading if several figures share the row ("Licences, Price"). */
  inputLabel(place: Place): string {
    const label = this.label(place);
    if (this.yearOf(place) !== null || this.isSigning(place)) return label;
    const row = this.sheets.get(place.sheet.toLowerCase())?.rowAt.get(place.row) ?? [];
    const figures = row.filter((cell) => typeof cell.value === 'number').length;
    const heading = figures > 1 ? this.above(place) : null;
    return heading === null || heading === label ? label : `${label}, ${heading}`;
  }

  /** Headings above a row that contain only words, the nearest first. */
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
  /** Whether they stand below one another, each with a row; else side by side, each with a column. */
  down: boolean;
  /** Column (or row) → year, numbered from 1. */
  at: Map<number, number>;
  signing: number | null;
  /** The row (or column) they stand in, and the last one of the table, each from 0. */
  head: number;
  last: number;
  calendar: number | null;
}
const along = ({ down }: Years, { row, column }: Place): number => (down ? row : column);
const across = ({ down }: Years, { row, column }: Place): number => (down ? column : row);
const moved = ({ down }: Years, place: Place, to: number): Place =>
  down ? { ...place, row: to } : { ...place, column: to };

/** The times named by the cells of a row. The same month of every year ("31.12.2026", "Dec 27") stands for the years. */
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

/** The years in a sequence of times, side by side without a gap; null if there are fewer than two. */
function runOf(times: readonly (Time | null)[]): Pick<Years, 'at' | 'signing' | 'calendar'> | null {
  const found = times.flatMap((time, at) =>
    time?.kind === 'calendar' || time?.kind === 'year'
      ? [{ at, year: time.year, calendar: time.kind === 'calendar' }]
      : [],
  );
  const [first] = found;
  if (!first || found.length < 2) return null;
  if (!found.every((f, k) => f.year === first.year + k && f.at === first.at + k)) return null;
  const signing = times.findIndex((time) => time?.kind === 'signing');
  return {
    at: new Map(found.map((f, k) => [f.at, k + 1])),
    signing: signing >= 0 && signing < first.at ? signing : null,
    calendar: first.calendar ? first.year : null,
  };
}

/** A sheet's first row of two years or more; if it has none, its first column of them beside figures with formulas. */
function yearsOf(sheet: Sheet): Years {
  const at = (i: number): number => (sheet.from[i] ?? i + 1) - 1;
  for (const [i, row] of sheet.rows.slice(0, 60).entries()) {
    const run = runOf(timesOfRow(row));
    if (!run) continue;
    let last = i;
    while (sheet.rows[last + 1]?.some((cell) => cell.text !== '') === true && at(last + 1) === at(last) + 1)
      last++;
    return { ...run, down: false, head: at(i), last: at(last) };
  }
  return (
    yearsDown(sheet) ?? {
      down: false,
      at: new Map(),
      signing: null,
      head: Infinity,
      last: -1,
      calendar: null,
    }
  );
}

/** The most rows that are searched for years below one another. */
const mostDown = 300;

function yearsDown(sheet: Sheet): Years | null {
  const rows = sheet.rows.slice(0, mostDown);
  for (const column of [0, 1, 2]) {
    const cells = rows.map((row): Cell => row[column] ?? { text: '', value: null });
    // Read piece by piece, so that another list of years in the same column does not hide the first.
    for (let from = 0; from < cells.length;) {
      if (cells[from]?.text === '') {
        from++;
        continue;
      }
      let to = from;
      while (to < cells.length && cells[to]?.text !== '') to++;
      const run = runOf(timesOfRow(cells.slice(from, to)));
      if (run) {
        const rowAt = (i: number): number => (sheet.from[from + i] ?? from + i + 1) - 1;
        const found = [...run.at.keys()];
        const widths = found.map((i) => (rows[from + i]?.length ?? 0) - 1);
        const isModel = found.some((i) => rows[from + i]?.some((cell) => cell.formula !== undefined));
        if (isModel)
          return {
            down: true,
            at: new Map([...run.at].map(([i, year]) => [rowAt(i), year])),
            signing: run.signing === null ? null : rowAt(run.signing),
            head: column,
            last: Math.max(...widths),
            calendar: run.calendar,
          };
      }
      from = to;
    }
  }
  return null;
}

interface Parts {
  /** Columns of a month or quarter each, side by side. */
  columns: number[];
  /** How many of them make a year. */
  aYear: number;
  head: number;
}

/** A sheet's first row of at least four months or quarters. */
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

/** "Sheet!B1" as a place; null if it is not an address. */
export function placeOf(address: string): Place | null {
  const at = address.lastIndexOf('!');
  const cell = cellAt(address.slice(at + 1));
  return cell && at > 0
    ? { sheet: address.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'"), ...cell }
    : null;
}
