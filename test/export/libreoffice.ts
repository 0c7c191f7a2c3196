/**
 * LibreOffice as a judge of workbooks: writes books without cached values (it does not recalculate where it finds
 * some), lets it work everything out, and reads back what each cell came to.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Book, Sheet, Value } from '../../src/export/xlsx/grid.ts';
import { writeBook } from '../../src/export/xlsx/write.ts';

/** The command, or null where it is not installed. */
export function findSoffice(): string | null {
  for (const command of [process.env['SOFFICE'], 'soffice', 'libreoffice', '/usr/bin/soffice']) {
    if (!command) continue;
    try {
      execFileSync(command, ['--version'], { stdio: 'ignore', timeout: 60_000 });
      return command;
    } catch {
      // Not this one.
    }
  }
  return null;
}

/** The book as somebody would have it who typed every formula and value: nothing is cached. */
function withoutCaches(book: Book): Book {
  for (const sheet of book.sheets)
    for (const [key, cell] of sheet.cells)
      if (cell.kind === 'live') sheet.cells.set(key, { ...cell, value: null });
  return book;
}

/**
 * Every sheet as text, with commas and quotation marks, in full precision rather than as shown: written and read in a
 * third of the time that a workbook takes.
 */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    else if (end === '') break;
  }
  return rows;
}

/** A figure without its format; a share is written as one. */
function valueOf(text: string): number | string {
  if (!/^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?%?$/.test(text)) return text;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

export type Recalculated = Map<string, Value>;

/**
 * What every cell of each book comes to in LibreOffice, by "sheet!row,column" (from 0). All books go through one run
 * of the program, which takes seconds to start. The books are used up.
 */
export async function recalculate(soffice: string, books: readonly Book[]): Promise<Recalculated[]> {
  const folder = mkdtempSync(join(tmpdir(), 'workbooks-'));
  try {
    const files: string[] = [];
    for (const [i, book] of books.entries()) {
      const file = join(folder, `book${i}.xlsx`);
      writeFileSync(file, await writeBook(withoutCaches(book)));
      files.push(file);
    }
    const out = join(folder, 'out');
    // Two at a time, each with a profile of its own: one refuses to start beside another that shares it.
    const halves = [files.filter((_, i) => i % 2 === 0), files.filter((_, i) => i % 2 === 1)];
    await Promise.all(
      halves.map(async (half, i) => {
        if (half.length === 0) return;
        const profile = pathToFileURL(join(folder, `profile${i}`)).href;
        const format = ['--convert-to', everySheet, '--outdir', out];
        await promisify(execFile)(
          soffice,
          [`-env:UserInstallation=${profile}`, '--headless', '--norestore', ...format, ...half],
          { timeout: 380_000 },
        );
      }),
    );
    return books.map(({ sheets }, i) => {
      const found: Recalculated = new Map();
      for (const { name } of sheets)
        cellsOf(readFileSync(join(out, `book${i}-${name}.csv`), 'utf8')).forEach((row, r) =>
          row.forEach((text, c) => {
            if (text !== '') found.set(`${name}!${r},${c}`, valueOf(text));
          }),
        );
      return found;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Disagreement {
  cell: string;
  formula: string;
  expected: Value;
  found: Value | undefined;
}

/**
 * Live cells whose recalculated value is not the expected one. Figures agree within 1e-9 of their own size, or of
 * 1e-9 of the largest money moved where they are what is left of large sums that cancel. With `emptyMayFail` an error
 * may stand where the calculator has nothing.
 */
export function disagreements(
  expected: Book,
  found: Recalculated,
  scale: number,
  emptyMayFail = false,
): Disagreement[] {
  const wrong: Disagreement[] = [];
  const check = (sheet: Sheet): void => {
    for (const cell of sheet.cells.values()) {
      if (cell.kind !== 'live') continue;
      const at = `${sheet.name}!${cell.row},${cell.column}`;
      const got = found.get(at);
      const want = cell.value;
      const isError = typeof got === 'string' && /^(?:#|Err:)/.test(got);
      const agrees =
        want === null
          ? isError || got === undefined
          : typeof want === 'string'
            ? String(got ?? '') === want || (emptyMayFail && want === '' && isError)
            : typeof got === 'number' &&
              Math.abs(got - want) <= 1e-9 * Math.max(Math.abs(want), 1e-3 * scale, 1e-9);
      if (!agrees) wrong.push({ cell: at, formula: cell.formula, expected: want, found: got });
    }
  };
  expected.sheets.forEach(check);
  return wrong;
}
