/** Sums and differences of cells: the terms of a total, a net or a subtotal. */
import { isOfYears } from '../words/kinds.ts';
import type { Book, Place } from './book.ts';
import { parseSheetFormula, type Node } from './parse.ts';

export interface Term {
  place: Place;
  sign: 1 | -1;
  /** The number of years it is multiplied by, if it is. */
  years?: number;
}

/** Thrown if a formula does more than add and subtract cells. */
class NotAdditive extends Error {}

/** Functions that leave a sum a sum: rounding, and replacing an error. */
const transparent =
  /^(?:ROUND|ROUNDUP|ROUNDDOWN|MROUND|TRUNC|INT|CEILING|FLOOR|CEILING\.MATH|FLOOR\.MATH|IFERROR|IFNA|N)$/;

/** The ranges and cells a function adds up; null if it does anything else. */
function summed({ name, args }: { name: string; args: (Node | null)[] }): (Node | null)[] | null {
  if (name === 'SUM') return args;
  const [what] = args;
  return name === 'SUBTOTAL' && what?.kind === 'number' && (what.value === 9 || what.value === 109)
    ? args.slice(1)
    : null;
}

const opposite = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);

/**
 * Whether a range lies along one row but not over the years of that row: figures of other times, which form one row of
 * a case together.
 */
function isOtherTimes(book: Book, places: readonly Place[]): boolean {
  const [first] = places;
  return (
    places.length > 1 &&
    places.every((p) => p.row === first?.row && p.sheet === first.sheet) &&
    !places.every((p) => book.yearOf(p) !== null || book.isSigning(p))
  );
}

/** @param years the number of years by which a factor may be dropped; without it, no factor may be */
function termsOf(
  book: Book,
  node: Node,
  home: string,
  sign: 1 | -1,
  into: Term[],
  years?: (factor: Node) => number | null,
): void {
  switch (node.kind) {
    case 'cell':
    case 'name': {
      const [place, second] = book.places(node, home);
      if (!place || second) throw new NotAdditive();
      into.push({ place, sign });
      return;
    }
    case 'minus':
      return termsOf(book, node.of, home, opposite(sign), into, years);
    case 'binary':
      if (node.op === '*' && years) {
        const [left, right] = [years(node.left), years(node.right)];
        const count = left ?? right;
        if (count === null) throw new NotAdditive();
        const inside: Term[] = [];
        termsOf(book, left === null ? node.left : node.right, home, sign, inside);
        into.push(...inside.map((t) => ({ ...t, years: count })));
        return;
      }
      if (node.op !== '+' && node.op !== '-') throw new NotAdditive();
      termsOf(book, node.left, home, sign, into, years);
      return termsOf(book, node.right, home, node.op === '-' ? opposite(sign) : sign, into, years);
    case 'call': {
      const [inner] = node.args;
      if (transparent.test(node.name) && inner) return termsOf(book, inner, home, sign, into, years);
      const args = summed(node);
      if (!args) throw new NotAdditive();
      for (const arg of args) {
        if (arg === null) continue;
        if (arg.kind !== 'range' && arg.kind !== 'name') {
          termsOf(book, arg, home, sign, into, years);
          continue;
        }
        const places = book.places(arg, home);
        if (isOtherTimes(book, places)) throw new NotAdditive();
        for (const place of places)
          if (typeof book.cell(place)?.value === 'number') into.push({ place, sign });
      }
      return;
    }
    default:
      throw new NotAdditive();
  }
}

/** The cells a formula adds or subtracts, each with its sign; null if it does anything else. */
export function additiveTerms(book: Book, place: Place): Term[] | null {
  const formula = book.cell(place)?.formula;
  if (formula === undefined) return null;
  try {
    const terms: Term[] = [];
    termsOf(book, parseSheetFormula(formula), place.sheet, 1, terms);
    return terms.length > 0 ? terms : null;
  } catch {
    return null;
  }
}

/**
 * The terms of a figure of several years together ("3-year result", `=3*(B9-B8)-B4`), if some of them are multiplied by
 * a number of years that its own label or a label beside that number states; a term without that factor falls due once.
 * Else null.
 */
export function termsOverYears(book: Book, place: Place): Term[] | null {
  const formula = book.cell(place)?.formula;
  if (formula === undefined) return null;
  const saysYears = isOfYears(book.label(place));
  const yearsOf = (factor: Node): number | null => {
    if (factor.kind === 'number')
      return saysYears && Number.isInteger(factor.value) && factor.value >= 2 && factor.value <= 10
        ? factor.value
        : null;
    if (factor.kind !== 'cell' && factor.kind !== 'name') return null;
    const [of, second] = book.places(factor, place.sheet);
    const cell = of && !second ? book.cell(of) : undefined;
    return of && cell?.formula === undefined && typeof cell?.value === 'number' && isOfYears(book.label(of))
      ? cell.value
      : null;
  };
  try {
    const terms: Term[] = [];
    termsOf(book, parseSheetFormula(formula), place.sheet, 1, terms, yearsOf);
    // A row calculated from inputs alone is a row, whatever it multiplies them by.
    return terms.some((t) => t.years !== undefined && book.cell(t.place)?.formula !== undefined)
      ? terms
      : null;
  } catch {
    return null;
  }
}

function referencesIn(node: Node | null, into: Node[]): void {
  if (!node) return;
  switch (node.kind) {
    case 'cell':
    case 'range':
    case 'name':
      into.push(node);
      return;
    case 'minus':
    case 'percent':
      return referencesIn(node.of, into);
    case 'binary':
      referencesIn(node.left, into);
      return referencesIn(node.right, into);
    case 'call':
      for (const arg of node.args) referencesIn(arg, into);
  }
}

/** The cells a formula refers to; empty if it cannot be read. */
export function referencedCells(book: Book, { place, formula }: { place: Place; formula: string }): Place[] {
  try {
    const references: Node[] = [];
    referencesIn(parseSheetFormula(formula), references);
    return references.flatMap((reference) => book.places(reference, place.sheet));
  } catch {
    return [];
  }
}

/**
 * The terms of a difference in a ratio's numerator, so that "(benefits − costs) ÷ costs" shows what is subtracted; else
 * empty.
 */
export function numeratorTerms(book: Book, place: Place): Term[] {
  const formula = book.cell(place)?.formula;
  if (formula === undefined) return [];
  try {
    let node = parseSheetFormula(formula);
    while (node.kind === 'binary' && (node.op === '/' || node.op === '*')) node = node.left;
    const terms: Term[] = [];
    termsOf(book, node, place.sheet, 1, terms);
    return terms.some((t) => t.sign === 1) && terms.some((t) => t.sign === -1) ? terms : [];
  } catch {
    return [];
  }
}
