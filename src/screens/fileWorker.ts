/** The worker's side of `inWorker`: a file (or what else is asked) comes in, and what it holds goes out part by part. */
import { workerScope } from '../util/workerScope.ts';

export function answerFile<Part, Asked = Blob>(read: (asked: Asked) => Promise<Iterable<Part>>): void {
  const scope = workerScope<Asked, Part>();
  scope.onmessage = ({ data }) =>
    void read(data).then((parts) => {
      for (const part of parts) scope.postMessage(part);
    });
}
