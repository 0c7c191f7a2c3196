/** Long tables on slides: as few as hold them, and none of them half empty. */
import { describe, expect, it } from 'vitest';
import { asSlide } from '../../src/export/pptx/asSlide.ts';
import { plannedWidth } from '../../src/export/pptx/slidePage.ts';
import { sized } from '../../src/export/pptx/tableLayout.ts';
import { tablesSlides } from '../../src/export/pptx/tables.ts';
import { tableOf } from '../../src/report/dataset.ts';
import { casesData } from '../../src/report/datasets/portfolio.ts';
import { rowsOf, sorted } from '../../src/report/portfolio/rows.ts';
import { makeFormats } from '../../src/text/format.ts';
import { portfolioDrafts } from '../fixtures/portfolioCases.ts';
import { partsOf, slidesOf } from './packages.ts';

const rows = sorted(rowsOf(await portfolioDrafts(60)), 'case', false);
const columns = ['arr', 'planned', 'actual', 'realised', 'health', 'change', 'next', 'renewal'] as const;
const cases = (n: number) =>
  tableOf(
    casesData,
    { rows: rows.slice(0, n), columns, formatsOf: (code) => makeFormats('en-US', code) },
    'slide',
  );

/** English Metric Units an inch. */
const emu = 914_400;
/** Heights of the rows of the table on each slide together, inches. */
const heights = (slides: readonly string[]): number[] =>
  slides.map((xml) => [...xml.matchAll(/<a:tr h="(\d+)"/g)].reduce((sum, [, h]) => sum + Number(h) / emu, 0));

describe('a long table on slides', () => {
  it('fills them: no name wraps beside columns with room to spare, and what is left is shared by the rows', async () => {
    for (const [n, most] of [
      [34, 3],
      [20, 2],
      [60, 4],
    ] as const) {
      const file = await tablesSlides([{ id: 'cases', name: 'Cases', table: cases(n) }], {
        title: 'Accounts',
        subtitle: `${n} cases`,
        author: '',
      });
      const high = heights(slidesOf(await partsOf(file)));
      expect(high.length, `${n} rows`).toBeLessThanOrEqual(most);
      expect(Math.max(...high)).toBeLessThanOrEqual(5.04);
      expect(Math.min(...high), `${n} rows`).toBeGreaterThan(3.7);
    }
    const table = asSlide(cases(34));
    const { heightOfRow } = sized(table, plannedWidth, 12);
    expect(new Set(table.rows.map(heightOfRow)).size).toBe(1);
  });
});
