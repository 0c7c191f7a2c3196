/**
 * Tables as files: RFC 4180 in UTF-8, with plain numbers; text that a spreadsheet would execute as a formula is
 * neutralized.
 */
import { plainMarks, toCsv, type CsvMarks, type Table } from '../../report/table.ts';
import { separators, usableLocale } from '../../text/separators.ts';

export const mediaType = 'text/csv;charset=utf-8';

/** Regions whose systems separate lists by semicolons although the decimal mark is a point. */
const pointAndSemicolon: readonly (string | undefined)[] = ['CH', 'LI'];

/**
 * The separators with which the viewer's own spreadsheet opens a file in columns, with figures it can add up: if the
 * decimal mark is a comma, fields are separated by semicolons, and in Switzerland always.
 */
export function marksOf(locale: string): CsvMarks {
  if (separators(locale).decimal === ',') return { between: ';', decimal: ',' };
  const { region } = new Intl.Locale(usableLocale(locale)).maximize();
  return pointAndSemicolon.includes(region) ? { between: ';', decimal: '.' } : plainMarks;
}

/** The file of a table. Its byte order mark tells spreadsheets that it is UTF-8. */
export const csvFile = (table: Table, marks: CsvMarks = plainMarks): Blob =>
  new Blob([`\uFEFF${toCsv(table, marks)}`], { type: mediaType });
