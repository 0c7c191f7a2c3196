import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridgeOf, foldedBridge } from '../../src/report/bridge.ts';
import { evaluate, simulate, verdictOf } from '../../src/value/index.ts';
import { arbitraryCase } from '../fixtures/arbitraryDocument.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { realCase } from '../fixtures/realCases.ts';
import { reportOf } from '../fixtures/reportOf.ts';
import { runs } from '../fixtures/runs.ts';

describe('a report', () => {
  const c = makeCase({ ...realCase(10), simulation: { trials: 500, seed: 7 } });

  it('is the case itself where its scenario is gone, and says the one it is in', () => {
    const gone = reportOf(c, { scenario: 'no-such' });
    expect([gone.view.scenario, gone.viewed]).toEqual([null, '']);
    const [scenario] = c.scenarios;
    const there = reportOf(c, { scenario: scenario?.id ?? '' });
    expect(there.viewed).not.toBe('');
    expect(there.evaluation.net.total).toBe(evaluate(c, { scenario: scenario?.id ?? '' }).net.total);
  });
  it('is worked out in its view: likely beside a lean, conservative only beside likely', () => {
    const worse = reportOf(c, { lean: 'worse' });
    expect(worse.evaluation.net.total).toBe(evaluate(c, { lean: 'worse' }).net.total);
    expect(worse.likely.net.total).toBe(evaluate(c).net.total);
    expect(worse.conservative).toBeNull();
    expect(reportOf(c).conservative?.net.total).toBe(worse.evaluation.net.total);
  });
  it('keeps what it has worked out', () => {
    const report = reportOf(c);
    expect(report.evaluation).toBe(report.evaluation);
    expect(report.likely).toBe(report.evaluation);
  });
  it('has the odds of the net its view counts', () => {
    const outcome = simulate(c, { cash: true });
    expect(reportOf(c, {}, { outcome }).odds?.spread).toBe(outcome.net);
    expect(reportOf(c, { countable: true }, { outcome }).odds?.spread).toBe(outcome.tangibleNet);
    expect(reportOf(c).odds).toBeNull();
  });
  it('withholds its headline where nothing is entered or a cost fails', () => {
    expect(reportOf(makeCase({ lines: [] })).withheld).toBe(true);
    const fails = makeCase({ lines: [{ id: 'x', bucket: 'tangible-cost', label: 'X', formula: '1 / 0' }] });
    expect(reportOf(fails).withheld).toBe(true);
    expect(reportOf(c).withheld).toBe(false);
  });
});

describe('the bridge of a report', () => {
  it('adds up to gross and net, in full and folded, whatever is counted', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.boolean(), (c, countable) => {
        const report = reportOf(c, { countable });
        const net = verdictOf(c, report.evaluation, countable).net;
        const near = (x: number): boolean => Math.abs(x - net) <= 1e-9 * Math.max(1, Math.abs(net));
        for (const rows of [bridgeOf(report), foldedBridge(report, 9)]) {
          const steps = rows.filter(({ kind }) => kind !== 'gross' && kind !== 'net');
          const size = steps.reduce((sum, { amount }) => sum + Math.abs(amount ?? 0), 0);
          const sum = steps.reduce((total, { amount }) => total + (amount ?? 0), 0);
          expect(near(sum) || Math.abs(sum - net) <= 1e-9 * size).toBe(true);
          expect(rows.at(-1)).toMatchObject({ kind: 'net', amount: net });
        }
      }),
      runs(60),
    );
  });
  it('words its folds, and names the alternative', () => {
    const labels = foldedBridge(reportOf(realCase(30)), 7).map((row) => row.label);
    expect(labels.some((label) => /^\d+ smaller benefits$/.test(label))).toBe(true);
    expect(labels.every((label) => label !== '')).toBe(true);
  });
});
