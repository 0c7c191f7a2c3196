/** Erasing everything: what could not be erased is never taken for gone. */
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eraseAll, type EraseTargets } from '../../src/store/erase.ts';

const storageOf = (entries: Record<string, string>, refuses = false): Storage => {
  const held: Record<string, string> = { ...entries };
  Object.defineProperty(held, 'removeItem', {
    value: (key: string) => {
      if (refuses) throw new DOMException('no', 'UnknownError');
      Reflect.deleteProperty(held, key);
    },
  });
  return held as unknown as Storage;
};
const closed = (): never => {
  throw new DOMException('closed', 'SecurityError');
};
const erase = (kept: Partial<EraseTargets>): Promise<boolean> =>
  eraseAll(
    {
      indexedDB: () => new IDBFactory(),
      storages: [],
      caches: () => undefined,
      workers: () => undefined,
      page: 'https://host.example/value/',
      ...kept,
    },
    'worthwhile:/value/',
    'worthwhile:/value/#',
  );
const refusing = (work: () => unknown): IDBFactory => ({ deleteDatabase: work }) as unknown as IDBFactory;

describe('erasing everything on a device', () => {
  afterEach(() => vi.useRealTimers());

  it('takes what is ours and leaves what is not', async () => {
    const storage = storageOf({ 'worthwhile:/value/#a': '1', 'worthwhile:/other/#a': '1' });
    expect(await erase({ storages: [() => storage] })).toBe(true);
    expect(Object.keys(storage)).toEqual(['worthwhile:/other/#a']);
  });

  it('says so where the browser refuses, or fails', async () => {
    const throws = refusing(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await erase({ indexedDB: () => throws })).toBe(false);
    expect(await erase({ storages: [() => storageOf({ 'worthwhile:/value/#a': '1' }, true)] })).toBe(false);
  });

  it('says so where the browser never answers', async () => {
    vi.useFakeTimers();
    const erased = erase({ indexedDB: () => refusing(() => ({})) });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await erased).toBe(false);
  });

  it('has nothing to erase where nothing may be kept', async () => {
    expect(await erase({ indexedDB: closed, storages: [closed] })).toBe(true);
    expect(await erase({ indexedDB: () => refusing(closed) })).toBe(true);
  });
});
