/**
 * Where texts are compressed and decompressed (see coder.ts): in a worker, so that a link is read while the page itself is
 * still being made and never holds it up; on this thread where the page can have none, or lost it. Light, because the
 * page's first script asks for the worker.
 */
import type { DecompressFault } from './coder.ts';

export type Work =
  { way: 'compress'; text: string; most: number } | { way: 'decompress'; bytes: Uint8Array; most: number };
type Result<W extends Work> = W extends { way: 'compress' } ? Uint8Array | null : string | DecompressFault;

/** What goes to the worker and comes back, told apart by its number. */
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
/** Null before it is first asked for, and for good where there is none. */
let worker: Worker | null = null;
let none = typeof Worker === 'undefined';

async function here(work: Work): Promise<Result<Work>> {
  const { compress, decompress } = await import('./coder.ts');
  return work.way === 'compress' ? compress(work.text, work.most) : decompress(work.bytes, work.most);
}

/** The worker is gone, or never came: what it was asked is done here, and what will be. */
function lost(): void {
  none = true;
  worker?.terminate();
  worker = null;
  for (const { work, resolve, reject } of pending.values()) here(work).then(resolve, reject);
  pending.clear();
}

/** Starts the worker, which readies itself; may be called before there is anything to do. */
export function readyCodec(): void {
  if (none || worker) return;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    lost();
    return;
  }
  worker.onmessage = ({ data }: MessageEvent<Done>) => {
    pending.get(data.job)?.resolve(data.result);
    pending.delete(data.job);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    lost();
  };
  worker.onmessageerror = lost;
}

function ask<W extends Work>(work: W): Promise<Result<W>> {
  readyCodec();
  const asked = worker
    ? new Promise<Result<Work>>((resolve, reject) => {
        const job = ++lastJob;
        pending.set(job, { work, resolve, reject });
        worker?.postMessage({ job, work } satisfies Job);
      })
    : here(work);
  return asked as Promise<Result<W>>;
}

/** Text in fewer bytes; null when they would be more than `most`. */
export const compress = (text: string, most: number): Promise<Uint8Array | null> =>
  ask({ way: 'compress', text, most });

/** The text that `compress` made these bytes of; refused unread when it would be longer than `most` bytes. */
export const decompress = (bytes: Uint8Array, most: number): Promise<string | DecompressFault> =>
  ask({ way: 'decompress', bytes, most });
