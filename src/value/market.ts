/** The customer's rank among named competitors, with the solution and without, in each market (MODEL §5). */
import { inScenario } from './scenario.ts';
import { markets, newLine, type Case, type MarketDirection } from '../case/index.ts';
import { netSign } from '../case/buckets.ts';
import type { LineProblem } from './types.ts';
import { onlyOption } from './onlyOption.ts';
import { evaluate } from './worth.ts';

/** The customer's revenue in the market's year. */
export interface MarketStanding {
  revenue: number;
  /** Against last year's revenue, as a fraction; null if that is not known or not above 0. */
  growth: number | null;
  /** 1 + the number of competitors strictly above. */
  rank: number;
}

/** The positions in one market: down, flat or up. */
export interface MarketView {
  market: MarketDirection;
  /** The first scenario of this market; null if there is none, and the case itself is used. */
  scenario: string | null;
  without: MarketStanding;
  with: MarketStanding;
  /** Competitors, in the order of the case; `at` is their index in it. */
  firms: { at: number; name: string; revenue: number }[];
  /** Effect lines without a total here, which add nothing. */
  missing: string[];
}

interface MarketPosition {
  /** The year compared: the case's own, but not beyond the term. */
  year: number;
  /** Down, flat, up. Empty if the revenue without the solution cannot be worked out. */
  views: MarketView[];
  /** The reason, if the views are empty. */
  problem: LineProblem | null;
}

/**
 * The customer's revenue without and with the solution in each market, ranked; null for a case without a market.
 *
 * Without: the formula with that year's values, in no scenario, × (1 + the market's change by then). With: plus what
 * the effect lines bring in that year, after risk, growth and rollout, in the first scenario of that market. Months
 * 1..12 are year 1, so money at signing belongs to no year. Competitors move by factors of their own.
 */
export function marketPosition(given: Case): MarketPosition | null {
  const c = onlyOption(given);
  const { market } = c;
  if (!market) return null;
  const year = Math.min(market.year, c.years);
  const { amount, problem } = revenueIn(c, market.revenueWithout, year);
  if (amount === null) return { year, views: [], problem };
  const last = market.revenueLastYear;
  const growth = (revenue: number): number | null =>
    last !== null && last > 0 && Number.isFinite(revenue / last) ? revenue / last - 1 : null;
  const views = markets.map((direction): MarketView => {
    const change = (by: { up: number; down: number }): number =>
      1 + (direction === 'flat' ? 0 : by[direction]);
    const scenario = c.scenarios.find((s) => s.market === direction)?.id ?? null;
    const firms = market.competitors.map(({ name, revenue, up, down }, at) => ({
      at,
      name,
      revenue: revenue * change({ up, down }),
    }));
    const standing = (revenue: number): MarketStanding => ({
      revenue,
      growth: growth(revenue),
      rank: 1 + firms.filter((f) => f.revenue > revenue).length,
    });
    const without = amount * change(market);
    const effect = effectIn(c, market.effect, year, scenario);
    return {
      market: direction,
      scenario,
      without: standing(without),
      with: standing(without + effect.amount),
      firms,
      missing: effect.missing,
    };
  });
  return { year, views, problem: null };
}

/** A formula's amount in one year (from 1), by the same evaluation as every line's. */
function revenueIn(
  c: Case,
  formula: string,
  year: number,
): { amount: number | null; problem: LineProblem | null } {
  const line = {
    ...newLine({ id: 'revenue', bucket: 'alternative-cost', formula }),
    from: 12 * (year - 1) + 1,
  };
  const result = evaluate({ ...c, lines: [line] }).lines[0];
  return { amount: result?.amount ?? null, problem: result?.problem ?? null };
}

/** By how much some lines move net in one year (from 1) of a scenario. */
function effectIn(
  c: Case,
  ids: readonly string[],
  year: number,
  scenario: string | null,
): { amount: number; missing: string[] } {
  const wanted = new Set(ids);
  const missing: string[] = [];
  let amount = 0;
  for (const line of evaluate(c, inScenario(scenario)).lines) {
    if (!wanted.has(line.id)) continue;
    if (line.total === null) missing.push(line.id);
    for (let t = 12 * (year - 1) + 1; t <= 12 * year; t++)
      amount += netSign[line.bucket] * (line.monthly[t] ?? 0);
  }
  return { amount, missing };
}
