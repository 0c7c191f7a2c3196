/**
 * A backup read from a file. It may be as large as a whole store, so a worker reads it, its JSON and each document past
 * the gate, and hands over what is sound in parts; on a page without workers the same is done here, in turns.
 */
import { fail, ok, type Result } from '../../case/index.ts';
import { readBackup, type ReadBackup } from '../../store/merge.ts';
import type { Stored, Version } from '../../store/repository.ts';
import { documentBatches } from '../../store/documentBatches.ts';
import { runInWorker } from '../runInWorker.ts';

/** Of a file: what a browser can still hold as one text, and far more than ten thousand ordinary cases. */
const mostBytes = 400_000_000;

export type BackupProblem = 'no-backup' | 'too-big';

/** What the worker says, in this order: records and versions in parts, then all the rest. */
export type Part =
  | { kind: 'records'; records: Stored[] }
  | { kind: 'versions'; versions: Version[] }
  | { kind: 'done'; at: string; refused: ReadBackup['refused']; refusedCount: number }
  | { kind: 'failed'; problem: BackupProblem };

/** Reads the file where this runs. */
export async function readFile(
  file: Blob,
  giveWay?: () => Promise<void>,
): Promise<Result<ReadBackup, BackupProblem>> {
  if (file.size > mostBytes) return fail('too-big');
  let data: unknown;
  try {
    data = JSON.parse(await file.text());
  } catch {
    return fail('no-backup');
  }
  const read = await readBackup(data, giveWay);
  return read.ok ? ok(read.value) : fail('no-backup');
}

/** What a reading comes to, part by part. */
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

/** Puts the parts together again; gives the whole with the last of them. */
export function gathering(): (part: Part) => Result<ReadBackup, BackupProblem> | null {
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

/** Reads a backup out of the page's way, as far as the browser lets it. */
export const openBackup = (file: Blob): Promise<Result<ReadBackup, BackupProblem>> =>
  runInWorker<Part, Result<ReadBackup, BackupProblem>>({
    makeWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    input: file,
    collect: gathering(),
    readHere: (giveWay) => readFile(file, giveWay),
  });
