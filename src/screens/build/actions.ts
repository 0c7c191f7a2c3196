/** What a row's menu can do. */
export type RowAction = 'open' | 'rename' | 'duplicate' | 'up' | 'down' | 'remove' | { group: string | null };

/** How a dragged row of the ledger is told from anything else that is dragged. */
export const dragType = 'application/x-worthwhile-row';
