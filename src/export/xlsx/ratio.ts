/** A figure divided by costs, as a formula and as its value; the reason if there is nothing to divide by. */
import type { Bucket } from '../../case/index.ts';
import { noReturn } from '../../text/noReturn.ts';
import { buildWords } from '../../text/words/build.ts';
import { quoted } from './grid.ts';
import type { Layout } from './layout.ts';

/** The condition that some line of these kinds of cost has an amount, even 0. */
const entered = (l: Layout, kinds: readonly Bucket[]): string =>
  kinds
    .map(
      (kind) =>
        `SUMIF(${l.lineColumn('kind')},${quoted(buildWords().buckets[kind])},${l.lineColumn('counted')})`,
    )
    .join('+');

/** The formula of `top` ÷ `costs`, which are of these kinds: words if the costs are not above zero, as in the calculator. */
export const ratioFormula = (l: Layout, top: string, costs: string, kinds: readonly Bucket[]): string =>
  `IF(${costs}>0,${top}/${costs},IF(${costs}<0,${quoted(noReturn(-1))},IF(${entered(l, kinds)}>0,${quoted(noReturn(0))},${quoted(noReturn(null))})))`;

/** The value of that formula: the ratio, or null if there is none. */
export const ratioValue = (x: number | null, costs: number | null): number | string => x ?? noReturn(costs);
