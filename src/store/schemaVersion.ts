/** The database's form; one more for every change of tables or indexes that a release of before cannot work with. */
export const schemaVersion = 1;
/**
 * The same as the library counts it; natively ten times that. A tenth more for tables that an older release may leave alone:
 * it opens the database as before.
 */
export const storeVersion = 1.1;

/** The tables of the list's copy (listCopy.ts) and of what changed since, as the library declares them. */
export const copyTables = { listed: 'part', changed: '++n, id' };
