/** The number format in which a spreadsheet shows a figure as its text on the page says it: sign, decimals and what stands beside it. */

/** Signs of currencies that are written in letters, beside codes of three. */
const letters = String.raw`kr\.?|zł|Kč|Ft|lei`;
const currency = new RegExp(
  String.raw`(?:\p{Lu}{2}|R)?\p{Sc}(?:\p{Lu}{2})?|\b\p{Lu}{3}\b|(?<!\p{L})(?:${letters})(?!\p{L})`,
  'u',
);
const quoted = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);

/** Decimals of a value in a text of its digits; null where the text says it in another way, as "43.7K" does. */
function shownDecimals(digits: string, value: number): number | null {
  const said = digits.replace(/\D/g, '');
  return [0, 1, 2, 3].find((n) => Math.abs(value).toFixed(n).replace('.', '') === said) ?? null;
}

const withDecimals = (whole: string, decimals: number): string =>
  decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`;

/**
 * How a figure stands in its cell: in percent or in its currency where its text is, with as many decimals and a real minus.
 * What the text says beside it in brackets, "19 (48%)", is said there as well, and tells nothing of the figure.
 */
export function shownFormat(said: string, value: number): string {
  const [, text = said, aside = ''] = /^(.*?)( \(.*\))$/.exec(said) ?? [];
  const digits = /\d(?:[\d.,’'\s]*\d)?/u.exec(text);
  const plus = text.startsWith('+') ? '"+"' : '';
  // What rounds to nothing is not below zero.
  const minus = value < 0 && !/[\u2212-]/.test(text) ? '' : '\u2212';
  const both = (figure: string): string =>
    [plus + figure, minus + figure].map((form) => form + quoted(aside)).join(';');
  if (text.includes('%'))
    return both(`${withDecimals('0', shownDecimals(digits?.[0] ?? '', value * 100) ?? 0)}%`);
  const decimals = shownDecimals(digits?.[0] ?? '', value);
  const sign = currency.exec(text);
  if (!sign) return both(withDecimals('#,##0', decimals ?? (Number.isInteger(value) ? 0 : 1)));
  const figure = withDecimals('#,##0', decimals ?? 0);
  const behind = sign.index > (digits?.index ?? Infinity);
  // A code stands apart from its figure, a sign where its language has it so.
  const beside = text[behind ? sign.index - 1 : sign.index + sign[0].length] ?? '';
  const space = /\s/u.test(beside) ? '\u00a0' : '';
  return both(behind ? figure + quoted(space + sign[0]) : quoted(sign[0] + space) + figure);
}
