/**
 * The only module that knows the library workbooks are written with. All others describe sheets and cells as in
 * grid.ts, so another library needs only another file of this size.
 */
import {
  writeXlsx,
  type Cell as LibraryCell,
  type CellStyle,
  type SheetChart as LibraryChart,
  type WriteSheet,
} from 'hucre/xlsx';
import { cellText, type Book, type Cell, type Look, type Sheet, type SheetChart } from './grid.ts';
import { pagesDown, type PageSpace } from './pageBreaks.ts';
import { besideFigures, indented, widthsOf } from './columnWidths.ts';

/** The page's own colours (ui/tokens.css), as a file needs them: no variables, always light. */
const ink = '14171C';
const quietInk = '5F646D';
const line = 'DDD8CD';
const sunken = 'F0EDE6';
const typed = 'FFF7DC';
const danger = 'B3201B';
const dangerTint = 'FBE8E6';

const solid = (rgb: string): CellStyle['fill'] => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});
/** Every font is named: a cell that is only "bold" is shown in the reader's own default, which may have serifs. */
const family = 'Calibri';
const font = (size: number, rgb: string, bold = false): CellStyle['font'] => ({
  name: family,
  size,
  color: { rgb },
  ...(bold ? { bold } : {}),
});
const under = { style: 'thin', color: { rgb: line } } as const;
const over = { style: 'thin', color: { rgb: ink } } as const;

function styleOf({ kind, format, wrap, align, indent }: Look): CellStyle {
  const style: CellStyle = {
    font: font(11, ink),
    ...(format === undefined ? {} : { numFmt: format }),
    alignment: {
      vertical: kind === 'head' ? 'center' : 'top',
      ...(wrap ? { wrapText: true } : {}),
      ...(align ? { horizontal: align } : {}),
      ...(indent ? { indent, horizontal: align ?? 'left' } : {}),
    },
  };
  switch (kind) {
    case 'title':
      return { ...style, font: font(16, ink, true) };
    case 'headline':
      return { ...style, font: font(20, ink, true) };
    case 'subtitle':
    case 'note':
    case 'quiet':
      return { ...style, font: font(11, quietInk) };
    case 'section':
      return { ...style, font: font(12, ink, true), border: { bottom: over } };
    case 'head':
      return { ...style, font: font(11, 'FFFFFF', true), fill: solid(ink) };
    case 'input':
      return {
        ...style,
        fill: solid(typed),
        border: { top: under, right: under, bottom: under, left: under },
        protection: { locked: false },
      };
    case 'total':
      return { ...style, font: font(11, ink, true), fill: solid(sunken), border: { top: over } };
    case 'strong':
      return { ...style, font: font(11, ink, true) };
    case 'warning':
      return { ...style, font: font(11, danger, true) };
    case 'label':
    case undefined:
      return style;
  }
}

/** Words that a spreadsheet reads as an error even if they are meant as text. */
const looksLikeError = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|GETTING_DATA|SPILL!|CALC!)$/i;
/** The format's own notation for a character by its number must not be recognized in somebody's words. */
const plainText = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

function cellOf(cell: Cell): Partial<LibraryCell> {
  const style = styleOf(cell.look);
  switch (cell.kind) {
    case 'blank':
      return { style };
    case 'number':
      return { value: cell.value, style };
    case 'text': {
      const text = plainText(cell.text);
      return looksLikeError.test(text)
        ? { value: text, richText: [{ text }], style }
        : { value: text, style };
    }
    case 'live':
      return {
        formula: cell.formula,
        ...(cell.value === null
          ? {}
          : { formulaResult: typeof cell.value === 'string' ? plainText(cell.value) : cell.value }),
        style,
      };
  }
}

/** The height of a line at each size, points. */
const lineHeights: Partial<Record<NonNullable<Look['kind']>, number>> = {
  title: 24,
  headline: 30,
  section: 19,
  head: 17,
};

/** Row heights: a file does not state the height of a wrapped text, and not every reader calculates it. */
function heightsOf(sheet: Sheet, widths: readonly number[]): Map<number, { height: number }> {
  const heights = new Map<number, { height: number }>();
  for (const cell of sheet.cells.values()) {
    const text =
      cell.look.longest ??
      (cell.kind === 'text'
        ? cell.text
        : cell.kind === 'live' && typeof cell.value === 'string'
          ? cell.value
          : '');
    const merged = sheet.merges.find((m) => m.row === cell.row && m.from === cell.column);
    const last = merged?.to ?? cell.column;
    const room = widths.slice(cell.column, last + 1).reduce((sum, w) => sum + w, 0) || 9;
    const width = room * (cell.look.kind === 'title' ? 0.6 : cell.look.kind === 'head' ? 0.82 : 0.94);
    const lines = cell.look.wrap
      ? text
          .split('\n')
          .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / Math.max(1, width - 1))), 0)
      : 1;
    const one = lineHeights[cell.look.kind ?? 'label'] ?? 15;
    // The greatest height of a row.
    const height = Math.min(405, one + (lines - 1) * Math.max(15, one - 3));
    if (height > (heights.get(cell.row)?.height ?? 0)) heights.set(cell.row, { height });
  }
  return heights;
}

/** Margins of every page, inches. */
const margins = { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 };
/** Paper, upright, points. */
const papers = { a4: [595.3, 841.9], letter: [612, 792] } as const;
function roomOf(paper: Book['paper'], landscape: boolean): PageSpace {
  const [short, long] = papers[paper];
  const [width, height] = landscape ? [long, short] : [short, long];
  return {
    width: width - 72 * (margins.left + margins.right),
    height: height - 72 * (margins.top + margins.bottom),
  };
}

/** Characters across a page at a comfortable size; A4 and Letter differ little. */
const acrossPage = { landscape: 190, portrait: 135 };

/** The number of pages side by side at which print stays legible. Columns repeated on each of them are counted as well. */
function pagesAcross({ page }: Sheet, widths: readonly number[]): number {
  const total = (list: readonly number[]): number => list.reduce((sum, width) => sum + width, 0);
  const room = (page.landscape ?? true) ? acrossPage.landscape : acrossPage.portrait;
  if (page.across !== undefined) return page.across;
  const repeated = page.repeatColumns === undefined ? 0 : total(widths.slice(0, 1));
  return Math.max(1, Math.ceil((total(widths) - repeated) / (room - repeated)));
}

function chartOf({ title, categories, values, format, step, from, to }: SheetChart): LibraryChart {
  const words = { labelFontFamily: family, labelColor: quietInk } as const;
  return {
    type: 'line',
    title: cellText(title),
    titleFontSize: 12,
    titleBold: true,
    titleColor: ink,
    titleFontFamily: family,
    altText: cellText(title),
    legend: false,
    series: [
      {
        name: cellText(title),
        values,
        categories,
        color: ink,
        smooth: false,
        stroke: { width: 2.25 },
        marker: { symbol: 'none' },
      },
    ],
    axes: {
      // The labels stand below the figures, not across them if the sum is negative.
      x: {
        ...words,
        tickLblPos: 'low',
        tickLblSkip: step,
        tickMarkSkip: step,
        majorTickMark: 'none',
        minorTickMark: 'none',
      },
      y: {
        ...words,
        numberFormat: { formatCode: format },
        gridlines: { major: true },
        majorTickMark: 'none',
        minorTickMark: 'none',
      },
    },
    anchor: { from: { row: from.row, col: from.column }, to: { row: to.row, col: to.column } },
  };
}

/** Words for a header: the format's own marks begin with &, and it holds no more than 255 characters. */
const inHeader = (text: string): string =>
  cellText(text).replace(/\s+/g, ' ').slice(0, 100).replaceAll('&', '&&');

function sheetOf({ title, paper }: Book, sheet: Sheet, index: number): WriteSheet {
  const widths = widthsOf(sheet);
  const beside = besideFigures(sheet);
  const cells = new Map<string, Partial<LibraryCell>>();
  for (const [key, cell] of sheet.cells)
    cells.set(key, cellOf(beside.has(cell.column) ? { ...cell, look: indented(cell) } : cell));
  const { frozen, page } = sheet;
  const heights = heightsOf(sheet, widths);
  const across = pagesAcross(sheet, widths);
  const landscape = page.landscape ?? true;
  const { down, breaks } = pagesDown(sheet, widths, heights, across, roomOf(paper, landscape));
  return {
    name: sheet.name,
    ...(sheet.hidden ? { hidden: true } : {}),
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: heights,
    // The library numbers the row before a break, from 0.
    rowBreaks: breaks.map((row) => row - 1),
    merges: sheet.merges.map(({ row, from, to }) => ({
      startRow: row,
      startCol: from,
      endRow: row,
      endCol: to,
    })),
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
    dataValidations: sheet.rules.map(({ at, of, message }) => ({
      range: at,
      allowBlank: true,
      showErrorMessage: true,
      errorMessage: message.slice(0, 225),
      ...('list' in of
        ? { type: 'list' as const, formula1: of.list }
        : 'whole' in of
          ? {
              type: 'whole' as const,
              operator: 'between' as const,
              formula1: String(of.whole[0]),
              formula2: String(of.whole[1]),
            }
          : {
              type: 'decimal' as const,
              operator: 'between' as const,
              formula1: String(of.decimal[0]),
              formula2: String(of.decimal[1]),
            }),
    })),
    conditionalRules: sheet.warnings.map(({ at, formula }, i) => ({
      type: 'expression',
      priority: i + 1,
      range: at,
      formula,
      style: { font: { color: { rgb: danger } }, fill: solid(dangerTint) },
    })),
    ...(sheet.charts.length > 0 ? { charts: sheet.charts.map(chartOf) } : {}),
    pageSetup: {
      paperSize: paper,
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: across,
      fitToHeight: down,
      margins,
    },
    headerFooter: { oddHeader: `&L${inHeader(title)}`, oddFooter: '&L&A&R&P / &N' },
    view: { showGridLines: false, ...(index === 0 ? { tabColor: { rgb: ink } } : {}) },
  };
}

/** The type of the file, for a download. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The repeated and the printed parts of each page, as names of the workbook. The library writes them too, but without
 * quotes around a sheet's name: if it contains a space no program reads them, and some call the file damaged.
 */
function printNames(sheet: Sheet): { name: string; range: string; scope: string }[] {
  const { repeatColumns, repeatRows, area } = sheet.page;
  const titles = [repeatColumns, repeatRows].flatMap((x) => (x === undefined ? [] : [sheet.quoted + x]));
  const scope = sheet.name;
  return [
    ...(area === undefined ? [] : [{ name: '_xlnm.Print_Area', range: sheet.quoted + area, scope }]),
    ...(titles.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope }]),
  ];
}

/** The bytes of an .xlsx file. */
export function writeBook(book: Book): Promise<Uint8Array> {
  return writeXlsx({
    sheets: book.sheets.map((sheet, i) => sheetOf(book, sheet, i)),
    namedRanges: [...book.names, ...book.sheets.flatMap(printNames)],
    properties: {
      title: cellText(book.title),
      creator: 'Worthwhile',
      ...(book.properties ? { custom: book.properties } : {}),
    },
    defaultFont: { name: family, size: 11 },
  });
}
