/** The worker of links: reads its training text as soon as it is there, then does what it is asked, one after another. */
import type { Done, Job } from './codec.ts';
import { decompress, trainedModel, compress } from './coder.ts';
import { workerScope } from '../util/workerScope.ts';

const scope = workerScope<Job, Done>();

// Nobody waits for this thread to answer a touch.
const onward = (): Promise<void> => Promise.resolve();
void trainedModel(onward);

scope.onmessage = ({ data: { job, work } }) =>
  void (
    work.way === 'compress'
      ? compress(work.text, work.most, onward)
      : decompress(work.bytes, work.most, onward)
  ).then((result) => scope.postMessage({ job, result }));
