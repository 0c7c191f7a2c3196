import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  comesWhole,
  deferFirstScreen,
  firstWordsStand,
  leaveTurn,
  onceStanding,
  putAll,
  takeTurn,
} from '../../src/ui/deferred.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then));
});
afterEach(() => {
  // Other files share the module: what stands now is whole for them.
  putAll();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('puts a first screen up step by step, or all of it at once for paper, each piece once', () => {
  const put: string[] = [];
  const piece = (name: string, then?: () => void) => (): void => {
    put.push(name);
    then?.();
  };
  deferFirstScreen(() => false);
  expect(comesWhole()).toBe(false);
  takeTurn(piece('menus'), true);
  takeTurn(piece('verdict', () => takeTurn(piece('figures'))));
  takeTurn(piece('ledger'));
  const gone = piece('gone');
  takeTurn(gone);
  leaveTurn(gone);
  expect(put).toEqual([]);
  while (put.length === 0) vi.advanceTimersToNextTimer();
  expect(put).toEqual(['verdict']);
  putAll();
  expect(put).toEqual(['verdict', 'figures', 'ledger', 'menus']);
  expect(comesWhole()).toBe(true);
  vi.runAllTimers();
  takeTurn(piece('later'), true);
  vi.runAllTimers();
  expect(put).toEqual(['verdict', 'figures', 'ledger', 'menus', 'later']);
});

it('does what waits for the first screen once its steps are put, and at once from then on', () => {
  const done: string[] = [];
  deferFirstScreen(() => false);
  onceStanding(() => done.push('faces'));
  takeTurn(() => done.push('menus'), true);
  takeTurn(() => {
    done.push('verdict');
    takeTurn(() => done.push('figures'));
  });
  expect(done).toEqual([]);
  vi.runAllTimers();
  expect(done).toEqual(['verdict', 'figures', 'faces', 'menus']);
  onceStanding(() => done.push('reader'));
  expect(done.at(-1)).toBe('reader');
});

it('does it after a while on a screen that has no steps', () => {
  const done: string[] = [];
  deferFirstScreen(() => false);
  onceStanding(() => done.push('faces'));
  vi.runAllTimers();
  expect(done).toEqual(['faces']);
});

it('lets what waited for the first screen ask for a turn that takes nobody else of theirs', () => {
  for (let later = 130; later < 170; later++) {
    const done: string[] = [];
    deferFirstScreen(() => false);
    onceStanding(() => takeTurn(() => done.push('numbers'), true));
    takeTurn(() => done.push('verdict'));
    while (!done.includes('verdict')) vi.advanceTimersToNextTimer();
    vi.advanceTimersByTime(later);
    // What reads the store asks when it has come.
    takeTurn(() => done.push('list'));
    takeTurn(() => done.push('gallery'));
    vi.runAllTimers();
    expect(done.sort(), `${later} ms later`).toEqual(['gallery', 'list', 'numbers', 'verdict']);
  }
});

it('does it once the first words are painted, where a screen says that they stand', () => {
  const done: string[] = [];
  // Nobody waits for anything: there is nothing to do.
  firstWordsStand();
  vi.runAllTimers();
  deferFirstScreen(() => false);
  onceStanding(() => done.push('faces'));
  firstWordsStand();
  expect(done).toEqual([]);
  vi.advanceTimersToNextTimer();
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(['faces']);
  vi.runAllTimers();
  expect(done).toEqual(['faces']);
});
