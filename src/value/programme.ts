/**
 * The return on customer success for a closed cohort of customers (MODEL §9): recurring revenue with and without it,
 * lifetime value, retention, and the return on its cost.
 *
 * Rates are monthly on opening recurring revenue; churn includes contraction. Payments and costs fall at the start of
 * each month, so month 0 is not discounted.
 */
import type { Programme } from '../case/index.ts';
import type { Amount, LifetimeValue, MrrFlow, ProgrammeResult, ProgrammeSide, Returned } from './types.ts';

type Rates = Programme['with'];

/** Removes the rounding of binary powers: 12% a year is still 12% after conversion to months and back. */
const plain = (x: number): number => Number(x.toPrecision(12));

/** The yearly churn of a monthly one: 1 − (1 − m)^12. Shares. */
export const yearlyChurn = (monthly: number): number => plain(1 - Math.pow(1 - monthly, 12));
/** The monthly churn of a yearly one: 1 − (1 − y)^(1 ÷ 12). Shares. */
export const monthlyChurn = (yearly: number): number => plain(1 - Math.pow(1 - yearly, 1 / 12));

/** The factor by which a month's opening revenue changes by the next month. */
const growthOf = ({ churn, expansion }: Rates): number => 1 - churn + expansion;

/** 1 + q + … + q^(n − 1), exact at and near q = 1 too. */
export function geometric(q: number, n: number): number {
  let sum = 0;
  let term = 1;
  for (let k = 0; k < n; k++) {
    sum += term;
    term *= q;
  }
  return sum;
}

/** A gain less its cost, and the return on that cost. */
export function returned(gain: Amount, cost: Amount): Returned {
  const net: Amount = {
    total: gain.total - cost.total,
    presentValue: gain.presentValue - cost.presentValue,
  };
  return {
    gain,
    cost,
    net,
    roi: cost.total > 0 ? net.total / cost.total : null,
    roiPresentValue: cost.presentValue > 0 ? net.presentValue / cost.presentValue : null,
  };
}

function lifetimeValue(p: Programme, rates: Rates, discount: number): LifetimeValue {
  const a = p.arpa * p.margin;
  const q = growthOf(rates) / (1 + discount);
  return {
    basic: rates.churn > 0 ? a / rates.churn : null,
    discounted: q < 1 ? a / (1 - q) : null,
    capped: a * geometric(q, p.months),
  };
}

/** f(c, e, k) = opening revenue × (1 − c + e)^k for k = 0..n − 1. */
const revenue = (p: Programme, rates: Rates): number[] =>
  Array.from({ length: p.months }, (_, k) => p.customers * p.arpa * Math.pow(growthOf(rates), k));

function sideOf(p: Programme, rates: Rates, discount: number): ProgrammeSide {
  return {
    mrr: revenue(p, rates),
    lifetime: rates.churn > 0 ? 1 / rates.churn : null,
    cltv: lifetimeValue(p, rates, discount),
    nrr: Math.pow(growthOf(rates), 12),
    grr: Math.pow(1 - rates.churn, 12),
  };
}

const flowOf = (monthly: number[]): MrrFlow => ({ monthly, total: monthly.reduce((sum, x) => sum + x, 0) });

/**
 * The churn with customer success at which margin × difference equals the cost. The sum of revenue falls as churn
 * rises, so there is at most one between 0 and 1; found by bisection to the last bit.
 */
function breakEvenChurn(p: Programme, without: number): number | null {
  const spent = p.months * p.cost;
  const opening = p.customers * p.arpa;
  if (!(spent > 0) || p.margin === 0 || opening === 0 || p.months < 2) return null;
  const left = (churn: number): number =>
    p.margin * (opening * geometric(growthOf({ ...p.with, churn }), p.months) - without) - spent;
  let low = 0;
  let high = 1;
  const atLow = left(low);
  const atHigh = left(high);
  if (atLow === 0) return low;
  if (atHigh === 0) return high;
  if (Math.sign(atLow) === Math.sign(atHigh) || !Number.isFinite(atLow)) return null;
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (Math.sign(left(middle)) === Math.sign(atLow)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * All results of a programme. Protected revenue is what the lower churn keeps and expanded revenue what the higher
 * expansion adds, each the mean of changing it first and changing it second (the Shapley value of two causes), so that
 * they add up to the difference exactly. Recorded history is never added to money.
 */
export function programme(p: Programme): ProgrammeResult {
  const discount = Math.pow(1 + p.rate, 1 / 12) - 1;
  const without = sideOf(p, p.without, discount);
  const withSide = sideOf(p, p.with, discount);
  const onlyChurn = revenue(p, { churn: p.with.churn, expansion: p.without.expansion });
  const onlyExpansion = revenue(p, { churn: p.without.churn, expansion: p.with.expansion });
  const at = (list: number[], k: number): number => list[k] as number;

  const difference = flowOf(withSide.mrr.map((x, k) => x - at(without.mrr, k)));
  const kept = flowOf(
    withSide.mrr.map((x, k) => (at(onlyChurn, k) - at(without.mrr, k) + (x - at(onlyExpansion, k))) / 2),
  );
  const expanded = flowOf(
    withSide.mrr.map((x, k) => (at(onlyExpansion, k) - at(without.mrr, k) + (x - at(onlyChurn, k))) / 2),
  );

  const present = (monthly: number[]): number =>
    monthly.reduce((sum, x, k) => sum + x * Math.pow(1 + discount, -k), 0);
  const gain: Amount = {
    total: p.margin * difference.total,
    presentValue: p.margin * present(difference.monthly),
  };
  const cost: Amount = {
    total: p.months * p.cost,
    presentValue: p.cost * geometric(1 / (1 + discount), p.months),
  };
  return {
    without,
    with: withSide,
    difference,
    protected: kept,
    expanded,
    ...returned(gain, cost),
    breakEvenChurn: breakEvenChurn(
      p,
      without.mrr.reduce((sum, x) => sum + x, 0),
    ),
  };
}

/**
 * Customer lifetime value of a constant margin per period, after Gupta and Lehmann, "Customers as assets" (2003):
 *   'start'          the first payment now, later ones while the customer stays: m (1 + d) ÷ (1 + d − r)
 *   'end'            payments at period ends, the first only if the customer stays: m r ÷ (1 + d − r)
 *   'certain-first'  payments at period ends, the first certain: m ÷ (1 + d − r)
 * @param retention r, the share staying per period; @param discount d, per period
 * @returns infinite when retention ≥ 1 + discount and there is a margin: the sum has no end
 */
export function cltv(
  margin: number,
  retention: number,
  discount: number,
  convention: 'start' | 'end' | 'certain-first',
): number {
  const first = { start: 1 + discount, end: retention, 'certain-first': 1 }[convention];
  if (margin === 0 || first === 0) return 0;
  const room = 1 + discount - retention;
  return room > 0 ? (margin * first) / room : Math.sign(margin * first) * Infinity;
}

/**
 * Net and gross revenue retention of one period from recurring revenue at its start and what was lost and won with
 * the same customers: GRR = (start − contraction − churn) ÷ start, NRR = GRR + expansion ÷ start.
 * Null without revenue at the start.
 */
export function retention(period: { start: number; contraction: number; churn: number; expansion: number }): {
  nrr: number | null;
  grr: number | null;
} {
  const { start, contraction, churn, expansion } = period;
  if (!(start > 0)) return { nrr: null, grr: null };
  const kept = start - contraction - churn;
  return { nrr: (kept + expansion) / start, grr: kept / start };
}
