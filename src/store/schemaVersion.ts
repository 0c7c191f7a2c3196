/** The database's version as the store counts it; natively ten times that. One more for every change of tables or indexes. */
export const schemaVersion = 1;
