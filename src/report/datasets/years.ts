/**
 * Every line by year, grouped as in the ledger, with its total and present value and those of its group, like an
 * analyst's cost and benefit table. Gross, net, present value by year and the running total follow at the end.
 */
import { netSign, buckets, type Line } from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { paymentsSaid } from '../../text/payments.ts';
import { buildWords } from '../../text/words/build.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { yearTable } from '../../value/index.ts';
import { absenceOf, figure, none, type Absence } from '../cell.ts';
import { dataset, type Field, type Medium } from '../dataset.ts';
import type { Report } from '../report.ts';
import { yearHeading } from '../yearHeading.ts';

export interface YearRow {
  id: string;
  label: string;
  kind: 'group' | 'line' | 'subtotal' | 'sum' | 'net' | 'aside';
  /** Years 0..n, signed as they move net. */
  values: readonly (number | null)[];
  /** Null: no total. */
  total: number | null;
  /** Its present value; null if it has none, or if the row itself is at present value. */
  present: number | null;
  /** The reason if a line has no figures. */
  absent?: Absence;
}

/** Whether a line is paid before the years it is for, so that some year of use shows nothing. */
const paidAhead = (line: Line, years: readonly number[]): boolean =>
  line.paid === 'in-advance' && line.per !== 'once' && years.some((x) => x !== 0) && years.at(-1) === 0;

function rowsOf({ document: c, evaluation: e, formats: f, lines }: Report): YearRow[] {
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
    present: kind === 'gross' ? e.gross.presentValue : e.net.presentValue,
  });
  for (const bucket of buckets) {
    if (bucket === 'alternative-benefit') out.push(sums('gross'));
    const own = lines.filter((l) => l.bucket === bucket);
    if (own.length === 0) continue;
    out.push({
      id: bucket,
      label: words.groups[bucket],
      kind: 'group',
      values: [],
      total: null,
      present: null,
    });
    const sign = netSign[bucket];
    const sum = table.net.map(() => 0);
    for (const line of own) {
      const years = byId.get(line.id)?.map((x) => x * sign || 0) ?? null;
      const { total = null, presentValue = null } = results.get(line.id) ?? {};
      years?.forEach((x, y) => {
        sum[y] = (sum[y] ?? 0) + x;
        if (!bucket.startsWith('alternative')) gross[y] = (gross[y] ?? 0) + x;
      });
      const label = labelOf.line(line);
      const payments = paymentsSaid(line, results.get(line.id)?.amount, f);
      out.push({
        id: line.id,
        // A line paid in advance shows nothing in its last year; the label says why.
        label:
          years && paidAhead(line, years)
            ? chartsWords().years.paidAhead(label)
            : payments === ''
              ? label
              : chartsWords().years.inPayments(label, payments),
        kind: 'line',
        values: years ?? [],
        total: total === null ? null : total * sign || 0,
        present: presentValue === null ? null : presentValue * sign || 0,
        ...(total === null ? { absent: absenceOf(results.get(line.id)) } : {}),
      });
    }
    const { total, presentValue } = e.buckets[bucket];
    if (own.length > 1)
      out.push({
        id: `${bucket} subtotal`,
        label: chartsWords().years.subtotal,
        kind: 'subtotal',
        values: sum,
        total: total * sign || 0,
        present: presentValue * sign || 0,
      });
  }
  const aside = (id: string, label: string, values: readonly number[], total: number | null): YearRow => ({
    id,
    label,
    kind: 'aside',
    values,
    total,
    present: null,
  });
  return [
    ...out,
    sums('net'),
    aside('present', chartsWords().years.presentValue, table.presentValue, e.net.presentValue),
    aside('cumulative', chartsWords().years.cumulative, table.cumulative, null),
  ];
}

const names =
  (medium: Medium) =>
  (r: Report): string[] => [
    'line',
    ...Array.from({ length: r.document.years + 1 }, (_, y) => `year-${y}`),
    'total',
    // Ten years fill a slide; the whole present value stands below them.
    ...(r.document.years > 6 && medium === 'slide' ? [] : ['present']),
  ];

export const yearsData = dataset<Report>()({
  id: 'years',
  rows: rowsOf,
  key: (row) => row.id,
  role: ({ kind }) => (kind === 'line' ? undefined : kind === 'subtotal' ? 'sum' : kind),
  fields: (r, medium): Record<string, Field<YearRow>> => {
    const { formats: f } = r;
    const { years } = r.document;
    // Short figures on a slide with many years.
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
          column(y === 0 ? chartsWords().atSigning : yearHeading(r.document, y, f), (row) =>
            cell(row, row.values[y]),
          ),
        ]),
      ),
      total: column(chartsWords().total, (row) =>
        row.absent === undefined ? cell(row, row.total) : { absent: row.absent },
      ),
      present: column(chartsWords().years.presentValue, (row) => cell(row, row.present)),
    };
  },
  presets: {
    screen: names('screen'),
    csv: names('csv'),
    print: names('print'),
    slide: (r) =>
      names('slide')(r).map(
        (id) =>
          [
            id,
            id === 'line' ? (r.document.years > 6 ? 2.4 : 3.6) : id.startsWith('year') ? 1.1 : 1.2,
          ] as const,
      ),
  },
});
