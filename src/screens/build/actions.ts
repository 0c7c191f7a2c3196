/** What a row's menu can do. */
export type RowAction = 'open' | 'rename' | 'duplicate' | 'up' | 'down' | 'remove' | { group: string | null };
