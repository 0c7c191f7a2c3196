/**
 * The fingerprint of everything a case's figures depend on: two cases with the same fingerprint agree in every number,
 * whatever their words say.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Case, Line } from './schema.ts';

/** JSON with sorted keys, so that the same content always gives the same text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`)
      .join(',')}}`;
  // −0 and 0 are one number, and JSON writes both as 0.
  return JSON.stringify(value);
}

const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

/** The parts of a line that move a figure: no words, notes, people or sources. */
const figuresOf = ({ id, bucket, formula, per, paid, from, to, growth, risk, adopts, countable }: Line) => ({
  id,
  bucket,
  formula,
  per,
  paid,
  from,
  to,
  growth,
  risk,
  adopts,
  countable,
});

/**
 * SHA-256, as 64 hex digits, of the canonical JSON of start, years, discount, rollout, assumption values with ranges
 * and today, lines without words and notes, scenarios and market, and of options and price where there are any. Lists
 * are compared by id, not by position.
 */
export function fingerprint(c: Case): string {
  const hasOptions = c.options.length > 0;
  const content = {
    start: c.start,
    years: c.years,
    discount: c.discount,
    rollout: c.rollout,
    assumptions: c.assumptions
      .map(({ name, value, low, high, shape, today }) => ({ name, value, low, high, shape, today }))
      .sort(by((a) => a.name)),
    lines: c.lines
      .map((l) => ({
        ...figuresOf(l),
        ...(hasOptions && l.options ? { options: l.options.toSorted() } : {}),
      }))
      .sort(by((l) => l.id)),
    scenarios: c.scenarios
      .map(({ id, market, set, benefits, costs, rollout }) => ({ id, market, set, benefits, costs, rollout }))
      .sort(by((s) => s.id)),
    market: c.market && {
      ...c.market,
      effect: [...c.market.effect].sort(),
      competitors: [...c.market.competitors].sort(by((x) => x.name)),
    },
    ...(hasOptions
      ? { options: c.options.map(({ id, set }) => ({ id, set })).sort(by((o) => o.id)), option: c.option }
      : {}),
    ...(c.price.length > 0 ? { price: c.price.toSorted() } : {}),
  };
  return bytesToHex(sha256(utf8ToBytes(canonical(content))));
}

/** The fingerprint for people to read out: the first 16 digits in groups of four. */
export const shortFingerprint = (full: string): string => full.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
