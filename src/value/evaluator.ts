/**
 * An evaluation that remembers the last one. Documents share what an edit left alone, so changes are found by comparing
 * object identity; only lines in which something changed are worked out again, and all are added up in the same order.
 * The result equals that of `evaluate` bit for bit.
 */
import type { Assumption, Case, Line, Series } from '../case/index.ts';
import { openModel, setValue, type Model, type ModelLine } from './model.ts';
import { onlyOption } from './onlyOption.ts';
import { setupOf, type Setup } from './scenario.ts';
import type { Evaluation, EvaluateOptions } from './types.ts';
import { evaluate, lineFigures, sumUp, type LineFigures, type RunSums } from './worth.ts';

interface Known {
  modelLine: ModelLine;
  figures: LineFigures;
}

interface Memory {
  c: Case;
  setup: Setup;
  model: Model;
  bound: (line: Line) => ModelLine;
  figuresOf: (modelLine: ModelLine) => LineFigures;
  known: Known[];
  /** Sums of runs of lines, as last added up. */
  runs: RunSums[];
  /** For every assumption slot the indices of the lines that use its value, or its value today. Made when first needed. */
  users: number[][] | null;
  /** Whether a name was not found: the search for the nearest one has a limit that all lines share. */
  misspelt: boolean;
}

export interface Evaluator {
  /** As `evaluate`. */
  evaluate(c: Case, options?: EvaluateOptions): Evaluation;
}

const sameSeries = (a: Series | null, b: Series | null): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((x, i) => Object.is(x, b[i])));

/** Whether lines stay bound to the same slots: the same names in their places, with values in the same ones. */
const sameBinding = (a: Assumption, b: Assumption): boolean =>
  a.name === b.name && (a.value === null) === (b.value === null) && (a.today === null) === (b.today === null);

/** Whether the months money falls in, and the factors on it, stay the same. */
const sameTiming = (a: Memory, c: Case, setup: Setup): boolean =>
  a.c.years === c.years &&
  a.c.discount === c.discount &&
  a.setup.rollout === setup.rollout &&
  a.setup.benefits === setup.benefits &&
  a.setup.costs === setup.costs &&
  a.setup.assumptions.length === setup.assumptions.length;

function remember(c: Case, options: EvaluateOptions, setup: Setup): Memory {
  const { model, bound } = openModel(c, options.scenario, setup);
  const figuresOf = lineFigures(model);
  const known = model.lines.map((modelLine) => ({ modelLine, figures: figuresOf(modelLine) }));
  const misspelt = model.lines.some(
    ({ problem }) => problem?.kind === 'formula' && problem.problem.kind === 'unknown-name',
  );
  return { c, setup, model, bound, figuresOf, known, runs: [], users: null, misspelt };
}

function usersOf(memory: Memory): number[][] {
  if (memory.users) return memory.users;
  const users: number[][] = memory.setup.assumptions.map(() => []);
  memory.known.forEach(({ modelLine }, i) => {
    for (const slot of modelLine.slots) users[slot]?.push(i);
    for (const slot of modelLine.todaySlots) users[slot]?.push(i);
  });
  memory.users = users;
  return users;
}

/** Updates the memory to the case; false if too much changed for that, and nothing was touched. */
function update(memory: Memory, c: Case, setup: Setup): boolean {
  if (memory.misspelt || !sameTiming(memory, c, setup)) return false;
  const [before, after] = [memory.setup.assumptions, setup.assumptions];
  const changed: number[] = [];
  if (before !== after)
    for (let s = 0; s < after.length; s++) {
      const [was, is] = [before[s] as Assumption, after[s] as Assumption];
      if (was === is) continue;
      if (!sameBinding(was, is)) return false;
      changed.push(s);
    }
  const { model, known } = memory;
  const dirty = new Set<number>();
  for (const s of changed) {
    const [was, is] = [before[s] as Assumption, after[s] as Assumption];
    const sameValue = sameSeries(was.value, is.value);
    if (sameValue && Object.is(was.today, is.today) && was.source.whose === is.source.whose) continue;
    if (is.value !== null && !sameValue) setValue(model, s, is.value);
    model.todays[s] = is.today ?? NaN;
    for (const i of usersOf(memory)[s] ?? []) dirty.add(i);
  }
  if (before !== after) {
    model.assumptions = after;
    model.slots = model.slots.over(after);
  }
  for (const i of dirty) {
    const entry = known[i] as Known;
    known[i] = { modelLine: entry.modelLine, figures: memory.figuresOf(entry.modelLine) };
  }
  if (memory.c.lines !== c.lines) updateLines(memory, c.lines);
  memory.c = c;
  memory.setup = setup;
  return true;
}

/** Takes over the current lines: known ones are kept, wherever they stand. */
function updateLines(memory: Memory, lines: readonly Line[]): void {
  const { known, model } = memory;
  let byLine: Map<Line, Known> | null = null;
  let moved = known.length !== lines.length;
  const next = lines.map((line, i): Known => {
    const here = known[i];
    if (here?.modelLine.line === line) return here;
    moved = true;
    byLine ??= new Map(known.map((k) => [k.modelLine.line, k]));
    const elsewhere = byLine.get(line);
    if (elsewhere) return elsewhere;
    const modelLine = memory.bound(line);
    return { modelLine, figures: memory.figuresOf(modelLine) };
  });
  if (!moved) return;
  memory.known = next;
  memory.users = null;
  model.lines = next.map((k) => k.modelLine);
  memory.misspelt = model.lines.some(
    ({ problem }) => problem?.kind === 'formula' && problem.problem.kind === 'unknown-name',
  );
}

/**
 * An evaluator of one case while it is edited. It accepts any case at any time: one that has nothing in common with the
 * last is evaluated as a whole. A lean is always worked out as a whole, because every value in it may have moved.
 */
export function evaluator(): Evaluator {
  let memory: Memory | null = null;
  return {
    evaluate(given, options = {}) {
      if (options.lean === 'worse' || options.lean === 'better') return evaluate(given, options);
      const c = onlyOption(given, options.option);
      const setup = setupOf(c, options.scenario);
      if (!memory || !update(memory, c, setup) || memory.misspelt) memory = remember(c, options, setup);
      return sumUp(
        c,
        memory.model,
        memory.known.map((k) => k.figures),
        memory.runs,
      );
    },
  };
}
