/**
 * Finds cells of one of our workbooks that were changed since it was exported. The file itself contains its live
 * formulas, and the typed cells that are not read back. Formulas are compared regardless of a program's spelling, and
 * with their references shifted as rows were inserted and sheets renamed.
 */
import { fromBase64, toBase64 } from '../../util/base64.ts';
import { shifted } from '../model/references.ts';
import { areaOf, cellAt } from '../read/grid.ts';
import { columnLetter } from '../../util/columnLetter.ts';
import type { Cell, Sheet } from '../types.ts';
import { caseSheetName, rowKey } from './marks.ts';
import { ownText, type Places } from './places.ts';

type Typed = number | string | null;

export interface SheetForm {
  name: string;
  /** Row and column from 0, how many cells to the right have the same formula shifted by a column, and the first formula. */
  formulas: [number, number, number, string][];
  /** Typed cells without a name. */
  typed: [number, number, Typed][];
  /** Defined names on it and the first cell of each. */
  names: [string, number, number][];
  /** The texts of rows with names, by which they are found again after sorting. */
  rows: [number, string][];
  /** The labels of the other rows. */
  labels: [number, string][];
}

const chunk = 30_000;

/** Pieces that fit into cells, of letters and digits only. */
export function packedForms(forms: readonly SheetForm[]): string[] {
  const text = toBase64(new TextEncoder().encode(JSON.stringify(forms)));
  return Array.from({ length: Math.ceil(text.length / chunk) }, (_, i) =>
    text.slice(i * chunk, (i + 1) * chunk),
  );
}

const isList = (x: unknown, length: number): x is unknown[] => Array.isArray(x) && x.length === length;
const isPlace = (row: unknown, column: unknown): boolean =>
  Number.isInteger(row) && Number.isInteger(column) && (row as number) >= 0 && (column as number) >= 0;

function isForm(x: unknown): x is SheetForm {
  if (typeof x !== 'object' || x === null) return false;
  const { name, formulas, typed, names, rows, labels } = x as Record<string, unknown>;
  return (
    typeof name === 'string' &&
    Array.isArray(formulas) &&
    formulas.every(
      (f) =>
        isList(f, 4) &&
        isPlace(f[0], f[1]) &&
        isPlace(f[2], 0) &&
        (f[2] as number) < 2000 &&
        typeof f[3] === 'string',
    ) &&
    Array.isArray(typed) &&
    typed.every(
      (t) =>
        isList(t, 3) && isPlace(t[0], t[1]) && (t[2] === null || ['number', 'string'].includes(typeof t[2])),
    ) &&
    Array.isArray(names) &&
    names.every((n) => isList(n, 3) && typeof n[0] === 'string' && isPlace(n[1], n[2])) &&
    [rows, labels].every(
      (list) =>
        Array.isArray(list) &&
        list.every((r) => isList(r, 2) && isPlace(r[0], 0) && typeof r[1] === 'string'),
    )
  );
}

/** The content of the pieces; null if it is not valid. */
export function unpackedForms(pieces: readonly string[]): SheetForm[] | null {
  try {
    const bytes = fromBase64(pieces.join(''));
    if (!bytes || bytes.length === 0) return null;
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(read) && read.every(isForm) ? read : null;
  } catch {
    return null;
  }
}

/** Texts in quotes; sheets; references; all else. */
const pieces =
  /("(?:[^"]|"")*")|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)|(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/giu;

const plain = (part: string): string =>
  part
    .replace(/[\s$]+/g, '')
    .toUpperCase()
    .replaceAll('_XLFN.', '')
    .replaceAll(';', ',')
    .replace(/(TRUE|FALSE)\(\)/g, '$1')
    .replace(/(?<![A-Z0-9_.])(\d+\.?\d*(?:E[-+]?\d+)?|\.\d+)(?![A-Z0-9_])/g, (n) => String(Number(n)));

/** A formula for comparison: texts as they are, everything else without case, spacing, `$`, and number notation. */
function spelled(
  formula: string,
  moved?: (sheet: string | null, row: number) => string,
  named?: (sheet: string) => string,
): string {
  let made = '';
  let last = 0;
  let sheet: string | null = null;
  let sheetEnd = -1;
  for (const m of formula.matchAll(pieces)) {
    const [all, text, prefix, column, , row] = m;
    // A letter or digit right before it belongs to a longer name.
    const inside = column !== undefined && /[\p{L}\p{N}_.]/u.test(formula[m.index - 1] ?? '');
    if (inside) continue;
    made += plain(formula.slice(last, m.index));
    last = m.index + all.length;
    if (text !== undefined) made += text;
    else if (prefix !== undefined) {
      const name = prefix.replace(/^'|'$/g, '').replaceAll("''", "'");
      sheet = name;
      sheetEnd = last;
      made += `${(named?.(name) ?? name).toUpperCase()}!`;
    } else {
      // The second half of a range is on the sheet of the first.
      const on = sheetEnd === m.index ? sheet : null;
      sheetEnd = on !== null && formula[last] === ':' ? last + 1 : -1;
      made += (column ?? '').replace('$', '').toUpperCase() + (moved?.(on, Number(row) - 1) ?? row ?? '');
    }
  }
  return made + plain(formula.slice(last));
}

const loose = (formula: string): string =>
  spelled(
    formula,
    () => '#',
    () => '@',
  );

const sameValue = (cell: Cell | undefined, was: Typed): boolean => {
  const value = cell?.value ?? null;
  if (typeof was === 'number')
    return (
      (typeof value === 'number' &&
        Math.abs(value - was) <= 1e-13 * Math.max(Math.abs(value), Math.abs(was))) ||
      (typeof value === 'boolean' && Number(value) === was)
    );
  if (was === null) return value === null || value === '';
  return (cell?.text ?? '').trim() === was.trim();
};

const labelOf = (cells: readonly Cell[] | undefined): string => rowKey([ownText(cells?.[0])]);

class Current {
  readonly sheet: Sheet;
  private readonly rows: Map<number, Cell[]>;
  /** The present rows of those with names, by their former rows. */
  private readonly anchors: { was: number; is: number }[];
  private byLabel: Map<string, number[]> | null = null;
  /** The present rows of single rows that were sorted. */
  private readonly sorted: ReadonlyMap<number, number>;

  constructor(
    sheet: Sheet,
    anchors: { was: number; is: number }[],
    sorted: ReadonlyMap<number, number> = new Map(),
  ) {
    this.sorted = sorted;
    this.sheet = sheet;
    this.rows = new Map(sheet.rows.map((row, i) => [(sheet.from[i] ?? i + 1) - 1, row]));
    this.anchors = anchors.sort((a, b) => a.was - b.was);
  }
  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.[column];
  }
  /** The present position of a former row; derived from the nearest known row above it, or the first below. */
  row(was: number): number {
    const own = this.sorted.get(was);
    if (own !== undefined) return own;
    const above = this.anchors.findLast((a) => a.was <= was);
    if (above) return was + above.is - above.was;
    const [first] = this.anchors;
    return first && first.is < first.was ? was + first.is - first.was : was;
  }
  /** The label of a row. */
  label(row: number): string {
    return labelOf(this.rows.get(row));
  }
  /** The nearest row with this label, one below before one above; null if there is none. */
  nearest(label: string, to: number): number | null {
    if (!this.byLabel) {
      this.byLabel = new Map();
      for (const [row, cells] of this.rows) {
        const called = labelOf(cells);
        this.byLabel.set(called, [...(this.byLabel.get(called) ?? []), row]);
      }
    }
    const rows = (this.byLabel.get(label) ?? []).toSorted((a, b) => a - b);
    return rows.find((row) => row >= to) ?? rows.at(-1) ?? null;
  }
  learn(was: number, is: number): void {
    this.anchors.push({ was, is });
    this.anchors.sort((a, b) => a.was - b.was);
  }
}

/** A cell whose formula is not ours any more. `is` is its present formula or, if `typed`, its present value. */
export interface FormulaChanged {
  cell: string;
  sheet: string;
  was: string;
  is: string;
  typed: boolean;
}

interface Compared {
  formulasChanged: FormulaChanged[];
  /** "Sheet!B7": a typed cell that was changed and is not read back; "Sheet!" if a whole sheet was removed. */
  lost: string[];
}

/** How many rows below its place a row without words is searched for. */
const searched = 20;

/** The differences from the exported workbook. */
export function compareForms(
  forms: readonly SheetForm[],
  sheets: readonly Sheet[],
  places: Places,
): Compared {
  const formulasChanged: Compared['formulasChanged'] = [];
  const lost: string[] = [];
  const names = new Map((sheets[0]?.book?.names ?? []).map((n) => [n.name.toLowerCase(), n]));
  const found = new Map<string, Current>();
  // The hidden sheet with the case is not a sheet of the book.
  const shown = sheets.filter((s) => s.name !== caseSheetName);
  const byOrder = shown.length >= forms.length;
  let moved = false;
  const gone: string[] = [];
  /** Whether a formula broke with a removed sheet it referred to: the sheet is reported, once. */
  const broken = (was: string, is: string | undefined): boolean =>
    is !== undefined && is.includes('#REF!') && gone.some((name) => was.includes(name));
  forms.forEach((form, i) => {
    const anchors: { was: number; is: number }[] = [];
    let called: string | undefined;
    for (const [name, row] of form.names) {
      const now = names.get(name.toLowerCase());
      const at = now ? cellAt(now.range.split(':')[0] ?? '') : null;
      if (!now || !at || !sheets.some((s) => s.name === now.sheet)) continue;
      called ??= now.sheet;
      if (now.sheet === called) anchors.push({ was: row, is: at.row });
    }
    const sheet =
      sheets.find((s) => s.name === called) ??
      sheets.find((s) => s.name === form.name) ??
      (byOrder && !forms.some((f) => f.name === shown[i]?.name) ? shown[i] : undefined);
    if (!sheet) {
      moved = true;
      gone.push(`'${form.name.replaceAll("'", "''")}'!`);
      lost.push(`${form.name}!`);
      return;
    }
    if (sheet.name !== form.name || anchors.some((a) => a.was !== a.is)) moved = true;
    const sorted = places.sorted(form, sheet.name);
    if (sorted.size > 0) moved = true;
    found.set(form.name, new Current(sheet, anchors, sorted));
  });

  // Rows without a name that were shifted by inserted rows are found again by their labels.
  for (const form of forms) {
    const now = found.get(form.name);
    if (!now) continue;
    for (const [row, label] of form.labels) {
      const expected = now.row(row);
      if (now.label(expected) === label) continue;
      const is = now.nearest(label, expected);
      if (is === null) continue;
      now.learn(row, is);
      moved = true;
    }
    // Rows without a label are found by the formulas in the place of theirs, below rows that are blank now.
    const called = new Set([...form.labels, ...form.rows].map(([row]) => row));
    const byRow = new Map<number, [number, string][]>();
    for (const [row, column, , formula] of form.formulas)
      if (!called.has(row)) byRow.set(row, [...(byRow.get(row) ?? []), [column, formula]]);
    for (const [row, cells] of byRow) {
      const expected = now.row(row);
      if (cells.some(([column]) => (now.cell(expected, column)?.value ?? null) !== null)) continue;
      const fits = (at: number): boolean =>
        cells.every(([column, formula]) => {
          const is = now.cell(at, column)?.formula;
          return is !== undefined && loose(is) === loose(formula);
        });
      for (let k = 1; k <= searched; k++)
        if (fits(expected + k)) {
          now.learn(row, expected + k);
          moved = true;
          break;
        }
    }
  }

  for (const form of forms) {
    const now = found.get(form.name);
    if (!now) continue;
    const rowOf = (sheet: string | null, row: number): string =>
      String((found.get(sheet ?? form.name) ?? now).row(row) + 1);
    const nameOf = (sheet: string): string => found.get(sheet)?.sheet.name ?? sheet;
    for (const [row, first, count, formula] of form.formulas)
      for (let k = 0; k < count; k++) {
        const was = k === 0 ? formula : shifted(formula, 0, k);
        const at = now.row(row);
        const cell = now.cell(at, first + k);
        const is = cell?.formula;
        if (is !== undefined) {
          if (spelled(was, rowOf, nameOf) === spelled(is)) continue;
          if (moved && loose(was) === loose(is)) continue;
          if (broken(was, is)) continue;
        }
        formulasChanged.push({
          cell: `${columnLetter(first + k)}${at + 1}`,
          sheet: now.sheet.name,
          was,
          is: is ?? cell?.text ?? '',
          typed: is === undefined,
        });
      }
    for (const [row, column, was] of form.typed) {
      const at = now.row(row);
      if (!sameValue(now.cell(at, column), was))
        lost.push(`${now.sheet.name}!${columnLetter(column)}${at + 1}`);
    }
  }
  return { formulasChanged, lost };
}

/** The sheet and the first cell of a range as the writer spells it: "'Lines'!$B$7:$F$7". */
export function placeOfRange(
  range: string,
): { sheet: string; row: number; column: number; lastRow: number; lastColumn: number } | null {
  const cut = range.lastIndexOf('!');
  const area = areaOf(range.slice(cut + 1).replaceAll('$', ''));
  return area
    ? { sheet: range.slice(0, Math.max(0, cut)).replace(/^'|'$/g, '').replaceAll("''", "'"), ...area }
    : null;
}
