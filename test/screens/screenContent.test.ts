import { expect, it } from 'vitest';
import { hasContent } from '../../src/screens/shared/screenContent.ts';
import { makeCase } from '../fixtures/makeCase.ts';

it('shows a reader what resists pricing once there is something on it', () => {
  const row = (formula: string, lever: string | null) =>
    makeCase({ lines: [{ id: 'a', bucket: 'tangible-benefit', formula, lever }] });
  expect(hasContent(row('', 'adoption'), 'beyond')).toBe(false);
  expect(hasContent(row('100', null), 'beyond')).toBe(false);
  expect(hasContent(row('100', 'adoption'), 'beyond')).toBe(true);
  expect(hasContent(makeCase({ dimensions: [{ id: 'brand', today: 4 }] }), 'beyond')).toBe(true);
});
