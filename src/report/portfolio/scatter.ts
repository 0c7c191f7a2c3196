/** Every measured case as a point: planned and actual net up to its latest review. */
import type { Row } from './rows.ts';
import type { MoneyScope } from './scope.ts';

export interface ScatterPoint {
  row: Row;
  /** Money in the scope's currency. */
  planned: number;
  actual: number;
}

/** The measured cases of a scope, the one furthest behind its plan first. */
export function scatterPoints(rows: readonly Row[], scope: MoneyScope): ScatterPoint[] {
  return rows
    .flatMap((row): ScatterPoint[] => {
      const { planned, actual } = row.facts;
      const rate = scope.rate(row.currency);
      return planned === null || actual === null || rate === null
        ? []
        : [{ row, planned: planned * rate, actual: actual * rate }];
    })
    .sort((a, b) => a.actual - a.planned - (b.actual - b.planned));
}

/** Whether a point is at or above its plan; half a unit of money does not count. */
export const meetsPlan = ({ planned, actual }: ScatterPoint): boolean => actual >= planned - 0.5;
