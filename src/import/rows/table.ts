/** A sheet with everything later steps need: its headings, its width, its cells as amounts, each read once. */
import type { Cell, Sheet } from '../types.ts';
import { columnLetter } from '../../util/columnLetter.ts';
import {
  readAmbiguous,
  markedBy,
  marksOf,
  resolveAmbiguous,
  readAmount,
  readPlain,
  type Read,
  type Reader,
} from './amounts.ts';
import { distinctTexts, headOf, isBlank, timeOfCell } from './heading.ts';

export interface Table {
  sheet: Sheet;
  reader: Reader;
  head: number | null;
  /** Whether the heading row was found rather than given. */
  found: boolean;
  /** More rows of headings around `head`. */
  heads: ReadonlySet<number>;
  width: number;
  /** The heading of each column as written, '' if there is none. */
  headings: string[];
  /** The texts above or below the heading in further heading rows. */
  around: string[];
  /** Index of the first row behind the headings. */
  first: number;
  marksSure: boolean;
  /** The decimal mark, if it was chosen. */
  decimals: '.' | ',' | undefined;
  cell(row: number, column: number): Cell | undefined;
  read(row: number, column: number): Read;
}

const made = new WeakMap<Sheet, Table>();

/** How a table is read: the currency and locale, and the decimal mark if it was chosen. */
interface ReadBy {
  currency: string;
  locale: string;
  decimals?: '.' | ',';
}

/** The table of a sheet; the last one is kept, because a guess and the lines made from it need the same. */
export function tableOf(sheet: Sheet, options: ReadBy, given?: number | null): Table {
  const before = made.get(sheet);
  const { reader } = before ?? {};
  if (
    before &&
    reader?.currency === options.currency &&
    reader.locale === options.locale &&
    before.decimals === options.decimals &&
    (given === undefined ? before.found : before.head === given)
  )
    return before;
  const table = makeTable(sheet, options, given);
  made.set(sheet, table);
  return table;
}

function makeTable(sheet: Sheet, options: ReadBy, given?: number | null): Table {
  const { rows } = sheet;
  const width = rows.reduce((most, r) => Math.max(most, r.length), 0);
  const cells = function* (): Generator<Cell> {
    for (const row of rows.slice(0, 3000)) yield* row;
  };
  const { decimals } = options;
  const { marks, sure } =
    decimals === undefined
      ? marksOf(cells(), options.locale)
      : { marks: markedBy(decimals, options.locale), sure: true };
  const reader: Reader = { currency: options.currency, locale: options.locale, marks };
  const head = given === undefined ? headOf(rows, reader) : given;
  const heads = new Set<number>();
  const headings: string[] = [];
  const around: string[] = [];
  let first = 0;
  if (head !== null) {
    heads.add(head);
    first = head + 1;
    const row = rows[head] ?? [];
    /** A heading merged downwards stands in the row below as well. */
    const below = rows[first]?.map((c, i) => (c.text === row[i]?.text ? { ...c, text: '', value: null } : c));
    const isUnits = (r: readonly Cell[] | undefined): boolean =>
      r !== undefined &&
      r.length > 0 &&
      isBlank(r[0]) &&
      distinctTexts(r).length > 0 &&
      r.every((c) => c.text === '' || readAmount(c, reader).kind === 'text') &&
      distinctTexts(r).every((text) => text.length <= 12);
    const above = rows[head - 1];
    // Years above quarters, or a group of columns named above them.
    const hasAbove =
      above !== undefined &&
      (distinctTexts(above).length >= 2 ||
        (distinctTexts(above).length === 1 && timeOfCell(above.find((c) => c.text !== '')) !== null)) &&
      above.every((c) => c.text === '' || timeOfCell(c) !== null || readAmount(c, reader).kind === 'text');
    if (hasAbove) heads.add(head - 1);
    const hasBelow = isUnits(below);
    if (hasBelow) {
      heads.add(first);
      first++;
    }
    let carried = '';
    for (let c = 0; c < width; c++) {
      headings.push(row[c]?.text.replace(/\s+/g, ' ') ?? '');
      const over = hasAbove ? (above[c]?.text ?? '') : '';
      if (over !== '') carried = over;
      else if (isBlank(row[c])) carried = '';
      around.push(`${carried} ${hasBelow ? (below?.[c]?.text ?? '') : ''}`.trim());
    }
  } else
    for (let c = 0; c < width; c++) {
      headings.push('');
      around.push('');
    }
  /** By column and row, because most cells are read several times. */
  const reads: Read[][] = [];
  /** By text, for texts that take long to read and recur. */
  const known = new Map<string, Read>();
  const readCell = (cell: Cell | undefined): Read => {
    if (!cell || typeof cell.value !== 'string') return readAmount(cell, reader);
    let read = (sure ? readPlain(cell.text, reader.marks) : null) ?? known.get(cell.text);
    if (!read) {
      // If the table uses both marks, a mark before three digits may be either.
      read = sure ? readAmount(cell, reader) : readAmbiguous(cell, reader);
      if (decimals !== undefined && read.kind === 'two') read = resolveAmbiguous(read, cell.text, decimals);
      known.set(cell.text, read);
    }
    return read;
  };
  return {
    sheet,
    reader,
    head,
    found: given === undefined,
    heads,
    width,
    headings,
    around,
    first,
    marksSure: sure,
    decimals,
    cell: (row, column) => rows[row]?.[column],
    read(row, column) {
      const ofColumn = (reads[column] ??= []);
      return (ofColumn[row] ??= readCell(rows[row]?.[column]));
    },
  };
}

/** A column as people name it: its heading, else its letter. */
export const columnName = (heading: string, column: number): string =>
  heading === '' ? columnLetter(column) : heading;
