/** Tables as files: RFC 4180 in UTF-8, numbers plain, text that a spreadsheet would run as a formula made harmless. */
import { plainMarks, toCsv, type CsvMarks, type Table } from '../../report/table.ts';
import { separators } from '../../text/separators.ts';

export const mediaType = 'text/csv;charset=utf-8';

/**
 * The marks by which the viewer's own spreadsheet opens a file in columns, with figures it can add up: where a decimal is
 * a comma, fields stand apart by semicolons.
 */
export const marksOf = (locale: string): CsvMarks =>
  separators(locale).decimal === ',' ? { between: ';', decimal: ',' } : plainMarks;

/** The file of a table. The mark at its start is how spreadsheets know UTF-8 from the system's own letters. */
export const csvFile = (table: Table, marks: CsvMarks = plainMarks): Blob =>
  new Blob([`\uFEFF${toCsv(table, marks)}`], { type: mediaType });
