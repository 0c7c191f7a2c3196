/** The KPI sheet: each number by whom it matters to, and the conversation it prompts. */
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/report/cell.ts';
import { tableOf } from '../../src/report/dataset.ts';
import { kpiSheetData, promptOf, withoutKpi } from '../../src/report/datasets/kpiSheet.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { reportOf } from '../fixtures/reportOf.ts';

const c = makeCase({
  customer: {
    name: 'Halden',
    people: [
      { id: 'a', name: 'A. Osei', role: 'CFO', stance: 'champion' },
      { id: 'b', name: 'P. Lind', role: 'COO' },
    ],
  },
  assumptions: [{ name: 'churn', label: 'Churn', unit: 'percent', value: 0.05, today: 0.09, for: ['a'] }],
  lines: [{ id: 'x', bucket: 'tangible-benefit', label: 'X', formula: 'churn * 100' }],
  success: { targets: [{ name: 'churn', by: '2027-01-31', value: 0.04 }] },
  reviews: [{ id: 'r', month: 3, on: '2026-03-31', actual: { churn: 0.06 } }],
});

describe('the KPI sheet', () => {
  it('says where each number stands, and who has none', () => {
    const table = tableOf(kpiSheetData, reportOf(c), 'screen');
    expect(table.rows.map((row) => row.cells.map(textOf))).toEqual([
      [
        'A. Osei, CFO',
        'Champion',
        'Churn',
        '9%',
        '5%',
        '4%',
        '6%',
        'It is short of the plan. Ask what stands in the way.',
      ],
      ['P. Lind, COO', '', '', '', '', '', '', 'Ask what they report to their own manager.'],
    ]);
    expect(withoutKpi(reportOf(c)).map((p) => p.id)).toEqual(['b']);
  });

  it('keeps stance and our own talk out of what a customer reads', () => {
    const table = tableOf(kpiSheetData, reportOf(c, {}, { audience: 'customer' }), 'csv');
    expect(table.columns).toHaveLength(6);
    // Nor does it say who has no number yet.
    expect(table.rows.map((row) => textOf(row.cells[0]))).toEqual(['A. Osei, CFO']);
    expect(JSON.stringify(table)).not.toMatch(/Champion|Ask what/);
  });

  it('prompts what is missing first, then how it goes', () => {
    const at = (today: number | null, plan: number | null, target: number | null, actual: number | null) =>
      promptOf({
        name: 'x',
        today,
        plan,
        target: target === null ? null : { value: target, by: null },
        actual: actual === null ? null : { value: actual, month: 3, on: null, review: 'r' },
      });
    expect([
      promptOf(null),
      at(null, 5, null, null),
      at(9, null, null, null),
      at(9, 5, null, null),
      at(9, 5, 4, null),
      at(9, 5, 4, 4),
      at(9, 5, null, 5),
      at(9, 5, 4, 5),
      at(9, 5, 4, 7),
      at(9, 5, 4, 10),
      at(5, 9, null, 4),
      at(9, 9, null, 9),
    ]).toEqual([
      'none',
      'today',
      'plan',
      'agree',
      'measure',
      'met',
      'ahead',
      'further',
      'behind',
      'worse',
      'worse',
      'ahead',
    ]);
  });
});
