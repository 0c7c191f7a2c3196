/** The plan and its present outlook as cases side by side; and what is required by renewal. */
import type { Rollout } from '../../case/index.ts';
import { anyMeasured, numberLabel } from '../../text/review.ts';
import { buildWords } from '../../text/words/build.ts';
import { figuresWords } from '../../text/words/figures.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { reviewWords } from '../../text/words/review.ts';
import { capital } from '../../text/capital.ts';
import type { CaseSummary, RequiredRow } from '../../value/index.ts';
import { figure, none, returnOn, type Cell } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import type { Reviewed } from '../reviewed.ts';
import { moneyCell } from './parts.ts';

const columns = ['plan', 'toDate', 'atPlan', 'runRate'] as const;
type ColumnId = (typeof columns)[number];
interface ComparedRow {
  id: string;
  label: string;
  cells: Record<ColumnId, Cell>;
}

/** Go-live and full adoption, as planned and as stated last; or the share in use in each year. */
function rolloutRows({ report: { document: c, formats: f }, result }: Reviewed): ComparedRow[] {
  const w = reviewWords().compared;
  const row = (id: string, label: string, of: (rollout: Rollout) => string): ComparedRow => {
    const planned = of(c.rollout);
    const stated = result.rollout === null ? null : of(result.rollout);
    const now = stated ?? planned;
    return { id, label, cells: { plan: planned, toDate: stated ?? none, atPlan: now, runRate: now } };
  };
  const shares = (rollout: Rollout): string =>
    'byYear' in rollout
      ? numbersWords().apart(rollout.byYear.map((x) => f.percent(x)))
      : w.ramp(after(rollout.goLive), after(rollout.fullAdoption));
  const after = (month: number): string => (month === 0 ? w.atSigning : w.afterMonth(f.number(month)));
  if ([c.rollout, result.rollout].some((x) => x !== null && 'byYear' in x))
    return [row('adoption', w.adoption, shares)];
  const month = (rollout: Rollout, end: 'goLive' | 'fullAdoption'): string =>
    'byYear' in rollout ? '' : after(rollout[end]);
  return [
    row('go-live', w.goLive, (x) => month(x, 'goLive')),
    row('full-use', w.fullUse, (x) => month(x, 'fullAdoption')),
  ];
}

function comparedRows({ report, result, plan, review }: Reviewed): ComparedRow[] {
  const { document: c, formats: f } = report;
  const w = buildWords().figures;
  const money = moneyCell(f);
  const came = anyMeasured(result);
  // If nothing was measured, there is no actual amount.
  const measured = (cell: Cell): Cell => (came ? cell : { absent: 'not-measured' });
  const payback = ({ payback: p }: CaseSummary): Cell => {
    const text = capital(f.payback(p, c.years));
    return p.kind === 'after' ? { text, value: Math.max(1, Math.ceil(p.months - 1e-9)) } : text;
  };
  const { compared } = result;
  const three = (
    id: string,
    label: string,
    of: (brief: CaseSummary) => Cell,
    toDate: Cell = none,
  ): ComparedRow => ({
    id,
    label,
    cells: {
      plan: of(compared.plan),
      toDate: measured(toDate),
      atPlan: measured(of(compared.atPlan)),
      runRate: measured(of(compared.runRate)),
    },
  });
  return [
    {
      id: 'net',
      label: figuresWords().netValue,
      cells: {
        plan: money(plan.net.total),
        toDate: measured(money(result.actualToDate)),
        atPlan: measured(money(result.outlook.atPlan)),
        runRate: measured(money(result.outlook.runRate)),
      },
    },
    three(
      'roi',
      w.roi,
      (x) => returnOn(x.roi, f.roi, x.costs),
      returnOn(result.roiToDate, f.roi, result.costsToDate),
    ),
    three('payback', w.payback, payback),
    three('npv', buildWords().npvAt(f.rate(c.discount.rate)), (x) => money(x.npv)),
    ...rolloutRows({ report, result, plan, review }),
  ];
}

/** Plan, actual to date and both outlooks, each as a whole case. */
export const reviewComparedData = dataset<Reviewed>()({
  id: 'reviewCompared',
  rows: comparedRows,
  key: (row) => row.id,
  fields: ({ report: { document: c }, result }) => {
    const w = reviewWords().compared;
    return {
      figure: words(exportingWords().columns.figure, (row) => row.label),
      plan: numeric(w.plan(c.years), (row: ComparedRow) => row.cells.plan),
      toDate: numeric(w.toDate(result.month), (row: ComparedRow) => row.cells.toDate),
      atPlan: numeric(w.atPlan, (row: ComparedRow) => row.cells.atPlan),
      runRate: numeric(w.runRate, (row: ComparedRow) => row.cells.runRate),
    };
  },
  presets: {
    screen: ['figure', ...columns],
    print: ['figure', ...columns],
    csv: ['figure', ...columns],
    slide: [
      ['figure', 2.6],
      ['plan', 2],
      ['toDate', 2],
      ['atPlan', 2.2],
      ['runRate', 2.2],
    ],
  },
});

/** "1 met, 2 at risk": the targets of a review by their state, the best first. */
export function requiredSummary({ result, report }: Reviewed): string {
  const order = ['met', 'on-course', 'at-risk', 'missed'] as const;
  const w = reviewWords().required;
  return order
    .flatMap((status) => {
      const n = result.required.filter((x) => x.status === status).length;
      return n === 0 ? [] : [w.count(report.formats.number(n), w.statuses[status])];
    })
    .join(', ');
}

/** Each target with its last measured value and the expected one on its day. */
export const reviewRequiredData = dataset<Reviewed>()({
  id: 'reviewRequired',
  rows: ({ result }): readonly RequiredRow[] => result.required,
  key: (row) => `${row.name} ${row.by} ${row.target}`,
  fields: ({ report: { document: c, formats: f } }) => {
    const w = reviewWords().required;
    const units = new Map(c.assumptions.map((a) => [a.name, a.unit]));
    const of = ({ name }: RequiredRow, x: number | null, otherwise: 'empty' | 'not-measured'): Cell =>
      figure(x, (y) => f.byUnit(y, units.get(name) ?? 'number'), otherwise);
    return {
      name: words(reviewWords().result.kpi, (row) => numberLabel(c, row.name)),
      target: numeric(w.target, (row) => of(row, row.target, 'empty')),
      by: words(w.by, (row) => f.date(row.by)),
      actual: numeric(w.actual, (row) => of(row, row.actual, 'not-measured')),
      outlook: numeric(w.outlook, (row) => of(row, row.outlook, 'empty')),
      status: words(chartsWords().status, (row) => w.statuses[row.status]),
    };
  },
  presets: {
    screen: ['name', 'target', 'by', 'actual', 'outlook', 'status'],
    print: ['name', 'target', 'by', 'actual', 'outlook', 'status'],
    csv: ['name', 'target', 'by', 'actual', 'outlook', 'status'],
    slide: [
      ['name', 3.2],
      ['target', 1.4],
      ['by', 1.6],
      ['actual', 1.6],
      ['outlook', 1.8],
      ['status', 1.4],
    ],
  },
});
