/** The numbers a case depends on, with their sources: assumptions, and amounts typed straight into a line. */
import type { Assumption, Line, Series, Source, Unit } from '../../case/index.ts';
import type { Formats } from '../../text/format.ts';
import { labelOf } from '../../text/labels.ts';
import { amountSaid } from '../../text/payments.ts';
import { buildWords } from '../../text/words/build.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { oddsWords } from '../../text/words/odds.ts';
import { printWords } from '../../text/words/print.ts';
import { inspectWords } from '../../text/words/inspect.ts';
import { namesInText, onlyOption, plainAmount } from '../../value/index.ts';
import { dataset, numeric, words } from '../dataset.ts';
import { oncePerReport } from '../oncePerReport.ts';
import type { Report } from '../report.ts';
import { sensitivityOf } from '../swings.ts';

export interface BasisRow {
  id: string;
  label: string;
  value: string;
  /** '' without a range. */
  range: string;
  /** Value and range in short: for numbers by year only the first and the last. */
  short: { value: string; range: string };
  whose: string;
  /** Who said it and when; '' if nobody is named. */
  who: string;
  /** Evidence, notes, what peers achieved, link: for the appendix. */
  notes: string[];
}

const inUnit = (series: Series, unit: Unit, f: Formats): string =>
  Array.isArray(series) ? printWords().perYear(series.map((x) => f.byUnit(x, unit))) : f.byUnit(series, unit);

const whoOf = (source: Source, f: Formats): string =>
  printWords().source([source.who, source.on === null ? '' : f.date(source.on)]);

function ofAssumption(a: Assumption, f: Formats): BasisRow {
  const { low, high } = a;
  const value = a.value === null ? printWords().notEntered : inUnit(a.value, a.unit, f);
  const range =
    low === null || high === null ? '' : printWords().range(inUnit(low, a.unit, f), inUnit(high, a.unit, f));
  return {
    id: `number ${a.name}`,
    label: labelOf.assumption(a),
    value,
    range,
    short: {
      value: Array.isArray(a.value) ? inUnit(endsOf(a.value), a.unit, f) : value,
      range: range !== '' && (Array.isArray(low) || Array.isArray(high)) ? oddsWords().ranges.perYear : range,
    },
    whose: inspectWords().whose[a.source.whose],
    who: whoOf(a.source, f),
    notes: [
      a.today === null ? '' : printWords().today(f.byUnit(a.today, a.unit)),
      a.source.note,
      a.note,
      a.peers.length === 0
        ? ''
        : printWords().peers(
            numbersWords().apart(a.peers.map((p) => [p.who, p.result].filter(Boolean).join(', '))),
          ),
      a.source.link,
    ].filter(Boolean),
  };
}

/** The first and the last of a series; one number if they are equal. */
const endsOf = (series: readonly number[]): number[] => {
  const [first = 0, last = 0] = [series[0], series.at(-1)];
  return first === last ? [first] : [first, last];
};

function ofLine(line: Line, amount: number, f: Formats): BasisRow {
  const grows =
    line.per === 'once' || line.growth === 0
      ? ''
      : buildWords().grows(f.rate(Math.abs(line.growth)), line.growth > 0);
  const value = [amountSaid(line, amount, f), grows].filter(Boolean).join(', ');
  return {
    id: `line ${line.id}`,
    label: labelOf.line(line),
    value,
    range: '',
    short: { value, range: '' },
    whose: inspectWords().whose[line.source.whose],
    who: whoOf(line.source, f),
    notes: [line.source.note, line.note, line.source.link].filter(Boolean),
  };
}

/**
 * Ordered by effect on net: ranged numbers by their swing, then amounts typed into lines by the line's total, then
 * other numbers that some line uses, then the rest.
 */
export const basisOf = oncePerReport((r: Report): BasisRow[] => {
  const { formats: f } = r;
  // With the settings of the option shown.
  const c = onlyOption(r.document);
  const totals = new Map(r.evaluation.lines.map((l) => [l.id, Math.abs(l.total ?? 0)]));
  const swung = new Map(
    sensitivityOf(r).map((s) => [s.name, Math.abs((s.netAtHigh ?? 0) - (s.netAtLow ?? 0))] as const),
  );
  const used = new Map<string, number>();
  for (const line of r.lines)
    for (const name of namesInText(line.formula))
      used.set(name, Math.max(used.get(name) ?? 0, totals.get(line.id) ?? 0));
  const rows: { row: BasisRow; rank: number; size: number }[] = [
    ...c.assumptions.map((a) => ({
      row: ofAssumption(a, f),
      rank: swung.has(a.name) ? 0 : used.has(a.name) ? 1 : 2,
      size: swung.get(a.name) ?? used.get(a.name) ?? 0,
    })),
    ...r.lines.flatMap((line) => {
      const amount = plainAmount(line.formula);
      return amount === null
        ? []
        : [{ row: ofLine(line, amount, f), rank: 1, size: totals.get(line.id) ?? 0 }];
    }),
  ];
  return rows.sort((a, b) => a.rank - b.rank || b.size - a.size).map((x) => x.row);
});

/** The columns without those that would be empty. */
function filled<C extends string>(r: Report, columns: readonly C[]): C[] {
  const rows = basisOf(r);
  const empty = new Set<string>();
  if (!rows.some((row) => row.range !== '')) empty.add('range').add('shortRange');
  if (!rows.some((row) => row.who !== '')) empty.add('who');
  if (!rows.some((row) => row.notes.length > 0)) empty.add('note');
  return columns.filter((column) => !empty.has(column));
}

const printed = (r: Report): ('name' | 'value' | 'range' | 'whose' | 'note')[] =>
  filled(r, ['name', 'value', 'range', 'whose', 'note']);
const shownShort = (r: Report): ('name' | 'shortValue' | 'shortRange' | 'shortWhose' | 'who')[] =>
  filled(r, ['name', 'shortValue', 'shortRange', 'shortWhose', 'who']);

export const basisData = dataset<Report>()({
  id: 'basis',
  rows: basisOf,
  key: (row) => row.id,
  fields: (_source) => {
    const head = printWords().basisColumns;
    return {
      name: words(head.name, (row) => row.label),
      value: numeric(head.value, (row) => row.value),
      range: numeric(head.range, (row) => row.range),
      whose: words(head.whose, (row) => printWords().source([row.whose, row.who])),
      note: words(head.note, (row) => row.notes.join('. ').replaceAll('..', '.')),
      // The short form.
      shortValue: numeric(head.value, (row) => row.short.value),
      shortRange: numeric(head.range, (row) => row.short.range),
      shortWhose: words(head.whose, (row) => row.whose),
      who: words(head.who, (row) => row.who),
    };
  },
  presets: {
    print: printed,
    screen: shownShort,
  },
});
