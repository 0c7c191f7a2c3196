import { describe, expect, it } from 'vitest';
import { newCase, type Case } from '../../src/case/index.ts';
import { Workspace } from '../../src/state/workspace.svelte.ts';

const start = newCase({ id: 'c', start: '2026-01' });
const titled = (title: string) => (c: Case) => ({ ...c, title });

describe('the workspace', () => {
  it('undoes a run of typing in one step, and redoes it', () => {
    const w = new Workspace(start);
    for (const title of ['H', 'Ha', 'Hal']) w.update(titled(title), { label: 'title', merge: 'title' });
    expect(w.case.title).toBe('Hal');
    expect(w.undo()).toBe('title');
    expect(w.case).toBe(start);
    expect(w.undo()).toBeNull();
    w.redo();
    expect(w.case.title).toBe('Hal');
  });

  it('begins a new step for the same field after a pause', () => {
    const w = new Workspace(start);
    w.update(titled('a'), { label: 'title', merge: 'title' });
    w.endRun();
    w.update(titled('b'), { label: 'title', merge: 'title' });
    w.undo();
    expect(w.case.title).toBe('a');
  });

  it('keeps changes to different fields apart', () => {
    const w = new Workspace(start);
    w.update(titled('a'), { label: 'title', merge: 'title' });
    w.update((c) => ({ ...c, owner: 'o' }), { label: 'owner', merge: 'owner' });
    w.undo();
    expect(w.case).toMatchObject({ title: 'a', owner: '' });
  });

  it('forgets what was undone once something new is done', () => {
    const w = new Workspace(start);
    w.update(titled('a'), { label: 'title' });
    w.undo();
    w.update(titled('b'), { label: 'title' });
    expect(w.redo()).toBeNull();
    expect(w.case.title).toBe('b');
  });

  it('leaves no step for a change that changes nothing', () => {
    const seen: Case[] = [];
    const w = new Workspace(start, (c) => seen.push(c));
    w.update((c) => c, { label: 'nothing' });
    expect(w.undoable).toBeNull();
    expect(seen).toEqual([]);
  });

  it('hands every new state to whoever saves it, undo and redo included', () => {
    const titles: string[] = [];
    const w = new Workspace(start, (c) => titles.push(c.title));
    w.update(titled('a'), { label: 'title' });
    w.undo();
    w.redo();
    expect(titles).toEqual(['a', '', 'a']);
  });

  it('is heard once of changes made as one, and not at all where they come to nothing', () => {
    const titles: string[] = [];
    const w = new Workspace(start, (c) => titles.push(c.title));
    const title = w.select((c) => c.title);
    const takeBack = w.begin();
    w.update(titled('1'), { label: 'title', merge: 'title' });
    w.batch(() => {
      takeBack();
      w.batch(() => w.update(titled('12'), { label: 'title', merge: 'title' }));
      expect(titles).toEqual(['1']);
    });
    expect(titles).toEqual(['1', '12']);
    expect(title.value).toBe('12');
    w.batch(() => {
      w.update(titled('x'), { label: 'title' });
      w.undo();
    });
    expect(titles).toEqual(['1', '12']);
    expect(() =>
      w.batch(() => {
        w.update(titled('y'), { label: 'title' });
        throw new Error('midway');
      }),
    ).toThrow('midway');
    expect(titles).toEqual(['1', '12', 'y']);
    expect(w.undo()).toBe('title');
    expect(w.undo()).toBe('title');
    expect(w.case).toBe(start);
  });

  it('has one thing of the case as it stands, through edits, undo and replacement', () => {
    const w = new Workspace(start);
    const currency = w.select((c) => c.currency);
    w.update(titled('a'), { label: 'title' });
    expect(currency.value).toBe(start.currency);
    w.update((c) => ({ ...c, currency: 'JPY' }), { label: 'currency' });
    expect(currency.value).toBe('JPY');
    w.undo();
    expect(currency.value).toBe(start.currency);
    w.replace({ ...start, currency: 'EUR' }, 'replaced');
    expect(currency.value).toBe('EUR');
  });
});
