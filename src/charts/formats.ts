import { cutOff } from '../text/sentence.ts';

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

/** Of one character in 12 px Inter with tabular numerals, px; what is neither Latin nor known is taken as wide. */
function advance(letter: string): number {
  if (/\p{Cf}/u.test(letter)) return 0;
  if (/[a-z]/.test(letter)) return /[ijlft]/.test(letter) ? 4.4 : /[mw]/.test(letter) ? 10.2 : 7;
  if (/[0-9$€£+\u2212]/.test(letter)) return 7.8;
  if (/[\s.,:;'’()|/-]/.test(letter)) return 4.4;
  if (/[A-Z]/.test(letter)) return /[MW]/.test(letter) ? 11.2 : 8.6;
  return /[\u0080-\u1fff]/.test(letter) ? 8 : 12.5;
}

/** About how wide a line of 12 px text is, px, where nothing may be measured. Errs on the wide side. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += advance(letter);
  return Math.ceil(width);
}

/** Text cut to a width in px, with an ellipsis; the whole of it stands in the readout and the table. */
export function fit(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let width = advance('…');
  let cut = '';
  for (const letter of text) {
    width += advance(letter);
    if (width > room) break;
    cut += letter;
  }
  return cutOff(cut);
}

/**
 * Text over at most `most` lines of a width in px, broken between words; what has no room on the last is cut there. A word
 * longer than a line is broken inside.
 */
export function wrap(text: string, room: number, most = 2): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (lines.length < most - 1 && textWidth(rest) > room) {
    let cut = '';
    for (const [word] of rest.matchAll(/\S+\s*/g)) {
      if (textWidth((cut + word).trimEnd()) > room) break;
      cut += word;
    }
    if (cut === '')
      for (const letter of rest)
        if (textWidth(cut + letter) <= room || cut === '') cut += letter;
        else break;
    lines.push(cut.trimEnd());
    rest = rest.slice(cut.length).trimStart();
  }
  return rest === '' ? lines : [...lines, fit(rest, room)];
}

/** How many lines the longest of some labels takes in a width in px. */
export const linesOf = (labels: readonly string[], room: number, most = 2): number =>
  Math.max(1, ...labels.map((label) => wrap(label, room, most).length));

/** The room amounts as large as these need under an axis, px. */
export const tickRoom = (amounts: readonly number[], formats: Pick<ChartFormats, 'moneyCompact'>): number =>
  widest([Math.min(0, ...amounts), Math.max(0, ...amounts)].map((x) => formats.moneyCompact(x))) + 16;

/** The room the widest of some labels takes, px. */
export const widest = (labels: readonly string[]): number => Math.max(0, ...labels.map(textWidth));

/** Whether the page is read from the right: a drawing without a Figure around it asks here. */
export const fromTheRight = (): boolean => document.documentElement.dir === 'rtl';
