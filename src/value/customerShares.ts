/** How the share that depends on the customer's numbers is made up, benefit by benefit (MODEL §4). */
import type { Case } from '../case/index.ts';
import { buildModel } from './model.ts';
import { isBenefit } from '../case/buckets.ts';
import { lineShare } from './provenance.ts';
import type { Evaluation } from './types.ts';

/** A benefit, its weight (its money over the term, without sign), and the share 0..1 of it that is the customer's. */
interface CustomerShare {
  id: string;
  size: number;
  share: number;
}

/** Every benefit with a weight. Their weighted mean share is the evaluation's `customerShare`. */
export function customerShares(c: Case, e: Evaluation): CustomerShare[] {
  const model = buildModel(c);
  const byId = new Map(e.lines.map((l) => [l.id, l]));
  return model.lines.flatMap((modelLine): CustomerShare[] => {
    const { id, bucket } = modelLine.line;
    const size = Math.abs(byId.get(id)?.total ?? 0);
    if (!isBenefit(bucket) || bucket === 'alternative-benefit' || size === 0) return [];
    return [{ id, size, share: lineShare(model, modelLine) }];
  });
}
