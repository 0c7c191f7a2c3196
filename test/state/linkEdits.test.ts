import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { LinkEdits, type LinkEditsEnvironment } from '../../src/state/linkEdits.ts';
import { storageName } from '../../src/store/storageNames.ts';
import { makeCase } from '../fixtures/makeCase.ts';

/** Under which the list of links is kept; each link's own key begins with it. */
const indexKey = storageName('tried');

class Box {
  readonly held = new Map<string, string>();
  room = 5_000_000;
  getItem = (key: string): string | null => this.held.get(key) ?? null;
  setItem(key: string, text: string): void {
    const others = [...this.held].reduce((sum, [k, v]) => sum + (k === key ? 0 : k.length + v.length), 0);
    if (others + key.length + text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.held.set(key, text);
  }
  removeItem(key: string): void {
    this.held.delete(key);
  }
}

const place = (box: Box, path = '/value/'): LinkEditsEnvironment => ({
  storage: () => box,
  crypto: () => globalThis.crypto,
  path,
});
const one = (id: string, note = ''): Case =>
  makeCase({
    id,
    note,
    lines: [{ id: 'licence', bucket: 'tangible-cost', label: 'Licence', formula: '40000', per: 'year' }],
  });
const dearer = (c: Case): Case => ({ ...c, lines: c.lines.map((l) => ({ ...l, formula: '50000' })) });

async function keep(original: Case, state: Case, at: LinkEditsEnvironment, sealed = false): Promise<boolean> {
  let kept = true;
  const tried = new LinkEdits(original, sealed, at);
  tried.onkept = (now) => (kept = now);
  tried.keep(state);
  await tried.flush();
  return kept;
}
const found = (original: Case, at: LinkEditsEnvironment, sealed = false): Promise<Case | null> =>
  new LinkEdits(original, sealed, at).read();

describe('what is tried in a shared case', () => {
  it('is found again for the same link and path, and for no other', async () => {
    const box = new Box();
    const a = one('a');
    expect(await keep(a, dearer(a), place(box))).toBe(true);
    expect(await found(a, place(box))).toEqual(dearer(a));
    expect(await found(a, place(box, '/other/'))).toBeNull();
    expect(await found(one('a', 'sent again'), place(box))).toBeNull();
    expect(await found(one('b'), place(box))).toBeNull();
  });

  it('is one for all tabs of the same link: each goes on from what another kept, and none is written over', async () => {
    const box = new Box();
    const a = one('a');
    const tabs = [new LinkEdits(a, false, place(box)), new LinkEdits(a, false, place(box))] as const;
    const shown = [a, a];
    const heard: string[] = [];
    for (const [i, tab] of tabs.entries()) {
      await tab.read();
      tab.onelsewhere = (next) => {
        heard.push(`tab ${i + 1}`);
        // As a page does: what it shows is noted to be kept.
        shown[i] = next;
        tab.keep(next);
      };
    }
    const type = async (i: 0 | 1, change: (c: Case) => Case): Promise<void> => {
      tabs[i].keep((shown[i] = change(shown[i] as Case)));
      await tabs[i].flush();
      const slot = [...box.held.keys()].find((key) => key.startsWith(`${indexKey}:`)) ?? '';
      for (const tab of tabs) await tab.catchUp(slot);
      for (const tab of tabs) await tab.flush();
      for (const tab of tabs) await tab.catchUp();
    };
    await type(0, dearer);
    expect(shown).toEqual([dearer(a), dearer(a)]);
    const noted = (c: Case): Case => ({ ...c, note: 'asked again' });
    await type(1, noted);
    expect(shown).toEqual([noted(dearer(a)), noted(dearer(a))]);
    expect(heard).toEqual(['tab 2', 'tab 1']);
    // Started over in one, or given way to others: what the other shows stays with its reader.
    await type(0, () => a);
    expect(shown[1]).toEqual(noted(dearer(a)));
    // What waits in a tab is newer than what another kept.
    tabs[1].keep(noted(a));
    await type(0, dearer);
    expect(shown[1]).toEqual(noted(dearer(a)));
  });

  it('takes nothing older for newer where what is changed cannot be kept', async () => {
    const box = new Box();
    const a = one('a');
    let keys = globalThis.crypto as LinkEditsEnvironment['crypto'] extends () => infer C ? C : never;
    const tab = new LinkEdits(a, true, { ...place(box), crypto: () => keys });
    tab.keep(dearer(a));
    await tab.flush();
    const heard: Case[] = [];
    tab.onelsewhere = (next) => heard.push(next);
    // From now on nothing can be locked: what was kept before is older than what is shown.
    const { subtle } = globalThis.crypto;
    keys = {
      getRandomValues: () => {
        throw new Error('refused');
      },
      subtle,
    };
    tab.keep({ ...dearer(a), note: 'later' });
    await tab.flush();
    await tab.catchUp();
    expect(heard).toEqual([]);
  });

  it('leaves nothing once all is as it was shared', async () => {
    const box = new Box();
    const a = one('a');
    await keep(a, dearer(a), place(box));
    await keep(a, one('a'), place(box));
    expect(box.held.size).toBe(0);
  });

  it('is unreadable without the content where a password opened the link', async () => {
    const box = new Box();
    const a = one('a');
    expect(await keep(a, dearer(a), place(box), true)).toBe(true);
    expect(await found(a, place(box), true)).toEqual(dearer(a));
    const all = [...box.held].flat().join(' ');
    expect(all).not.toMatch(/Licence|licence|50000|formula/);
    expect(await found(a, place(box))).toBeNull();
  });

  it('passes the gate, whatever stands there', async () => {
    const box = new Box();
    const a = one('a');
    await keep(a, dearer(a), place(box));
    const key = [...box.held.keys()].find((k) => k !== indexKey) ?? '';
    for (const text of [
      '',
      '{',
      'null',
      '[]',
      '{"id":"a"}',
      JSON.stringify({ ...a, extra: 1 }),
      JSON.stringify(one('b')),
    ]) {
      box.held.set(key, text);
      expect(await found(a, place(box)), text).toBeNull();
    }
    for (const text of ['', '{', '7', '["../x", 3]']) {
      box.held.set(indexKey, text);
      expect(await keep(a, dearer(a), place(box)), text).toBe(true);
      expect(await found(a, place(box)), text).toEqual(dearer(a));
    }
  });

  it('keeps so many links, and drops the oldest', async () => {
    const box = new Box();
    for (let i = 0; i < 30; i++) await keep(one(`c${i}`), dearer(one(`c${i}`)), place(box));
    expect(box.held.size).toBe(21);
    expect(await found(one('c0'), place(box))).toBeNull();
    expect(await found(one('c10'), place(box))).not.toBeNull();
    expect(await found(one('c29'), place(box))).not.toBeNull();
  });

  it('keeps so many characters, and makes room where there is none', async () => {
    const big = (id: string): Case => one(id, 'x'.repeat(3900));
    const box = new Box();
    const fat = (c: Case): Case => ({
      ...dearer(c),
      comments: Array.from({ length: 40 }, () => ({ about: '', by: '', on: null, text: 'y'.repeat(4000) })),
    });
    for (let i = 0; i < 8; i++) await keep(big(`c${i}`), fat(big(`c${i}`)), place(box));
    const length = [...box.held.values()].reduce((sum, text) => sum + text.length, 0);
    expect(length).toBeLessThan(810_000);
    expect(await found(big('c7'), place(box))).not.toBeNull();
    box.room = length + 100;
    expect(await keep(big('c9'), fat(big('c9')), place(box))).toBe(true);
    expect(await found(big('c9'), place(box))).not.toBeNull();
    box.room = 300;
    expect(await keep(big('c9'), fat(big('c9')), place(box))).toBe(false);
  });

  it('says where nothing can be kept', async () => {
    const a = one('a');
    const shut: LinkEditsEnvironment = {
      storage: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      crypto: () => undefined,
      path: '/',
    };
    expect(new LinkEdits(a, false, shut).able).toBe(false);
    expect(await keep(a, dearer(a), shut)).toBe(false);
    expect(await found(a, shut)).toBeNull();
    const plainHttp = { ...place(new Box()), crypto: () => undefined };
    expect(new LinkEdits(a, true, plainHttp).able).toBe(false);
    expect(await keep(a, dearer(a), plainHttp, true)).toBe(false);
    expect(new LinkEdits(a, false, plainHttp).able).toBe(true);
  });
});
