/** The tables of a customer success programme. */
import { programmeInputs } from '../../case/index.ts';
import { inputWords, pointsText } from '../../text/programme.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { programmeWords } from '../../text/words/programme.ts';
import { programmeTrends, type ProgrammeSide } from '../../value/index.ts';
import { figure, none, type Cell } from '../cell.ts';
import { effortsData } from './efforts.ts';
import { dataset, numeric, tableOf, words } from '../dataset.ts';
import { changeText, recordKeys, recordsByDate, recordText, type ProgrammeReport } from '../programme.ts';
import type { NamedTable } from './index.ts';

interface SideRow {
  id: string;
  label: string;
  without: Cell;
  with: Cell;
  difference: Cell;
}

/** Lifetime, lifetime value and retention, without and with customer success. */
export const sidesData = dataset<ProgrammeReport>()({
  id: 'sides',
  rows: ({ programme: p, result: r, formats: f }): SideRow[] => {
    if (!r) return [];
    const w = programmeWords().rows;
    const row = (
      id: string,
      label: string,
      of: (s: ProgrammeSide) => number | null,
      text: (x: number) => string,
      apart = text,
    ): SideRow => {
      const [without, withIt] = [of(r.without), of(r.with)];
      const difference = without === null || withIt === null ? null : withIt - without;
      return {
        id,
        label,
        without: figure(without, text, 'empty'),
        with: figure(withIt, text, 'empty'),
        difference: figure(difference, apart, 'empty'),
      };
    };
    const months = (x: number): string => programmeWords().months_(f.number(Math.round(x * 10) / 10));
    const points = (x: number): string => pointsText(x, f);
    return [
      row('lifetime', w.lifetime, (s) => s.lifetime, months),
      row('basic', w.basic, (s) => s.cltv.basic, f.money),
      row('discounted', w.discounted, (s) => s.cltv.discounted, f.money),
      row('capped', w.capped(p.months), (s) => s.cltv.capped, f.money),
      row('nrr', w.nrr, (s) => s.nrr, f.rate, points),
      row('grr', w.grr, (s) => s.grr, f.rate, points),
      row('mrr', w.mrr(p.months), (s) => s.mrr.at(-1) ?? 0, f.money),
    ];
  },
  key: (row) => row.id,
  fields: (_source) => ({
    figure: words(programmeWords().figure, (row) => row.label),
    without: numeric(programmeWords().sides.without, (row) => row.without),
    with: numeric(programmeWords().sides.with, (row) => row.with),
    difference: numeric(programmeWords().difference, (row) => row.difference),
  }),
  presets: {
    screen: ['figure', 'without', 'with', 'difference'],
    csv: ['figure', 'without', 'with', 'difference'],
    slide: [
      ['figure', 4],
      ['without', 2.4],
      ['with', 2.4],
      ['difference', 2.4],
    ],
  },
});

interface MoneyRow {
  id: string;
  label: string;
  total: Cell;
  present: Cell;
  role?: 'sum' | 'net';
}

/** From the revenue protected and added to the return on cost. */
export const moneyData = dataset<ProgrammeReport>()({
  id: 'money',
  rows: ({ result: r, formats: f }): MoneyRow[] => {
    if (!r) return [];
    const w = programmeWords();
    const m = (x: number): Cell => figure(x, f.money);
    const roi = (x: number | null, costs: number): Cell => ({ text: f.roi(x, costs), value: x });
    return [
      { id: 'protected', label: w.protected, total: m(r.protected.total), present: none },
      { id: 'expanded', label: w.expanded, total: m(r.expanded.total), present: none },
      { id: 'sum', label: w.sum, total: m(r.difference.total), present: none, role: 'sum' },
      { id: 'gain', label: w.gain, total: m(r.gain.total), present: m(r.gain.presentValue) },
      { id: 'cost', label: w.costs, total: m(r.cost.total), present: m(r.cost.presentValue) },
      { id: 'net', label: w.net, total: m(r.net.total), present: m(r.net.presentValue), role: 'net' },
      {
        id: 'roi',
        label: w.roi,
        total: roi(r.roi, r.cost.total),
        present: roi(r.roiPresentValue, r.cost.presentValue),
      },
    ];
  },
  key: (row) => row.id,
  role: (row) => row.role,
  fields: (_source) => ({
    figure: words(programmeWords().figure, (row) => row.label),
    total: numeric(programmeWords().total, (row) => row.total),
    present: numeric(programmeWords().presentValue, (row) => row.present),
  }),
  presets: {
    screen: ['figure', 'total', 'present'],
    csv: ['figure', 'total', 'present'],
    slide: [
      ['figure', 5],
      ['total', 2.4],
      ['present', 2.4],
    ],
  },
});

/** Recurring revenue month by month. A row is the index of a month, from 0. */
export const monthsData = dataset<ProgrammeReport>()({
  id: 'months',
  rows: ({ result: r }) => r?.with.mrr.map((_, k) => k) ?? [],
  key: String,
  fields: ({ result: r, formats: f }, medium) => {
    const w = programmeWords();
    const money = medium === 'slide' ? f.moneyCompact : f.money;
    const at = (values: readonly number[] | undefined) => (k: number) => figure(values?.[k] ?? 0, money);
    return {
      month: numeric(w.chart.month, (k) => ({ text: f.number(k + 1), value: k + 1 })),
      with: numeric(w.with, at(r?.with.mrr)),
      without: numeric(w.without, at(r?.without.mrr)),
      protected: numeric(w.protected, at(r?.protected.monthly)),
      expanded: numeric(w.expanded, at(r?.expanded.monthly)),
    };
  },
  presets: {
    screen: ['month', 'with', 'without', 'protected', 'expanded'],
    csv: ['month', 'with', 'without', 'protected', 'expanded'],
    slide: [
      ['month', 0.9],
      ['with', 1.4],
      ['without', 1.4],
    ],
  },
});

interface InputRow {
  id: string;
  label: string;
  low: Cell;
  value: Cell;
  high: Cell;
}

/** Every number the programme depends on, with its range. */
export const inputsData = dataset<ProgrammeReport>()({
  id: 'inputs',
  rows: ({ programme: p, formats: f }): InputRow[] => [
    ...programmeInputs.map((input): InputRow => {
      const { label, unit, of } = inputWords[input];
      const range = p.ranges[input];
      const text = (x: number): string => f.byUnit(x, unit);
      return {
        id: input,
        label,
        low: figure(range?.low, text),
        value: figure(of(p), text),
        high: figure(range?.high, text),
      };
    }),
    {
      id: 'months',
      label: programmeWords().months,
      low: none,
      value: figure(p.months, f.number),
      high: none,
    },
    { id: 'rate', label: programmeWords().rate, low: none, value: figure(p.rate, f.rate), high: none },
  ],
  key: (row) => row.id,
  fields: (_source) => ({
    figure: words(programmeWords().figure, (row) => row.label),
    low: numeric(exportingWords().columns.low, (row) => row.low),
    value: numeric(exportingWords().columns.value, (row) => row.value),
    high: numeric(exportingWords().columns.high, (row) => row.high),
  }),
  presets: {
    csv: ['figure', 'low', 'value', 'high'],
    print: ['figure', 'low', 'value', 'high'],
    slide: [
      ['figure', 5],
      ['low', 1.6],
      ['value', 1.6],
      ['high', 1.6],
    ],
  },
});

interface QuantileRow {
  id: string;
  label: string;
  net: number;
}

export const programmeOddsData = dataset<ProgrammeReport>()({
  id: 'odds',
  rows: ({ odds, result }): QuantileRow[] => {
    const w = exportingWords().odds.quantile;
    return odds && result
      ? [
          { id: 'p10', label: w.p10, net: odds.p10 },
          { id: 'p50', label: w.p50, net: odds.p50 },
          { id: 'p90', label: w.p90, net: odds.p90 },
          { id: 'mean', label: w.mean, net: odds.mean },
          { id: 'likely', label: w.likely, net: result.net.total },
        ]
      : [];
  },
  key: (row) => row.id,
  fields: ({ formats: f }) => ({
    outcomes: words(exportingWords().odds.table, (row) => row.label),
    net: numeric(programmeWords().net, (row) => figure(row.net, f.moneyCompact)),
  }),
  presets: {
    csv: ['outcomes', 'net'],
    slide: [
      ['outcomes', 2.6],
      ['net', 1.2],
    ],
  },
});

export const recordsData = dataset<ProgrammeReport>()({
  id: 'history',
  rows: ({ programme: p }) => recordsByDate(p).map((record, at) => ({ record, at })),
  key: (row) => String(row.at),
  fields: ({ formats: f }) => {
    const w = programmeWords().history;
    const of = (key: (typeof recordKeys)[number]) =>
      numeric<{ record: ProgrammeReport['programme']['history'][number] }>(w[key], ({ record }) =>
        figure(record[key], (x) => recordText(key, x, f)),
      );
    return {
      on: words(w.on, ({ record }) => (record.on === null ? numbersWords().none : f.date(record.on))),
      renewals: of('renewals'),
      upsells: of('upsells'),
      crossSells: of('crossSells'),
      resolutionHours: of('resolutionHours'),
      nps: of('nps'),
      csat: of('csat'),
      ces: of('ces'),
    };
  },
  presets: {
    csv: ['on', ...recordKeys],
    print: ['on', ...recordKeys],
    slide: [
      ['on', 1.6],
      ['renewals', 1.2],
      ['upsells', 1],
      ['crossSells', 1.2],
      ['resolutionHours', 1.6],
      ['nps', 0.8],
      ['csat', 0.9],
      ['ces', 0.8],
    ],
  },
});

/** Each recorded measure from its first to its latest figure. */
export const trendsData = dataset<ProgrammeReport>()({
  id: 'trends',
  rows: ({ programme: p }) => programmeTrends(p),
  key: (trend) => trend.measure,
  fields: ({ formats: f }) => {
    const w = programmeWords().slides;
    const said = (x: number | null | undefined, measure: Parameters<typeof recordText>[0]): Cell =>
      figure(x, (y) => recordText(measure, y, f));
    return {
      measure: words(w.measure, ({ measure }) => programmeWords().history[measure]),
      first: numeric(w.first, ({ measure, points, change }) =>
        said(change === null ? null : points[0]?.value, measure),
      ),
      latest: numeric(w.latest, ({ measure, points }) => said(points.at(-1)?.value, measure)),
      change: numeric(w.change, ({ measure, change }) =>
        change === null
          ? programmeWords().history.once
          : { text: changeText(measure, change, f), value: change },
      ),
    };
  },
  presets: {
    csv: ['measure', 'first', 'latest', 'change'],
    slide: [
      ['measure', 2.4],
      ['first', 0.9],
      ['latest', 0.9],
      ['change', 1.4],
    ],
  },
});

/** The tables that are not empty; results only if there are some. */
export function programmeTables(r: ProgrammeReport): NamedTable[] {
  const named = programmeWords().export.tables;
  return [
    { id: 'sides' as const, table: tableOf(sidesData, r, 'csv') },
    { id: 'money' as const, table: tableOf(moneyData, r, 'csv') },
    { id: 'months' as const, table: tableOf(monthsData, r, 'csv') },
    { id: 'odds' as const, table: tableOf(programmeOddsData, r, 'csv') },
    { id: 'efforts' as const, table: tableOf(effortsData, r, 'csv') },
    { id: 'inputs' as const, table: tableOf(inputsData, r, 'csv') },
    { id: 'history' as const, table: tableOf(recordsData, r, 'csv') },
    { id: 'trends' as const, table: tableOf(trendsData, r, 'csv') },
  ].flatMap(({ id, table }) => (table.rows.length > 0 ? [{ id, name: named[id], table }] : []));
}
