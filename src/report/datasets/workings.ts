/** How each figure of the verdict is calculated, with the case's numbers. */
import { netSign, buckets } from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { buildWords } from '../../text/words/build.ts';
import { figuresWords } from '../../text/words/figures.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { isCountable, customerShares, yearlyFlows, returnBase } from '../../value/index.ts';
import { absenceOf, figure, returnOn, type Absence, type Cell } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import type { Report } from '../report.ts';
import { moneyCell } from './parts.ts';

interface Term {
  id: string;
  label: string;
  cell: Cell;
  total?: boolean;
}

/** A calculation whose terms stand below each other, each with an amount. */
const terms = (id: string, rows: (report: Report) => Term[]) =>
  dataset<Report>()({
    id,
    rows,
    key: (row) => row.id,
    role: (row) => (row.total === true ? 'sum' : undefined),
    fields: (_source) => ({
      label: words(chartsWords().line, (row) => row.label),
      amount: numeric(inspectWords().figure.amount, (row) => row.cell),
    }),
    presets: { screen: ['label', 'amount'] },
  });

/** From benefits and costs to net, as far as the view counts them. */
export const netWorking = terms('net-working', ({ evaluation: e, verdict: v, formats: f, view }) => {
  const w = buildWords();
  const money = moneyCell(f);
  const { countable } = view;
  const of = (id: (typeof buckets)[number]): Term => ({
    id,
    label: w.groups[id],
    cell: money(e.buckets[id].total * netSign[id] || 0),
  });
  const alternative = 'alternative-benefit';
  const own = buckets.filter((id) => !id.startsWith('alternative'));
  return [
    ...own.filter((id) => !countable || id.startsWith('tangible')).map(of),
    {
      id: 'gross',
      label: countable ? w.grossCountable : w.gross,
      cell: money(v.net + v.alternative),
      total: true,
    },
    // The countable part of the alternative is a single figure.
    ...(countable
      ? [{ id: alternative, label: w.groups[alternative], cell: money(-v.alternative || 0) }]
      : [of(alternative), of('alternative-cost')]),
    { id: 'net', label: countable ? w.netCountable : w.net, cell: money(v.net), total: true },
  ];
});

/** Net by row, as far as the view counts them: each over the term and at present value. */
export const rowsWorking = dataset<Report>()({
  id: 'rows-working',
  rows: ({ evaluation: e, verdict: v, lines, view }) => {
    const w = buildWords();
    const results = new Map(e.lines.map((l) => [l.id, l]));
    const counted = lines.filter((l) => !view.countable || isCountable(l));
    return [
      ...buckets.flatMap((bucket) => {
        const own = counted.filter((l) => l.bucket === bucket);
        const group = { id: bucket as string, label: w.groups[bucket], role: 'group' as const };
        return own.length === 0
          ? []
          : [
              { ...group, total: null, present: null, absent: 'none' as Absence },
              ...own.map((line) => {
                const { total = null, presentValue = null } = results.get(line.id) ?? {};
                return {
                  id: line.id,
                  label: labelOf.line(line),
                  role: undefined,
                  total: total === null ? null : total * netSign[bucket] || 0,
                  present: presentValue === null ? null : presentValue * netSign[bucket] || 0,
                  absent: absenceOf(results.get(line.id)),
                };
              }),
            ];
      }),
      {
        id: 'net',
        label: view.countable ? w.netCountable : w.net,
        role: 'sum' as const,
        total: v.net,
        present: v.measures.npv,
        absent: 'none' as Absence,
      },
    ];
  },
  key: (row) => row.id,
  role: (row) => row.role,
  fields: ({ formats: f }) => ({
    label: words(chartsWords().line, (row) => row.label),
    total: numeric(chartsWords().years.total, (row) => moneyCell(f)(row.total, row.absent)),
    present: numeric(chartsWords().years.presentValue, (row) => moneyCell(f)(row.present)),
  }),
  presets: { screen: ['label', 'total', 'present'] },
});

export const roiWorking = terms('roi-working', ({ evaluation: e, verdict: v, formats: f }) => {
  const w = buildWords();
  const money = moneyCell(f);
  const m = v.measures;
  return [
    { id: 'benefits', label: figuresWords().benefits, cell: money((v.before ?? m).benefits.total) },
    ...(v.before === null
      ? []
      : [
          {
            id: 'alternative',
            label: w.groups['alternative-benefit'],
            cell: money(-v.alternative || 0),
          },
        ]),
    { id: 'costs', label: figuresWords().costs, cell: money(-m.costs.total || 0) },
    { id: 'net', label: figuresWords().netValue, cell: money(m.net.total), total: true },
    { id: 'roi', label: w.roi, cell: returnOn(m.roi, f.roi, returnBase(m)), total: true },
    {
      id: 'roi-present',
      label: w.figures.roiPresentValue,
      cell: returnOn(m.roiPresentValue, f.roi, returnBase(m, 'presentValue')),
    },
    {
      id: 'value',
      label: figuresWords().returnOnValue,
      cell: returnOn(e.returnOnValue, f.roi, returnBase(e.whole)),
    },
  ];
});

/** Flows by year, nominal and discounted. */
export const npvWorking = dataset<Report>()({
  id: 'npv-working',
  rows: ({ document: c, verdict: v, formats: f }) => {
    const m = v.measures;
    return [
      ...yearlyFlows(c, m).map((flow) => ({
        id: String(flow.year),
        label: flow.year === 0 ? figuresWords().signing : f.number(flow.year),
        flow: flow.total,
        present: flow.presentValue,
      })),
      { id: 'total', label: chartsWords().years.total, flow: m.net.total, present: m.npv },
    ];
  },
  key: (row) => row.id,
  role: (row) => (row.id === 'total' ? 'sum' : undefined),
  fields: ({ formats: f }) => ({
    year: words(figuresWords().year, (row) => row.label),
    flow: numeric(inspectWords().figure.flow, (row) => moneyCell(f)(row.flow)),
    present: numeric(figuresWords().presentValue, (row) => moneyCell(f)(row.present)),
  }),
  presets: { screen: ['year', 'flow', 'present'] },
});

/** The months at which the running total is shown: signing, its lowest point, around the payback, and the end. */
export const paybackWorking = dataset<Report>()({
  id: 'payback-working',
  rows: ({ verdict: { measures: m } }): number[] => {
    const last = m.cumulative.length - 1;
    const lowest = m.cumulative.indexOf(Math.min(...m.cumulative));
    const back = m.payback.kind === 'after' ? Math.max(1, Math.ceil(m.payback.months - 1e-9)) : last;
    return [...new Set([0, lowest, back - 1, back, last])].filter((x) => x >= 0).sort((a, b) => a - b);
  },
  key: String,
  fields: ({ verdict: { measures: m }, formats: f }) => ({
    month: words(inspectWords().figure.months, (month) =>
      month === 0 ? figuresWords().signing : f.number(month),
    ),
    cumulative: numeric(chartsWords().years.cumulative, (month) => moneyCell(f)(m.cumulative[month])),
  }),
  presets: { screen: ['month', 'cumulative'] },
});

/** Every benefit with the share of it that depends on the customer's numbers. */
export const shareWorking = dataset<Report>()({
  id: 'share-working',
  rows: ({ document: c, evaluation: e }) => {
    const labels = new Map(c.lines.map((l) => [l.id, labelOf.line(l)]));
    const all = customerShares(c, e);
    return [
      ...all.map((b) => ({ ...b, label: labels.get(b.id) ?? b.id, total: false })),
      {
        id: '*',
        label: chartsWords().years.total,
        size: all.reduce((sum, { size }) => sum + size, 0),
        share: e.customerShare ?? 0,
        total: true,
      },
    ];
  },
  key: (row) => row.id,
  role: (row) => (row.total ? 'sum' : undefined),
  fields: ({ formats: f }) => ({
    benefit: words(inspectWords().figure.benefit, (row) => row.label),
    amount: numeric(inspectWords().figure.amount, (row) => moneyCell(f)(row.size)),
    theirs: numeric(inspectWords().figure.theirs, (row) => figure(row.share, (x) => f.percent(x))),
  }),
  presets: { screen: ['benefit', 'amount', 'theirs'] },
});
