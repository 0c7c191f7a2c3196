/** How wide the columns of the portfolio's table stand: as narrow as their contents allow. Pixels. */
import type { ColumnId } from '../../report/portfolio/rows.ts';
import { makeFormats } from '../../text/format.ts';

/** What does not fit beside the others is seen only by scrolling. */
const widths: Record<ColumnId, number> = {
  arr: 78,
  bridge: 72,
  net: 90,
  planned: 90,
  actual: 90,
  realised: 74,
  roi: 62,
  rov: 70,
  health: 66,
  change: 66,
  nps: 52,
  csat: 56,
  ces: 52,
  customerShare: 80,
  last: 106,
  next: 106,
  renewal: 106,
  required: 94,
  findings: 78,
  due: 106,
  owner: 104,
  segment: 88,
  template: 130,
  cadence: 100,
};
const pick = 36;
/** Of the name that heads each row, which a wide table leaves more. */
const name = 148;
/** A cell's own room beside its text. */
const around = 17;
/** A figure takes as much room as its letters, about: none is cut short. */
const roomOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (/[\p{Lu}\p{Sc}−+%]/u.test(letter) ? 9 : /[\p{Z}.,’'i]/u.test(letter) ? 4 : 7.6),
    around,
  );
/** Amounts that are longest where they are said in short: of three digits, with a decimal, and in millions. */
const longest = [-108_000, -22_600, -1_230_000];
const money: ReadonlySet<ColumnId> = new Set(['arr', 'net', 'planned', 'actual']);

/** How wide a column stands; those of money have room for the longest amount in any of the currencies. Revenue is never below zero. */
function widthOf(id: ColumnId, currencies: readonly string[], locale: string): number {
  if (!money.has(id)) return widths[id];
  return Math.max(
    widths[id],
    ...currencies.flatMap((code) => {
      const { moneyCompact } = makeFormats(locale, code);
      return longest.map((amount) => roomOf(moneyCompact(id === 'arr' ? -amount : amount)));
    }),
  );
}

export interface TableWidths {
  pick: number;
  name: number;
  columns: readonly number[];
  /** All of them together: a narrower place scrolls. */
  table: number;
}

/** @param currencies of the cases shown */
export function tableWidths(
  ids: readonly ColumnId[],
  currencies: readonly string[],
  locale: string,
): TableWidths {
  const columns = ids.map((id) => widthOf(id, currencies, locale));
  return { pick, name, columns, table: columns.reduce((sum, width) => sum + width, pick + name) };
}
