import { cutOff } from '../text/sentence.ts';

/** The number formats charts need; the formats of src/text have all of them. */
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

/** Width of one character in 12 px Inter with tabular numerals, px. Characters beyond Latin count as wide. */
function advance(letter: string): number {
  if (/\p{Cf}/u.test(letter)) return 0;
  if (/[a-z]/.test(letter)) return /[ijlft]/.test(letter) ? 4.4 : /[mw]/.test(letter) ? 10.2 : 7;
  if (/[0-9$€£+\u2212]/.test(letter)) return 7.8;
  if (/[\s.,:;'’()|/-]/.test(letter)) return 4.4;
  if (/[A-Z]/.test(letter)) return /[MW]/.test(letter) ? 11.2 : 8.6;
  return /[\u0080-\u1fff]/.test(letter) ? 8 : 12.5;
}

/** Estimated width of a line of 12 px text, px, rather too wide than too narrow. Needs no DOM. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += advance(letter);
  return Math.ceil(width);
}

/** Text cut with an ellipsis to `maxWidth` px. The readout and the table of a chart have the whole text. */
export function truncateText(text: string, maxWidth: number): string {
  if (textWidth(text) <= maxWidth) return text;
  let width = advance('…');
  let cut = '';
  for (const letter of text) {
    width += advance(letter);
    if (width > maxWidth) break;
    cut += letter;
  }
  return cutOff(cut);
}

/**
 * Text broken between words into at most `maxLines` lines of `maxWidth` px; the last line is cut with an ellipsis. A word
 * longer than a line is broken.
 */
export function wrapText(text: string, maxWidth: number, maxLines = 2): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (lines.length < maxLines - 1 && textWidth(rest) > maxWidth) {
    let cut = '';
    for (const [word] of rest.matchAll(/\S+\s*/g)) {
      if (textWidth((cut + word).trimEnd()) > maxWidth) break;
      cut += word;
    }
    if (cut === '')
      for (const letter of rest)
        if (textWidth(cut + letter) <= maxWidth || cut === '') cut += letter;
        else break;
    lines.push(cut.trimEnd());
    rest = rest.slice(cut.length).trimStart();
  }
  return rest === '' ? lines : [...lines, truncateText(rest, maxWidth)];
}

/** The number of lines the longest label takes at `maxWidth` px. */
export const maxLineCount = (labels: readonly string[], maxWidth: number, maxLines = 2): number =>
  Math.max(1, ...labels.map((label) => wrapText(label, maxWidth, maxLines).length));

/** The width that labels of amounts as large as these need under an axis, px. */
export const tickWidth = (amounts: readonly number[], formats: Pick<ChartFormats, 'moneyCompact'>): number =>
  maxTextWidth([Math.min(0, ...amounts), Math.max(0, ...amounts)].map((x) => formats.moneyCompact(x))) + 16;

/** The width of the widest label, px. */
export const maxTextWidth = (labels: readonly string[]): number => Math.max(0, ...labels.map(textWidth));

/** Whether the page runs right to left, for drawings without a Figure around them. */
export const isRightToLeft = (): boolean => document.documentElement.dir === 'rtl';
