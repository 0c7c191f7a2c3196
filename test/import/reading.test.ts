/** Files as bytes: encodings, delimiters, packages, and those made to do harm. */
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { newCase } from '../../src/case/index.ts';
import {
  guessLines,
  linesFrom,
  readSheets,
  readText,
  type ImportProblem,
  type Sheet,
} from '../../src/import/index.ts';
import { writeZip, type Part } from '../../src/export/zip.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const read = async (bytes: Uint8Array, name: string): Promise<Sheet[] | ImportProblem> => {
  const result = await readSheets(bytes, name);
  return result.ok ? result.value : result.problem;
};
const texts = (sheet: Sheet | undefined): string[][] => (sheet?.rows ?? []).map((r) => r.map((c) => c.text));
const packed = async (parts: Record<string, string | Uint8Array<ArrayBuffer>>): Promise<Uint8Array> => {
  const list: Part[] = Object.entries(parts).map(([name, body]) => ({
    name,
    bytes: typeof body === 'string' ? bytesOf(body) : body,
  }));
  return new Uint8Array(await (await writeZip(list)).arrayBuffer());
};

const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const out: number[] = mark ? (big ? [0xfe, 0xff] : [0xff, 0xfe]) : [];
  for (const c of text) {
    const n = c.charCodeAt(0);
    out.push(...(big ? [n >> 8, n & 255] : [n & 255, n >> 8]));
  }
  return Uint8Array.from(out);
};

describe('text files', () => {
  const table = 'Posten;Betrag\nKöln;5\n';
  const rows = [
    ['Posten', 'Betrag'],
    ['Köln', '5'],
  ];
  it.each([
    ['utf-8', bytesOf(table), 'utf-8'],
    ['utf-8 with a mark', bytesOf(`\uFEFF${table}`), 'utf-8'],
    ['utf-16 with a mark', utf16(table, false, true), 'utf-16le'],
    ['utf-16 the other way', utf16(table, true, true), 'utf-16be'],
    ['utf-16 without a mark', utf16(table, true, false), 'utf-16be'],
    ['Windows-1252', Uint8Array.from([...table].map((c) => c.charCodeAt(0))), 'windows-1252'],
  ])('%s', async (_, bytes, encoding) => {
    const sheets = (await read(bytes, 'a.csv')) as Sheet[];
    expect(texts(sheets[0])).toEqual(rows);
    expect(sheets[0]?.encoding).toBe(encoding);
  });

  it('reads what Windows-1252 has beyond Latin-1', async () => {
    const sheets = (await read(
      Uint8Array.from([0x80, 0x2c, 0x93, 0x61, 0x94, 0x2c, 0xe9]),
      'a.csv',
    )) as Sheet[];
    expect(texts(sheets[0])).toEqual([['€', '“a”', 'é']]);
  });

  it('finds the delimiter by trial, decimal commas notwithstanding', () => {
    expect(texts(readText('Name;Wert\nA;1,5\nB;2,5\n')[0])).toEqual([
      ['Name', 'Wert'],
      ['A', '1,5'],
      ['B', '2,5'],
    ]);
    expect(texts(readText('a|b\n1|2')[0])).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(texts(readText('"a, b",c\n"d; e",f')[0])).toEqual([
      ['a, b', 'c'],
      ['d; e', 'f'],
    ]);
  });

  it('honours sep= and counts its row', () => {
    const [sheet] = readText('sep=|\na,b|c\n\nd|e');
    expect(texts(sheet)).toEqual([['a,b', 'c'], [''], ['d', 'e']]);
    expect(sheet?.from).toEqual([2, 3, 4]);
  });

  it('reads quotes as RFC 4180 has them, and forgives', () => {
    expect(texts(readText('a,"b ""c"" d"\n  "e, f",g\n19" rack,"h\ni"')[0])).toEqual([
      ['a', 'b "c" d'],
      ['e, f', 'g'],
      ['19" rack', 'h\ni'],
    ]);
  });

  it('names the row of a quote that never closes, and keeps the rows after it', async () => {
    const text = 'Item,Amount\n"a,1\nb,2\nc,3\n';
    const [sheet] = readText(text);
    expect(sheet?.problems).toEqual([{ row: 2, kind: 'quote' }]);
    expect(sheet?.rows).toHaveLength(4);
    expect(await read(bytesOf(text), 'a.csv')).toEqual({ kind: 'quote', row: 2 });
    // A later quote in the middle of a cell does not close it either.
    expect(readText('Item,Amount\nx,"1\n"y",2\nz,3')[0]?.problems).toEqual([{ row: 2, kind: 'quote' }]);
  });
});

describe('workbooks', () => {
  const sheet: WriteSheet = {
    name: 'Plan',
    rows: [
      ['Part', 'Sum', 'When'],
      ['A', 12, new Date(Date.UTC(2026, 4, 31))],
      [null, 0.5, null],
    ],
    cells: new Map([
      ['1,1', { value: 12, formula: 'B3*24', formulaResult: 12 }],
      ['2,1', { value: 0.5, style: { numFmt: '0%' } }],
    ]),
    merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
  };
  const book = () =>
    writeXlsx({
      sheets: [sheet, { name: 'Hidden', rows: [['x']], hidden: true }],
      namedRanges: [{ name: 'rate', range: 'Plan!$B$3' }],
      properties: { custom: { id: 'abc' } },
    });

  it('gives cached values, formulas, formats, days, merged words, names, properties and what is hidden', async () => {
    const sheets = (await read(await book(), 'a.xlsx')) as Sheet[];
    expect(sheets.map((s) => [s.name, s.hidden ?? false])).toEqual([
      ['Plan', false],
      ['Hidden', true],
    ]);
    const rows = sheets[0]?.rows ?? [];
    expect(rows[1]?.[1]).toMatchObject({ value: 12, formula: 'B3*24' });
    expect(rows[1]?.[2]?.value).toEqual({ day: '2026-05-31' });
    expect(rows[2]?.[0]?.text).toBe('A');
    expect(rows[2]?.[1]).toMatchObject({ value: 0.5, text: '50%' });
    expect(sheets[0]?.book).toEqual({
      names: [{ name: 'rate', sheet: 'Plan', range: 'B3' }],
      properties: { id: 'abc' },
    });
  });

  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
  const minimal = (
    sheetXml: string,
    workbook = '<workbook><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
  ) => ({
    '[Content_Types].xml': types,
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheetXml,
  });
  const row = (r: number, value: string): string => `<row r="${r}"><c r="A${r}">${value}</c></row>`;
  const grid = (body: string): string => `<worksheet><sheetData>${body}</sheetData></worksheet>`;

  it('says which columns are hidden, and that it came with macros, which are not read', async () => {
    const parts = minimal(
      `<worksheet><cols><col min="2" max="3" hidden="1"/><col min="9" max="16384" hidden="true"/></cols><sheetData><row r="1">${[
        'A',
        'B',
        'C',
        'D',
      ]
        .map((c, i) => `<c r="${c}1">${c === 'C' ? '' : `<v>${i}</v>`}</c>`)
        .join('')}</row></sheetData></worksheet>`,
    );
    const [plain] = (await read(await packed(parts), 'a.xlsx')) as Sheet[];
    expect(plain?.hiddenColumns).toEqual([1]);
    expect(plain?.book?.macros).toBeUndefined();
    const [own] = (await read(await packed({ ...parts, 'xl/vbaProject.bin': 'x' }), 'a.xlsm')) as Sheet[];
    expect(own?.book?.macros).toBe(true);
    const ods = await packed({
      'content.xml':
        '<office:document-content><office:body><office:spreadsheet><table:table table:name="T"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-row><table:table-cell office:value-type="float" office:value="1"/><table:table-cell office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>',
      'Basic/Standard/Module1.xml': '<x/>',
    });
    const [calc] = (await read(ods, 'a.ods')) as Sheet[];
    expect([calc?.hiddenColumns, calc?.book?.macros]).toEqual([[1], true]);
  });

  it('writes shared formulas out for each cell', async () => {
    const file = await packed(
      minimal(
        grid(
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1+"A1"</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
        ),
      ),
    );
    const [s] = (await read(file, 'a.xlsx')) as Sheet[];
    expect(s?.rows[1]?.[1]?.formula).toBe('A2*$A$1+"A1"');
  });

  it.each([
    ['a row beyond any spreadsheet', grid(row(10_000_000, '<v>1</v>')), 'large'],
    ['more rows than are read', grid(row(300_000, '<v>1</v>')), 'large'],
    ['a claim of ten million rows', `<worksheet><dimension ref="A1:B10000000"/></worksheet>`, 'large'],
    ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]>${grid(row(1, '<v>&a;</v>'))}`, 'damaged'],
    ['a tag that never ends', `${grid('')}<row r="`, 'damaged'],
  ])('refuses %s', async (_, xml, kind) => {
    expect(await read(await packed(minimal(xml)), 'a.xlsx')).toEqual({ kind });
  });

  it('refuses a part that unpacks to more than it should', async () => {
    const zeros = new Uint8Array(3 * 1024 * 1024);
    const file = await packed({ ...minimal(grid('')), 'xl/worksheets/sheet1.xml': zeros });
    const view = new DataView(file.buffer);
    const claim = (size: number): void => {
      for (let at = 0; at + 46 < file.length; at++)
        if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 100_000)
          view.setUint32(at + 24, size, true);
    };
    claim(2 ** 31);
    expect(await read(file, 'a.xlsx')).toEqual({ kind: 'large' });
    // Nor is a directory believed that claims less than there is.
    claim(200_000);
    expect(await read(file, 'a.xlsx')).toEqual({ kind: 'large' });
  });

  it('refuses what is protected, old, foreign or cut short', async () => {
    const protectedBook = await writeXlsx({
      sheets: [sheet],
      encryption: { password: 'x', spinCount: 1000 },
    });
    expect(await read(protectedBook, 'a.xlsx')).toEqual({ kind: 'password' });
    expect(await read(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'a.xls')).toEqual({
      kind: 'old',
    });
    expect(await read(bytesOf('%PDF-1.7'), 'a.csv')).toEqual({ kind: 'unknown' });
    const whole = await book();
    expect(await read(whole.slice(0, whole.length - 400), 'a.xlsx')).toEqual({ kind: 'damaged' });
    expect(await read(bytesOf('Item,Amount'), 'a.xlsx')).toEqual({ kind: 'damaged' });
    expect(await read(new Uint8Array(51 * 1024 * 1024), 'a.csv')).toEqual({ kind: 'large' });
  });

  it('reads text under the name of a workbook, where it holds columns', async () => {
    for (const name of ['a.xlsx', 'a.ods', 'a.xls']) {
      const [sheet] = (await read(bytesOf('Posten;Betrag\nZeit;1.200,50\n'), name)) as Sheet[];
      expect(sheet?.rows[1]?.map(({ text }) => text)).toEqual(['Zeit', '1.200,50']);
    }
    expect(await read(bytesOf('<html><table><tr><td>A</td></tr></table>'), 'a.xls')).toEqual({ kind: 'old' });
    expect(await read(bytesOf('{"format":"worthwhile"}'), 'a.xlsx')).toEqual({ kind: 'damaged' });
  });

  it('says where a formula has no result yet, and takes no other column in its place', async () => {
    const cells = ['Item', 'Seats', 'Price', 'Total'].map(
      (text, c) => `<c r="${'ABCD'[c]}1" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    const totals = (result: string): string =>
      grid(
        `<row r="1">${cells.join('')}</row>` +
          ['Licence', 'Support']
            .map(
              (item, i) =>
                `<row r="${i + 2}"><c r="A${i + 2}" t="inlineStr"><is><t>${item}</t></is></c><c r="B${i + 2}"><v>100</v></c>` +
                `<c r="C${i + 2}"><v>12</v></c><c r="D${i + 2}"><f>B${i + 2}*C${i + 2}</f>${result}</c></row>`,
            )
            .join(''),
      );
    const choice = { currency: 'USD', locale: 'en-US', years: 3, start: '2026-01' };
    const own = newCase({ id: 'a', start: '2026-01' });
    for (const result of ['', '<v></v>', '<v/>']) {
      const [sheet] = (await read(await packed(minimal(totals(result))), 'a.xlsx')) as Sheet[];
      if (!sheet) throw new Error('no sheet');
      expect(sheet.problems).toEqual([{ row: 2, kind: 'uncalculated' }]);
      const guess = await guessLines(sheet, choice);
      expect(guess.questions.map(({ kind, chosen }) => [kind, chosen])).toEqual([['amount', null]]);
      const { taken, leftOut } = await linesFrom(guess, own);
      expect([taken, leftOut.map(({ row, why }) => [row, why])]).toEqual([
        [],
        [
          [2, 'question'],
          [3, 'question'],
        ],
      ]);
    }
    const [known] = (await read(await packed(minimal(totals('<v>1200</v>'))), 'a.xlsx')) as Sheet[];
    expect(known?.problems).toBeUndefined();
  });

  it('follows no link to another file', async () => {
    const parts = minimal(grid(row(1, "<f>'[1]Other'!A1*2</f><v>4</v>")));
    const file = await packed({
      ...parts,
      'xl/_rels/workbook.xml.rels': parts['xl/_rels/workbook.xml.rels'].replace(
        '</Relationships>',
        '<Relationship Id="r9" Type="http://x/externalLink" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
      ),
    });
    const [s] = (await read(file, 'a.xlsx')) as Sheet[];
    expect(s?.rows[0]?.[0]).toMatchObject({ value: 4 });
  });

  const ods = (table: string, extra = ''): Record<string, string> => ({
    'content.xml': `<office:document-content><office:body><office:spreadsheet>${table}${extra}</office:spreadsheet></office:body></office:document-content>`,
    'meta.xml':
      '<office:document-meta><office:meta><meta:user-defined meta:name="id">abc</meta:user-defined></office:meta></office:document-meta>',
  });
  const cell = (value: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;

  it('.ods: heading rows stay rows, repeats are written out, names and properties are there', async () => {
    const file = await packed(
      ods(
        `<table:table table:name="T"><table:table-header-rows><table:table-row>${cell('Head &amp; more')}</table:table-row></table:table-header-rows><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1.5" table:formula="of:=[.A1]*2+SUM([$Other.B$1:.B2])"><text:p>1,5</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
        '<table:named-expressions><table:named-range table:name="rate" table:cell-range-address="$T.$A$2"/></table:named-expressions>',
      ),
    );
    const [s] = (await read(file, 'a.ods')) as Sheet[];
    expect(texts(s)).toEqual([['Head & more'], ['1.5', '1.5'], ['1.5', '1.5']]);
    expect(s?.from).toEqual([1, 2, 3]);
    expect(s?.rows[1]?.[0]?.formula).toBe('A1*2+SUM(Other!B$1:B2)');
    expect(s?.book).toEqual({
      names: [{ name: 'rate', sheet: 'T', range: 'A2' }],
      properties: { id: 'abc' },
    });
  });

  it('.ods: ten million rows of something are refused, protected ones too', async () => {
    const many = `<table:table table:name="T"><table:table-row table:number-rows-repeated="10000000">${cell('x')}</table:table-row></table:table>`;
    expect(await read(await packed(ods(many)), 'a.ods')).toEqual({ kind: 'large' });
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
    expect(await read(await packed({ ...ods(''), 'META-INF/manifest.xml': manifest }), 'a.ods')).toEqual({
      kind: 'password',
    });
  });
});
