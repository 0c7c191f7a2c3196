/** Runs a task in a worker, which returns its result in parts, so that a large file never blocks the page. */
import { makeYielder } from '../util/yielding.ts';

export interface WorkerTask<Part, Whole, Input = Blob> {
  /** Creates the worker; may throw. */
  makeWorker: () => Worker;
  /** What the worker receives: a file, or a question about one. */
  input: Input;
  /** Takes the parts in order; returns the whole with the last one, null before. */
  collect: (part: Part) => Whole | null;
  /** The same without a worker, for browsers that allow none. It awaits `giveWay` now and then to let the page respond. */
  readHere: (giveWay: () => Promise<void>) => Promise<Whole>;
}

/** Runs the task in a worker where the browser allows one, otherwise on the page. */
export function runInWorker<Part, Whole, Input = Blob>({
  makeWorker,
  input,
  collect,
  readHere,
}: WorkerTask<Part, Whole, Input>): Promise<Whole> {
  return new Promise((resolve, reject) => {
    const withoutWorker = (): void => void readHere(makeYielder()).then(resolve, reject);
    if (typeof Worker === 'undefined') {
      withoutWorker();
      return;
    }
    let worker: Worker;
    try {
      worker = makeWorker();
    } catch {
      withoutWorker();
      return;
    }
    worker.onmessage = ({ data }: MessageEvent<Part>) => {
      const whole = collect(data);
      if (whole === null) return;
      worker.terminate();
      resolve(whole);
    };
    // The script did not load or ran out of memory: the page itself runs the task.
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      withoutWorker();
    };
    worker.postMessage(input);
  });
}
