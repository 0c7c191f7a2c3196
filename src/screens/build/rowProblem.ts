/** The explanation of a row without a bar. It is loaded after the first screen, or with the first row that needs it. */
import { part } from '../../ui/part.ts';

export const rowProblem = part(() => import('./RowProblem.svelte'));
