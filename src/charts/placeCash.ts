/** Cumulative cash placed for a size of letters: everything grows and shrinks with them. */
import type { CashFigures } from '../report/cash.ts';
import { chartsWords } from '../text/words/charts.ts';
import { textWidth, type ChartFormats } from './formats.ts';
import { cumulative, type EndLabel, type PlacedCumulative } from './geometry/cumulative.ts';

export interface CashSize {
  width: number;
  height: number;
  /** Size of the letters, px: 12 on the page, 10 on paper, 20 on a stage. */
  letter: number;
  /** Which ends are named: all, the lines but not the band's edges, or none, where there is no room. */
  names: 'all' | 'lines' | 'none';
  rtl: boolean;
}

export const cashNames = (cash: CashFigures): Record<EndLabel['line'], string> => ({
  likely: cash.lean,
  conservative: chartsWords().conservative,
  p10: chartsWords().oneInTenBelow,
  p90: chartsWords().oneInTenAbove,
});

export function placeCash(
  cash: CashFigures,
  { width, height, letter, names, rtl }: CashSize,
  f: Pick<ChartFormats, 'moneyCompact'>,
): PlacedCumulative {
  const { likely, p10, p90, conservative, payback } = cash;
  const unit = letter / 12;
  const wide = (text: string): number => textWidth(text) * unit;
  const all = [...likely, ...(p10 ?? []), ...(p90 ?? []), ...(conservative ?? [])];
  const axis = [Math.min(0, ...all), Math.max(0, ...all)].map((x) => wide(f.moneyCompact(x)));
  const said = cashNames(cash);
  const others = [conservative && said.conservative, ...(names === 'all' && p10 ? [said.p10, said.p90] : [])];
  // A line alone needs no name.
  const named = others.some(Boolean) && names !== 'none' ? [said.likely, ...others] : [];
  const ends = [likely, p10, p90, conservative].flatMap((line) => line?.at(-1) ?? []);
  return cumulative({
    likely,
    p10,
    p90,
    conservative,
    payback,
    width,
    height,
    unit,
    before: Math.max(...axis, 28 * unit) + 12 * unit,
    after:
      Math.max(...[...named, ...ends.map((x) => f.moneyCompact(x))].map((text) => wide(text || ''))) +
      16 * unit,
    ringWidth: wide(cash.ring) + 12 * unit,
    nameBand: names === 'all',
    rtl,
  });
}
