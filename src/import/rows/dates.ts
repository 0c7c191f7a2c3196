/** Reads days as files write them. A whole column shows whether the day or the month comes first. */
import type { Cell } from '../types.ts';
import { monthNamed } from '../words/times.ts';

export type DayOrder = 'dmy' | 'mdy';

type Parsed =
  | { kind: 'day'; day: string }
  /** Two numbers that may be day and month or month and day. */
  | { kind: 'two'; a: number; b: number; year: number }
  | { kind: 'none' };

const none: Parsed = { kind: 'none' };

const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function valid(year: number, month: number, day: number): Parsed {
  const days = month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (month < 1 || month > 12 || day < 1 || day > days) return none;
  const two = (n: number): string => (n < 10 ? `0${String(n)}` : String(n));
  return { kind: 'day', day: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` };
}

/**
 * Milliseconds since 1970, as interfaces write them: only a midnight is a day, because any other hour may belong to two
 * days.
 */
function sinceEpoch(ms: number): Parsed {
  if (ms < 1e11 || ms >= 1e13 || ms % 86_400_000 !== 0) return none;
  const at = new Date(ms);
  return valid(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

const fullYear = (text: string): number => (text.length <= 2 ? 2000 + Number(text) : Number(text));

/** A single cell as a day, as far as it is unambiguous. With points, the day comes first. */
function parseDay(cell: Cell): Parsed {
  if (cell.value !== null && typeof cell.value === 'object') {
    const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell.value.day);
    return m ? valid(Number(m[1]), Number(m[2]), Number(m[3])) : none;
  }
  if (typeof cell.value === 'number') return sinceEpoch(cell.value);
  if (typeof cell.value !== 'string') return none;
  const text = cell.text.replace(/[T,]?\s*\d{1,2}:\d{2}.*$/, '').trim();
  let m = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (m) return valid(Number(m[1]), Number(m[2]), Number(m[3]));
  m = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (m) return valid(Number(m[1]), Number(m[2]), Number(m[3]));
  m = /^(\d{4})[-/\s](\p{L}+)[-/\s](\d{1,2})$/u.exec(text);
  if (m) return valid(Number(m[1]), monthNamed(m[2] ?? '') ?? 0, Number(m[3]));
  if (/^\d{12,13}$/.test(text)) return sinceEpoch(Number(text));
  m = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(text);
  if (m) return valid(fullYear(m[3] ?? ''), Number(m[2]), Number(m[1]));
  m = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  if (m) {
    const [a, b, year] = [Number(m[1]), Number(m[2]), fullYear(m[3] ?? '')];
    if (a > 12 && b <= 12) return valid(year, b, a);
    if (b > 12 && a <= 12) return valid(year, a, b);
    if (a === b) return valid(year, a, b);
    return a <= 12 && b <= 12 ? { kind: 'two', a, b, year } : none;
  }
  m = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})\.?[\s/-]+(\p{L}+)\.?,?[\s/-]+(\d{4}|\d{2})$/u.exec(text);
  if (m) return valid(fullYear(m[3] ?? ''), monthNamed(m[2] ?? '') ?? 0, Number(m[1]));
  m = /^(?:\p{L}+,\s+)?(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  if (m) return valid(Number(m[3]), monthNamed(m[1] ?? '') ?? 0, Number(m[2]));
  return none;
}

/** Whether day or month comes first in the dates of a column, if any of them shows it. */
export function orderOf(cells: Iterable<Cell | undefined>): { order: DayOrder | null; open: boolean } {
  let dmy = 0;
  let mdy = 0;
  let two = 0;
  for (const cell of cells) {
    if (!cell || typeof cell.value !== 'string') continue;
    const m = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/.exec(cell.text);
    if (!m) continue;
    const [a, b] = [Number(m[1]), Number(m[2])];
    if (a > 12 && b <= 12) dmy++;
    else if (b > 12 && a <= 12) mdy++;
    else if (a !== b) two++;
  }
  const order = dmy > 0 && mdy === 0 ? 'dmy' : mdy > 0 && dmy === 0 ? 'mdy' : null;
  return { order, open: order === null && two > 0 };
}

/** A cell as YYYY-MM-DD; null if it is no day, or the order it needs is not known. */
export function dayAt(cell: Cell, order: DayOrder | null): string | null {
  const parsed = parseDay(cell);
  if (parsed.kind === 'day') return parsed.day;
  if (parsed.kind === 'none' || order === null) return null;
  const [day, month] = order === 'dmy' ? [parsed.a, parsed.b] : [parsed.b, parsed.a];
  const made = valid(parsed.year, month, day);
  return made.kind === 'day' ? made.day : null;
}
