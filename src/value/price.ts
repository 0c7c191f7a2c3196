/** The vendor's price: the share of the value it takes, and how high it may be (MODEL §4). */
import type { Case } from '../case/index.ts';
import { applyLean } from './lean.ts';
import { amountsOf, buildModel } from './model.ts';
import { onlyOption } from './onlyOption.ts';
import { paybackOf } from './payback.ts';
import { formulaOf, plainAmount } from './plain.ts';
import { countsIn, isPrice, priceIn, pricesOf } from './priceLines.ts';
import { Simulation } from './simulate.ts';
import { quantileOf } from './spread.ts';
import type { Amount, Evaluation, EvaluateOptions, MeasuresName } from './types.ts';
import { evaluate, evaluateModel } from './worth.ts';

interface PriceTarget {
  /** Money that net must reach. */
  net?: number;
  /** The return to reach, nominal, net ÷ cost; 2 = 200%. */
  roi?: number;
  /** The months by which it must have paid back. */
  payback?: number;
  /** The share 0..1 of outcomes in which net (or the return) must hold; if neither is given, net ≥ 0. */
  odds?: number;
}

export interface PriceOptions extends EvaluateOptions {
  /** Whose net, return and payback are meant; default `incremental`, net customer value. */
  measure?: MeasuresName;
  /** For `odds`: the case's own by default. */
  trials?: number;
  seed?: number;
}

interface Priced {
  evaluation: Evaluation;
  price: Amount;
  /** By month 0..H. */
  flow: Float64Array;
  /**
   * How much money moves in it, without signs, and in all other lines of the measure: amounts are compared with these
   * to decide what counts as nothing.
   */
  size: number;
  others: number;
}

function priced(c: Case, options: PriceOptions, measure: MeasuresName): Priced {
  const model = buildModel(c, options.scenario);
  if (options.lean === 'worse' || options.lean === 'better') applyLean(model, options.lean);
  const evaluation = evaluateModel(c, model);
  const ids = new Set(c.price);
  const byId = new Map(evaluation.lines.map((l) => [l.id, l]));
  const flow = new Float64Array(12 * c.years + 1);
  let size = 0;
  let others = 0;
  const amounts = new Float64Array(model.years);
  for (const modelLine of model.lines) {
    const { line, placement } = modelLine;
    const result = byId.get(line.id);
    if (!result || result.total === null || !countsIn(line, measure)) continue;
    amountsOf(model, modelLine, amounts);
    const own = amounts.reduce((sum, a, y) => sum + Math.abs(a * (placement.weight[y] as number)), 0);
    if (!isPrice(line, ids, measure)) {
      others += own;
      continue;
    }
    size += own;
    result.monthly.forEach((x, t) => {
      flow[t] = (flow[t] as number) + x;
    });
  }
  return { evaluation, price: priceIn(c, evaluation, measure), flow, size, others };
}

/**
 * The largest factor k ≥ 0 on every price line at which all targets hold, and the price it gives.
 *
 * Net ≥ x: k = (B − C − x) ÷ P; ROI ≥ r: k = (B ÷ (1 + r) − C) ÷ P, with benefits B, other costs C and price P,
 * nominal. For odds s these are computed in every trial, and k is their (1 − s) quantile (type 7). Payback within m
 * months has no closed form: it is found by halving, because payback never falls while the price rises.
 *
 * Null if there is no price, a cost is unknown, there is no target, or no such k exists.
 */
export function fairPrice(
  given: Case,
  target: PriceTarget,
  options: PriceOptions = {},
): { factor: number; price: Amount } | null {
  const measure = options.measure ?? 'incremental';
  const c = onlyOption(given, options.option);
  const found = priced(c, options, measure);
  const { evaluation, price } = found;
  if (evaluation.incomplete || !(price.total > 0)) return null;
  const { benefits, costs } = evaluation[measure];
  const most = factorIn(target);
  const limits: number[] = [];
  if (target.odds !== undefined) limits.push(byOdds(c, target.odds, most, options, measure));
  else if (target.net !== undefined || target.roi !== undefined)
    limits.push(most(benefits.total, costs.total - price.total, price.total));
  if (target.payback !== undefined) limits.push(byPayback(found, measure, target.payback));
  if (limits.length === 0) return null;
  const factor = limits.reduce((a, b) => Math.min(a, b));
  if (!(factor >= 0) || !Number.isFinite(factor)) return null;
  return {
    factor,
    price: { total: factor * price.total, presentValue: factor * price.presentValue },
  };
}

/** The largest factor at which net and return hold, for given benefits, other costs and price. */
function factorIn({ net, roi, odds }: PriceTarget) {
  return (benefits: number, others: number, price: number): number => {
    // Without a price nothing moves: the target holds at any factor or at none.
    const at = (room: number): number => (price > 0 ? room / price : room >= 0 ? Infinity : -Infinity);
    const limits: number[] = [];
    if (net !== undefined || (odds !== undefined && roi === undefined))
      limits.push(at(benefits - others - (net ?? 0)));
    if (roi !== undefined) limits.push(roi > -1 ? at(benefits / (1 + roi) - others) : NaN);
    return limits.reduce((a, b) => Math.min(a, b));
  };
}

/** Benefits, costs and price of every trial, the costs with the price in them. */
function drawTrials(c: Case, { trials, seed, scenario }: PriceOptions, measure: MeasuresName) {
  const simulation = new Simulation(c, {
    ...(trials === undefined ? {} : { trials }),
    ...(seed === undefined ? {} : { seed }),
    ...(scenario === undefined ? {} : { scenario }),
    price: measure,
  });
  while (simulation.step());
  return simulation.prices();
}

function byOdds(
  c: Case,
  odds: number,
  most: (benefits: number, others: number, price: number) => number,
  options: PriceOptions,
  measure: MeasuresName,
): number {
  const { benefits, costs, price } = drawTrials(c, options, measure);
  const factors = benefits.map((b, i) => {
    const p = price[i] as number;
    return most(b, (costs[i] as number) - p, p);
  });
  return factors.some(Number.isNaN) ? NaN : quantileOf(factors.sort(), 1 - odds);
}

const strict = 1e-4;
/** How often a factor is halved, relative to the whole range: down to the last digits of a double. */
const halvings = 100;

function byPayback(
  { evaluation, price, flow, size, others }: Priced,
  measure: MeasuresName,
  months: number,
): number {
  const { cumulative, net } = evaluation[measure];
  const without = cumulative.map((x, t) => x - (cumulative[t - 1] ?? 0) + (flow[t] as number));
  const holds = (k: number): boolean => {
    const result = paybackOf(
      without.map((x, t) => x - k * (flow[t] as number)),
      // Held to far more digits than a payback is shown with: at the very edge of what counts as paid back, only
      // rounding would make the price the highest.
      strict * (others + k * size),
    );
    return result.kind === 'immediate' || (result.kind === 'after' && result.months <= months);
  };
  if (!holds(0)) return NaN;
  // Beyond this price net falls below zero, and it never pays back.
  let high = (net.total + price.total) / price.total;
  if (holds(high)) return high;
  let low = 0;
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** How a value is split: the price, what remains for the customer, and the customer's share of both. */
interface Split {
  price: Amount;
  customer: Amount;
  /** Null unless both are above zero. */
  share: number | null;
}

/** The split of a case already evaluated, in the option of that evaluation. */
export function splitOf(c: Pick<Case, 'lines' | 'price'>, e: Evaluation, measure: MeasuresName): Split {
  const price = priceIn(c, e, measure);
  const customer = e[measure].net;
  const both = customer.total > 0 && price.total > 0 && !e.incomplete;
  return { price, customer, share: both ? customer.total / (customer.total + price.total) : null };
}

/** The split of a case not evaluated yet. */
export const valueSplit = (c: Case, options: PriceOptions = {}): Split =>
  splitOf(c, evaluate(c, options), options.measure ?? 'incremental');

/**
 * The case with the amount of every price line of an option multiplied by `factor`; everything else stays, the prices
 * of other options included.
 */
export function atPrice(c: Case, factor: number, option: string | null = c.option): Case {
  if (factor === 1) return c;
  const ids = new Set(pricesOf(onlyOption(c, option)).map((l) => l.id));
  const scaled = (formula: string): string => {
    const plain = plainAmount(formula);
    return plain === null ? `(${formula}) * ${formulaOf(factor)}` : formulaOf(plain * factor);
  };
  return {
    ...c,
    lines: c.lines.map((l) =>
      ids.has(l.id) && l.formula.trim() !== '' ? { ...l, formula: scaled(l.formula) } : l,
    ),
  };
}

/**
 * How likely the case pays at a price: the outcomes are drawn once, and used for every factor on the price lines.
 * @returns for a factor, the share 0..1 of outcomes whose net stays above zero
 */
export function priceOdds(given: Case, options: PriceOptions = {}): (factor: number) => number {
  const c = onlyOption(given, options.option);
  const { benefits, costs, price } = drawTrials(c, options, options.measure ?? 'incremental');
  return (factor) => {
    let above = 0;
    benefits.forEach((b, i) => {
      if (b - (costs[i] as number) - (factor - 1) * (price[i] as number) > 0) above++;
    });
    return benefits.length === 0 ? 0 : above / benefits.length;
  };
}
