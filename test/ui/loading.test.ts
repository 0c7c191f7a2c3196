// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { explainFailure } from '../../src/ui/explainFailure.ts';
import { Loading } from '../../src/ui/loading.svelte.ts';
import { NotLoaded, part } from '../../src/ui/part.ts';
import { assetsNamedIn, isOtherBuild, whyNotLoaded } from '../../src/ui/whyNotLoaded.ts';

/** A part whose loads fail as often as told, and what counts them. */
function failing(times: number) {
  const fetch = vi.fn(() =>
    fetch.mock.calls.length <= times ? Promise.reject(new TypeError('no')) : Promise.resolve('here'),
  );
  return { fetch, made: part(fetch) };
}
const answer = (html: string | null): void => {
  vi.stubGlobal('fetch', () =>
    html === null ? Promise.reject(new TypeError('no network')) : Promise.resolve(new Response(html)),
  );
};
const here = '<script src="./assets/index-a.js"></script>';
const newer = '<script src="./assets/index-b.js"></script><div id="app"></div>';
const pass = async (ms: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(ms);
  flushSync();
};

beforeEach(() => {
  vi.useFakeTimers();
  document.head.innerHTML = here;
  answer(`${here}<div id="app"></div>`);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.head.innerHTML = '';
});

describe('a part', () => {
  it('is loaded once, and again only after a failure', async () => {
    const { fetch, made } = failing(1);
    await expect(made.load()).rejects.toBeInstanceOf(NotLoaded);
    expect(made.loaded).toBeNull();
    expect(await Promise.all([made.load(), made.load()])).toEqual(['here', 'here']);
    expect(made.loaded).toBe('here');
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});

describe('a load', () => {
  it('is there at once where the part was loaded before', async () => {
    const { made } = failing(0);
    await made.load();
    expect(new Loading(made).loaded).toBe('here');
  });

  it('says why it failed, and is tried again by itself a few times', async () => {
    const { fetch, made } = failing(100);
    const loading = new Loading(made);
    await pass(0);
    expect(loading.problem).toBe('failed');
    await pass(300_000);
    expect(fetch).toHaveBeenCalledTimes(4);
    loading.stop();
  });

  it('succeeds when somebody asks again', async () => {
    const onloaded = vi.fn();
    const loading = new Loading(failing(1).made, onloaded);
    await pass(0);
    await loading.retry();
    expect(loading).toMatchObject({ loaded: 'here', problem: null, busy: false });
    expect(onloaded).toHaveBeenCalledExactlyOnceWith('here');
  });

  it('starts again when the network is back, and is done with it then', async () => {
    answer(null);
    const { fetch, made } = failing(4);
    const loading = new Loading(made);
    await pass(300_000);
    expect(loading.problem).toBe('offline');
    expect(fetch).toHaveBeenCalledTimes(4);
    dispatchEvent(new Event('online'));
    await pass(0);
    expect(loading.loaded).toBe('here');
    dispatchEvent(new Event('online'));
    await pass(300_000);
    expect(fetch).toHaveBeenCalledTimes(5);
  });

  it('waits for no file of a build that is gone', async () => {
    answer(newer);
    const { fetch, made } = failing(100);
    const loading = new Loading(made);
    await pass(300_000);
    expect(loading.problem).toBe('outdated');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('leaves nothing behind when nobody waits for it any more', async () => {
    const onloaded = vi.fn();
    const { fetch, made } = failing(1);
    const loading = new Loading(made, onloaded);
    await pass(0);
    loading.stop();
    dispatchEvent(new Event('online'));
    await pass(300_000);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(onloaded).not.toHaveBeenCalled();
  });
});

describe('why a part did not come', () => {
  it('tells a build by the files its page names', () => {
    const page = `<link href="./assets/a-1.css"><script src="https://x.example/value/assets/b-2.js"></script>`;
    expect(assetsNamedIn(page)).toEqual(['assets/a-1.css', 'assets/b-2.js']);
    const ours = `${page}<div id="app"></div>`;
    expect(isOtherBuild(ours, ['assets/a-1.css', 'assets/b-2.js', 'assets/c-3.js'])).toBe(false);
    expect(isOtherBuild(ours, ['assets/a-1.css', 'assets/b-1.js'])).toBe(true);
  });

  it('takes no page of a hotel or a login for a newer build', () => {
    expect(isOtherBuild('<script src="/assets/login.js"></script>', [])).toBe(false);
  });

  it('asks nobody where the browser knows that there is no network', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(await whyNotLoaded()).toBe('offline');
  });

  it('takes an answer that is no page for a host that lacks a file', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(newer, { status: 500 })));
    expect(await whyNotLoaded()).toBe('failed');
  });

  it('is said where a button needed the part, and nowhere else', async () => {
    answer(null);
    expect(await explainFailure(new NotLoaded(), 'other')).toContain('no connection');
    expect(await explainFailure(new TypeError('x'), 'other')).toBe('other');
  });
});
