/** The case's own rows: the bridge to net, and every line with its formula, timing, totals and source. */
import { netSign, type Line } from '../../case/index.ts';
import { labelOf } from '../../text/labels.ts';
import { amountSaid, eachPayment, perSaid } from '../../text/payments.ts';
import { buildWords } from '../../text/words/build.ts';
import { chartsWords } from '../../text/words/charts.ts';
import { exportingWords } from '../../text/words/exporting.ts';
import { groupsWords } from '../../text/words/groups.ts';
import { optionsWords } from '../../text/words/options.ts';
import { levelPaymentsOf } from '../../value/index.ts';
import { bridgeOf } from '../bridge.ts';
import { absenceOf, figure, none } from '../cell.ts';
import { dataset, internal, numeric, words } from '../dataset.ts';
import type { Report } from '../report.ts';
import { lineWhoseWords, listOf, moneyCell } from './parts.ts';

/** Every step from benefits to net, nothing folded. */
export const bridgeData = dataset<Report>()({
  id: 'bridge',
  rows: bridgeOf,
  key: (step) => step.id,
  role: ({ kind }) => (kind === 'net' ? 'net' : kind === 'gross' ? 'sum' : undefined),
  fields: ({ formats: f }) => ({
    row: words(exportingWords().columns.row, (step) => step.label),
    kind: words(exportingWords().columns.kind, (step) => step.kindLabel),
    total: numeric(chartsWords().total, (step) => moneyCell(f)(step.amount, step.absent)),
  }),
  presets: { csv: ['row', 'kind', 'total'], print: ['row', 'kind', 'total'] },
});

export const linesData = dataset<Report>()({
  id: 'ledger',
  // Rows of other options have no figures here.
  rows: (r): readonly Line[] => r.lines,
  key: (line) => line.id,
  fields: ({ document: c, evaluation: e, formats: f, term }) => {
    const head = exportingWords().columns;
    const groups = new Map(c.groups.map((g) => [g.id, labelOf.group(g)]));
    const options = new Map(c.options.map((o) => [o.id, labelOf.option(o)]));
    const results = new Map(e.lines.map((l) => [l.id, l]));
    const of = (line: Line) => results.get(line.id);
    const signed = (line: Line, x: number | null | undefined): number | null =>
      x === null || x === undefined ? null : x * netSign[line.bucket] || 0;
    const total = (line: Line) => moneyCell(f)(signed(line, of(line)?.total), absenceOf(of(line)));
    const exact = (x: number): string => f.moneyExact(x);
    const month = (x: number): string => f.number(x);
    const rate = (x: number): string => f.rate(x);
    return {
      row: words(head.row, (line) => labelOf.line(line)),
      kind: words(head.kind, (line) => buildWords().buckets[line.bucket]),
      formula: words(head.formula, (line) => line.formula),
      amount: numeric(head.amount, (line) => figure(of(line)?.amount, exact)),
      per: words(head.per, perSaid),
      payments: numeric(head.payments, (line) => figure(levelPaymentsOf(line)?.months, month)),
      each: numeric(head.eachPayment, (line) => figure(eachPayment(line, of(line)?.amount), exact)),
      interest: numeric(head.interest, (line) => figure(levelPaymentsOf(line)?.rate, rate)),
      group: words(groupsWords().group, (line) => groups.get(line.group ?? '') ?? ''),
      options: words(optionsWords().inOptions, (line) =>
        line.options === null
          ? optionsWords().everyOption
          : listOf(line.options.flatMap((id) => options.get(id) ?? [])),
      ),
      amountPer: numeric(head.amount, (line) =>
        figure(of(line)?.amount, (x) => amountSaid(line, x, f, of(line)?.amounts)),
      ),
      from: numeric(head.from, (line) => figure(line.from, month)),
      to: numeric(head.to, (line) => (line.per === 'once' ? none : figure(line.to ?? c.years * 12, month))),
      growth: numeric(head.growth, (line) => figure(line.growth, rate)),
      risk: numeric(head.risk, (line) => figure(line.risk, rate)),
      riskTaken: numeric(head.risk, (line) => (line.risk === 0 ? none : figure(line.risk, rate))),
      total: numeric(chartsWords().total, total),
      totalOver: numeric(exportingWords().lines.total(term), total),
      presentValue: numeric(head.presentValue, (line) => moneyCell(f)(signed(line, of(line)?.presentValue))),
      whose: words(head.whose, (line) => lineWhoseWords(c, line)),
      who: words(head.who, (line) => line.source.who),
      on: words(head.on, (line) => line.source.on ?? ''),
      source: words(head.source, (line) => line.source.note),
      link: words(head.link, (line) => line.source.link),
      note: words(head.note, (line) => line.note),
      privateNote: internal(head.privateNote, (line) => line.privateNote),
    };
  },
  presets: {
    csv: ({ document: c, lines }: Report) => [
      ...(['row', 'kind'] as const),
      ...(c.groups.length > 0 ? (['group'] as const) : []),
      ...(c.options.length > 0 ? (['options'] as const) : []),
      ...(['formula', 'amount', 'per'] as const),
      ...(lines.some(levelPaymentsOf) ? (['payments', 'each', 'interest'] as const) : []),
      ...(['from', 'to', 'growth', 'risk'] as const),
      ...(['total', 'presentValue', 'whose', 'who', 'on', 'source', 'link', 'note', 'privateNote'] as const),
    ],
    slide: [
      ['row', 4.1],
      ['kind', 1.9],
      ['amountPer', 1.9],
      ['riskTaken', 0.7],
      ['totalOver', 1.5],
      ['presentValue', 1.5],
    ],
  },
});
