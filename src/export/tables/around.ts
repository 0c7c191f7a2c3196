/** What stands around the money, as tables: scenarios, scores, levers, people, the market. */
import { levers } from '../../case/index.ts';
import { capital } from '../../charts/formats.ts';
import type { Table } from '../../charts/table.ts';
import { compare } from '../../text/compare.ts';
import { beyondWords } from '../../text/words/beyond.ts';
import { buildWords } from '../../text/words/build.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { scenariosWords } from '../../text/words/scenarios.ts';
import { labelOf } from '../../text/labels.ts';
import { absenceOf } from '../../report/cell.ts';
import { leverMatrix, marketPosition, valueForPerson } from '../../value/index.ts';
import type { Subject } from '../view.ts';
import { cell, listOf, none, seriesText, whoseWords } from './cells.ts';

export function scenariosTable(s: Subject): Table {
  const money = (x: number | null) => cell(x, (y) => s.formats.money(y));
  return {
    columns: [
      { label: chartsWords().scenario },
      { label: capital(chartsWords().conservative), numeric: true },
      { label: capital(chartsWords().likely), numeric: true },
      { label: capital(chartsWords().optimistic), numeric: true },
    ],
    rows: compare(s.case, s.view.countable).map((row) => ({
      id: row.id || '*',
      cells: [row.label, money(row.worse), money(row.likely), money(row.better)],
    })),
  };
}

/** What each scenario changes: one row a change. */
export function settingsTable(s: Subject): Table {
  const { case: c, formats: f } = s;
  const w = scenariosWords();
  const byName = new Map(c.assumptions.map((a) => [a.name, a]));
  return {
    columns: [
      { label: chartsWords().scenario },
      { label: w.market },
      { label: w.number },
      { label: exportingWords().columns.setting },
      { label: exportingWords().columns.figure, numeric: true },
    ],
    rows: c.scenarios.flatMap((scenario) => {
      const label = labelOf.scenario(scenario);
      const market = scenario.market === null ? '' : w.marketsLong[scenario.market];
      const row = (what: string, how: string, figure: Table['rows'][number]['cells'][number]) => ({
        id: `${scenario.id} ${what}`,
        cells: [label, market, what, how, figure],
      });
      return [
        ...(scenario.benefits === 1
          ? []
          : [
              row(
                w.benefits,
                w.how.times,
                cell(scenario.benefits, (x) => f.number(x)),
              ),
            ]),
        ...(scenario.costs === 1
          ? []
          : [
              row(
                w.costs,
                w.how.times,
                cell(scenario.costs, (x) => f.number(x)),
              ),
            ]),
        ...Object.entries(scenario.set).flatMap(([name, setting]) => {
          const a = byName.get(name);
          if (!a) return [];
          const what = labelOf.assumption(a);
          if (typeof setting === 'number' || Array.isArray(setting))
            return [
              row(
                what,
                w.how.fixed,
                Array.isArray(setting)
                  ? seriesText(setting, a.unit, f)
                  : cell(setting, (x) => f.byUnit(x, a.unit)),
              ),
            ];
          return 'times' in setting
            ? [
                row(
                  what,
                  w.how.times,
                  cell(setting.times, (x) => f.number(x)),
                ),
              ]
            : [
                row(
                  what,
                  w.how.plus,
                  cell(setting.plus, (x) => f.byUnit(x, a.unit)),
                ),
              ];
        }),
      ];
    }),
  };
}

export function dimensionsTable(s: Subject): Table {
  const { formats: f } = s;
  const score = (x: number | null) => cell(x, (y) => f.number(y), 'not-scored');
  return {
    columns: [
      { label: chartsWords().dimension },
      { label: exportingWords().columns.weight, numeric: true },
      { label: chartsWords().today, numeric: true },
      { label: chartsWords().withUs, numeric: true },
      { label: chartsWords().alternative, numeric: true },
      { label: exportingWords().columns.whose },
      { label: exportingWords().columns.who },
      { label: exportingWords().columns.evidence },
      ...(s.internal ? [{ label: exportingWords().columns.privateNote }] : []),
    ],
    rows: s.case.dimensions.map((d) => ({
      id: d.id,
      cells: [
        labelOf.dimension(d),
        cell(d.weight, (x) => f.number(x)),
        score(d.today),
        score(d.expected),
        score(d.alternative),
        whoseWords(d.source),
        d.source.who,
        [d.note, d.source.note].filter(Boolean).join(' '),
        ...(s.internal ? [d.privateNote] : []),
      ],
    })),
  };
}

/** The ROI-versus-ROV matrix. */
export function leversTable(s: Subject): Table {
  const { case: c, formats: f } = s;
  const rows = leverMatrix(c, s.evaluation);
  const byName = new Map(c.assumptions.map((a) => [a.name, a]));
  const dimensions = new Map(c.dimensions.map((d) => [d.id, labelOf.dimension(d)]));
  const order = new Map(levers.map((id, i) => [id, i]));
  return {
    columns: [
      { label: beyondWords().matrix.lever },
      { label: beyondWords().matrix.roi, numeric: true },
      { label: beyondWords().matrix.kpi },
      { label: beyondWords().matrix.rov, numeric: true },
      { label: beyondWords().dimensions },
      { label: beyondWords().matrix.words },
    ],
    rows: rows
      .toSorted((a, b) => (order.get(a.lever) ?? 0) - (order.get(b.lever) ?? 0))
      .map((row) => {
        const kpi = row.kpi && byName.get(row.kpi.name);
        const figure = (x: number | null): string =>
          x === null || !kpi ? beyondWords().matrix.kpiNone : f.byUnit(x, kpi.unit);
        return {
          id: row.lever,
          cells: [
            beyondWords().matrix.levers[row.lever],
            cell(row.tangible.sum?.total, (x) => f.money(x)),
            row.kpi && kpi
              ? `${labelOf.assumption(kpi)}: ${beyondWords().matrix.kpiStep(figure(row.kpi.today), figure(row.kpi.plan))}`
              : '',
            cell(row.perceived.sum?.total, (x) => f.money(x)),
            listOf(row.dimensions.map((id) => dimensions.get(id) ?? id)),
            row.words,
          ],
        };
      }),
  };
}

/** One row for each row of the case or KPI that concerns a person. */
export function peopleTable(s: Subject): Table {
  const { case: c, formats: f } = s;
  const lines = new Map(c.lines.map((l) => [l.id, labelOf.line(l)]));
  const results = new Map(s.evaluation.lines.map((l) => [l.id, l]));
  const byName = new Map(c.assumptions.map((a) => [a.name, a]));
  return {
    columns: [
      { label: exportingWords().columns.person },
      { label: exportingWords().columns.role },
      { label: exportingWords().columns.row },
      { label: chartsWords().total, numeric: true },
      { label: exportingWords().columns.today, numeric: true },
      { label: exportingWords().columns.plan, numeric: true },
    ],
    rows: c.customer.people.flatMap((p) => {
      const value = valueForPerson(c, s.evaluation, p.id);
      const who = [labelOf.person(p), p.role];
      return [
        ...value.lines.map((l) => ({
          id: `${p.id} row ${l.id}`,
          cells: [
            ...who,
            lines.get(l.id) ?? l.id,
            cell(l.amount, (x) => f.money(x), absenceOf(results.get(l.id))),
            none,
            none,
          ],
        })),
        ...value.kpis.flatMap((k) => {
          const a = byName.get(k.name);
          if (!a) return [];
          const unit = (x: number): string => f.byUnit(x, a.unit);
          return [
            {
              id: `${p.id} number ${k.name}`,
              cells: [...who, labelOf.assumption(a), none, cell(k.today, unit), cell(k.plan, unit)],
            },
          ];
        }),
      ];
    }),
  };
}

/** Ranks in each market; null for a case without one. */
export function marketTable(s: Subject): Table | null {
  const { case: c, formats: f } = s;
  const position = marketPosition(c);
  if (!position || position.views.length === 0) return null;
  const solution = c.solution.trim() || buildWords().theSolution;
  return {
    columns: [
      { label: scenariosWords().market },
      { label: chartsWords().firm },
      { label: chartsWords().revenue, numeric: true },
      { label: chartsWords().growth, numeric: true },
      { label: chartsWords().rank, numeric: true },
    ],
    rows: position.views.flatMap((view) => {
      const market = scenariosWords().marketsLong[view.market];
      const standing = (id: string, label: string, x: (typeof view)['with']) => ({
        id: `${view.market} ${id}`,
        cells: [
          market,
          label,
          cell(x.revenue, (y) => f.money(y)),
          cell(x.growth, (y) => f.percent(y)),
          cell(x.rank, (y) => f.number(y)),
        ],
      });
      return [
        standing('with', chartsWords().withIt(s.customer, solution), view.with),
        standing('without', chartsWords().withoutIt(s.customer), view.without),
        ...view.firms.map((firm) => ({
          id: `${view.market} ${firm.at}`,
          cells: [
            market,
            firm.name.trim() || scenariosWords().position.unnamed(f.number(firm.at + 1)),
            cell(firm.revenue, (y) => f.money(y)),
            none,
            none,
          ],
        })),
      ];
    }),
  };
}
