/** What the case rests on, and what comes out, as tables: assumptions, results, checks. */
import type { Table } from '../../charts/table.ts';
import { checkInWords } from '../../text/checks.ts';
import { t } from '../../text/later.ts';
import { labelOf } from '../../text/labels.ts';
import { irrWords } from '../../text/measures.ts';
import { checks, namesInText, type Measures } from '../../value/index.ts';
import type { Subject } from '../view.ts';
import { cell, first, listOf, seriesText, whoseWords } from './cells.ts';

/** Every assumption with its range, source and peers; values by year in full beside year 1's. */
export function assumptionsTable(s: Subject): Table {
  const { case: c, formats: f } = s;
  const head = t.exporting.columns;
  const used = new Map<string, string[]>();
  for (const line of c.lines)
    for (const name of new Set(namesInText(line.formula)))
      used.set(name, [...(used.get(name) ?? []), labelOf.line(line)]);
  return {
    columns: [
      { label: t.odds.causes.name },
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
          t.build.inspector.units[a.unit],
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

/** Every result in the three ways to count. */
export function measuresTable(s: Subject): Table {
  const { evaluation: e, formats: f, case: c } = s;
  const w = t.build.figures;
  const all = [e.tangible, e.whole, e.incremental];
  const row = (id: string, label: string, of: (m: Measures) => Table['rows'][number]['cells'][number]) => ({
    id,
    cells: [label, ...all.map(of)],
  });
  const money = (x: number) => cell(x, (y) => f.money(y));
  const roi = (x: number | null) => (x === null ? t.numbers.noCost : cell(x, (y) => f.roi(y)));
  return {
    columns: [
      { label: t.exporting.columns.figure },
      { label: w.tangible, numeric: true },
      { label: w.whole, numeric: true },
      { label: w.incremental, numeric: true },
    ],
    rows: [
      row('benefits', w.benefits, (m) => money(m.benefits.total)),
      row('costs', w.costs, (m) => money(m.costs.total)),
      row('net', w.netValue, (m) => money(m.net.total)),
      row('npv', w.npv, (m) => money(m.npv)),
      row('roi', t.build.roiOver(c.years), (m) => roi(m.roi)),
      row('roi-present', w.roiPresentValue, (m) => roi(m.roiPresentValue)),
      row('comes-back', w.comesBack, (m) => cell(m.comesBack, (x) => f.number(x))),
      row('irr', w.irr, (m) => irrWords(m.irr, m.cumulative, f)),
      row('payback', w.payback, (m) => f.payback(m.payback, c.years)),
      row('payback-discounted', w.paybackDiscounted, (m) => f.payback(m.discountedPayback, c.years)),
      row('delay', w.costOfDelay, (m) => money(m.costOfDelay)),
    ],
  };
}

/** Weak points of the case itself: for us only. */
export function checksTable(s: Subject): Table {
  return {
    columns: [{ label: t.exporting.columns.check }],
    rows: checks(s.case, s.evaluation).map((check, i) => ({
      id: String(i),
      cells: [checkInWords(check, s.case, s.formats)],
    })),
  };
}
