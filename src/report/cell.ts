/**
 * What stands in one place of a table: words, a figure, or the reason why there is none. A reason is a state, worded here
 * and nowhere else, so that screen, stage, paper and files say the same of it.
 */
import { chartsWords } from '../text/words/charts.ts';
import { noReturnWords, whyNoReturn, type NoReturn } from '../text/noReturn.ts';
import { numbersWords } from '../text/words/numbers.ts';
import type { LineResult } from '../value/index.ts';

/** Why there is no figure. `none`: nothing belongs there; `empty`: one could be there, and is not known. */
export type Absence = 'none' | 'empty' | 'waiting' | 'failing' | NoReturn | 'not-measured' | 'not-scored';

export type Cell =
  | string
  /** A figure with its text as shown; spreadsheets get the value. Null where only words can say it. */
  | { text: string; value: number | null }
  | { absent: Absence };

export const none: Cell = { absent: 'none' };

const words: Record<Absence, () => string> = {
  none: () => '',
  empty: () => numbersWords().none,
  waiting: () => chartsWords().waiting,
  failing: () => chartsWords().failing,
  ...noReturnWords,
  'not-measured': () => chartsWords().notMeasured,
  'not-scored': () => chartsWords().notScored,
};

export const absenceWords = (absent: Absence): string => words[absent]();

/** A cell as it is read. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  return 'absent' in cell ? absenceWords(cell.absent) : cell.text;
}

/** The same where tables go on being worked with: what is not known is left empty instead of marked. */
export const plainTextOf = (cell: Cell | undefined): string =>
  typeof cell === 'object' && 'absent' in cell && cell.absent === 'empty' ? '' : textOf(cell);

/** The number in a cell; null for words and for what is absent. */
export const valueOf = (cell: Cell | undefined): number | null =>
  typeof cell === 'object' && 'value' in cell && cell.value !== null && Number.isFinite(cell.value)
    ? cell.value
    : null;

/** A figure; the reason where there is none. */
export const figure = (
  x: number | null | undefined,
  text: (x: number) => string,
  otherwise: Absence = 'none',
): Cell =>
  x === null || x === undefined || !Number.isFinite(x) ? { absent: otherwise } : { text: text(x), value: x };

/** A return on `costs`, null where none is entered; why there is no return where they are not above zero. */
export const returnOn = (
  x: number | null | undefined,
  text: (x: number) => string,
  costs: number | null,
): Cell => figure(x, text, whyNoReturn(costs));

/** Why a line has no figure; `none` where it has one. */
export const absenceOf = (line: Pick<LineResult, 'problem'> | undefined): Absence =>
  line?.problem === undefined ? 'none' : line.problem.kind === 'waiting' ? 'waiting' : 'failing';
