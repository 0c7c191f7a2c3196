/**
 * The number format of a chart's axis, in the code spreadsheets and slides share, derived from how the viewer's locale
 * writes compact money: its sign, the sign's position, and the words for thousands and millions.
 */

const minus = '\u2212';
const quoted = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);

interface Compact {
  before: string;
  after: string;
  /** How many times the number is divided by a thousand; each is a comma in the code. */
  thousands: number;
}

/** How a locale writes an amount of this size in few digits; null if its units are not powers of a thousand. */
function compactOf(size: number, locale: string, currency: string): Compact | null {
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumSignificantDigits: 3,
  }).formatToParts(size);
  const digit = (type: string): boolean => /^(integer|group|decimal|fraction)$/.test(type);
  const start = parts.findIndex((p) => digit(p.type));
  const end = parts.findLastIndex((p) => digit(p.type));
  const text = (list: typeof parts): string => list.map((p) => p.value).join('');
  let thousands = 0;
  if (parts.some((p) => p.type === 'compact')) {
    const number = Number(
      new Intl.NumberFormat(`${locale.replace(/-u-.*$/, '')}-u-nu-latn`, {
        notation: 'compact',
        maximumSignificantDigits: 3,
      })
        .formatToParts(size)
        .filter((p) => p.type === 'integer' || p.type === 'decimal' || p.type === 'fraction')
        .map((p) => (p.type === 'decimal' ? '.' : p.value))
        .join(''),
    );
    const factor = Math.log10(size / number) / 3;
    thousands = Math.round(factor);
    if (Math.abs(factor - thousands) > 0.05) return null;
  }
  return { before: text(parts.slice(0, start)), after: text(parts.slice(end + 1)), thousands };
}

/**
 * The code for an axis with these ticks. If the locale counts in units the format does not know (ten thousands),
 * amounts are written in full.
 */
export function moneyAxisFormat(ticks: readonly number[], locale: string, currency: string): string {
  const most = Math.max(0, ...ticks.map(Math.abs));
  const plain = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: 0,
    maximumFractionDigits: 0,
  }).formatToParts(1);
  const at = plain.findIndex((p) => p.type === 'integer');
  const text = (list: typeof plain): string => list.map((p) => p.value).join('');
  const full: Compact = { before: text(plain.slice(0, at)), after: text(plain.slice(at + 1)), thousands: 0 };
  const { before, after, thousands } = (most >= 1000 ? compactOf(most, locale, currency) : null) ?? full;
  const unit = 1000 ** thousands;
  // As many decimals as distinguish the ticks, at most two.
  const digits = [0, 1, 2].find((d) => ticks.every((x) => nearly(x / unit, d))) ?? 2;
  const number = `#,##0${digits > 0 ? `.${'0'.repeat(digits)}` : ''}${','.repeat(thousands)}`;
  const one = `${quoted(before)}${number}${quoted(after)}`;
  return `${one};"${minus}"${one};${quoted(before)}0${thousands > 0 ? quoted(full.after) : quoted(after)}`;
}

const nearly = (x: number, digits: number): boolean =>
  Math.abs(x * 10 ** digits - Math.round(x * 10 ** digits)) < 1e-6 * Math.max(1, Math.abs(x));
