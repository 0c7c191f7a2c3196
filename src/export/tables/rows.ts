/** The case's own rows as tables: the bridge, every line, the years, the months. */
import { capital } from '../../charts/formats.ts';
import type { Table } from '../../charts/table.ts';
import { yearRows } from '../../charts/yearRows.ts';
import { yearTableOf } from '../../charts/years.ts';
import { buildWords } from '../../text/words/build.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { labelOf } from '../../text/labels.ts';
import { absenceOf } from '../../report/cell.ts';
import { evaluate, headlineOf, netSign, rangesOf } from '../../value/index.ts';
import { bridgeOf } from '../bridge.ts';
import type { Subject } from '../view.ts';
import { cell, none, perWords, whoseWords } from './cells.ts';

/** Every step from benefits to net, nothing folded. */
export function bridgeTable(s: Subject): Table {
  const { formats: f } = s;
  return {
    columns: [
      { label: exportingWords().columns.row },
      { label: exportingWords().columns.kind },
      { label: chartsWords().total, numeric: true },
    ],
    rows: bridgeOf(s).map((row) => ({
      id: row.id,
      cells: [row.label, row.kindLabel, cell(row.amount, (x) => f.money(x), row.absent)],
      ...(row.kind === 'net'
        ? { role: 'net' as const }
        : row.kind === 'gross'
          ? { role: 'sum' as const }
          : {}),
    })),
  };
}

/** Every line with its formula, timing, totals and source. */
export function ledgerTable(s: Subject): Table {
  const { case: c, evaluation: e, formats: f } = s;
  const head = exportingWords().columns;
  const inside = s.internal;
  // Rows of other options have no figures here.
  const results = new Map(e.lines.map((l) => [l.id, l]));
  return {
    columns: [
      { label: head.row },
      { label: head.kind },
      { label: head.formula },
      { label: head.amount, numeric: true },
      { label: head.per },
      { label: head.from, numeric: true },
      { label: head.to, numeric: true },
      { label: head.growth, numeric: true },
      { label: head.risk, numeric: true },
      { label: chartsWords().total, numeric: true },
      { label: head.presentValue, numeric: true },
      { label: head.whose },
      { label: head.who },
      { label: head.on },
      { label: head.source },
      { label: head.link },
      { label: head.note },
      ...(inside ? [{ label: head.privateNote }] : []),
    ],
    rows: c.lines.map((line) => {
      const result = results.get(line.id);
      const sign = netSign[line.bucket];
      const signed = (x: number | null | undefined): number | null =>
        x === null || x === undefined ? null : x * sign || 0;
      return {
        id: line.id,
        cells: [
          labelOf.line(line),
          buildWords().buckets[line.bucket],
          line.formula,
          cell(result?.amount, (x) => f.moneyExact(x)),
          perWords(line),
          cell(line.from, (x) => f.number(x)),
          line.per === 'once' ? none : cell(line.to ?? c.years * 12, (x) => f.number(x)),
          cell(line.growth, (x) => f.rate(x)),
          cell(line.risk, (x) => f.rate(x)),
          cell(signed(result?.total), (x) => f.money(x), absenceOf(result)),
          cell(signed(result?.presentValue), (x) => f.money(x)),
          whoseWords(line.source),
          line.source.who,
          line.source.on ?? '',
          line.source.note,
          line.source.link,
          line.note,
          ...(inside ? [line.privateNote] : []),
        ],
      };
    }),
  };
}

export const yearsTable = (s: Subject): Table =>
  yearTableOf(yearRows(s.case, s.evaluation), s.case.years, s.formats);

/** Cumulative money by month: likely, the band outcomes lie in, conservative. */
export function cashTable(s: Subject): Table {
  const { formats: f } = s;
  const lines = cashLines(s);
  const when = (month: number): string =>
    month === 0 ? chartsWords().atSigning : chartsWords().monthNumber(f.number(month));
  return {
    columns: [{ label: chartsWords().month }, ...lines.map((l) => ({ label: l.label, numeric: true }))],
    rows: (lines[0]?.values ?? []).map((_, month) => ({
      id: String(month),
      cells: [
        { text: when(month), value: month },
        ...lines.map((l) => cell(l.values[month], (x) => f.money(x))),
      ],
    })),
  };
}

export interface CashLine {
  line: 'likely' | 'p10' | 'p90' | 'conservative';
  label: string;
  values: readonly number[];
}

/** The lines of the cumulative chart, the view's own first. */
export function cashLines(s: Subject): CashLine[] {
  const m = s.verdict.measures;
  const out: CashLine[] = [
    { line: 'likely', label: capital(buildWords().leans[s.view.lean]), values: m.cumulative },
  ];
  const band = s.cash?.cumulative;
  if (band && band.p10.length === m.cumulative.length)
    out.push(
      { line: 'p10', label: chartsWords().oneInTenBelow, values: band.p10 },
      { line: 'p90', label: chartsWords().oneInTenAbove, values: band.p90 },
    );
  if (s.view.lean === 'likely' && rangesOf(s.case).length > 0) {
    const careful = evaluate(s.case, {
      lean: 'worse',
      ...(s.view.scenario === null ? {} : { scenario: s.view.scenario }),
    });
    if (!careful.incomplete)
      out.push({
        line: 'conservative',
        label: capital(chartsWords().conservative),
        values: headlineOf(careful, s.view.countable).measures.cumulative,
      });
  }
  return out;
}
