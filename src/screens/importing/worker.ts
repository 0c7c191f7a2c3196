/** The worker: files and choices on one side, what is shown of them on the other. */
import { Engine } from './engine.ts';
import { workerScope } from '../../util/workerScope.ts';
import type { Ask, Reply } from './protocol.ts';

const scope = workerScope<Ask, Reply>();
const engine = new Engine();

function answer(ask: Ask): Promise<unknown> {
  switch (ask.ask) {
    case 'open':
      return engine.open(ask.source, ask.target);
    case 'look':
      return engine.look(ask.choices);
    case 'rows':
      return engine.rows(ask.from, ask.count);
    case 'take':
      return engine.take(ask.case, (part) => scope.postMessage({ job: ask.job, kind: 'part', part }));
  }
}

/** One after the other: each works on what the one before came to. */
let last: Promise<unknown> = Promise.resolve();
scope.onmessage = ({ data }) => {
  last = last.then(() =>
    answer(data).then(
      (value) => scope.postMessage({ job: data.job, kind: 'done', value }),
      () => scope.postMessage({ job: data.job, kind: 'failed' }),
    ),
  );
};
