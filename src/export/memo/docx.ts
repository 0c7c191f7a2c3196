/**
 * A memo as a word processor's file (.docx, ECMA-376): with named styles, so that a firm's own template applies, native
 * tables whose head repeats on each page, and wide tables split into parts below each other.
 */
import { textOf } from '../../report/cell.ts';
import { inParts, type Table, type TableRow } from '../../report/table.ts';
import { escaped as escapedMarkup } from '../../util/escaped.ts';
import { xmlText } from '../../util/xmlText.ts';
import { writeZip } from '../zip.ts';
import type { Block, Memo } from './memo.ts';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface DocxOptions {
  /** BCP 47, for the spelling checker. */
  language: string;
  /** Letter instead of A4. */
  letter: boolean;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

const escaped = (text: string): string => escapedMarkup(xmlText(text));

/** Text in one run; line breaks are kept. */
function run(text: string, properties = ''): string {
  const parts = xmlText(text)
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${parts.join('<w:br/>')}</w:r>`;
}
const paragraph = (style: string, runs: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${runs}</w:p>`;

/** Keeps the following paragraph on the same page. */
const keepNext = '<w:keepNext/>';
/** The most rows of a table that is kept on one page. */
const mostKept = 12;
/** The most characters of a cell in such a table. */
const longestKept = 80;

/** Paper sizes and the space between the margins, in twentieths of a point. */
const papers = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } };
const margin = 1134;

type Paper = (typeof papers)['a4'];

/** The page setup, which stands at the end of the body. */
const pagesOf = ({ width, height }: Paper): string =>
  `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:type w:val="nextPage"/>` +
  `<w:pgSz w:w="${width}" w:h="${height}"/>` +
  `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;

/** The usual font size of a table in half points: the more columns, the smaller. */
const usualFontSize = ({ columns }: Table): number =>
  columns.length > 9 ? 14 : columns.length > 6 ? 16 : 18;
const smallestFontSize = 14;

/** The width of a character as a share of its size: a bold digit of the wider font that may replace the usual one. */
const letterWidth = 0.7;
/** Length in characters; those of East Asia count twice. */
const lengthOf = (text: string): number => text.length + (text.match(/[\u2e80-\uffee]/g)?.length ?? 0);
const cellSides = 120;
/** The distance of words from a column of figures before them. */
const wordGap = 140;
/** No word or figure makes a column wider than this; a longer one is broken. */
const longest = 22;

/**
 * The most characters that cannot be separated: of words the longest one, of figures the whole figure, whose spaces do
 * not break.
 */
const unbroken = (text: string): number => Math.max(0, ...text.split(/[^\S\u00a0\u202f]+/).map(lengthOf));

interface ColumnWidth {
  least: number;
  wanted: number;
}
/**
 * The width each column needs so that no word and no figure in it is broken, and the width it would take; twentieths of
 * a point.
 */
function needsOf(table: Table, letters: number): ColumnWidth[] {
  const letter = letterWidth * letters * 10;
  return table.columns.map((column, i) => {
    const figures = column.numeric === true;
    const cells = table.rows.filter((row) => row.role !== 'group').map((row) => textOf(row.cells[i]));
    // A figure of one or two words stays on one line: "Month 16", "a year" below its amount.
    const uncut = (text: string): number => (figures && text.length <= 10 ? lengthOf(text) : unbroken(text));
    const least = Math.min(longest, Math.max(4, unbroken(column.label), ...cells.map(uncut)));
    const wanted = Math.min(figures ? 16 : 44, Math.max(least, ...cells.map((text) => text.length)));
    const sides = cellSides + (followsFigures(table, i) ? wordGap : 0);
    return { least: least * letter + sides, wanted: wanted * letter + sides };
  });
}
const followsFigures = (table: Table, i: number): boolean =>
  table.columns[i - 1]?.numeric === true && table.columns[i]?.numeric !== true;

/**
 * Distributes the width: first what may not be broken, then what columns of words would take, then in proportion to
 * what is wanted.
 */
function widthsOf(table: Table, room: number, letters: number): number[] {
  const needs = needsOf(table, letters);
  const least = needs.reduce((sum, x) => sum + x.least, 0);
  if (least >= room) return needs.map((x) => Math.floor((room * x.least) / least));
  const more = needs.reduce((sum, x) => sum + x.wanted - x.least, 0);
  const spare = room - least;
  return needs.map((x) =>
    Math.floor(
      more >= spare
        ? x.least + (spare * (x.wanted - x.least)) / more
        : x.wanted + ((spare - more) * x.wanted) / (least + more),
    ),
  );
}

/** A label column with fewer characters wraps too often. */
const leastLabel = 18;

/** Whether no name and no figure is broken at this font size. */
function fits(table: Table, room: number, letters: number): boolean {
  const [label, ...figures] = needsOf(table, letters);
  const name = Math.max(label?.least ?? 0, leastLabel * letterWidth * letters * 10);
  return figures.reduce((sum, x) => sum + x.least, name) <= room;
}

/** The font size of a table: the usual one, or a smaller one if only that breaks nothing. */
function fontSizeOf(table: Table, room: number): number {
  const usual = usualFontSize(table);
  for (let letters = usual; letters >= smallestFontSize; letters -= 2)
    if (fits(table, room, letters)) return letters;
  return usual;
}

/** A table fitted to the page: as it is, or in the fewest parts that break no name and no figure. */
function fitToPage(table: Table, room: number): Table[] {
  const others = table.columns.length - 1;
  for (let parts = 1; parts < others; parts++) {
    const made = inParts(table, Math.ceil(others / parts));
    if (made.every((part) => fits(part, room, fontSizeOf(part, room)))) return made;
  }
  return [table];
}

const rowProperties: Record<NonNullable<TableRow['role']>, string> = {
  group: '<w:b/>',
  sum: '<w:b/>',
  net: '<w:b/>',
  aside: '<w:color w:val="5F646D"/>',
};

function tableXml(table: Table, room: number): string {
  const points = fontSizeOf(table, room);
  const widths = widthsOf(table, room, points);
  const size = `<w:sz w:val="${points}"/><w:szCs w:val="${points}"/>`;
  // A short table stays on one page with its heading.
  const whole =
    table.rows.length <= mostKept &&
    table.rows.every(({ cells }) => cells.every((x) => textOf(x).length <= longestKept));
  const cell = (text: string, i: number, look: string, ruled: boolean, alone = false): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[i] ?? 0}" w:type="dxa"/>${
      ruled ? '<w:tcBorders><w:top w:val="single" w:sz="12" w:space="0" w:color="14171C"/></w:tcBorders>' : ''
    }</w:tcPr>${paragraph(
      'TableText',
      run(text, look + size),
      (alone ? '' : keepNext) +
        (table.columns[i]?.numeric === true
          ? '<w:jc w:val="right"/>'
          : followsFigures(table, i)
            ? `<w:ind w:left="${wordGap}"/>`
            : ''),
    )}</w:tc>`;
  const row = (cells: string, properties: string): string =>
    `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells}</w:tr>`;
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="Figures"/><w:tblW w:w="${widths.reduce((a, b) => a + b, 0)}" w:type="dxa"/>` +
    `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths
      .map((w) => `<w:gridCol w:w="${w}"/>`)
      .join('')}</w:tblGrid>` +
    row(
      table.columns.map((c, i) => cell(c.label, i, '<w:color w:val="5F646D"/>', false)).join(''),
      '<w:tblHeader/>',
    ) +
    table.rows
      .map(({ cells, role }, n) =>
        row(
          table.columns
            .map((_, i) =>
              cell(
                textOf(cells[i]),
                i,
                role === undefined ? '' : rowProperties[role],
                role === 'net',
                // A heading row stays with the rows it heads, as the head of the table does with its first row.
                n === table.rows.length - 1 || (!whole && role !== 'group'),
              ),
            )
            .join(''),
          '',
        ),
      )
      .join('') +
    '</w:tbl>' +
    // A table may not touch the next one, nor end the document.
    paragraph('Quiet', '')
  );
}

function blockXml(block: Block, room: number, headsTable: boolean): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.level === 1 ? 'Title' : `Heading${block.level - 1}`, run(block.text));
    case 'list':
      return block.items
        .map((item) =>
          paragraph('ListBullet', run(item), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
        )
        .join('');
    case 'table':
      return fitToPage(block.table, room)
        .map((part) => tableXml(part, room))
        .join('');
    case 'paragraph': {
      const title = block.title === undefined ? '' : run(`${block.title}  `, '<w:b/>');
      const style = block.tone === 'strong' ? 'Claim' : block.tone === 'quiet' ? 'Quiet' : 'Normal';
      return paragraph(style, title + run(block.text), headsTable ? keepNext : '');
    }
  }
}

/** The body with its page setup. */
const bodyXml = (blocks: readonly Block[], paper: Paper): string =>
  blocks
    .map((block, i) => blockXml(block, paper.width - 2 * margin, blocks[i + 1]?.kind === 'table'))
    .join('') + pagesOf(paper);

const style = (id: string, name: string, paragraphLook: string, textLook: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${
    id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'
  }<w:qFormat/><w:pPr>${paragraphLook}</w:pPr><w:rPr>${textLook}</w:rPr></w:style>`;
const letters = (halfPoints: number): string =>
  `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const heading = (level: number, size: number): string =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `<w:keepNext/><w:spacing w:before="${level === 1 ? 320 : 200}" w:after="80"/><w:outlineLvl w:val="${level - 1}"/>`,
    `<w:b/>${letters(size)}`,
  );

const stylesXml = (language: string): string =>
  `${head}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>` +
  `${letters(20)}<w:lang w:val="${escaped(language)}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
  style('Normal', 'Normal', '', '') +
  style(
    'Title',
    'Title',
    '<w:spacing w:after="60"/>',
    `<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/>${letters(40)}`,
  ) +
  heading(1, 26) +
  heading(2, 22) +
  style(
    'Claim',
    'Claim',
    '<w:spacing w:before="160" w:after="120"/>',
    `<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/>${letters(28)}`,
  ) +
  style('Quiet', 'Quiet', '', `<w:color w:val="5F646D"/>${letters(18)}`) +
  style('ListBullet', 'List Bullet', '<w:spacing w:after="40"/>', '') +
  style(
    'TableText',
    'Table Text',
    '<w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/>',
    '',
  ) +
  `<w:style w:type="table" w:styleId="Figures"><w:name w:val="Figures"/><w:tblPr><w:tblBorders>` +
  `<w:bottom w:val="single" w:sz="4" w:space="0" w:color="C9CCD2"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="C9CCD2"/></w:tblBorders>` +
  `<w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;

const numberingXml = `${head}<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="227"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const footerXml = (title: string): string =>
  `${head}<w:ftr xmlns:w="${main}">${paragraph(
    'Quiet',
    `${run(`${title}   `)}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  )}</w:ftr>`;

const relationships = (entries: readonly [type: string, target: string][]): string =>
  `${head}<Relationships xmlns="${packaged}/relationships">${entries
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const processing = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const typesXml = `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${processing}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${processing}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${processing}.footer+xml"/><Override PartName="/word/numbering.xml" ContentType="${processing}.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

/** The bytes of the file. The same memo gives the same bytes. */
export async function docxOf(memo: Memo, { language, letter }: DocxOptions): Promise<Blob> {
  const encoder = new TextEncoder();
  const parts: [name: string, xml: string][] = [
    ['[Content_Types].xml', typesXml],
    [
      '_rels/.rels',
      relationships([
        [`${office}/officeDocument`, 'word/document.xml'],
        [`${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    [
      'docProps/core.xml',
      `${head}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(memo.title)}</dc:title><dc:creator>${escaped(memo.author)}</dc:creator></cp:coreProperties>`,
    ],
    [
      'word/document.xml',
      `${head}<w:document xmlns:w="${main}" xmlns:r="${office}"><w:body>${bodyXml(memo.blocks, letter ? papers.letter : papers.a4)}</w:body></w:document>`,
    ],
    [
      'word/_rels/document.xml.rels',
      relationships([
        [`${office}/styles`, 'styles.xml'],
        [`${office}/footer`, 'footer1.xml'],
        [`${office}/numbering`, 'numbering.xml'],
      ]),
    ],
    ['word/styles.xml', stylesXml(language)],
    ['word/footer1.xml', footerXml(memo.title)],
    ['word/numbering.xml', numberingXml],
  ];
  const packed = await writeZip(parts.map(([name, xml]) => ({ name, bytes: encoder.encode(xml) })));
  return new Blob([packed], { type: docxType });
}
