/** The year table as plain data: each line by year, grouped, with totals, present value and the running total. */
import { chartsWords } from '../text/words/charts.ts';
import type { ChartFormats } from './formats.ts';
import { figure, none, type Absence, type Cell } from '../report/cell.ts';
import type { Table, TableRow } from './table.ts';

export interface YearRow {
  id: string;
  label: string;
  kind: 'group' | 'line' | 'sum' | 'net' | 'aside';
  values: readonly (number | null)[];
  total: number | null;
  /** Why a line has no figures. */
  absent?: Absence;
}
const roles: Record<YearRow['kind'], TableRow['role']> = {
  group: 'group',
  line: undefined,
  sum: 'sum',
  net: 'net',
  aside: 'aside',
};

/**
 * @param years n; the columns are signing, year 1..n and the total
 * @param rows values 0..n as they move net, null for nothing to show
 */
export function yearTableOf(
  rows: readonly YearRow[],
  years: number,
  formats: Pick<ChartFormats, 'money' | 'number'>,
): Table {
  const cell = (value: number | null | undefined): Cell => figure(value, (x) => formats.money(x));
  return {
    columns: [
      { label: chartsWords().line },
      { label: chartsWords().atSigning, numeric: true },
      ...Array.from({ length: years }, (_, i) => ({
        label: chartsWords().year(formats.number(i + 1)),
        numeric: true,
      })),
      { label: chartsWords().total, numeric: true },
    ],
    rows: rows.map((row): TableRow => {
      const role = roles[row.kind];
      const values =
        row.kind === 'group'
          ? []
          : row.absent !== undefined
            ? [...Array.from({ length: years + 1 }, () => none), { absent: row.absent }]
            : [...Array.from({ length: years + 1 }, (_, i) => cell(row.values[i])), cell(row.total)];
      return { id: row.id, cells: [row.label, ...values], ...(role === undefined ? {} : { role }) };
    }),
  };
}
