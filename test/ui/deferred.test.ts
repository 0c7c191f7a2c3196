import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  rendersAtOnce,
  deferFirstScreen,
  firstContentShown,
  cancelTurn,
  afterFirstScreen,
  renderAllDeferred,
  requestTurn,
} from '../../src/ui/deferred.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then));
});
afterEach(() => {
  // Other files share the module: what stands now is whole for them.
  renderAllDeferred();
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
  expect(rendersAtOnce()).toBe(false);
  requestTurn(piece('menus'), true);
  requestTurn(piece('verdict', () => requestTurn(piece('figures'))));
  requestTurn(piece('ledger'));
  const gone = piece('gone');
  requestTurn(gone);
  cancelTurn(gone);
  expect(put).toEqual([]);
  while (put.length === 0) vi.advanceTimersToNextTimer();
  expect(put).toEqual(['verdict']);
  renderAllDeferred();
  expect(put).toEqual(['verdict', 'figures', 'ledger', 'menus']);
  expect(rendersAtOnce()).toBe(true);
  vi.runAllTimers();
  requestTurn(piece('later'), true);
  vi.runAllTimers();
  expect(put).toEqual(['verdict', 'figures', 'ledger', 'menus', 'later']);
});

it('does what waits for the first screen once its steps are put, and at once from then on', () => {
  const done: string[] = [];
  deferFirstScreen(() => false);
  afterFirstScreen(() => done.push('faces'));
  requestTurn(() => done.push('menus'), true);
  requestTurn(() => {
    done.push('verdict');
    requestTurn(() => done.push('figures'));
  });
  expect(done).toEqual([]);
  vi.runAllTimers();
  expect(done).toEqual(['verdict', 'figures', 'faces', 'menus']);
  afterFirstScreen(() => done.push('reader'));
  expect(done.at(-1)).toBe('reader');
});

it('does it after a while on a screen that has no steps', () => {
  const done: string[] = [];
  deferFirstScreen(() => false);
  afterFirstScreen(() => done.push('faces'));
  vi.runAllTimers();
  expect(done).toEqual(['faces']);
});

it('lets what waited for the first screen ask for a turn that takes nobody else of theirs', () => {
  for (let later = 130; later < 170; later++) {
    const done: string[] = [];
    deferFirstScreen(() => false);
    afterFirstScreen(() => requestTurn(() => done.push('numbers'), true));
    requestTurn(() => done.push('verdict'));
    while (!done.includes('verdict')) vi.advanceTimersToNextTimer();
    vi.advanceTimersByTime(later);
    // What reads the store asks when it has come.
    requestTurn(() => done.push('list'));
    requestTurn(() => done.push('gallery'));
    vi.runAllTimers();
    expect(done.sort(), `${later} ms later`).toEqual(['gallery', 'list', 'numbers', 'verdict']);
  }
});

it('does it once the first words are painted, where a screen says that they stand', () => {
  const done: string[] = [];
  // Nobody waits for anything: there is nothing to do.
  firstContentShown();
  vi.runAllTimers();
  deferFirstScreen(() => false);
  afterFirstScreen(() => done.push('faces'));
  firstContentShown();
  expect(done).toEqual([]);
  vi.advanceTimersToNextTimer();
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(['faces']);
  vi.runAllTimers();
  expect(done).toEqual(['faces']);
});
