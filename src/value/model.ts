/**
 * A case prepared for calculation: values by assumption and year in one typed array, formulas compiled and bound to it,
 * placements shared. Everything that evaluates a case (worth, lean, break-even, tornado, simulation) uses this, so that
 * a line's money is worked out in one way only.
 */
import type { Assumption, Bucket, Case, Line, Series } from '../case/index.ts';
import { netSign, isBenefit } from '../case/buckets.ts';
import { unknownIn, type Known } from './names.ts';
import { loadConstants, programOf, registers, run, type Program } from './program.ts';
import { onlyOption } from './onlyOption.ts';
import { setupOf, type Setup } from './scenario.ts';
import { discountFactors, lastMonth, Placements, type Placement } from './timeline.ts';
import type { LineProblem } from './types.ts';

/**
 * No line may reach this: ten thousand of them still add up to a finite figure, so that no total, ratio or running sum
 * can become infinite.
 */
export const mostMoney = 1e300;

/** Whether a line counts in tangibleNet. */
export const isCountable = ({ bucket, countable }: Line): boolean =>
  bucket.startsWith('alternative') ? countable : bucket.startsWith('tangible');

export interface ModelLine {
  line: Line;
  placement: Placement;
  /** Risk and the scenario's factor, by which a year's formula result is multiplied. */
  factor: number;
  /** Null if the line has nothing to calculate; then `problem` says why. */
  program: Program | null;
  /** The assumption slot of each of the program's names, and of each of its todays. */
  slots: readonly number[];
  todaySlots: readonly number[];
  problem: LineProblem | null;
}

export interface Model {
  years: number;
  /** The last month, H. */
  end: number;
  discount: Float64Array;
  assumptions: readonly Assumption[];
  slots: Slots;
  /** Value of assumption s in year y (from 0) at s × years + y. May be overwritten to try another. */
  values: Float64Array;
  /** 1 if an assumption differs between years; a formula without such assumptions is run once for all years. */
  varies: Uint8Array;
  todays: Float64Array;
  lines: ModelLine[];
}

/**
 * The slot of each assumption's values. Most lookups never reach the map: a program remembers the slots of its names
 * from the last time, and a remembered slot is checked by name before it is used.
 */
class Slots {
  private readonly assumptions: readonly Assumption[];
  private map: Map<string, number> | null = null;

  constructor(assumptions: readonly Assumption[]) {
    this.assumptions = assumptions;
  }

  private get all(): Map<string, number> {
    return (this.map ??= new Map(this.assumptions.map((a, slot) => [a.name, slot])));
  }

  names(): Iterable<string> {
    return this.all.keys();
  }

  /** The same slots for assumptions with the same names in the same order. */
  over(assumptions: readonly Assumption[]): Slots {
    const slots = new Slots(assumptions);
    slots.map = this.map;
    return slots;
  }

  /** The slot of an assumption, or −1. */
  of(name: string, hint = -1): number {
    if (hint >= 0 && this.assumptions[hint]?.name === name) return hint;
    return this.all.get(name) ?? -1;
  }
}

/** Writes a series into the model; its last value repeats. */
export function setValue(model: Model, slot: number, series: Series): void {
  const { years, values } = model;
  const start = slot * years;
  if (typeof series === 'number') {
    for (let y = 0; y < years; y++) values[start + y] = series;
    model.varies[slot] = 0;
    return;
  }
  let varies = 0;
  for (let y = 0; y < years; y++) {
    values[start + y] = series[Math.min(y, series.length - 1)] as number;
    if (values[start + y] !== values[start]) varies = 1;
  }
  model.varies[slot] = varies;
}

/** Risk always works against net: it reduces what raises net, and increases what lowers it. */
export const riskFactor = (bucket: Bucket, risk: number): number =>
  netSign[bucket] > 0 ? 1 - risk : 1 + risk;

const none: readonly number[] = [];

/**
 * Builds the model of a case, in its proposed option and under a scenario, or of `known` if the setup has been worked
 * out already.
 */
export const buildModel = (given: Case, scenarioId?: string, known?: Setup): Model =>
  openModel(given, scenarioId, known).model;

/** A model, and the function that binds further lines to it. */
export function openModel(
  given: Case,
  scenarioId?: string,
  known?: Setup,
): { model: Model; bound: (line: Line) => ModelLine } {
  const c = onlyOption(given);
  const setup = known ?? setupOf(c, scenarioId);
  const { years } = c;
  const end = lastMonth(years);
  const { assumptions } = setup;
  const count = assumptions.length;
  const slots = new Slots(assumptions);
  const discount = discountFactors(c.discount.rate, c.discount.timing, end);
  const model: Model = {
    years,
    end,
    discount,
    assumptions,
    slots,
    values: new Float64Array(count * years),
    varies: new Uint8Array(count),
    todays: new Float64Array(count),
    lines: [],
  };
  for (let s = 0; s < count; s++) {
    const a = assumptions[s] as Assumption;
    if (a.value !== null) setValue(model, s, a.value);
    model.todays[s] = a.today ?? NaN;
  }
  const names: Known = {
    has: (name) => model.slots.of(name) >= 0,
    hasToday: (name) => !Number.isNaN(model.todays[model.slots.of(name)] ?? NaN),
    names: () => model.slots.names(),
  };
  const placements = new Placements(years, setup.rollout, discount);
  // Enough for hundreds of misspelt names in a normal case, too few to be noticeable in a hostile one.
  const budget = { left: 20_000 };
  const bound = (line: Line): ModelLine => {
    const modelLine: ModelLine = {
      line,
      placement: placements.of(line),
      factor: riskFactor(line.bucket, line.risk) * (isBenefit(line.bucket) ? setup.benefits : setup.costs),
      program: null,
      slots: none,
      todaySlots: none,
      problem: null,
    };
    bind(model, modelLine, names, budget);
    return modelLine;
  };
  for (const line of c.lines) model.lines.push(bound(line));
  return { model, bound };
}

/** Finds a line's program and its slots, or why it has none. */
function bind(model: Model, modelLine: ModelLine, known: Known, budget: { left: number }): void {
  const { formula } = modelLine.line;
  const compiled = programOf(formula);
  if (!compiled.ok) {
    modelLine.problem =
      formula.trim() === '' ? { kind: 'waiting', for: [] } : { kind: 'formula', problem: compiled.problem };
    return;
  }
  const program = compiled.value;
  const { names, todays } = program;
  // The same array is reused as long as nothing moved: ten thousand lines then need no new ones.
  let slots = program.lastSlots;
  let missing = false;
  let waiting: string[] | null = null;
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    const slot = model.slots.of(name, slots[i]);
    if (slot !== slots[i]) slots = slots.with(i, slot);
    if (slot < 0) missing = true;
    else if ((model.assumptions[slot] as Assumption).value === null) (waiting ??= []).push(name);
  }
  program.lastSlots = slots;
  const todaySlots = todays.length === 0 ? none : todays.map((name) => model.slots.of(name));
  for (const slot of todaySlots) if (slot < 0 || Number.isNaN(model.todays[slot])) missing = true;
  const problem = missing ? unknownIn(program.mentions, known, budget) : null;
  if (problem) modelLine.problem = { kind: 'formula', problem };
  else if (waiting) modelLine.problem = { kind: 'waiting', for: waiting };
  else {
    modelLine.program = program;
    modelLine.slots = slots;
    modelLine.todaySlots = todaySlots;
  }
}

/** An assumption's value in the year before year y (from 0): before the first year its value today, or 0 if it has none. */
export function beforeIn(model: Model, slot: number, y: number): number {
  if (y > 0) return model.values[slot * model.years + y - 1] as number;
  const today = model.todays[slot] as number;
  return Number.isNaN(today) ? 0 : today;
}

/** Loads everything a line's formula reads except what changes by year. */
function loadFixed(model: Model, program: Program, todaySlots: readonly number[]): void {
  loadConstants(program);
  const first = 1 + program.names.length;
  for (let i = 0; i < todaySlots.length; i++)
    registers[first + i] = model.todays[todaySlots[i] as number] as number;
}

/** Runs a formula for year y (from 0). `loadFixed` must have been called for it. */
function runYear(model: Model, program: Program, slots: readonly number[], y: number): number {
  const { values, years } = model;
  registers[0] = y + 1;
  for (let i = 0; i < slots.length; i++)
    registers[1 + i] = values[(slots[i] as number) * years + y] as number;
  const { befores } = program;
  if (befores.length > 0) {
    const first = 1 + slots.length + program.todays.length;
    for (let i = 0; i < befores.length; i++)
      registers[first + i] = beforeIn(model, slots[befores[i] as number] as number, y);
  }
  return run(program);
}

/** The result of a line's formula in year y (from 0), before risk, growth and ramp; not finite if it fails. */
export function resultIn(model: Model, { program, slots, todaySlots }: ModelLine, y: number): number {
  if (!program) return NaN;
  loadFixed(model, program, todaySlots);
  return runYear(model, program, slots, y);
}

/**
 * A line's amount per period in each year it pays in, with growth, before risk and ramp; null if one figure is enough:
 * it is the same every year, or falls once. Years without a figure are left out, which also gives null.
 */
export function variesOver(model: Model, modelLine: ModelLine): number[] | null {
  const { program, slots, todaySlots, placement, line } = modelLine;
  const { first, last, recurring } = placement;
  if (!program || !recurring || last <= first) return null;
  if (line.growth === 0 && isSteady(model, program, slots)) return null;
  loadFixed(model, program, todaySlots);
  const amounts: number[] = [];
  for (let y = first; y <= last; y++)
    amounts.push(runYear(model, program, slots, y) * (1 + line.growth) ** y);
  return amounts.every(Number.isFinite) && amounts.some((x) => x !== amounts[0]) ? amounts : null;
}

/** Whether a formula has the same result in every year. */
function isSteady(model: Model, program: Program, slots: readonly number[]): boolean {
  if (program.usesYear) return false;
  for (let i = 0; i < slots.length; i++) if (model.varies[slots[i] as number]) return false;
  return true;
}

/**
 * A line's yearly amounts after risk and the scenario's factor, written to `out`; years it does not pay in are 0 and
 * their formula is not run. Returns 0, or the first year (from 1) whose amount is not a figure.
 */
export function amountsOf(model: Model, modelLine: ModelLine, out: Float64Array): number {
  const { program, slots, todaySlots, placement, factor } = modelLine;
  const { first, last, weight, presentWeight } = placement;
  for (let y = 0; y < out.length; y++) out[y] = 0;
  if (!program || last < first) return 0;
  loadFixed(model, program, todaySlots);
  const steady = isSteady(model, program, slots);
  let amount = 0;
  for (let y = first; y <= last; y++) {
    if (y === first || !steady) amount = runYear(model, program, slots, y) * factor;
    const large = Math.max(Math.abs(amount), Math.abs(amount * (weight[y] as number)));
    // Written in this way so that NaN fails as well.
    if (!(large < mostMoney && Math.abs(amount * (presentWeight[y] as number)) < mostMoney)) return y + 1;
    out[y] = amount;
  }
  return 0;
}

const scratch = new Float64Array(16);

/** A line's nominal money over the term; null if it is waiting, or fails with these values. */
export function totalOf(model: Model, modelLine: ModelLine): number | null {
  if (!modelLine.program) return null;
  const out = scratch.subarray(0, model.years);
  if (amountsOf(model, modelLine, out) !== 0) return null;
  const { weight, first, last } = modelLine.placement;
  let total = 0;
  for (let y = first; y <= last; y++) total += (out[y] as number) * (weight[y] as number);
  return total;
}
