import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvField, filled, inParts, textOf, toCsv, type Table } from '../../src/report/table.ts';

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

describe('a table on paper', () => {
  const wide = (columns: number): Table => ({
    columns: Array.from({ length: columns }, (_, i) => ({ label: `c${i}` })),
    rows: [
      { id: 'g', cells: ['Benefits'], role: 'group' },
      { id: 'a', cells: Array.from({ length: columns }, (_, i) => `a${i}`) },
    ],
  });

  it('is set in parts no wider than asked, each with the names of its rows, and loses no column', () => {
    for (let columns = 1; columns <= 30; columns++)
      for (const most of [1, 3, 7]) {
        const parts = inParts(wide(columns), most);
        expect(parts.flatMap((part) => part.columns.slice(1).map((c) => c.label))).toEqual(
          wide(columns)
            .columns.slice(1)
            .map((c) => c.label),
        );
        for (const part of parts) {
          expect(part.columns.length - 1).toBeLessThanOrEqual(most);
          expect(part.columns[0]?.label).toBe('c0');
          expect(part.rows[0]).toEqual({ id: 'g', cells: ['Benefits'], role: 'group' });
          expect(part.rows[1]?.cells.map(textOf)).toEqual(part.columns.map((c) => c.label.replace('c', 'a')));
        }
        const sizes = parts.map((part) => part.columns.length);
        expect(sizes.every((size) => size > 1) || columns === 1).toBe(true);
      }
  });

  it('has no column in which nothing stands', () => {
    const table = filled({
      columns: [{ label: 'Number' }, { label: 'Notes' }, { label: 'Net' }],
      rows: [
        { id: 'a', cells: ['Hours', '', { text: '3', value: 3 }] },
        { id: 'b', cells: ['Days', '', { absent: 'empty' }] },
      ],
    });
    expect(table.columns.map((c) => c.label)).toEqual(['Number', 'Net']);
    expect(table.rows.map((row) => row.cells.map(textOf))).toEqual([
      ['Hours', '3'],
      ['Days', '—'],
    ]);
  });
});
