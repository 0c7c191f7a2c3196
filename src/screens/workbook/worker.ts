/** The worker: holds a workbook, and answers what the page asks of it. */
import { Workbook } from './engine.ts';
import { workerScope } from '../../util/workerScope.ts';
import type { Ask, Reply } from './session.ts';

const scope = workerScope<Ask, Reply>();
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
