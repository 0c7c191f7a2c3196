/** What says why a row has no bar. It comes behind the first screen, or with the first row that needs it. */
import { part } from '../../ui/part.ts';

export const rowProblem = part(() => import('./RowProblem.svelte'));
