/** Number formats of spreadsheets: which of them are dates or shares, and a cached number as text. */

/** The formats that every workbook refers to by number without defining them. */
const builtIn: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0',
  6: '$#,##0',
  7: '$#,##0.00',
  8: '$#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

export const formatOf = (id: number, own: ReadonlyMap<number, string>): string | undefined => {
  const format = own.get(id) ?? builtIn[id];
  return format === undefined || format.toLowerCase() === 'general' ? undefined : format;
};

/** A format's letters without quoted, escaped or bracketed parts. */
const bare = (format: string): string => format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');

export const isShare = (format: string | undefined): boolean =>
  format !== undefined && bare(format).includes('%');

/** Whether a format shows days; pure times of day and durations are numbers. */
export const isDate = (format: string | undefined): boolean => {
  if (format === undefined) return false;
  const letters = bare(format).toLowerCase();
  return /[dyjt]/.test(letters) ? !/[#0?]/.test(letters.replace(/\.0+/g, '')) : /^m{1,4}$/.test(letters);
};

const dayLength = 86_400_000;

/** The day of a serial number. Day 60 of the 1900 system never existed, so earlier days are off by one. */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0 && serial < 2_958_466)) return null;
  const whole = Math.floor(serial + 1e-9) + (from1904 ? 1462 : 0);
  const time = Date.UTC(1899, 11, 30) + (whole < 60 ? whole + 1 : whole) * dayLength;
  return new Date(time).toISOString().slice(0, 10);
}

/** A number that is written in the file as it is shown, and is too short to contain binary rounding. */
const asShown = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/**
 * A number as text, without binary rounding; a share as a percentage.
 * @param raw the number as written in the file, which usually is that text
 */
export function numberText(value: number, format: string | undefined, raw = ''): string {
  if (format === undefined || !isShare(format)) {
    if (raw !== '' && raw.length < 16 && value !== 0 && Math.abs(value) >= 1e-6 && asShown.test(raw))
      return raw;
    const text = String(value);
    // Only a long number can contain any.
    return text.length < 16 ? text : String(Number(value.toPrecision(15)));
  }
  return `${Number((value * 100).toPrecision(13))}%`;
}
