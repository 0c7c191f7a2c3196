/** The worker for links: reads the training text as soon as it starts, then does what it is asked, one job after another. */
import type { Done, Job } from './codec.ts';
import { decompress, trainedModel, compress } from './coder.ts';
import { workerScope } from '../util/workerScope.ts';

const scope = workerScope<Job, Done>();

// This thread has no user waiting, so it never pauses.
const onward = (): Promise<void> => Promise.resolve();
void trainedModel(onward);

scope.onmessage = ({ data: { job, work } }) =>
  void (
    work.way === 'compress'
      ? compress(work.text, work.most, onward)
      : decompress(work.bytes, work.most, onward)
  ).then((result) => scope.postMessage({ job, result }));
