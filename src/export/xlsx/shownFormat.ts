/**
 * The number format with which a spreadsheet shows a figure like its text on the page: sign, decimals and the text
 * beside it.
 */

/** Signs of currencies that consist of letters, besides codes of three. */
const letters = String.raw`kr\.?|zł|Kč|Ft|lei`;
const currency = new RegExp(
  String.raw`(?:\p{Lu}{2}|R)?\p{Sc}(?:\p{Lu}{2})?|\b\p{Lu}{3}\b|(?<!\p{L})(?:${letters})(?!\p{L})`,
  'u',
);
const quoted = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);

/** The decimals of a value in the text of its digits; null if the text has another form, such as "43.7K". */
function shownDecimals(digits: string, value: number): number | null {
  const said = digits.replace(/\D/g, '');
  return [0, 1, 2, 3].find((n) => Math.abs(value).toFixed(n).replace('.', '') === said) ?? null;
}

const withDecimals = (whole: string, decimals: number): string =>
  decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`;

/**
 * The format of a figure in its cell: in percent or in its currency like its text, with as many decimals and a real
 * minus sign. Text beside it in brackets, as in "19 (48%)", is repeated, and does not affect the figure.
 */
export function shownFormat(said: string, value: number): string {
  const [, text = said, aside = ''] = /^(.*?)( \(.*\))$/.exec(said) ?? [];
  const digits = /\d(?:[\d.,’'\s]*\d)?/u.exec(text);
  const plus = text.startsWith('+') ? '"+"' : '';
  // A value that rounds to zero is not negative.
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
  // A code is separated from its figure by a space, a sign only in languages that do so.
  const beside = text[behind ? sign.index - 1 : sign.index + sign[0].length] ?? '';
  const space = /\s/u.test(beside) ? '\u00a0' : '';
  return both(behind ? figure + quoted(space + sign[0]) : quoted(sign[0] + space) + figure);
}
