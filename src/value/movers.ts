/** The assumptions a simulation varies, each with its random stream and the values drawn. */
import { inYear } from '../case/index.ts';
import { contribution, dependents, rangedIn } from './lean.ts';
import { setValue, type Model } from './model.ts';
import { streamState, type StreamState } from './random.ts';
import { sampler, type Sampler } from './sampling.ts';

/** Trials in a batch. */
export const batch = 1000;

/** An assumption that varies. */
export interface Mover {
  name: string;
  slot: number;
  state: StreamState;
  /** The sign of net at its high end less net at its low end: the direction in which `together` moves it. */
  sign: number;
  /** Its chances and its values in this batch; a column for each year if they differ, else one for all. */
  chances: Float64Array;
  values: { sampler: Sampler; column: Float64Array }[];
  /** Its value for the causes of the spread: in the first year it varies, relative to its middle. */
  cause: { column: Float64Array; middle: number; width: number };
  /** Running sums for its correlation with net (xy) and with tangible net (xz). */
  sums: { x: number; xx: number; xy: number; xz: number };
}

/**
 * Every assumption that has a range with a width and is used by some line.
 * @param together the share 0..1 of their spread that all have in common
 */
export function moversOf(model: Model, together: number, seed: number): Mover[] {
  const usedIn = dependents(model);
  const movers: Mover[] = [];
  for (const { slot, likely, low, high } of rangedIn(model.assumptions)) {
    const lines = usedIn.get(slot);
    const assumption = model.assumptions[slot];
    if (!lines || !assumption) continue;
    const years = Array.from({ length: model.years }, (_, y) => ({
      low: Math.min(inYear(low, y), inYear(high, y)),
      mode: inYear(likely, y),
      high: Math.max(inYear(low, y), inYear(high, y)),
    }));
    const [first] = years;
    if (!first || years.every((r) => r.low === r.high && r.mode === r.low)) continue;
    const same = years.every((r) => r.low === first.low && r.mode === first.mode && r.high === first.high);
    const netAt = (end: 'low' | 'high'): number => {
      setValue(
        model,
        slot,
        years.map((r) => r[end]),
      );
      const { net, failing } = contribution(model, lines);
      return failing === 0 ? net : NaN;
    };
    const sign = together > 0 ? Math.sign(netAt('high') - netAt('low')) || 0 : 0;
    setValue(model, slot, likely);
    const values = (same ? [first] : years).map((r) => ({
      sampler: sampler(assumption.shape, r.low, r.mode, r.high),
      column: new Float64Array(batch),
    }));
    const at0 = years.findIndex((r) => r.low !== r.high || r.mode !== r.low);
    const { low: least, high: most } = years[at0] ?? first;
    const varying = values[same ? 0 : at0] as Mover['values'][number];
    movers.push({
      name: assumption.name,
      slot,
      state: streamState(seed, assumption.name),
      sign,
      chances: new Float64Array(batch),
      values,
      cause: { column: varying.column, middle: (least + most) / 2, width: most - least || 1 },
      sums: { x: 0, xx: 0, xy: 0, xz: 0 },
    });
  }
  return movers;
}
