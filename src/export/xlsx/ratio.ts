/** A figure divided by costs, as a cell and as its value; the reason where there is nothing to divide by. */
import { numbersWords } from '../../text/words/numbers.ts';
import { quoted } from './grid.ts';

/** The formula of `top` ÷ `costs`: words where the costs are not above zero, as in the calculator. */
export const ratioFormula = (top: string, costs: string): string =>
  `IF(${costs}>0,${top}/${costs},IF(${costs}<0,${quoted(numbersWords().costsBelowZero)},${quoted(numbersWords().noCost)}))`;

/** What it comes to: the ratio as it was worked out, null where there is none. */
export const ratioValue = (x: number | null, costs: number): number | string =>
  x ?? (costs < 0 ? numbersWords().costsBelowZero : numbersWords().noCost);
