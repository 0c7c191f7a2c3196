/**
 * The version of the database's form. It rises by one with every change of tables or indexes that an earlier release
 * cannot work with.
 */
export const schemaVersion = 1;
/**
 * The version as the library counts it; natively it is ten times as high. A tenth more stands for tables that an older
 * release can ignore: it opens the database as before.
 */
export const storeVersion = 1.1;

/** The tables of the list's copy (listCopy.ts) and of the changes since, as the library declares them. */
export const copyTables = { listed: 'part', changed: '++n, id' };
