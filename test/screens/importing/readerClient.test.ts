import { describe, expect, it } from 'vitest';
import { newCase } from '../../../src/case/index.ts';
import { Engine } from '../../../src/screens/importing/engine.ts';
import {
  noChoices,
  type ReaderRequest,
  type ReaderReply,
  type Target,
} from '../../../src/screens/importing/protocol.ts';
import { Closed, ReaderClient } from '../../../src/screens/importing/readerClient.ts';

const target: Target = {
  locale: 'en-US',
  currency: 'USD',
  case: { ...newCase({ id: 'c', start: '2026-01' }), currency: 'USD' },
  stored: null,
};

/** A worker of this thread: what it answers, a test decides. */
class Fake {
  onmessage: ((event: { data: ReaderReply }) => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  ended = false;
  readonly #answer: ((ask: ReaderRequest, self: Fake) => void) | null;
  constructor(answer: ((ask: ReaderRequest, self: Fake) => void) | null = null) {
    this.#answer = answer;
  }
  postMessage(ask: ReaderRequest): void {
    this.#answer?.(ask, this);
  }
  terminate(): void {
    this.ended = true;
  }
  fail(): void {
    this.onerror?.({ preventDefault: () => undefined });
  }
}
const sessionOf = (fake: Fake): ReaderClient => new ReaderClient(() => fake as unknown as Worker);
const working = (): Fake => {
  const engine = new Engine();
  return new Fake((ask, self) => {
    if (ask.ask === 'open')
      void engine
        .open(ask.source, ask.target)
        .then((value) => self.onmessage?.({ data: { job: ask.job, kind: 'done', value } }));
  });
};

describe('a session of reading', () => {
  it('is answered by its worker', async () => {
    expect(await sessionOf(working()).open({ text: 'a\t1\n' }, target)).toMatchObject({ ok: true });
  });
  it('reads here where there is no worker, or where its script does not come', async () => {
    const none = new ReaderClient(() => {
      throw new Error('no workers');
    });
    expect(await none.open({ text: 'a\t1\n' }, target)).toMatchObject({ ok: true });
    const lost = new Fake((_, self) => queueMicrotask(() => self.fail()));
    const session = sessionOf(lost);
    expect(await session.open({ text: 'a\t1\n' }, target)).toMatchObject({ ok: true });
    expect((await session.interpret(noChoices('rows'))).result).toMatchObject({ as: 'rows', count: 1 });
    expect(lost.ended).toBe(true);
  });
  it('says that it broke off where a worker that had answered is lost', async () => {
    const fake = working();
    const session = sessionOf(fake);
    await session.open({ text: 'a\t1\n' }, target);
    const looking = session.interpret(noChoices('rows'));
    fake.fail();
    await expect(looking).rejects.toThrow('reading failed');
  });
  it('ends its worker once it is closed, and nobody waits for an answer', async () => {
    const fake = new Fake();
    const session = sessionOf(fake);
    const waiting = session.open({ text: 'a' }, target);
    session.close();
    await expect(waiting).rejects.toBeInstanceOf(Closed);
    expect(fake.ended).toBe(true);
    await expect(session.rows(0, 1)).rejects.toBeInstanceOf(Closed);
  });
});
