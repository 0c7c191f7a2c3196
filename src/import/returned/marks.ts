/**
 * How one of our workbooks is recognized: properties of the file, a name for every cell that is typed into, and, on a
 * hidden sheet, the case as its customer may see it. The writer and the reader share this file.
 */
import { parseCase, type Case } from '../../case/index.ts';
import { fromBase64, toBase64 } from '../../util/base64.ts';

export const propertyNames = {
  id: 'worthwhile_id',
  fingerprint: 'worthwhile_fingerprint',
  version: 'worthwhile_version',
  /** The option whose numbers the workbook shows, '' for none; absent for the proposed one. */
  option: 'worthwhile_option',
} as const;

/** The value for a workbook that holds every option, whose numbers are those of the case without any. */
export const everyOption = '*';

/** The name of the hidden sheet, whatever the language of the others. */
export const caseSheetName = 'worthwhile';

/** Characters per cell; spreadsheets accept 32,767. */
const chunk = 30_000;

export type SeriesField = 'low' | 'likely' | 'high';
export type LineField = 'from' | 'to' | 'growth' | 'risk' | 'adopts' | 'countable';

/** Names of cells. Years and rows of the case count from 1. */
export const cellNames = {
  series: (field: SeriesField, year: number, assumption: string): string =>
    `in_${field}_${year}_${assumption}`,
  today: (assumption: string): string => `in_today_${assumption}`,
  whose: (assumption: string): string => `in_whose_of_${assumption}`,
  lineWhose: (row: number): string => `in_whose_row_${row}`,
  /** The n-th number written into a row's formula. */
  stated: (n: number, row: number): string => `in_number_${n}_row_${row}`,
  /** The words for whose number it is, in the order of `whoseNumbers`. */
  whoseList: 'whose_list',
  line: (field: LineField, row: number): string => `in_${field}_row_${row}`,
  rate: 'in_discount_rate',
  goLive: 'in_go_live',
  fullAdoption: 'in_full_adoption',
  adoption: (year: number): string => `in_adoption_${year}`,
  /** The free rows below the inputs for proposed rows: label, kind, how often, amount. */
  proposed: 'in_proposed_rows',
  amounts: (row: number): string => `out_amounts_row_${row}`,
} as const;

/** How many of the numbers written into a formula have a cell of their own. */
export const mostStated = 6;

/** How many columns identify a row: its label, and the columns beside it. */
export const keyColumns = 3;
export const rowKey = (texts: readonly string[]): string =>
  texts.some((x) => x.trim() !== '') ? texts.map((x) => x.replace(/\s+/g, ' ').trim()).join('\u001f') : '';

/** The case in pieces that fit into cells. Letters, digits, - and _ only: every program keeps those as they are. */
export function packCase(c: Case): string[] {
  const text = toBase64(new TextEncoder().encode(JSON.stringify(c)));
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += chunk) pieces.push(text.slice(at, at + chunk));
  return pieces;
}

/** The case from these pieces; null if they are not valid. */
export function unpackCase(pieces: readonly string[]): Case | null {
  try {
    const bytes = fromBase64(pieces.join(''));
    if (!bytes) return null;
    const read = parseCase(JSON.parse(new TextDecoder().decode(bytes)));
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
}
