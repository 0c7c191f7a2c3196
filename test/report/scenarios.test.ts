import { describe, expect, it } from 'vitest';
import { comparedScenarios } from '../../src/report/datasets/scenarios.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { reportOf } from '../fixtures/reportOf.ts';

describe('the scenarios a document sets beside the case', () => {
  const c = makeCase({
    assumptions: [{ name: 'orders', unit: 'count', value: 100 }],
    lines: [{ id: 'a', bucket: 'tangible-benefit', formula: 'orders * 10' }],
    scenarios: [
      { id: 'same', label: 'Nobody filled it in' },
      { id: 'down', label: 'Fewer orders', set: { orders: { times: 0.8 } } },
    ],
  });
  const ids = (view: { scenario?: string } = {}, of = c): string[] =>
    comparedScenarios(reportOf(of, view)).rows.map((row) => row.id);

  it('are those that change anything, and the one looked at', () => {
    expect(ids()).toEqual(['', 'down']);
    expect(ids({ scenario: 'same' })).toEqual(['', 'same', 'down']);
  });

  it('are none where only the case is left', () => {
    expect(ids({}, makeCase({ ...c, scenarios: c.scenarios.slice(0, 1) }))).toEqual([]);
    expect(ids({}, makeCase({ ...c, scenarios: [] }))).toEqual([]);
  });
});
