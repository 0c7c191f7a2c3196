/**
 * Reads the raw database without anything that could fail on its content: no schema, no gate, no migration. For the day
 * when nothing else opens it.
 */
import { resultOf } from './native.ts';
import { copyTables } from './schemaVersion.ts';

export interface Raw {
  /** Every readable row of every table, by table. */
  tables: Record<string, unknown[]>;
  /** Rows that could not be read at all. */
  unreadable: number;
}

/** Opens the database in whatever version it has; null if there is none. Rejects if the browser refuses. */
function openAny(factory: IDBFactory, name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let absent = false;
    // The browser would create the database: there is nothing to read, and nothing must be left behind.
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
    return { rows: await resultOf(store().getAll()), unreadable: 0 };
  } catch {
    // One damaged row makes the whole read fail: read one by one, the others are still found.
    const rows: unknown[] = [];
    let unreadable = 0;
    for (const key of await resultOf(store().getAllKeys()))
      try {
        rows.push(await resultOf(store().get(key)));
      } catch {
        unreadable++;
      }
    return { rows, unreadable };
  }
}

/** Everything in the database of that name. Rejects if the browser refuses to open it. */
export async function readRaw(factory: IDBFactory, name: string): Promise<Raw> {
  const raw: Raw = { tables: {}, unreadable: 0 };
  const db = await openAny(factory, name);
  if (!db) return raw;
  try {
    for (const table of Array.from(db.objectStoreNames)) {
      // Derived tables hold nothing that is not in the others.
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

/** Every record with its document if there is one, damaged halves included. */
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
 * All of it as a file that "restore" reads: what passes the gate is restored, and the rest is in the file as well.
 * @param journal the unsaved entries of closed tabs; @param at ISO
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
