/** The lines that are the vendor's price. */
import type { Case, Line } from '../case/index.ts';
import type { Amount, Evaluation, MeasuresName } from './types.ts';

/** Whether a line is part of the price in a measure: a cost line marked as price that the measure counts. */
export const isPrice = (line: Line, price: ReadonlySet<string>, measure: MeasuresName): boolean =>
  price.has(line.id) &&
  (line.bucket === 'tangible-cost' ||
    (line.bucket === 'perceived-cost' && (measure === 'incremental' || measure === 'whole')));

/** Whether a measure counts a line. */
export function countsIn(line: Line, measure: MeasuresName): boolean {
  const { bucket } = line;
  if (bucket.startsWith('tangible')) return true;
  if (bucket.startsWith('perceived')) return measure === 'incremental' || measure === 'whole';
  return measure === 'incremental' || (measure === 'tangibleIncremental' && line.countable);
}

/** The lines marked as price that can be one: not a benefit marked by mistake, nor an unknown id. */
export function pricesOf(c: Pick<Case, 'lines' | 'price'>): Line[] {
  const ids = new Set(c.price);
  return c.lines.filter((l) => isPrice(l, ids, 'whole'));
}

/** The sum of an evaluation's price lines that a measure counts. */
export function priceIn(c: Pick<Case, 'lines' | 'price'>, e: Evaluation, measure: MeasuresName): Amount {
  const ids = new Set(c.price);
  const byId = new Map(e.lines.map((l) => [l.id, l]));
  return c.lines.reduce<Amount>(
    (sum, line) => {
      const result = isPrice(line, ids, measure) ? byId.get(line.id) : undefined;
      return result === undefined || result.total === null
        ? sum
        : {
            total: sum.total + result.total,
            presentValue: sum.presentValue + (result.presentValue ?? 0),
          };
    },
    { total: 0, presentValue: 0 },
  );
}
