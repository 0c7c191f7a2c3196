/** Files that contain a table, recognised by their names. */
export const tableExtensions = ['.csv', '.tsv', '.txt', '.xlsx', '.xlsm', '.ods'] as const;

/** Includes formats that cannot be read, so that the importer can explain what to do with them. */
const isTable = (name: string): boolean => /\.(?:csv|tsv|tab|txt|xls[xmb]?|ods)$/i.test(name);

/** Recognises a saved case by its first characters, since mail programs and editors may name it .txt. */
const beginsAsDocument = async (file: File): Promise<boolean> =>
  /^\s*\{\s*"/.test(await file.slice(0, 256).text());

/** Splits files into tables, by their names, and documents: all others, and those whose content begins as a document. */
export async function splitFiles(files: readonly File[]): Promise<{ tables: File[]; documents: File[] }> {
  const named = await Promise.all(
    // An unreadable file counts as a table here; opening it reports the problem.
    files.map(async (file) => isTable(file.name) && !(await beginsAsDocument(file).catch(() => false))),
  );
  return { tables: files.filter((_, i) => named[i]), documents: files.filter((_, i) => !named[i]) };
}
