/** Cells that name a currency, and the column in which all of them do. */
import type { Table } from '../rows/table.ts';
import { isBlank } from '../rows/heading.ts';
import { currencyNamed } from '../words/currencyNames.ts';
import { fold } from '../words/fold.ts';
import { currencyMark } from '../words/scales.ts';

/** The currencies a cell may name; null if it names none, or contains more than the name. */
export function currencyOf(text: string): readonly string[] | null {
  const named = currencyNamed(text);
  if (named !== null) return [named];
  const mark = currencyMark(text);
  // A longer name that contains "Dollar" is more specific than that word.
  const rest = mark && `${text.slice(0, mark.at)}${text.slice(mark.at + mark.length)}`;
  return mark && (/^[A-Z]{3}$/.test(text.slice(mark.at, mark.at + mark.length)) || !/\p{L}/u.test(rest ?? ''))
    ? mark.may
    : null;
}

/**
 * The column without a field whose heading mentions a currency and in which every cell names one, whatever else the
 * heading says: "Record Currency", "Currency Code (ISO)". -1 if there is none.
 */
export function currencyColumn(
  table: Table,
  rows: readonly number[],
  isFree: (column: number) => boolean,
): number {
  return table.headings.findIndex((heading, c) => {
    if (!isFree(c) || !/(?:^| )(?:currency|waehrung|devise|moneda|divisa)(?: |$)/.test(fold(heading)))
      return false;
    const cells = rows.map((r) => table.cell(r, c)).filter((cell) => cell !== undefined && !isBlank(cell));
    return cells.length > 0 && cells.every((cell) => currencyOf(cell?.text.trim() ?? '') !== null);
  });
}
