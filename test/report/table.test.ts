import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvField, toCsv } from '../../src/report/table.ts';

describe('CSV', () => {
  it('guards text a spreadsheet would run', () => {
    for (const text of ['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', ' =1'])
      expect(csvField(text).replace(/^"/, '')).toMatch(/^'/);
    expect(csvField('Hours - saved')).toBe('Hours - saved');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvField('a,b')).toBe('"a,b"');
    expect(csvField('say "so"')).toBe('"say ""so"""');
    expect(csvField('two\nlines')).toBe('"two\nlines"');
  });

  it('writes numbers as numbers and shows the text where there is none', () => {
    expect(csvField({ text: '−$1,200', value: -1200 })).toBe('-1200');
    expect(csvField({ text: 'No cost entered', value: null })).toBe('No cost entered');
  });

  it('never starts an unquoted or quoted text field with a formula sign', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(csvField(text)).not.toMatch(/^"?\s*[=+\-@]/);
      }),
    );
  });

  it('fills short rows so that every line has as many fields as there are columns', () => {
    const csv = toCsv({
      columns: [{ label: 'Line' }, { label: 'Year 1' }],
      rows: [{ id: 'g', cells: ['Benefits'], role: 'group' }],
    });
    expect(csv).toBe('Line,Year 1\r\nBenefits,\r\n');
  });
});
