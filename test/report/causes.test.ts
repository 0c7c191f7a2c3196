/** Causes of a difference in few rows, which still add up as they are shown. */
import { expect, it } from 'vitest';
import { causeRows, foldedCauses } from '../../src/report/causes.ts';
import { makeFormats } from '../../src/text/format.ts';

const f = makeFormats('en-US', 'USD');
const rowsOf = (amounts: readonly number[]) =>
  causeRows(
    1000,
    amounts.reduce((sum, x) => sum + x, 1000),
    amounts.map((amount, i) => ({ id: `c${i}`, label: `Cause ${i}`, amount })),
    f,
  );

it('few causes stand as they are; of many the smallest become one before the actual', () => {
  expect(foldedCauses(rowsOf([-300, 20]), 9, f)).toEqual(rowsOf([-300, 20]));
  const folded = foldedCauses(rowsOf([-300, 250, -200, 150, -100, 50, -20.4, 10, 5.4]), 9, f);
  expect(folded.map(({ label, text }) => `${label} ${text}`)).toEqual([
    'Plan to date $1,000',
    'Cause 0 −$300',
    'Cause 1 +$250',
    'Cause 2 −$200',
    'Cause 3 +$150',
    'Cause 4 −$100',
    'Cause 5 +$50',
    '3 other causes −$5',
    'Actual to date $845',
  ]);
});
