/** The worker: receives files and choices, and posts what is shown of them. */
import { Engine } from './engine.ts';
import { workerScope } from '../../util/workerScope.ts';
import type { ReaderRequest, ReaderReply } from './protocol.ts';

const scope = workerScope<ReaderRequest, ReaderReply>();
const engine = new Engine();

function answer(ask: ReaderRequest): Promise<unknown> {
  switch (ask.ask) {
    case 'open':
      return engine.open(ask.source, ask.target);
    case 'interpret':
      return engine.interpret(ask.choices);
    case 'rows':
      return engine.rows(ask.from, ask.count);
    case 'take':
      return engine.take(ask.case, (part) => scope.postMessage({ job: ask.job, kind: 'part', part }));
  }
}

/** Requests run one after another, because each continues from the result of the one before. */
let last: Promise<unknown> = Promise.resolve();
scope.onmessage = ({ data }) => {
  last = last.then(() =>
    answer(data).then(
      (value) => scope.postMessage({ job: data.job, kind: 'done', value }),
      () => scope.postMessage({ job: data.job, kind: 'failed' }),
    ),
  );
};
