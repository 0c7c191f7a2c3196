/** Collects cells at their positions in a file, within bounds, and returns them as rows. */
import { bounds, type BookFacts, type Cell, type Sheet } from '../types.ts';
import { Refusal } from './package.ts';

/** Longer runs of empty rows are left out; `from` holds the number of each row. */
const mostBlank = 100;
/** The most cells merged areas may fill, so that one area over a whole sheet costs nothing. */
const mostFilled = 200_000;

interface Area {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

const blank: Cell = { text: '', value: null };

/** Limits for a whole file, counted over its sheets. */
export class Budget {
  private cells: number = bounds.cells;
  private filled = mostFilled;
  take(): void {
    if (--this.cells < 0) throw new Refusal('large');
  }
  fill(): boolean {
    return --this.filled >= 0;
  }
}

/** Fills positions without a cell with blank ones. */
function withoutHoles(row: (Cell | undefined)[]): Cell[] {
  for (let c = 0; c < row.length; c++) row[c] ??= { ...blank };
  return row as Cell[];
}

export class Grid {
  private readonly rows: (Cell[] | undefined)[] = [];
  private readonly budget: Budget;
  readonly merges: Area[] = [];
  readonly hiddenRows: number[] = [];
  /** The first row of the file, from 1, with a formula that has no result yet. */
  uncalculated: number | null = null;
  readonly hiddenColumns = new Set<number>();

  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** Row and column from 0. Throws a Refusal if the sheet grows too large. */
  put(row: number, column: number, cell: Cell): void {
    if (row >= bounds.rows || column >= bounds.columns) throw new Refusal('large');
    this.budget.take();
    (this.rows[row] ??= [])[column] = cell;
  }

  at(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  /** Hides columns, both from 0 and included. */
  hideColumns(first: number, last: number): void {
    for (let c = Math.max(0, first); c <= Math.min(last, bounds.columns - 1); c++) this.hiddenColumns.add(c);
  }

  /** Adds a note to a cell, which may have no other content. */
  note(row: number, column: number, text: string): void {
    if (text.trim() === '') return;
    const cell = this.at(row, column);
    if (cell) cell.note = text.trim();
    else this.put(row, column, { ...blank, note: text.trim() });
  }

  /** Repeats words of a merged area in all of it; a number is not repeated downwards, where it would count again. */
  private fillMerged(): void {
    for (const { row, column, lastRow, lastColumn } of this.merges) {
      const first = this.at(row, column);
      if (!first || first.value === null) continue;
      const copy: Cell = {
        text: first.text,
        value: first.value,
        ...(first.format ? { format: first.format } : {}),
      };
      const down = typeof first.value === 'number' ? row : Math.min(lastRow, this.rows.length - 1);
      for (let r = row; r <= down; r++)
        for (let c = column; c <= Math.min(lastColumn, bounds.columns - 1); c++) {
          if ((r === row && c === column) || (this.at(r, c)?.value ?? null) !== null) continue;
          if (!this.budget.fill()) return;
          (this.rows[r] ??= [])[c] = { ...copy };
        }
    }
  }

  sheet(name: string, hidden: boolean, book: BookFacts): Sheet {
    this.fillMerged();
    const rows: Cell[][] = [];
    const from: number[] = [];
    let gap = 0;
    for (let r = 0; r < this.rows.length; r++) {
      const row = this.rows[r];
      const full =
        row?.some((c) => c.value !== null || c.note !== undefined || c.formula !== undefined) ?? false;
      gap = full ? 0 : gap + 1;
      if (gap > mostBlank) continue;
      rows.push(full && row ? withoutHoles(row) : []);
      from.push(r + 1);
    }
    while (rows.length > 0 && rows.at(-1)?.length === 0) {
      rows.pop();
      from.pop();
    }
    const hiddenColumns = [...this.hiddenColumns].filter((c) =>
      rows.some((row) => (row[c]?.text ?? '') !== ''),
    );
    return {
      name,
      rows,
      from,
      ...(hidden ? { hidden: true } : {}),
      ...(this.uncalculated === null
        ? {}
        : { problems: [{ row: this.uncalculated, kind: 'uncalculated' as const }] }),
      ...(this.hiddenRows.length > 0 ? { hiddenRows: this.hiddenRows } : {}),
      ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
      book,
    };
  }
}

const dollar = 36;

/** Column and row, from 0, of "B7" or "$B$7"; null if it is no such reference. */
export function cellAt(ref: string): { row: number; column: number } | null {
  // Parsed by hand, because it runs for every cell of a file.
  let at = ref.charCodeAt(0) === dollar ? 1 : 0;
  let column = 0;
  let row = 0;
  const letters = at;
  for (; at < ref.length; at++) {
    const letter = ref.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (at === letters || at > letters + 3) return null;
  if (ref.charCodeAt(at) === dollar) at++;
  const digits = at;
  for (; at < ref.length; at++) {
    const digit = ref.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return at === digits || at > digits + 9 ? null : { row: row - 1, column: column - 1 };
}

/** The area of "A1:B2" or "A1"; null if it is no such reference. */
export function areaOf(ref: string): Area | null {
  const [a = '', b] = ref.split(':');
  const first = cellAt(a);
  const last = b === undefined ? first : cellAt(b);
  if (!first || !last) return null;
  return {
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    lastRow: Math.max(first.row, last.row),
    lastColumn: Math.max(first.column, last.column),
  };
}
