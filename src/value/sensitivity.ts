/** The tornado: how far each range alone moves net (MODEL §6). */
import type { Case, Series } from '../case/index.ts';
import { contribution, dependents, rangedIn } from './lean.ts';
import { buildModel, isCountable, setValue, type Model } from './model.ts';
import { onlyOption } from './onlyOption.ts';
import { evaluateModel } from './worth.ts';

/** Net with one assumption at its low and at its high, the others likely. Values by year give year 1. */
interface Swing {
  name: string;
  low: number;
  high: number;
  /** Null if a line has no figure at that end. */
  netAtLow: number | null;
  netAtHigh: number | null;
}

const yearOne = (series: Series): number => (typeof series === 'number' ? series : (series[0] ?? 0));

/** How far net moves over the range; 0 if an end has no figure. */
const width = ({ netAtLow, netAtHigh }: Swing): number => Math.abs((netAtHigh ?? 0) - (netAtLow ?? 0));

/**
 * One row for every assumption with a value and a range, the widest swing first, equal ones in list order.
 * A missing end is the likely value. No rows while a failing cost makes net itself unknown.
 * @param options.measure `countable`: of tangibleNet instead of net
 */
export function sensitivity(
  given: Case,
  options: { scenario?: string; option?: string | null; measure?: 'net' | 'countable' } = {},
): Swing[] {
  const c = onlyOption(given, options.option);
  const model = buildModel(c, options.scenario);
  const { net, tangibleNet, incomplete } = evaluateModel(c, model);
  if (incomplete) return [];
  const countable = options.measure === 'countable';
  const usedIn = dependents(model);
  const rows = rangedIn(model.assumptions).map(({ slot, likely, low, high }): Swing => {
    const lines = (usedIn.get(slot) ?? []).filter((i) => {
      const line = model.lines[i]?.line;
      return !countable || (line !== undefined && isCountable(line));
    });
    const stands = contribution(model, lines);
    const rest = (countable ? tangibleNet : net).total - stands.net;
    const at = (series: Series): number | null => netAt(model, slot, series, lines, rest, stands.failing);
    const row = {
      name: model.assumptions[slot]?.name ?? '',
      low: yearOne(low),
      high: yearOne(high),
      netAtLow: at(low),
      netAtHigh: at(high),
    };
    setValue(model, slot, likely);
    return row;
  });
  return rows.sort((a, b) => width(b) - width(a));
}

function netAt(
  model: Model,
  slot: number,
  series: Series,
  lines: readonly number[],
  rest: number,
  failingAnyway: number,
): number | null {
  setValue(model, slot, series);
  const { net, failing } = contribution(model, lines);
  return failing > failingAnyway ? null : rest + net;
}
