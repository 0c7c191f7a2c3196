/**
 * The formula language: text → tree. A formula can reach nothing of the host language: it consists of numbers,
 * assumption names, `year`, five operators, unary minus, six comparisons and nine functions. A spreadsheet's habits
 * (see habits.ts) and its SUM and AVERAGE are understood; `plainFormula` rewrites them.
 *
 * Precedence, loosest first: comparison (unchained) · + − · * / · unary minus · ^ (right to left), so that −2^2 = −4
 * and 2^−1 = ½, as on paper. Spreadsheets bind otherwise; see printer.ts.
 */
import {
  fail,
  functionNames,
  isFunctionName,
  isReserved,
  limits,
  ok,
  type FunctionName,
  type Result,
} from '../case/index.ts';
import { hadHabits, withoutHabits } from './habits.ts';
import { tokens, type Token } from './lexer.ts';
import { nearest } from './nearest.ts';
import type { FormulaProblem } from './types.ts';

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';
export type Operator = '+' | '-' | '*' | '/' | '^' | Comparison;
export type Call = Exclude<FunctionName, 'today' | 'before'>;

/** A formula as a tree. Leaves hold their position in the text. */
export type Formula =
  | { kind: 'number'; value: number; text: string; at: number }
  | { kind: 'name'; name: string; at: number }
  | { kind: 'today'; name: string; at: number }
  | { kind: 'before'; name: string; at: number }
  | { kind: 'year'; at: number }
  | { kind: 'minus'; of: Formula }
  | { kind: 'binary'; op: Operator; left: Formula; right: Formula }
  | { kind: 'call'; name: Call; args: Formula[] };

/** How deep parentheses, functions, minus signs and powers may nest. */
const mostDepth = 64;
/** A scenario may wrap a formula of the greatest allowed length in a factor, hence the slack. */
const mostLength = limits.formula + 64;

/** How many arguments each function takes: [least, most]. */
const arity: Record<FunctionName, readonly [number, number]> = {
  min: [1, Infinity],
  max: [1, Infinity],
  abs: [1, 1],
  round: [1, 2],
  floor: [1, 1],
  ceil: [1, 1],
  if: [3, 3],
  today: [1, 1],
  before: [1, 1],
};
/** Spreadsheet functions that are understood: a sum in parentheses, and that sum divided by the number of its terms. */
const understood = ['sum', 'average'] as const;
type Understood = (typeof understood)[number];
const isUnderstood = (word: string): word is Understood => (understood as readonly string[]).includes(word);

const comparisons: ReadonlySet<string> = new Set(['=', '<>', '<', '<=', '>', '>=']);

/** Thrown and caught inside parseFormula only, to leave a nested descent. */
class Refusal {
  readonly problem: FormulaProblem;
  constructor(problem: FormulaProblem) {
    this.problem = problem;
  }
}

class Parser {
  private readonly text: string;
  private readonly list: Token[];
  private next = 0;
  private depth = 0;

  /** Whether it used a function that is only understood, not part of the language. */
  translated = false;

  constructor(text: string, list: Token[]) {
    this.text = text;
    this.list = list;
  }

  private get token(): Token {
    return this.list[this.next] as Token;
  }

  private at(symbol: string): boolean {
    return this.token.kind === 'symbol' && this.token.text === symbol;
  }

  private place(t: Token): { at: number; length: number; text: string } {
    return { at: t.at, length: t.typed.length, text: t.typed };
  }

  private unexpected(): Refusal {
    const t = this.token;
    return new Refusal({ kind: t.kind === 'end' ? 'unfinished' : 'unexpected', ...this.place(t) });
  }

  private expect(symbol: string): void {
    if (!this.at(symbol)) throw this.unexpected();
    this.next++;
  }

  private nested<T>(inside: () => T): T {
    if (++this.depth > mostDepth)
      throw new Refusal({ kind: 'too-deep', ...this.place(this.token), most: mostDepth });
    const result = inside();
    this.depth--;
    return result;
  }

  whole(): Formula {
    const formula = this.comparison();
    if (this.token.kind !== 'end') throw this.unexpected();
    return formula;
  }

  private comparison(): Formula {
    const left = this.sum();
    const { kind, text } = this.token;
    if (kind !== 'symbol' || !comparisons.has(text)) return left;
    this.next++;
    // Comparisons do not chain: a second one is left for the caller, who does not expect it.
    return { kind: 'binary', op: text as Comparison, left, right: this.sum() };
  }

  private sum(): Formula {
    let left = this.product();
    while (this.at('+') || this.at('-')) {
      const op = this.at('+') ? '+' : '-';
      this.next++;
      left = { kind: 'binary', op, left, right: this.product() };
    }
    return left;
  }

  private product(): Formula {
    let left = this.unary();
    while (this.at('*') || this.at('/')) {
      const op = this.at('*') ? '*' : '/';
      this.next++;
      left = { kind: 'binary', op, left, right: this.unary() };
    }
    return left;
  }

  private unary(): Formula {
    if (!this.at('-')) return this.power();
    return this.nested(() => {
      this.next++;
      return { kind: 'minus', of: this.unary() };
    });
  }

  private power(): Formula {
    const base = this.primary();
    if (!this.at('^')) return base;
    return this.nested(() => {
      this.next++;
      return { kind: 'binary', op: '^', left: base, right: this.unary() };
    });
  }

  private primary(): Formula {
    const t = this.token;
    if (t.kind === 'number') return this.number();
    if (t.kind === 'word') {
      const opens = this.list[this.next + 1];
      if (opens?.kind === 'symbol' && opens.text === '(') return this.nested(() => this.call());
      this.next++;
      if (t.text === 'year') return { kind: 'year', at: t.at };
      if (isReserved(t.text)) throw this.unexpected();
      return { kind: 'name', name: t.text, at: t.at };
    }
    if (!this.at('(')) throw this.unexpected();
    return this.nested(() => {
      this.next++;
      const inner = this.comparison();
      this.expect(')');
      return inner;
    });
  }

  private number(): Formula {
    const t = this.token;
    const digits = t.text;
    this.next++;
    const percent = this.at('%');
    // "15e-2" is the double nearest to 0.15, which 15 / 100 need not be.
    const value = Number(percent ? `${digits}e-2` : digits);
    if (!/^(\d+\.?\d*|\.\d+)$/.test(digits) || !Number.isFinite(value))
      throw new Refusal({ kind: 'bad-number', ...this.place(t) });
    if (percent) this.next++;
    return { kind: 'number', value, text: percent ? `${digits}%` : digits, at: t.at };
  }

  private call(): Formula {
    const t = this.token;
    this.next += 2;
    const name = t.text;
    if (!isFunctionName(name) && !isUnderstood(name))
      throw new Refusal({
        kind: 'unknown-function',
        ...this.place(t),
        nearest: nearest(t.text, functionNames),
      });
    const args: Formula[] = [];
    const inside = this.token;
    if (!this.at(')')) {
      args.push(this.comparison());
      while (this.at(',')) {
        this.next++;
        args.push(this.comparison());
      }
    }
    this.expect(')');
    const [least, most] = isFunctionName(name) ? arity[name] : [1, Infinity];
    if (args.length < least || args.length > most)
      throw new Refusal({
        kind: 'wrong-count',
        ...this.place(t),
        takes: least === most ? least : most === Infinity ? `${least}+` : `${least}–${most}`,
        got: args.length,
      });
    if (!isFunctionName(name)) return this.translate(name, args, t.at);
    if (name !== 'today' && name !== 'before') return { kind: 'call', name, args };
    const of = args[0];
    if (of?.kind !== 'name') {
      const until = (this.list[this.next - 1] as Token).at;
      const text = this.text.slice(inside.at, until).trimEnd();
      throw new Refusal({
        kind: 'needs-name',
        at: inside.at,
        length: text.length,
        text,
        ...(name === 'before' ? { of: name } : {}),
      });
    }
    return { kind: name, name: of.name, at: of.at };
  }

  private translate(name: Understood, args: readonly Formula[], at: number): Formula {
    this.translated = true;
    const sum = args.reduce((left, right) => ({ kind: 'binary', op: '+', left, right }));
    if (name === 'sum') return sum;
    const count: Formula = { kind: 'number', value: args.length, text: String(args.length), at };
    return { kind: 'binary', op: '/', left: sum, right: count };
  }
}

interface Read {
  formula: Result<Formula, FormulaProblem>;
  /** Whether it was written with spreadsheet habits. */
  habits: boolean;
}

function read(text: string): Read {
  if (text.length > mostLength)
    return {
      formula: fail({
        kind: 'too-long',
        at: limits.formula,
        length: text.length - limits.formula,
        text: '',
        most: limits.formula,
      }),
      habits: false,
    };
  const written = tokens(text);
  const attempt = (list: Token[]): Read => {
    const parser = new Parser(text, list);
    try {
      return { formula: ok(parser.whole()), habits: parser.translated || hadHabits(written, list) };
    } catch (refusal) {
      if (refusal instanceof Refusal) return { formula: fail(refusal.problem), habits: false };
      throw refusal;
    }
  };
  const plain = withoutHabits(written, false);
  const first = attempt(plain);
  if (first.formula.ok || !text.includes(',')) return first;
  // A comma that made no sense between arguments may have separated thousands.
  const joined = withoutHabits(written, true);
  const second = joined.length === plain.length ? first : attempt(joined);
  return second.formula.ok ? second : first;
}

/**
 * Parses a formula (MODEL §2). Never throws: a problem holds its position and the offending text. It does not check
 * whether the names exist, which depends on the case: see `checkFormula`.
 */
export function parseFormula(text: string): Result<Formula, FormulaProblem> {
  return read(text).formula;
}

/** The formula if it was written with spreadsheet habits; null if not, or if it cannot be read. */
export function habitual(text: string): Formula | null {
  const { formula, habits } = read(text);
  return habits && formula.ok ? formula.value : null;
}

/** Calls `visit` for every node, parents first, left to right. */
export function walk(formula: Formula, visit: (node: Formula) => void): void {
  visit(formula);
  switch (formula.kind) {
    case 'minus':
      walk(formula.of, visit);
      break;
    case 'binary':
      walk(formula.left, visit);
      walk(formula.right, visit);
      break;
    case 'call':
      for (const arg of formula.args) walk(arg, visit);
  }
}
