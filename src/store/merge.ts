/** Merges a backup: planned here on plain data, carried out by each repository in one transaction. */
import { fail, ok, parseDocument, type CaseProblem, type Result } from '../case/index.ts';
import { equal } from '../util/equal.ts';
import { isPlain } from '../util/isPlain.ts';
import { instant, readStored, readSummary } from './entries.ts';
import type { Backup, Restored, Stored, StoreProblem, Version } from './repository.ts';
import { makeYielder } from '../util/yielding.ts';
import { documentBatches } from './documentBatches.ts';

/**
 * Whether two documents have the same content: an absent field equals its default, which an earlier version of this
 * page may have written.
 */
function sameCase(a: unknown, b: unknown): boolean {
  if (equal(a, b)) return true;
  const [x, y] = [parseDocument(a), parseDocument(b)];
  return x.ok && y.ok && equal(x.value, y.value);
}

/** The part of a backup that is merged: documents and their versions. */
type Content = Pick<Backup, 'records' | 'versions'>;

/** The writes of a restore. */
export interface MergePlan {
  put: Stored[];
  /** The repository numbers those whose `number` is 0. */
  versions: Version[];
  restored: Restored;
}

/**
 * Plans merging a backup into a store.
 * @param current the stored records with the ids of the backup's, by id
 * @param versions the stored versions of those ids
 */
export function planMerge(
  backup: Content,
  current: ReadonlyMap<string, Stored>,
  versions: readonly Version[],
  name: string,
): MergePlan {
  const plan: MergePlan = { put: [], versions: [], restored: { ...nothingRestored } };
  const known = new Set(versions.map((v) => JSON.stringify([v.caseId, v.at, v.name])));
  const keep = (v: Version): void => {
    const key = JSON.stringify([v.caseId, v.at, v.name]);
    if (known.has(key)) return;
    known.add(key);
    plan.versions.push({ ...v, number: 0 });
  };
  for (const record of backup.records) {
    const mine = current.get(record.id);
    const older = (s: Stored): Version => ({
      caseId: s.id,
      number: 0,
      at: s.updated,
      name,
      document: s.document,
    });
    if (!mine) {
      plan.put.push(record);
      plan.restored.added++;
    } else if (sameCase(mine.document, record.document)) plan.restored.unchanged++;
    else if (record.updated > mine.updated) {
      keep(older(mine));
      plan.put.push({ ...record, revision: Math.max(mine.revision, record.revision) + 1 });
      plan.restored.replaced++;
    } else {
      keep(older(record));
      plan.restored.kept++;
    }
  }
  const ids = new Set([...current.keys(), ...backup.records.map((r) => r.id)]);
  for (const v of backup.versions) if (ids.has(v.caseId)) keep(v);
  return plan;
}

const byCase = (versions: readonly Version[]): Map<string, Version[]> => {
  const all = new Map<string, Version[]>();
  for (const version of versions) {
    const own = all.get(version.caseId);
    if (own) own.push(version);
    else all.set(version.caseId, [version]);
  }
  return all;
};

/** Splits a backup into parts that can be merged one by one: some documents with their versions. */
export function* portions(backup: Content): Generator<Content> {
  const versions = byCase(backup.versions);
  for (const records of documentBatches(backup.records))
    yield { records, versions: records.flatMap((record) => versions.get(record.id) ?? []) };
}

/** The sum of two results. */
export const addRestored = (a: Restored, b: Restored): Restored => ({
  added: a.added + b.added,
  replaced: a.replaced + b.replaced,
  kept: a.kept + b.kept,
  unchanged: a.unchanged + b.unchanged,
});
export const nothingRestored: Restored = { added: 0, replaced: 0, kept: 0, unchanged: 0 };

/** The result of merging a backup into a store, from a backup of that store; nothing is written. */
export async function previewMerge(backup: Backup, here: Backup): Promise<Restored> {
  const current = new Map(here.records.map((record) => [record.id, record]));
  const turn = makeYielder();
  let restored = nothingRestored;
  for (const part of portions(backup)) {
    await turn();
    // Stored versions affect what is written, not how it is counted.
    restored = addRestored(restored, planMerge(part, current, [], '').restored);
  }
  return restored;
}

/** A backup read from a file: what can be restored, and what was refused and why. */
export interface ReadBackup {
  backup: Backup;
  /** The first refused ones; `refusedCount` counts them all. */
  refused: { id: string; title: string; problem: CaseProblem }[];
  refusedCount: number;
}
/** The most refused records that are named: an invalid file may hold millions. */
const mostRefused = 20;

/** Documents read before yielding: each takes about a millisecond. */
const atOnce = 20;

/**
 * Reads unknown data as a backup. Every document passes the gate; one that fails is refused by itself, and the others
 * remain. Problem `corrupt`: the data is no backup.
 * @param giveWay awaited after every few documents: a page that reads ten thousand must go on answering
 */
export async function readBackup(
  data: unknown,
  giveWay: () => Promise<void> = () => Promise.resolve(),
): Promise<Result<ReadBackup, StoreProblem>> {
  if (!isPlain(data) || data['format'] !== 'worthwhile-backup' || data['version'] !== 1)
    return fail({ kind: 'corrupt', id: '' });
  const list = (key: string): unknown[] => (Array.isArray(data[key]) ? (data[key] as unknown[]) : []);
  const read: ReadBackup = {
    backup: {
      format: 'worthwhile-backup',
      version: 1,
      at: instant(data['at']),
      records: [],
      versions: [],
    },
    refused: [],
    refusedCount: 0,
  };
  const seen = new Set<string>();
  const inside = (raw: unknown): unknown => (isPlain(raw) ? raw['document'] : null);
  const named = (raw: unknown): string => {
    const document = inside(raw);
    return isPlain(document) ? String(document['id']) : '';
  };
  /** Ids that a record and its document have in common. */
  const own = new Set(
    list('records').flatMap((raw) => (isPlain(raw) && raw['id'] === named(raw) ? named(raw) : [])),
  );
  let documents = 0;
  for (const raw of list('records')) {
    if (documents++ % atOnce === 0) await giveWay();
    const summary = readSummary(raw);
    // The document's own id counts, because a file may have been edited by hand, unless it is another record's.
    const other = summary.id !== named(raw) && own.has(named(raw));
    const document = inside(raw);
    const whole = parseDocument(other && isPlain(document) ? { ...document, id: summary.id } : document);
    const parsed =
      whole.ok && seen.has(whole.value.id)
        ? fail<CaseProblem>({
            kind: 'invalid',
            faults: [{ path: ['id'], fault: { what: 'duplicate', value: whole.value.id } }],
          })
        : whole;
    if (!parsed.ok) {
      if (read.refusedCount++ < mostRefused)
        read.refused.push({ id: summary.id, title: summary.title, problem: parsed.problem });
    } else {
      seen.add(parsed.value.id);
      read.backup.records.push({
        ...readStored(parsed.value.id, raw, parsed.value),
        updated: summary.updated || instant(data['at']),
        kind: parsed.value.kind,
        version: parsed.value.version,
      });
    }
  }
  for (const raw of list('versions')) {
    if (documents++ % atOnce === 0) await giveWay();
    if (!isPlain(raw) || typeof raw['caseId'] !== 'string') continue;
    const parsed = parseDocument(raw['document']);
    if (parsed.ok)
      read.backup.versions.push({
        caseId: raw['caseId'],
        number: 0,
        at: instant(raw['at']),
        name: typeof raw['name'] === 'string' ? raw['name'].slice(0, 200) : '',
        document: parsed.value,
      });
  }
  return ok(read);
}
