/**
 * The database as it lies there, read without anything that could stand in the way: no schema, no gate, no
 * migration. For the day when nothing else opens it.
 */
import { answer } from './native.ts';
import { copyTables } from './schemaVersion.ts';

export interface Raw {
  /** Every readable row of every table, by table. */
  tables: Record<string, unknown[]>;
  /** Rows that could not be read at all. */
  unreadable: number;
}

/** Opens whatever version there is; null where there is no database. Rejects where the browser refuses. */
function openAny(factory: IDBFactory, name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let absent = false;
    // Asked to make a new one: there is nothing to read, and nothing must be left behind.
    request.onupgradeneeded = () => {
      absent = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => {
      if (absent) resolve(null);
      else reject(request.error ?? new Error('closed'));
    };
    request.onblocked = () => reject(new Error('blocked'));
  });
}

async function rowsOf(db: IDBDatabase, table: string): Promise<{ rows: unknown[]; unreadable: number }> {
  const store = () => db.transaction(table).objectStore(table);
  try {
    return { rows: await answer(store().getAll()), unreadable: 0 };
  } catch {
    // One damaged row spoils the whole reading: row by row, the others still come out.
    const rows: unknown[] = [];
    let unreadable = 0;
    for (const key of await answer(store().getAllKeys()))
      try {
        rows.push(await answer(store().get(key)));
      } catch {
        unreadable++;
      }
    return { rows, unreadable };
  }
}

/** Everything in the database of that name. Rejects where the browser refuses to open it. */
export async function readRaw(factory: IDBFactory, name: string): Promise<Raw> {
  const raw: Raw = { tables: {}, unreadable: 0 };
  const db = await openAny(factory, name);
  if (!db) return raw;
  try {
    for (const table of Array.from(db.objectStoreNames)) {
      // What is derived says nothing that is not in the others.
      if (Object.hasOwn(copyTables, table)) continue;
      const { rows, unreadable } = await rowsOf(db, table);
      raw.tables[table] = rows;
      raw.unreadable += unreadable;
    }
  } finally {
    db.close();
  }
  return raw;
}

type Row = Record<string, unknown>;
const rows = (raw: Raw, table: string): Row[] =>
  (raw.tables[table] ?? []).filter((row): row is Row => typeof row === 'object' && row !== null);

/** Every record with its document where there is one, damaged halves included. */
export function recordsIn(raw: Raw): Row[] {
  const documents = new Map(rows(raw, 'documents').map((row) => [row['id'], row['document']]));
  const summaries = new Map(rows(raw, 'summaries').map((row) => [row['id'], row]));
  return [...new Set([...summaries.keys(), ...documents.keys()])].map((id) => ({
    ...summaries.get(id),
    id,
    document: documents.get(id),
  }));
}

/**
 * All of it as a file that "restore" takes: what passes the gate comes back, and the rest is in the file all the same.
 * @param journal what closing tabs noted and could not save; @param at ISO
 */
export const rawBackup = (raw: Raw, journal: readonly [string, string][], at: string): string =>
  JSON.stringify(
    {
      format: 'worthwhile-backup',
      version: 1,
      at,
      records: recordsIn(raw),
      versions: raw.tables['versions'] ?? [],
      journal,
      tables: raw.tables,
    },
    null,
    1,
  );
