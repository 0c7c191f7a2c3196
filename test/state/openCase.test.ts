import { describe, expect, it } from 'vitest';
import { newCase, type Case } from '../../src/case/index.ts';
import { draftOf } from '../../src/state/draft.ts';
import { OpenCase } from '../../src/state/openCase.svelte.ts';
import { MemoryRepository, newMemory, type Memory } from '../../src/store/index.ts';
import { must } from '../store/repository.contract.ts';

const titled = (title: string): Case => ({ ...newCase({ id: 'c', start: '2026-01' }), title });
const type = (open: OpenCase, title: string): void =>
  open.workspace.update((c) => ({ ...c, title }), { label: title });
/** Longer than the pause before a save. */
const later = (): Promise<void> => new Promise((go) => setTimeout(go, 600));

/** A store whose keeping of an earlier state can be held up. */
class Slow extends MemoryRepository {
  until: Promise<void> = Promise.resolve();
  override async keepVersion(
    ...given: Parameters<MemoryRepository['keepVersion']>
  ): ReturnType<MemoryRepository['keepVersion']> {
    await this.until;
    return super.keepVersion(...given);
  }
}

async function opened(): Promise<{ memory: Memory; repository: Slow; open: OpenCase }> {
  const memory = newMemory();
  const repository = new Slow(memory);
  const revision = must(await repository.save(draftOf(titled('First')), 0));
  return { memory, repository, open: new OpenCase(titled('First'), revision, repository, null, 'elsewhere') };
}

describe('a keystroke', () => {
  it('is at no moment called saved before it is', async () => {
    const { repository, open } = await opened();
    expect(open.saving.kind).toBe('saved');
    type(open, 'Second');
    expect(open.saving.kind).toBe('saving');
    await later();
    expect(open.saving.kind).toBe('saved');
    expect(must(await repository.load('c')).title).toBe('Second');
  });

  it('goes with the page that is hidden or the case that is closed right after it', async () => {
    const { repository, open } = await opened();
    type(open, 'Second');
    open.hide();
    await Promise.resolve();
    await expect.poll(async () => must(await repository.load('c')).title).toBe('Second');
    type(open, 'Third');
    expect((await open.close()).kind).toBe('saved');
    expect(must(await repository.load('c')).title).toBe('Third');
  });

  it('typed while the other version is taken is a step to take back, not saved over that version', async () => {
    const { memory, repository, open } = await opened();
    const current = memory.records.get('c');
    if (!current) throw new Error('not stored');
    memory.records.set('c', { ...current, ...draftOf(titled('Theirs')), revision: 2 });
    type(open, 'Mine');
    expect((await open.flush()).kind).toBe('conflict');
    let go: () => void = () => undefined;
    repository.until = new Promise((done) => (go = done));
    const taking = open.takeTheirs('Mine', 'took theirs');
    type(open, 'Mine too');
    go();
    await taking;
    expect(open.workspace.case.title).toBe('Theirs');
    expect(open.saving).toEqual({ kind: 'saved', revision: 2 });
    await later();
    expect(must(await repository.load('c')).title).toBe('Theirs');
    open.workspace.undo();
    expect(open.workspace.case.title).toBe('Mine too');
    await open.close();
  });
});
