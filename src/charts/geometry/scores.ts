/** The geometry of scores from 0 to 10, today, with us and with the alternative, sorted by the change. */
import { axis, type Tick } from './axis.ts';
import { dodge } from './dodge.ts';
import { byGap, type Score } from '../../report/scores.ts';
import { rowFrame, type PlacedRow, type RowFrame } from './rows.ts';

export interface PlacedScores {
  frame: RowFrame;
  rows: {
    id: string;
    place: PlacedRow;
    today: number | null;
    expected: number | null;
    alternative: number | null;
    gap: { x0: number; x1: number; rises: boolean } | null;
    scored: boolean;
  }[];
  ticks: Tick[];
  /** x of the names over the marks of the first row, moved apart; null where the first row has no such mark. */
  names: { today: number | null; expected: number | null; alternative: number | null };
  /** Marks the first row does not have are named in a later row, beside the first with free space. */
  namedLater: {
    key: 'today' | 'expected' | 'alternative';
    row: number;
    x: number;
    anchor: 'start' | 'end';
  }[];
}

/** Places the scores in the given width, px. */
export function placeScores(
  scores: readonly Score[],
  options: {
    width: number;
    labelWidth: number;
    after: number;
    nameWidth: number;
    rtl?: boolean;
    /** Height of a row, and the space above the first and below the last, px; 32, 30 and 28 by default. */
    rowHeight?: number;
    above?: number;
    below?: number;
  },
): PlacedScores {
  const sorted = byGap(scores);
  const frame = rowFrame({
    width: options.width,
    labelWidth: options.labelWidth,
    after: options.after,
    above: options.above ?? 30,
    below: options.below ?? 28,
    count: sorted.length,
    rowHeight: options.rowHeight ?? 32,
    rtl: options.rtl === true,
  });
  const inward = options.rtl === true ? -8 : 8;
  const x = axis(0, 10, frame.startX + inward, frame.endX - inward);
  const at = (v: number | null): number | null => (v === null ? null : x(Math.max(0, Math.min(10, v))));
  const rows = sorted.map((s, i) => {
    const today = at(s.today);
    const expected = at(s.expected);
    return {
      id: s.id,
      place: frame.rows[i] as PlacedRow,
      today,
      expected,
      alternative: at(s.alternative),
      gap:
        today === null || expected === null || s.today === null || s.expected === null
          ? null
          : { x0: Math.min(today, expected), x1: Math.max(today, expected), rises: s.expected >= s.today },
      scored: s.today !== null || s.expected !== null || s.alternative !== null,
    };
  });
  const all = ['today', 'expected', 'alternative'] as const;
  const first = rows[0];
  const keys = all.filter((k) => first !== undefined && first[k] !== null);
  const half = options.nameWidth / 2;
  const placed = dodge(
    keys.map((k) => first?.[k] ?? 0),
    options.nameWidth,
    Math.min(frame.startX, frame.endX) + half - 8,
    options.width - half,
  );
  const name = (k: (typeof all)[number]): number | null => placed[keys.indexOf(k)] ?? null;
  const namedLater = all
    .filter((k) => !keys.includes(k))
    .flatMap((key) => {
      // The name goes to the side on which the row has no other mark.
      for (const [i, row] of rows.entries()) {
        const at = row[key];
        if (at === null) continue;
        const rest = all.flatMap((k) => (k === key || row[k] === null ? [] : [row[k]]));
        if (rest.every((x) => x >= at + 6)) return [{ key, row: i, x: at - 11, side: -1 }];
        if (rest.every((x) => x <= at - 6)) return [{ key, row: i, x: at + 11, side: 1 }];
      }
      return [];
    })
    .map(({ side, ...found }) => ({
      ...found,
      anchor: side > 0 !== (options.rtl === true) ? ('start' as const) : ('end' as const),
    }));
  return {
    frame,
    rows,
    ticks: [0, 2, 4, 6, 8, 10].map((value) => ({ value, at: x(value) })),
    names: { today: name('today'), expected: name('expected'), alternative: name('alternative') },
    namedLater,
  };
}
