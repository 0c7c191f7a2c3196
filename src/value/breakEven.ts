/** How far a line or an assumption may move, everything else unchanged, before the case stops paying (MODEL §4). */
import type { Case, Line, Series } from '../case/index.ts';
import type { Formula } from './formula.ts';
import { dependents } from './lean.ts';
import { buildModel, isCountable, setValue, totalOf, type Model } from './model.ts';
import { netSign } from '../case/buckets.ts';
import { nearestChange, crossingOfLine, type Crossing } from './crossing.ts';
import { onlyOption } from './onlyOption.ts';
import { domainOf } from './scenario.ts';
import type { MeasureName } from './types.ts';

export interface BreakEven {
  lines: { id: string; share: number | null }[];
  assumptions: { name: string; value: number | null; jump: boolean }[];
}

/** How a line counts towards the net of a measure; 0 where it has no part in it. */
function signIn(measure: MeasureName, line: Line): number {
  const { bucket } = line;
  switch (measure) {
    case 'tangible':
      return bucket === 'tangible-benefit' || bucket === 'tangible-cost' ? netSign[bucket] : 0;
    case 'whole':
      return bucket.startsWith('alternative') ? 0 : netSign[bucket];
    case 'countable':
    case 'tangibleIncremental':
      return isCountable(line) ? netSign[bucket] : 0;
    case 'net':
    case 'incremental':
      return netSign[bucket];
  }
}

/** Degree of a formula in one assumption, as far as it can be told: 0, 1, or 2 for anything else. */
function degree(node: Formula, name: string): 0 | 1 | 2 {
  switch (node.kind) {
    case 'name':
    case 'before':
      return node.name === name ? 1 : 0;
    case 'number':
    case 'today':
    case 'year':
      return 0;
    case 'minus':
      return degree(node.of, name);
    case 'call':
      return node.args.every((arg) => degree(arg, name) === 0) ? 0 : 2;
    case 'binary': {
      const [l, r] = [degree(node.left, name), degree(node.right, name)];
      if (l === 0 && r === 0) return 0;
      if (node.op === '+' || node.op === '-') return l > r ? l : r;
      if (node.op === '*') return l + r === 1 ? 1 : 2;
      return node.op === '/' && r === 0 ? l : 2;
    }
  }
}

/** The farthest an assumption is moved, in multiples of its likely value or of 1. */
const furthest = 1000;

/**
 * For every line the share of itself at which net (or the chosen measure's net) would be 0, with the others unchanged:
 * below 0 it is worth it even at nothing. For every assumption the value nearest its likely one at which the sign of
 * net changes, within its domain and ±1,000 × max(|likely|, 1); `jump` if net leaps over 0 there (floor, if) and no
 * value gives exactly 0. Assumptions with a value per year move in proportion and report year 1.
 * @param options.measure whose net is meant, default net customer value
 * @param options.target the net to reach instead of 0, in money
 *
 * Null if there is no such share or value, if a line or assumption has no figure, and throughout while a failing cost
 * makes net itself unknown.
 */
export function breakEven(
  given: Case,
  options: { scenario?: string; option?: string | null; measure?: MeasureName; target?: number } = {},
): BreakEven {
  const c = onlyOption(given, options.option);
  const model = buildModel(c, options.scenario);
  const measure = options.measure ?? 'net';
  const signs = model.lines.map(({ line }) => signIn(measure, line));
  const totals = model.lines.map((line) => totalOf(model, line));
  const contributions = totals.map((total, i) => (signs[i] ?? 0) * (total ?? 0));
  const target = options.target ?? 0;
  const surplus = contributions.reduce((sum, x) => sum + x, 0) - target;
  const unknown = model.lines.some(
    ({ line, problem }, i) =>
      totals[i] === null && problem?.kind !== 'waiting' && netSign[line.bucket] < 0 && signs[i] !== 0,
  );
  const usedIn = dependents(model);
  return {
    lines: model.lines.map(({ line }, i) => {
      const own = contributions[i] ?? 0;
      const share = unknown || own === 0 ? NaN : 1 - surplus / own;
      return { id: line.id, share: Number.isFinite(share) ? share : null };
    }),
    assumptions: model.assumptions.map(({ name }, slot) => {
      const lines = unknown ? [] : (usedIn.get(slot) ?? []).filter((i) => signs[i] !== 0);
      const found = lines.length === 0 ? null : ofAssumption(model, slot, lines, signs, totals, target);
      return { name, value: found?.value ?? null, jump: found?.jump ?? false };
    }),
  };
}

function ofAssumption(
  model: Model,
  slot: number,
  lines: readonly number[],
  signs: readonly number[],
  totals: readonly (number | null)[],
  target: number,
): Crossing | null {
  const assumption = model.assumptions[slot];
  if (!assumption || assumption.value === null) return null;
  const likely = assumption.value;
  const start = typeof likely === 'number' ? likely : (likely[0] ?? 0);
  const series = typeof likely === 'number' || likely.every((x) => x === start) ? null : likely;
  // Values that move in proportion to a first one of 0 never move.
  if (series && start === 0) return null;
  const at = (x: number): Series => (series ? series.map((v) => v * (x / start)) : x);
  // The other lines' sum, added up without this assumption's lines: subtracting those from net would cancel digits.
  const moves = new Set(lines);
  let rest = -target;
  let size = Math.abs(target);
  totals.forEach((total, i) => {
    const part = (signs[i] ?? 0) * (total ?? 0);
    size += Math.abs(part);
    if (!moves.has(i)) rest += part;
  });
  // Sums this close to zero are rounding errors, not a sign.
  const noise = 1e-12 * size;
  const failsAnyway = new Set(lines.filter((i) => totals[i] === null));
  const netAt = (x: number): number => {
    setValue(model, slot, at(x));
    let sum = 0;
    for (const i of lines) {
      const modelLine = model.lines[i];
      const total = modelLine ? totalOf(model, modelLine) : null;
      // A value at which a line fails has no net; a line that fails as it stands counts for nothing throughout.
      if (total === null && failsAnyway.has(i)) continue;
      sum += total === null ? NaN : (signs[i] ?? 0) * total;
    }
    return rest + sum;
  };
  const domain = domainOf(assumption);
  const reach = furthest * Math.max(Math.abs(start), 1);
  let [low, high] = [Math.max(domain.low, start - reach), Math.min(domain.high, start + reach)];
  for (const v of series ?? []) {
    // Each year's value must stay inside the domain as well: v × x / start between its ends.
    const slope = v / start;
    if (slope === 0) continue;
    const ends = [domain.low / slope, domain.high / slope].sort((a, b) => a - b);
    low = Math.max(low, ends[0] ?? low);
    high = Math.min(high, ends[1] ?? high);
  }
  const straight = lines.every((i) => {
    const program = model.lines[i]?.program;
    return program ? degree(program.formula, assumption.name) < 2 : true;
  });
  const found = straight
    ? crossingOfLine(netAt, { start, low, high, noise })
    : nearestChange(netAt, { start, low, high, noise });
  setValue(model, slot, likely);
  return found;
}
