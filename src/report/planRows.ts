/** Plan and actual by row, for their chart and their table. */
import { chartsWords } from '../text/words/charts.ts';

export interface PlanRow {
  id: string;
  /** To date; costs are positive. */
  plan: number;
  /** Null if nothing was measured. */
  actual: number | null;
  /** The plan for the whole term; null leaves the tick out. */
  term: number | null;
}

export interface PlanActualRow extends PlanRow {
  label: string;
  kind: 'benefit' | 'cost' | 'net';
  /** As shown: "$142K of $160K, 11% behind". */
  words: string;
  /** The words where plan and actual stand beside them: "11% behind"; `words` if absent. */
  by?: string;
  /** The shortest form, for use beside a long label. */
  brief?: string;
  /** Its status, in a word. */
  status?: string;
  /** The reasons in a word or two, if findings state them. */
  reasons?: string;
}

export const planWords = (row: PlanActualRow): string =>
  row.actual === null ? chartsWords().notMeasured : row.words;

/** The words of a row followed by its reasons. */
export const withReasons = (row: PlanActualRow, words: string): string =>
  row.reasons ? chartsWords().because(words, row.reasons) : words;
