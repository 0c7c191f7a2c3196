/** The geometry of cumulative cash for a font size: all lengths scale with it. */
import type { CashFigures } from '../report/cash.ts';
import { chartsWords } from '../text/words/charts.ts';
import { textWidth, type ChartFormats } from './formats.ts';
import { placeCumulative, type EndLabel, type PlacedCumulative } from './geometry/cumulative.ts';

interface CashSize {
  width: number;
  height: number;
  /** px: 12 on the page, 10 on paper, 20 in a presentation. */
  fontSize: number;
  /** Which line ends have names: all, all but the edges of the band, or none, where space is short. */
  names: 'all' | 'lines' | 'none';
  rtl: boolean;
}

/** The names of the lines at their ends. */
export const cashNames = (cash: CashFigures): Record<EndLabel['line'], string> => ({
  likely: cash.lean,
  conservative: chartsWords().conservative,
  p10: chartsWords().oneInTenBelow,
  p90: chartsWords().oneInTenAbove,
});

/** Places cumulative cash, with space for labels in the given formats. */
export function placeCash(
  cash: CashFigures,
  { width, height, fontSize, names, rtl }: CashSize,
  f: Pick<ChartFormats, 'moneyCompact'>,
): PlacedCumulative {
  const { likely, p10, p90, conservative, payback } = cash;
  const unit = fontSize / 12;
  const wide = (text: string): number => textWidth(text) * unit;
  const all = [...likely, ...(p10 ?? []), ...(p90 ?? []), ...(conservative ?? [])];
  const axis = [Math.min(0, ...all), Math.max(0, ...all)].map((x) => wide(f.moneyCompact(x)));
  const labels = cashNames(cash);
  const others = [
    conservative && labels.conservative,
    ...(names === 'all' && p10 ? [labels.p10, labels.p90] : []),
  ];
  // A single line needs no name.
  const named = others.some(Boolean) && names !== 'none' ? [labels.likely, ...others] : [];
  const ends = [likely, p10, p90, conservative].flatMap((line) => line?.at(-1) ?? []);
  return placeCumulative({
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
