import { expect, it } from 'vitest';
import { holds } from '../../src/screens/shared/holds.ts';
import { makeCase } from '../fixtures/makeCase.ts';

it('shows a reader what resists pricing once there is something on it', () => {
  const row = (formula: string, lever: string | null) =>
    makeCase({ lines: [{ id: 'a', bucket: 'tangible-benefit', formula, lever }] });
  expect(holds(row('', 'adoption'), 'beyond')).toBe(false);
  expect(holds(row('100', null), 'beyond')).toBe(false);
  expect(holds(row('100', 'adoption'), 'beyond')).toBe(true);
  expect(holds(makeCase({ dimensions: [{ id: 'brand', today: 4 }] }), 'beyond')).toBe(true);
});
