/** The price of a case in a view, and at any other price: the amount, what it leaves the customer, and the list price. */
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
  /** Over the term, and on average per year. */
  total: number;
  perYear: number;
  /** The share of the value that the customer keeps; null if there is none to share. */
  share: number | null;
  /** The measures of the case at this price, with all numbers likely. */
  measures: Measures;
}

/** @param factor on the present price */
export function priceFigures(r: Report, factor = 1): PriceFigures {
  const measure = headlineMeasures(r.view.countable);
  const c = atPrice(r.document, factor);
  const e = c === r.document ? r.likely : evaluate(c, r.place);
  const { price, share } = splitOf(c, e, measure);
  return { total: price.total, perYear: price.total / c.years, share, measures: e[measure] };
}

/** The sum of the price rows without their discounts; null if they have none. */
export const listPriceOf = oncePerReport((r: Report): number | null => {
  const { names } = discountsOf(r.document);
  if (names.length === 0) return null;
  const c = atListPrice(r.document, names);
  return priceIn(c, evaluate(c, r.place), headlineMeasures(r.view.countable)).total;
});
