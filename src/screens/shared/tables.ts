/** Files that hold a table, told by their names. */
export const tableEndings = ['.csv', '.tsv', '.txt', '.xlsx', '.xlsm', '.ods'] as const;

/** Those not read here are named as well, so that the reader says what to do with them. */
const isTable = (name: string): boolean => /\.(?:csv|tsv|tab|txt|xls[xmb]?|ods)$/i.test(name);

/** A saved case begins so; mail programs and editors give it the name of a text. */
const beginsAsDocument = async (file: File): Promise<boolean> =>
  /^\s*\{\s*"/.test(await file.slice(0, 256).text());

/** The tables among files, by their names, and the documents: all others, and what says so in its first characters. */
export async function filesApart(files: readonly File[]): Promise<{ tables: File[]; documents: File[] }> {
  const named = await Promise.all(
    // A file that cannot be read is said to be so by who opens it.
    files.map(async (file) => isTable(file.name) && !(await beginsAsDocument(file).catch(() => false))),
  );
  return { tables: files.filter((_, i) => named[i]), documents: files.filter((_, i) => !named[i]) };
}
