/** The rows of the year table: every line by year, grouped as in the ledger, with net, present value and running total. */
import { buckets, type Case } from '../case/index.ts';
import { t } from '../text/case.ts';
import { labelOf } from '../text/labels.ts';
import { netSign, yearTable, type Evaluation } from '../value/index.ts';
import type { ChartFormats } from './formats.ts';
import type { Cell, Table, TableRow } from './table.ts';

export interface YearRow {
  id: string;
  label: string;
  /** 'group' heads the lines below it and has no values; 'sum' is gross; 'aside' stands beneath net. */
  kind: 'group' | 'line' | 'sum' | 'net' | 'aside';
  /** Signing and years 1..n as they move net; null = nothing to show. */
  values: readonly (number | null)[];
  /** Null = no total (cumulative). */
  total: number | null;
  waiting?: boolean;
}

export function yearRows(c: Case, e: Evaluation): YearRow[] {
  const words = t.build;
  const table = yearTable(c, e);
  const out: YearRow[] = [];
  const byId = new Map(table.lines.map((l) => [l.id, l.years]));
  const totals = new Map(e.lines.map((l) => [l.id, l.total]));
  const gross = table.net.map(() => 0);
  const sums = (kind: 'gross' | 'net'): YearRow => ({
    id: kind,
    label: words[kind],
    kind: kind === 'gross' ? 'sum' : 'net',
    values: kind === 'gross' ? gross : table.net,
    total: kind === 'gross' ? e.gross.total : e.net.total,
  });
  for (const bucket of buckets) {
    if (bucket === 'alternative-benefit') out.push(sums('gross'));
    const lines = c.lines.filter((l) => l.bucket === bucket);
    if (lines.length === 0) continue;
    out.push({ id: bucket, label: words.groups[bucket], kind: 'group', values: [], total: null });
    const sign = netSign[bucket];
    for (const line of lines) {
      const years = byId.get(line.id)?.map((x) => x * sign || 0) ?? null;
      const total = totals.get(line.id) ?? null;
      if (years && !bucket.startsWith('alternative'))
        years.forEach((x, y) => (gross[y] = (gross[y] ?? 0) + x));
      out.push({
        id: line.id,
        label: labelOf.line(line),
        kind: 'line',
        values: years ?? [],
        total: total === null ? null : total * sign || 0,
        waiting: years === null,
      });
    }
  }
  out.push(sums('net'));
  out.push({
    id: 'present',
    label: words.years.presentValue,
    kind: 'aside',
    values: table.presentValue,
    total: e.net.presentValue,
  });
  out.push({
    id: 'cumulative',
    label: words.years.cumulative,
    kind: 'aside',
    values: table.cumulative,
    total: null,
  });
  return out;
}

const roles: Record<YearRow['kind'], TableRow['role']> = {
  group: 'group',
  line: undefined,
  sum: 'sum',
  net: 'net',
  aside: 'aside',
};

/** The same as a table: signing, year 1..n, total. */
export function yearTableOf(
  rows: readonly YearRow[],
  years: number,
  formats: Pick<ChartFormats, 'money' | 'number'>,
): Table {
  const cell = (value: number | null | undefined): Cell =>
    value === null || value === undefined ? { text: '', value: null } : { text: formats.money(value), value };
  return {
    columns: [
      { label: t.charts.line },
      { label: t.charts.atSigning, numeric: true },
      ...Array.from({ length: years }, (_, i) => ({
        label: t.charts.year(formats.number(i + 1)),
        numeric: true,
      })),
      { label: t.charts.total, numeric: true },
    ],
    rows: rows.map((row): TableRow => {
      const role = roles[row.kind];
      const values =
        row.kind === 'group'
          ? []
          : row.waiting === true
            ? [...Array.from({ length: years + 1 }, () => cell(null)), t.charts.waiting]
            : [...Array.from({ length: years + 1 }, (_, i) => cell(row.values[i])), cell(row.total)];
      return { id: row.id, cells: [row.label, ...values], ...(role === undefined ? {} : { role }) };
    }),
  };
}
