/**
 * Doubles as decimal strings, without loss: the shortest digits that read back as the same double, moved by
 * powers of ten as text. Multiplying by 100 instead would turn 0.07 into 7.000000000000001.
 */

export interface Decimal {
  negative: boolean;
  /** At least one digit, no leading zeros but "0" itself. */
  whole: string;
  /** May be empty; no trailing zeros. */
  fraction: string;
}

/** The shortest decimal that reads back as `x`, times ten to the power `places`. `x` must be finite. */
export function toDecimal(x: number, places = 0): Decimal {
  const [mantissa = '0', exponent = '0'] = Math.abs(x).toString().split('e');
  const [before = '0', after = ''] = mantissa.split('.');
  const digits = before + after;
  const point = before.length + Number(exponent) + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = point <= 0 ? 1 : point;
  return {
    negative: x < 0,
    whole: padded.slice(0, at).replace(/^0+(?=\d)/, ''),
    fraction: padded.slice(at).replace(/0+$/, ''),
  };
}

/** The decimal as plain text: `-1234.5`. */
export function plain(d: Decimal): `${number}` {
  const sign = d.negative ? '-' : '';
  return `${sign}${d.whole}${d.fraction === '' ? '' : `.${d.fraction}`}` as `${number}`;
}
