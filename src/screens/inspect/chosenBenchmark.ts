/** A benchmark to apply to an assumption, the host's own or an official statistic. */
import type { Assumption } from '../../case/index.ts';

export interface ChosenBenchmark {
  id: string;
  value: number;
  range: { low?: number; high?: number };
  source: Assumption['source'];
}
