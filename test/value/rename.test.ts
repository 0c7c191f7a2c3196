import { describe, expect, it } from 'vitest';
import { addAssumption, newCase, newLine, type Case } from '../../src/case/index.ts';
import { followLabel } from '../../src/value/index.ts';

const base: Case = {
  ...[
    { name: 'hours_saved', label: 'Hours saved' },
    { name: 'hours_saved_2', label: 'Hours saved' },
    { name: 'h', label: 'Hourly cost' },
    { name: 'people', label: '' },
  ].reduce<Case>((c, a) => addAssumption(c, a), newCase({ id: 'c', start: '2026-01' })),
  lines: [
    newLine({ id: 'row', bucket: 'tangible-benefit', formula: 'hours_saved * hours_saved_2 * h * people' }),
  ],
};
const formula = (c: Case): string => c.lines[0]?.formula ?? '';

describe('a number called otherwise', () => {
  it('is called so in formulas where its name was made from what it was called', () => {
    expect(formula(followLabel(base, 'hours_saved', 'Hours saved', 'Minutes saved'))).toBe(
      'minutes_saved * hours_saved_2 * h * people',
    );
    expect(formula(followLabel(base, 'hours_saved_2', 'Hours saved', 'Hourly cost'))).toBe(
      'hours_saved * hourly_cost * h * people',
    );
  });

  it('keeps a name of its own, a built-in one, and one for which the label has no letters', () => {
    expect(followLabel(base, 'h', 'Hourly cost', 'Wage')).toBe(base);
    expect(followLabel(base, 'people', '', 'Agents')).toBe(base);
    expect(followLabel(base, 'hours_saved', 'Hours saved', '節約時間')).toBe(base);
    expect(followLabel(base, 'hours_saved', 'Hours saved', '')).toBe(base);
  });
});
