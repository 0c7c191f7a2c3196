/** The data every sheet of a programme's workbook is written from, and formulas they share. */
import type { Programme } from '../../../case/index.ts';
import type { ProgrammeResult } from '../../../value/index.ts';
import type { Book, Sheet } from '../grid.ts';
import type { NumberFormats } from '../numberFormats.ts';

export interface ProgrammeBook {
  p: Programme;
  r: ProgrammeResult;
  f: NumberFormats;
  summary: Sheet;
  inputs: Sheet;
  months: Sheet;
  efforts: Sheet;
  history: Sheet;
  solver: Sheet;
  names: Book['names'];
}

/** Names a cell for formulas of any sheet. */
export function nameCell(b: ProgrammeBook, name: string, sheet: Sheet, row: number, column: number): void {
  b.names.push({ name, range: sheet.at(row, column) });
}

/** Below this a cohort is almost gone within months, and its later powers are too small for some spreadsheets. */
const gone = '0.01';

/**
 * 1 + g + … over the programme's months. The first term is separate, because some spreadsheets know no 0^0; if g is
 * small the closed form is accurate, whose power may then stop early.
 */
export const geometric = (g: string): string =>
  `IF(${g}<${gone},(1-(${g})^MIN(term_months,8))/(1-(${g})),1+SUMPRODUCT(month_counts,(${g})^month_steps))`;

/** The part of 1 that remains after some months, 0 if it is too small to write. */
export const power = (g: string, step: string): string => `IF(AND(${g}<${gone},${step}>15),0,${g}^${step})`;
