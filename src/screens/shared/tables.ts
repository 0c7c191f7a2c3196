/** Files that hold a table, told by their names. */
export const tableEndings = ['.csv', '.tsv', '.txt', '.xlsx', '.xlsm', '.ods'] as const;

/** Those not read here are named as well, so that the reader says what to do with them. */
export const isTable = (name: string): boolean => /\.(?:csv|tsv|tab|txt|xls[xmb]?|ods)$/i.test(name);
