/** The worker: a file on one side, the document in it on the other. */
import { partsOf, readFile, type Part } from './reading.ts';

// What a worker's global scope is, as far as it is used here: the page's own library has no name for it.
interface Scope {
  onmessage: ((event: MessageEvent<Blob>) => void) | null;
  postMessage: (message: Part) => void;
}
const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data }) =>
  void readFile(data).then((read) => {
    for (const part of partsOf(read)) scope.postMessage(part);
  });
