import { describe, expect, it } from 'vitest';
import { readCells, type PasteTarget } from '../../../src/screens/review/paste.ts';
import { makeFormats } from '../../../src/text/format.ts';

const f = makeFormats('en-US', 'USD');
const targets: PasteTarget[] = [
  { key: 'agents', label: 'Support agents', unit: 'count' },
  { key: 'share', label: 'Share used', unit: 'percent' },
  { key: 'cost', label: 'Hourly cost', unit: 'money' },
];

describe('cells pasted into a review', () => {
  it('go down the form in order, from the field they were pasted into', () => {
    expect(readCells('40\n60%\n', targets, null, f).map((r) => [r.key, r.value])).toEqual([
      ['agents', 40],
      ['share', 0.6],
    ]);
    expect(readCells('55\n$35.50', targets, 'share', f).map((r) => [r.key, r.value])).toEqual([
      ['share', 0.55],
      ['cost', 35.5],
    ]);
  });
  it('keep a gap where the column has one', () => {
    expect(readCells('40\n\n35', targets, null, f).map((r) => r.key)).toEqual(['agents', 'cost']);
  });
  it('find their place by name where there are two columns', () => {
    const rows = readCells('hourly  COST\t35\nSupport agents\tmany\nElsewhere\t7', targets, null, f);
    expect(rows.map((r) => [r.key, r.value])).toEqual([
      ['cost', 35],
      ['agents', null],
      [null, 7],
    ]);
  });
});
