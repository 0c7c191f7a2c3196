/**
 * The frame of charts made of rows: a label, marks on one common scale, and words after them. On a narrow drawing the
 * label stands above its marks instead of before them.
 */
export interface RowFrameInput {
  width: number;
  /** Of the widest label, px; it gets at most two fifths of the drawing. */
  labelWidth: number;
  /** Room after the marks, px. */
  after: number;
  /** Room above the first row, for an axis or column names, px. */
  above: number;
  /** Room under the last row, px. */
  below: number;
  count: number;
  /** Height of a row, px; a stacked row is taller by one line. */
  rowHeight?: number;
  /** How many lines the longest label takes in a room, px; rows grow with it. One where left out. */
  lines?: (room: number) => number;
  /** Below this width labels stand above their marks, px; 520. */
  narrow?: number;
  rtl?: boolean;
}

export interface PlacedRow {
  top: number;
  /** Where the marks are centred. */
  middle: number;
  /** Baseline middle of the label. */
  labelY: number;
}

export interface RowFrame {
  stacked: boolean;
  /** Inner edges of the plot in reading direction. */
  startX: number;
  endX: number;
  /** Where labels start, and the room they have. */
  labelX: number;
  labelRoom: number;
  /** Where the words after the marks start. */
  afterX: number;
  rowHeight: number;
  rows: PlacedRow[];
  /** Where vertical lines may run: all the way down, or only past the marks where labels stand between them. */
  bands: { top: number; bottom: number }[];
  top: number;
  bottom: number;
  height: number;
}

const GAP = 16;
const NARROW = 520;
const LINE = 20;
/** From line to line of one label, px. */
export const LABEL_LINE = 14;

export function rowFrame(input: RowFrameInput): RowFrame {
  const { width, count, above, below, rtl = false } = input;
  const stacked = width < (input.narrow ?? NARROW);
  const labelRoom = stacked ? width : Math.min(input.labelWidth, Math.floor(width * 0.4));
  const before = stacked ? 1 : labelRoom + GAP;
  const after = Math.min(input.after, Math.floor(width * 0.4));
  const end = Math.max(before + 1, width - after);
  const mirror = (x: number): number => (rtl ? width - x : x);
  const base = input.rowHeight ?? 34;
  const over = ((input.lines?.(labelRoom) ?? 1) - 1) * LABEL_LINE;
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
    labelRoom,
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
export const upright = (frame: RowFrame, x: number): string =>
  frame.bands.map((band) => `M${x},${band.top}V${band.bottom}`).join('');
