/**
 * Runs the compression of texts (see coder.ts) in a worker, so that a link is read while the page is still being built
 * and never blocks it; on this thread if the page can have no worker, or has lost it. Light, because the page's first
 * script starts the worker.
 */
import type { DecompressFault } from './coder.ts';

export type Work =
  { way: 'compress'; text: string; most: number } | { way: 'decompress'; bytes: Uint8Array; most: number };
type Result<W extends Work> = W extends { way: 'compress' } ? Uint8Array | null : string | DecompressFault;

/** A message to the worker or back, identified by its number. */
export interface Job {
  job: number;
  work: Work;
}
export interface Done {
  job: number;
  result: Result<Work>;
}

interface Pending {
  work: Work;
  resolve: (result: Result<Work>) => void;
  reject: (error: unknown) => void;
}

const pending = new Map<number, Pending>();
let lastJob = 0;
/** Null before the first request, and forever if there is no worker. */
let worker: Worker | null = null;
let none = typeof Worker === 'undefined';

async function runHere(work: Work): Promise<Result<Work>> {
  const { compress, decompress } = await import('./coder.ts');
  return work.way === 'compress' ? compress(work.text, work.most) : decompress(work.bytes, work.most);
}

/** The worker is gone, or never came: its work, and all further work, is done here. */
function onWorkerLost(): void {
  none = true;
  worker?.terminate();
  worker = null;
  for (const { work, resolve, reject } of pending.values()) runHere(work).then(resolve, reject);
  pending.clear();
}

/** Starts the worker, which prepares itself; may be called before there is anything to do. */
export function startCodec(): void {
  if (none || worker) return;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    onWorkerLost();
    return;
  }
  worker.onmessage = ({ data }: MessageEvent<Done>) => {
    pending.get(data.job)?.resolve(data.result);
    pending.delete(data.job);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    onWorkerLost();
  };
  worker.onmessageerror = onWorkerLost;
}

function ask<W extends Work>(work: W): Promise<Result<W>> {
  startCodec();
  const asked = worker
    ? new Promise<Result<Work>>((resolve, reject) => {
        const job = ++lastJob;
        pending.set(job, { work, resolve, reject });
        worker?.postMessage({ job, work } satisfies Job);
      })
    : runHere(work);
  return asked as Promise<Result<W>>;
}

/** Compresses text; null if the result has more than `most` bytes. */
export const compress = (text: string, most: number): Promise<Uint8Array | null> =>
  ask({ way: 'compress', text, most });

/** Decompresses what `compress` returned; fails before decompressing if the text has more than `most` bytes. */
export const decompress = (bytes: Uint8Array, most: number): Promise<string | DecompressFault> =>
  ask({ way: 'decompress', bytes, most });
