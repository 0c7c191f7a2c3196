/** The worker of links: reads its training text as soon as it is there, then does what it is asked, one after another. */
import type { Done, Job } from './codec.ts';
import { decompress, trainedModel, compress } from './coder.ts';

// What a worker's global scope is, as far as it is used here: the page's own library has no name for it.
interface Scope {
  onmessage: ((event: MessageEvent<Job>) => void) | null;
  postMessage: (message: Done) => void;
}
const scope = globalThis as unknown as Scope;

// Nobody waits for this thread to answer a touch.
const onward = (): Promise<void> => Promise.resolve();
void trainedModel(onward);

scope.onmessage = ({ data: { job, work } }) =>
  void (
    work.way === 'compress'
      ? compress(work.text, work.most, onward)
      : decompress(work.bytes, work.most, onward)
  ).then((result) => scope.postMessage({ job, result }));
