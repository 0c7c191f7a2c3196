/**
 * What reads typed numbers, in all the ways people write them. It is asked for behind the first screen, and with the first
 * field that takes the focus: nobody who looks at a page for the first time waits for it.
 */
import { comesWhole, takeTurn } from './deferred.ts';
import { part } from './part.ts';

export const numberReader = part(() => import('../text/parseNumber.ts'));

/** Asks for it once what is shown now stands. Where it does not come, a field asks again, and says so. */
export function readNumbersSoon(): void {
  const ask = (): void => void numberReader.load().catch(() => undefined);
  if (comesWhole()) ask();
  else takeTurn(ask, true);
}
