/** How far estimates came true, as the table the portfolio shows. */
import { expect, it } from 'vitest';
import { textOf } from '../../src/report/cell.ts';
import { tableOf } from '../../src/report/dataset.ts';
import { calibrationData } from '../../src/report/datasets/calibration.ts';
import { makeFormats } from '../../src/text/format.ts';
import { calibration } from '../../src/value/calibration.ts';
import { portfolioCase } from '../fixtures/portfolioCases.ts';

it('names each kind as people know it, with how many rows stand behind it', () => {
  const records = calibration(Array.from({ length: 51 }, (_, i) => portfolioCase(i)));
  const shares = { n: 6, p10: 0.6, median: 0.82, p90: 1.04 };
  const all = [
    ...records,
    { of: 'lever' as const, kind: 'renewals', ...shares },
    { of: 'line' as const, kind: 'churn', ...shares },
    { of: 'reason' as const, kind: 'somebody’s own', ...shares },
  ];
  const table = tableOf(calibrationData, { records: all, formats: makeFormats('en-US', 'USD') }, 'screen');
  const rows = table.rows.map((row) => row.cells.map(textOf).join(' | '));
  // Of 51 cases 34 are reviewed: 7 fell short by half, 13 came to 95% and then 105%, 14 to 105%.
  expect(rows[0]).toBe('Benefit you can count | Kind of row | 34 | 50% | 100% | 105%');
  expect(rows).toContain('Renewals | Lever | 6 | 60% | 82% | 104%');
  expect(rows).toContain('somebody’s own | Reason given | 6 | 60% | 82% | 104%');
  expect(rows.some((row) => /^[A-Z].* \| Row of a template \| 6/.test(row))).toBe(true);
  expect(new Set(table.rows.map((row) => row.id)).size).toBe(all.length);
});
