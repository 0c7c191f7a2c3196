/** How every line of a case is calculated year by year, as plain words and a table. Pure. */
import { netSign, buckets, type Bucket, type Line } from '../case/index.ts';
import type { Table } from './table.ts';
import type { Report } from './report.ts';
import { lineProblemInWords } from '../text/lineProblem.ts';
import type { Formats } from '../text/format.ts';
import { formulaInWords, workingInNumbers } from '../text/formula.ts';
import { labelOf } from '../text/labels.ts';
import { paymentsSaid, perSaid } from '../text/payments.ts';
import { buildWords } from '../text/words/build.ts';
import { printWords } from '../text/words/print.ts';
import { inspectWords } from '../text/words/inspect.ts';
import { levelPaymentsOf, parseFormula, plainAmount, working, type Working } from '../value/index.ts';

export interface LineWorking {
  id: string;
  label: string;
  /** Signed as it moves net; '' if there is none. */
  total: string;
  /** The formula with labels instead of names. */
  formula: string;
  /** The formula with the numbers of its first year: "40 × 6 hours × $35 = $8,400 a month". */
  numbers: string;
  /** When it falls, how it grows, its deductions, its source. */
  facts: string;
  problem: string;
  note: string;
  /** Year by year; null if there is no figure, or the total is enough. */
  table: Table | null;
}
export interface WorkingGroup {
  bucket: Bucket;
  title: string;
  lines: LineWorking[];
}

const factsOf = (line: Line, amount: number | null, f: Formats): string => {
  const said = printWords().lineFacts;
  const level = levelPaymentsOf(line);
  const payments = paymentsSaid(line, amount, f);
  const when =
    level && payments !== ''
      ? said.payments(payments, f.month(line.from + 1), level.rate === 0 ? '' : f.rate(level.rate))
      : line.per === 'once'
        ? line.from === 0
          ? said.atSigning
          : said.once(f.month(line.from))
        : [
            line.from > 1 ? said.from(f.month(line.from)) : '',
            line.to === null ? '' : said.to(f.month(line.to)),
          ]
            .filter(Boolean)
            .join(' ');
  return printWords().setting([
    level ? '' : buildWords().per[line.per],
    when,
    line.growth === 0 ? '' : said.growth(f.rate(line.growth)),
    line.risk === 0 ? '' : said.risk(f.rate(line.risk)),
    line.adopts ? said.adopts : '',
    line.paid === 'in-advance' ? said.inAdvance : '',
    line.source.whose === 'unknown' && line.source.who === ''
      ? ''
      : said.source(
          printWords().source([
            inspectWords().whose[line.source.whose],
            line.source.who,
            line.source.on === null ? '' : f.date(line.source.on),
            line.source.note,
          ]),
        ),
  ]);
};

/** Only factors with an effect in some year get a column; consecutive years that are alike share a row. */
function tableOf(line: Line, years: readonly Working[], f: Formats): Table {
  const said = printWords().working;
  const columns: {
    label: string;
    of: (w: Working) => number | null;
    text: (x: number) => string;
    always: boolean;
  }[] = [
    { label: said.result(buildWords().per[line.per]), of: (w) => w.result, text: f.moneyExact, always: true },
    { label: said.growth, of: (w) => w.growth, text: f.factor, always: false },
    { label: said.adoption, of: (w) => w.adoption, text: f.rateExact, always: false },
    { label: said.risk, of: (w) => w.risk, text: f.rateExact, always: false },
    { label: said.scenario, of: (w) => w.scenario, text: f.factor, always: false },
    { label: said.periods, of: (w) => w.periods, text: f.number, always: line.per !== 'year' },
    { label: said.total, of: (w) => w.total, text: f.money, always: true },
  ];
  const shown = columns.filter((column) => column.always || years.some((w) => column.of(w) !== 1));
  const alike = (a: Working, b: Working): boolean =>
    a.year + 1 === b.year && shown.every((column) => column.of(a) === column.of(b));
  const runs: Working[][] = [];
  for (const w of years) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && alike(before, w)) run.push(w);
    else runs.push([w]);
  }
  return {
    columns: [{ label: said.year }, ...shown.map(({ label }) => ({ label, numeric: true }))],
    rows: runs.flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return [];
      return {
        id: String(first.year),
        cells: [
          first === last ? f.number(first.year) : said.years(f.number(first.year), f.number(last.year)),
          ...shown.map((column) => {
            const value = column.of(first);
            return { text: value === null ? '' : column.text(value), value };
          }),
        ],
      };
    }),
  };
}
/** The number and sum of a line's level payments in each year of the term. */
function paymentsTable({ from }: Line, w: Working, f: Formats): Table {
  const said = printWords().working;
  const each = w.payments?.each ?? 0;
  const last = from + (w.payments?.count ?? 0);
  const factors = [
    { label: said.risk, value: w.risk, text: f.rateExact },
    { label: said.scenario, value: w.scenario, text: f.factor },
  ].filter(({ value }) => value !== 1);
  const numeric = (label: string) => ({ label, numeric: true });
  return {
    columns: [
      { label: said.year },
      ...[said.count, said.each, ...factors.map((x) => x.label), said.total].map(numeric),
    ],
    rows: w.byYear.flatMap((total, year) => {
      const count = Math.min(last, 12 * year) - Math.max(from, 12 * (year - 1));
      if (year === 0 || count <= 0) return [];
      return {
        id: String(year),
        cells: [
          f.number(year),
          { text: f.number(count), value: count },
          { text: f.moneyExact(each), value: each },
          ...factors.map(({ value, text }) => ({ text: text(value), value })),
          { text: f.money(total), value: total },
        ],
      };
    }),
  };
}

/** Whether a single payment equals the formula's result, which the line's heading shows already. */
const saidAlready = (line: Line, paying: readonly Working[]): boolean =>
  line.per === 'once' && paying.length === 1 && paying[0]?.total === paying[0]?.result;

export function workingsOf(r: Report): WorkingGroup[] {
  const { document: c, evaluation: e, formats: f } = r;
  const options = { ...r.place, lean: r.view.lean };
  const results = new Map(e.lines.map((l) => [l.id, l]));
  const one = (line: Line): LineWorking => {
    const years = Array.from({ length: c.years }, (_, i) => working(c, line.id, i + 1, options)).flatMap(
      (w) => w ?? [],
    );
    const total = results.get(line.id)?.total ?? null;
    // Years in which the line pays nothing are left out.
    const paying = years.filter((w) => w.periods > 0 && w.total !== null);
    const first = paying[0];
    const parsed = parseFormula(line.formula);
    const problem = years[0]?.problem ?? null;
    return {
      id: line.id,
      label: labelOf.line(line),
      total: total === null ? '' : printWords().total(f.money(total * netSign[line.bucket] || 0)),
      // A plain amount is in the table already.
      formula: parsed.ok && plainAmount(line.formula) === null ? formulaInWords(c, parsed.value) : '',
      numbers:
        first && first.result !== null && first.pieces.length > 1
          ? inspectWords().workingOf(workingInNumbers(first, f), f.moneyExact(first.result), perSaid(line))
          : '',
      facts: factsOf(line, results.get(line.id)?.amount ?? null, f),
      problem:
        problem === null
          ? ''
          : problem.kind === 'waiting'
            ? printWords().lineWaiting
            : lineProblemInWords(problem),
      note: line.note,
      table:
        first && !saidAlready(line, paying)
          ? levelPaymentsOf(line)
            ? paymentsTable(line, first, f)
            : tableOf(line, paying, f)
          : null,
    };
  };
  return buckets
    .map((bucket) => ({
      bucket,
      title: buildWords().groups[bucket],
      lines: r.lines.filter((l) => l.bucket === bucket).map(one),
    }))
    .filter((group) => group.lines.length > 0);
}
