/**
 * Reads a backup file. The file may be as large as a whole store, so a worker parses and validates it and returns the sound
 * documents in parts. Where the browser has no workers, the page does the same and yields in between.
 */
import { fail, ok, type Result } from '../../case/index.ts';
import { readBackup, type ReadBackup } from '../../store/merge.ts';
import type { Stored, Version } from '../../store/repository.ts';
import { documentBatches } from '../../store/documentBatches.ts';
import { runInWorker } from '../runInWorker.ts';

/** Size limit of a file: what a browser can still hold as one text, far more than ten thousand ordinary cases. */
const maxBytes = 400_000_000;

export type BackupProblem = 'no-backup' | 'too-big';

/** What the worker posts, in this order: records and versions in parts, then the rest. */
export type Part =
  | { kind: 'records'; records: Stored[] }
  | { kind: 'versions'; versions: Version[] }
  | { kind: 'done'; at: string; refused: ReadBackup['refused']; refusedCount: number }
  | { kind: 'failed'; problem: BackupProblem };

/** Reads the file in the current thread. */
export async function readFile(
  file: Blob,
  giveWay?: () => Promise<void>,
): Promise<Result<ReadBackup, BackupProblem>> {
  if (file.size > maxBytes) return fail('too-big');
  let data: unknown;
  try {
    data = JSON.parse(await file.text());
  } catch {
    return fail('no-backup');
  }
  const read = await readBackup(data, giveWay);
  return read.ok ? ok(read.value) : fail('no-backup');
}

/** Splits the result into parts. */
export function* partsOf(read: Result<ReadBackup, BackupProblem>): Generator<Part> {
  if (!read.ok) {
    yield { kind: 'failed', problem: read.problem };
    return;
  }
  const { backup, refused, refusedCount } = read.value;
  for (const records of documentBatches(backup.records)) yield { kind: 'records', records };
  for (const versions of documentBatches(backup.versions)) yield { kind: 'versions', versions };
  yield { kind: 'done', at: backup.at, refused, refusedCount };
}

/** Puts the parts together; returns the whole with the last one, null before. */
export function partCollector(): (part: Part) => Result<ReadBackup, BackupProblem> | null {
  const records: Stored[] = [];
  const versions: Version[] = [];
  return (part) => {
    switch (part.kind) {
      case 'records':
        records.push(...part.records);
        return null;
      case 'versions':
        versions.push(...part.versions);
        return null;
      case 'failed':
        return fail(part.problem);
      case 'done':
        return ok({
          backup: { format: 'worthwhile-backup', version: 1, at: part.at, records, versions },
          refused: part.refused,
          refusedCount: part.refusedCount,
        });
    }
  };
}

/** Reads a backup in a worker where the browser allows one. */
export const openBackup = (file: Blob): Promise<Result<ReadBackup, BackupProblem>> =>
  runInWorker<Part, Result<ReadBackup, BackupProblem>>({
    makeWorker: () => new Worker(new URL('./backupWorker.ts', import.meta.url), { type: 'module' }),
    input: file,
    collect: partCollector(),
    readHere: (giveWay) => readFile(file, giveWay),
  });
