/** How sure it is, as tables: outcomes, swings, limits. */
import type { Assumption } from '../../case/index.ts';
import type { Table } from '../../charts/table.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { oddsWords } from '../../text/words/odds.ts';
import { scenariosWords } from '../../text/words/scenarios.ts';
import { labelOf } from '../../text/labels.ts';
import { above, breakEven, sensitivity } from '../../value/index.ts';
import type { Subject } from '../view.ts';
import { cell, first } from './cells.ts';

/** Percentiles, shares and how they were drawn; null without odds. */
export function oddsTable(s: Subject): Table | null {
  const { outcome, spread, cash, formats: f } = s;
  if (!outcome || !spread || spread.sorted.length === 0) return null;
  const w = exportingWords().odds.quantile;
  const money = (x: number | undefined) => cell(x, (y) => f.money(y));
  const percent = (x: number) => cell(x, (y) => f.percent(y));
  const percentile = (p: number) => ({
    id: `p${p}`,
    cells: [scenariosWords().below(f.percent(p / 100)), money(spread.quantiles[p - 1])],
  });
  const whole = (x: number) => cell(x, (y) => f.number(y));
  return {
    columns: [
      { label: exportingWords().columns.measure },
      { label: exportingWords().columns.figure, numeric: true },
    ],
    rows: [
      { id: 'above', cells: [exportingWords().verdict.odds(f.money(0)), percent(above(spread, 0))] },
      {
        id: 'likely',
        cells: [w.likely, money(s.view.countable ? s.likely.tangibleNet.total : s.likely.net.total)],
      },
      { id: 'mean', cells: [w.mean, money(spread.mean)] },
      ...[5, 10, 25, 50, 75, 90, 95].map(percentile),
      ...(cash ? [{ id: 'never', cells: [w.never(s.term), percent(cash.neverPaysBack)] }] : []),
      { id: 'trials', cells: [exportingWords().odds.trials, whole(outcome.trials)] },
      { id: 'dropped', cells: [exportingWords().odds.dropped, whole(outcome.dropped)] },
      { id: 'seed', cells: [exportingWords().odds.seed, whole(outcome.seed)] },
    ],
  };
}

export interface SwingRow {
  name: string;
  label: string;
  unit: Assumption['unit'];
  low: number;
  high: number;
  /** As the page writes an end: values by year say so. */
  lowText: string;
  highText: string;
  netAtLow: number;
  netAtHigh: number;
}

/** What each range alone does to net, widest first; ranges without a figure or an effect here have no row. */
export function swingsOf(s: Subject): SwingRow[] {
  const { case: c, formats: f } = s;
  const byName = new Map(c.assumptions.map((a) => [a.name, a]));
  const net = s.view.countable ? s.likely.tangibleNet.total : s.likely.net.total;
  return sensitivity(c, {
    ...(s.view.scenario === null ? {} : { scenario: s.view.scenario }),
    measure: s.view.countable ? 'countable' : 'net',
  }).flatMap(({ name, low, high, netAtLow, netAtHigh }) => {
    const a = byName.get(name);
    if (!a || netAtLow === null || netAtHigh === null) return [];
    if (netAtLow === netAtHigh && netAtLow === net) return [];
    const byYear = [a.low, a.high, a.value].some((series) => Array.isArray(series));
    const text = (x: number): string =>
      byYear ? oddsWords().tornado.yearOne(f.byUnit(x, a.unit)) : f.byUnit(x, a.unit);
    return [
      {
        name,
        label: labelOf.assumption(a),
        unit: a.unit,
        low,
        high,
        lowText: text(low),
        highText: text(high),
        netAtLow,
        netAtHigh,
      },
    ];
  });
}

export function swingsTable(s: Subject): Table {
  const { formats: f } = s;
  const money = (x: number) => cell(x, (y) => f.money(y));
  return {
    columns: [
      { label: oddsWords().causes.name },
      { label: chartsWords().low, numeric: true },
      { label: chartsWords().high, numeric: true },
      { label: chartsWords().atLow, numeric: true },
      { label: chartsWords().atHigh, numeric: true },
      { label: chartsWords().swing, numeric: true },
    ],
    rows: swingsOf(s).map((row) => ({
      id: row.name,
      cells: [
        row.label,
        { text: row.lowText, value: row.low },
        { text: row.highText, value: row.high },
        money(row.netAtLow),
        money(row.netAtHigh),
        money(Math.abs(row.netAtHigh - row.netAtLow)),
      ],
    })),
  };
}

/** The value of each number at which net is zero, all others likely. */
export function limitsTable(s: Subject): Table {
  const { case: c, formats: f } = s;
  const limits = breakEven(c, {
    ...(s.view.scenario === null ? {} : { scenario: s.view.scenario }),
    measure: s.view.countable ? 'countable' : 'net',
  });
  const byName = new Map(c.assumptions.map((a) => [a.name, a]));
  return {
    columns: [
      { label: oddsWords().causes.name },
      { label: exportingWords().columns.value, numeric: true },
      { label: exportingWords().columns.limit, numeric: true },
    ],
    rows: limits.assumptions.flatMap(({ name, value }) => {
      const a = byName.get(name);
      const now = a ? first(a.value) : null;
      if (!a || now === null || value === null) return [];
      const unit = (x: number): string => f.byUnit(x, a.unit);
      return [{ id: name, cells: [labelOf.assumption(a), cell(now, unit), cell(value, unit)] }];
    }),
  };
}
