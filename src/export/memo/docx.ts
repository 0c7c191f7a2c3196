/**
 * A memo as a word processor's file (.docx, ECMA-376): named styles, so that a house's own template takes it over, native
 * tables whose head repeats on each page, and wide tables on pages that lie on their side.
 */
import { textOf } from '../../report/cell.ts';
import type { Table, TableRow } from '../../report/table.ts';
import { xmlText } from '../../util/xmlText.ts';
import { writeZip } from '../zip.ts';
import type { Block, Memo } from './memo.ts';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface DocxOptions {
  /** BCP 47, for spelling. */
  language: string;
  /** Letter instead of A4. */
  letter: boolean;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

const escaped = (text: string): string =>
  xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Text in one run; ends of lines stay. */
function run(text: string, properties = ''): string {
  const parts = xmlText(text)
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${parts.join('<w:br/>')}</w:r>`;
}
const paragraph = (style: string, runs: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${runs}</w:p>`;

/** Twentieths of a point: the paper, and what is left of it between the margins. */
const papers = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } };
const margin = 1134;

type Paper = (typeof papers)['a4'];
const turned = ({ width, height }: Paper): Paper => ({ width: height, height: width });

/** Pages up to here: in the body's last paragraph, or at its end. */
const pagesOf = ({ width, height }: Paper): string =>
  `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:type w:val="nextPage"/>` +
  `<w:pgSz w:w="${width}" w:h="${height}"${width > height ? ' w:orient="landscape"' : ''}/>` +
  `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;

/** More columns than this are read across a page that lies on its side. */
const most = 6;
const isWide = (block: Block): boolean => block.kind === 'table' && block.table.columns.length > most;

/** The first column and columns of words get the room that columns of figures do not need. */
function widthsOf({ columns, rows }: Table, room: number): number[] {
  const lengths = columns.map((column, i) =>
    Math.min(
      column.numeric === true ? 14 : 40,
      Math.max(6, column.label.length / 2, ...rows.map((row) => textOf(row.cells[i]).length)),
    ),
  );
  const all = lengths.reduce((sum, x) => sum + x, 0);
  return lengths.map((x) => Math.floor((room * x) / all));
}

const looks: Record<NonNullable<TableRow['role']>, string> = {
  group: '<w:b/>',
  sum: '<w:b/>',
  net: '<w:b/>',
  aside: '<w:color w:val="5F646D"/>',
};

function tableXml(table: Table, room: number): string {
  const widths = widthsOf(table, room);
  const points = table.columns.length > 9 ? 14 : table.columns.length > most ? 16 : 18;
  const size = `<w:sz w:val="${points}"/><w:szCs w:val="${points}"/>`;
  const cell = (text: string, i: number, look: string, ruled: boolean): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[i] ?? 0}" w:type="dxa"/>${
      ruled ? '<w:tcBorders><w:top w:val="single" w:sz="12" w:space="0" w:color="14171C"/></w:tcBorders>' : ''
    }</w:tcPr>${paragraph(
      'TableText',
      run(text, look + size),
      table.columns[i]?.numeric === true ? '<w:jc w:val="right"/>' : '',
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
      .map(({ cells, role }) =>
        row(
          table.columns
            .map((_, i) => cell(textOf(cells[i]), i, role === undefined ? '' : looks[role], role === 'net'))
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

function blockXml(block: Block, room: number): string {
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
      return tableXml(block.table, room);
    case 'paragraph': {
      const title = block.title === undefined ? '' : run(`${block.title}  `, '<w:b/>');
      const style = block.tone === 'strong' ? 'Claim' : block.tone === 'quiet' ? 'Quiet' : 'Normal';
      return paragraph(style, title + run(block.text));
    }
  }
}

/** The body: upright pages, and a section of pages on their side round each wide table with its heading. */
function bodyXml(blocks: readonly Block[], paper: Paper): string {
  const upright = pagesOf(paper);
  const side = pagesOf(turned(paper));
  const end = (pages: string): string => `<w:p><w:pPr>${pages}</w:pPr></w:p>`;
  let xml = '';
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    const opens = block.kind === 'heading' && next !== undefined && isWide(next);
    // Behind a wide table there is no upright page to end.
    const before = blocks[i - 1];
    if (opens && !(before !== undefined && isWide(before))) xml += end(upright);
    const wide = isWide(block);
    xml += blockXml(block, (wide ? paper.height : paper.width) - 2 * margin);
    if (wide) xml += end(side);
  });
  return xml + upright;
}

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

/** The file. The same memo gives the same bytes. */
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
