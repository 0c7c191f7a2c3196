import { describe, expect, it, vi } from 'vitest';
import { aliveTabs, whenGone } from '../../src/store/alive.ts';
import { TabLock, type Locks } from '../../src/store/tabLock.ts';

/** Locks as a browser keeps them, as far as tabs use them: one holder at a time, the others wait in turn. */
function locks(): Locks & { held: string[] } {
  const held: string[] = [];
  const queues = new Map<string, Promise<unknown>>();
  return {
    held,
    request: (name: string, { signal }: { signal: AbortSignal }, work: () => unknown) => {
      const before = queues.get(name) ?? Promise.resolve();
      const mine = before.then(async () => {
        if (signal.aborted) throw new DOMException('given up', 'AbortError');
        held.push(name);
        await work();
        held.splice(held.indexOf(name), 1);
      });
      queues.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
    query: () => Promise.resolve({ held: held.map((name) => ({ name })), pending: [] }),
  } as unknown as Locks & { held: string[] };
}
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

describe('tabs that are at work', () => {
  it('are known by their names, and no other lock is taken for one', async () => {
    const shared = locks();
    new TabLock(shared, 'one').acquire();
    new TabLock(shared, 'two').acquire();
    await settled();
    shared.held.push('something else');
    expect([...(await aliveTabs(shared))]).toEqual(['one', 'two']);
  });

  it('are not while they are put away, and are again when they come back', async () => {
    const shared = locks();
    const one = new TabLock(shared, 'one');
    for (let round = 0; round < 3; round++) {
      one.acquire();
      one.acquire();
      await settled();
      expect([...(await aliveTabs(shared))]).toEqual(['one']);
      one.release();
      one.release();
      await settled();
      expect([...(await aliveTabs(shared))]).toEqual([]);
    }
  });

  it('are waited for by whoever takes up what they noted', async () => {
    const shared = locks();
    const one = new TabLock(shared, 'one');
    one.acquire();
    await settled();
    const heard: string[] = [];
    const given = new AbortController();
    void whenGone(shared, 'one', new AbortController().signal).then((gone) => heard.push(`heir ${gone}`));
    void whenGone(shared, 'one', given.signal).then((gone) => heard.push(`other ${gone}`));
    await settled();
    expect(heard).toEqual([]);
    given.abort();
    one.release();
    await settled();
    await settled();
    expect(heard).toEqual(['heir true', 'other false']);
  });

  it('are unknown where there are no locks, or they are refused', async () => {
    new TabLock(undefined, 'one').acquire();
    expect([...(await aliveTabs(undefined))]).toEqual([]);
    expect(await whenGone(undefined, 'one', new AbortController().signal)).toBe(false);
    const refused = { query: () => Promise.reject(new Error('no')) } as unknown as Locks;
    expect([...(await aliveTabs(refused))]).toEqual([]);
  });

  it('are unknown where the browser never says, so that the store opens all the same', async () => {
    vi.useFakeTimers();
    const silent = { query: () => new Promise(() => undefined) } as unknown as Locks;
    const alive = aliveTabs(silent);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([...(await alive)]).toEqual([]);
    vi.useRealTimers();
  });
});
