/** Sums and differences of cells: what a total, a net or a subtotal is made of. */
import type { Book, Place } from './book.ts';
import { parseSheetFormula, type Node } from './parse.ts';

export interface Term {
  place: Place;
  sign: 1 | -1;
}

/** What a formula does to its cells beside adding and taking away. */
class NotAdditive extends Error {}

const opposite = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);

/** A range along one row that is not the years of that row: figures of other times, which are one row of a case together. */
function isOtherTimes(book: Book, places: readonly Place[]): boolean {
  const [first] = places;
  return (
    places.length > 1 &&
    places.every((p) => p.row === first?.row && p.sheet === first.sheet) &&
    !places.every((p) => book.yearOf(p) !== null || book.isSigning(p))
  );
}

function termsOf(book: Book, node: Node, home: string, sign: 1 | -1, into: Term[]): void {
  switch (node.kind) {
    case 'cell':
    case 'name': {
      const [place, second] = book.places(node, home);
      if (!place || second) throw new NotAdditive();
      into.push({ place, sign });
      return;
    }
    case 'minus':
      return termsOf(book, node.of, home, opposite(sign), into);
    case 'binary':
      if (node.op !== '+' && node.op !== '-') throw new NotAdditive();
      termsOf(book, node.left, home, sign, into);
      return termsOf(book, node.right, home, node.op === '-' ? opposite(sign) : sign, into);
    case 'call':
      if (node.name !== 'SUM') throw new NotAdditive();
      for (const arg of node.args) {
        if (arg === null) continue;
        if (arg.kind !== 'range' && arg.kind !== 'name') {
          termsOf(book, arg, home, sign, into);
          continue;
        }
        const places = book.places(arg, home);
        if (isOtherTimes(book, places)) throw new NotAdditive();
        for (const place of places)
          if (typeof book.cell(place)?.value === 'number') into.push({ place, sign });
      }
      return;
    default:
      throw new NotAdditive();
  }
}

/** The cells a formula adds up or takes away, each with its sign; null where it does anything else. */
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

export function referencesIn(node: Node | null, into: Node[]): void {
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

/** The cells a formula looks at; none where it cannot be read. */
export function referencedCells(book: Book, { place, formula }: { place: Place; formula: string }): Place[] {
  try {
    const references: Node[] = [];
    referencesIn(parseSheetFormula(formula), references);
    return references.flatMap((reference) => book.places(reference, place.sheet));
  } catch {
    return [];
  }
}

/** The difference that stands above a ratio's line, so that "(benefits − costs) ÷ costs" says what is taken away; else none. */
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
