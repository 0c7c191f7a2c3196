/** A benchmark taken over, the host's own or an official one. */
import type { Assumption } from '../../case/index.ts';

export interface Picked {
  id: string;
  value: number;
  range: { low?: number; high?: number };
  source: Assumption['source'];
}
