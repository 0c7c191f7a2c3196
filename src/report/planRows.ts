/** Plan and actual by row, as their chart and their table read them. */
import { chartsWords } from '../text/words/charts.ts';

export interface PlanRow {
  id: string;
  /** To date; what a cost costs is positive. */
  plan: number;
  /** Null where nothing was measured. */
  actual: number | null;
  /** Planned over the whole term; null leaves the tick out. */
  term: number | null;
}

export interface PlanActualRow extends PlanRow {
  label: string;
  kind: 'benefit' | 'cost' | 'net';
  /** As shown: "$142K of $160K, 11% behind". */
  words: string;
  /** The same where plan and actual stand beside it: "11% behind"; as shown where it is left out. */
  by?: string;
  /** As short as it can be said, for where a long label leaves no room for all of it. */
  brief?: string;
  /** Whether it is on track, in a word. */
  status?: string;
  /** Why, in a word or two, where findings say so. */
  reasons?: string;
}

export const planWords = (row: PlanActualRow): string =>
  row.actual === null ? chartsWords().notMeasured : row.words;

/** Words of a row, and why it is so. */
export const withReasons = (row: PlanActualRow, words: string): string =>
  row.reasons ? chartsWords().because(words, row.reasons) : words;
