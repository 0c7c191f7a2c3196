/**
 * What comes from elsewhere: bytes and text as sheets, sheets understood as lines or accounts, and what becomes of a case or
 * a portfolio. Plain data in and out, callable in Node without a DOM and before any words are set. No function throws.
 */
export type * from './types.ts';
export { readSheets, readText } from './read/index.ts';
export { guessLines } from './rows/guess.ts';
export { linesFrom } from './rows/lines.ts';
export { checkTotals, type TotalCheck } from './rows/check.ts';
export { guessAccounts } from './accounts/guess.ts';
export { accountsFrom } from './accounts/take.ts';
export { guessModel } from './model/guess.ts';
export { hasFormulas, isModel } from './model/likely.ts';
export { proposeResults, type Proposal } from './model/propose.ts';
export { modelFrom, sameFigure, type ModelChoices, type ModelTaken } from './model/take.ts';
export { readReturned, returnedId, type Returned, type ReturnedProblem } from './returned/read.ts';
