/**
 * Translates a cell of a workbook into a formula of ours over input cells only: intermediate cells are substituted. A
 * row of inputs, one per year, is one assumption with a value per year; in a column of years, a formula that refers to
 * the column to its left refers to the year before.
 */
import { limits } from '../../case/limits.ts';
import { formulaOf } from '../../value/plain.ts';
import { keyOf, type Book, type Place } from './book.ts';
import { parseSheetFormula, Untranslatable, type Node } from './parse.ts';

/** Gives names to inputs when they are first used. */
interface Names {
  /** The name of one cell. */
  single(place: Place): string;
  /** The name of a row of inputs, one per year. */
  series(place: Place): string;
}

/** The most values that one is chosen from. */
const mostChosen = 12;
const mostDepth = 200;
const mostSteps = 20_000;

export class Translator {
  private readonly book: Book;
  private readonly names: Names;
  private readonly parsed = new Map<string, Node>();
  private steps = 0;

  constructor(book: Book, names: Names) {
    this.book = book;
    this.names = names;
  }

  /** The formula of a cell in the year of its column (null outside columns of years). Throws an `Untranslatable`. */
  formula(place: Place): string {
    this.steps = 0;
    return this.cell(place, this.book.yearOf(place), [], 0);
  }

  private treeOf(place: Place, formula: string): Node {
    const key = keyOf(place);
    let tree = this.parsed.get(key);
    if (!tree) this.parsed.set(key, (tree = parseSheetFormula(formula)));
    return tree;
  }

  /** Whether every year's column of a row holds a typed number. */
  private isSeries(place: Place): boolean {
    return this.book.acrossYears(place).every((p) => {
      const cell = this.book.cell(p);
      return typeof cell?.value === 'number' && cell.formula === undefined;
    });
  }

  /** Whether a year of the cell's row has a formula. */
  private hasFormula(place: Place): boolean {
    return this.book.acrossYears(place).some((p) => this.book.cell(p)?.formula !== undefined);
  }

  private cell(place: Place, year: number | null, path: string[], depth: number): string {
    if (++this.steps > mostSteps) throw new Untranslatable('long');
    if (depth > mostDepth) throw new Untranslatable('deep');
    const cell = this.book.cell(place);
    if (!cell || cell.value === null) return '0';
    if (cell.formula !== undefined) {
      const key = keyOf(place);
      if (path.includes(key)) throw new Untranslatable('circle');
      const text = this.say(this.treeOf(place, cell.formula), place, year, [...path, key], depth + 1);
      if (text.length > limits.formula) throw new Untranslatable('long');
      return text;
    }
    if (typeof cell.value === 'boolean') return cell.value ? '1' : '0';
    if (typeof cell.value !== 'number') throw new Untranslatable('text');
    const own = this.book.yearOf(place);
    if (own !== null && year !== null && this.isSeries(place)) {
      if (own === year) return this.names.series(place);
      if (own === year - 1) return `before(${this.names.series(place)})`;
      throw new Untranslatable('years');
    }
    // A zero in one year, among years with a formula, is not a number worth naming.
    if (own !== null && cell.value === 0 && this.hasFormula(place)) return '0';
    return this.names.single(place);
  }

  /** Values inside a function that accepts ranges: blanks and words count as nothing. */
  private list(
    args: readonly (Node | null)[],
    at: Place,
    year: number | null,
    path: string[],
    depth: number,
  ): string[] {
    return args.flatMap((arg): string[] => {
      if (arg === null) return [];
      if (arg.kind !== 'range' && arg.kind !== 'cell' && arg.kind !== 'name')
        return [this.say(arg, at, year, path, depth)];
      return this.book
        .places(arg, at.sheet)
        .filter((place) => {
          const cell = this.book.cell(place);
          return (
            cell !== undefined &&
            (typeof cell.value === 'number' ||
              (cell.formula !== undefined && cell.value !== null && typeof cell.value !== 'string'))
          );
        })
        .map((place) => this.cell(place, year, path, depth));
    });
  }

  private say(node: Node, at: Place, year: number | null, path: string[], depth: number): string {
    if (depth > mostDepth) throw new Untranslatable('deep');
    const again = (n: Node): string => this.say(n, at, year, path, depth + 1);
    switch (node.kind) {
      case 'number':
        return formulaOf(node.value);
      case 'minus':
        return `(-${again(node.of)})`;
      case 'percent':
        return `(${again(node.of)} / 100)`;
      case 'binary':
        return `(${again(node.left)} ${node.op} ${again(node.right)})`;
      case 'cell':
      case 'name': {
        const places = this.book.places(node, at.sheet);
        const [place] = places;
        if (!place || places.length !== 1) throw new Untranslatable('range');
        return this.cell(place, year, path, depth + 1);
      }
      case 'range':
        throw new Untranslatable('range');
      case 'call':
        return this.call(node.name, node.args, at, year, path, depth + 1);
    }
  }

  private call(
    name: string,
    args: readonly (Node | null)[],
    at: Place,
    year: number | null,
    path: string[],
    depth: number,
  ): string {
    const list = (): string[] => this.list(args, at, year, path, depth);
    const arg = (i: number, otherwise?: string): string => {
      const node = args[i];
      if (node) return this.say(node, at, year, path, depth);
      if (otherwise !== undefined) return otherwise;
      throw new Untranslatable('function');
    };
    const joined = (values: readonly string[], sign: string): string =>
      values.length === 0
        ? '0'
        : values.length === 1
          ? (values[0] as string)
          : `(${values.join(` ${sign} `)})`;
    switch (name) {
      case 'SUM':
        return joined(list(), '+');
      case 'PRODUCT':
        return joined(list(), '*');
      case 'AVERAGE': {
        const values = list();
        if (values.length === 0) throw new Untranslatable('function');
        return `(${joined(values, '+')} / ${values.length})`;
      }
      case 'MIN':
      case 'MAX': {
        const values = list();
        return values.length === 0 ? '0' : `${name.toLowerCase()}(${values.join(', ')})`;
      }
      case 'SUMPRODUCT': {
        const columns = args.map((a) =>
          a && (a.kind === 'range' || a.kind === 'name' || a.kind === 'cell')
            ? this.book.places(a, at.sheet)
            : null,
        );
        const [first] = columns;
        if (!first || columns.some((c) => c?.length !== first.length)) throw new Untranslatable('function');
        const rows = first.map((_, i) =>
          joined(
            columns.map((c) => this.cell((c as Place[])[i] as Place, year, path, depth)),
            '*',
          ),
        );
        return joined(rows, '+');
      }
      case 'ABS':
        return `abs(${arg(0)})`;
      case 'ROUND':
        return `round(${arg(0)}, ${arg(1, '0')})`;
      case 'INT':
        return `floor(${arg(0)})`;
      case 'ROUNDUP':
      case 'ROUNDDOWN': {
        const digits = args[1];
        if (digits && !(digits.kind === 'number' && digits.value === 0)) throw new Untranslatable('function');
        const x = arg(0);
        const [positive, negative] = name === 'ROUNDUP' ? ['ceil', 'floor'] : ['floor', 'ceil'];
        return `if(${x} >= 0, ${positive}(${x}), ${negative}(${x}))`;
      }
      case 'IFERROR':
      case 'IFNA':
      case 'N':
        // If it cannot be calculated the row reports that, rather than counting something else.
        return arg(0);
      case 'CHOOSE':
      case 'INDEX':
        return this.chosen(
          name,
          args,
          at.sheet,
          (node) => this.say(node, at, year, path, depth),
          (place) => this.cell(place, year, path, depth),
        );
      case 'IF':
        return `if(${arg(0)}, ${arg(1, '0')}, ${arg(2, '0')})`;
      case 'AND':
        return `(min(${list().join(', ')}) <> 0)`;
      case 'OR':
        return `(max(${list()
          .map((x) => `abs(${x})`)
          .join(', ')}) <> 0)`;
      case 'NOT':
        return `(${arg(0)} = 0)`;
      case 'POWER':
        return `(${arg(0)} ^ ${arg(1)})`;
      case 'SQRT':
        return `(${arg(0)} ^ 0.5)`;
      default:
        throw new Untranslatable('function');
    }
  }

  /** A value chosen by its number: all values are kept, so that the number can still be changed. */
  private chosen(
    name: 'CHOOSE' | 'INDEX',
    args: readonly (Node | null)[],
    home: string,
    say: (node: Node) => string,
    cell: (place: Place) => string,
  ): string {
    const [first, second, third] = args;
    let of: string[];
    let which: Node | null | undefined;
    if (name === 'CHOOSE') {
      which = first;
      of = args.slice(1).map((a) => (a ? say(a) : '0'));
    } else {
      if (!first || (first.kind !== 'range' && first.kind !== 'name') || (second && third))
        throw new Untranslatable('function');
      const places = this.book.places(first, home);
      const [one] = places;
      if (!one || !(places.every((p) => p.row === one.row) || places.every((p) => p.column === one.column)))
        throw new Untranslatable('function');
      which = second ?? third;
      of = places.map(cell);
    }
    if (!which || of.length === 0 || of.length > mostChosen) throw new Untranslatable('function');
    const number = say(which);
    return of
      .slice(0, -1)
      .reduceRight((text, value, i) => `if(${number} <= ${i + 1}, ${value}, ${text})`, of.at(-1) as string);
  }
}
