/**
 * Turns a workbook's model into rows of a case: the chosen cells, each figure compared with the file's own, and the
 * file's totals compared with the rows they add up.
 */
import { limits, type Assumption, type Bucket, type Case, type Line, type Period } from '../../case/index.ts';
import { parseFormula, renderFormula, type Formula } from '../../value/index.ts';
import type { Sheet } from '../types.ts';
import { additiveTerms } from './additive.ts';
import { Book, keyOf, placeOf, type Place } from './book.ts';
import { guessModel, type ModelGuess } from './guessModel.ts';
import { statedMoney, type StatedMoney } from './money.ts';
import { proposeResults, rowCells, rowStart, type Proposal, type ProposedResult } from './propose.ts';

/** The choices made for a workbook. What is absent is as proposed. */
export interface ModelChoices {
  /** Cells of results; a row with a figure per year by any of its cells. */
  results?: readonly string[];
  /** Changes by cell of a result. */
  rows?: Readonly<Record<string, { label?: string; bucket?: Bucket; per?: Period }>>;
}

export interface ModelFigure {
  cell: string;
  ours: number | null;
  theirs: number;
}

export interface ModelResult extends ProposedResult {
  /** Its label, as chosen or in the file. */
  label: string;
  line: Line;
  /** One for each cell that holds a figure: one per year, or a single one. */
  figures: ModelFigure[];
}

export interface ModelTaken {
  results: ModelResult[];
  lines: Line[];
  assumptions: Assumption[];
  inputs: ModelGuess['inputs'];
  /** The file's own sums of the rows. */
  totals: (ModelFigure & { label: string })[];
  /** Cells that a case calculates itself. */
  calculatedByCase: { cell: string; label: string }[];
  untranslated: ModelGuess['untranslated'];
  /** The term of the case: the model's years if the case was empty. */
  years: number;
  /** The calendar year of the model's first year, if it states one. */
  firstYear: number | null;
  /** The file's currency and power of ten. */
  money: StatedMoney;
}

/** Whether two figures are equal but for the last digits, which a different order of adding changes. */
export const sameFigure = (a: number | null, b: number): boolean =>
  a !== null && Math.abs(a - b) <= 1e-8 * Math.max(1, Math.abs(a), Math.abs(b));

/** A formula with its sign inverted, written as people would: a leading minus is removed. */
function opposite(f: Formula): Formula {
  const begins = (x: Formula): boolean =>
    x.kind === 'minus' || (x.kind === 'binary' && (x.op === '*' || x.op === '/') && begins(x.left));
  if (f.kind === 'minus') return f.of;
  if (f.kind === 'number' && f.value === 0) return f;
  if (f.kind === 'binary' && f.op === '-') return { ...f, left: f.right, right: f.left };
  if (f.kind === 'binary' && f.op === '+' && begins(f.left) && begins(f.right))
    return { ...f, left: opposite(f.left), right: opposite(f.right) };
  if (f.kind === 'binary' && (f.op === '*' || f.op === '/') && begins(f.left))
    return { ...f, left: opposite(f.left) };
  const [condition, then, otherwise] = f.kind === 'call' ? f.args : [];
  if (f.kind === 'call' && f.name === 'if' && condition && then && otherwise)
    return { ...f, args: [condition, opposite(then), opposite(otherwise)] };
  return { kind: 'minus', of: f };
}

/** The formula with its sign inverted; null if a case cannot hold it. */
function negated(formula: string): string | null {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return null;
  const text = renderFormula(opposite(parsed.value));
  return text.length > limits.formula || !parseFormula(text).ok ? null : text;
}

/** The chosen cells as rows of a case. Never throws. */
export function modelFrom(
  sheets: readonly Sheet[],
  c: Case,
  choices: ModelChoices = {},
  proposal: Proposal = proposeResults(sheets),
): ModelTaken {
  const book = new Book(sheets);
  const proposed = new Map(proposal.results.map((r) => [r.cell, r]));
  const cells =
    choices.results === undefined
      ? proposal.results.map((r) => r.cell)
      : choices.results.flatMap((cell) => {
          const place = placeOf(cell);
          return place ? [keyOf(rowStart(book, place))] : [];
        });
  const wanted = [...new Set(cells)];
  const places = new Map(wanted.map((cell) => [cell, rowCells(book, placeOf(cell) as Place)]));
  const guess = guessModel(sheets, { case: c, result: [...places.values()].flat().map(keyOf) });

  const ours = new Map(guess.results.map((r) => [r.cell, r]));
  const lineOf = new Map(guess.case.lines.map((l) => [l.id, l]));
  const results: ModelResult[] = [];
  for (const cell of wanted) {
    const all = places.get(cell) ?? [];
    const first = all.map((p) => ours.get(keyOf(p))).find((r) => r !== undefined);
    const line = first && lineOf.get(first.line);
    if (!first || !line) continue;
    const figures = all.flatMap((p): ModelFigure[] => {
      const found = ours.get(keyOf(p));
      return found && found.theirs !== null
        ? [{ cell: found.cell, ours: found.ours, theirs: found.theirs }]
        : [];
    });
    const sum = figures.reduce((s, f) => s + f.theirs, 0);
    const { bucket, per } = proposed.get(cell) ?? {
      bucket: sum < 0 ? ('tangible-cost' as const) : ('tangible-benefit' as const),
      per: book.isSigning(all[0] as Place) ? ('once' as const) : ('year' as const),
    };
    const chosen = choices.rows?.[cell] ?? {};
    const kind = chosen.bucket ?? bucket;
    // A cost is entered as a positive number, whatever its sign in the file.
    const formula = kind.endsWith('cost') && sum < 0 ? negated(line.formula) : null;
    const label = (chosen.label?.trim() ?? '') === '' ? line.label : (chosen.label as string);
    const often = chosen.per ?? per;
    results.push({
      cell,
      bucket: kind,
      per: often,
      label,
      figures,
      line: {
        ...line,
        label: label.slice(0, limits.label),
        bucket: kind,
        per: often,
        formula: formula ?? line.formula,
      },
    });
  }

  const known = new Set(results.flatMap((r) => r.figures.map((f) => f.cell)));
  const before = new Set(c.assumptions.map((a) => a.name));
  const made = new Map(guess.case.assumptions.map((a) => [a.name, a]));
  // Without a column for each year, the file's own results state how many years they cover.
  const hasColumns = results.some((r) => r.figures.length > 1);
  const term =
    c.lines.length === 0 && !hasColumns && proposal.years !== null
      ? Math.max(1, Math.min(limits.years, Math.round(proposal.years)))
      : guess.case.years;
  const inputs = [...guess.inputs].sort(byPlace(sheets, (i) => i.cell));
  return {
    results,
    lines: results.map((r) => r.line),
    assumptions: inputs.flatMap(({ name }) => (before.has(name) ? [] : (made.get(name) ?? []))),
    inputs,
    totals: totalsOf(book, proposal, ours).filter((t) => !known.has(t.cell)),
    calculatedByCase: starts(book, proposal.calculatedByCase),
    untranslated: byRow(book, guess.untranslated),
    years: term,
    firstYear: book.firstYear,
    money: statedMoney(sheets, c.currency),
  };
}

/** Sorted as in the workbook: sheet by sheet, row by row. */
const byPlace = <T>(sheets: readonly Sheet[], cellOf: (of: T) => string): ((a: T, b: T) => number) => {
  const at = new Map(sheets.map((s, i) => [s.name, i]));
  return (x, y) => {
    const [a, b] = [placeOf(cellOf(x)), placeOf(cellOf(y))];
    if (!a || !b) return 0;
    return (at.get(a.sheet) ?? 0) - (at.get(b.sheet) ?? 0) || a.row - b.row || a.column - b.column;
  };
};

/** Merges the cells of a row of years into one. */
function starts(book: Book, cells: readonly string[]): { cell: string; label: string }[] {
  const seen = new Set<string>();
  return cells.flatMap((cell) => {
    const place = placeOf(cell);
    if (!place) return [];
    const key = keyOf(rowStart(book, place));
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ cell: key, label: book.label(place) }];
  });
}

function byRow(book: Book, unsaid: ModelGuess['untranslated']): ModelGuess['untranslated'] {
  const seen = new Set<string>();
  return unsaid.filter(({ cell, why }) => {
    const place = placeOf(cell);
    const key = `${place ? keyOf(rowStart(book, place)) : cell} ${why}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The file's sums of which every part was taken, compared with the sum of the rows. */
function totalsOf(
  book: Book,
  proposal: Proposal,
  taken: ReadonlyMap<string, { ours: number | null }>,
): ModelTaken['totals'] {
  const totals = new Set(proposal.totals);
  const known = new Map<string, number | null>();
  /** Undefined if a part of it was not taken; null if a part has no figure. */
  const figure = (place: Place, depth: number): number | null | undefined => {
    const key = keyOf(place);
    const line = taken.get(key);
    if (line) return line.ours;
    if (known.has(key)) return known.get(key);
    const cell = book.cell(place);
    if (cell?.formula === undefined) return cell?.value === 0 || !cell || cell.value === null ? 0 : undefined;
    if (cell.value === 0 && book.isSigning(place)) return 0;
    if (!totals.has(key) || depth > 50) return undefined;
    const terms = additiveTerms(book, place);
    if (!terms) return undefined;
    let sum: number | null = 0;
    for (const t of terms) {
      const part = figure(t.place, depth + 1);
      if (part === undefined) return undefined;
      sum = sum === null || part === null ? null : sum + t.sign * part;
    }
    known.set(key, sum);
    return sum;
  };
  return proposal.totals.flatMap((cell) => {
    const place = placeOf(cell);
    const theirs = place && book.cell(place)?.value;
    if (!place || typeof theirs !== 'number') return [];
    const sum = figure(place, 0);
    return sum === undefined ? [] : [{ cell, label: book.label(place), ours: sum, theirs }];
  });
}
