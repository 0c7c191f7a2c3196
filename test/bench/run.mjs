/**
 * Runs every test/bench/*.bench.ts in turn and prints one table for each: `npm run bench`, or `npm run
 * bench link` for those whose file name contains a word.
 *
 * A bench file exports `name` (a string) and `run` (returning, or promising, a list of rows: objects with
 * the same keys, in the order they are to be shown). It measures and reports; nothing fails because a
 * machine is slow.
 */
import { readdirSync } from 'node:fs';
import { register } from 'tsx/esm/api';

register();
const wanted = process.argv.slice(2);
const here = new URL('./', import.meta.url);
const files = readdirSync(here)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort();

const cell = (value) =>
  typeof value !== 'number'
    ? String(value ?? '')
    : Number.isInteger(value)
      ? String(value)
      : value.toFixed(Math.abs(value) < 1 ? 3 : Math.abs(value) < 100 ? 2 : 0);

for (const file of files) {
  const { name, run } = await import(new URL(file, here).href);
  const rows = await run();
  const keys = Object.keys(rows[0] ?? {});
  const table = [keys, ...rows.map((row) => keys.map((key) => cell(row[key])))];
  const widths = keys.map((_, i) => Math.max(...table.map((row) => row[i].length)));
  console.log(`\n${name}`);
  table.forEach((row, r) => {
    console.log(
      '  ' + row.map((text, i) => (i === 0 ? text.padEnd(widths[i]) : text.padStart(widths[i]))).join('  '),
    );
    if (r === 0) console.log('  ' + widths.map((w) => '─'.repeat(w)).join('  '));
  });
}
