/** One account over four quarters, worked out by hand: what its review tables say on screen, on slides and in files. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCase, type Case } from '../../src/case/index.ts';
import { textOf, valueOf } from '../../src/report/cell.ts';
import { tableOf } from '../../src/report/dataset.ts';
import { planActualData } from '../../src/report/datasets/planActual.ts';
import {
  historyData,
  historyIndexNote,
  planSourceOf,
  reviewFiguresData,
} from '../../src/report/datasets/review.ts';
import {
  requiredSummary,
  reviewComparedData,
  reviewRequiredData,
} from '../../src/report/datasets/reviewOutlook.ts';
import { reviewPeriodData } from '../../src/report/datasets/reviewPeriod.ts';
import { realisedByLeverData, realisedByPersonData } from '../../src/report/datasets/reviewRealised.ts';
import { reviewedOf, type Reviewed } from '../../src/report/reviewed.ts';
import type { Table } from '../../src/report/table.ts';
import { reportOf } from '../fixtures/reportOf.ts';

interface Known {
  case: Record<string, unknown>;
  expect: Record<
    string,
    { plan: number; actual: number; variance: number; runRate: number; causes: Record<string, number> }
  >;
}
const known = JSON.parse(
  readFileSync(new URL('../fixtures/known/reviews.json', import.meta.url), 'utf8'),
) as Known;

function meridian(fields: Record<string, unknown> = {}): Case {
  const read = parseCase({ ...known.case, ...fields });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}
function reviewed(id: string, c: Case = meridian()): Reviewed {
  const found = reviewedOf(reportOf(c), id);
  if (!found) throw new Error(`no review ${id}`);
  return found;
}
const cell = (table: Table, row: string, column: number) =>
  table.rows.find((r) => r.id === row)?.cells[column];
const column = (table: Table, n: number): number[] => table.rows.map((row) => valueOf(row.cells[n]) ?? NaN);

describe('the tables of a review', () => {
  it('say the figures worked out by hand', () => {
    for (const [id, wanted] of Object.entries(known.expect)) {
      const r = reviewed(id);
      const figures = tableOf(reviewFiguresData, r, 'csv');
      expect(
        ['plan', 'actual', 'variance', 'run-rate'].map((x) =>
          Math.round(valueOf(cell(figures, x, 1)) ?? NaN),
        ),
      ).toEqual([wanted.plan, wanted.actual, wanted.variance, wanted.runRate]);
      const compared = tableOf(reviewComparedData, r, 'screen');
      expect(Math.round(valueOf(cell(compared, 'net', 2)) ?? NaN)).toBe(wanted.actual);
      expect(Math.round(valueOf(cell(compared, 'net', 4)) ?? NaN)).toBe(wanted.runRate);
    }
  });

  it('set this period beside to date, and each column adds up as it is shown', () => {
    expect(tableOf(reviewPeriodData, reviewed('q1'), 'screen').rows).toEqual([]);
    const before: Record<string, string> = { q2: 'q1', q3: 'q2', q4: 'q3' };
    for (const [id, last] of Object.entries(before)) {
      const table = tableOf(reviewPeriodData, reviewed(id), 'screen');
      const [now, then] = [known.expect[id], known.expect[last]];
      for (const n of [1, 2]) {
        const all = column(table, n);
        expect(all.slice(0, -1).reduce((sum, x) => sum + x, 0)).toBe(all.at(-1));
      }
      expect(column(table, 2).at(-1)).toBe(now?.actual);
      const period = (column(table, 1).at(-1) ?? NaN) - (column(table, 1)[0] ?? NaN);
      expect(Math.abs(period - ((now?.variance ?? 0) - (then?.variance ?? 0)))).toBeLessThanOrEqual(1);
    }
    // To date adoption weighs most; in the last quarter it was the no-show rate.
    const q4 = tableOf(reviewPeriodData, reviewed('q4'), 'screen');
    expect(q4.columns.map((x) => x.label)).toEqual(['Cause', 'Months 10 to 12', 'To date']);
    const steps = q4.rows.filter((row) => row.role !== 'sum');
    const most = (n: number) =>
      steps.toSorted((a, b) => Math.abs(valueOf(b.cells[n]) ?? 0) - Math.abs(valueOf(a.cells[n]) ?? 0))[0]
        ?.id;
    expect([most(1), most(2)]).toEqual(['cause:assumption noshow', 'cause:rollout rollout']);
  });

  it('compare the cases on every measure, and on when it went live', () => {
    const table = tableOf(reviewComparedData, reviewed('q3'), 'screen');
    expect(table.rows.map((row) => row.id)).toEqual(['net', 'roi', 'payback', 'npv', 'go-live', 'full-use']);
    const texts = (row: string): string[] => [1, 2, 3, 4].map((n) => textOf(cell(table, row, n)));
    expect(texts('go-live')).toEqual(['After month 1', 'After month 4', 'After month 4', 'After month 4']);
    expect(texts('full-use')).toEqual(['After month 4', 'After month 7', 'After month 7', 'After month 7']);
    const { result } = reviewed('q3');
    expect(valueOf(cell(table, 'roi', 4))).toBe(result.compared.runRate.roi);
    expect(valueOf(cell(table, 'roi', 2))).toBe(result.roiToDate);
    expect(valueOf(cell(table, 'npv', 3))).toBe(result.compared.atPlan.npv);
    expect(texts('payback').every((x) => x === '' || /^(Month \d+|Not within)/.test(x))).toBe(true);
  });

  it('say how it stands with what is required by renewal', () => {
    const c = meridian({
      success: {
        renewal: '2028-09-30',
        targets: [
          { name: 'noshow', by: null, value: 0.06 },
          { name: 'hours', by: '2026-09-30', value: 3 },
          { name: 'calls', by: '2026-03-31', value: 0.5 },
        ],
      },
    });
    const r = reviewed('q4', c);
    expect(requiredSummary(r)).toBe('1 met, 1 at risk, 1 missed');
    const table = tableOf(reviewRequiredData, r, 'screen');
    expect(table.rows.map((row) => row.cells.map(textOf))).toEqual([
      ['No-show rate', '6%', 'Sep 30, 2028', '10.5%', '10.5%', 'At risk'],
      ['Hours saved per agent a week', '3 hours', 'Sep 30, 2026', '3.5 hours', '3.5 hours', 'Met'],
      ['Calls per appointment', '0.5', 'Mar 31, 2026', '1.5', '1.5', 'Missed'],
    ]);
  });

  it('say that a target is missed once its day has passed unmet, wherever it is read after that day', () => {
    const c = meridian({
      success: {
        renewal: '2028-09-30',
        targets: [
          { name: 'noshow', by: '2028-10-15', value: 0.06 },
          { name: 'hours', by: '2026-09-30', value: 3 },
          { name: 'calls', by: null, value: 0.5 },
        ],
      },
    });
    const on = (id: string, today: string): string[] =>
      reviewedOf(reportOf(c, {}, { today }), id)?.result.required.map((x) => x.status) ?? [];
    const before = reviewed('q4', c).result.required.map((x) => x.status);
    expect(before).toEqual(['at-risk', 'met', 'at-risk']);
    // On its own day it has not passed.
    expect(on('q4', '2028-09-30')).toEqual(before);
    expect(on('q4', '2028-10-01')).toEqual(['at-risk', 'met', 'missed']);
    expect(on('q4', '2028-10-16')).toEqual(['missed', 'met', 'missed']);
    // What an earlier review said stays as it was said.
    expect(on('q2', '2028-10-16')).toEqual(reviewed('q2', c).result.required.map((x) => x.status));
  });

  it('say what came true by person and by lever, of what was measured', () => {
    const r = reviewed('q4');
    const lines = new Map(r.result.lines.map((l) => [l.id, l]));
    const sum = (of: 'plan' | 'actual', ...ids: string[]): number =>
      ids.reduce((total, id) => total + (lines.get(id)?.[of] ?? NaN), 0);
    const people = tableOf(realisedByPersonData, r, 'csv');
    expect(people.rows.map((row) => textOf(row.cells[0]))).toEqual(['R. Kwan', 'T. Abebe', 'M. Lopez']);
    expect(column(people, 1)).toEqual([
      sum('plan', 'noshows'),
      sum('plan', 'noshows', 'calm'),
      sum('plan', 'desk'),
    ]);
    expect(column(people, 2)[1]).toBe(sum('actual', 'noshows', 'calm'));
    expect(column(people, 3)[2]).toBe(sum('actual', 'desk') / sum('plan', 'desk'));
    const byLever = tableOf(realisedByLeverData, r, 'csv');
    expect(byLever.rows.map((row) => row.id)).toEqual(['usage', 'adoption', 'retention']);
    // What nobody measured is on neither side of the share.
    const bare = meridian({
      reviews: [{ id: 'only', on: '2026-03-31', month: 6, actual: { noshow: 0.1 } }],
    });
    const some = tableOf(realisedByPersonData, reviewed('only', bare), 'csv');
    expect(textOf(some.rows[2]?.cells[1])).toBe('Not measured');
    expect(valueOf(some.rows[2]?.cells[4])).toBeGreaterThan(0);
  });

  it('mark rows that only an earlier review measured', () => {
    const { result } = reviewed('q3');
    expect(result.carriedLines).toEqual(['calm']);
    const rows = tableOf(planActualData, planSourceOf(reviewed('q3')), 'csv').rows;
    expect(
      rows.filter((row) => textOf(row.cells[4]).endsWith('from the last review')).map((row) => row.id),
    ).toEqual(['calm']);
  });

  it('compare scores only over the dimensions scored each time', () => {
    const scored = (id: string, month: number, on: string, dimensions: Record<string, number>) => ({
      id,
      month,
      on,
      actual: { noshow: 0.09 },
      dimensions,
    });
    const c = meridian({
      reviews: [
        scored('a', 3, '2025-12-31', { brand: 5, satisfaction: 6 }),
        scored('b', 6, '2026-03-31', { satisfaction: 7, risk: 1 }),
      ],
    });
    const history = { report: reportOf(c) };
    expect(historyData.rows(history).map((row) => row.index)).toEqual([60, 70]);
    expect(historyIndexNote(history)).toBe('Value index over the 1 of 3 dimensions scored in every review.');
    // Eight were scored before, which gave another index. Before 2 × 4 and 1.5 × 4, at the review 2 × 7 and 1.5 × 1: over the same two.
    const figures = tableOf(reviewFiguresData, reviewed('b', c), 'csv');
    expect([0, 1].map((n) => textOf(cell(figures, 'index', n)))).toEqual([
      'Value index, over the 2 of 8 scored both times',
      '40 → 44',
    ]);
    const apart = meridian({
      reviews: [
        scored('a', 3, '2025-12-31', { brand: 5 }),
        scored('b', 6, '2026-03-31', { satisfaction: 7 }),
      ],
    });
    const none = { report: reportOf(apart) };
    expect(historyData.rows(none).map((row) => row.index)).toEqual([null, null]);
    expect(historyIndexNote(none)).toContain('cannot be compared');
  });
});
