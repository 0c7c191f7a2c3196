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
import { book } from './book.ts';
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
