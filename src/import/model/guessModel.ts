/**
 * Interprets a workbook as a case: input cells become assumptions, result cells become lines, each compared with the
 * file's own figure.
 */
import {
  limits,
  newAssumption,
  newLine,
  type Assumption,
  type Case,
  type Line,
  type Unit,
} from '../../case/index.ts';
import { evaluate, parseFormula, renderFormula } from '../../value/index.ts';
import { isShare } from '../read/formats.ts';
import type { Question, Sheet } from '../types.ts';
import { currencyMark } from '../words/scales.ts';
import { freeName } from '../rows/names.ts';
import { Book, keyOf, placeOf, type Place } from './book.ts';
import { parseSheetFormula, Untranslatable } from './parse.ts';
import { grown } from './growth.ts';
import { rowStart, unused } from './propose.ts';
import { Translator } from './translate.ts';

export interface ModelGuess {
  case: Case;
  inputs: { cell: string; label: string; name: string; value: number | number[] }[];
  /** `ours` is the line's amount in the cell's year, null if it has none; `theirs` is the file's. */
  results: { cell: string; label: string; line: string; ours: number | null; theirs: number | null }[];
  /**
   * Cells that cannot be translated, and why: function, text, range, reference, name, circle, years, months, long,
   * deep, …
   */
  untranslated: { cell: string; formula: string; why: string }[];
  questions: Question[];
}

/** The most results proposed if none are chosen. */
const mostResults = 200;

const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const isSameRow = (book: Book, a: Place, b: Place): boolean =>
  keyOf(rowStart(book, a)) === keyOf(rowStart(book, b));

/** The cells of a row of years, if a cell only adds up that row. */
function rowSummed(book: Book, place: Place): Place[] | null {
  const formula = book.cell(place)?.formula;
  if (formula === undefined || book.yearOf(place) !== null) return null;
  try {
    const tree = parseSheetFormula(formula);
    if (tree.kind !== 'call' || tree.name !== 'SUM' || tree.args.length !== 1 || !tree.args[0]) return null;
    const places = book.places(tree.args[0], place.sheet);
    const [first] = places;
    return first &&
      places.length > 1 &&
      places.every((p) => isSameRow(book, p, first) && book.yearOf(p) !== null)
      ? places
      : null;
  } catch {
    return null;
  }
}

const unitOf = (format: string | undefined): Unit =>
  isShare(format)
    ? 'percent'
    : format !== undefined && currencyMark(format.replace(/\[\$-[^\]]*\]/g, ''))
      ? 'money'
      : 'number';

/**
 * The model of a workbook as a case. Never throws.
 * @param options.result cells to take as results ("Sheet!B1"); if absent, those that nothing else uses
 */
export function guessModel(sheets: readonly Sheet[], options: { result?: string[]; case: Case }): ModelGuess {
  const { case: c } = options;
  const book = new Book(sheets);
  const names = new Set(c.assumptions.map((a) => a.name));
  const ids = new Set(c.lines.map((l) => l.id));
  const assumptions: Assumption[] = [];
  const inputs: ModelGuess['inputs'] = [];
  const unsaid: ModelGuess['untranslated'] = [];
  const results: ModelGuess['results'] = [];
  const known = new Map<string, string>();

  const input = (key: string, place: Place, value: number | number[], format: string | undefined): string => {
    let name = known.get(key);
    if (name !== undefined) return name;
    if (c.assumptions.length + assumptions.length >= limits.assumptions) throw new Untranslatable('long');
    const label = book.inputLabel(place).slice(0, limits.label);
    name = freeName(label, names, '_', limits.name);
    known.set(key, name);
    assumptions.push(newAssumption({ name, label, unit: unitOf(format), value }));
    inputs.push({ cell: keyOf(place), label, name, value });
    return name;
  };
  const translator = new Translator(book, {
    single: (place) => {
      const cell = book.cell(place);
      return input(keyOf(place), place, numberOf(cell?.value) ?? 0, cell?.format);
    },
    series: (place) => {
      const all = book.acrossYears(place);
      const first = all[0] ?? place;
      const values = all.map((p) => numberOf(book.cell(p)?.value) ?? 0);
      return input(
        `years of ${keyOf(first)}`,
        first,
        values.slice(0, limits.years),
        book.cell(first)?.format,
      );
    },
  });

  /** The formula of one cell, or of a row with a cell per year, in the form people type. */
  const said = (places: readonly Place[]): string => {
    const each = places.map((p) => translator.formula(p));
    const [first = '0'] = each;
    const growing = grown(each);
    let text = growing ?? each.at(-1) ?? first;
    // From the last year backwards: years with the same formula are merged.
    for (let i = each.length - 2; i >= 0 && growing === null; i--)
      if (each[i] !== each[i + 1] || text !== each[i + 1])
        text = each[i] === text ? text : `if(year <= ${i + 1}, ${each[i] ?? '0'}, ${text})`;
    const parsed = parseFormula(text);
    if (!parsed.ok) throw new Untranslatable(text.length > limits.formula ? 'long' : 'function');
    const plain = renderFormula(parsed.value);
    if (plain.length > limits.formula) throw new Untranslatable('long');
    return plain;
  };

  const chosen = (options.result ?? []).flatMap((address) => {
    const place = placeOf(address);
    const sheet = place && book.sheetNamed(place.sheet);
    return place && sheet !== null && sheet !== undefined ? [{ ...place, sheet }] : [];
  });
  const wanted = options.result === undefined ? unused(book).slice(0, mostResults) : chosen;
  /** Rows side by side under one name are distinguished by their columns. */
  const named = new Map<string, Set<string>>();
  for (const place of wanted) {
    const label = book.label(place);
    named.set(label, (named.get(label) ?? new Set()).add(keyOf(rowStart(book, place))));
  }
  const labelOf = (place: Place): string => {
    const label = book.label(place);
    return (named.get(label)?.size ?? 0) > 1 ? book.inputLabel(place) : label;
  };
  const lines: Line[] = [];
  const lineOfRow = new Map<string, string>();
  const made: { place: Place; years: Place[] | null; line: string; label: string }[] = [];
  let years = 0;
  for (const place of wanted) {
    const cell = book.cell(place);
    const summed = rowSummed(book, place);
    const row = summed?.[0] ?? (book.yearOf(place) !== null ? place : null);
    const label = labelOf(place).slice(0, limits.label);
    try {
      if (book.isPartOfYear(place) || (row === null && book.addsUpParts(place)))
        throw new Untranslatable('months');
      // A row of years is one line, whichever of its cells was named.
      const key = row ? `years of ${keyOf(rowStart(book, row))}` : keyOf(place);
      let line = lineOfRow.get(key);
      if (line === undefined) {
        if (c.lines.length + lines.length >= limits.lines) throw new Untranslatable('long');
        const places = row ? book.acrossYears(row) : [place];
        if (row) years = Math.max(years, places.length);
        const formula = said(places);
        line = freeName(label, ids, '-', limits.id);
        lines.push(newLine({ id: line, bucket: 'tangible-benefit', label, formula, per: 'year' }));
        lineOfRow.set(key, line);
      }
      made.push({ place, years: summed, line, label });
    } catch (error) {
      unsaid.push({
        cell: keyOf(place),
        formula: cell?.formula ?? '',
        why: error instanceof Untranslatable ? error.why : 'unknown',
      });
    }
  }

  // An empty case takes over the model's term; one with rows keeps its own.
  const term = c.lines.length === 0 && years > 0 ? Math.min(limits.years, years) : c.years;
  const next: Case = {
    ...c,
    years: term,
    assumptions: [...c.assumptions, ...assumptions],
    lines: [...c.lines, ...lines],
  };
  // The model's figures are for full years; adoption and risk are added by the case.
  const plain: Case = { ...next, rollout: { goLive: 0, fullAdoption: 0 } };
  const evaluation = new Map(evaluate(plain).lines.map((l) => [l.id, l]));
  for (const { place, years: summed, line, label } of made) {
    const of = evaluation.get(line);
    const inYear = (y: number): number =>
      (of?.monthly ?? []).slice(12 * (y - 1) + 1, 12 * y + 1).reduce((sum, x) => sum + x, 0);
    const failed = !of || of.total === null;
    const ours = failed
      ? null
      : summed
        ? summed.reduce((sum, p) => sum + inYear(book.yearOf(p) ?? 1), 0)
        : inYear(book.yearOf(place) ?? 1);
    results.push({
      cell: keyOf(place),
      label,
      line,
      ours: ours === null ? null : Number(ours.toPrecision(14)),
      theirs: numberOf(book.cell(place)?.value),
    });
  }
  return { case: next, inputs, results, untranslated: unsaid, questions: [] };
}
