/** No document says a figure twice with two values: what slides and workbook say of rich cases, against each other. */
import { describe, expect, it } from 'vitest';
import { slides } from '../../src/export/pptx/index.ts';
import { reportFor } from '../../src/export/view.ts';
import type { Cell, Sheet } from '../../src/export/xlsx/grid.ts';
import { bookOf } from '../../src/export/xlsx/index.ts';
import { headlineFigures, row, tableRow, type TableRow } from '../../src/export/xlsx/summaryRows.ts';
import type { Measures } from '../../src/value/index.ts';
import { goldenCases, optionsOf } from '../golden/cases.ts';
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
