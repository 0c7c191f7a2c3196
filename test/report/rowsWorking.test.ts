import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/report/cell.ts';
import { tableOf } from '../../src/report/dataset.ts';
import { rowsWorking } from '../../src/report/datasets/workings.ts';
import { realCase } from '../fixtures/realCases.ts';
import { secretCase } from '../fixtures/secretCase.ts';
import { reportOf } from '../fixtures/reportOf.ts';

describe('net row by row', () => {
  it('adds up to net and to its present value, counted either way', () => {
    for (const c of [realCase(10), realCase(30), secretCase()])
      for (const countable of [false, true]) {
        const r = reportOf(c, { countable });
        if (r.evaluation.incomplete) continue;
        const { rows } = tableOf(rowsWorking, r, 'screen');
        const lines = rows.filter((row) => row.role === undefined);
        for (const at of [1, 2]) {
          const sum = lines.reduce((all, row) => all + (valueOf(row.cells[at]) ?? 0), 0);
          expect(sum).toBeCloseTo(valueOf(rows.at(-1)?.cells[at]) ?? NaN, 3);
        }
      }
  });
});
