/** The odds: what was drawn, and what would have to be true. */
import { inYear } from '../../case/index.ts';
import { limitSaid } from '../../text/breakEven.ts';
import { labelOf } from '../../text/labels.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { oddsWords } from '../../text/words/odds.ts';
import { printWords } from '../../text/words/print.ts';
import { scenariosWords } from '../../text/words/scenarios.ts';
import { above, applyScenario, breakEven, onlyOption } from '../../value/index.ts';
import { figure } from '../cell.ts';
import { dataset, numeric, words } from '../dataset.ts';
import type { Report } from '../report.ts';
import { moneyCell } from './parts.ts';

const percentiles = [5, 10, 25, 50, 75, 90, 95] as const;

interface OddsRow {
  id: string;
  label: string;
  /** The label on a slide, for people who do not read percentiles; '' if the slide leaves the row out. */
  plainly: string;
  value: number | undefined;
  unit: 'money' | 'share' | 'count';
}

/** Percentiles, shares and how they were drawn; empty without odds. */
export const oddsData = dataset<Report>()({
  id: 'odds',
  rows: (r): OddsRow[] => {
    const { odds, formats: f } = r;
    if (!odds || odds.spread.sorted.length === 0) return [];
    const { outcome, spread, cash } = odds;
    const said = exportingWords().odds;
    const w = said.quantile;
    const plainly: Partial<Record<number, string>> = { 10: w.p10, 50: w.p50, 90: w.p90 };
    const row = (
      id: string,
      label: string,
      value: number | undefined,
      unit: OddsRow['unit'],
      plainly = '',
    ): OddsRow => ({ id, label, plainly, value, unit });
    const likely = r.view.countable ? r.likely.tangibleNet.total : r.likely.net.total;
    return [
      row('above', exportingWords().verdict.odds(f.money(0)), above(spread, 0), 'share'),
      ...percentiles.map((p) =>
        row(
          `p${p}`,
          scenariosWords().below(f.percent(p / 100)),
          spread.quantiles[p - 1],
          'money',
          plainly[p],
        ),
      ),
      row('mean', w.mean, spread.mean, 'money', w.mean),
      row('likely', w.likely, likely, 'money', w.likely),
      ...(cash ? [row('never', w.never(r.term), cash.neverPaysBack, 'share', w.never(r.term))] : []),
      row('trials', said.trials, outcome.trials, 'count'),
      row('dropped', said.dropped, outcome.dropped, 'count'),
      row('seed', said.seed, outcome.seed, 'count'),
    ];
  },
  key: (row) => row.id,
  fields: ({ formats: f }, medium) => {
    const texts = {
      money: medium === 'slide' ? f.moneyCompact : f.money,
      share: f.percent,
      count: f.number,
    };
    const value = (row: OddsRow) => figure(row.value, texts[row.unit]);
    return {
      measure: words(exportingWords().columns.measure, (row) => row.label),
      figure: numeric(exportingWords().columns.figure, value),
      outcomes: words(exportingWords().odds.table, (row) => row.plainly),
      net: numeric(chartsWords().net, value),
    };
  },
  presets: {
    csv: ['measure', 'figure'],
    slide: [
      ['outcomes', 2.6],
      ['net', 1.2],
    ],
  },
});

/** The same outcomes with both ways of counting side by side. */
export const outcomesData = dataset<Report>()({
  id: 'outcomes',
  rows: (r) => (r.odds ? percentiles : []),
  key: String,
  fields: ({ odds, formats: f }) => {
    const said = printWords().outcomeColumns;
    const money = moneyCell(f);
    return {
      share: words(said.share, (p) => f.percent(p / 100)),
      net: numeric(said.net, (p) => money(odds?.outcome.net.quantiles[p - 1], 'empty')),
      countable: numeric(said.countable, (p) => money(odds?.outcome.tangibleNet.quantiles[p - 1], 'empty')),
    };
  },
  presets: { print: ['share', 'net', 'countable'] },
});

/** The value of each number at which net is zero, all others likely. */
export const breakEvenData = dataset<Report>()({
  id: 'limits',
  rows: (r) => {
    const { document: c, view } = r;
    // The numbers in the option and the scenario: the likely value there is not the one of the case itself.
    const own = onlyOption(c);
    const there = view.scenario === null ? own : applyScenario(own, view.scenario);
    const byName = new Map(there.assumptions.map((a) => [a.name, a]));
    const { assumptions } = breakEven(c, { ...r.place, measure: r.view.countable ? 'countable' : 'net' });
    return assumptions.flatMap(({ name, value }) => {
      const assumption = byName.get(name);
      const now = assumption ? inYear(assumption.value, 0) : null;
      return !assumption || now === null || value === null ? [] : [{ assumption, now, value }];
    });
  },
  key: (row) => row.assumption.name,
  fields: ({ formats: f }) => ({
    label: words(oddsWords().causes.name, (row) => labelOf.assumption(row.assumption)),
    now: numeric(exportingWords().columns.value, (row) =>
      figure(row.now, (x) => f.byUnit(x, row.assumption.unit)),
    ),
    limit: numeric(exportingWords().columns.limit, (row) =>
      figure(row.value, (x) => limitSaid(x, row.assumption.unit, f)),
    ),
  }),
  presets: {
    csv: ['label', 'now', 'limit'],
    print: ['label', 'now', 'limit'],
    slide: [
      ['label', 6],
      ['now', 2],
      ['limit', 2.4],
    ],
  },
});
