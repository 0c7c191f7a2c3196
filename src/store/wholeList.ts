/**
 * All of a list: read straight through IndexedDB, part by part, and told from what was known of it. Loaded with the first
 * list that is wanted whole.
 */
import { equal } from '../util/equal.ts';
import { givingWay } from '../util/yielding.ts';
import { answer, openAsIs } from './native.ts';
import { inOrder, readSummary, type Summary } from './repository.ts';
import { rowsAtOnce } from './rowsAtOnce.ts';
import { schemaVersion } from './schemaVersion.ts';

/**
 * All rows of a table with the key `id`: all of a large one in one answer would hold the page up for as long as that takes.
 * @param ranges what makes ranges of keys for this table
 * @param take given each part while the next is on its way
 */
async function eachPart(
  table: IDBObjectStore,
  ranges: Pick<typeof IDBKeyRange, 'lowerBound'>,
  take: (rows: readonly unknown[]) => void,
): Promise<void> {
  const ask = (after?: IDBValidKey): Promise<unknown[]> =>
    answer(table.getAll(after === undefined ? null : ranges.lowerBound(after, true), rowsAtOnce));
  let next = ask();
  for (;;) {
    const rows = await next;
    const more = rows.length === rowsAtOnce;
    if (more) next = ask((rows.at(-1) as { id: IDBValidKey }).id);
    take(rows);
    if (!more) return;
  }
}

/**
 * All summaries, the newest first; null where the database has another form or a document has lost its entry, or where the
 * browser does not answer: the store is asked then.
 * @param patience how long an answer may take, ms
 */
export async function wholeList(
  factory: IDBFactory,
  name: string,
  patience: number,
  ranges: Pick<typeof IDBKeyRange, 'lowerBound'>,
): Promise<Summary[] | null> {
  let given = false;
  const read = async (heard: () => void): Promise<Summary[] | null> => {
    const database = await openAsIs(factory, name);
    try {
      if (given || Math.floor(database.version / 10) !== schemaVersion) return null;
      const stores = database.transaction(['summaries', 'documents']);
      const entries: Summary[] = [];
      const [documents] = await Promise.all([
        answer(stores.objectStore('documents').count()),
        eachPart(stores.objectStore('summaries'), ranges, (rows) => {
          heard();
          for (const row of rows) entries.push(readSummary(row));
        }),
      ]);
      return entries.length === documents ? inOrder(entries) : null;
    } finally {
      database.close();
    }
  };
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const give = (list: Summary[] | null): void => {
      given = true;
      clearTimeout(timer);
      resolve(list);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => give(null), patience);
    };
    wait();
    read(wait).then(give, () => give(null));
  });
}

/**
 * A list read anew, in which entries that say what they said before are the same objects still, and the list itself where all
 * do: what a page has worked out of them stays known. Gives way to the page meanwhile.
 */
export async function keepingSame(before: Summary[], list: Summary[]): Promise<Summary[]> {
  const turn = givingWay();
  const known = new Map(before.map((entry) => [entry.id, entry]));
  let changed = list.length !== before.length;
  const kept: Summary[] = [];
  for (const entry of list) {
    const same = known.get(entry.id);
    const one = same && equal(same, entry) ? same : entry;
    changed ||= one !== before[kept.length];
    kept.push(one);
    if (kept.length % 100 === 0) await turn();
  }
  return changed ? kept : before;
}
