/** The tables of a portfolio: by owner, segment or template; one owner's figures beside averages; lists of cases. */
import { afterSaleWords } from '../../text/words/afterSale.ts';
import { portfolioWords } from '../../text/words/portfolio.ts';
import type { Formats } from '../../text/format.ts';
import { figure, type Cell } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import { cellOf, columnLabel, shortLabel, templateName } from '../portfolio/cells.ts';
import { accountOf } from '../portfolio/digest.ts';
import type { SummaryKind, GroupSummary } from '../portfolio/summarize.ts';
import { inOneCurrency, type Exchange } from '../portfolio/renewals.ts';
import type { ColumnId, Row, Subtotal } from '../portfolio/rows.ts';

export interface MoneySource {
  formatsOf: (currency: string) => Formats;
  exchange: Exchange | null;
}

/**
 * Amounts per currency in one cell: a single currency as it is; several in the host's currency if it states rates for
 * all of them, else each by itself.
 */
export function moneyOf(
  sums: readonly Subtotal[],
  of: (s: Subtotal) => number | null,
  { formatsOf, exchange }: MoneySource,
): Cell {
  const amounts = sums.flatMap((s) => {
    const amount = of(s);
    return amount === null ? [] : [{ currency: s.currency, amount }];
  });
  const [first] = amounts;
  if (!first) return { absent: 'empty' };
  if (amounts.length === 1) return figure(first.amount, formatsOf(first.currency).moneyCompact);
  if (exchange) {
    const { total, left } = inOneCurrency(amounts, exchange);
    if (left.length === 0) return figure(total, formatsOf(exchange.to).moneyCompact);
  }
  // A negative amount is subtracted: "$1M − £67K", never "+ −£67K". A line breaks before a sign, never after it.
  return amounts
    .map(({ currency, amount }, i) =>
      i > 0 && amount < 0
        ? ` −\u00a0${formatsOf(currency).moneyCompact(-amount)}`
        : `${i > 0 ? ' +\u00a0' : ''}${formatsOf(currency).moneyCompact(amount)}`,
    )
    .join('');
}

const arrOf = (s: Subtotal): number | null => (s.arrStated > 0 ? s.arr : null);
const plannedOf = (s: Subtotal): number | null => (s.measured > 0 ? s.planned : null);
const actualOf = (s: Subtotal): number | null => (s.measured > 0 ? s.actual : null);

/** The label of an owner, a segment or a template. */
export const kindName = (kind: SummaryKind, name: string): string =>
  (kind === 'template' ? templateName(name) : name) || afterSaleWords().people.notSaid;

export interface PeopleSource extends MoneySource {
  kind: SummaryKind;
  groups: readonly GroupSummary[];
  /** The figures of all of them together. */
  everyone: GroupSummary;
  /** On one owner's page: the figures of all owners, by name and together; their averages stand beside the owner's own. */
  beside?: { groups: ReadonlyMap<string, GroupSummary>; everyone: GroupSummary };
}

const everyoneId = ' all';

/** The figures of an owner, a segment or a template, on the page as in files. */
const summaryFields = [
  'name',
  'cases',
  'arr',
  'planned',
  'actual',
  'share',
  'shareAll',
  'health',
  'healthAll',
  'falling',
  'late',
  'renewals',
  'missing',
  'notLive',
  'open',
  'overdue',
] as const;

/** The relative width of a sum on a slide: a sum in several currencies stands on one line. */
const sumWidth = ({ sums }: GroupSummary): number => Math.min(1.4 + 0.7 * Math.max(0, sums.length - 1), 2.8);

export const peopleData = dataset<PeopleSource>()({
  id: 'people-summed',
  rows: ({ groups, everyone }): GroupSummary[] => [...groups, { ...everyone, name: everyoneId }],
  key: (s) => s.name || ' none',
  role: (s) => (s.name === everyoneId ? 'sum' : undefined),
  fields: (source) => {
    const w = afterSaleWords().people;
    const f = source.formatsOf('USD');
    const count = (label: string, of: (s: GroupSummary) => number) =>
      numeric<GroupSummary>(label, (s) => figure(of(s), f.number));
    const share = (s: GroupSummary | undefined): Cell => figure(s?.share ?? null, f.percent, 'empty');
    const health = (s: GroupSummary | undefined): Cell =>
      figure(s?.health ?? null, (x) => f.number(Math.round(x)), 'empty');
    const { beside } = source;
    const ofAll = (label: string, of: (s: GroupSummary | undefined) => Cell) =>
      beside &&
      numeric<GroupSummary>(label, (s) =>
        of(s.name === everyoneId ? beside.everyone : beside.groups.get(s.name)),
      );
    const [shareAll, healthAll] = [ofAll(w.shareAll, share), ofAll(w.healthAll, health)];
    return {
      name: words<GroupSummary>(w.kinds[source.kind], (s) =>
        s.name === everyoneId ? w.everyone : kindName(source.kind, s.name),
      ),
      cases: count(w.cases, (s) => s.cases),
      arr: numeric<GroupSummary>(columnLabel('arr'), (s) => moneyOf(s.sums, arrOf, source)),
      planned: numeric<GroupSummary>(columnLabel('planned'), (s) => moneyOf(s.sums, plannedOf, source)),
      actual: numeric<GroupSummary>(columnLabel('actual'), (s) => moneyOf(s.sums, actualOf, source)),
      share: numeric<GroupSummary>(w.share, share),
      ...(shareAll && { shareAll }),
      health: numeric<GroupSummary>(w.health, health),
      ...(healthAll && { healthAll }),
      falling: count(w.falling, (s) => s.falling),
      late: count(w.late, (s) => s.late),
      renewals: count(w.renewals, (s) => s.renewals),
      missing: count(w.missing, (s) => s.missing),
      notLive: count(w.notLive, (s) => s.notLive),
      open: count(w.open, (s) => s.open),
      overdue: count(w.overdue, (s) => s.overdue),
    };
  },
  presets: {
    screen: summaryFields,
    csv: summaryFields,
    slide: ({ beside, everyone }) => [
      ['name', 2.6],
      ['cases', 0.9],
      ['arr', sumWidth(everyone)],
      // Averages of all cases stand in place of sums, which cannot be compared.
      ...(beside
        ? []
        : ([
            ['planned', sumWidth(everyone)],
            ['actual', sumWidth(everyone)],
          ] as const)),
      ['share', 1.2],
      ['shareAll', 1.4],
      ['health', 1.1],
      ['healthAll', 1.4],
      ['late', 1.1],
      ['missing', 1.2],
      ['overdue', 1.1],
    ],
  },
});

export interface OwnerSource extends MoneySource {
  name: string;
  own: GroupSummary;
  /** The cases of everyone in the segments the owner has cases in, and all cases. */
  segments: GroupSummary;
  everyone: GroupSummary;
}

interface OwnerRow {
  id: string;
  label: string;
  of: (s: GroupSummary) => Cell;
  /** The figure that can be compared with others: an average, or the share of cases; absent if none can. */
  beside?: (s: GroupSummary) => Cell;
}

/** One owner's figures beside the averages and shares of cases of their segments and of everyone. */
export const ownerData = dataset<OwnerSource>()({
  id: 'owner-figures',
  rows: (source): OwnerRow[] => {
    const w = afterSaleWords().people;
    const f = source.formatsOf('USD');
    const count = (id: string, label: string, of: (s: GroupSummary) => number): OwnerRow => ({
      id,
      label,
      of: (s) => figure(of(s), f.number),
    });
    /** A number of cases, with its share of all. */
    const share = (id: string, label: string, of: (s: GroupSummary) => number): OwnerRow => {
      const part = (s: GroupSummary): number | null => (s.cases === 0 ? null : of(s) / s.cases);
      return {
        id,
        label,
        of: (s) =>
          figure(of(s), (n) => (n > 0 ? `${f.number(n)} (${f.percent(part(s) ?? 0)})` : f.number(n))),
        beside: (s) => figure(part(s), f.percent),
      };
    };
    const average = (id: string, label: string, of: (s: GroupSummary) => Cell): OwnerRow => ({
      id,
      label,
      of,
      beside: of,
    });
    const money = (id: ColumnId, of: (s: Subtotal) => number | null): OwnerRow => ({
      id,
      label: columnLabel(id),
      of: (s) => moneyOf(s.sums, of, source),
    });
    return [
      count('cases', w.cases, (s) => s.cases),
      share('measured', w.measured, (s) => s.measured),
      money('arr', arrOf),
      money('planned', plannedOf),
      money('actual', actualOf),
      average('share', w.share, (s) => figure(s.share, f.percent, 'empty')),
      average('health', w.health, (s) => figure(s.health, (x) => f.number(Math.round(x)), 'empty')),
      share('falling', w.falling, (s) => s.falling),
      share('late', w.late, (s) => s.late),
      share('renewals', w.renewals, (s) => s.renewals),
      share('missing', w.missing, (s) => s.missing),
      share('notLive', w.notLive, (s) => s.notLive),
      count('open', w.open, (s) => s.open),
      count('overdue', w.overdue, (s) => s.overdue),
    ];
  },
  key: (row) => row.id,
  fields: ({ name, own, segments, everyone }) => {
    const w = afterSaleWords().people;
    const beside =
      (s: GroupSummary) =>
      (row: OwnerRow): Cell =>
        row.beside?.(s) ?? '';
    return {
      label: words<OwnerRow>(w.figure, (row) => row.label),
      own: numeric<OwnerRow>(name, (row) => row.of(own)),
      segments: numeric<OwnerRow>(w.segmentsOf, beside(segments)),
      everyone: numeric<OwnerRow>(w.all, beside(everyone)),
    };
  },
  presets: {
    screen: ['label', 'own', 'segments', 'everyone'],
    csv: ['label', 'own', 'segments', 'everyone'],
    slide: [
      ['label', 3.4],
      ['own', 2],
      ['segments', 2],
      ['everyone', 2],
    ],
  },
});

export interface RowsSource {
  rows: readonly Row[];
  columns: readonly Exclude<ColumnId, 'bridge'>[];
  formatsOf: (currency: string) => Formats;
}

const numericColumns: ReadonlySet<ColumnId> = new Set([
  'arr',
  'net',
  'planned',
  'actual',
  'realised',
  'roi',
  'health',
  'change',
  'findings',
]);

/** The relative width of a column on a slide: days stand on one line, and words need most. */
const slideWidth = (id: ColumnId): number => (id === 'required' ? 3 : numericColumns.has(id) ? 1.1 : 1.6);

/** Cases as a list, with the chosen columns. */
export const casesData = dataset<RowsSource>()({
  id: 'portfolio-cases',
  rows: ({ rows }) => rows,
  key: (row) => row.id,
  fields: ({ columns, formatsOf }, medium) => ({
    case: words<Row>(portfolioWords().columns.case, accountOf),
    ...Object.fromEntries(
      columns.map((id) => [
        id,
        (numericColumns.has(id) ? numeric<Row> : words<Row>)(
          medium === 'slide' ? shortLabel(id) : columnLabel(id),
          (row) => cellOf(id, row, formatsOf(row.currency)),
        ),
      ]),
    ),
  }),
  presets: {
    screen: ({ columns }) => ['case', ...columns] as 'case'[],
    csv: ({ columns }) => ['case', ...columns] as 'case'[],
    slide: ({ columns }) =>
      [['case', 2.9], ...columns.map((id) => [id, slideWidth(id)] as const)] as ['case', number][],
  },
});
