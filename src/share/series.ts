/** Numbers that may differ by year, and ranges around them, as short text that reads back exactly. */
import type { Rollout, Series, Setting } from '../case/index.ts';
import { cells, fromNumeral, numeral, PackingFault, type Column } from './columns.ts';

export const seriesText = (s: Series | null): string =>
  s === null ? '' : Array.isArray(s) ? `${s.map(numeral).join(',')}${s.length === 1 ? ',' : ''}` : numeral(s);

export function fromSeriesText(text: string): Series | null {
  if (text === '') return null;
  const parts = text.split(',');
  if (parts.length === 1) return fromNumeral(text);
  if (parts.at(-1) === '') parts.pop();
  return parts.map(fromNumeral);
}

/** A bound as percent of the value; the last step is a division so that 110% of 40 is 44 and not 44.000…01. */
const percentOf = (value: number, percent: number): number => (value * (100 + percent)) / 100;

/**
 * A range's end as text: the number itself, `%` with a share of the value, or (the high end only) `=` for as far above
 * the value as the low end lies below; the shortest that reads back as exactly this double.
 */
export function boundText(bound: Series | null, value: Series | null, low: Series | null): string {
  const plain = seriesText(bound);
  if (typeof bound !== 'number' || typeof value !== 'number') return plain;
  if (typeof low === 'number' && Object.is(value + (value - low), bound)) return '=';
  if (Object.is(value, bound)) return '%';
  const percent = Math.round((bound / value - 1) * 100);
  const relative = `%${numeral(percent)}`;
  return Number.isFinite(percent) &&
    relative.length < plain.length &&
    Object.is(percentOf(value, percent), bound)
    ? relative
    : plain;
}

export function fromBoundText(text: string, value: Series | null, low: Series | null): Series | null {
  if (text !== '=' && !text.startsWith('%')) return fromSeriesText(text);
  if (typeof value !== 'number') throw new PackingFault('a range round nothing');
  if (text === '%') return value;
  if (text !== '=') return percentOf(value, fromNumeral(text.slice(1)));
  if (typeof low !== 'number') throw new PackingFault('a high end without a low one');
  return value + (value - low);
}

const shares = (text: string): number[] => text.split(',').map(fromNumeral);

function rolloutText(r: Rollout): string {
  return 'byYear' in r ? `y${r.byYear.map(numeral).join(',')}` : `${r.goLive},${r.fullAdoption}`;
}
function fromRolloutText(text: string): Rollout {
  if (text.startsWith('y')) return { byYear: shares(text.slice(1)) };
  const [goLive = 0, fullAdoption = 0] = shares(text);
  return { goLive, fullAdoption };
}

/** A rollout; by default everything is adopted from signing. */
export const rollout: Column<Rollout> = cells(
  (r) => (rolloutText(r) === '0,0' ? '' : rolloutText(r)),
  (text) => (text === '' ? { goLive: 0, fullAdoption: 0 } : fromRolloutText(text)),
);

/** A rollout or null; null by default. */
export const maybeRollout: Column<Rollout | null> = cells(
  (r) => (r === null ? '' : rolloutText(r)),
  (text) => (text === '' ? null : fromRolloutText(text)),
);

/** What a scenario does to an assumption. It has no default. */
export const setting: Column<Setting> = cells<Setting>(
  (s) =>
    typeof s === 'number' || Array.isArray(s)
      ? seriesText(s)
      : 'times' in s
        ? `*${numeral(s.times)}`
        : `+${numeral(s.plus)}`,
  (text) => {
    if (text.startsWith('*')) return { times: fromNumeral(text.slice(1)) };
    if (text.startsWith('+')) return { plus: fromNumeral(text.slice(1)) };
    const s = fromSeriesText(text);
    if (s === null) throw new PackingFault('an empty setting');
    return s;
  },
);
