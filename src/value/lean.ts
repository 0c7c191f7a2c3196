/**
 * The lean of a case: every ranged assumption at whichever of its likely value, low and high is worst (best)
 * for net, given the others (MODEL §5).
 */
import type { Assumption, Series } from '../case/index.ts';
import { setValue, totalOf, type Model } from './model.ts';
import { netSign } from '../case/buckets.ts';

const mostPasses = 20;

/** An assumption that can move: entered, with at least one end. */
interface Ranged {
  slot: number;
  likely: Series;
  low: Series;
  high: Series;
}

/** Every assumption with a value and a range, in list order; a missing end is the likely value. */
export function rangedIn(assumptions: readonly Assumption[]): Ranged[] {
  const found: Ranged[] = [];
  assumptions.forEach(({ value, low, high }, slot) => {
    if (value !== null && (low !== null || high !== null))
      found.push({ slot, likely: value, low: low ?? value, high: high ?? value });
  });
  return found;
}

/** For every assumption slot, the lines whose value depends on it. */
export function dependents(model: Model): Map<number, number[]> {
  const found = new Map<number, number[]>();
  model.lines.forEach(({ slots }, i) => {
    for (const slot of slots) {
      const lines = found.get(slot);
      if (lines) lines.push(i);
      else found.set(slot, [i]);
    }
  });
  return found;
}

/** What some lines contribute to net, and how many of them fail. */
export function contribution(model: Model, lines: readonly number[]): { net: number; failing: number } {
  let net = 0;
  let failing = 0;
  for (const i of lines) {
    const modelLine = model.lines[i];
    if (!modelLine) continue;
    const total = totalOf(model, modelLine);
    if (total === null) failing++;
    else net += netSign[modelLine.line.bucket] * total;
  }
  return { net, failing };
}

/**
 * Moves the model's values to the worse or better lean. Starting from all likely values, in list order, each ranged
 * assumption moves to whichever of its current value, low and high gives the lowest (highest) net, with the others at
 * their current values; on a tie it stays. This is repeated until nothing moves, at most 20 times. Only the lines that
 * use an assumption are evaluated, because the others add the same to each choice. A value at which a further line
 * would fail is not considered: leaving a cost out would make the choice look better than it is.
 */
export function applyLean(model: Model, lean: 'worse' | 'better'): void {
  const sign = lean === 'better' ? 1 : -1;
  const usedIn = dependents(model);
  const ranged = rangedIn(model.assumptions).map((r) => ({ ...r, lines: usedIn.get(r.slot) ?? [] }));
  const current = ranged.map((r) => r.likely);
  for (let pass = 0, moved = true; moved && pass < mostPasses; pass++) {
    moved = false;
    ranged.forEach(({ slot, low, high, lines }, i) => {
      if (lines.length === 0) return;
      const before = current[i] as Series;
      let best = before;
      const stands = contribution(model, lines);
      let bestNet = stands.net;
      for (const candidate of [low, high]) {
        if (candidate === before) continue;
        setValue(model, slot, candidate);
        const { net, failing } = contribution(model, lines);
        if (failing > stands.failing || !(sign * net > sign * bestNet)) continue;
        best = candidate;
        bestNet = net;
      }
      setValue(model, slot, best);
      if (best !== before) {
        current[i] = best;
        moved = true;
      }
    });
  }
}
