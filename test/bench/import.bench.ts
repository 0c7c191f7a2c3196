/** What it takes to understand what people bring: 10,000 rows of text, and a workbook of about a megabyte. */
import { newCase } from '../../src/case/index.ts';
import {
  accountsFrom,
  guessAccounts,
  guessLines,
  guessModel,
  linesFrom,
  readSheets,
} from '../../src/import/index.ts';
import { zipped } from './zipped.ts';
import { median } from './time.ts';

export const name = 'What people bring, understood (ms, median of 5)';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const amount = (i: number): string => (1000 + i * 7).toLocaleString('en-US');
const many = 10_000;

const rows = `Item,Kind,Amount,Frequency,Note\n${Array.from(
  { length: many },
  (_, i) =>
    `Initiative number ${i},${i % 3 === 0 ? 'Cost' : 'Benefit'},"${amount(i)}.50",monthly,Note about ${i}`,
).join('\n')}\n`;
const customers = `Opportunity ID,Account Name,Opportunity Name,Amount,Close Date,Owner\n${Array.from(
  { length: many },
  (_, i) =>
    `OPP-${i},Customer ${i} Ltd,Deal ${i},"${amount(i)}.00",${(i % 12) + 1}/${(i % 28) + 1}/2027,R. Hale`,
).join('\n')}\n`;

/** A workbook of so many rows of a label and years: shared strings, numbers, and a sum beside them. */
function book(count: number): Uint8Array {
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

const options = { currency: 'USD', locale: 'en-US', years: 3, start: '2026-01' };
const empty = newCase({ id: 'bench', start: options.start });

async function sheetsOf(bytes: Uint8Array, file: string) {
  const read = await readSheets(bytes, file);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

async function timed(what: string, limit: number, work: () => Promise<unknown>) {
  const times: number[] = [];
  const worked: number[] = [];
  for (let i = 0; i < 5; i++) {
    const begin = performance.now();
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    worked.push((user + system) / 1000);
    times.push(performance.now() - begin);
  }
  // On a machine with other work to do, the processor's own time says what it would take alone.
  return { what, 'ms, median': median(times), 'of processor': median(worked), 'at most': limit };
}

export async function run() {
  const workbook = book(13_000);
  const size = (bytes: Uint8Array): string => `${(bytes.length / 1e6).toFixed(2)} MB`;
  return [
    await timed('10,000 rows of text as lines', 300, async () => {
      const [sheet] = await sheetsOf(bytesOf(rows), 'a.csv');
      if (!sheet) throw new Error('no sheet');
      const made = linesFrom(guessLines(sheet, options), empty);
      if (made.taken.length + made.leftOut.length !== many) throw new Error('rows lost');
    }),
    await timed('10,000 rows of text as customers', 300, async () => {
      const [sheet] = await sheetsOf(bytesOf(customers), 'a.csv');
      if (!sheet) throw new Error('no sheet');
      if (accountsFrom(guessAccounts(sheet, options), []).add.length !== many)
        throw new Error('customers lost');
    }),
    await timed(`a workbook of ${size(workbook)} read`, 1000, () => sheetsOf(workbook, 'a.xlsx')),
    await timed(`a workbook of ${size(workbook)} read and understood as lines`, 1000, async () => {
      const [sheet] = await sheetsOf(workbook, 'a.xlsx');
      if (!sheet) throw new Error('no sheet');
      linesFrom(guessLines(sheet, options), empty);
    }),
    await timed(`a workbook of ${size(workbook)} understood as a model`, 1000, async () => {
      guessModel(await sheetsOf(workbook, 'a.xlsx'), { case: empty });
    }),
  ];
}
