/** What each group of lines contributes to a case: use cases, products or units (MODEL §4). */
import { buckets, type Bucket, type Case } from '../case/index.ts';
import { onlyOption } from './onlyOption.ts';
import type { Amount, EvaluateOptions } from './types.ts';
import { evaluate } from './worth.ts';

interface GroupWorth {
  /** Null: the lines without a group, or of one the case does not hold. */
  id: string | null;
  buckets: Record<Bucket, Amount>;
  /** Benefits less costs, before the alternative. */
  gross: Amount;
  net: Amount;
}

const amount = (of: (key: keyof Amount) => number): Amount => ({
  total: of('total'),
  presentValue: of('presentValue'),
});

/**
 * The groups in the order of the case, empty ones included, then the lines without a group if there are any. They add
 * up to the case. An empty list if the case has no groups.
 */
export function groups(c: Case, options: EvaluateOptions = {}): GroupWorth[] {
  if (c.groups.length === 0) return [];
  const shown = onlyOption(c, options.option);
  const results = new Map(evaluate(shown, options).lines.map((l) => [l.id, l]));
  const known = new Set(c.groups.map((g) => g.id));
  const of = (id: string | null): GroupWorth => {
    const sums = Object.fromEntries(buckets.map((b) => [b, { total: 0, presentValue: 0 }])) as Record<
      Bucket,
      Amount
    >;
    for (const line of shown.lines) {
      const own = line.group !== null && known.has(line.group) ? line.group : null;
      const result = results.get(line.id);
      if (own !== id || !result) continue;
      sums[line.bucket].total += result.total ?? 0;
      sums[line.bucket].presentValue += result.presentValue ?? 0;
    }
    const gross = amount(
      (k) =>
        sums['tangible-benefit'][k] +
        sums['perceived-benefit'][k] -
        (sums['tangible-cost'][k] + sums['perceived-cost'][k]),
    );
    return {
      id,
      buckets: sums,
      gross,
      net: amount((k) => gross[k] - (sums['alternative-benefit'][k] - sums['alternative-cost'][k])),
    };
  };
  const loose = shown.lines.some((l) => l.group === null || !known.has(l.group));
  return [...c.groups.map((g) => of(g.id)), ...(loose ? [of(null)] : [])];
}
