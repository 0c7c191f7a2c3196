import { zipped } from './zipped.ts';

/** A workbook of so many rows of a label and years: shared strings, numbers, and a sum beside them. */
export function book(count: number): Uint8Array {
  const strings: string[] = ['Item', 'Note'];
  const sheet: string[] = [];
  const years = ['B', 'C', 'D', 'E', 'F'];
  sheet.push(
    `<row r="1"><c r="A1" t="s"><v>0</v></c>${years
      .map((c, y) => `<c r="${c}1"><v>${2026 + y}</v></c>`)
      .join('')}<c r="H1" t="s"><v>1</v></c></row>`,
  );
  for (let i = 0; i < count; i++) {
    const r = i + 2;
    strings.push(
      `Initiative ${(i * 7919) % 99_991} of department ${i}`,
      `Said in workshop ${(i * 104_729) % 65_537}`,
    );
    const figures = years.map(
      (c, y) => `<c r="${c}${r}"><v>${((i * 7907 + y * 31_337) % 1_000_003) / 8}</v></c>`,
    );
    sheet.push(
      `<row r="${r}"><c r="A${r}" t="s"><v>${2 + 2 * i}</v></c>${figures.join('')}<c r="G${r}"><f>SUM(B${r}:F${r})</f><v>${i}</v></c><c r="H${r}" t="s"><v>${3 + 2 * i}</v></c></row>`,
    );
  }
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return zipped({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packages}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.map((x) => `<si><t>${x}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet.join('')}</sheetData></worksheet>`,
  });
}
