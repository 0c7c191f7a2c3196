/** The number formats charts ask for; those of src/text fit as they are. */
export interface ChartFormats {
  /** Whole units of money, for tables: `$310,000`, `−$40,000`. */
  money(x: number): string;
  /** Three significant digits, for labels: `$385K`. */
  moneyCompact(x: number): string;
  /** Compact with its sign: `+$310K`. */
  moneySigned(x: number): string;
  /** A plain number. */
  number(x: number): string;
  /** A fraction as a percentage. */
  percent(x: number): string;
}

/** The first letter as a capital, for a phrase that opens a label. */
export const capital = (text: string): string =>
  text === '' ? '' : text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** About how wide a line of 12 px text is, px, where nothing may be measured. Errs on the wide side. */
export const textWidth = (text: string): number => Math.ceil([...text].length * 6.9);
