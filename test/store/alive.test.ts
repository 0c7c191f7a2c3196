import { describe, expect, it } from 'vitest';
import { aliveTabs, stayAlive, type Locks } from '../../src/store/alive.ts';

/** Locks as a browser keeps them, as far as tabs use them. */
function locks(): Locks & { names: string[] } {
  const names: string[] = [];
  return {
    names,
    request: (name: string) => {
      names.push(name);
      return new Promise(() => undefined);
    },
    query: () => Promise.resolve({ held: names.map((name) => ({ name })), pending: [] }),
  } as unknown as Locks & { names: string[] };
}

describe('tabs that are open', () => {
  it('are known by their names, and no other lock is taken for one', async () => {
    const shared = locks();
    stayAlive(shared, 'one');
    stayAlive(shared, 'two');
    shared.names.push('something else');
    expect([...(await aliveTabs(shared))]).toEqual(['one', 'two']);
  });
  it('are unknown where there are no locks, or they are refused', async () => {
    stayAlive(undefined, 'one');
    expect([...(await aliveTabs(undefined))]).toEqual([]);
    const refused = { query: () => Promise.reject(new Error('no')) } as unknown as Locks;
    expect([...(await aliveTabs(refused))]).toEqual([]);
  });
});
