/** What the details beside the page show. */
import type { LeverId } from '../../case/index.ts';

export type BeyondTarget =
  { kind: 'dimension'; id: string } | { kind: 'lever'; lever: LeverId } | { kind: 'index' } | { kind: 'roi' };
