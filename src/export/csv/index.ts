/** Tables as files: RFC 4180 in UTF-8, numbers plain, text that a spreadsheet would run as a formula made harmless. */
import { toCsv, type Table } from '../../charts/table.ts';

export const mediaType = 'text/csv;charset=utf-8';

/** The file of a table. The mark at its start is how spreadsheets know UTF-8 from the system's own letters. */
export const csvFile = (table: Table): Blob => new Blob([`\uFEFF${toCsv(table)}`], { type: mediaType });
