/**
 * Formulas of a case as formulas of a spreadsheet, and the names they use there. `spreadsheetFormula` describes how the
 * languages differ; here is only what a leaf becomes.
 */
import { spreadsheetFormula, type Formula, type Leaf } from '../../value/index.ts';

/**
 * The defined name of an assumption and of its value today. The prefix keeps it from being read as a cell (a1), as a
 * reference in the other notation (r, c, r1c1), as a constant (true) or as a function: no name with an underscore after
 * its first letters is any of these.
 */
export const nameOf = (assumption: string): string => `a_${assumption}`;
export const todayNameOf = (assumption: string): string => `today_${assumption}`;

/** The longest formula and the most arguments that spreadsheets accept. */
const mostLength = 8192;
const mostArguments = 255;

/** The references for everything a formula mentions. */
export interface Leaves {
  /** The cell of a number written into the formula; null to write it out. */
  number?(leaf: Extract<Leaf, { kind: 'number' }>): string | null;
  value(name: string): string;
  today(name: string): string;
  /** The value of the year before. */
  before(name: string): string;
  year: string;
}

function number(leaf: Extract<Leaf, { kind: 'number' }>): string {
  // "15%" stays readable; long or unusual numbers ("3.", ".5") are written as the double they are.
  return /^(?:0|[1-9]\d{0,13})(?:\.\d{1,6})?%?$/.test(leaf.text) ? leaf.text : plain(leaf.value);
}

/** In capitals: spreadsheets read 1E-7 as a number as well. */
const plain = (x: number): string => String(x).toUpperCase();

/** min and max with more arguments than a spreadsheet accepts, as min and max of groups of them. */
function grouped(formula: Formula): Formula {
  switch (formula.kind) {
    case 'minus':
      return { ...formula, of: grouped(formula.of) };
    case 'binary':
      return { ...formula, left: grouped(formula.left), right: grouped(formula.right) };
    case 'call': {
      const args = formula.args.map(grouped);
      if (args.length <= mostArguments) return { ...formula, args };
      const groups: Formula[] = [];
      for (let i = 0; i < args.length; i += mostArguments)
        groups.push({ ...formula, args: args.slice(i, i + mostArguments) });
      return { ...formula, args: groups };
    }
    default:
      return formula;
  }
}

/** The formula without its "="; null if it is longer than a spreadsheet accepts. */
export function translate(formula: Formula, leaves: Leaves): string | null {
  const text = spreadsheetFormula(grouped(formula), (leaf) => {
    switch (leaf.kind) {
      case 'number':
        return leaves.number?.(leaf) ?? number(leaf);
      case 'name':
        return leaves.value(leaf.name);
      case 'today':
        return leaves.today(leaf.name);
      case 'before':
        return leaves.before(leaf.name);
      case 'year':
        return leaves.year;
    }
  });
  return text.length < mostLength ? text : null;
}
