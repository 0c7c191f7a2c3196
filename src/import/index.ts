/**
 * Imports: bytes and text as sheets, sheets interpreted as lines or accounts, and the resulting changes to a case or a
 * portfolio. Plain data in and out, usable in Node without a DOM and before any words are loaded. No function throws.
 */
export type * from './types.ts';
export { readSheets, readText } from './read/index.ts';
export { guessLines } from './rows/guessLines.ts';
export { linesFrom } from './rows/linesFrom.ts';
export { checkTotals, type TotalCheck } from './rows/checkTotals.ts';
export { guessAccounts } from './accounts/guessAccounts.ts';
export { accountsFrom } from './accounts/accountsFrom.ts';
export { guessModel } from './model/guessModel.ts';
export { hasFormulas, isModel } from './model/isModel.ts';
export { proposeResults, type Proposal } from './model/propose.ts';
export { modelFrom, sameFigure, type ModelChoices, type ModelTaken } from './model/modelFrom.ts';
export { readReturned, returnedId, type Returned, type ReturnedProblem } from './returned/readReturned.ts';
