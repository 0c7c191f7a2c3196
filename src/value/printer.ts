/** Writes formulas out: in words, with figures, or for a spreadsheet. */
import { limits } from '../case/index.ts';
import { habitual, type Call, type Formula, type Operator } from './formula.ts';

export type Leaf = Extract<Formula, { kind: 'number' | 'name' | 'today' | 'before' | 'year' }>;

/** One token of a formula written out; a screen gives each kind its own look. */
export type Piece =
  | { kind: 'leaf'; leaf: Leaf }
  | { kind: 'operator'; op: Operator }
  | { kind: 'minus' }
  | { kind: 'function'; name: Call }
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'comma' };

const strength: Record<Operator, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
  '^': 5,
};
/** Unary minus binds between product and power. */
const minusStrength = 4;

const strengthOf = (node: Formula): number =>
  node.kind === 'binary' ? strength[node.op] : node.kind === 'minus' ? minusStrength : 6;

/**
 * Whether a node needs parentheses as an operand, so that the text reads back to the same tree and computes in the same
 * order: a + (b + c) keeps its parentheses, because doubles do not add up the same the other way.
 */
function needsParentheses(node: Formula, parent: Formula, side: 'left' | 'right' | 'only'): boolean {
  const own = strengthOf(node);
  if (parent.kind === 'minus') return own < minusStrength;
  if (parent.kind !== 'binary') return false;
  if (parent.op === '^') return side === 'left' ? own < 6 : own < minusStrength;
  const outer = strength[parent.op];
  // Comparisons do not chain, so an equal one is wrapped on either side.
  return side === 'left' && outer > 1 ? own < outer : own <= outer;
}

/** A formula as pieces, with no more parentheses than it needs to read back the same. */
export function piecesOf(formula: Formula): Piece[] {
  const pieces: Piece[] = [];
  const operand = (node: Formula, parent: Formula, side: 'left' | 'right' | 'only'): void => {
    if (!needsParentheses(node, parent, side)) return write(node);
    pieces.push({ kind: 'open' });
    write(node);
    pieces.push({ kind: 'close' });
  };
  const write = (node: Formula): void => {
    switch (node.kind) {
      case 'minus':
        pieces.push({ kind: 'minus' });
        operand(node.of, node, 'only');
        break;
      case 'binary':
        operand(node.left, node, 'left');
        pieces.push({ kind: 'operator', op: node.op });
        operand(node.right, node, 'right');
        break;
      case 'call':
        pieces.push({ kind: 'function', name: node.name }, { kind: 'open' });
        node.args.forEach((arg, i) => {
          if (i > 0) pieces.push({ kind: 'comma' });
          write(arg);
        });
        pieces.push({ kind: 'close' });
        break;
      default:
        pieces.push({ kind: 'leaf', leaf: node });
    }
  };
  write(formula);
  return pieces;
}

/** A leaf as the formula language writes it. */
export function plainLeaf(leaf: Leaf): string {
  switch (leaf.kind) {
    case 'number':
      return leaf.text;
    case 'name':
      return leaf.name;
    case 'today':
      return `today(${leaf.name})`;
    case 'before':
      return `before(${leaf.name})`;
    case 'year':
      return 'year';
  }
}

/**
 * A formula typed or pasted with spreadsheet habits (`=SUM(A; B) × 1,000`) as the language writes it; every other text
 * is returned as it is, half-typed ones included.
 */
export function plainFormula(text: string): string {
  const formula = habitual(text);
  if (!formula) return text;
  const plain = renderFormula(formula);
  // If the rewritten formula is longer than allowed, it stays as it was typed, and is still understood.
  return plain.length <= limits.formula ? plain : text;
}

/** Parentheses around text that starts with a minus sign, so that "3 − −5" reads "3 − (−5)". */
const wrapNegative = (text: string): string => (/^[-\u2212]/.test(text) ? `(${text})` : text);

/** How operators, minus and function names are written; by default as in the language. */
export interface Signs {
  operators?: Partial<Record<Operator, string>>;
  minus?: string;
  functions?: Partial<Record<Call, string>>;
}

/**
 * A formula as text, each leaf written by `leaf`: its label for a formula in words, its figure for its
 * working. With `plainLeaf` the text reads back to the same formula.
 */
export function renderFormula(
  formula: Formula,
  leaf: (leaf: Leaf) => string = plainLeaf,
  signs: Signs = {},
): string {
  const alone =
    formula.kind === 'number' ||
    formula.kind === 'name' ||
    formula.kind === 'today' ||
    formula.kind === 'before';
  return piecesOf(formula)
    .map((piece): string => {
      switch (piece.kind) {
        case 'leaf': {
          const text = leaf(piece.leaf);
          return alone ? text : wrapNegative(text);
        }
        case 'operator': {
          const sign = signs.operators?.[piece.op] ?? piece.op;
          return piece.op === '^' ? sign : ` ${sign} `;
        }
        case 'minus':
          return signs.minus ?? '-';
        case 'function':
          return signs.functions?.[piece.name] ?? piece.name;
        case 'open':
          return '(';
        case 'close':
          return ')';
        case 'comma':
          return ', ';
      }
    })
    .join('');
}

/**
 * A formula for a spreadsheet cell, without the leading "=", each leaf written by `leaf` (a cell reference
 * or a number).
 *
 * Spreadsheets read −2^2 as 4 and 2^3^2 as 64, so every operand of ^ and of minus that is not a leaf is
 * wrapped. Their comparisons give TRUE, which is not the number 1 (TRUE = 1 is FALSE there), so a
 * comparison becomes IF(…, 1, 0) unless it is the condition of an if. FLOOR and CEILING treat negative
 * numbers differently from one program to another: INT does not. What is added before INT takes a value within
 * 1e-12 of a whole for that whole, as `floorOf` and `ceilOf` do.
 */
export function spreadsheetFormula(formula: Formula, leaf: (leaf: Leaf) => string): string {
  const operand = (node: Formula, parent: Formula, side: 'left' | 'right' | 'only'): string => {
    const text = write(node);
    const tight = parent.kind === 'minus' || (parent.kind === 'binary' && parent.op === '^');
    // A comparison has become a function call here, and needs no parentheses of its own.
    const loose = node.kind !== 'binary' || strength[node.op] > 1;
    const wrap = tight
      ? !isTight(node)
      : node.kind === 'minus' || (loose && needsParentheses(node, parent, side));
    return wrap ? `(${text})` : wrapNegative(text);
  };
  const isTight = (node: Formula): boolean =>
    node.kind !== 'minus' && (node.kind !== 'binary' || strength[node.op] === 1);
  const compare = (node: Extract<Formula, { kind: 'binary' }>): string =>
    `${operand(node.left, node, 'left')}${node.op}${operand(node.right, node, 'right')}`;
  const write = (node: Formula): string => {
    switch (node.kind) {
      case 'minus':
        return `-${operand(node.of, node, 'only')}`;
      case 'binary':
        return strength[node.op] === 1 ? `IF(${compare(node)},1,0)` : compare(node);
      case 'call':
        return call(node);
      default:
        return leaf(node);
    }
  };
  const call = ({ name, args }: Extract<Formula, { kind: 'call' }>): string => {
    const [first] = args;
    switch (name) {
      case 'floor': {
        const x = args.map(write).join(',');
        return `INT(${x}+MIN(0.5,0.000000000001*ABS(${x})))`;
      }
      case 'ceil': {
        const x = args.map(write).join(',');
        return `-INT(-(${x})+MIN(0.5,0.000000000001*ABS(${x})))`;
      }
      case 'round':
        return `ROUND(${write(first as Formula)},${args[1] ? write(args[1]) : '0'})`;
      case 'if': {
        const bare = first?.kind === 'binary' && strength[first.op] === 1;
        const condition = first ? (bare ? compare(first) : `${write(first)}<>0`) : '';
        return `IF(${[condition, ...args.slice(1).map(write)].join(',')})`;
      }
      default:
        return `${name.toUpperCase()}(${args.map(write).join(',')})`;
    }
  };
  return write(formula);
}
