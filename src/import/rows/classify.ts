/** Decides what each row is: a line, a section, a sum, a result, or none of them. */
import type { Bucket, Period } from '../../case/index.ts';
import type { Cell, Column, LinesOptions, Question, RowGuess } from '../types.ts';
import {
  bucketIn,
  isFooter,
  isKindAlone,
  isOtherPeriod,
  isResult,
  isStatistic,
  isTotalAlone,
  kindOfCell,
  periodIn,
  periodOfCell,
  totalIn,
} from '../words/kinds.ts';
import { fold, wordSet } from '../words/fold.ts';
import { currencyMark } from '../words/scales.ts';
import { isOtherUnit } from '../words/units.ts';
import { distinctTexts, isBlank } from './heading.ts';
import { headsAgain, headsAnother, headsOtherYears, isFigure, meansOther, textAt } from './otherTable.ts';
import { outlineNumber, parentsOf } from './outline.ts';
import { isMoney, partsOf, total, type Answers, type Part } from './parts.ts';
import { Sums } from './sums.ts';
import type { Table } from './table.ts';

const summaries = wordSet(
  'summary|results|key figures|key metrics|kpis|metrics|outcome|outcomes|financial summary|business case summary|Zusammenfassung|Ergebnis|Ergebnisse|Kennzahlen|Auswertung|résultats|resumen|resultados',
);
const assumptions = wordSet(
  'assumptions|inputs|parameters|drivers|general assumptions|Annahmen|Eingaben|Parameter|Grundlagen|hypothèses|supuestos',
);

/** The possible meanings of an ambiguous figure or row. */
const decimalsMay = [
  { value: '.', says: '1.250 = 1¼ · 1,250 = 1250' },
  { value: ',', says: '1,250 = 1¼ · 1.250 = 1250' },
];
const croreMay = [
  { value: -1, says: '−1' },
  { value: 1, says: '1' },
  { value: 1e7, says: '10,000,000' },
];
const directionMay = [
  { value: 1, says: '−' },
  { value: -1, says: '+' },
];
const kindMay = [
  { value: 'tangible-benefit', says: '+' },
  { value: 'tangible-cost', says: '−' },
];

export interface Context {
  table: Table;
  columns: readonly Column[];
  options: LinesOptions;
  answers: Answers;
  /** Years of the case by index of the row, if rows are parts of a line. */
  times: ReadonlyMap<number, number | 'signing'>;
  /** The kind of every row, according to the table's titles, its label's heading or its sheet's name. */
  bucket: Bucket | null;
  per: Period | null;
  takeAnyCurrency: boolean;
}

const sumFormula =
  /^\+?(?:SUM|SUBTOTAL|SUMME|TEILERGEBNIS|AGGREGATE)\s*\((?:\s*\d+\s*[,;])?\s*\$?([A-Z]{1,3})\$?(\d+)\s*:\s*\$?([A-Z]{1,3})\$?(\d+)\s*\)$/i;

/** Whether a cell adds up cells above it in its own column. */
function addsUpAbove(formula: string | undefined, row: number): boolean {
  const m = formula === undefined ? null : sumFormula.exec(formula.trim());
  return (
    m !== null &&
    m[1]?.toUpperCase() === m[3]?.toUpperCase() &&
    Number(m[4]) < row &&
    Number(m[4]) > Number(m[2])
  );
}

const byRole = (columns: readonly Column[], role: Column['role']): number =>
  columns.findIndex((c) => c.role === role);

/** The distinct texts of a row that are no figures. */
function wordsOf(row: readonly Cell[]): string[] {
  const words: string[] = [];
  for (const { value, text } of row)
    if (typeof value === 'string' && !/^[\d\s.,()%+-]+$/.test(text) && !words.includes(text))
      words.push(text);
  return words;
}

export function classify(context: Context): { rows: RowGuess[]; questions: Question[] } {
  const { table, columns, options, answers } = context;
  const { sheet } = table;
  const money = columns.flatMap((c, i) => (isMoney(c) ? [i] : []));
  const at = {
    label: byRole(columns, 'label'),
    kind: byRole(columns, 'kind'),
    period: byRole(columns, 'period'),
    currency: byRole(columns, 'currency'),
    index: byRole(columns, 'index'),
    quantity: byRole(columns, 'quantity'),
    price: byRole(columns, 'unit-price'),
    unit: byRole(columns, 'unit'),
  };
  const text = (row: number, column: number): string => textAt(table, row, column);
  /** Rows of the table in which a column of money holds a figure. */
  const figures = sheet.rows.map((_, r) => r >= table.first && money.some((c) => isFigure(table, r, c)));
  const filled = (row: number): boolean => figures[row] ?? false;
  const last = figures.lastIndexOf(true);
  const parents = outlined();
  // A weekly amount is not a yearly one, whatever the row is.
  const oddPeriod = columns.some(
    (c, i) =>
      c.role === 'amount' &&
      c.why !== 'chosen' &&
      c.per === undefined &&
      isOtherPeriod(`${table.headings[i] ?? ''} ${table.around[i] ?? ''}`),
  );
  const bad = new Set(sheet.problems?.filter(({ kind }) => kind === 'quote').map(({ row }) => row));

  /** Searched only if a number like 1.1 or a total could show it. */
  function outlined(): ReadonlySet<number> {
    const candidates: number[] = [];
    let shows = false;
    for (let r = table.first; r < sheet.rows.length && candidates.length <= 2000; r++) {
      if (!filled(r) || context.times.has(r)) continue;
      candidates.push(r);
      shows ||=
        /^\d+\.\d/.test(text(r, at.index) || text(r, at.label)) || totalIn(text(r, at.label)) === 'sure';
    }
    if (!shows || candidates.length > 2000) return new Set();
    return parentsOf(
      candidates.map((r) => ({
        row: r,
        label: text(r, at.label) || text(r, at.index),
        number: outlineNumber(text(r, at.index) || text(r, at.label)),
        vector: partsOf(table, columns, r, options.years, answers, true).vector,
      })),
    );
  }

  const rows: RowGuess[] = [];
  const questions: Question[] = [];
  const unsure = { decimals: [] as number[], crore: [] as number[], kind: [] as number[] };
  const costly: number[] = [];
  /** Rows of costs by their sign. */
  const paid = { minus: 0, plus: [] as number[] };
  const sums = new Sums(money.length);
  let section: { bucket: Bucket | null; per: Period | null; results: boolean; why?: string } = {
    bucket: null,
    per: null,
    results: false,
  };
  /** The kind a blank cell of the kind column inherits from above. */
  let above: Bucket | null = null;
  let titled = false;

  const stated = (row: number): { bucket: Bucket | null; unknown: boolean } => {
    const cell = text(row, at.kind);
    if (at.kind < 0) return { bucket: section.bucket, unknown: false };
    if (cell === '') return { bucket: above ?? section.bucket, unknown: false };
    const kind = kindOfCell(cell);
    if (kind) above = kind;
    return { bucket: kind, unknown: kind === null };
  };

  const sectionOf = (words: string): RowGuess => {
    const bucket = bucketIn(words);
    const per = periodIn(words);
    const folded = fold(words);
    const results = summaries.has(folded) || isResult(words) || assumptions.has(folded);
    section = {
      bucket: bucket ?? (results ? null : section.bucket),
      per: per ?? (bucket ? null : section.per),
      results,
      ...(assumptions.has(folded) ? { why: 'assumptions' } : {}),
    };
    above = null;
    sums.section();
    return { as: 'section', ...(bucket ? { bucket } : {}), ...(per ? { per } : {}) };
  };

  /** Whether a heading row holds the sum of the rows that follow. */
  const sumsFollowing = (row: number, vector: readonly (number | null)[]): boolean => {
    const following = new Sums(money.length);
    for (let r = row + 1, n = 0; r < sheet.rows.length && n < 500; r++, n++) {
      if (!filled(r) || isKindAlone(text(r, at.label))) break;
      following.line(partsOf(table, columns, r, options.years, answers, true).vector, false);
      if (following.match(vector, true)) return true;
    }
    return false;
  };

  const maybeTotal = (r: number, label: string): Question => ({
    kind: 'total',
    rows: [sheet.from[r] ?? 0],
    options: [
      { value: 'total', says: 'Σ' },
      { value: 'line', says: label },
    ],
    chosen: 'total',
  });

  const layout = { table, columns, money, label: at.label };
  let another = false;
  /** True in rows of another table whose columns have another meaning. */
  let foreign = false;

  const one = (r: number): RowGuess => {
    const row = sheet.rows[r] ?? [];
    if (row.every(isBlank)) return { as: 'blank' };
    if (bad.has(sheet.from[r] ?? 0)) return { as: 'unread', why: 'quote' };
    if (table.heads.has(r)) return { as: 'heading' };
    if (r < table.first) return { as: 'title' };
    const label = text(r, at.label);
    const again = headsAgain(layout, r);
    if (again) {
      another = foreign = false;
      return again.label === '' ? { as: 'title', why: 'heading-again' } : sectionOf(again.label);
    }
    if (filled(r) && headsOtherYears(layout, r)) another = foreign = true;
    if (foreign && (filled(r) || !isKindAlone(label))) return { as: 'unread', why: 'other-table' };
    if (!filled(r)) {
      const texts = distinctTexts(row);
      if (table.head !== null && texts.length > 1 && texts.every((x) => table.headings.includes(x)))
        return { as: 'title', why: 'heading-again' };
      const unread = label !== '' && money.some((c) => text(r, c) !== '' && c !== at.label);
      // Below the rows, too, a sum or a result is what its label says.
      if (r > last && texts.length > 1 && label !== '') {
        if (totalIn(label) === 'sure') return { as: 'total', why: 'word' };
        if (isResult(label)) return { as: 'result', why: 'word' };
      }
      if (r > last && !unread) return { as: 'footer' };
      if (texts.length === 1 && !money.some((c) => text(r, c) === texts[0] && label === '')) {
        if (
          table.head === null &&
          !titled &&
          last >= 0 &&
          rows.every((x) => x.as === 'blank' || x.as === 'title') &&
          !isKindAlone(texts[0] ?? '')
        )
          return { as: 'title' };
        if (
          isFooter(texts[0] ?? '') &&
          bucketIn(texts[0] ?? '') === null &&
          !assumptions.has(fold(texts[0] ?? ''))
        )
          return { as: 'footer' };
        return sectionOf(texts[0] ?? '');
      }
      if (totalIn(label) === 'sure' || isResult(label)) return { as: 'result' };
      if (headsAnother(layout, r)) {
        another = true;
        foreign = meansOther(layout, r);
      }
      return { as: 'unread', why: another ? 'other-table' : 'amount' };
    }
    titled = true;

    const made = partsOf(table, columns, r, options.years, answers, context.takeAnyCurrency);
    const wordCells = wordsOf(row);
    const named = label !== '' ? label : (wordCells[0] ?? '');
    const totals = wordCells.map(totalIn);
    const own = stated(r);
    const of = context.times.get(r);
    const saysItself =
      of !== undefined ||
      (at.kind >= 0 && text(r, at.kind) !== '' && totalIn(text(r, at.kind)) === null && label !== '') ||
      (at.index >= 0 &&
        text(r, at.index) !== '' &&
        table.read(r, at.index).kind === 'number' &&
        label !== '') ||
      (at.quantity >= 0 && at.price >= 0 && text(r, at.quantity) !== '' && text(r, at.price) !== '');

    // Sums are recognized before anything can be wrong with their figures.
    if (isStatistic(named)) return { as: 'result', why: 'word' };
    if (isResult(named) || (section.results && totals.every((x) => x === null)))
      return { as: section.why ? 'unread' : 'result', ...(section.why ? { why: section.why } : {}) };
    // "Costs 41" above the rows it adds up gives the kind of each of them.
    if (parents.has(r) && isKindAlone(named) && at.kind < 0) return { ...sectionOf(named), why: 'sum' };
    if (parents.has(r)) return { as: 'total', why: 'parts' };
    const match = sums.match(
      made.vector,
      totals.some((x) => x !== null),
    );
    if (totals.includes('sure') || (totals.includes('maybe') && match)) {
      sums.total(made.vector);
      // "Total Energies" may be a name, if it is no sum.
      if (
        !match &&
        label !== '' &&
        !totals.includes(null) &&
        !isTotalAlone(label) &&
        totalIn(label) === 'sure'
      )
        questions.push(maybeTotal(r, label));
      return { as: 'total', why: 'word' };
    }
    if (money.some((c) => addsUpAbove(table.cell(r, c)?.formula, sheet.from[r] ?? 0)) && !saysItself) {
      sums.total(made.vector);
      return { as: 'total', why: 'formula' };
    }
    const summing = match ?? (isKindAlone(named) ? sums.match(made.vector, true) : null);
    if (summing && !saysItself && made.fault === null) {
      if (summing.as === 'result') return { as: 'result', why: 'sum' };
      sums.total(made.vector);
      if (summing.addends === 2 && money.length === 1 && label !== '' && !isKindAlone(label))
        questions.push(maybeTotal(r, label));
      return { as: 'total', why: 'sum' };
    }
    if (isKindAlone(named) && at.kind < 0 && sumsFollowing(r, made.vector)) {
      const guess = sectionOf(named);
      return { ...guess, why: 'sum' };
    }

    if (made.fault !== null) {
      const row1 = sheet.from[r] ?? 0;
      if (made.fault === 'decimals') unsure.decimals.push(row1);
      if (made.fault === 'crore') unsure.crore.push(row1);
      if (made.fault !== 'decimals' && made.fault !== 'crore') return { as: 'unread', why: made.fault };
    }
    if (named === '' && of === undefined) return { as: 'unread', why: 'label' };
    const currency = text(r, at.currency);
    if (currency !== '' && !context.takeAnyCurrency) {
      const may = currencyMark(currency)?.may ?? [];
      if (!may.includes(options.currency)) return { as: 'unread', why: 'currency' };
    }
    const unit = at.quantity < 0 && at.price < 0 ? text(r, at.unit) : '';
    if (unit !== '' && isOtherUnit(unit)) return { as: 'unread', why: 'unit' };
    const period = text(r, at.period);
    const per = period === '' ? null : periodOfCell(period);
    if (period !== '' ? per === null : oddPeriod) return { as: 'unread', why: 'period' };
    if (own.unknown) unsure.kind.push(sheet.from[r] ?? 0);
    if (made.parts.length === 0 && made.fault === null) return { as: 'unread', why: 'amount' };

    const kindByLabel = isKindAlone(named) && at.kind < 0 && section.bucket === null ? bucketIn(named) : null;
    const listed =
      own.bucket ?? kindByLabel ?? (made.parts.every((p) => p.bucket === null) ? context.bucket : null);
    // "Licence cost" with a minus in a list of benefits is a cost, not a reduced benefit.
    const costByLabel =
      at.kind < 0 &&
      listed?.endsWith('benefit') &&
      made.parts.length > 0 &&
      made.parts.every((p) => total(p) < 0)
        ? bucketIn(named)
        : null;
    const bucket = costByLabel?.endsWith('cost') ? costByLabel : listed;
    // "Licence cost" without any indication of the rows' kinds is taken for a cost, and asked about.
    if (
      bucket === null &&
      of === undefined &&
      !own.unknown &&
      !options.bucket?.endsWith('cost') &&
      made.parts.length > 0 &&
      made.parts.every((p) => p.bucket === null && total(p) > 0) &&
      bucketIn(named)?.endsWith('cost')
    )
      costly.push(sheet.from[r] ?? 0);
    // The sign of all its years decides the kind of a line with several rows.
    const bySign = bucket ?? (of === undefined ? bucketBySign(made.parts, options.bucket) : null);
    sums.line(
      made.vector,
      (bySign ?? made.parts[0]?.bucket)?.endsWith('cost') === true && made.vector.every((v) => (v ?? 0) >= 0),
    );
    if ((own.bucket ?? context.bucket ?? made.parts[0]?.bucket)?.endsWith('cost')) {
      const sum = made.parts.reduce((all, p) => all + total(p), 0);
      if (sum < 0) paid.minus++;
      else if (sum > 0) paid.plus.push(sheet.from[r] ?? 0);
    }
    const often = per ?? (unit === '' ? null : periodIn(unit)) ?? section.per ?? context.per;
    return {
      as: 'line',
      ...(bySign ? { bucket: bySign } : {}),
      ...(often && made.parts.some((p) => p.per === null) ? { per: often } : {}),
      ...(of === undefined ? {} : { of }),
    };
  };
  for (let r = 0; r < sheet.rows.length; r++) rows.push(one(r));

  // If costs are written with a minus, the few without one may be money that comes back.
  const back = paid.minus >= 2 && paid.plus.length < paid.minus ? paid.plus : [];
  const asked: Question[] = [
    { kind: 'decimals', rows: unsure.decimals, options: decimalsMay, chosen: null },
    { kind: 'crore', rows: unsure.crore, options: croreMay, chosen: null },
    { kind: 'direction', rows: back, options: directionMay, chosen: null },
    { kind: 'kind', rows: costly, options: kindMay, chosen: 'tangible-cost' },
    { kind: 'kind', rows: unsure.kind, options: kindMay, chosen: null },
  ];
  questions.push(...asked.filter((q) => q.rows?.length));
  return { rows, questions };
}

/** In a list without kinds, a negative amount is a cost. Null if a row's parts differ. */
function bucketBySign(parts: readonly Part[], otherwise: Bucket = 'tangible-benefit'): Bucket | null {
  if (parts.length === 0 || parts.some((p) => p.bucket !== null)) return null;
  const costs = parts.map((p) => total(p) < 0);
  if (costs.some((c) => c !== costs[0])) return null;
  return costs[0] ? 'tangible-cost' : otherwise;
}
