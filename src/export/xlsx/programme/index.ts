/**
 * A customer success programme as a workbook: every result is a formula that leads to the typed numbers on Inputs, so
 * that changing one there has the same effect as in the calculator, including what then has no figure. Loaded like the
 * workbook of a case, only when it is needed.
 */
import type { Programme } from '../../../case/index.ts';
import { programmeName } from '../../../text/programme.ts';
import { programmeWords } from '../../../text/words/programme.ts';
import { workbookWords } from '../../../text/words/workbook.ts';
import { programme } from '../../../value/index.ts';
import { paperOf, Sheet, type Book } from '../grid.ts';
import { numberFormats } from '../numberFormats.ts';
import { writeBook } from '../write.ts';
import type { ProgrammeBook } from './book.ts';
import { effortsSheet } from './efforts.ts';
import { historySheet } from './history.ts';
import { inputsSheet } from './inputs.ts';
import { monthsSheet } from './months.ts';
import { solverSheet } from './solver.ts';
import { summarySheet } from './summary.ts';

export { workbookType } from '../write.ts';

export interface ProgrammeWorkbookOptions {
  /** The reader's locale, BCP 47: where the currency sign stands. Default en. */
  locale?: string;
}

/** The programme as sheets, before they are written. */
export function programmeBookOf(p: Programme, options: ProgrammeWorkbookOptions = {}): Book {
  const w = programmeWords().book.sheets;
  const b: ProgrammeBook = {
    p,
    r: programme(p),
    f: numberFormats(options.locale ?? 'en', p.currency, workbookWords().numbers),
    summary: new Sheet(workbookWords().sheets.summary),
    inputs: new Sheet(w.inputs),
    months: new Sheet(w.months),
    efforts: new Sheet(w.efforts),
    history: new Sheet(w.history),
    solver: new Sheet(w.solver),
    names: [],
  };
  summarySheet(b);
  inputsSheet(b);
  monthsSheet(b);
  solverSheet(b);
  const efforts = (p.efforts ?? []).length > 0;
  if (efforts) effortsSheet(b);
  const recorded = p.history.length > 0;
  if (recorded) historySheet(b);
  return {
    title: programmeName(p),
    paper: paperOf(options.locale),
    sheets: [
      b.summary,
      b.inputs,
      b.months,
      ...(efforts ? [b.efforts] : []),
      ...(recorded ? [b.history] : []),
      b.solver,
    ],
    names: b.names,
  };
}

/** The bytes of an .xlsx file, figures cached as the calculator has them. */
export function programmeWorkbook(p: Programme, options: ProgrammeWorkbookOptions = {}): Promise<Uint8Array> {
  return writeBook(programmeBookOf(p, options));
}
