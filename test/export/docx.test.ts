/** The memo's tables in a word processor: every figure has the room it needs, on every page width, in every term. */
import { expect, it } from 'vitest';
import { docxOf } from '../../src/export/memo/docx.ts';
import { memoOf } from '../../src/export/memo/memo.ts';
import { workingsOf } from '../../src/report/lineWorkings.ts';
import { reportFor } from '../../src/export/reportFor.ts';
import { goldenCases, optionsOf } from '../golden/cases.ts';
import { partsOf } from './packages.ts';

/** Of its size, what a digit takes in the usual face. */
const digit = 0.56;

/** Where a dollar is written with letters and spaces that keep a figure together. */
const elsewhere = goldenCases
  .filter((x) => x.name === 'sample-internal')
  .flatMap((x) => ['es-ES', 'fr-FR'].map((locale) => ({ ...x, name: `${x.name} in ${locale}`, locale })));

it.each([...goldenCases.filter((x) => x.name !== 'cost-fails'), ...elsewhere])(
  'no figure of $name is wider than its column, and no table than its page',
  async (golden) => {
    const memo = memoOf(reportFor(golden.case, optionsOf(golden)));
    for (const letter of [true, false]) {
      const xml =
        (await partsOf(await docxOf(memo, { language: 'en', letter }))).get('word/document.xml') ?? '';
      const page = Number(/<w:pgSz w:w="(\d+)"/.exec(xml)?.[1]) - 2 * 1134;
      const narrow: string[] = [];
      let figures = 0;
      for (const [table] of xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
        const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((m) => Number(m[1]));
        expect(widths.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(page);
        for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/gs))
          [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].forEach(([cell], i) => {
            const text = [...cell.matchAll(/<w:t [^>]*>(.*?)<\/w:t>/g)].map((m) => m[1] ?? '').join(' ');
            const points = Number(/<w:sz w:val="(\d+)"/.exec(cell)?.[1]) / 2;
            if (
              !cell.includes('w:jc w:val="right"') ||
              !/^[^a-z ]{1,16}$/i.test(text.replace(/US\$|\$US/, '$'))
            )
              return;
            figures++;
            if (text.length * digit * points * 20 > (widths[i] ?? 0) - 120) narrow.push(text);
          });
      }
      expect(narrow).toEqual([]);
      expect(figures).toBeGreaterThan(10);
    }
  },
);

it('the memo names every row it works out, those that wait or fail too, with why', () => {
  for (const golden of goldenCases) {
    const report = reportFor(golden.case, optionsOf(golden));
    const titles = memoOf(report).blocks.flatMap((b) => (b.kind === 'paragraph' ? (b.title ?? []) : []));
    const rows = workingsOf(report).flatMap((group) => group.lines);
    expect(titles, golden.name).toEqual(expect.arrayContaining(rows.map((line) => line.label)));
  }
});
