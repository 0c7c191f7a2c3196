/** Reading in a worker, which hands over in parts what it read, so that a large file never holds the page up. */
import { givingWay } from '../util/yielding.ts';

export interface Reading<Part, Whole, Asked = Blob> {
  /** Makes the worker; may throw. */
  make: () => Worker;
  /** What the worker is given: a file, or a question about one. */
  file: Asked;
  /** Takes the parts in turn; gives the whole with the last of them. */
  gather: (part: Part) => Whole | null;
  /** The same without a worker, for a page that has none; `giveWay` is awaited now and then. */
  here: (giveWay: () => Promise<void>) => Promise<Whole>;
}

/** Reads out of the page's way, as far as the browser lets it. */
export function inWorker<Part, Whole, Asked = Blob>({
  make,
  file,
  gather,
  here,
}: Reading<Part, Whole, Asked>): Promise<Whole> {
  return new Promise((resolve, reject) => {
    const readHere = (): void => void here(givingWay()).then(resolve, reject);
    if (typeof Worker === 'undefined') {
      readHere();
      return;
    }
    let worker: Worker;
    try {
      worker = make();
    } catch {
      readHere();
      return;
    }
    worker.onmessage = ({ data }: MessageEvent<Part>) => {
      const whole = gather(data);
      if (whole === null) return;
      worker.terminate();
      resolve(whole);
    };
    // A script that did not load, or that ran out of room: what can be read is read here.
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      readHere();
    };
    worker.postMessage(file);
  });
}
