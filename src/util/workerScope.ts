/** What a worker's global scope is, as far as it is used here: the page's own library has no name for it. */
interface Scope<Asked, Answer> {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage: (message: Answer, transfer?: Transferable[]) => void;
}

/** The scope of the worker this runs in: what it is asked, and what it answers. */
export const workerScope = <Asked, Answer>(): Scope<Asked, Answer> =>
  globalThis as unknown as Scope<Asked, Answer>;
