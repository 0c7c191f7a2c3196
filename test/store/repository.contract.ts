/** What every repository must do, whatever it is made of. */
import { describe, expect, it } from 'vitest';
import {
  mostVersions,
  readBackup,
  type Draft,
  type Repository,
  type StoreChange,
  type StoreProblem,
} from '../../src/store/index.ts';
import type { Result } from '../../src/case/index.ts';
import { newCase } from '../../src/case/index.ts';

export const draft = (id: string, patch: Partial<Draft> = {}): Draft => ({
  id,
  kind: 'case',
  version: 1,
  updated: '2026-05-12T10:00:00.000Z',
  title: `Case ${id}`,
  customer: 'Halden Freight',
  owner: 'M. Duarte',
  segment: 'Mid-market',
  years: 3,
  waiting: 0,
  net: 1000,
  currency: 'EUR',
  document: { ...newCase({ id, start: '2026-01' }), title: patch.title ?? `Case ${id}` },
  ...patch,
});

export function must<T>(result: Result<T, StoreProblem>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** @param open gives repositories over one and the same fresh store each time `fresh` is called in between. */
export function repositoryContract(
  name: string,
  fresh: () => { open: () => Repository; damage: (id: string) => Promise<void> },
): void {
  describe(name, () => {
    it('is empty at first, and says what is missing', async () => {
      const store = fresh().open();
      expect(must(await store.list())).toEqual([]);
      expect(await store.load('x')).toEqual({ ok: false, problem: { kind: 'missing', id: 'x' } });
      expect(await store.remove('x')).toEqual({ ok: false, problem: { kind: 'missing', id: 'x' } });
    });

    it('gives back exactly what was saved, with the revision counted up', async () => {
      const store = fresh().open();
      expect(must(await store.save(draft('a'), 0))).toBe(1);
      expect(must(await store.save(draft('a', { title: 'Again' }), 1))).toBe(2);
      expect(must(await store.load('a'))).toEqual({ ...draft('a', { title: 'Again' }), revision: 2 });
    });

    it('keeps what was saved at that moment, not what the object becomes later', async () => {
      const store = fresh().open();
      const document = { list: [1] };
      must(await store.save(draft('a', { document }), 0));
      document.list.push(2);
      expect(must(await store.load('a')).document).toEqual({ list: [1] });
      (must(await store.load('a')).document as { list: number[] }).list.push(3);
      expect(must(await store.load('a')).document).toEqual({ list: [1] });
    });

    it('is still there for whoever opens the store next', async () => {
      const { open } = fresh();
      const first = open();
      must(await first.save(draft('a'), 0));
      first.close();
      expect(must(await open().load('a')).title).toBe('Case a');
    });

    it('lists without documents, the newest first', async () => {
      const store = fresh().open();
      for (const [id, day] of [
        ['a', '11'],
        ['b', '13'],
        ['c', '12'],
      ] as const)
        must(await store.save(draft(id, { updated: `2026-05-${day}T00:00:00.000Z` }), 0));
      const list = must(await store.list());
      expect(must(await store.newest(1))).toEqual(list.slice(0, 1));
      expect(must(await store.newest(100))).toEqual(list);
      expect(list.map((s) => s.id)).toEqual(['b', 'c', 'a']);
      expect(list[0]).not.toHaveProperty('document');
    });

    it('refuses a save over a revision it did not start from, hands over the other state and writes nothing', async () => {
      const { open } = fresh();
      const one = open();
      const two = open();
      must(await one.save(draft('a'), 0));
      must(await one.save(draft('a', { title: 'One' }), 1));
      const lost = await two.save(draft('a', { title: 'Two' }), 1);
      expect(lost).toMatchObject({
        ok: false,
        problem: { kind: 'conflict', theirs: { title: 'One', revision: 2, document: { title: 'One' } } },
      });
      expect(await two.save(draft('a', { title: 'Two' }), 0)).toMatchObject({
        problem: { kind: 'conflict' },
      });
      expect(must(await one.load('a')).title).toBe('One');
    });

    it('lets exactly one of many simultaneous saves through', async () => {
      const { open } = fresh();
      const tabs = [open(), open(), open(), open()];
      const results = await Promise.all(tabs.map((tab, i) => tab.save(draft('a', { title: String(i) }), 0)));
      expect(results.filter((r) => r.ok)).toHaveLength(1);
      expect(results.filter((r) => !r.ok && r.problem.kind === 'conflict')).toHaveLength(3);
    });

    it('does not bring a removed case back with a late save', async () => {
      const { open } = fresh();
      const one = open();
      const two = open();
      must(await one.save(draft('a'), 0));
      must(await two.remove('a'));
      expect(await one.save(draft('a'), 1)).toEqual({ ok: false, problem: { kind: 'missing', id: 'a' } });
    });

    it('puts a removed case back with its versions, under a revision no one has seen', async () => {
      const store = fresh().open();
      must(await store.save(draft('a'), 0));
      must(await store.keepVersion({ caseId: 'a', at: '2026-05-01', name: 'First', document: { x: 1 } }));
      const removed = must(await store.remove('a'));
      expect(must(await store.list())).toEqual([]);
      expect(must(await store.versions('a'))).toEqual([]);
      expect(must(await store.putBack(removed))).toBe(2);
      expect(must(await store.load('a'))).toEqual({ ...draft('a'), revision: 2 });
      expect(must(await store.versions('a'))).toMatchObject([{ name: 'First', document: { x: 1 } }]);
      expect(await store.putBack(removed)).toMatchObject({ problem: { kind: 'conflict' } });
    });

    it('keeps versions by case, numbers them and names them', async () => {
      const store = fresh().open();
      for (const x of [1, 2, 3])
        must(await store.keepVersion({ caseId: 'a', at: `2026-05-0${x}`, name: '', document: { x } }));
      must(await store.keepVersion({ caseId: 'b', at: '2026-05-01', name: '', document: {} }));
      must(await store.nameVersion('a', 2, 'Agreed'));
      must(await store.nameVersion('a', 2, 'Agreed'));
      expect(must(await store.versions('a')).map((v) => [v.number, v.name])).toEqual([
        [3, ''],
        [2, 'Agreed'],
        [1, ''],
      ]);
      expect(await store.nameVersion('a', 9, 'x')).toEqual({
        ok: false,
        problem: { kind: 'missing', id: 'a' },
      });
    });

    it('lets the oldest unnamed versions go first when there are too many', async () => {
      const store = fresh().open();
      must(await store.keepVersion({ caseId: 'a', at: '', name: 'Agreed', document: {} }));
      for (let i = 0; i < mostVersions + 5; i++)
        must(await store.keepVersion({ caseId: 'a', at: '', name: '', document: {} }));
      const numbers = must(await store.versions('a')).map((v) => v.number);
      expect(numbers).toHaveLength(mostVersions);
      expect(numbers.at(-1)).toBe(1);
      expect(numbers.at(-2)).toBe(8);
      expect(numbers[0]).toBe(mostVersions + 6);
    });

    it('tells the others what changed, and not oneself', async () => {
      const { open } = fresh();
      const one = open();
      const two = open();
      const heard: StoreChange[] = [];
      const own: StoreChange[] = [];
      const stop = two.watch((change) => heard.push(change));
      one.watch((change) => own.push(change));
      must(await one.save(draft('a'), 0));
      await one.save(draft('a'), 0);
      must(await one.remove('a'));
      await expect.poll(() => heard.length).toBe(2);
      expect(heard).toEqual([
        { kind: 'saved', id: 'a', revision: 1 },
        { kind: 'removed', id: 'a' },
      ]);
      stop();
      must(await one.save(draft('b'), 0));
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect([heard.length, own.length]).toEqual([2, 0]);
    });

    it('backs everything up and restores it elsewhere, the same', async () => {
      const one = fresh().open();
      must(await one.save(draft('a'), 0));
      must(await one.save(draft('b', { updated: '2026-06-01T00:00:00.000Z' }), 0));
      must(
        await one.keepVersion({
          caseId: 'a',
          at: '2026-05-01T00:00:00.000Z',
          name: 'n',
          document: draft('a').document,
        }),
      );
      const file = JSON.parse(JSON.stringify(must(await one.backup('2026-07-01T00:00:00.000Z'))));
      const { backup, refused } = must(await readBackup(file));
      expect(refused).toEqual([]);
      const two = fresh().open();
      must(await two.save(draft('z'), 0));
      expect(must(await two.restore(backup, 'replace', 'old'))).toEqual({
        added: 2,
        replaced: 0,
        kept: 0,
        unchanged: 0,
      });
      expect(must(await two.list())).toEqual(must(await one.list()));
      expect(must(await two.load('a'))).toEqual(must(await one.load('a')));
      expect(must(await two.versions('a'))).toEqual(must(await one.versions('a')));
    });

    it('merges a backup: the newer stays current, the older is kept as a version, nothing twice', async () => {
      const store = fresh().open();
      const at = (day: number) => `2026-05-0${day}T00:00:00.000Z`;
      must(await store.save(draft('old', { updated: at(1), title: 'mine' }), 0));
      must(await store.save(draft('new', { updated: at(3), title: 'mine' }), 0));
      must(await store.save(draft('same', { updated: at(1) }), 0));
      const other = fresh().open();
      must(await other.save(draft('old', { updated: at(2), title: 'theirs' }), 0));
      must(await other.save(draft('new', { updated: at(2), title: 'theirs' }), 0));
      must(await other.save(draft('same', { updated: at(2) }), 0));
      must(await other.save(draft('added'), 0));
      const backup = must(await other.backup(at(4)));
      const restored = { added: 1, replaced: 1, kept: 1, unchanged: 1 };
      expect(must(await store.restore(backup, 'merge', 'Before restore'))).toEqual(restored);
      expect(must(await store.load('old'))).toMatchObject({ title: 'theirs', revision: 2 });
      expect(must(await store.versions('old'))).toMatchObject([
        { name: 'Before restore', at: at(1), document: { title: 'mine' } },
      ]);
      expect(must(await store.load('new'))).toMatchObject({ title: 'mine', revision: 1 });
      expect(must(await store.versions('new'))).toMatchObject([{ at: at(2), document: { title: 'theirs' } }]);
      must(await store.restore(backup, 'merge', 'Before restore'));
      expect(must(await store.versions('old'))).toHaveLength(1);
      expect(must(await store.versions('new'))).toHaveLength(1);
    });

    it('writes anew what lists show of a document, and nothing else of it', async () => {
      const store = fresh().open();
      must(await store.save(draft('a'), 0));
      const { document, ...found } = draft('a');
      const entry = { ...found, title: 'Worked out anew', net: 7 };
      must(await store.relist({ ...entry, revision: 1 }));
      expect(must(await store.load('a'))).toEqual({ ...entry, revision: 1, document });
      // Saved again meanwhile: what was worked out is of a state that is gone.
      must(await store.relist({ ...entry, title: 'Too late', revision: 2 }));
      expect(must(await store.load('a')).title).toBe('Worked out anew');
      expect(must(await store.save(draft('a'), 1))).toBe(2);
      expect(await store.relist({ ...entry, id: 'none', revision: 1 })).toEqual({
        ok: false,
        problem: { kind: 'missing', id: 'none' },
      });
    });

    it('opens the others when one record is damaged, lists the damaged one and can remove it', async () => {
      const { open, damage } = fresh();
      const store = open();
      must(await store.save(draft('a'), 0));
      must(await store.save(draft('b'), 0));
      await damage('a');
      expect(
        must(await store.list())
          .map((s) => s.id)
          .sort(),
      ).toEqual(['a', 'b']);
      expect(await store.load('a')).toEqual({ ok: false, problem: { kind: 'corrupt', id: 'a' } });
      expect(must(await store.load('b')).title).toBe('Case b');
      expect(must(await store.backup('x')).records).toHaveLength(2);
      must(await store.remove('a'));
      expect(must(await store.list()).map((s) => s.id)).toEqual(['b']);
    });

    it('refuses what is no backup, and single documents of one that do not pass the gate', async () => {
      for (const data of [
        null,
        [],
        {},
        { format: 'worthwhile' },
        { format: 'worthwhile-backup', version: 2 },
      ])
        expect((await readBackup(data)).ok).toBe(false);
      const store = fresh().open();
      must(await store.save(draft('a'), 0));
      const backup = must(await store.backup('x'));
      const read = must(
        await readBackup({
          ...backup,
          records: [
            ...backup.records,
            { ...draft('b'), document: { ...(draft('b').document as object), years: 99 } },
            null,
          ],
        }),
      );
      expect(read.backup.records.map((r) => r.id)).toEqual(['a']);
      expect(read.refused.map((r) => [r.id, r.problem.kind])).toEqual([
        ['b', 'invalid'],
        ['', 'not-a-document'],
      ]);
    });
  });
}
