/** The rows of the value bridge as plain data, before anything is folded or placed. */
import type { Bucket } from '../case/index.ts';

/** 'fold' stands for several lines; 'pass' is a heading between rows, through which the connector only passes. */
export type BridgeKind = Bucket | 'gross' | 'net' | 'fold' | 'pass';

export interface FoldPart {
  kind: Bucket;
  amount: number;
}

export interface BridgeRow {
  id: string;
  kind: BridgeKind;
  /** Signed as it moves net (a cost is negative); the total itself for gross and net; null while waiting. */
  amount: number | null;
  /** The folded lines, which add up to `amount`; only for folds. */
  parts?: readonly FoldPart[];
  /** False for a row that is shown but not part of the running total, like perceived value under "countable only". */
  counted?: boolean;
}
