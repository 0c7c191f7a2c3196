/** Every line by year, grouped as in the ledger, with gross, net, present value and the running total. */
import { buckets } from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { buildWords } from '../../text/words/build.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { netSign, yearTable } from '../../value/index.ts';
import { absenceOf, figure, none, type Absence } from '../cell.ts';
import { dataset, type Field } from '../dataset.ts';
import type { Report } from '../report.ts';

export interface YearRow {
  id: string;
  label: string;
  kind: 'group' | 'line' | 'sum' | 'net' | 'aside';
  /** 0..n as they move net. */
  values: readonly (number | null)[];
  /** Null: no total. */
  total: number | null;
  /** Why a line has no figures. */
  absent?: Absence;
}

function rowsOf({ document: c, evaluation: e, lines }: Report): YearRow[] {
  const words = buildWords();
  const table = yearTable(c, e);
  const out: YearRow[] = [];
  const byId = new Map(table.lines.map((l) => [l.id, l.years]));
  const results = new Map(e.lines.map((l) => [l.id, l]));
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
    const own = lines.filter((l) => l.bucket === bucket);
    if (own.length === 0) continue;
    out.push({ id: bucket, label: words.groups[bucket], kind: 'group', values: [], total: null });
    const sign = netSign[bucket];
    for (const line of own) {
      const years = byId.get(line.id)?.map((x) => x * sign || 0) ?? null;
      const total = results.get(line.id)?.total ?? null;
      if (years && !bucket.startsWith('alternative'))
        years.forEach((x, y) => (gross[y] = (gross[y] ?? 0) + x));
      out.push({
        id: line.id,
        label: labelOf.line(line),
        kind: 'line',
        values: years ?? [],
        total: total === null ? null : total * sign || 0,
        ...(total === null ? { absent: absenceOf(results.get(line.id)) } : {}),
      });
    }
  }
  const aside = (id: string, label: string, values: readonly number[], total: number | null): YearRow => ({
    id,
    label,
    kind: 'aside',
    values,
    total,
  });
  return [
    ...out,
    sums('net'),
    aside('present', words.years.presentValue, table.presentValue, e.net.presentValue),
    aside('cumulative', words.years.cumulative, table.cumulative, null),
  ];
}

const names = (r: Report): string[] => [
  'line',
  ...Array.from({ length: r.document.years + 1 }, (_, y) => `year-${y}`),
  'total',
];

export const yearsData = dataset<Report>()({
  id: 'years',
  rows: rowsOf,
  key: (row) => row.id,
  role: ({ kind }) => (kind === 'line' ? undefined : kind),
  fields: (r, medium): Record<string, Field<YearRow>> => {
    const { formats: f } = r;
    const { years } = r.document;
    // In short figures where a slide has many years.
    const money = medium === 'slide' && years > 5 ? f.moneyCompact : f.money;
    const cell = (row: YearRow, x: number | null | undefined) =>
      row.kind === 'group' || row.absent !== undefined ? none : figure(x, money);
    const column = (label: string, of: Field<YearRow>['of']): Field<YearRow> => ({
      label,
      of,
      numeric: true,
    });
    return {
      line: { label: chartsWords().line, of: (row) => row.label },
      ...Object.fromEntries(
        Array.from({ length: years + 1 }, (_, y) => [
          `year-${y}`,
          column(y === 0 ? chartsWords().atSigning : chartsWords().year(f.number(y)), (row) =>
            cell(row, row.values[y]),
          ),
        ]),
      ),
      total: column(chartsWords().total, (row) =>
        row.absent === undefined ? cell(row, row.total) : { absent: row.absent },
      ),
    };
  },
  presets: {
    screen: names,
    csv: names,
    print: names,
    slide: (r) => names(r).map((id) => [id, id === 'line' ? 3.6 : id === 'total' ? 1.2 : 1.1] as const),
  },
});
