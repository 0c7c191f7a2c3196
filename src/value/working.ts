/** How a line's money is worked out: its formula with the figures of one year. */
import type { Case, Line, Unit } from '../case/index.ts';
import { applyLean } from './lean.ts';
import { amountsOf, beforeIn, buildModel, resultIn, riskFactor, type Model } from './model.ts';
import { isBenefit } from '../case/buckets.ts';
import { piecesOf, type Leaf, type Piece } from './printer.ts';
import { programOf } from './program.ts';
import { setupOf } from './scenario.ts';
import { levelPaymentsOf, periodsAYear, yearOf } from './timeline.ts';
import { onlyOption } from './onlyOption.ts';
import type { EvaluateOptions, LineProblem } from './types.ts';

/** A piece of a formula with its value in the year shown. */
export type WorkingPiece =
  | Exclude<Piece, { kind: 'leaf' }>
  /** A number written into the formula, as typed. */
  | { kind: 'number'; value: number; text: string }
  /** An assumption, its value before the solution, or its value of the year before. */
  | {
      kind: 'assumption';
      name: string;
      label: string;
      unit: Unit;
      today: boolean;
      before?: true;
      value: number | null;
    }
  | { kind: 'year'; value: number };

export interface Working {
  id: string;
  year: number;
  pieces: WorkingPiece[];
  /** The formula's result for one period (a month, quarter or year; or once), before the following factors. */
  result: number | null;
  per: Line['per'];
  /** Factors, applied in this order; 1 if one has no effect. */
  growth: number;
  /** Shares of full use: the mean over the line's months of that year. */
  adoption: number;
  risk: number;
  scenario: number;
  /**
   * Periods of that year the line runs in (a quarter line from month 2 of year 1: 11 ÷ 3); for level payments, the sum
   * of those in the term per unit of the amount.
   */
  periods: number;
  /** How many level payments fall in the term, and what each is, before risk and scenario. */
  payments: { count: number; each: number } | null;
  /** The product of all: the money of that year's months before any is paid in advance. */
  total: number | null;
  /** Money by year 0..n as it is paid, in-advance payments in the year they are made. */
  byYear: number[];
  problem: LineProblem | null;
}

/**
 * The working of one line in one year (1..n); null if there is no such line or year. A formula that cannot be read has
 * no pieces, and one that waits or fails has no result; `problem` says why.
 *
 * result × growth × adoption × risk × scenario × periods = total.
 */
export function working(
  given: Case,
  lineId: string,
  year: number,
  options: EvaluateOptions = {},
): Working | null {
  const c = onlyOption(given, options.option);
  const setup = setupOf(c, options.scenario);
  const model = buildModel(c, options.scenario, setup);
  if (options.lean === 'worse' || options.lean === 'better') applyLean(model, options.lean);
  const modelLine = model.lines.find((l) => l.line.id === lineId);
  if (!modelLine || !Number.isInteger(year) || year < 1 || year > model.years) return null;
  const { line, placement } = modelLine;
  const y = year - 1;
  const compiled = programOf(line.formula);
  const amounts = new Float64Array(model.years);
  const failing = modelLine.program ? amountsOf(model, modelLine, amounts) : 0;
  const figured = modelLine.program !== null && failing === 0;
  const result = modelLine.program ? resultIn(model, modelLine, y) : NaN;
  const growth = line.per === 'once' ? 1 : (1 + line.growth) ** y;
  let months = 0;
  const sums = new Array<number>(model.years + 1).fill(0);
  placement.month.forEach((month, i) => {
    const paid = yearOf(month);
    const of = placement.year[i] ?? 0;
    if (of === y) months++;
    sums[paid] = (sums[paid] ?? 0) + (amounts[of] ?? 0) * (placement.factor[i] ?? 0);
  });
  const weight = placement.weight[y] ?? 0;
  const inPayments = levelPaymentsOf(line) !== null;
  const periods = inPayments ? weight : line.per === 'once' ? months : (months * periodsAYear[line.per]) / 12;
  return {
    id: line.id,
    year,
    pieces: compiled.ok ? piecesOf(compiled.value.formula).map((p) => fill(model, p, y)) : [],
    result: Number.isFinite(result) ? result : null,
    per: line.per,
    growth,
    adoption: line.adopts && periods > 0 && line.per !== 'once' ? weight / (periods * growth) : 1,
    risk: riskFactor(line.bucket, line.risk),
    scenario: isBenefit(line.bucket) ? setup.benefits : setup.costs,
    periods,
    payments:
      inPayments && Number.isFinite(result)
        ? { count: placement.month.length, each: result * (placement.factor[0] ?? 0) }
        : null,
    total: figured ? (amounts[y] ?? 0) * weight : null,
    byYear: figured ? sums : [],
    problem: modelLine.problem ?? (failing === 0 ? null : { kind: 'not-finite', year: failing }),
  };
}

/** A piece with the figure of year y (from 0) in place of its leaf. */
function fill(model: Model, piece: Piece, y: number): WorkingPiece {
  return piece.kind === 'leaf' ? figure(model, piece.leaf, y) : piece;
}

function figure(model: Model, leaf: Leaf, y: number): WorkingPiece {
  if (leaf.kind === 'number') return { kind: 'number', value: leaf.value, text: leaf.text };
  if (leaf.kind === 'year') return { kind: 'year', value: y + 1 };
  const slot = model.slots.of(leaf.name);
  const a = model.assumptions[slot];
  const today = leaf.kind === 'today';
  const before = leaf.kind === 'before';
  const entered =
    a && a.value !== null
      ? before
        ? beforeIn(model, slot, y)
        : (model.values[slot * model.years + y] ?? null)
      : null;
  return {
    kind: 'assumption',
    name: leaf.name,
    label: a?.label ?? '',
    unit: a?.unit ?? 'number',
    today,
    ...(before ? { before } : {}),
    value: today ? (a?.today ?? null) : entered,
  };
}
