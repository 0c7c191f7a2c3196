/**
 * Changes to values that are hard to price: dimensions, levers, and the lines that give a dimension a price. Pure, like
 * `edit.ts`: a change that names something the case does not hold returns the case itself.
 */
import { builtInDimensions, newDimension } from './defaults.ts';
import { addAssumption, addLine, nameFor, patchLine } from './edit.ts';
import { limits } from './limits.ts';
import type { Case, LeverId, Unit } from './schema.ts';

/** Built-in dimensions stay in every case; weight 0 leaves one out of the index. */
export const isBuiltInDimension = (id: string): boolean =>
  (builtInDimensions as readonly string[]).includes(id);

/** Adds a dimension, unscored, last. */
export function addDimension(c: Case, d: { id: string; label: string }): Case {
  if (c.dimensions.length >= limits.dimensions || c.dimensions.some((x) => x.id === d.id)) return c;
  return { ...c, dimensions: [...c.dimensions, newDimension(d)] };
}

/** Removes a dimension that is not built in; lines that priced it stay, without a dimension. */
export function removeDimension(c: Case, id: string): Case {
  if (isBuiltInDimension(id) || !c.dimensions.some((d) => d.id === id)) return c;
  return {
    ...c,
    dimensions: c.dimensions.filter((d) => d.id !== id),
    lines: c.lines.map((l) => (l.dimension === id ? { ...l, dimension: null } : l)),
  };
}

/** Changes a lever's KPI or the customer's words; a lever with neither is left out of the document. */
export function setLever(c: Case, lever: LeverId, patch: { kpi?: string | null; words?: string }): Case {
  const next = { kpi: null, words: '', ...c.levers[lever], ...patch };
  const kept = Object.entries({ ...c.levers, [lever]: next }).filter(
    ([, l]) => l.kpi !== null || l.words !== '',
  );
  return { ...c, levers: Object.fromEntries(kept) };
}

/** Ways to price a dimension. Each is arithmetic over numbers that somebody has to state. */
export const pricingWays = ['keep', 'lose', 'proxy'] as const;
export type PricingWay = (typeof pricingWays)[number];

/** What each way multiplies: money a year first, then the shares of it that may be claimed. */
const pricingDrivers = {
  keep: [{ key: 'pay_to_keep', unit: 'money' }],
  lose: [
    { key: 'cost_of_losing', unit: 'money' },
    { key: 'chance_less', unit: 'percent' },
  ],
  proxy: [
    { key: 'proxy_value', unit: 'money' },
    { key: 'share_attributable', unit: 'percent' },
    { key: 'confidence', unit: 'percent' },
  ],
} as const satisfies Record<PricingWay, readonly { key: string; unit: Unit }[]>;

type PricingDriver = (typeof pricingDrivers)[PricingWay][number]['key'];

/**
 * Prices a dimension with a perceived benefit: a yearly line whose formula multiplies new assumptions, none of them
 * entered. The line waits, and counts for nothing, until somebody enters them. @param made the new line's id, and the
 * labels of the line and its assumptions
 */
export function priceDimension(
  c: Case,
  dimension: string,
  way: PricingWay,
  made: { id: string; label: string; driver: (key: PricingDriver) => string },
): Case {
  const drivers: readonly { key: PricingDriver; unit: Unit }[] = pricingDrivers[way];
  const room = c.lines.length < limits.lines && c.assumptions.length + drivers.length <= limits.assumptions;
  if (!room || !c.dimensions.some((d) => d.id === dimension)) return c;
  let next = c;
  const names = drivers.map(({ key, unit }) => {
    const name = nameFor(next, key);
    next = addAssumption(next, { name, label: made.driver(key), unit });
    return name;
  });
  next = addLine(next, {
    id: made.id,
    bucket: 'perceived-benefit',
    label: made.label,
    formula: names.join(' * '),
    per: 'year',
  });
  return patchLine(next, made.id, { dimension });
}
