/** The text of a cell as shown. */
import type { Cell } from '../../import/index.ts';

/** @param most characters */
export const shownCell = (cell: Cell | undefined, most = 120): string =>
  (cell?.text ?? '').replace(/\s+/g, ' ').slice(0, most);
