/** Why there is no return on costs that are not above zero. */
import { numbersWords } from './words/numbers.ts';

export type NoReturn = 'no-cost' | 'costs-zero' | 'costs-below-zero';

/** @param costs what it would be a return on; null where none is entered */
export const whyNoReturn = (costs: number | null): NoReturn =>
  costs === null ? 'no-cost' : costs < 0 ? 'costs-below-zero' : 'costs-zero';

export const noReturnWords: Record<NoReturn, () => string> = {
  'no-cost': () => numbersWords().noCost,
  'costs-zero': () => numbersWords().costsZero,
  'costs-below-zero': () => numbersWords().costsBelowZero,
};

/** The reason in words. */
export const noReturn = (costs: number | null): string => noReturnWords[whyNoReturn(costs)]();
