/**
 * The layout of charts that consist of rows: a label, marks on a common scale, and words after them. On a narrow drawing rows
 * are stacked: the label is above its marks instead of before them.
 */
interface RowFrameInput {
  width: number;
  /** Width of the widest label, px; it gets at most two fifths of the drawing. */
  labelWidth: number;
  /** Space after the marks, px. */
  after: number;
  /** Space above the first row for an axis or column names, px. */
  above: number;
  /** Space below the last row, px. */
  below: number;
  count: number;
  /** Height of a row, px; a stacked row is taller by one line. */
  rowHeight?: number;
  /** The number of lines the longest label takes at `maxWidth` px; 1 by default. Rows are as high as it needs. */
  lines?: (maxWidth: number) => number;
  /** Rows are stacked below this width, px; 520 by default. */
  narrow?: number;
  rtl?: boolean;
}

export interface PlacedRow {
  top: number;
  /** Vertical middle of the marks. */
  middle: number;
  /** Vertical middle of the label. */
  labelY: number;
}

export interface RowFrame {
  stacked: boolean;
  /** Edges of the plot in reading direction. */
  startX: number;
  endX: number;
  /** Start of the labels, and the width they have. */
  labelX: number;
  maxLabelWidth: number;
  /** Start of the words after the marks. */
  afterX: number;
  rowHeight: number;
  rows: PlacedRow[];
  /** The parts of vertical lines that do not cross labels: the whole height, or the marks of each row where rows are stacked. */
  bands: { top: number; bottom: number }[];
  top: number;
  bottom: number;
  height: number;
}

const GAP = 16;
const NARROW = 520;
const LINE = 20;
/** Line height of labels, px. */
export const LABEL_LINE = 14;

/** Lays out `count` rows in the given width. */
export function rowFrame(input: RowFrameInput): RowFrame {
  const { width, count, above, below, rtl = false } = input;
  const stacked = width < (input.narrow ?? NARROW);
  const maxLabelWidth = stacked ? width : Math.min(input.labelWidth, Math.floor(width * 0.4));
  const before = stacked ? 1 : maxLabelWidth + GAP;
  const after = Math.min(input.after, Math.floor(width * 0.4));
  const end = Math.max(before + 1, width - after);
  const mirror = (x: number): number => (rtl ? width - x : x);
  const base = input.rowHeight ?? 34;
  const over = ((input.lines?.(maxLabelWidth) ?? 1) - 1) * LABEL_LINE;
  const rowHeight = stacked ? base + LINE + over : Math.max(base, over + LABEL_LINE + 6);
  const rows = Array.from({ length: count }, (_, i) => {
    const top = above + i * rowHeight;
    return stacked
      ? { top, labelY: top + 14 + over / 2, middle: top + LINE + over + base / 2 - 2 }
      : { top, labelY: top + rowHeight / 2, middle: top + rowHeight / 2 };
  });
  const bottom = above + count * rowHeight;
  return {
    stacked,
    startX: mirror(before),
    endX: mirror(end),
    labelX: mirror(0),
    maxLabelWidth,
    afterX: mirror(end + 12),
    rowHeight,
    rows,
    bands: stacked
      ? rows.map((r) => ({ top: r.middle - base / 2 + 2, bottom: r.middle + base / 2 - 2 }))
      : [{ top: above, bottom }],
    top: above,
    bottom,
    height: bottom + below,
  };
}

/** A vertical line at x through the bands, as an SVG path. */
export const verticalLine = (frame: RowFrame, x: number): string =>
  frame.bands.map((band) => `M${x},${band.top}V${band.bottom}`).join('');
