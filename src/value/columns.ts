/**
 * Formulas over columns: one evaluation for a thousand trials.
 *
 * The same operations in the same order as program.ts runs them one number at a time, so that every entry of a column
 * equals, bit for bit, the headline with those values. Whatever is the same in all trials stays a single number until
 * it is combined with a column.
 */
import type { Call, Formula, Operator } from './formula.ts';
import { ceilOf, floorOf, roundHalfAway } from './rounding.ts';

/** One number per trial, or one for all. */
export type Column = Float64Array | number;

/** The values a formula reads in one year. */
export interface ColumnInputs {
  year: number;
  value(name: string): Column;
  today(name: string): number;
  /** The value of the year before; in year 1 the value before the solution, or 0. */
  before(name: string): Column;
}

type Pair = (left: number, right: number) => number;

const finite = (x: number): boolean => x - x === 0;

/** Division as in program.ts: by zero or by an infinity it is an error, not a figure. */
const divide: Pair = (left, right) => (right === 0 || !finite(right) ? NaN : left / right);

/** Operations in which an infinity may not turn back into a figure. */
const guarded =
  (of: Pair): Pair =>
  (left, right) =>
    finite(left) && finite(right) ? of(left, right) : NaN;

const pairs: Record<Operator | 'min' | 'max' | 'round', Pair> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': divide,
  '^': guarded((left, right) => left ** right),
  '=': guarded((left, right) => (left === right ? 1 : 0)),
  '<>': guarded((left, right) => (left !== right ? 1 : 0)),
  '<': guarded((left, right) => (left < right ? 1 : 0)),
  '<=': guarded((left, right) => (left <= right ? 1 : 0)),
  '>': guarded((left, right) => (left > right ? 1 : 0)),
  '>=': guarded((left, right) => (left >= right ? 1 : 0)),
  min: guarded(Math.min),
  max: guarded(Math.max),
  round: guarded(roundHalfAway),
};

const singles: Partial<Record<Call, (x: number) => number>> = {
  abs: Math.abs,
  floor: floorOf,
  ceil: ceilOf,
};

/** Evaluates formulas over columns of up to `size` trials, in scratch columns of its own. */
export class Columns {
  private readonly size: number;
  private readonly pool: Float64Array[] = [];
  private inputs: ColumnInputs = { year: 1, value: () => NaN, today: () => NaN, before: () => NaN };
  private count = 0;

  constructor(size: number) {
    this.size = size;
  }

  /**
   * The formula's result in the first `count` trials; not finite where it fails. A column it returns is an input
   * or scratch: read it before the next call, and do not write to it.
   */
  evaluate(formula: Formula, inputs: ColumnInputs, count: number): Column {
    this.inputs = inputs;
    this.count = count;
    return this.node(formula, 0);
  }

  /** Scratch column `depth`; a node may use this one and deeper ones. */
  private scratch(depth: number): Float64Array {
    return (this.pool[depth] ??= new Float64Array(this.size));
  }

  /** The next free depth once `column` is held. */
  private beyond(column: Column, depth: number): number {
    return column === this.pool[depth] ? depth + 1 : depth;
  }

  private node(formula: Formula, depth: number): Column {
    switch (formula.kind) {
      case 'number':
        return formula.value;
      case 'name':
        return this.inputs.value(formula.name);
      case 'today':
        return this.inputs.today(formula.name);
      case 'before':
        return this.inputs.before(formula.name);
      case 'year':
        return this.inputs.year;
      case 'minus':
        return this.single((x) => -x, this.node(formula.of, depth), depth);
      case 'binary': {
        const left = this.node(formula.left, depth);
        const right = this.node(formula.right, this.beyond(left, depth));
        return this.pair(formula.op, left, right, depth);
      }
      case 'call':
        return this.call(formula.name, formula.args, depth);
    }
  }

  private call(name: Call, args: readonly Formula[], depth: number): Column {
    const [first, ...rest] = args;
    if (!first) return NaN;
    if (name === 'if') return this.choice(first, rest, depth);
    let result = this.node(first, depth);
    const single = singles[name];
    if (single) return this.single(single, result, depth);
    if (name === 'round' && rest.length === 0) return this.pair('round', result, 0, depth);
    for (const arg of rest) {
      const right = this.node(arg, this.beyond(result, depth));
      result = this.pair(name as 'min' | 'max' | 'round', result, right, depth);
    }
    return result;
  }

  /** `if`: the branch that is not taken is ignored, even if it fails. */
  private choice(condition: Formula, branches: readonly Formula[], depth: number): Column {
    const [whenTrue, whenFalse] = branches;
    if (!whenTrue || !whenFalse) return NaN;
    const test = this.node(condition, depth);
    if (typeof test === 'number')
      return finite(test) ? this.node(test !== 0 ? whenTrue : whenFalse, depth) : NaN;
    const afterTest = this.beyond(test, depth);
    const yes = this.node(whenTrue, afterTest);
    const no = this.node(whenFalse, this.beyond(yes, afterTest));
    const out = this.scratch(depth);
    for (let i = 0; i < this.count; i++) {
      const t = test[i] as number;
      if (!finite(t)) out[i] = NaN;
      else if (t !== 0) out[i] = typeof yes === 'number' ? yes : (yes[i] as number);
      else out[i] = typeof no === 'number' ? no : (no[i] as number);
    }
    return out;
  }

  private single(of: (x: number) => number, x: Column, depth: number): Column {
    if (typeof x === 'number') return of(x);
    const out = this.scratch(depth);
    for (let i = 0; i < this.count; i++) out[i] = of(x[i] as number);
    return out;
  }

  private pair(op: keyof typeof pairs, left: Column, right: Column, depth: number): Column {
    if (typeof left === 'number' && typeof right === 'number') return pairs[op](left, right);
    const out = this.scratch(depth);
    const n = this.count;
    // The common operations in loops of their own, which the engine compiles to a few instructions each.
    if (op === '*' || op === '+') {
      const [a, b] = typeof left === 'number' ? [right as Float64Array, left] : [left, right];
      if (op === '*') multiply(out, a, b, n);
      else add(out, a, b, n);
    } else if (op === '-' && typeof left !== 'number') subtract(out, left, right, n);
    else if (op === '/' && typeof left !== 'number' && typeof right === 'number') {
      if (right === 0 || !finite(right)) out.fill(NaN, 0, n);
      else for (let i = 0; i < n; i++) out[i] = (left[i] as number) / right;
    } else {
      const of = pairs[op];
      for (let i = 0; i < n; i++)
        out[i] = of(
          typeof left === 'number' ? left : (left[i] as number),
          typeof right === 'number' ? right : (right[i] as number),
        );
    }
    return out;
  }
}

function multiply(out: Float64Array, a: Float64Array, b: Column, n: number): void {
  if (typeof b === 'number') for (let i = 0; i < n; i++) out[i] = (a[i] as number) * b;
  else for (let i = 0; i < n; i++) out[i] = (a[i] as number) * (b[i] as number);
}

function add(out: Float64Array, a: Float64Array, b: Column, n: number): void {
  if (typeof b === 'number') for (let i = 0; i < n; i++) out[i] = (a[i] as number) + b;
  else for (let i = 0; i < n; i++) out[i] = (a[i] as number) + (b[i] as number);
}

function subtract(out: Float64Array, a: Float64Array, b: Column, n: number): void {
  if (typeof b === 'number') for (let i = 0; i < n; i++) out[i] = (a[i] as number) - b;
  else for (let i = 0; i < n; i++) out[i] = (a[i] as number) - (b[i] as number);
}
