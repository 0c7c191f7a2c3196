/** Draws a native table on a slide, with quiet heads and lines above sums and net. */
import { xmlText } from '../../util/xmlText.ts';
import type { SlideColours } from './colours.ts';
import { face, type Place, type Slide } from './slidePage.ts';
import { gapBefore, padding, type SlideRow, type SlideTable } from './tableLayout.ts';

/**
 * Rows of a table at a place, below their head. Sizes in inches, font size in points.
 * @param air space above and below each row, in addition to the usual
 */
export function addTable(
  slide: Slide,
  table: SlideTable,
  rows: readonly SlideRow[],
  widths: readonly number[],
  heightOfRow: (row: SlideRow) => number,
  at: Place,
  points: number,
  { ink, quiet, line, sunken }: SlideColours,
  air = 0,
): void {
  const off = { type: 'none' as const };
  const margin = (i: number, around = padding.above): [number, number, number, number] => [
    around,
    padding.side,
    around,
    gapBefore(table, i),
  ];
  const rule = (color: string, pt: number) => ({ type: 'solid' as const, color, pt });
  const align = (i: number) => (table.columns[i]?.numeric === true ? ('right' as const) : ('left' as const));
  const head = table.columns.map((c, i) => ({
    text: xmlText(c.label),
    options: {
      margin: margin(i),
      align: align(i),
      valign: 'bottom' as const,
      color: quiet,
      border: [off, off, rule(quiet, 1), off] as [
        typeof off,
        typeof off,
        ReturnType<typeof rule>,
        typeof off,
      ],
    },
  }));
  const lines = rows.map(({ cells, role }) => {
    const strong = role === 'group' || role === 'sum' || role === 'net';
    return table.columns.map((_, i) => ({
      text: xmlText(cells[i] ?? ''),
      options: {
        margin: margin(i, padding.above + air),
        align: align(i),
        valign: 'top' as const,
        bold: strong,
        color: role === 'aside' ? quiet : ink,
        ...(role === 'net' ? { fill: { color: sunken } } : {}),
        border: [
          role === 'net' || role === 'sum' ? rule(ink, role === 'net' ? 1.5 : 0.75) : off,
          off,
          rule(line, 0.75),
          off,
        ] as [typeof off | ReturnType<typeof rule>, typeof off, ReturnType<typeof rule>, typeof off],
      },
    }));
  });
  slide.addTable([head, ...lines], {
    x: at.x,
    y: at.y,
    w: at.w,
    colW: [...widths],
    rowH: [
      heightOfRow({ cells: table.columns.map((c) => c.label) }),
      ...rows.map((row) => heightOfRow(row) + 2 * air),
    ],
    fontFace: face.text,
    fontSize: points,
  });
}
