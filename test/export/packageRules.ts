/**
 * Rules of office files known to make PowerPoint or Excel ask for a repair, or Keynote and previews drop what they cannot
 * read, where they are broken (ECMA-376, parts 1 and 2). Each gives the faults it finds, in words; none is an empty list.
 */
import { posix } from 'node:path';
import { readZip } from '../../src/export/zip.ts';
import { all, readXml, type Element } from './xml.ts';

interface Package {
  names: string[];
  /** Parts that are XML, read. */
  xml: Map<string, Element>;
  /** Embedded workbooks. */
  inside: Map<string, Package>;
  faults: string[];
}

const duplicates = <T>(items: readonly T[]): T[] => items.filter((x, i) => items.indexOf(x) !== i);

async function open(bytes: Uint8Array<ArrayBuffer>): Promise<Package> {
  const made: Package = { names: [], xml: new Map(), inside: new Map(), faults: [] };
  for (const part of await readZip(bytes)) {
    made.names.push(part.name);
    if (part.name.endsWith('.xlsx')) made.inside.set(part.name, await open(part.bytes));
    if (!/\.(xml|rels)$/.test(part.name)) continue;
    try {
      made.xml.set(part.name, readXml(new TextDecoder('utf-8', { fatal: true }).decode(part.bytes)));
    } catch (error) {
      made.faults.push(`${part.name} is no XML: ${String(error)}`);
    }
  }
  return made;
}

/** Content types name each part there is and no other (part 2, 10.1.2.2). */
function contentTypes({ names, xml }: Package): string[] {
  const types = xml.get('[Content_Types].xml');
  if (!types) return ['no content types'];
  const value = (e: Element, name: string): string => e.attributes.get(name) ?? '';
  const overrides = all(types, 'Override').map((e) => value(e, 'PartName').slice(1));
  const endings = all(types, 'Default').map((e) => value(e, 'Extension').toLowerCase());
  const typed = (name: string): boolean =>
    overrides.includes(name) || endings.includes((name.split('.').pop() ?? '').toLowerCase());
  return [
    ...overrides.filter((name) => !names.includes(name)).map((name) => `typed but not there: ${name}`),
    ...names
      .filter((name) => name !== '[Content_Types].xml' && !typed(name))
      .map((name) => `no type: ${name}`),
    // A part that only its ending types is plain XML to the program that reads it.
    ...names
      .filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml' && !overrides.includes(name))
      .map((name) => `only typed as XML: ${name}`),
    ...endings
      .filter((ending) => !names.some((name) => name.toLowerCase().endsWith(`.${ending}`)))
      .map((ending) => `a type for no part: .${ending}`),
    ...duplicates([...overrides, ...endings.map((e) => `.${e}`)]).map((name) => `typed twice: ${name}`),
    ...duplicates(names.map((name) => name.toLowerCase())).map((name) => `two parts named ${name}`),
  ];
}

const relationshipsOf = (name: string): string =>
  posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`);

/** Every relationship leads to a part, each id is there once, each r:id is one of them, and each part is reached. */
function relationships({ names, xml }: Package): string[] {
  const faults: string[] = [];
  const reached = new Set<string>();
  for (const [name, root] of xml) {
    if (!name.endsWith('.rels')) continue;
    const source = posix.join(posix.dirname(name), '..', posix.basename(name, '.rels'));
    if (name !== '_rels/.rels' && !names.includes(source)) faults.push(`relationships of no part: ${name}`);
    const links = all(root, 'Relationship');
    faults.push(...duplicates(links.map((x) => x.attributes.get('Id'))).map((id) => `${name}: ${id} twice`));
    for (const link of links) {
      if (link.attributes.get('TargetMode') === 'External') continue;
      const target = link.attributes.get('Target') ?? '';
      const found = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(source), target);
      reached.add(found);
      if (!names.includes(found)) faults.push(`${name}: leads to no part: ${target}`);
    }
  }
  for (const [name, root] of xml) {
    const visit = (e: Element): void => {
      for (const [key, value] of e.attributes)
        if (/^r:(id|embed|link|pict)$/.test(key)) {
          const links = xml.get(relationshipsOf(name));
          if (!links || !all(links, 'Relationship').some((x) => x.attributes.get('Id') === value))
            faults.push(`${name}: ${e.name} asks for ${value}, which is nowhere`);
        }
      e.children.forEach(visit);
    };
    visit(root);
  }
  const free = names.filter((name) => !/\.rels$|^\[Content_Types\]\.xml$/.test(name) && !reached.has(name));
  return [...faults, ...free.map((name) => `nothing leads to ${name}`)];
}

/** Dates of the document's properties are those of W3CDTF, and its texts are texts. */
function properties({ xml }: Package): string[] {
  const core = xml.get('docProps/core.xml');
  if (!core) return [];
  return ['dcterms:created', 'dcterms:modified'].flatMap((name) =>
    all(core, name)
      .filter(
        (e) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(e.text) || Number.isNaN(Date.parse(e.text)),
      )
      .map((e) => `${name} is no date: ${e.text}`),
  );
}

/** The order of children the schema fixes; only the parts of it that writers get wrong. */
const orders: Record<string, readonly string[]> = {
  'p:presentation': [
    'p:sldMasterIdLst',
    'p:notesMasterIdLst',
    'p:handoutMasterIdLst',
    'p:sldIdLst',
    'p:sldSz',
    'p:notesSz',
    'p:defaultTextStyle',
  ],
  'a:p': ['a:pPr', 'a:r', 'a:endParaRPr'],
  'c:catAx': [
    'c:axId',
    'c:scaling',
    'c:delete',
    'c:axPos',
    'c:majorGridlines',
    'c:title',
    'c:numFmt',
    'c:majorTickMark',
    'c:minorTickMark',
    'c:tickLblPos',
    'c:spPr',
    'c:txPr',
    'c:crossAx',
    'c:crosses',
    'c:auto',
    'c:lblAlgn',
    'c:lblOffset',
    'c:tickLblSkip',
    'c:tickMarkSkip',
    'c:noMultiLvlLbl',
  ],
  'c:lineChart': ['c:grouping', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:marker', 'c:axId'],
  'c:ser': [
    'c:idx',
    'c:order',
    'c:tx',
    'c:spPr',
    'c:invertIfNegative',
    'c:marker',
    'c:dPt',
    'c:dLbls',
    'c:cat',
    'c:val',
    'c:smooth',
  ],
};

function childOrder({ xml }: Package): string[] {
  const faults: string[] = [];
  for (const [name, root] of xml)
    for (const [parent, order] of Object.entries(orders))
      for (const e of all(root, parent)) {
        const places = e.children.map((x) => order.indexOf(x.name)).filter((x) => x >= 0);
        if (places.some((x, i) => x < (places[i - 1] ?? 0)))
          faults.push(`${name}: children of ${parent} out of order`);
        const once = e.children.filter((x) => x.name === 'a:pPr');
        if (once.length > 1) faults.push(`${name}: ${parent} has ${once.length} a:pPr`);
      }
  return [...new Set(faults)];
}

/** Ids of shapes, slides, layouts; placeholders that a layout above them knows; what stands on a slide stays on it. */
function presentation({ names, xml }: Package): string[] {
  const faults: string[] = [];
  const ids = (part: string, name: string): string[] => {
    const root = xml.get(part);
    return root ? all(root, name).map((e) => e.attributes.get('id') ?? '') : [];
  };
  const size = all(xml.get('ppt/presentation.xml') as Element, 'p:sldSz')[0];
  const [width, height] = ['cx', 'cy'].map((x) => Number(size?.attributes.get(x)));
  const placeholders = (name: string): string[] =>
    all(xml.get(name) as Element, 'p:ph').map(
      (e) => `${e.attributes.get('type') ?? 'body'} ${e.attributes.get('idx') ?? ''}`,
    );
  const layouts = names.filter((name) => /^ppt\/slideLayouts\/[^/]+\.xml$/.test(name));
  const known = new Set(layouts.flatMap(placeholders));
  const masters = new Set(
    names
      .filter((n) => /^ppt\/slideMasters\/[^/]+\.xml$/.test(n))
      .flatMap(placeholders)
      .map((x) => x.split(' ')[0]),
  );
  for (const name of names.filter((n) => /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(n))) {
    for (const id of duplicates(ids(name, 'p:cNvPr'))) faults.push(`${name}: shape id ${id} twice`);
    if (name.startsWith('ppt/slideLayouts/'))
      for (const kind of placeholders(name))
        if (!masters.has(kind.split(' ')[0])) faults.push(`${name}: placeholder ${kind} has no master`);
    for (const e of all(xml.get(name) as Element, 'p:ph')) {
      if (Number(e.attributes.get('idx') ?? 0) > 0x7fffffff)
        faults.push(`${name}: placeholder ${e.attributes.get('idx')}`);
      if (name.startsWith('ppt/slides/') && e.attributes.has('hasCustomPrompt'))
        faults.push(`${name}: a prompt on a slide`);
    }
    if (!name.startsWith('ppt/slides/')) continue;
    for (const kind of placeholders(name))
      if (!known.has(kind)) faults.push(`${name}: no layout has placeholder ${kind}`);
    for (const frame of [
      ...all(xml.get(name) as Element, 'p:graphicFrame'),
      ...all(xml.get(name) as Element, 'p:sp'),
    ]) {
      const [off, ext] = ['a:off', 'a:ext'].map((x) =>
        all(frame, x).find((e) => e.attributes.has(x === 'a:off' ? 'x' : 'cx')),
      );
      const number = (e: Element | undefined, key: string): number => Number(e?.attributes.get(key) ?? 0);
      const rows = all(frame, 'a:tr').reduce((sum, tr) => sum + number(tr, 'h'), 0);
      const bottom = number(off, 'y') + Math.max(rows, number(ext, 'cy'));
      if (bottom > (height ?? 0) + 1 || number(off, 'x') + number(ext, 'cx') > (width ?? 0) + 1)
        faults.push(`${name}: something runs off the slide (${bottom} of ${height})`);
    }
  }
  for (const kind of ['p:sldId', 'p:sldMasterId'] as const)
    faults.push(...duplicates(ids('ppt/presentation.xml', kind)).map((id) => `${kind} ${id} twice`));
  const over = [
    ...ids('ppt/presentation.xml', 'p:sldMasterId'),
    ...names.filter((n) => /slideMasters\/[^/]+\.xml$/.test(n)).flatMap((n) => ids(n, 'p:sldLayoutId')),
  ];
  faults.push(...duplicates(over).map((id) => `master or layout id ${id} twice`));
  return faults;
}

const reference = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/;
const columnOf = (letters: string): number => [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
function boxOf(text: string): Box | null {
  const m = reference.exec(text);
  if (!m) return null;
  const [left, top] = [columnOf(m[1] ?? ''), Number(m[2])];
  const [right, bottom] = [
    m[3] === undefined ? left : columnOf(m[3]),
    m[4] === undefined ? top : Number(m[4]),
  ];
  return right >= left && bottom >= top && right <= 16_384 && bottom <= 1_048_576
    ? { left, top, right, bottom }
    : null;
}

/** Formats Excel has without being told (18.8.30). */
const builtIn = (id: number): boolean => id <= 22 || (id >= 37 && id <= 49);

/** Sheets, names, cells, merged ranges, tables and styles of a workbook. */
function workbook({ xml }: Package): string[] {
  const faults: string[] = [];
  const book = xml.get('xl/workbook.xml') as Element;
  const sheets = all(book, 'sheet').map((e) => ({
    name: e.attributes.get('name') ?? '',
    id: e.attributes.get('sheetId') ?? '',
  }));
  for (const { name } of sheets)
    if (name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) faults.push(`sheet name: ${name}`);
  faults.push(
    ...duplicates(sheets.map((s) => s.name.toLowerCase())).map((name) => `two sheets named ${name}`),
  );
  faults.push(...duplicates(sheets.map((s) => s.id)).map((id) => `sheet id ${id} twice`));

  const names = all(book, 'definedName');
  const place = (e: Element): string =>
    `${(e.attributes.get('name') ?? '').toLowerCase()} ${e.attributes.get('localSheetId') ?? ''}`;
  faults.push(...duplicates(names.map(place)).map((name) => `name defined twice: ${name}`));
  for (const e of names) {
    const name = e.attributes.get('name') ?? '';
    if (
      !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) ||
      /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name)
    )
      faults.push(`no name a spreadsheet takes: ${name}`);
    for (const [, quoted, bare] of e.text.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu)) {
      const sheet = quoted?.replaceAll("''", "'") ?? bare;
      if (!sheets.some((s) => s.name === sheet)) faults.push(`${name} refers to no sheet: ${e.text}`);
    }
    if (e.text.includes('#REF!')) faults.push(`${name} refers to nothing`);
  }

  const styles = xml.get('xl/styles.xml') as Element;
  const declared = new Map(
    all(styles, 'numFmt').map((e) => [
      Number(e.attributes.get('numFmtId')),
      e.attributes.get('formatCode') ?? '',
    ]),
  );
  for (const code of declared.values())
    if (code === '' || (code.match(/"/g)?.length ?? 0) % 2 === 1 || code.split(';').length > 4)
      faults.push(`number format: ${code}`);
  const looks = all(styles, 'cellXfs').flatMap((e) => e.children);
  for (const e of looks) {
    const id = Number(e.attributes.get('numFmtId') ?? 0);
    if (!builtIn(id) && !declared.has(id)) faults.push(`number format ${id} is not declared`);
  }

  for (const [name, root] of xml) {
    if (/^xl\/sharedStrings\.xml$/.test(name))
      for (const e of all(root, 'si'))
        if (all(e, 't').reduce((n, x) => n + x.text.length, 0) > 32_767)
          faults.push(`${name}: a text too long`);
    if (/^xl\/tables\//.test(name)) {
      const ref = boxOf(root.attributes.get('ref') ?? '');
      const columns = all(root, 'tableColumn').map((e) => e.attributes.get('name') ?? '');
      if (!ref) faults.push(`${name}: a table at ${root.attributes.get('ref')}`);
      else if (columns.length !== ref.right - ref.left + 1) faults.push(`${name}: columns of the table`);
      faults.push(
        ...duplicates(columns.map((x) => x.toLowerCase())).map((x) => `${name}: two columns named ${x}`),
      );
    }
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    let before = { row: 0, column: 0 };
    for (const row of all(root, 'row')) {
      const number = Number(row.attributes.get('r'));
      if (number <= before.row) faults.push(`${name}: row ${number} out of order`);
      before = { row: number, column: 0 };
      for (const cell of row.children) {
        const box = boxOf(cell.attributes.get('r') ?? '');
        if (!box || box.top !== number || box.left <= before.column)
          faults.push(`${name}: cell ${cell.attributes.get('r')} out of order`);
        before = { row: number, column: box?.left ?? 0 };
        if (Number(cell.attributes.get('s') ?? 0) >= Math.max(1, looks.length))
          faults.push(`${name}: a style of no cell`);
        const value = all(cell, 'v')[0]?.text;
        const type = cell.attributes.get('t') ?? 'n';
        if (type === 'n' && value !== undefined && !/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(value))
          faults.push(`${name}: ${cell.attributes.get('r')} is no number: ${value}`);
        const formula = all(cell, 'f')[0]?.text ?? '';
        if (formula.length > 8192) faults.push(`${name}: a formula too long`);
        // A format is read in the reader's own language: "0.0%" says 16% in German.
        if (/\b(TEXT|DOLLAR|FIXED)\s*\(/i.test(formula.replace(/"(?:[^"]|"")*"/g, '""')))
          faults.push(`${name}: ${cell.attributes.get('r')} writes a number by a format: ${formula}`);
      }
    }
    const merges = all(root, 'mergeCell').map((e) => boxOf(e.attributes.get('ref') ?? ''));
    merges.forEach((a, i) => {
      if (!a) faults.push(`${name}: merged cells that are no range`);
      for (const b of merges.slice(0, i))
        if (a && b && a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom)
          faults.push(`${name}: merged cells overlap`);
    });
  }
  return faults;
}

/** Order of what stands in paragraphs, rows, cells, tables and sections of a word processor's file (17.3, 17.4, 17.6). */
const wordOrders: Record<string, readonly string[]> = {
  'w:pPr': [
    ...['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:numPr', 'w:spacing', 'w:ind', 'w:jc', 'w:outlineLvl'],
    ...['w:rPr', 'w:sectPr'],
  ],
  'w:rPr': ['w:rStyle', 'w:rFonts', 'w:b', 'w:i', 'w:color', 'w:sz', 'w:szCs', 'w:lang'],
  'w:tblPr': ['w:tblStyle', 'w:tblW', 'w:jc', 'w:tblBorders', 'w:tblLayout', 'w:tblCellMar'],
  'w:tcPr': ['w:tcW', 'w:gridSpan', 'w:tcBorders', 'w:shd', 'w:vAlign'],
  'w:trPr': ['w:cantSplit', 'w:tblHeader'],
  'w:sectPr': ['w:headerReference', 'w:footerReference', 'w:type', 'w:pgSz', 'w:pgMar'],
};

/** A word processor's file: known styles and lists, cells that hold a paragraph, rows as wide as their table. */
function wordDocument({ xml }: Package): string[] {
  const faults: string[] = [];
  const body = xml.get('word/document.xml') as Element;
  const values = (part: string, name: string, key: string): string[] => {
    const root = xml.get(part);
    return root ? all(root, name).map((e) => e.attributes.get(key) ?? '') : [];
  };
  const styles = values('word/styles.xml', 'w:style', 'w:styleId');
  faults.push(...duplicates(styles).map((id) => `style ${id} twice`));
  for (const kind of ['w:pStyle', 'w:tblStyle'])
    for (const id of values('word/document.xml', kind, 'w:val'))
      if (!styles.includes(id)) faults.push(`no style ${id}`);
  const lists = values('word/numbering.xml', 'w:num', 'w:numId');
  for (const id of values('word/document.xml', 'w:numId', 'w:val'))
    if (!lists.includes(id)) faults.push(`no list ${id}`);
  for (const [name, root] of xml)
    for (const [parent, order] of Object.entries(wordOrders))
      for (const e of all(root, parent)) {
        const places = e.children.map((x) => order.indexOf(x.name));
        if (places.some((x, i) => x < 0 || x <= (places[i - 1] ?? -1)))
          faults.push(`${name}: ${parent} holds ${e.children.map((x) => x.name).join(' ')}`);
      }
  for (const table of all(body, 'w:tbl')) {
    const columns = all(table, 'w:gridCol').length;
    for (const row of all(table, 'w:tr')) {
      const cells = all(row, 'w:tc');
      if (cells.length !== columns) faults.push(`a row of ${cells.length} cells in a table of ${columns}`);
      for (const cell of cells)
        if (cell.children.at(-1)?.name !== 'w:p') faults.push('a cell that ends without a paragraph');
    }
  }
  const inside = all(body, 'w:body')[0]?.children ?? [];
  if (inside.at(-1)?.name !== 'w:sectPr') faults.push('the last section has no pages');
  inside.forEach((e, i) => {
    if (e.name === 'w:tbl' && inside[i + 1]?.name !== 'w:p')
      faults.push('a table without a paragraph after it');
  });
  return faults;
}

/** Everything wrong with a .pptx, .xlsx or .docx file; of an embedded workbook too. */
export async function faultsOf(file: Blob | Uint8Array): Promise<string[]> {
  const bytes = new Uint8Array(file instanceof Blob ? await file.arrayBuffer() : file);
  const check = (p: Package): string[] => [
    ...p.faults,
    ...contentTypes(p),
    ...relationships(p),
    ...properties(p),
    ...childOrder(p),
    ...(p.xml.has('ppt/presentation.xml') ? presentation(p) : []),
    ...(p.xml.has('xl/workbook.xml') && p.xml.has('xl/styles.xml') ? workbook(p) : []),
    ...(p.xml.has('word/document.xml') ? wordDocument(p) : []),
    ...[...p.inside].flatMap(([name, book]) => check(book).map((fault) => `${name}!${fault}`)),
  ];
  return [...new Set(check(await open(bytes)))];
}
