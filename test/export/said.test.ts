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
import { reportFor } from '../../src/export/reportFor.ts';
import type { Book, Cell, Sheet } from '../../src/export/xlsx/grid.ts';
import { bookOf } from '../../src/export/xlsx/index.ts';
import { headlineFigures, row, tableRow, type TableRow } from '../../src/export/xlsx/summaryRows.ts';
import { programmeTables } from '../../src/report/datasets/programme.ts';
import { programmeSlides } from '../../src/export/pptx/programme.ts';
import { reviewSlides } from '../../src/export/pptx/review.ts';
import { programmeBookOf } from '../../src/export/xlsx/programme/index.ts';
import { reviewBookOf } from '../../src/export/xlsx/review.ts';
import { customerCopy, decodeLink, encodeLink } from '../../src/share/index.ts';
import { makeFormats } from '../../src/text/format.ts';
import { programme, type Measures } from '../../src/value/index.ts';
import type { Case } from '../../src/case/index.ts';
import { makeProgramme, smallTeam } from '../fixtures/makeProgramme.ts';
import { heldAt, optionsOf, shortCases } from '../golden/cases.ts';
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

interface Figure {
  value: number;
  /** How far off it may be by its rounding. */
  off: number;
}

/** A figure of another locale as English writes it. */
function asEnglish(text: string, locale: string): string {
  if (locale.startsWith('ja')) return text.replace('万', 'W').replace('億', 'E');
  if (!locale.startsWith('de')) return text;
  return text
    .replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
    .replace(/(\d)\s?Mio\.?,?/, '$1M')
    .replace(/(\d)\s?Mrd\.?,?/, '$1B')
    .replace(/(\d)\s%/, '$1%');
}
const scales: Record<string, number> = { K: 1e3, W: 1e4, M: 1e6, E: 1e8, B: 1e9, '%': 0.01 };

/** A figure as written and how far off it may be by its rounding: "−$1.2M" is −1,200,000 ± 50,000. Null for words. */
function figureIn(written: string, locale = 'en-US'): Figure | null {
  const text = asEnglish(written, locale);
  const found = /^[^\d\u2212-]*([\u2212-]?)[^\d]*(\d[\d,]*)(?:\.(\d+))?\s*([KWMEB%])?/.exec(text.trim());
  if (
    !found ||
    !/^[^a-z]*$/.test(
      text
        .replace(/[KWMEB]/g, '')
        .toLowerCase()
        .replace(/[^a-z]/g, ''),
    )
  )
    return null;
  const [, minus, whole = '', decimals = '', scale] = found;
  const unit = scales[scale ?? ''] ?? 1;
  const digits = whole.replaceAll(',', '');
  const value = Number(`${digits}.${decimals || '0'}`) * unit;
  // Short figures have three digits, which some languages write out: "529.000 €".
  const short = decimals === '' && unit === 1 && /^\d{3}0+$/.test(digits) ? 10 ** (digits.length - 3) : 1;
  return { value: minus ? -value : value, off: (0.5001 * unit * short) / 10 ** decimals.length };
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
    // Headings of rows stand between them on lines of their own.
    .map((part) =>
      part
        .split('\n')
        .filter((line) => line.includes(' | '))
        .map((line) => line.split(' | ')),
    );

const near = (a: Figure, b: Figure): boolean => Math.abs(a.value - b.value) <= a.off + b.off;

/** What stands under a row's name and a heading: the figures of each document by both. */
type Said = Map<string, Figure[]>;
const add = (said: Said, label: string, head: string, figure: Figure): void => {
  if (label === '' || head === '') return;
  const key = `${label} | ${head}`;
  said.set(key, [...(said.get(key) ?? []), figure]);
};
function saidIn(tables: readonly string[][][], locale: string): Said {
  const said: Said = new Map();
  for (const [heads = [], ...rows] of tables)
    for (const cells of rows)
      cells.slice(1).forEach((text, k) => {
        const figure = figureIn(text, locale);
        if (figure) add(said, cells[0] ?? '', heads[k + 1] ?? '', figure);
      });
  return said;
}
/** The same of the sheets of a workbook: a cell's heading is the last text above it. */
function saidInBook(book: Book): Said {
  const said: Said = new Map();
  for (const sheet of book.sheets) {
    const heads = new Map<number, string>();
    const labels = new Map<number, string>();
    for (const cell of [...sheet.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column)) {
      if (cell.kind === 'text' && cell.column === 0) labels.set(cell.row, cell.text);
      else if (cell.kind === 'text') heads.set(cell.column, cell.text);
      else if ((cell.kind === 'live' || cell.kind === 'number') && typeof cell.value === 'number')
        add(said, labels.get(cell.row) ?? '', heads.get(cell.column) ?? '', {
          value: cell.value,
          off: 1e-9 * Math.max(1, Math.abs(cell.value)),
        });
    }
  }
  return said;
}
/**
 * What one document says under a name and no other that has the name says among what it has there, and which documents
 * have a name with another.
 */
function contradictions(
  documents: Record<string, readonly string[][][] | Said>,
  locale: string,
): { apart: string[]; compared: Set<string> } {
  const all = Object.entries(documents).map(
    ([name, said]) => [name, said instanceof Map ? said : saidIn(said, locale)] as const,
  );
  const compared = new Set<string>();
  const apart = all.flatMap(([one, mine]) =>
    [...mine].flatMap(([key, figures]) =>
      all.flatMap(([other, theirs]) => {
        const there = one === other ? undefined : theirs.get(key);
        if (!there) return [];
        compared.add(one);
        return figures
          .filter((x) => !there.some((y) => near(x, y)))
          .map((x) => `${key}: ${one} ${x.value}, ${other} ${there.map((y) => y.value).join(' or ')}`);
      }),
    ),
  );
  return { apart, compared };
}

const numberAt = (sheet: Sheet | undefined, r: number, k: number): Cell | undefined =>
  sheet?.cells.get(`${r},${k}`);
const valueAt = (sheet: Sheet | undefined, r: number, k: number): number | string | null => {
  const cell = numberAt(sheet, r, k);
  return cell?.kind === 'live' || cell?.kind === 'number' ? cell.value : null;
};

const rich = shortCases;
const likely = { scenario: null, lean: 'likely', countable: false } as const;

describe('no document says a figure twice with two values', () => {
  it('reads figures as they are written', () => {
    expect(figureIn('−$1.2M')).toEqual({ value: -1.2e6, off: expect.closeTo(50_010, 6) as number });
    expect(figureIn('140.6%')?.value).toBeCloseTo(1.406, 12);
    expect(figureIn('¥689,490')).toEqual({ value: 689_490, off: 0.5001 });
    expect(figureIn('1,47 Mio. €', 'de-DE')?.value).toBeCloseTo(1.47e6, 6);
    expect(figureIn('−1.234,5 €', 'de-DE')?.value).toBe(-1234.5);
    expect(figureIn('98 %', 'de-DE')?.value).toBeCloseTo(0.98, 12);
    expect(figureIn('￥23.5万', 'ja-JP')?.value).toBeCloseTo(235_000, 6);
    expect(figureIn('month 16')).toBeNull();
    expect(figureIn('Not within 3 years')).toBeNull();
  });

  it.each(rich.map((x) => [x.name, x] as const))('slides of %s', async (_, golden) => {
    const report = reportFor(golden.case, optionsOf(golden));
    if (report.evaluation.incomplete || report.verdict.empty) return;
    const seen = new Map<string, (Figure & { slide: number })[]>();
    let figures = 0;
    let [group, last] = ['', ''];
    slidesOf(await partsOf(await slides(golden.case, optionsOf(golden)))).forEach((xml, slide) => {
      for (const [heads = [], ...rows] of tablesIn(xml)) {
        // A table that goes on is in the group it was in.
        if (heads.join('|') !== last) group = '';
        last = heads.join('|');
        for (const cells of rows) {
          if (cells.slice(1).every((text) => text === '')) group = cells[0] ?? '';
          cells.slice(1).forEach((text, k) => {
            const figure = figureIn(text, golden.locale);
            if (!figure || (cells[0] ?? '') === '') return;
            figures++;
            // What a row is called under its heading, in a column of that name: "Net customer value", "Present value".
            const key = `${group} | ${cells[0] ?? ''} | ${heads[k + 1] ?? ''}`;
            seen.set(key, [...(seen.get(key) ?? []), { ...figure, slide }]);
          });
        }
      }
    });
    // Rows of one name beside each other are told apart by the reader; another slide says one of them.
    const twice = [...seen].flatMap(([key, all]) =>
      all
        .filter((x) => {
          const elsewhere = all.filter((y) => y.slide !== x.slide);
          return elsewhere.length > 0 && !elsewhere.some((y) => near(x, y));
        })
        .map((x) => `${key}: ${x.value} on slide ${x.slide + 1}, not on another`),
    );
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
        // Beside a scenario the numbers are those before it, and so named.
        CSV: tablesOf(report)
          .filter(({ id }) => id !== 'assumptions' || golden.view.scenario === null)
          .map(({ table }) => asRead(table)),
        paper: tablesHeld(golden.name, 'print'),
        // Of several reviews the page shows one, and files show each.
        ...(golden.case.reviews.length > 1 ? {} : { page: tablesHeld(golden.name, 'screens') }),
        slides: slidesOf(await partsOf(await slides(golden.case, optionsOf(golden)))).flatMap(tablesIn),
      };
      const { apart, compared } = contradictions(documents, golden.locale);
      expect(apart).toEqual([]);
      expect([...compared].sort()).toEqual(Object.keys(documents).sort());
      // The word processor's file and the clipboard say each figure of the memo.
      const parts = await partsOf(await docxOf(memo, { language: 'en', letter: false }));
      const docx = [...parts]
        .map(([name, part]) => (name === 'word/document.xml' ? String(part) : ''))
        .join('');
      const html = memoHtml(memo);
      for (const table of memo.blocks)
        if (table.kind === 'table')
          for (const text of asRead(table.table).flat())
            if (figureIn(text, golden.locale)) {
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

  it.each(rich.filter((x) => x.case.reviews.length > 0).map((x) => [x.name, x] as const))(
    'slides, workbook, CSV and page of the review of %s',
    async (_, golden) => {
      const { case: c, locale } = golden;
      const id = c.reviews.at(-1)?.id ?? '';
      const book = reviewBookOf(c, id, { locale, findings: true });
      const { apart, compared } = contradictions(
        {
          slides: slidesOf(await partsOf(await reviewSlides(c, id, optionsOf(golden)))).flatMap(tablesIn),
          workbook: saidInBook(book),
          CSV: tablesOf(reportFor(c, { ...optionsOf(golden), view: likely }))
            .filter((x) => x.id.endsWith(` ${id}`))
            .map(({ table }) => asRead(table)),
        },
        locale,
      );
      expect(apart).toEqual([]);
      expect([...compared].sort()).toEqual(['CSV', 'slides', 'workbook']);
    },
  );

  it('slides, workbook and CSV of a programme', async () => {
    const p = makeProgramme({ ...smallTeam, ranges: { 'with.churn': { low: 0.012, high: 0.02 } } });
    const formats = makeFormats('en-US', p.currency);
    const result = programme(p);
    const { apart, compared } = contradictions(
      {
        slides: slidesOf(await partsOf(await programmeSlides(p, { formats, odds: null }))).flatMap(tablesIn),
        workbook: saidInBook(programmeBookOf(p)),
        CSV: programmeTables({ programme: p, result, odds: null, formats }).map(({ table }) => asRead(table)),
      },
      'en-US',
    );
    expect(apart).toEqual([]);
    expect([...compared].sort()).toEqual(['CSV', 'slides', 'workbook']);
  });

  it.each(rich.map((x) => [x.name, x] as const))('the link of %s', async (_, golden) => {
    const link = await encodeLink(
      customerCopy(golden.case),
      golden.view.scenario === null ? {} : { scenario: golden.view.scenario },
    );
    if (!link.ok) throw new Error(link.problem.kind);
    const opened = await decodeLink(link.value);
    if (!opened.ok) throw new Error(opened.problem.kind);
    const options = { ...optionsOf(golden), internal: false };
    const tables = (c: Case): string[][][] =>
      tablesOf(reportFor(c, options)).map(({ table }) => asRead(table));
    const documents = { sent: tables(customerCopy(golden.case)), opened: tables(opened.value.case) };
    const { apart, compared } = contradictions(documents, golden.locale);
    expect(apart).toEqual([]);
    expect(compared.size).toBe(2);
  });

  it.each(rich.map((x) => [x.name, x] as const))('the workbook of %s', (_, golden) => {
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
