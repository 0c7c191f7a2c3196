/** The worker: holds a workbook, and answers what the page asks of it. */
import { Workbook } from './engine.ts';
import type { Ask, Reply } from './session.ts';

// What a worker's global scope is, as far as it is used here: the page's own library has no name for it.
interface Scope {
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
  postMessage: (message: Reply) => void;
}

const scope = globalThis as unknown as Scope;
const workbook = new Workbook();

function answer(ask: Ask): Promise<unknown> {
  switch (ask.kind) {
    case 'open':
      return workbook.open(ask.file, ask.name);
    case 'returned':
      return workbook.returned(ask.own);
  }
}

scope.onmessage = ({ data }) =>
  void answer(data).then(
    (value) => scope.postMessage({ job: data.job, ok: true, value }),
    () => scope.postMessage({ job: data.job, ok: false }),
  );
