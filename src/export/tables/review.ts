/** One review as tables: figures, rows, numbers, causes, findings; and every review beside the others. */
import { heldReviews, type Review } from '../../case/index.ts';
import { causeRows, causeTable } from '../../charts/causeTable.ts';
import type { Table } from '../../charts/table.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { reviewWords } from '../../text/words/review.ts';
import {
  aboutLabel,
  anyMeasured,
  causesOf,
  findingState,
  numberLabel,
  planRows,
  withoutStart,
} from '../../text/review.ts';
import {
  evaluate,
  review,
  scoreValue,
  type Evaluation,
  type ReviewNumber,
  type ReviewResult,
} from '../../value/index.ts';
import type { Subject } from '../view.ts';
import { cell } from './cells.ts';

/** A review with its result, and the plan it is held against: the case itself, likely, whatever the page shows. */
export interface Reviewed {
  review: Review;
  result: ReviewResult;
  plan: Evaluation;
}

/** Null for a review the case does not hold. */
export function reviewedOf(s: Subject, id: string): Reviewed | null {
  const found = s.case.reviews.find((r) => r.id === id);
  return found ? { review: found, result: review(s.case, id), plan: evaluate(s.case) } : null;
}

/** "30 Sept 2026", or its month where it has no day. */
export const reviewName = (s: Subject, r: Review): string =>
  r.on === null ? s.formats.month(r.month) : s.formats.date(r.on);

/** "Held on 30 Sept 2026 by S. Novak", as far as it is said. */
export const reviewHeld = (s: Subject, { on, by }: Review): string =>
  on === null && by.trim() === ''
    ? ''
    : reviewWords().report.held(on === null ? '' : s.formats.date(on), by.trim());

export function reviewFigures(s: Subject, { review: r, result, plan }: Reviewed): Table {
  const { formats: f } = s;
  const w = reviewWords().result;
  const money = (x: number) => cell(x, (y) => f.money(y));
  const measured = anyMeasured(result);
  const index = scoreValue(s.case).reviews.find((x) => x.id === r.id)?.index ?? null;
  return {
    columns: [{ label: exportingWords().columns.figure }, { label: chartsWords().amount, numeric: true }],
    rows: [
      { id: 'plan', cells: [w.planToDate, money(result.planToDate)] },
      { id: 'actual', cells: [w.actualToDate, measured ? money(result.actualToDate) : w.realisedNone] },
      ...(measured
        ? [{ id: 'variance', cells: [w.variance, cell(result.variance, (x) => f.money(x))] }]
        : []),
      {
        id: 'realised',
        cells: [
          w.realised,
          result.realised === null ? w.realisedNone : cell(result.realised, (x) => f.percent(x)),
        ],
      },
      { id: 'term', cells: [chartsWords().term, money(plan.net.total)] },
      { id: 'at-plan', cells: [w.outlookPlan, money(result.outlook.atPlan)] },
      { id: 'run-rate', cells: [w.outlookRate, money(result.outlook.runRate)] },
      ...(index === null
        ? []
        : [{ id: 'index', cells: [w.index, cell(index, (x) => f.number(Math.round(x)))] }]),
    ],
  };
}

export function reviewLines(s: Subject, { result, plan }: Reviewed): Table {
  const { formats: f } = s;
  const money = (x: number | null) => cell(x, (y) => f.money(y));
  const status = new Map(result.lines.map((l) => [l.id, reviewWords().statuses[l.status]]));
  return {
    columns: [
      { label: exportingWords().columns.row },
      { label: chartsWords().plan, numeric: true },
      { label: chartsWords().actual, numeric: true },
      { label: chartsWords().term, numeric: true },
      { label: chartsWords().status },
    ],
    rows: planRows(s.case, plan, result, f).map((row) => ({
      id: row.id,
      cells: [
        row.label,
        money(row.plan),
        cell(row.actual, (x) => f.money(x), 'not-measured'),
        money(row.term),
        status.get(row.id) ?? '',
      ],
      ...(row.kind === 'net' ? { role: 'net' as const } : {}),
    })),
  };
}

/** What was agreed to be watched: numbers with a value before the solution, and after them those without. */
export function reviewNumbers(s: Subject, { result }: Reviewed): Table {
  const { formats: f, case: c } = s;
  const w = reviewWords().result;
  const units = new Map(c.assumptions.map((a) => [a.name, a.unit]));
  const row = (n: ReviewNumber, today: number | null, progress: number | null, status: string) => {
    const unit = (x: number): string => f.byUnit(x, units.get(n.name) ?? 'number');
    return {
      id: n.name,
      cells: [
        numberLabel(c, n.name),
        cell(today, unit),
        cell(n.plan, unit),
        cell(n.actual, (x) => (n.carried ? w.carried(unit(x)) : unit(x))),
        cell(progress, (x) => f.percent(x)),
        status,
      ],
    };
  };
  return {
    columns: [
      { label: w.kpi },
      { label: w.before, numeric: true },
      { label: w.plan, numeric: true },
      { label: w.actual, numeric: true },
      { label: w.progress, numeric: true },
      { label: w.status },
    ],
    rows: [
      ...result.kpis.map((k) => row(k, k.today, k.progress, reviewWords().statuses[k.status])),
      ...result.numbers.map((n) => row(n, null, null, withoutStart(n))),
    ],
  };
}

/** From plan to actual in whole amounts, as the page shows it; without rows where nothing was measured. */
export function reviewCauses(s: Subject, { result }: Reviewed): Table {
  const causes = causesOf(s.case, result);
  return causeTable(
    anyMeasured(result) ? causeRows(result.planToDate, result.actualToDate, causes, s.formats) : [],
  );
}

export function reviewFindings(s: Subject, { review: r }: Reviewed): Table {
  const w = exportingWords().review;
  return {
    columns: [
      { label: w.about },
      { label: w.reason },
      { label: w.action },
      { label: exportingWords().columns.who },
      { label: w.due },
      { label: reviewWords().form.findingStatus },
    ],
    rows: r.findings.map((x, i) => ({
      id: String(i),
      cells: [
        aboutLabel(s.case, x.about),
        x.reason === null ? '' : reviewWords().reasons[x.reason],
        x.action,
        x.who,
        x.due === null ? '' : s.formats.date(x.due),
        findingState(x, s.formats),
      ],
    })),
  };
}

/** Every review up to a month, one a row, in their order. */
export function reviewHistory(s: Subject, upTo = Infinity): Table {
  const { formats: f, case: c } = s;
  const w = reviewWords().history;
  const scores = new Map(scoreValue(c).reviews.map((x) => [x.id, x.index]));
  const money = (x: number | null) => cell(x, (y) => f.money(y));
  const ordered = heldReviews(c).filter((r) => r.month <= upTo);
  return {
    columns: [
      { label: w.review },
      { label: w.plan, numeric: true },
      { label: w.actual, numeric: true },
      { label: w.variance, numeric: true },
      { label: w.realised, numeric: true },
      { label: w.runRate, numeric: true },
      { label: w.index, numeric: true },
      { label: w.nps, numeric: true },
      { label: w.csat, numeric: true },
      { label: w.ces, numeric: true },
    ],
    rows: ordered.map((r) => {
      const result = review(c, r.id);
      // What nobody has measured is not what came.
      const came = (x: number) => money(anyMeasured(result) ? x : null);
      return {
        id: r.id,
        cells: [
          reviewName(s, r),
          money(result.planToDate),
          came(result.actualToDate),
          came(result.variance),
          cell(result.realised, (x) => f.percent(x)),
          came(result.outlook.runRate),
          cell(scores.get(r.id), (x) => f.number(Math.round(x))),
          cell(r.surveys.nps, (x) => f.number(x)),
          cell(r.surveys.csat, (x) => f.rate(x)),
          cell(r.surveys.ces, (x) => f.number(x)),
        ],
      };
    }),
  };
}
