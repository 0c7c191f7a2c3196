/**
 * The content of a table cell: words, a figure, or the reason why there is none. The reason is a state that only this
 * module words, so that screen, presentation, paper and files say the same.
 */
import { chartsWords } from '../text/words/charts.ts';
import { noReturnWords, whyNoReturn, type NoReturn } from '../text/noReturn.ts';
import { numbersWords } from '../text/words/numbers.ts';
import type { LineResult } from '../value/index.ts';

/** Why there is no figure. `none`: nothing belongs there; `empty`: a figure is possible, but not known. */
export type Absence = 'none' | 'empty' | 'waiting' | 'failing' | NoReturn | 'not-measured' | 'not-scored';

export type Cell =
  | string
  /** A figure with its text as shown; spreadsheets get the value. Null if only words can express it. */
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

/** The text of a cell. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  return 'absent' in cell ? absenceWords(cell.absent) : cell.text;
}

/** The text of a cell in a file that is worked on further: an unknown figure is left empty instead of marked. */
export const plainTextOf = (cell: Cell | undefined): string =>
  typeof cell === 'object' && 'absent' in cell && cell.absent === 'empty' ? '' : textOf(cell);

/** The number in a cell; null for words and for an absent figure. */
export const valueOf = (cell: Cell | undefined): number | null =>
  typeof cell === 'object' && 'value' in cell && cell.value !== null && Number.isFinite(cell.value)
    ? cell.value
    : null;

/** A figure, or the reason if there is none. */
export const figure = (
  x: number | null | undefined,
  text: (x: number) => string,
  otherwise: Absence = 'none',
): Cell =>
  x === null || x === undefined || !Number.isFinite(x) ? { absent: otherwise } : { text: text(x), value: x };

/** A return on `costs` (null if none is entered), or why there is no return if they are not above zero. */
export const returnOn = (
  x: number | null | undefined,
  text: (x: number) => string,
  costs: number | null,
): Cell => figure(x, text, whyNoReturn(costs));

/** Why a line has no figure; `none` if it has one. */
export const absenceOf = (line: Pick<LineResult, 'problem'> | undefined): Absence =>
  line?.problem === undefined ? 'none' : line.problem.kind === 'waiting' ? 'waiting' : 'failing';
