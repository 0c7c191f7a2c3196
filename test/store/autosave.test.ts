import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Autosaver,
  Journal,
  storageName,
  MemoryRepository,
  newMemory,
  replay,
  type Draft,
  type Memory,
  type Repository,
  type SaveState,
  type StoreProblem,
  type SyncStorage,
  type Unsaved,
} from '../../src/store/index.ts';
import { addLine, fail, newCase, type Case, type Programme } from '../../src/case/index.ts';
import { arbitraryCase } from '../fixtures/arbitraryDocument.ts';
import { draft, must } from './repository.contract.ts';

/** Timers that run when told to. */
class Clock {
  now = 0;
  private due: { at: number; callback: () => void }[] = [];
  set = (callback: () => void, ms: number): unknown => {
    const timer = { at: this.now + ms, callback };
    this.due.push(timer);
    return timer;
  };
  clear = (timer: unknown): void => {
    this.due = this.due.filter((x) => x !== timer);
  };
  async pass(ms: number): Promise<void> {
    this.now += ms;
    const ready = this.due.filter((x) => x.at <= this.now);
    this.due = this.due.filter((x) => x.at > this.now);
    for (const { callback } of ready) callback();
    await settled();
  }
}
const settled = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

class MapStorage implements SyncStorage {
  readonly map = new Map<string, string>();
  getItem = (key: string): string | null => this.map.get(key) ?? null;
  setItem = (key: string, value: string): void => {
    this.map.set(key, value);
  };
  removeItem = (key: string): void => {
    this.map.delete(key);
  };
}

const unsaved = (d: Draft): Unsaved => ({
  id: d.id,
  updated: d.updated,
  document: d.document,
  draft: () => d,
});

/** A document as the store takes it, as far as these tests look at it. */
const redraft = (d: Case | Programme): Promise<Draft> =>
  Promise.resolve(draft(d.id, { title: d.title, document: d }));

/** A repository whose saves can be counted, made to fail, or held back. */
class Watched extends MemoryRepository {
  saves: string[] = [];
  failing: StoreProblem | null = null;
  gate: Promise<void> | null = null;
  override async save(d: Draft, expected: number): ReturnType<Repository['save']> {
    this.saves.push(d.title);
    await this.gate;
    return this.failing ? fail(this.failing) : super.save(d, expected);
  }
}

async function tab(memory: Memory, storage: SyncStorage | null = null, writer = 't1') {
  const repository = new Watched(memory);
  const clock = new Clock();
  const states: SaveState['kind'][] = [];
  const journal = storage && new Journal(storage, writer);
  const loaded = await repository.load('a');
  const saver = new Autosaver(loaded.ok ? loaded.value.revision : 0, {
    repository,
    timers: clock,
    journal,
    onState: (s) => states.push(s.kind),
  });
  return { repository, clock, states, saver, journal };
}
/** A state of a case with a line: the gate gives its fields in another order than the editor does. */
const type = (title: string): Draft => {
  const document = addLine(newCase({ id: 'a', start: '2026-01' }), { id: 'l1', bucket: 'tangible-cost' });
  return draft('a', {
    title,
    updated: `2026-05-12T10:00:00.${title.length}Z`,
    document: { ...document, title },
  });
};
const typed = (title: string): Unsaved => unsaved(type(title));

describe('autosave', () => {
  it('writes nothing until something changes', async () => {
    const { repository, clock, saver } = await tab(newMemory());
    await clock.pass(10_000);
    await saver.flush();
    expect(repository.saves).toEqual([]);
  });

  it('saves the newest state within 300 ms of the first change, even while typing goes on', async () => {
    const { repository, clock, saver, states } = await tab(newMemory());
    for (let i = 1; i <= 10; i++) {
      saver.change(typed('x'.repeat(i)));
      await clock.pass(100);
    }
    expect(repository.saves.length).toBeGreaterThanOrEqual(3);
    expect(repository.saves.length).toBeLessThanOrEqual(5);
    await clock.pass(300);
    expect(must(await repository.load('a')).title).toBe('x'.repeat(10));
    expect(states.at(-1)).toBe('saved');
    expect(saver.unsaved).toBe(false);
  });

  it('takes in what is typed during a slow save and saves it next, one save at a time', async () => {
    const { repository, clock, saver } = await tab(newMemory());
    let open = (): void => undefined;
    repository.gate = new Promise((resolve) => (open = resolve));
    saver.change(typed('a'));
    await clock.pass(300);
    saver.change(typed('ab'));
    saver.change(typed('abc'));
    await clock.pass(300);
    expect(repository.saves).toEqual(['a']);
    expect(saver.unsaved).toBe(true);
    open();
    await settled();
    await clock.pass(300);
    expect(repository.saves).toEqual(['a', 'abc']);
    expect(must(await repository.load('a'))).toMatchObject({ title: 'abc', revision: 2 });
  });

  it('flushes at once when asked, including what came in during a save', async () => {
    const { repository, saver } = await tab(newMemory());
    saver.change(typed('a'));
    const first = saver.flush();
    saver.change(typed('ab'));
    await first;
    expect(await saver.flush()).toEqual({ kind: 'saved', revision: 2 });
    expect(must(await repository.load('a')).title).toBe('ab');
  });

  it('reports a full store, keeps the work and saves it once there is room', async () => {
    const { repository, clock, saver, states } = await tab(newMemory());
    repository.failing = { kind: 'quota' };
    saver.change(typed('a'));
    await clock.pass(300);
    expect(saver.state).toEqual({ kind: 'failed', problem: { kind: 'quota' } });
    expect(saver.unsaved).toBe(true);
    repository.failing = null;
    expect(await saver.retry()).toEqual({ kind: 'saved', revision: 1 });
    expect(must(await repository.load('a')).title).toBe('a');
    expect(states).toEqual(['saving', 'failed', 'saving', 'saved']);
  });

  it('tries again with the next change after a failure', async () => {
    const { repository, clock, saver } = await tab(newMemory());
    repository.failing = { kind: 'unavailable', detail: '' };
    saver.change(typed('a'));
    await clock.pass(300);
    repository.failing = null;
    saver.change(typed('ab'));
    await clock.pass(300);
    expect(must(await repository.load('a')).title).toBe('ab');
  });

  it('can store a case again that another tab removed meanwhile', async () => {
    const memory = newMemory();
    const one = await tab(memory);
    one.saver.change(typed('a'));
    await one.saver.flush();
    must(await new MemoryRepository(memory).remove('a'));
    one.saver.change(typed('ab'));
    expect(await one.saver.flush()).toMatchObject({ kind: 'failed', problem: { kind: 'missing' } });
    expect(await one.saver.revive()).toEqual({ kind: 'saved', revision: 1 });
  });
});

describe('two tabs on one case', () => {
  async function conflict() {
    const memory = newMemory();
    const one = await tab(memory);
    one.saver.change(typed('start'));
    await one.saver.flush();
    const two = await tab(memory);
    one.saver.change(typed('from one'));
    await one.saver.flush();
    two.saver.change(typed('from two'));
    await two.clock.pass(300);
    return { memory, one, two };
  }

  it('says who saved first, overwrites nothing and holds back further saves', async () => {
    const { two } = await conflict();
    expect(two.saver.state).toMatchObject({ kind: 'conflict', theirs: { title: 'from one' } });
    two.saver.change(typed('from two, more'));
    await two.clock.pass(1000);
    await two.saver.flush();
    expect(must(await two.repository.load('a')).title).toBe('from one');
  });

  it('lets mine win and keeps theirs as a version', async () => {
    const { two } = await conflict();
    two.saver.change(typed('from two, more'));
    expect((await two.saver.keepMine('Other tab')).kind).toBe('saved');
    expect(must(await two.repository.load('a')).title).toBe('from two, more');
    expect(must(await two.repository.versions('a'))).toMatchObject([
      { name: 'Other tab', document: { title: 'from one' } },
    ]);
  });

  it('lets theirs win and keeps mine as a version', async () => {
    const { two } = await conflict();
    expect(await two.saver.takeTheirs('This tab')).toMatchObject({ title: 'from one' });
    expect(two.saver.state).toEqual({ kind: 'saved', revision: 2 });
    expect(must(await two.repository.versions('a'))).toMatchObject([
      { name: 'This tab', document: { title: 'from two' } },
    ]);
    two.saver.change(typed('goes on'));
    expect(await two.saver.flush()).toEqual({ kind: 'saved', revision: 3 });
  });
});

describe('the journal', () => {
  const dead = new Promise<void>(() => undefined);

  it('brings back what was typed when the tab dies before the save commits', async () => {
    const memory = newMemory();
    const storage = new MapStorage();
    const { repository, saver } = await tab(memory, storage);
    saver.change(typed('kept'));
    await saver.flush();
    repository.gate = dead;
    saver.change(typed('typed just now'));
    saver.hide();
    // The tab is gone; another one starts.
    const next = new MemoryRepository(memory);
    expect(must(await next.load('a')).title).toBe('kept');
    const found = await replay(new Journal(storage, 't2'), next, 'Recovered', redraft);
    expect(found).toEqual([{ id: 'a', title: 'typed just now', outcome: 'saved' }]);
    expect(must(await next.load('a'))).toMatchObject({ title: 'typed just now', revision: 2 });
    expect(storage.map.size).toBe(0);
  });

  it('brings back what was typed during a save that commits as the tab dies', async () => {
    const memory = newMemory();
    const storage = new MapStorage();
    const { repository, saver } = await tab(memory, storage);
    saver.change(typed('kept'));
    await saver.flush();
    repository.gate = dead;
    saver.change(typed('half a word'));
    saver.hide();
    saver.change(typed('half a word and the rest'));
    // The save goes through; the tab does not live to hear of it.
    const next = new MemoryRepository(memory);
    must(await next.save(type('half a word'), 1));
    expect(must(await next.load('a')).title).toBe('half a word');
    expect(await replay(new Journal(storage, 't2'), next, 'Recovered', redraft)).toMatchObject([
      { outcome: 'saved' },
    ]);
    expect(must(await next.load('a')).title).toBe('half a word and the rest');
  });

  it('notes a document as it is, and the next state of it with all that changed', () => {
    const storage = new MapStorage();
    const journal = new Journal(storage, 't1');
    fc.assert(
      fc.property(arbitraryCase, arbitraryCase, (one, other) => {
        const id = 'a';
        // States share what an edit left alone.
        for (const document of [
          one,
          { ...one, lines: other.lines },
          { ...other, assumptions: one.assumptions },
        ]) {
          journal.write({ id, updated: 'now', document }, 3, 'then');
          const [[, text] = ['', '']] = journal.entries();
          const told: unknown = JSON.parse(text);
          const whole = { id, updated: 'now', revision: 3, under: 'then', document };
          expect(told).toEqual(JSON.parse(JSON.stringify(whole)));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('brings back a case that had never been saved at all', async () => {
    const memory = newMemory();
    const storage = new MapStorage();
    const { repository, saver } = await tab(memory, storage);
    repository.gate = dead;
    saver.change(typed('new'));
    const next = new MemoryRepository(memory);
    await replay(new Journal(storage, 't2'), next, 'Recovered', redraft);
    expect(must(await next.load('a')).title).toBe('new');
  });

  it('is empty again once everything is committed', async () => {
    const storage = new MapStorage();
    const { saver } = await tab(newMemory(), storage);
    saver.change(typed('a'));
    expect(storage.map.size).toBe(2);
    saver.hide();
    await saver.flush();
    expect(storage.map.size).toBe(0);
  });

  it('notes a large case when the page goes away rather than with every key', async () => {
    const storage = new MapStorage();
    const { repository, saver } = await tab(newMemory(), storage);
    const large = (title: string): Unsaved => {
      const d = type(title);
      return unsaved({ ...d, document: { ...(d.document as object), note: 'n'.repeat(100_000) } });
    };
    saver.change(large('a'));
    await saver.flush();
    repository.gate = dead;
    saver.change(large('ab'));
    expect([...storage.map.values()].join()).not.toContain('"ab"');
    saver.hide();
    expect([...storage.map.values()].join()).toContain('"ab"');
  });

  it('does not overwrite what another tab saved later: the entry becomes a version', async () => {
    const memory = newMemory();
    const storage = new MapStorage();
    const one = await tab(memory, storage);
    one.saver.change(typed('start'));
    await one.saver.flush();
    one.repository.gate = dead;
    one.saver.change(typed('lost words'));
    const two = new MemoryRepository(memory);
    must(await two.save(type('newer'), 1));
    expect(await replay(new Journal(storage, 't3'), two, 'Recovered', redraft)).toMatchObject([
      { outcome: 'kept-as-version' },
    ]);
    expect(must(await two.load('a')).title).toBe('newer');
    expect(must(await two.versions('a'))).toMatchObject([
      { name: 'Recovered', document: { title: 'lost words' } },
    ]);
    expect(await replay(new Journal(storage, 't3'), two, 'Recovered', redraft)).toEqual([]);
  });

  it('does not disturb a living tab whose entry a new tab took up', async () => {
    const memory = newMemory();
    const storage = new MapStorage();
    const one = await tab(memory, storage);
    one.saver.change(typed('a'));
    await replay(new Journal(storage, 't2'), new MemoryRepository(memory), 'Recovered', redraft);
    one.saver.change(typed('ab'));
    expect(await one.saver.flush()).toEqual({ kind: 'saved', revision: 2 });
    expect(must(await one.repository.load('a')).title).toBe('ab');
    expect(must(await one.repository.versions('a'))).toEqual([]);
  });

  it('leaves alone what a tab that is open has noted, and takes it up once that tab is gone', async () => {
    const memory = newMemory();
    const storage = new MapStorage();
    const one = await tab(memory, storage);
    one.saver.change(typed('a'));
    const late = new Journal(storage, 't2');
    const next = new MemoryRepository(memory);
    expect(await replay(late, next, 'Recovered', redraft, new Set(['t1']))).toEqual([]);
    expect(await replay(late, next, 'Recovered', redraft)).toMatchObject([{ outcome: 'saved' }]);
    expect(must(await next.load('a')).title).toBe('a');
  });

  it('never forgets what a tab has noted while its earlier note was taken up', async () => {
    const memory = newMemory();
    const storage = new MapStorage();
    const one = await tab(memory, storage);
    one.saver.change(typed('a'));
    const next = new Watched(memory);
    let goOn: () => void = () => undefined;
    next.gate = new Promise((resolve) => (goOn = resolve));
    const replayed = replay(new Journal(storage, 't2'), next, 'Recovered', redraft);
    await settled();
    one.saver.change(typed('ab'));
    goOn();
    await replayed;
    expect([...storage.map.values()].join()).toContain('"ab"');
  });

  it('keeps the entries of two tabs apart', async () => {
    const memory = newMemory();
    const storage = new MapStorage();
    const one = await tab(memory, storage, 't1');
    const two = await tab(memory, storage, 't2');
    one.repository.gate = dead;
    two.repository.gate = dead;
    one.saver.change(typed('one'));
    two.saver.change(typed('two two'));
    const next = new MemoryRepository(memory);
    const outcomes = (await replay(new Journal(storage, 't3'), next, 'Recovered', redraft)).map(
      (r) => r.outcome,
    );
    expect(outcomes).toEqual(['saved', 'kept-as-version']);
    const all = [must(await next.load('a')), ...must(await next.versions('a'))];
    expect(all.map((s) => (s.document as { title: string }).title).sort()).toEqual(['one', 'two two']);
  });

  it('puts every entry through the gate and does not bring back a removed case', async () => {
    const memory = newMemory();
    const storage = new MapStorage();
    const journal = new Journal(storage, 'x');
    journal.write({ ...type('evil'), document: { ...(type('evil').document as object), years: 99 } }, 0);
    journal.write(draft('gone'), 4);
    storage.setItem(`${storageName('journal')}:b:y`, '{');
    storage.setItem(
      storageName('journal'),
      JSON.stringify([
        ...(JSON.parse(storage.getItem(storageName('journal')) ?? '[]') as string[]),
        `${storageName('journal')}:b:y`,
      ]),
    );
    const repository = new MemoryRepository(memory);
    expect((await replay(journal, repository, 'Recovered', redraft)).map((r) => r.outcome)).toEqual([
      'unreadable',
      'not-needed',
      'unreadable',
    ]);
    expect(must(await repository.list())).toEqual([]);
    // What cannot be read is out of the way of the next start, and still there.
    expect([...storage.map.keys()]).toEqual([storageName('unreadable')]);
    expect(journal.aside().map(([, text]) => text.slice(0, 1))).toEqual(['{', '{']);
    expect(journal.entries()).toEqual([]);
  });

  it('lives with a storage that refuses everything', async () => {
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    const { saver } = await tab(newMemory(), { getItem: refuse, setItem: refuse, removeItem: refuse });
    saver.change(typed('a'));
    saver.hide();
    expect((await saver.flush()).kind).toBe('saved');
    expect(
      await replay(
        new Journal({ getItem: refuse, setItem: refuse, removeItem: refuse }, 'x'),
        new MemoryRepository(),
        'n',
        redraft,
      ),
    ).toEqual([]);
  });
});
