/** Tables as files: RFC 4180 in UTF-8, numbers plain, text that a spreadsheet would run as a formula made harmless. */
import { plainMarks, toCsv, type CsvMarks, type Table } from '../../report/table.ts';
import { separators, usableLocale } from '../../text/separators.ts';

export const mediaType = 'text/csv;charset=utf-8';

/** Where systems set lists apart by semicolons though a decimal is a point. */
const pointAndSemicolon: readonly (string | undefined)[] = ['CH', 'LI'];

/**
 * The marks by which the viewer's own spreadsheet opens a file in columns, with figures it can add up: where a decimal is
 * a comma, fields stand apart by semicolons, and in Switzerland always.
 */
export function marksOf(locale: string): CsvMarks {
  if (separators(locale).decimal === ',') return { between: ';', decimal: ',' };
  const { region } = new Intl.Locale(usableLocale(locale)).maximize();
  return pointAndSemicolon.includes(region) ? { between: ';', decimal: '.' } : plainMarks;
}

/** The file of a table. The mark at its start is how spreadsheets know UTF-8 from the system's own letters. */
export const csvFile = (table: Table, marks: CsvMarks = plainMarks): Blob =>
  new Blob([`\uFEFF${toCsv(table, marks)}`], { type: mediaType });
