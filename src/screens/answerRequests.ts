/** The worker's side of `runInWorker`: receives an input (usually a file) and posts its result part by part. */
import { workerScope } from '../util/workerScope.ts';

export function answerRequests<Part, Input = Blob>(read: (input: Input) => Promise<Iterable<Part>>): void {
  const scope = workerScope<Input, Part>();
  scope.onmessage = ({ data }) =>
    void read(data).then((parts) => {
      for (const part of parts) scope.postMessage(part);
    });
}
