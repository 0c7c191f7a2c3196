/**
 * The longest the page's main thread is held up while workbooks and tables made to do so are refused or read, by the
 * thread's own clock. The reading itself is a worker's.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bomb, claims, deepAndElsewhere, entities } from '../fixtures/hostileTables.ts';
import { book } from './book.ts';
import { onSite } from './browser.ts';
import { onDisk, tableOf } from './hostile.ts';
import { table, type Step } from './ways.ts';

export const name = 'Longest the page does not answer while a table is brought in';

const budget = 200;

const written = (file: string, bytes: Buffer): string => {
  const path = join(tmpdir(), `worthwhile-${file}`);
  writeFileSync(path, bytes);
  return path;
};

const files: [string, () => string][] = [
  ['a part that unpacks to 130 MB', () => written('bomb.ods', bomb())],
  ['ten million rows claimed', () => written('claims.ods', claims())],
  ['entities', () => written('entities.ods', entities())],
  ['a formula a thousand deep, and one into another file', () => written('deep.ods', deepAndElsewhere())],
  ['210,000 rows of text', () => onDisk('rows.csv', '1\n'.repeat(210_000))],
  ['a quotation mark never closed, 5 MB', () => onDisk('quote.csv', `a,"${'b\n'.repeat(2_500_000)}`)],
  ['one line of 5 MB', () => onDisk('line.csv', 'a,'.repeat(2_500_000))],
  ['10,000 rows, read', () => onDisk('table.csv', tableOf(10_000))],
  ['a workbook of 13,000 rows, read', () => written('book.xlsx', Buffer.from(book(13_000)))],
];

export async function run() {
  return onSite(async ({ browser, base }) => {
    const rows = [];
    for (const [what, path] of files) {
      const step: Step = table(path());
      const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-US' });
      try {
        const held = await step(await context.newPage(), base);
        rows.push({
          what,
          'ms on the processor': Math.round(held.busy),
          'ms by the clock': Math.round(held.wall),
          'at most': budget,
        });
      } finally {
        await context.close();
      }
    }
    return rows;
  });
}
