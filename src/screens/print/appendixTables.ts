/** The tables of the appendix, as plain data. Pure. */
import type { Case } from '../../case/index.ts';
import type { Cell, Table } from '../../charts/table.ts';
import { figure } from '../../report/cell.ts';
import type { Formats } from '../../text/format.ts';
import { labelOf } from '../../text/labels.ts';
import { whoIs } from '../../text/people.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { printWords } from '../../text/words/print.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import type { KpiRow, Outcome, Swing } from '../../value/index.ts';
import { compare } from '../../text/compare.ts';
import type { BasisRow } from './basis.ts';

const num = (value: number | null | undefined, text: (x: number) => string): Cell =>
  value === null || value === undefined ? numbersWords().none : figure(value, text);
const score = (value: number | null, text: (x: number) => string): Cell => figure(value, text, 'not-scored');
const numeric = (label: string) => ({ label, numeric: true });

export const numbersTable = (basis: readonly BasisRow[]): Table => ({
  columns: [
    { label: printWords().basisColumns.name },
    numeric(printWords().basisColumns.value),
    numeric(printWords().basisColumns.range),
    { label: printWords().basisColumns.whose },
    { label: printWords().basisColumns.note },
  ],
  rows: basis.map((row) => ({
    id: row.id,
    cells: [
      row.label,
      row.value,
      row.range,
      printWords().source([row.whose, row.who]),
      row.notes.join('. ').replaceAll('..', '.'),
    ],
  })),
});

export function swingsTable(c: Case, swings: readonly Swing[], f: Formats): Table {
  const said = printWords().swingColumns;
  const byName = new Map(c.assumptions.map((a) => [a.name, a]));
  return {
    columns: [
      { label: said.name },
      numeric(said.low),
      numeric(said.atLow),
      numeric(said.high),
      numeric(said.atHigh),
    ],
    rows: swings.map((s) => {
      const a = byName.get(s.name);
      const unit = a?.unit ?? 'number';
      return {
        id: s.name,
        cells: [
          a ? labelOf.assumption(a) : s.name,
          num(s.low, (x) => f.byUnit(x, unit)),
          num(s.netAtLow, f.money),
          num(s.high, (x) => f.byUnit(x, unit)),
          num(s.netAtHigh, f.money),
        ],
      };
    }),
  };
}

export function outcomesTable(outcome: Outcome, f: Formats): Table {
  const said = printWords().outcomeColumns;
  return {
    columns: [{ label: said.share }, numeric(said.net), numeric(said.countable)],
    rows: [5, 10, 25, 50, 75, 90, 95].map((p) => ({
      id: String(p),
      cells: [
        f.percent(p / 100),
        num(outcome.net.quantiles[p - 1], f.money),
        num(outcome.tangibleNet.quantiles[p - 1], f.money),
      ],
    })),
  };
}

export function scenariosTable(c: Case, countable: boolean, f: Formats): Table {
  const said = printWords().scenarioColumns;
  return {
    columns: [{ label: said.name }, numeric(said.worse), numeric(said.likely), numeric(said.better)],
    rows: compare(c, countable).map((s) => ({
      id: s.id || 'itself',
      cells: [s.label, num(s.worse, f.money), num(s.likely, f.money), num(s.better, f.money)],
    })),
  };
}

export function dimensionsTable(c: Case, f: Formats): Table {
  const said = printWords().dimensionColumns;
  return {
    columns: [
      { label: said.name },
      numeric(said.weight),
      numeric(said.today),
      numeric(c.solution || said.expected),
      numeric(c.alternative || said.alternative),
      { label: said.evidence },
    ],
    rows: c.dimensions
      .filter((d) => d.today !== null || d.expected !== null || d.alternative !== null)
      .map((d) => ({
        id: d.id,
        cells: [
          labelOf.dimension(d),
          num(d.weight, f.number),
          score(d.today, f.number),
          score(d.expected, f.number),
          score(d.alternative, f.number),
          printWords().source([
            d.source.whose === 'unknown' ? '' : inspectWords().whose[d.source.whose],
            d.source.who,
            d.source.note,
            d.note,
          ]),
        ],
      })),
  };
}

export function kpiTable(c: Case, rows: readonly KpiRow[], f: Formats): Table {
  const said = printWords().kpiColumns;
  const byName = new Map(c.assumptions.map((a) => [a.name, a]));
  return {
    columns: [
      { label: said.name },
      numeric(said.today),
      numeric(said.plan),
      numeric(said.target),
      { label: said.by },
    ],
    rows: rows.map((row) => {
      const a = byName.get(row.name);
      const text = (x: number): string => f.byUnit(x, a?.unit ?? 'number');
      return {
        id: row.name,
        cells: [
          a ? labelOf.assumption(a) : row.name,
          num(row.today, text),
          num(row.plan, text),
          num(row.target?.value, text),
          row.target?.by ? f.date(row.target.by) : '',
        ],
      };
    }),
  };
}

/** What the customer must see to renew: targets, and the sentences round them; null where nothing is agreed. */
export function successParts(c: Case, f: Formats): { said: string[]; table: Table | null } | null {
  const s = c.success;
  const signs = c.customer.people.find((p) => p.id === s.signs);
  const said = [
    s.required && printWords().required(s.required),
    s.renewal ? printWords().renewal(f.date(s.renewal)) : '',
    s.signs && printWords().signs(signs ? whoIs(signs) : s.signs),
    s.expectedRoi === null ? '' : printWords().expectedRoi(f.roi(s.expectedRoi)),
  ].filter(Boolean);
  const byName = new Map(c.assumptions.map((a) => [a.name, a]));
  const table: Table | null =
    s.targets.length === 0
      ? null
      : {
          columns: [
            { label: printWords().kpiColumns.name },
            numeric(printWords().kpiColumns.target),
            { label: printWords().kpiColumns.by },
          ],
          rows: s.targets.map((target, i) => {
            const a = byName.get(target.name);
            return {
              id: String(i),
              cells: [
                a ? labelOf.assumption(a) : target.name,
                num(target.value, (x) => f.byUnit(x, a?.unit ?? 'number')),
                target.by ? f.date(target.by) : '',
              ],
            };
          }),
        };
  return said.length === 0 && table === null ? null : { said, table };
}
