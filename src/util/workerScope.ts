/** The part of a worker's global scope that is used here; TypeScript's library for pages has no name for it. */
interface Scope<Asked, Answer> {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage: (message: Answer, transfer?: Transferable[]) => void;
}

/** The scope of the worker this runs in, typed by the messages it receives and those it sends. */
export const workerScope = <Asked, Answer>(): Scope<Asked, Answer> =>
  globalThis as unknown as Scope<Asked, Answer>;
