/** The tables of a customer success programme: on its screen, on slides, and as files. */
import { programmeInputs, type Programme } from '../../case/index.ts';
import type { Cell, Table, TableRow } from '../../charts/table.ts';
import type { Formats } from '../../text/format.ts';
import { inputWords, pointsText, type ProgrammeOdds } from '../../text/programme.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { programmeWords } from '../../text/words/programme.ts';
import { programmeTrends, type ProgrammeResult, type ProgrammeSide, type Trend } from '../../value/index.ts';
import { cell, none } from './cells.ts';
import type { NamedTable } from './index.ts';

/** A figure that may not exist: then the word for none, so that it does not read as forgotten. */
const figure = (x: number | null, text: (x: number) => string): Cell =>
  x === null ? { text: numbersWords().none, value: null } : { text: text(x), value: x };

const monthsText =
  (f: Formats) =>
  (x: number): string =>
    programmeWords().months_(f.number(Math.round(x * 10) / 10));

/** Lifetime, lifetime value and retention, without and with. */
export function programmeSides(p: Programme, r: ProgrammeResult, f: Formats): Table {
  const w = programmeWords().rows;
  const row = (
    id: string,
    label: string,
    of: (s: ProgrammeSide) => number | null,
    text: (x: number) => string,
    apart = text,
  ): TableRow => {
    const [without, withIt] = [of(r.without), of(r.with)];
    const difference = without === null || withIt === null ? null : withIt - without;
    return {
      id,
      cells: [label, figure(without, text), figure(withIt, text), figure(difference, apart)],
    };
  };
  const points = (x: number): string => pointsText(x, f);
  return {
    columns: [
      { label: programmeWords().figure },
      { label: programmeWords().sides.without, numeric: true },
      { label: programmeWords().sides.with, numeric: true },
      { label: programmeWords().difference, numeric: true },
    ],
    rows: [
      row('lifetime', w.lifetime, (s) => s.lifetime, monthsText(f)),
      row('basic', w.basic, (s) => s.cltv.basic, f.money),
      row('discounted', w.discounted, (s) => s.cltv.discounted, f.money),
      row('capped', w.capped(p.months), (s) => s.cltv.capped, f.money),
      row('nrr', w.nrr, (s) => s.nrr, f.rate, points),
      row('grr', w.grr, (s) => s.grr, f.rate, points),
      row('mrr', w.mrr(p.months), (s) => s.mrr.at(-1) ?? 0, f.money),
    ],
  };
}

/** From the revenue protected and added to the return on cost. */
export function programmeMoney(r: ProgrammeResult, f: Formats): Table {
  const w = programmeWords();
  const m = (x: number): Cell => cell(x, f.money);
  const roi = (x: number | null): Cell => ({ text: f.roi(x), value: x });
  return {
    columns: [
      { label: w.figure },
      { label: w.total, numeric: true },
      { label: w.presentValue, numeric: true },
    ],
    rows: [
      { id: 'protected', cells: [w.protected, m(r.protected.total), none] },
      { id: 'expanded', cells: [w.expanded, m(r.expanded.total), none] },
      { id: 'sum', cells: [w.sum, m(r.difference.total), none], role: 'sum' },
      { id: 'gain', cells: [w.gain, m(r.gain.total), m(r.gain.presentValue)] },
      { id: 'cost', cells: [w.costs, m(r.cost.total), m(r.cost.presentValue)] },
      { id: 'net', cells: [w.net, m(r.net.total), m(r.net.presentValue)], role: 'net' },
      { id: 'roi', cells: [w.roi, roi(r.roi), roi(r.roiPresentValue)] },
    ],
  };
}

/** Recurring revenue month by month. */
function programmeMonths(r: ProgrammeResult, f: Formats): Table {
  const w = programmeWords();
  const m = (x: number | undefined): Cell => cell(x ?? 0, f.money);
  return {
    columns: [
      { label: w.chart.month, numeric: true },
      ...[w.with, w.without, w.protected, w.expanded].map((label) => ({ label, numeric: true })),
    ],
    rows: r.with.mrr.map((x, k) => ({
      id: String(k),
      cells: [
        { text: f.number(k + 1), value: k + 1 },
        m(x),
        m(r.without.mrr[k]),
        m(r.protected.monthly[k]),
        m(r.expanded.monthly[k]),
      ],
    })),
  };
}

/** Every number the programme rests on, with its range. */
export function programmeInputTable(p: Programme, f: Formats): Table {
  const w = exportingWords().columns;
  const fixed = (id: string, label: string, value: Cell): TableRow => ({
    id,
    cells: [label, none, value, none],
  });
  return {
    columns: [
      { label: programmeWords().figure },
      { label: w.low, numeric: true },
      { label: w.value, numeric: true },
      { label: w.high, numeric: true },
    ],
    rows: [
      ...programmeInputs.map((input): TableRow => {
        const { label, unit, of } = inputWords[input];
        const range = p.ranges[input];
        const text = (x: number): string => f.byUnit(x, unit);
        return {
          id: input,
          cells: [label, cell(range?.low, text), cell(of(p), text), cell(range?.high, text)],
        };
      }),
      fixed('months', programmeWords().months, cell(p.months, f.number)),
      fixed('rate', programmeWords().rate, cell(p.rate, f.rate)),
    ],
  };
}

export function programmeOddsTable(odds: ProgrammeOdds, r: ProgrammeResult, f: Formats): Table {
  const w = exportingWords().odds.quantile;
  const m = (x: number): Cell => cell(x, f.moneyCompact);
  return {
    columns: [{ label: exportingWords().odds.table }, { label: programmeWords().net, numeric: true }],
    rows: [
      { id: 'p10', cells: [w.p10, m(odds.p10)] },
      { id: 'p50', cells: [w.p50, m(odds.p50)] },
      { id: 'p90', cells: [w.p90, m(odds.p90)] },
      { id: 'mean', cells: [w.mean, m(odds.mean)] },
      { id: 'likely', cells: [w.likely, m(r.net.total)] },
    ],
  };
}

export const recordKeys = [
  'renewals',
  'upsells',
  'crossSells',
  'resolutionHours',
  'nps',
  'csat',
  'ces',
] as const;

/** A recorded figure as it is written; a change of satisfaction is one in points. */
export const recordText = (measure: Trend['measure'], x: number, f: Formats): string =>
  measure === 'csat' ? f.rate(x) : f.number(x);
export const changeText = (measure: Trend['measure'], x: number, f: Formats): string => {
  const text = measure === 'csat' ? pointsText(x, f) : f.number(x);
  // Within the marks that hold a number together in text from right to left, else the sign parts from it.
  return x > 0 ? text.replace(/^[\u200f\u2066]*/, '$&+') : text;
};

/** The records by date, those without one last. */
export const recordsByDate = (p: Programme): Programme['history'] =>
  p.history.toSorted((a, b) => {
    const [x, y] = [a.on ?? '\uffff', b.on ?? '\uffff'];
    return x < y ? -1 : x > y ? 1 : 0;
  });

export function programmeHistory(p: Programme, f: Formats): Table {
  const w = programmeWords().history;
  return {
    columns: [{ label: w.on }, ...recordKeys.map((key) => ({ label: w[key], numeric: true }))],
    rows: recordsByDate(p).map((entry, i) => ({
      id: String(i),
      cells: [
        entry.on === null ? numbersWords().none : f.date(entry.on),
        ...recordKeys.map((key) => cell(entry[key], (x) => recordText(key, x, f))),
      ],
    })),
  };
}

/** Each recorded measure from its first to its latest figure. */
export function programmeTrendTable(p: Programme, f: Formats): Table {
  const w = programmeWords().slides;
  return {
    columns: [
      { label: w.measure },
      { label: w.first, numeric: true },
      { label: w.latest, numeric: true },
      { label: w.change, numeric: true },
    ],
    rows: programmeTrends(p).map(({ measure, points, change }) => {
      const text = (x: number): string => recordText(measure, x, f);
      return {
        id: measure,
        cells: [
          programmeWords().history[measure],
          cell(change === null ? null : points[0]?.value, text),
          cell(points.at(-1)?.value, text),
          change === null
            ? programmeWords().history.once
            : { text: changeText(measure, change, f), value: change },
        ],
      };
    }),
  };
}

/** The tables that have something in them; results only where there are some. */
export function programmeTables(
  p: Programme,
  r: ProgrammeResult | null,
  odds: ProgrammeOdds | null,
  f: Formats,
): NamedTable[] {
  const w = programmeWords().export.tables;
  const all: [keyof typeof w, Table | null][] = [
    ['sides', r && programmeSides(p, r, f)],
    ['money', r && programmeMoney(r, f)],
    ['months', r && programmeMonths(r, f)],
    ['odds', r && odds && programmeOddsTable(odds, r, f)],
    ['inputs', programmeInputTable(p, f)],
    ['history', programmeHistory(p, f)],
    ['trends', programmeTrendTable(p, f)],
  ];
  return all.flatMap(([id, table]) => (table && table.rows.length > 0 ? [{ id, name: w[id], table }] : []));
}
