/** What the case rests on, and what comes out, as tables: assumptions, results, checks. */
import type { Case } from '../../case/index.ts';
import { capital } from '../../charts/formats.ts';
import type { Cell, Table } from '../../charts/table.ts';
import type { Formats } from '../../text/format.ts';
import { checkInWords } from '../../text/checks.ts';
import { buildWords } from '../../text/words/build.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { oddsWords } from '../../text/words/odds.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { labelOf } from '../../text/labels.ts';
import { irrWords } from '../../text/measures.ts';
import {
  checks,
  headlineOf,
  namesInText,
  type Evaluation,
  type Measures,
  type MeasuresName,
  type Payback,
} from '../../value/index.ts';
import type { Subject } from '../view.ts';
import { cell, first, listOf, seriesText, whoseWords } from './cells.ts';

/** Every assumption with its range, source and peers; values by year in full beside year 1's. */
export function assumptionsTable(s: Subject): Table {
  const { case: c, formats: f } = s;
  const head = exportingWords().columns;
  const used = new Map<string, string[]>();
  for (const line of c.lines)
    for (const name of new Set(namesInText(line.formula)))
      used.set(name, [...(used.get(name) ?? []), labelOf.line(line)]);
  return {
    columns: [
      { label: oddsWords().causes.name },
      { label: head.name },
      { label: head.unit },
      { label: head.value, numeric: true },
      { label: head.low, numeric: true },
      { label: head.high, numeric: true },
      { label: head.byYear },
      { label: head.today, numeric: true },
      { label: head.whose },
      { label: head.who },
      { label: head.on },
      { label: head.source },
      { label: head.link },
      { label: head.peers },
      { label: head.used },
      { label: head.note },
      ...(s.internal ? [{ label: head.privateNote }] : []),
    ],
    rows: c.assumptions.map((a) => {
      const unit = (x: number): string => f.byUnit(x, a.unit);
      return {
        id: a.name,
        cells: [
          labelOf.assumption(a),
          a.name,
          inspectWords().units[a.unit],
          cell(first(a.value), unit),
          cell(first(a.low), unit),
          cell(first(a.high), unit),
          Array.isArray(a.value) ? seriesText(a.value, a.unit, f) : '',
          cell(a.today, unit),
          whoseWords(a.source),
          a.source.who,
          a.source.on ?? '',
          a.source.note,
          a.source.link,
          a.peers.map((p) => [p.who, p.result].filter(Boolean).join(': ')).join('; '),
          listOf(used.get(a.name) ?? []),
          a.note,
          ...(s.internal ? [a.privateNote] : []),
        ],
      };
    }),
  };
}

/** The rate as a figure where there is one; words where there are several, none, or one that is paid. */
const irrCell = (m: Measures, f: Formats): Cell => {
  const text = irrWords(m.irr, m.cumulative, f);
  return m.irr.kind === 'one' ? { text, value: m.irr.rate } : text;
};
/** Months as a figure; words where it is never paid back, or nothing was owed. */
const paybackCell = (payback: Payback, years: number, f: Formats): Cell => {
  const text = capital(f.payback(payback, years));
  return payback.kind === 'after' ? { text, value: Math.max(1, Math.ceil(payback.months - 1e-9)) } : text;
};

/** Every result in each way to count; those before the alternative stand only where it makes a difference. */
export function measuresTable(c: Case, e: Evaluation, f: Formats): Table {
  const w = buildWords().figures;
  const both: MeasuresName[] = ['incremental', 'tangibleIncremental'];
  const apart = headlineOf(e, false).before !== null || headlineOf(e, true).before !== null;
  const names: MeasuresName[] = apart ? [...both, 'whole', 'tangible'] : both;
  const all = names.map((name) => e[name]);
  const row = (id: string, label: string, of: (m: Measures) => Cell) => ({
    id,
    cells: [label, ...all.map(of)],
  });
  const money = (x: number): Cell => cell(x, (y) => f.money(y));
  const ratio = (x: number | null, text: (x: number) => string): Cell => cell(x, text, 'no-cost');
  return {
    columns: [
      { label: exportingWords().columns.figure },
      ...names.map((name) => ({ label: w[name], numeric: true })),
    ],
    rows: [
      row('benefits', w.benefits, (m) => money(m.benefits.total)),
      row('costs', w.costs, (m) => money(m.costs.total)),
      row('net', w.netValue, (m) => money(m.net.total)),
      row('npv', buildWords().npvAt(f.rate(c.discount.rate)), (m) => money(m.npv)),
      row('roi', buildWords().roiOver(c.years), (m) => ratio(m.roi, (x) => f.roi(x))),
      row('roi-present', w.roiPresentValue, (m) => ratio(m.roiPresentValue, (x) => f.roi(x))),
      row('comes-back', w.comesBack, (m) => ratio(m.comesBack, (x) => f.number(x))),
      row('irr', w.irr, (m) => irrCell(m, f)),
      row('payback', w.payback, (m) => paybackCell(m.payback, c.years, f)),
      row('payback-discounted', w.paybackDiscounted, (m) => paybackCell(m.discountedPayback, c.years, f)),
      row('delay', w.costOfDelay, (m) => money(m.costOfDelay)),
    ],
  };
}

/** Weak points of the case itself: for us only. */
export function checksTable(s: Subject): Table {
  return {
    columns: [{ label: exportingWords().columns.check }],
    rows: checks(s.case, s.evaluation).map((check, i) => ({
      id: String(i),
      cells: [checkInWords(check, s.case, s.formats)],
    })),
  };
}
