import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Done, Job } from '../../src/share/codec.ts';
import * as here from '../../src/share/coder.ts';

/** A worker whose script the test plays: it answers when it is told to. */
class PlayedWorker {
  static last: PlayedWorker | null = null;
  static made = 0;
  onmessage: ((event: MessageEvent<Done>) => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  asked: Job[] = [];
  terminated = false;
  constructor() {
    PlayedWorker.made++;
    PlayedWorker.last = this;
  }
  postMessage(job: Job): void {
    this.asked.push(job);
  }
  terminate(): void {
    this.terminated = true;
  }
  async answer(at: number): Promise<void> {
    const { job, work } = this.asked[at] as Job;
    const result =
      work.way === 'compress'
        ? await here.compress(work.text, work.most)
        : await here.decompress(work.bytes, work.most);
    this.onmessage?.({ data: { job, result } } as MessageEvent<Done>);
  }
}

const codec = async () => {
  vi.resetModules();
  return import('../../src/share/codec.ts');
};

beforeEach(() => {
  PlayedWorker.last = null;
  PlayedWorker.made = 0;
  vi.stubGlobal('Worker', PlayedWorker);
});
afterEach(() => vi.unstubAllGlobals());

describe('the codec of links', () => {
  it('keeps one worker for all it is asked, and gives each answer to whom it belongs', async () => {
    const { decompress, compress } = await codec();
    const bytes = (await here.compress('Agent hours saved', 1000)) as Uint8Array;
    const first = compress('Fewer errors', 1000);
    const second = decompress(bytes, 1000);
    await PlayedWorker.last?.answer(1);
    await PlayedWorker.last?.answer(0);
    expect(await second).toBe('Agent hours saved');
    expect(await first).toEqual(await here.compress('Fewer errors', 1000));
    expect(PlayedWorker.made).toBe(1);
  });

  it('does by itself what a lost worker was asked, and all that follows', async () => {
    const { decompress, compress } = await codec();
    const asked = compress('Fewer errors', 1000);
    const lost = PlayedWorker.last as PlayedWorker;
    lost.onerror?.({ preventDefault: () => undefined });
    const bytes = (await asked) as Uint8Array;
    expect(await decompress(bytes, 1000)).toBe('Fewer errors');
    expect(lost.terminated).toBe(true);
    expect(PlayedWorker.made).toBe(1);
  });

  it('works where a page may have no worker', async () => {
    vi.stubGlobal('Worker', function refused() {
      throw new DOMException('no workers in this frame', 'SecurityError');
    });
    const { decompress, compress } = await codec();
    expect(await decompress((await compress('Fewer errors', 1000)) as Uint8Array, 1000)).toBe('Fewer errors');
  });
});
