import { describe, expect, it } from 'vitest';
import { Sheet } from '../../src/export/xlsx/grid.ts';
import { pagesDown } from '../../src/export/xlsx/pageBreaks.ts';
import { writeBook } from '../../src/export/xlsx/write.ts';
import { partsOf } from './packages.ts';

/** Rows a page holds here: 15 points each, filled to 96%. */
const room = { width: 1000, height: 10 * (15 / 0.96) + 1 };
const widths = [20, 10];
const none = new Map<number, { height: number }>();
/** The rows that begin a page. */
const pageBreaks = (...of: Parameters<typeof pagesDown>): number[] => pagesDown(...of).breaks;

function sheetOf(kinds: readonly string[]): Sheet {
  const s = new Sheet('Sheet');
  kinds.forEach((kind, row) => {
    if (kind === 'head' || kind === 'section' || kind === 'total') s.text(row, 0, kind, { kind });
    else if (kind === 'row') s.text(row, 0, kind);
  });
  return s;
}
const rows = (n: number): string[] => new Array<string>(n).fill('row');

describe('where printed pages of a sheet end', () => {
  it('is nowhere on a sheet of one page, nor where it is made to fit', () => {
    expect(pageBreaks(sheetOf(rows(10)), widths, none, 1, room)).toEqual([]);
    const fitted = sheetOf(rows(30));
    fitted.page = { down: 1 };
    expect(pageBreaks(fitted, widths, none, 1, room)).toEqual([]);
  });

  it('is where the page is full, sooner by what each page repeats and by high rows', () => {
    const s = sheetOf(rows(25));
    expect(pageBreaks(s, widths, none, 1, room)).toEqual([10, 20]);
    s.page = { repeatRows: '$1:$2' };
    expect(pageBreaks(s, widths, none, 1, room)).toEqual([10, 18]);
    expect(pageBreaks(s, widths, new Map([[3, { height: 60 }]]), 1, room)).toEqual([7, 15, 23]);
  });

  it('never leaves a heading at a page’s foot, nor one parted from its rows by an empty row', () => {
    expect(pageBreaks(sheetOf([...rows(9), 'section', ...rows(9)]), widths, none, 1, room)).toEqual([9]);
    expect(pageBreaks(sheetOf([...rows(8), 'section', 'head', ...rows(6)]), widths, none, 1, room)).toEqual([
      8,
    ]);
    expect(pageBreaks(sheetOf([...rows(8), 'section', '', ...rows(6)]), widths, none, 1, room)).toEqual([8]);
  });

  it('breaks no short table with a heading of its own', () => {
    const kinds = [...rows(7), '', 'section', 'row', 'row', 'row', ...rows(0)];
    // Its heading and first row would have had room.
    expect(pageBreaks(sheetOf(['row', ...kinds]), widths, none, 1, room)).toEqual([9]);
    expect(pageBreaks(sheetOf([...rows(4), '', 'section', ...rows(9)]), widths, none, 1, room)).toEqual([10]);
  });

  it('never begins a page with a sum alone', () => {
    expect(pageBreaks(sheetOf([...rows(20), 'total']), widths, none, 1, room)).toEqual([10, 19]);
  });

  it('goes on where a page holds nothing but headings', () => {
    const heads = new Array<string>(25).fill('head');
    expect(pageBreaks(sheetOf(heads), widths, none, 1, room)).toEqual([10, 20]);
  });

  it('is not for a row or two more than a page holds, which are printed smaller', () => {
    expect(pagesDown(sheetOf(rows(11)), widths, none, 1, room)).toEqual({ down: 1, breaks: [] });
    expect(pagesDown(sheetOf(rows(12)), widths, none, 1, room)).toEqual({ down: 0, breaks: [10] });
    expect(pagesDown(sheetOf(rows(10)), widths, none, 1, room)).toEqual({ down: 0, breaks: [] });
  });

  it('comes later where the sheet is printed smaller', () => {
    expect(pageBreaks(sheetOf(rows(25)), [260, 10], none, 1, room)[0]).toBeGreaterThan(12);
  });

  it('is written as the first row of the next page', async () => {
    let broken = 0;
    for (let lead = 0; lead < 40; lead++) {
      const sheet = sheetOf([...rows(20 + lead), 'section', 'head', ...rows(30)]);
      const parts = await partsOf(
        await writeBook({ title: 'Book', paper: 'a4', sheets: [sheet], names: [] }),
      );
      const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
      // A break stands above the row of its number, counted from 0.
      const breaks = [...xml.matchAll(/<brk id="(\d+)"/g)].map((m) => Number(m[1]));
      broken += breaks.length;
      // Neither the head row nor the first row under it begins a page.
      for (const row of breaks) expect([21 + lead, 22 + lead]).not.toContain(row);
    }
    expect(broken).toBeGreaterThan(20);
  });
});
