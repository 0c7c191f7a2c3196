/**
 * Formulas compiled for an accumulator machine over one register file: no eval, no tree walk, no allocation while it
 * runs. Compiled once per text and kept.
 *
 * Registers: 0 is the year; then one per name, one per today(name), one per before(name), and the constants.
 */
import { fail, ok, type Result } from '../case/index.ts';
import { parseFormula, type Formula } from './formula.ts';
import { literalsIn, mentionsIn, needsSource, type Mention } from './names.ts';
import { ceilOf, floorOf, roundHalfAway } from './rounding.ts';
import type { FormulaProblem } from './types.ts';

export interface Program {
  formula: Formula;
  /** In the order of the text. */
  mentions: Mention[];
  /** Distinct names whose value is used (that of this year or of the year before), and those whose today is used. */
  names: string[];
  todays: string[];
  /** Indices into `names` of those whose value of the year before is used. */
  befores: number[];
  constants: number[];
  /** How many of its numbers need a source; a number written twice counts twice. */
  literalsNeedingSource: number;
  /** Whether it may differ between years although none of its numbers does: it uses the year, or the year before. */
  usesYear: boolean;
  code: Int32Array;
  /** The slots of `names` from the last time: a hint, to be checked. Replaced, never written into. */
  lastSlots: readonly number[];
}

// Operations on the accumulator. `Reg` ones take a register as right operand, the others the pushed left one.
const LOAD = 0;
const PUSH = 1;
const ADD = 2;
const SUB = 3;
const MUL = 4;
const DIV = 5;
const ADD_REG = 6;
const SUB_REG = 7;
const MUL_REG = 8;
const DIV_REG = 9;
const POW = 10;
const NEG = 11;
const EQ = 12;
const NE = 13;
const LT = 14;
const LE = 15;
const GT = 16;
const GE = 17;
const MIN = 18;
const MAX = 19;
const ABS = 20;
const ROUND = 21;
const FLOOR = 22;
const CEIL = 23;
const BRANCH = 24;
const JUMP = 25;

const stacked = {
  '+': ADD,
  '-': SUB,
  '*': MUL,
  '/': DIV,
  '^': POW,
  '=': EQ,
  '<>': NE,
  '<': LT,
  '<=': LE,
  '>': GT,
  '>=': GE,
  min: MIN,
  max: MAX,
  abs: ABS,
  round: ROUND,
  floor: FLOOR,
  ceil: CEIL,
} as const;
const fromRegister: Partial<Record<string, number>> = {
  '+': ADD_REG,
  '-': SUB_REG,
  '*': MUL_REG,
  '/': DIV_REG,
};

/** Compiles a formula. */
function compile(formula: Formula): Program {
  const mentions = mentionsIn(formula);
  const names = [...new Set(mentions.filter((m) => !m.today).map((m) => m.name))];
  const todays = [...new Set(mentions.filter((m) => m.today).map((m) => m.name))];
  const beforeNames = [...new Set(mentions.filter((m) => m.before).map((m) => m.name))];
  const constants: number[] = [];
  const code: number[] = [];
  let usesYear = beforeNames.length > 0;
  const firstBefore = 1 + names.length + todays.length;
  const firstConstant = firstBefore + beforeNames.length;

  const constant = (value: number): number => {
    const known = constants.indexOf(value);
    return firstConstant + (known >= 0 ? known : constants.push(value) - 1);
  };
  /** The register that holds a leaf; null for anything that must be computed. */
  const register = (node: Formula): number | null => {
    switch (node.kind) {
      case 'year':
        usesYear = true;
        return 0;
      case 'name':
        return 1 + names.indexOf(node.name);
      case 'today':
        return 1 + names.length + todays.indexOf(node.name);
      case 'before':
        return firstBefore + beforeNames.indexOf(node.name);
      case 'number':
        return constant(node.value);
      default:
        return null;
    }
  };

  const emit = (node: Formula): void => {
    const leaf = register(node);
    if (leaf !== null) {
      code.push(LOAD, leaf);
      return;
    }
    switch (node.kind) {
      case 'minus':
        emit(node.of);
        code.push(NEG);
        break;
      case 'binary': {
        const right = register(node.right);
        const direct = fromRegister[node.op];
        emit(node.left);
        if (right !== null && direct !== undefined) {
          code.push(direct, right);
          break;
        }
        code.push(PUSH);
        emit(node.right);
        code.push(stacked[node.op]);
        break;
      }
      case 'call': {
        const [first, ...rest] = node.args;
        if (!first) break;
        emit(first);
        if (node.name === 'if') {
          // BRANCH else-address, end-address: the first for a false condition, the second for a condition without a
          // value.
          const branch = code.push(BRANCH, 0, 0) - 2;
          emit(rest[0] as Formula);
          const jump = code.push(JUMP, 0) - 1;
          code[branch] = code.length;
          emit(rest[1] as Formula);
          code[branch + 1] = code.length;
          code[jump] = code.length;
        } else if (node.name === 'round' && rest.length === 0) code.push(PUSH, LOAD, constant(0), ROUND);
        else if (rest.length === 0) {
          const op = stacked[node.name];
          if (op !== MIN && op !== MAX) code.push(op);
        } else
          for (const arg of rest) {
            code.push(PUSH);
            emit(arg);
            code.push(stacked[node.name]);
          }
      }
    }
  };
  emit(formula);
  return {
    formula,
    mentions,
    names,
    todays,
    befores: beforeNames.map((name) => names.indexOf(name)),
    constants,
    usesYear,
    literalsNeedingSource: literalsIn(formula).filter((l) => needsSource(l.value)).length,
    code: Int32Array.from(code),
    lastSlots: names.map(() => -1),
  };
}

/** One register file for all, because programs run one at a time. No formula within the length limit needs as many. */
export const registers = new Float64Array(2048);
const stack = new Float64Array(2048);

/** Writes a program's constants into their registers; once before a series of runs. */
export function loadConstants(program: Program): void {
  const { constants } = program;
  const first = 1 + program.names.length + program.todays.length + program.befores.length;
  for (let i = 0; i < constants.length; i++) registers[first + i] = constants[i] as number;
}

const finite = (x: number): boolean => x - x === 0;

/**
 * Runs a program on the register file. Anything that would be an error in a spreadsheet (division by zero, overflow, a
 * root of a negative number) gives NaN or an infinity and stays so in everything that follows: an infinity may not
 * become a figure again by dividing by it, comparing it, or taking the smaller of two.
 */
export function run(program: Program): number {
  const { code } = program;
  const end = code.length;
  let acc = 0;
  let top = 0;
  let pc = 0;
  while (pc < end) {
    switch (code[pc++] as number) {
      case LOAD:
        acc = registers[code[pc++] as number] as number;
        break;
      case PUSH:
        stack[top++] = acc;
        break;
      case ADD:
        acc = (stack[--top] as number) + acc;
        break;
      case SUB:
        acc = (stack[--top] as number) - acc;
        break;
      case MUL:
        acc = (stack[--top] as number) * acc;
        break;
      case DIV: {
        const left = stack[--top] as number;
        acc = acc === 0 || !finite(acc) ? NaN : left / acc;
        break;
      }
      case ADD_REG:
        acc += registers[code[pc++] as number] as number;
        break;
      case SUB_REG:
        acc -= registers[code[pc++] as number] as number;
        break;
      case MUL_REG:
        acc *= registers[code[pc++] as number] as number;
        break;
      case DIV_REG: {
        const right = registers[code[pc++] as number] as number;
        acc = right === 0 ? NaN : acc / right;
        break;
      }
      case NEG:
        acc = -acc;
        break;
      case BRANCH:
        if (!finite(acc)) {
          acc = NaN;
          pc = code[pc + 1] as number;
        } else if (acc === 0) pc = code[pc] as number;
        else pc += 2;
        break;
      case JUMP:
        pc = code[pc] as number;
        break;
      case ABS:
        acc = Math.abs(acc);
        break;
      case FLOOR:
        acc = floorOf(acc);
        break;
      case CEIL:
        acc = ceilOf(acc);
        break;
      default: {
        const left = stack[--top] as number;
        acc = finite(left) && finite(acc) ? pair(code[pc - 1] as number, left, acc) : NaN;
      }
    }
  }
  return acc;
}

/** The rarer operations on two finite numbers. */
function pair(op: number, left: number, right: number): number {
  switch (op) {
    case POW:
      return left ** right;
    case EQ:
      return left === right ? 1 : 0;
    case NE:
      return left !== right ? 1 : 0;
    case LT:
      return left < right ? 1 : 0;
    case LE:
      return left <= right ? 1 : 0;
    case GT:
      return left > right ? 1 : 0;
    case GE:
      return left >= right ? 1 : 0;
    case MIN:
      return Math.min(left, right);
    case MAX:
      return Math.max(left, right);
    case ROUND:
      return roundHalfAway(left, right);
    default:
      return NaN;
  }
}

/** Twice the lines a document may hold, so that no document can evict its own formulas. */
const mostCached = 20_000;
const cache = new Map<string, Result<Program, FormulaProblem>>();

/** The program of a formula's text, compiled at the first call. */
export function programOf(text: string): Result<Program, FormulaProblem> {
  const known = cache.get(text);
  if (known) return known;
  const parsed = parseFormula(text);
  const result = parsed.ok ? ok(compile(parsed.value)) : fail(parsed.problem);
  if (cache.size >= mostCached) {
    // The oldest is dropped; a map remembers the order of insertion.
    const oldest = cache.keys().next();
    if (!oldest.done) cache.delete(oldest.value);
  }
  cache.set(text, result);
  return result;
}

/**
 * The value of a formula in one year, for tools and tests: `valueOf`, `todayOf` and `beforeOf` give the numbers;
 * without `beforeOf` the year before year 1 is today, or 0, and before any other year the value is the same. Not
 * finite where a spreadsheet would show an error.
 */
export function evaluateFormula(
  formula: Formula,
  valueOf: (name: string) => number,
  year = 1,
  todayOf: (name: string) => number = () => NaN,
  beforeOf: (name: string) => number = (name) => {
    if (year > 1) return valueOf(name);
    const today = todayOf(name);
    return Number.isNaN(today) ? 0 : today;
  },
): number {
  const program = compile(formula);
  // All are read first: a callback may itself evaluate a formula, on the same registers.
  const inputs = [
    year,
    ...program.names.map(valueOf),
    ...program.todays.map(todayOf),
    ...program.befores.map((at) => beforeOf(program.names[at] as string)),
  ];
  registers.set(inputs);
  loadConstants(program);
  return run(program);
}
