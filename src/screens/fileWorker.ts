/** The worker's side of `inWorker`: a file (or what else is asked) comes in, and what it holds goes out part by part. */

// What a worker's global scope is, as far as it is used here: the page's own library has no name for it.
interface Scope<Part, Asked> {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage: (message: Part) => void;
}

export function answerFile<Part, Asked = Blob>(read: (asked: Asked) => Promise<Iterable<Part>>): void {
  const scope = globalThis as unknown as Scope<Part, Asked>;
  scope.onmessage = ({ data }) =>
    void read(data).then((parts) => {
      for (const part of parts) scope.postMessage(part);
    });
}
