/** The price of a case in a view, and at any other price: what it comes to, what it leaves, and what the list price is. */
import {
  atListPrice,
  atPrice,
  discountsOf,
  evaluate,
  headlineMeasures,
  priceIn,
  splitOf,
  type Measures,
} from '../value/index.ts';
import { oncePerReport } from './oncePerReport.ts';
import type { Report } from './report.ts';

export interface PriceFigures {
  /** Over the term, and on average a year. */
  total: number;
  perYear: number;
  /** The share of the value that the customer keeps; null where there is none to share. */
  share: number | null;
  /** What the case comes to at this price, with all numbers likely. */
  measures: Measures;
}

/** @param factor on the price as it stands */
export function priceFigures(r: Report, factor = 1): PriceFigures {
  const measure = headlineMeasures(r.view.countable);
  const c = atPrice(r.document, factor);
  const e = c === r.document ? r.likely : evaluate(c, r.place);
  const { price, share } = splitOf(c, e, measure);
  return { total: price.total, perYear: price.total / c.years, share, measures: e[measure] };
}

/** What the price rows come to without their discounts; null where they say none. */
export const listPriceOf = oncePerReport((r: Report): number | null => {
  const { names } = discountsOf(r.document);
  if (names.length === 0) return null;
  const c = atListPrice(r.document, names);
  return priceIn(c, evaluate(c, r.place), headlineMeasures(r.view.countable)).total;
});
