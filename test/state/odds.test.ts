import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { Simulations } from '../../src/simulation/client.ts';
import type { SimulationQuestion } from '../../src/simulation/protocol.ts';
import { Odds } from '../../src/state/odds.svelte.ts';
import {
  compareOptions,
  compareScenarios,
  optionOutcomes,
  scenarioOutcomes,
} from '../../src/state/comparedOdds.svelte.ts';
import { Results } from '../../src/state/results.svelte.ts';
import { Workspace } from '../../src/state/workspace.svelte.ts';
import { simulate } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const start = makeCase({
  assumptions: [{ name: 'orders', value: 100, low: 60, high: 120, unit: 'count' }],
  lines: [
    { id: 'gain', bucket: 'tangible-benefit', formula: 'orders * 40' },
    { id: 'mood', bucket: 'perceived-benefit', formula: '900' },
    { id: 'price', bucket: 'tangible-cost', formula: '3000' },
  ],
  scenarios: [{ id: 'down', market: 'down', set: { orders: { times: 0.5 } } }],
});

/** Answers at once, as a worker would a moment later, and remembers what it was asked. */
function answering() {
  const asks: SimulationQuestion[] = [];
  const simulations = new Simulations((reply) => ({
    send: (request) => {
      if (request.kind !== 'run') return;
      asks.push(request.ask);
      const { case: c, ...options } = request.ask;
      reply({ kind: 'done', job: request.job, outcome: simulate(c, { ...options, trials: 1000 }) });
    },
    close: () => undefined,
  }));
  const workspace = new Workspace(start);
  const results = new Results(workspace, 'en-US');
  const odds = new Odds(results, simulations);
  const follow = (): void => {
    results.updateDeferred();
    odds.follow(results.deferred.case, results.scenario);
    vi.runAllTimers();
    flushSync();
  };
  return { asks, workspace, results, odds, follow };
}

describe('the odds of the open case', () => {
  it('are one outcome, which every figure is read from', () => {
    vi.useFakeTimers();
    const { odds, results, follow } = answering();
    expect(odds.outcome).toBeNull();
    expect(odds.aboveZero).toBeNull();
    follow();
    expect(odds.outcome).toEqual(simulate(start, { trials: 1000, cash: true }));
    expect(odds.spread).toBe(odds.outcome?.net);
    results.countable = true;
    expect(odds.spread).toBe(odds.outcome?.tangibleNet);
    expect(odds.cash).toBe(odds.outcome?.cash?.tangibleIncremental);
    expect(odds.aboveZero).toBe(odds.dots.filter((x) => x > 0).length);
    vi.useRealTimers();
  });

  it('are asked for again when a number moves, and not when a note does', () => {
    vi.useFakeTimers();
    const { asks, workspace, follow } = answering();
    follow();
    workspace.update((c) => ({ ...c, note: 'called on Monday', title: 'Other' }), { label: 'note' });
    follow();
    expect(asks).toHaveLength(1);
    workspace.update((c) => ({ ...c, years: 2 }), { label: 'years' });
    follow();
    expect(asks).toHaveLength(2);
    vi.useRealTimers();
  });

  it('are never those of another scenario', () => {
    vi.useFakeTimers();
    const { odds, results, follow } = answering();
    follow();
    const own = odds.outcome?.net.mean;
    results.scenario = 'down';
    expect(odds.outcome).toBeNull();
    follow();
    expect(odds.outcome).toEqual(simulate(start, { trials: 1000, scenario: 'down', cash: true }));
    expect(odds.outcome?.net.mean).toBeLessThan(own ?? 0);
    vi.useRealTimers();
  });

  it('are absent where no number varies, and gone when the last range goes', () => {
    vi.useFakeTimers();
    const { asks, odds, workspace, follow } = answering();
    follow();
    workspace.update(
      (c) => ({ ...c, assumptions: c.assumptions.map((a) => ({ ...a, low: null, high: null })) }),
      { label: 'range' },
    );
    follow();
    expect(odds.outcome).toBeNull();
    expect(asks).toHaveLength(1);
    vi.useRealTimers();
  });

  it('send no note, review or comment to the simulator', () => {
    vi.useFakeTimers();
    const { asks, workspace, follow } = answering();
    workspace.update((c) => ({ ...c, note: 'hear', privateNote: 'nothing' }), { label: 'note' });
    follow();
    expect(asks[0]?.case).toMatchObject({
      note: '',
      privateNote: '',
      reviews: [],
      comments: [],
      market: null,
    });
    vi.useRealTimers();
  });

  it('of every scenario stand side by side, and go when a scenario goes', () => {
    vi.useFakeTimers();
    const { odds, workspace, results } = answering();
    compareScenarios(odds, start);
    vi.runAllTimers();
    expect(scenarioOutcomes(odds).map((x) => x.id)).toEqual(['', 'down']);
    workspace.update((c) => ({ ...c, scenarios: [] }), { label: 'remove' });
    results.updateDeferred();
    compareScenarios(odds, workspace.case);
    vi.runAllTimers();
    expect(scenarioOutcomes(odds).map((x) => x.id)).toEqual(['']);
    vi.useRealTimers();
  });

  it('of every option stand side by side, each of its own rows, and are drawn anew for another scenario', () => {
    vi.useFakeTimers();
    const { odds, asks } = answering();
    const offers = makeCase({
      ...start,
      options: [{ id: 'std' }, { id: 'plus', set: { orders: { times: 2 } } }],
      option: 'std',
    });
    compareOptions(odds, offers, null);
    vi.runAllTimers();
    const at = (id: string) => optionOutcomes(odds).find((x) => x.id === id)?.outcome.net.mean ?? NaN;
    expect(at('plus')).toBeGreaterThan(at('std'));
    const before = asks.length;
    compareOptions(odds, offers, null);
    vi.runAllTimers();
    expect(asks.length).toBe(before);
    compareOptions(odds, offers, 'down');
    vi.runAllTimers();
    expect(asks.slice(before).map((a) => a.scenario)).toEqual(['down', 'down']);
    vi.useRealTimers();
  });
});
