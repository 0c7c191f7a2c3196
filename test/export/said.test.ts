/** No document says a figure twice with two values: what all that leaves the page says of rich cases, against each other. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { docxOf } from '../../src/export/memo/docx.ts';
import { memoOf } from '../../src/export/memo/memo.ts';
import { memoHtml } from '../../src/export/memo/richText.ts';
import { slides } from '../../src/export/pptx/index.ts';
import { cashOf } from '../../src/report/cash.ts';
import { tablesOf } from '../../src/report/datasets/index.ts';
import { textOf, type Table } from '../../src/report/table.ts';
import { reportFor } from '../../src/export/view.ts';
import type { Cell, Sheet } from '../../src/export/xlsx/grid.ts';
import { bookOf } from '../../src/export/xlsx/index.ts';
import { headlineFigures, row, tableRow, type TableRow } from '../../src/export/xlsx/summaryRows.ts';
import type { Measures } from '../../src/value/index.ts';
import { goldenCases, heldAt, optionsOf } from '../golden/cases.ts';
import { partsOf, slidesOf } from './packages.ts';

/** Each table of a slide as its rows of cells. */
const tablesIn = (xml: string): string[][][] =>
  [...xml.matchAll(/<a:tbl>.*?<\/a:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<a:tr\b.*?<\/a:tr>/gs)].map(([tr]) =>
      [...tr.matchAll(/<a:tc\b.*?<\/a:tc>/gs)].map(([tc]) =>
        [...tc.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text]) => text ?? '').join(''),
      ),
    ),
  );

/** A figure as written and how far off it may be by its rounding: "−$1.2M" is −1,200,000 ± 50,000. Null for words. */
function figureIn(text: string): { value: number; off: number } | null {
  const found = /^[^\d\u2212-]*([\u2212-]?)[^\d]*(\d[\d,]*)(?:\.(\d+))?\s*(K|M|B|%)?/.exec(text.trim());
  if (
    !found ||
    !/^[^a-z]*$/.test(
      text
        .replace(/[KMB]/g, '')
        .toLowerCase()
        .replace(/[^a-z]/g, ''),
    )
  )
    return null;
  const [, minus, whole = '', decimals = '', scale] = found;
  const unit = scale === 'K' ? 1e3 : scale === 'M' ? 1e6 : scale === 'B' ? 1e9 : scale === '%' ? 0.01 : 1;
  const value = Number(`${whole.replaceAll(',', '')}.${decimals || '0'}`) * unit;
  return { value: minus ? -value : value, off: (0.5001 * unit) / 10 ** decimals.length };
}

/** A table as the rows of texts it is read as, its heads first. */
const asRead = ({ columns, rows }: Table): string[][] => [
  columns.map((c) => c.label),
  ...rows.map((row) => columns.map((_, i) => textOf(row.cells[i]))),
];
/** The tables of what paper and screens say, as their text is held. */
const tablesHeld = (name: string, medium: string): string[][][] =>
  readFileSync(new URL(heldAt(name, medium), import.meta.url), 'utf8')
    .split(/^table: .*$/m)
    .slice(1)
    .map((part) => {
      const lines = part.trim().split('\n');
      const end = lines.findIndex((line) => !line.includes(' | '));
      return lines.slice(0, end < 0 ? undefined : end).map((line) => line.split(' | '));
    });

const numberAt = (sheet: Sheet | undefined, r: number, k: number): Cell | undefined =>
  sheet?.cells.get(`${r},${k}`);
const valueAt = (sheet: Sheet | undefined, r: number, k: number): number | string | null => {
  const cell = numberAt(sheet, r, k);
  return cell?.kind === 'live' || cell?.kind === 'number' ? cell.value : null;
};

const rich = goldenCases.filter((x) => x.locale.startsWith('en'));

describe('no document says a figure twice with two values', () => {
  it('reads figures as they are written', () => {
    expect(figureIn('−$1.2M')).toEqual({ value: -1.2e6, off: expect.closeTo(50_010, 6) as number });
    expect(figureIn('140.6%')?.value).toBeCloseTo(1.406, 12);
    expect(figureIn('¥689,490')).toEqual({ value: 689_490, off: 0.5001 });
    expect(figureIn('month 16')).toBeNull();
    expect(figureIn('Not within 3 years')).toBeNull();
  });

  it.each(rich.map((x) => [x.name, x] as const))('slides of %s', async (_, golden) => {
    const report = reportFor(golden.case, optionsOf(golden));
    if (report.evaluation.incomplete || report.verdict.empty) return;
    const seen = new Map<string, { value: number; off: number; slide: number }>();
    const twice: string[] = [];
    let figures = 0;
    slidesOf(await partsOf(await slides(golden.case, optionsOf(golden)))).forEach((xml, slide) => {
      for (const [heads = [], ...rows] of tablesIn(xml)) {
        let group = '';
        for (const cells of rows) {
          if (cells.slice(1).every((text) => text === '')) group = cells[0] ?? '';
          cells.slice(1).forEach((text, k) => {
            const figure = figureIn(text);
            // What a row is called under its heading, in a column of that name: "Net customer value", "Present value".
            const key = `${group} | ${cells[0] ?? ''} | ${heads[k + 1] ?? ''}`;
            if (!figure || (cells[0] ?? '') === '') return;
            figures++;
            const before = seen.get(key);
            if (before && Math.abs(before.value - figure.value) > before.off + figure.off)
              twice.push(
                `${key}: slide ${before.slide + 1} and ${slide + 1}: ${before.value}, ${figure.value}`,
              );
            seen.set(key, { ...figure, slide });
          });
        }
      }
    });
    expect(twice).toEqual([]);
    expect(figures).toBeGreaterThan(5);
  });

  it.each(rich.map((x) => [x.name, x] as const))(
    'paper, page, memo, CSV and slides of %s',
    async (_, golden) => {
      const report = reportFor(golden.case, optionsOf(golden));
      if (report.withheld) return;
      const memo = memoOf(report);
      const documents: Record<string, string[][][]> = {
        memo: memo.blocks.flatMap((block) => (block.kind === 'table' ? [asRead(block.table)] : [])),
        CSV: tablesOf(report).map(({ table }) => asRead(table)),
        paper: tablesHeld(golden.name, 'print'),
        // Of several reviews the page shows one, and files show each.
        ...(golden.case.reviews.length > 1 ? {} : { page: tablesHeld(golden.name, 'screens') }),
        slides: slidesOf(await partsOf(await slides(golden.case, optionsOf(golden)))).flatMap(tablesIn),
      };
      // One figure of a row under one heading; a document that has several of that name tells them apart itself.
      const said = new Map<string, { document: string; value: number; off: number }[]>();
      for (const [document, tables] of Object.entries(documents)) {
        const own = new Map<string, { document: string; value: number; off: number }[]>();
        for (const [heads = [], ...rows] of tables)
          for (const cells of rows)
            cells.slice(1).forEach((text, k) => {
              const figure = figureIn(text);
              const key = `${cells[0] ?? ''} | ${heads[k + 1] ?? ''}`;
              if (figure && !key.startsWith(' |') && !key.endsWith('| '))
                own.set(key, [...(own.get(key) ?? []), { document, ...figure }]);
            });
        for (const [key, all] of own) said.set(key, [...(said.get(key) ?? []), ...all]);
      }
      const near = (a: { value: number; off: number }, b: { value: number; off: number }): boolean =>
        Math.abs(a.value - b.value) <= a.off + b.off;
      const names = Object.keys(documents);
      const compared = new Set<string>();
      const apart = [...said].flatMap(([key, all]) =>
        names.flatMap((one) => {
          const [mine, others] = [
            all.filter((x) => x.document === one),
            all.filter((x) => x.document !== one),
          ];
          if (mine.length > 0 && others.length > 0) compared.add(one);
          // What one document says under a name, each other that has the name says among what it has there.
          return mine.flatMap((x) =>
            names
              .filter((name) => others.some((y) => y.document === name))
              .filter((name) => !others.some((y) => y.document === name && near(x, y)))
              .map(
                (name) =>
                  `${key}: ${one} ${x.value}, ${name} ${others
                    .filter((y) => y.document === name)
                    .map((y) => y.value)
                    .join(' or ')}`,
              ),
          );
        }),
      );
      expect(apart).toEqual([]);
      expect([...compared].sort()).toEqual([...names].sort());
      // The word processor's file and the clipboard say each figure of the memo.
      const parts = await partsOf(await docxOf(memo, { language: 'en', letter: false }));
      const docx = [...parts]
        .map(([name, part]) => (name === 'word/document.xml' ? String(part) : ''))
        .join('');
      const html = memoHtml(memo);
      for (const table of memo.blocks)
        if (table.kind === 'table')
          for (const text of asRead(table.table).flat())
            if (figureIn(text)) {
              expect(docx).toContain(text);
              expect(html).toContain(text);
            }
      // Where the line ends, its band says what the odds say.
      const { p10, p90 } = cashOf(report);
      const { odds } = report;
      if (odds && p10 && p90)
        expect([p10.at(-1), p90.at(-1)]).toEqual([odds.spread.quantiles[9], odds.spread.quantiles[89]]);
    },
  );

  it.each(goldenCases.map((x) => [x.name, x] as const))('the workbook of %s', (_, golden) => {
    const { case: c, internal, locale, view } = golden;
    const countable = view.countable;
    const report = reportFor(c, optionsOf(golden));
    const book = bookOf(c, {
      internal,
      locale,
      countable,
      lean: view.lean,
      ...(view.scenario === null ? {} : { scenario: view.scenario }),
    });
    const sheetOf = (name: string): Sheet | undefined => book.sheets.find((s) => s.name === name);
    const summary = sheetOf('Summary');
    const { verdict: v, evaluation: e } = report;
    if (e.incomplete) {
      expect(valueAt(summary, row.headline, 0)).toBe('\u2014');
      return;
    }
    const m: Measures = v.measures;
    const figures: Partial<Record<TableRow, number | null>> = {
      net: v.net,
      npv: m.npv,
      roi: m.roi,
      roiPresentValue: m.roiPresentValue,
      irr: m.irr.kind === 'one' ? m.irr.rate : null,
      payback: m.payback.kind === 'after' ? Math.max(1, Math.ceil(m.payback.months - 1e-9)) : null,
    };
    const same = (got: number | string | null, want: number | null | undefined, what: string): void => {
      if (typeof want !== 'number') expect(typeof got, what).not.toBe('number');
      else expect(got, what).toBeCloseTo(want, 6);
    };
    // The report's figure, at the headline, beside it, in the table below, on the sheets it comes from.
    same(valueAt(summary, row.headline, 0), v.net, 'headline');
    headlineFigures(c).forEach((key, i) => {
      same(valueAt(summary, row.figures + i, 1), figures[key], key);
      same(valueAt(summary, tableRow(key), countable ? 2 : 1), figures[key], `${key} in the table`);
    });
    same(valueAt(summary, tableRow('net'), countable ? 2 : 1), v.net, 'net in the table');
    const timeline = sheetOf('Timeline');
    const last = [...(timeline?.cells.values() ?? [])].reduce((at, x) => Math.max(at, x.row), 0);
    same(valueAt(timeline, last, 7 + 12 * c.years), v.net, 'where the chart ends');
    if (valueAt(summary, row.leans + 1, 1) !== null) {
      const shown = { worse: 1, likely: 2, better: 3 }[view.lean];
      same(valueAt(summary, row.leans + 1, shown), v.net, 'conservative, likely, optimistic');
    }
  });
});
