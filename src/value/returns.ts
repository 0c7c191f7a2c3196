/** The financial functions of spreadsheets, for flows given as plain lists. */
import { irrOf } from './irr.ts';
import { paybackOf } from './payback.ts';
import type { Irr } from './types.ts';

export { irrOf } from './irr.ts';
export { paybackOf } from './payback.ts';

/**
 * Net present value: Σ flows[i] ÷ (1 + rate)^i.
 * flows[0] falls at time zero and is not discounted, as in the Forrester TEI method; a spreadsheet's NPV
 * discounts its first flow too, so NPV(rate, rest) + first there is npv(rate, [first, ...rest]) here.
 * @param rate per period, above −1 (0.1 = 10%)
 */
export function npv(rate: number, flows: readonly number[]): number {
  return flows.reduce((sum, x, i) => sum + x * Math.pow(1 + rate, -i), 0);
}

/** Internal rate of return per period of flows at periods 0, 1, 2…: all of them, see `irrOf`. */
export function irr(flows: readonly number[]): Irr {
  return irrOf(
    flows,
    flows.map((_, i) => i),
  );
}

/**
 * Modified internal rate of return, as spreadsheets define it: outflows discounted to time zero at the finance
 * rate, inflows compounded to the end at the reinvestment rate, and the yearly growth from one to the other,
 * (1 + reinvest) (PV⁺ ÷ PV⁻)^(1/n) − 1 over n = flows.length − 1 periods.
 * @returns the rate per period; null unless there is both an inflow and an outflow
 */
export function mirr(flows: readonly number[], financeRate: number, reinvestRate: number): number | null {
  const inflows = npv(
    reinvestRate,
    flows.map((x) => Math.max(x, 0)),
  );
  const outflows = npv(
    financeRate,
    flows.map((x) => Math.max(-x, 0)),
  );
  if (!(inflows > 0 && outflows > 0)) return null;
  return (1 + reinvestRate) * Math.pow(inflows / outflows, 1 / (flows.length - 1)) - 1;
}

/** Days since 1970-01-01 of an ISO calendar day. Throws a RangeError on anything that is not one. */
function dayNumber(date: string): number {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const at = Date.UTC(Number(y), Number(m) - 1, Number(d));
  // Date.UTC accepts days that do not exist: 2026-02-30 would be 2 March.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date)
    throw new RangeError(`Not a calendar day: ${date}`);
  return at / 86_400_000;
}

/** Years from the first date, actual/365. */
function yearsFrom(dates: readonly string[], count: number): number[] {
  if (dates.length !== count) throw new RangeError('As many dates as flows are needed.');
  const days = dates.map(dayNumber);
  const first = days[0] ?? 0;
  return days.map((day) => (day - first) / 365);
}

/**
 * Net present value at the first date: Σ flows[i] ÷ (1 + rate)^(days since the first date ÷ 365).
 * @param rate yearly; @param dates ISO days, YYYY-MM-DD, in any order. Throws a RangeError on a malformed date
 *   or when the lists differ in length.
 */
export function xnpv(rate: number, flows: readonly number[], dates: readonly string[]): number {
  const times = yearsFrom(dates, flows.length);
  return flows.reduce((sum, x, i) => sum + x * Math.pow(1 + rate, -(times[i] as number)), 0);
}

/** Yearly internal rates of return of dated flows, actual/365 as `xnpv`: all of them, see `irrOf`. */
export function xirr(flows: readonly number[], dates: readonly string[]): Irr {
  return irrOf(flows, yearsFrom(dates, flows.length));
}

/**
 * Payback in periods, see `paybackOf`: the moment from which the cumulative flow stays at or above zero.
 * @param rate per period; above 0 it is the discounted payback
 */
export function payback(flows: readonly number[], rate = 0): number | 'immediate' | 'never' {
  const discounted = flows.map((x, i) => x * Math.pow(1 + rate, -i));
  const result = paybackOf(
    discounted,
    discounted.reduce((sum, x) => sum + Math.abs(x), 0),
  );
  return result.kind === 'after' ? result.months : result.kind;
}
