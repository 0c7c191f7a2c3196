/** The widths of the columns of the portfolio's table, px, as narrow as their contents allow. */
import type { ColumnId } from '../../report/portfolio/rows.ts';
import { makeFormats } from '../../text/format.ts';

/** Minimum widths; wider tables have to scroll. */
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
/** The width of the row heading, which is larger in a wide table. */
const name = 148;
/** The padding of a cell. */
const around = 17;
/** The estimated width of a figure, so that none is cut. */
const roomOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (/[\p{Lu}\p{Sc}−+%]/u.test(letter) ? 9 : /[\p{Z}.,’'i]/u.test(letter) ? 4 : 7.6),
    around,
  );
/** Amounts with the longest compact texts: of three digits, with a decimal, and in millions. */
const longest = [-108_000, -22_600, -1_230_000];
const money: ReadonlySet<ColumnId> = new Set(['arr', 'net', 'planned', 'actual']);

/** The width of a column; a column of money fits the longest amount in any of the currencies. Revenue is never negative. */
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

interface TableWidths {
  pick: number;
  name: number;
  columns: readonly number[];
  /** The width of the table; a narrower box scrolls. */
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
