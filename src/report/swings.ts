/** How far each number's range alone moves net, with its texts for the tornado, its table, slides and paper. */
import type { Unit } from '../case/index.ts';
import type { Formats } from '../text/format.ts';
import { labelOf } from '../text/labels.ts';
import { oddsWords } from '../text/words/odds.ts';
import { sensitivity } from '../value/index.ts';
import { oncePerReport } from './oncePerReport.ts';
import type { Report } from './report.ts';

/** The swing of each ranged number, widest first, as the maths returns it. */
export const sensitivityOf = oncePerReport((r) =>
  sensitivity(r.document, { ...r.place, measure: r.view.countable ? 'countable' : 'net' }),
);

export interface SwingRow {
  /** The number's name. */
  id: string;
  label: string;
  unit: Unit;
  low: number;
  high: number;
  /** The ends as the page writes them; values by year say so. */
  lowText: string;
  highText: string;
  netAtLow: number;
  netAtHigh: number;
}

export interface Swings {
  rows: SwingRow[];
  formats: Formats;
  /** Labels of numbers at whose ends net cannot be worked out. */
  noEnd: string[];
  /** The net the view counts, with all numbers likely. */
  net: number;
}

/** The swings of a view. A range without an effect has no row. */
export const swingsOf = oncePerReport((r: Report): Swings => {
  const { document: c, formats: f } = r;
  const byName = new Map(c.assumptions.map((a) => [a.name, a]));
  const net = r.view.countable ? r.likely.tangibleNet.total : r.likely.net.total;
  const noEnd: string[] = [];
  const rows = sensitivityOf(r).flatMap(({ name, low, high, netAtLow, netAtHigh }): SwingRow[] => {
    const a = byName.get(name);
    if (!a) return [];
    const label = labelOf.assumption(a);
    if (netAtLow === null || netAtHigh === null) {
      noEnd.push(label);
      return [];
    }
    if (netAtLow === netAtHigh && netAtLow === net) return [];
    const byYear = [a.low, a.high, a.value].some((series) => Array.isArray(series));
    const text = (x: number): string =>
      byYear ? oddsWords().tornado.yearOne(f.byUnit(x, a.unit)) : f.byUnit(x, a.unit);
    return [
      {
        id: name,
        label,
        unit: a.unit,
        low,
        high,
        lowText: text(low),
        highText: text(high),
        netAtLow,
        netAtHigh,
      },
    ];
  });
  return { rows, formats: f, noEnd, net };
});
