/** The actions of a row's menu. */
export type RowAction = 'open' | 'rename' | 'duplicate' | 'up' | 'down' | 'remove' | { group: string | null };
