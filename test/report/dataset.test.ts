import { describe, expect, it } from 'vitest';
import { dataset, internal, numeric, tableOf, words } from '../../src/report/dataset.ts';
import { tablesOf } from '../../src/report/datasets/index.ts';
import { linesData } from '../../src/report/datasets/lines.ts';
import { secretCase } from '../fixtures/secretCase.ts';
import { reportOf } from '../fixtures/reportOf.ts';

interface Fruit {
  name: string;
  count: number | null;
}
const fruits = dataset<{ all: Fruit[]; internal?: boolean }>()({
  id: 'fruits',
  rows: ({ all }) => all,
  key: (fruit) => fruit.name,
  role: (fruit) => (fruit.count === null ? 'aside' : undefined),
  fields: (_source, medium) => ({
    name: words('Fruit', (fruit) => fruit.name),
    count: numeric(medium === 'slide' ? 'No.' : 'Count', (fruit) =>
      fruit.count === null ? { absent: 'waiting' } : { text: String(fruit.count), value: fruit.count },
    ),
    note: internal('Note', (fruit) => `about ${fruit.name}`),
  }),
  presets: {
    csv: ['name', 'count', 'note'],
    slide: [
      ['count', 1],
      ['name', 3],
    ],
  },
});
const all = [
  { name: 'Apple', count: 3 },
  { name: 'Pear', count: null },
];

describe('a table said once', () => {
  it('shows each medium its own fields, in their order', () => {
    expect(tableOf(fruits, { all, internal: true }, 'csv').columns.map((c) => c.label)).toEqual([
      'Fruit',
      'Count',
      'Note',
    ]);
    const { columns, rows } = tableOf(fruits, { all }, 'slide');
    expect(columns).toEqual([
      { label: 'No.', numeric: true, width: 1 },
      { label: 'Fruit', width: 3 },
    ]);
    expect(rows).toEqual([
      { id: 'Apple', cells: [{ text: '3', value: 3 }, 'Apple'] },
      { id: 'Pear', cells: [{ absent: 'waiting' }, 'Pear'], role: 'aside' },
    ]);
  });
  it('leaves what is for us alone out for everyone else', () => {
    expect(tableOf(fruits, { all }, 'csv').columns.map((c) => c.label)).toEqual(['Fruit', 'Count']);
  });
  it('shows rows of the caller’s in place of its own', () => {
    expect(tableOf(fruits, { all }, 'csv', [{ name: 'Plum', count: 1 }]).rows.map((r) => r.id)).toEqual([
      'Plum',
    ]);
  });
  it('is not shown where it has nothing to show', () => {
    expect(() => tableOf(fruits, { all }, 'print')).toThrow(RangeError);
  });
});

describe('the tables of a case', () => {
  const c = secretCase();
  it('have as many cells in each row as columns, and rows that can be told apart', () => {
    for (const { id, table } of tablesOf(reportOf(c))) {
      expect(new Set(table.rows.map((r) => r.id)).size, id).toBe(table.rows.length);
      for (const row of table.rows)
        if (row.role !== 'group') expect(row.cells.length, `${id} ${row.id}`).toBe(table.columns.length);
    }
  });
  it('have no private column but for us', () => {
    const columns = (audience: 'customer' | 'internal') =>
      tableOf(linesData, reportOf(c, {}, { audience }), 'csv').columns.map((x) => x.label);
    expect(columns('internal')).toContain('Private note');
    expect(columns('customer')).not.toContain('Private note');
    expect(tablesOf(reportOf(c, {}, { audience: 'customer' })).map((x) => x.id)).not.toContain('checks');
  });
});
