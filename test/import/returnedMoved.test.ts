/** Workbooks of ours whose rows and sheets were moved about, and cells that hold what no cell of ours did. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheets, returnedId, type Sheet } from '../../src/import/index.ts';
import { areaOf } from '../../src/import/read/grid.ts';
import { caseSheetName } from '../../src/import/returned/marks.ts';
import { goldenCases } from '../golden/cases.ts';
import { edited, namesIn } from './packageEdits.ts';
import { back, bytesOf, sample, sheetsOf, unchanged, type Written } from './returnedBooks.ts';
import { copied, insertRows, renameSheet, sortRows } from './spreadsheetActs.ts';
import { sampled, thorough } from '../thorough.ts';

const read = new Map<string, Promise<Sheet[]>>();
async function sheets(of: Written = sample): Promise<Sheet[]> {
  let found = read.get(of.name);
  if (!found) read.set(of.name, (found = bytesOf(of).then((bytes) => sheetsOf(bytes))));
  return copied(await found);
}
const addressOf = (of: readonly Sheet[], name: string): { sheet: Sheet; row: number; column: number } => {
  const found = of[0]?.book?.names.find((n) => n.name === name);
  const area = areaOf(found?.range ?? '');
  const sheet = of.find((s) => s.name === found?.sheet);
  if (!area || !sheet) throw new Error(name);
  return { sheet, row: area.row, column: area.column };
};
const cellOf = (of: readonly Sheet[], name: string) => {
  const { sheet, row, column } = addressOf(of, name);
  const cell = sheet.rows[sheet.from.indexOf(row + 1)]?.[column];
  if (!cell) throw new Error(name);
  return cell;
};
const [first, second] = sample.case.assumptions;
if (!first || !second) throw new Error('no assumptions');

describe('a workbook that was moved about', () => {
  const moved = [sample, ...goldenCases.filter((g) => ['reviewed', 'several-rates'].includes(g.name))];
  it.each(sampled(moved, 2).map((of) => [of.name, of] as const))(
    '%s: rows put in and sheets renamed anywhere change nothing',
    async (_, of) => {
      const names = (await sheets(of)).flatMap((s) => (s.name === caseSheetName ? [] : [s.name]));
      const acts = fc.array(
        fc.oneof(
          fc.record({
            kind: fc.constant('insert' as const),
            sheet: fc.constantFrom(...names),
            at: fc.integer({ min: 1, max: 60 }),
            count: fc.integer({ min: 1, max: 3 }),
          }),
          fc.record({ kind: fc.constant('rename' as const), sheet: fc.constantFrom(...names) }),
        ),
        { minLength: 1, maxLength: 4 },
      );
      const own = await sheets(of);
      await fc.assert(
        fc.asyncProperty(acts, (list) => {
          const now = copied(own);
          const called = new Map(names.map((name) => [name, name]));
          for (const act of list) {
            const sheet = called.get(act.sheet) ?? act.sheet;
            if (act.kind === 'insert') insertRows(now, sheet, act.at, act.count);
            else {
              renameSheet(now, sheet, `${act.sheet}'s new`);
              called.set(act.sheet, `${act.sheet}'s new`);
            }
          }
          expect(back(now, of.case)).toMatchObject(unchanged);
          return Promise.resolve();
        }),
        { numRuns: thorough ? 12 : 4 },
      );
    },
  );

  it('reads sorted rows by what they say, and each number typed into them as that of its own row', async () => {
    const now = await sheets();
    const inputs = addressOf(now, `in_likely_1_${first.name}`);
    const last = addressOf(now, 'in_proposed_rows').row - 4;
    sortRows(now, inputs.sheet.name, inputs.row + 1, last);
    const risks = addressOf(now, 'in_risk_row_1');
    sortRows(now, risks.sheet.name, risks.row + 1, risks.row + sample.case.lines.length);
    expect(back(copied(now), sample.case)).toMatchObject({ changed: [], lost: [] });
    // The row that stands first now is another's.
    const cells = inputs.sheet.rows[inputs.sheet.from.indexOf(inputs.row + 1)] ?? [];
    const name = (cells[1]?.text ?? '').replace(/^a_/, '');
    expect(name).not.toBe(first.name);
    const likely = cells[inputs.column];
    if (!likely) throw new Error('no cell');
    cells[inputs.column] = { text: '7', value: 7 };
    expect(back(now, sample.case).changed.map((x) => [x.path, x.after])).toEqual([
      [`assumptions.${name}.value`, 7],
    ]);
  });

  it('finds its cells where a program dropped the names or the properties', async () => {
    const now = await sheets();
    for (const s of now) s.book = { names: [], properties: {} };
    expect(returnedId(now)).toMatchObject({ id: sample.case.id, version: 1 });
    expect(back(now, sample.case)).toMatchObject({ changed: [], lost: [] });
  });
});

describe('a cell that holds what no cell of ours did', () => {
  const at = `in_likely_1_${second.name}`;
  const path = `assumptions.${second.name}.value`;
  it.each([
    ['12,5', 12.5],
    ['1.234,50', 1234.5],
    ['1 234,5', 1234.5],
    [' 12.5 ', 12.5],
  ])('%j typed as text is the number it can only mean', async (text, value) => {
    const now = await sheets();
    Object.assign(cellOf(now, at), { text, value: text });
    expect(back(now, sample.case)).toMatchObject({ changed: [{ path, after: value }], lost: [] });
  });

  it.each(['1.234', '1,234', 'n/a', 'about 12', '#DIV/0!'])(
    '%j is not read as a number, and is said',
    async (text) => {
      const now = await sheets();
      Object.assign(cellOf(now, at), { text, value: text });
      expect(back(now, sample.case)).toMatchObject({ changed: [], lost: [path] });
    },
  );

  it('a number no case can have is said and costs no other', async () => {
    const bytes = await edited(await bytesOf(sample), { [at]: 3, in_risk_row_1: 40, in_discount_rate: 0.2 });
    expect(back(await sheetsOf(bytes), sample.case)).toMatchObject({
      changed: [
        { path, after: 3 },
        { path: 'discount.rate', after: 0.2 },
      ],
      lost: [`lines.${sample.case.lines[0]?.id ?? ''}.risk`],
    });
  });

  it('a blank cell is a number that is not entered, or said where there has to be one', async () => {
    const bytes = await edited(await bytesOf(sample), { [at]: null, in_discount_rate: null });
    const read = back(await sheetsOf(bytes), sample.case);
    expect(read.changed).toMatchObject([{ path, after: null }]);
    expect(read.lost).toEqual(['discount.rate']);
  });

  it('yes and no are understood as words', async () => {
    const i = sample.case.lines.findIndex((l) => l.per !== 'once' && l.adopts);
    const id = sample.case.lines[i]?.id ?? '';
    const bytes = await edited(await bytesOf(sample), { [`in_adopts_row_${i + 1}`]: 'Nein' });
    expect(back(await sheetsOf(bytes), sample.case).changed).toMatchObject([
      { path: `lines.${id}.adopts`, before: true, after: false },
    ]);
  });

  it('notes stand beside the row they are about, wherever in it, and others say where they stood', async () => {
    const bytes = await bytesOf(sample);
    const place = (await namesIn(bytes)).get(at) ?? '';
    const noted = await edited(
      bytes,
      {},
      {
        [place]: 'Too high for us',
        [place.replace(/![A-Z]+/, '!A')]: 'Measured in May',
        'Summary!A1': 'Fine',
      },
      { in_likely_1_clerk_hour: ['Is this with overhead?', 'Yes & no'] },
    );
    const { offer, changed } = back(await sheetsOf(noted), sample.case);
    expect(changed).toEqual([]);
    const added = offer.comments.slice(sample.case.comments.length);
    expect(added.map((x) => [x.about, x.text]).sort()).toEqual(
      [
        ['', 'Summary!A1: Fine'],
        [second.name, 'Measured in May'],
        [second.name, 'Too high for us'],
        ['clerk_hour', 'Is this with overhead?\nYes & no'],
      ].sort(),
    );
  });
});

describe('a file no workbook can be read from', () => {
  it('says that it is protected', async () => {
    // A compound file with the stream that holds an encrypted package.
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...'EncryptedPackage'].forEach((c, i) => (bytes[1024 + 2 * i] = c.charCodeAt(0)));
    expect(await readSheets(bytes, 'a.xlsx')).toEqual({ ok: false, problem: { kind: 'password' } });
  });

  it('a workbook with macros is read like any other, and nothing in it runs', async () => {
    expect(back(await sheetsOf(await bytesOf(sample), 'a.xlsm'), sample.case)).toMatchObject(unchanged);
  });
});
