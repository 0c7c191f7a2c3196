/** One review as tables: figures, rows, numbers, causes, findings; and all reviews side by side. */
import {
  aboutLabel,
  anyMeasured,
  causesOf,
  findingState,
  indexSaid,
  numberLabel,
  planRows,
  withoutStart,
} from '../../text/review.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { reviewWords } from '../../text/words/review.ts';
import { comparableIndices, health, type ReviewNumber } from '../../value/index.ts';
import { causeRows } from '../causes.ts';
import { figure, type Cell } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import type { Report } from '../report.ts';
import { reviewsOf, reviewName, type Reviewed } from '../reviewed.ts';
import { moneyCell } from './parts.ts';
import type { CauseSource } from './causes.ts';
import type { PlanSource } from './planActual.ts';

interface FigureRow {
  id: string;
  label: string;
  cell: Cell;
}

export const reviewFiguresData = dataset<Reviewed>()({
  id: 'reviewFigures',
  rows: ({ report, review: r, result, plan }): FigureRow[] => {
    const { formats: f, document: c } = report;
    const w = reviewWords().result;
    const money = moneyCell(f);
    const measured = anyMeasured(result);
    const index = indexSaid(c, r.id, f);
    const row = (id: string, label: string, cell: Cell): FigureRow => ({ id, label, cell });
    return [
      row('plan', w.planToDate, money(result.planToDate)),
      row('actual', w.actualToDate, measured ? money(result.actualToDate) : w.realisedNone),
      ...(measured ? [row('variance', w.variance, money(result.variance))] : []),
      row(
        'realised',
        w.realised,
        result.realised === null ? w.realisedNone : figure(result.realised, (x) => f.percent(x)),
      ),
      row('term', chartsWords().term, money(plan.net.total)),
      row('at-plan', w.outlookPlan, measured ? money(result.outlook.atPlan) : w.realisedNone),
      row('run-rate', w.outlookRate, measured ? money(result.outlook.runRate) : w.realisedNone),
      // The column of figures is narrow.
      ...(index === null
        ? []
        : [row('index', [w.index, index.over].filter(Boolean).join(', '), index.index)]),
    ];
  },
  key: (row) => row.id,
  fields: (_source) => ({
    label: words(exportingWords().columns.figure, (row) => row.label),
    amount: numeric(chartsWords().amount, (row) => row.cell),
  }),
  presets: {
    csv: ['label', 'amount'],
    slide: [
      ['label', 3.1],
      ['amount', 1.5],
    ],
  },
});

/** Plan and actual by row, with their net. */
export const planSourceOf = ({ report, plan, result }: Reviewed): PlanSource => ({
  rows: planRows(report.document, plan, result, report.formats),
  formats: report.formats,
});

/** The causes between plan and actual in whole amounts, as the page shows them; without rows if nothing was measured. */
export const causeSourceOf = ({ report, result }: Reviewed): CauseSource =>
  anyMeasured(result)
    ? causeRows(result.planToDate, result.actualToDate, causesOf(report.document, result), report.formats)
    : [];

interface NumberRow {
  number: ReviewNumber;
  today: number | null;
  progress: number | null;
  status: string;
}

/** The numbers agreed to be followed: those with a value before the solution, then those without. */
export const reviewNumbersData = dataset<Reviewed>()({
  id: 'reviewNumbers',
  rows: ({ result }): NumberRow[] => [
    ...result.kpis.map((number) => ({
      number,
      today: number.today,
      progress: number.progress,
      status: reviewWords().statuses[number.status],
    })),
    ...result.numbers.map((number) => ({
      number,
      today: null,
      progress: null,
      status: withoutStart(number),
    })),
  ],
  key: (row) => row.number.name,
  fields: ({ report: { document: c, formats: f } }) => {
    const w = reviewWords().result;
    const units = new Map(c.assumptions.map((a) => [a.name, a.unit]));
    const inUnit = (row: NumberRow, x: number | null, text = (said: string) => said): Cell =>
      figure(x, (y) => text(f.byUnit(y, units.get(row.number.name) ?? 'number')));
    return {
      kpi: words(w.kpi, (row) => numberLabel(c, row.number.name)),
      before: numeric(w.before, (row) => inUnit(row, row.today)),
      plan: numeric(w.plan, (row) => inUnit(row, row.number.plan)),
      actual: numeric(w.actual, (row) =>
        inUnit(row, row.number.actual, (said) => (row.number.carried ? w.carried(said) : said)),
      ),
      progress: numeric(w.progress, (row) => figure(row.progress, (x) => f.percent(x))),
      status: words(w.status, (row) => row.status),
    };
  },
  presets: {
    csv: ['kpi', 'before', 'plan', 'actual', 'progress', 'status'],
    slide: [
      ['kpi', 4],
      ['before', 1.4],
      ['plan', 1.4],
      ['actual', 2.4],
      ['progress', 1.2],
      ['status', 1.5],
    ],
  },
});

export const reviewFindingsData = dataset<Reviewed>()({
  id: 'reviewFindings',
  rows: ({ review: r }) => r.findings.map((finding, at) => ({ ...finding, at })),
  key: (row) => String(row.at),
  fields: ({ report: { document: c, formats: f } }) => {
    const w = exportingWords().review;
    return {
      about: words(w.about, (x) => aboutLabel(c, x.about)),
      reason: words(w.reason, (x) => (x.reason === null ? '' : reviewWords().reasons[x.reason])),
      action: words(w.action, (x) => x.action),
      who: words(exportingWords().columns.who, (x) => x.who),
      due: words(w.due, (x) => (x.due === null ? '' : f.date(x.due))),
      status: words(reviewWords().form.findingStatus, (x) => findingState(x, f)),
    };
  },
  presets: {
    csv: ['about', 'reason', 'action', 'who', 'due', 'status'],
    slide: [
      ['about', 2.4],
      ['reason', 1.4],
      ['action', 4],
      ['who', 1.5],
      ['due', 1.3],
      ['status', 1.2],
    ],
  },
});

interface HistoryRow extends Reviewed {
  index: number | null;
  health: number | null;
}

export interface HistorySource {
  report: Report;
  /** A month; later reviews are left out. */
  upTo?: number;
  /** Whether to show health, which only the vendor sees. */
  health?: boolean;
}

function historyRows({ report, upTo = Infinity, health: asked = false }: HistorySource): HistoryRow[] {
  const c = report.document;
  const told = reviewsOf(report).filter(({ review: r }) => r.month <= upTo);
  const { indices } = comparableIndices(
    c,
    told.map((x) => x.review),
  );
  return told.map((x) => ({
    ...x,
    index: indices.get(x.review.id) ?? null,
    health: asked ? health(c, x.review.id).score : null,
  }));
}

/** The dimensions behind the indices of the history, if reviews scored different ones; '' if all scored the same. */
export function historyIndexNote({ report, upTo = Infinity }: HistorySource): string {
  const { shared, scored } = comparableIndices(
    report.document,
    reviewsOf(report).flatMap(({ review: r }) => (r.month <= upTo ? [r] : [])),
  );
  const w = reviewWords().history;
  const f = report.formats;
  return shared === scored
    ? ''
    : shared === 0
      ? w.noneShared
      : w.sharedOnly(f.number(shared), f.number(scored));
}

/** Every review up to a month, one per row, in their order. */
export const historyData = dataset<HistorySource>()({
  id: 'reviews',
  rows: historyRows,
  key: (row) => row.review.id,
  fields: ({ report }, medium) => {
    const { formats: f } = report;
    const w = reviewWords().history;
    const money = moneyCell(f);
    // If nothing was measured, there is no actual amount.
    const came = (row: HistoryRow, x: number): Cell => money(anyMeasured(row.result) ? x : null, 'empty');
    const whole = (x: number | null): Cell => figure(x, (y) => f.number(Math.round(y)), 'empty');
    const number = (x: number | null): Cell => figure(x, (y) => f.number(y), 'empty');
    return {
      review: words(w.review, ({ review: r }) =>
        medium === 'screen'
          ? reviewWords().reviewOf(r.month, r.on ? f.date(r.on) : '')
          : reviewName(report, r),
      ),
      plan: numeric(w.plan, (row) => money(row.result.planToDate)),
      actual: numeric(w.actual, (row) => came(row, row.result.actualToDate)),
      variance: numeric(w.variance, (row) => came(row, row.result.variance)),
      realised: numeric(w.realised, (row) => figure(row.result.realised, (x) => f.percent(x), 'empty')),
      runRate: numeric(w.runRate, (row) => came(row, row.result.outlook.runRate)),
      index: numeric(w.index, (row) => whole(row.index)),
      nps: numeric(w.nps, (row) => number(row.review.surveys.nps)),
      csat: numeric(w.csat, (row) => figure(row.review.surveys.csat, (x) => f.rate(x), 'empty')),
      ces: numeric(w.ces, (row) => number(row.review.surveys.ces)),
      health: numeric(w.health, (row: HistoryRow) => whole(row.health)),
    };
  },
  presets: {
    screen: (source) => {
      // A figure no review states would be an empty column.
      const rows = historyRows(source);
      const said = (of: (row: HistoryRow) => number | null): boolean => rows.some((row) => of(row) !== null);
      const optional = (['index', 'nps', 'csat', 'ces', 'health'] as const).filter((id) =>
        said((row) => (id === 'index' || id === 'health' ? row[id] : row.review.surveys[id])),
      );
      return ['review', 'plan', 'actual', 'variance', 'realised', 'runRate', ...optional];
    },
    csv: ['review', 'plan', 'actual', 'variance', 'realised', 'runRate', 'index', 'nps', 'csat', 'ces'],
    slide: [
      ['review', 1.9],
      ['plan', 1.4],
      ['actual', 1.4],
      ['variance', 1.4],
      ['realised', 1.1],
      ['runRate', 1.8],
      ['index', 1.2],
      ['nps', 0.8],
      ['csat', 0.8],
      ['ces', 0.8],
    ],
  },
});
