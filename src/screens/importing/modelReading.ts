/** Reads a workbook's model with the choices made: what is shown of it cell by cell, and what is imported. */
import { limits, type Case } from '../../case/index.ts';
import {
  modelFrom,
  proposeResults,
  sameFigure,
  type ModelTaken,
  type Proposal,
  type Sheet,
} from '../../import/index.ts';
import { columnLetter } from '../../util/columnLetter.ts';
import { Book, placeOf, keyOf, type Place } from '../../import/model/book.ts';
import type { Choices, Mark, ModelView, RowView, View } from './protocol.ts';
import { shownCell } from './shownCell.ts';

/** Longer lists are cut to this many entries. */
const maxShown = { inputs: 300, listed: 200 };

export class ModelReading {
  readonly #sheets: readonly Sheet[];
  readonly #book: Book;
  readonly #proposal: Proposal;
  #case: Case | null = null;
  #marks = new Map<string, Mark>();

  constructor(sheets: readonly Sheet[]) {
    this.#sheets = sheets;
    this.#book = new Book(sheets);
    this.#proposal = proposeResults(sheets);
  }

  /** @param c the case that gets the rows; by default the one used last */
  taken({ model }: Choices, c = this.#case): ModelTaken {
    this.#case = c;
    return modelFrom(this.#sheets, c as Case, model, this.#proposal);
  }

  interpret(choices: Choices, c: Case): View {
    const taken = this.taken(choices, c);
    this.#marks = marksOf(this.#book, taken, this.#proposal);
    const sheet = this.#sheets[choices.sheet];
    const width = sheet?.rows.reduce((widest, row) => Math.max(widest, row.length), 0) ?? 0;
    return {
      rows: sheet?.rows.length ?? 0,
      head: null,
      columns: Array.from({ length: width }, (_, i) => ({
        letter: columnLetter(i),
        heading: '',
        role: 'ignored',
        field: null,
        why: '',
        chosen: false,
      })),
      scale: 1,
      dates: null,
      hasDates: false,
      questions: [],
      result: modelView(this.#book, taken, limits.lines - c.lines.length),
      leftOut: [],
      leftOutCount: 0,
      structure: 0,
      unusedColumns: [],
      headings: '',
      mapping: {},
    };
  }

  rows(at: number, from: number, count: number): RowView[] {
    const sheet = this.#sheets[at];
    if (!sheet) return [];
    return sheet.rows.slice(from, from + count).map((cells, i): RowView => {
      const row = sheet.from[from + i] ?? from + i + 1;
      return {
        row,
        cells: cells.map((cell) => shownCell(cell)),
        as: 'line',
        out: null,
        marks: cells.map((cell, column): Mark => {
          const known = this.#marks.get(keyOf({ sheet: sheet.name, row: row - 1, column }));
          if (known !== undefined) return known;
          if (cell.formula !== undefined) return typeof cell.value === 'number' ? 'formula' : null;
          return typeof cell.value === 'number' ? 'number' : null;
        }),
      };
    });
  }
}

function marksOf(book: Book, taken: ModelTaken, proposal: Proposal): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const cell of proposal.totals) marks.set(cell, 'total');
  for (const cell of proposal.calculatedByCase) marks.set(cell, 'anew');
  for (const { cell, value } of taken.inputs) {
    const place = placeOf(cell);
    if (!place) continue;
    for (const p of Array.isArray(value) ? book.acrossYears(place) : [place]) marks.set(keyOf(p), 'input');
  }
  for (const { cell } of taken.untranslated) marks.set(cell, 'unsaid');
  for (const { figures } of taken.results) for (const { cell } of figures) marks.set(cell, 'result');
  return marks;
}

function modelView(book: Book, taken: ModelTaken, remaining: number): ModelView {
  const figures = [
    ...taken.results.flatMap(({ label, figures: all }) => all.map((f) => ({ ...f, label }))),
    ...taken.totals,
  ];
  const differing = figures.filter((f) => !sameFigure(f.ours, f.theirs));
  const byName = new Map(taken.assumptions.map((a) => [a.name, a]));
  return {
    as: 'model',
    count: taken.lines.length,
    compared: figures.length,
    matching: figures.length - differing.length,
    results: taken.results.map(({ cell, label, bucket, per, figures: all, line }) => ({
      cell,
      label,
      bucket,
      per,
      figures: all,
      formula: line.formula,
    })),
    differing: differing.slice(0, maxShown.listed),
    totals: rowTotals(book, taken.totals).slice(0, maxShown.listed),
    inputs: taken.inputs.slice(0, maxShown.inputs).flatMap(({ cell, name }) => {
      const assumption = byName.get(name);
      return assumption ? [{ cell, assumption }] : [];
    }),
    inputCount: taken.inputs.length,
    anew: taken.calculatedByCase.slice(0, maxShown.listed),
    unsaid: taken.untranslated.slice(0, maxShown.listed),
    years: taken.years,
    firstYear: taken.firstYear,
    money: taken.money,
    remaining,
  };
}

/** Identifies the row a cell is in, or the column where years run downwards. */
function seriesKey(book: Book, place: Place): string {
  const [first, second] = book.yearOf(place) === null ? [] : book.acrossYears(place);
  return first && first.column === second?.column ? keyOf(first) : `${place.sheet} ${place.row}`;
}

/** One entry for the sums in a row of the file, unless some agree and others differ. */
function rowTotals(book: Book, totals: ModelTaken['totals']): ModelView['totals'] {
  const rows = new Map<string, ModelView['totals'][number]>();
  for (const { cell, label, ours, theirs } of totals) {
    const place = placeOf(cell);
    const key = place ? seriesKey(book, place) : cell;
    const before = rows.get(key);
    const equal = sameFigure(ours, theirs);
    // The rightmost figure is the row's sum or last year and stands for all of them, unless one differs.
    if (!before || (before.equal && !equal) || before.equal === equal)
      rows.set(key, { cell, label, ours, theirs, equal });
  }
  return [...rows.values()];
}
