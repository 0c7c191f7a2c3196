/** Paper sizes, and the CSS of page margins, which cannot be set on elements. */
import { cutOff } from '../../text/sentence.ts';
import { printWords } from '../../text/words/print.ts';

export type PaperSize = 'a4' | 'letter';

/** Millimetres. The first page has a heading instead of a running head, so its top margin is smaller. */
export const papers = {
  a4: { css: 'A4', width: 210, height: 297 },
  letter: { css: 'letter', width: 215.9, height: 279.4 },
} as const;
/** Page margins, millimetres; `first` is the top margin of the first page. */
export const margins = { side: 14, top: 19, first: 12, bottom: 15 } as const;

/** Millimetres in CSS px. */
export const mmToPx = (mm: number): number => (mm * 96) / 25.4;

/** Portrait has the short edge at the top, landscape the long one. */
type Orientation = 'portrait' | 'landscape';

/** The size of the first page inside its margins, in whole px so that rounding cannot exceed the page. */
export function contentSize(
  size: PaperSize,
  orientation: Orientation = 'portrait',
): { width: number; height: number } {
  const { width: short, height: long } = papers[size];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  return {
    width: Math.floor(mmToPx(width - 2 * margins.side)),
    height: Math.floor(mmToPx(height - margins.first - margins.bottom)) - 1,
  };
}

/** The usual paper of a locale's region: Letter in North America and some other American and Pacific countries, else A4. */
export function defaultPaper(locale: string): PaperSize {
  const { region } = new Intl.Locale(locale).maximize();
  return ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'GT', 'CR', 'PA', 'DO', 'PR', 'SV', 'NI'].includes(
    region ?? '',
  )
    ? 'letter'
    : 'a4';
}

/** A CSS string literal with this text; quotes, backslashes and control characters are escaped. */
export const cssString = (text: string): string =>
  `"${text.replace(/[\p{Cc}"\\]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`;

/** As many parts as fit into `maxLength` characters, since a running head is a single line shared by its two sides. */
const runningHead = (parts: readonly string[], maxLength: number): string => {
  const [first = '', ...rest] = parts.filter(Boolean);
  let text = first.length <= maxLength ? first : cutOff(first.slice(0, maxLength - 1));
  for (const part of rest) {
    const longer = printWords().setting([text, part]);
    if (longer.length > maxLength) break;
    text = longer;
  }
  return text;
};

/**
 * The CSS of printed pages: size, margins, page numbers, and a running head from the second page on.
 * @param head the parts of the running head at its start and at its end, the most important first
 * @param mark text at the foot of every page, '' for none
 */
export function pageCss(
  size: PaperSize,
  head: { start: readonly string[]; end: readonly string[] },
  mark: string,
  orientation: Orientation = 'portrait',
): string {
  const { before, between } = printWords().page;
  const font = `font: 400 8pt 'Inter Variable', 'Inter Stand-in', system-ui, sans-serif; color: #5f646d;`;
  return `
@page {
  size: ${papers[size].css} ${orientation};
  margin: ${margins.top}mm ${margins.side}mm ${margins.bottom}mm;
  @top-left { content: ${cssString(runningHead(head.start, 76))}; ${font} vertical-align: bottom; padding-bottom: 4mm; white-space: nowrap; }
  @top-right { content: ${cssString(runningHead(head.end, 54))}; ${font} vertical-align: bottom; padding-bottom: 4mm; white-space: nowrap; }
  @bottom-left { content: ${cssString(mark)}; ${font} font-weight: 600; vertical-align: top; padding-top: 3mm; white-space: nowrap; }
  @bottom-right { content: ${cssString(before)} counter(page) ${cssString(between)} counter(pages); ${font} vertical-align: top; padding-top: 3mm; }
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

/** Applies the CSS and returns a function that removes it. Uses the CSSOM, since the security policy allows no style elements. */
export function usePageCss(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
  };
}
