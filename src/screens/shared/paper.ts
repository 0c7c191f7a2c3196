/** Paper: its sizes, and the style of its margins, which no element of the page can reach. */
import { cutOff } from '../../text/sentence.ts';
import { printWords } from '../../text/words/print.ts';

export type PaperSize = 'a4' | 'letter';

/** Millimetres. The first page carries its own heading, so its upper margin is smaller. */
export const papers = {
  a4: { css: 'A4', width: 210, height: 297 },
  letter: { css: 'letter', width: 215.9, height: 279.4 },
} as const;
export const margins = { side: 14, top: 19, first: 12, bottom: 15 } as const;

/** CSS pixels of millimetres. */
export const px = (mm: number): number => (mm * 96) / 25.4;

/** Which edge is at the top: the short one or the long one. */
export type Orientation = 'portrait' | 'landscape';

/** The room for text on the first page, px, whole so that nothing is rounded over the edge. */
export function roomOf(
  size: PaperSize,
  orientation: Orientation = 'portrait',
): { width: number; height: number } {
  const { width: short, height: long } = papers[size];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  return {
    width: Math.floor(px(width - 2 * margins.side)),
    height: Math.floor(px(height - margins.first - margins.bottom)) - 1,
  };
}

/** The paper someone here most likely has: Letter in North America and a few neighbours, A4 everywhere else. */
export function usualPaper(locale: string): PaperSize {
  const { region } = new Intl.Locale(locale).maximize();
  return ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'GT', 'CR', 'PA', 'DO', 'PR', 'SV', 'NI'].includes(
    region ?? '',
  )
    ? 'letter'
    : 'a4';
}

/** A CSS string that says exactly this text, whatever is in it. */
export const cssText = (text: string): string =>
  `"${text.replace(/[\p{Cc}"\\]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`;

const cut = (text: string, most: number): string =>
  text.length <= most ? text : cutOff(text.slice(0, most - 1));
/** As many parts as fit in so many letters: a running head is one line, and its two ends may not meet. */
const fitting = (parts: readonly string[], most: number): string => {
  const [first = '', ...rest] = parts.filter(Boolean);
  let said = cut(first, most);
  for (const part of rest) {
    const longer = printWords().setting([said, part]);
    if (longer.length > most) break;
    said = longer;
  }
  return said;
};

/**
 * The style of the printed page: size, margins, a running head from the second page on, and page numbers.
 * @param head what the running head says at its start, what matters most first, and at its end
 * @param mark stands beside the page number on every page, '' for nothing
 * @param orientation which edge is at the top
 */
export function pageCss(
  size: PaperSize,
  head: { start: readonly string[]; end: readonly string[] },
  mark: string,
  orientation: Orientation = 'portrait',
): string {
  const { before, between } = printWords().page;
  const letters = `font: 400 8pt 'Inter Variable', 'Inter Stand-in', system-ui, sans-serif; color: #5f646d;`;
  return `
@page {
  size: ${papers[size].css} ${orientation};
  margin: ${margins.top}mm ${margins.side}mm ${margins.bottom}mm;
  @top-left { content: ${cssText(fitting(head.start, 76))}; ${letters} vertical-align: bottom; padding-bottom: 4mm; white-space: nowrap; }
  @top-right { content: ${cssText(fitting(head.end, 54))}; ${letters} vertical-align: bottom; padding-bottom: 4mm; white-space: nowrap; }
  @bottom-left { content: ${cssText(mark)}; ${letters} font-weight: 600; vertical-align: top; padding-top: 3mm; white-space: nowrap; }
  @bottom-right { content: ${cssText(before)} counter(page) ${cssText(between)} counter(pages); ${letters} vertical-align: top; padding-top: 3mm; }
}
@page :first {
  margin-top: ${margins.first}mm;
  @top-left { content: none; }
  @top-right { content: none; }
}
@media print {
  html, body { background: #fff; }
}
`;
}

/** Puts the style on the page until it is taken off again by what this returns. Only the CSSOM is used: the policy allows no style elements. */
export function usePageCss(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
  };
}
