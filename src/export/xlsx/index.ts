/**
 * A case as a workbook whose every result is a formula that leads to typed assumptions. Load it with `withWords(() =>
 * import('…/export/xlsx/index.ts'))`: it loads the library that writes the file, and needs words of every part.
 */
import type { Case } from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { everyOption } from '../../import/returned/marks.ts';
import { assumptionsSheet } from './assumptions.ts';
import { caseSheet, nameInputs, propertiesOf, writeReturnNote } from './caseSheet.ts';
import { checksSheet } from './checks.ts';
import { paperOf, type Book } from './grid.ts';
import { groupsSheet } from './groups.ts';
import { Layout } from './layout.ts';
import { linesSheet } from './lines.ts';
import { numbersSheet } from './numbers.ts';
import { optionsSheet } from './options.ts';
import { planOf, type WorkbookOptions } from './plan.ts';
import { reviewBookOf, type ReviewWorkbookOptions } from './review.ts';
import { returnsSheet } from './returns.ts';
import { scenariosSheet } from './scenarios.ts';
import { moneySheet } from './scenarioMoney.ts';
import { scoreSheet } from './score.ts';
import { summarySheet } from './summary.ts';
import { timelineSheet } from './timeline.ts';
import { writeBook } from './write.ts';
import { yearsSheet } from './years.ts';

export type { WorkbookOptions } from './plan.ts';
export type { ReviewWorkbookOptions } from './review.ts';
export { workbookType } from './write.ts';

/** The workbook as plain data, before it is written. */
export function bookOf(c: Case, options: WorkbookOptions = {}): Book {
  const p = planOf(c, options);
  const l = new Layout(p);
  summarySheet(p, l);
  assumptionsSheet(p, l);
  linesSheet(p, l);
  timelineSheet(p, l);
  yearsSheet(p, l);
  scenariosSheet(p, l);
  numbersSheet(p, l);
  moneySheet(p, l);
  const compared = c.options.length > 0;
  const groups = p.c.groups.length > 0 && p.lines.length > 0;
  if (compared) optionsSheet(p, l, c);
  if (groups) groupsSheet(p, l);
  returnsSheet(p, l);
  scoreSheet(p, l);
  checksSheet(p, l);
  writeReturnNote(l);
  nameInputs(p, l);
  const sheets = [
    l.summary,
    l.assumptions,
    l.lines,
    l.timeline,
    l.years,
    l.scenarios,
    ...(compared ? [l.options] : []),
    ...(groups ? [l.groups] : []),
    l.score,
    l.checks,
    l.numbers,
    l.money,
    l.returns,
  ];
  return {
    title: labelOf.case(c),
    paper: paperOf(options.locale),
    sheets: [...sheets, caseSheet(c, sheets, l)],
    names: l.names,
    properties: propertiesOf(c, p.optionLabels.length > 1 ? everyOption : options.option),
  };
}

/**
 * The bytes of an .xlsx file of the case, with the figures of `evaluate` cached, so that a viewer which does not
 * recalculate shows the right ones.
 *
 * Private notes are left out unless `internal`. A line that waits or fails is left out of the sums and reported, as on
 * the page; if a cost cannot be worked out, the totals are withheld.
 */
export function workbook(c: Case, options: WorkbookOptions = {}): Promise<Uint8Array> {
  return writeBook(bookOf(c, options));
}

/**
 * The bytes of an .xlsx file of one review: plan and actual, variance by cause, the followed numbers, the outlook and,
 * if chosen, the findings. Rejects with a RangeError for a review the case does not hold.
 */
export async function reviewWorkbook(
  c: Case,
  reviewId: string,
  options: ReviewWorkbookOptions = {},
): Promise<Uint8Array> {
  return writeBook(reviewBookOf(c, reviewId, options));
}
