/** Which lines are the vendor's price. */
import type { Line } from '../case/index.ts';
import type { MeasuresName } from './types.ts';

/** Whether a line is part of the price of a measure: a marked cost line it counts. */
export const isPrice = (line: Line, price: ReadonlySet<string>, measure: MeasuresName): boolean =>
  price.has(line.id) &&
  (line.bucket === 'tangible-cost' ||
    (line.bucket === 'perceived-cost' && (measure === 'incremental' || measure === 'whole')));

/** Whether a line has a part in a measure. */
export function countsIn(line: Line, measure: MeasuresName): boolean {
  const { bucket } = line;
  if (bucket.startsWith('tangible')) return true;
  if (bucket.startsWith('perceived')) return measure === 'incremental' || measure === 'whole';
  return measure === 'incremental' || (measure === 'tangibleIncremental' && line.countable);
}
