/** Scores on 0–10, today, with us and with the alternative, sorted by what changes; and ranked positions. */
import { axis, type Tick } from './axis.ts';
import { dodge } from './dodge.ts';
import { rowFrame, type PlacedRow, type RowFrame } from './rows.ts';

export interface Score {
  id: string;
  today: number | null;
  expected: number | null;
  alternative: number | null;
}

/** Largest gain first, then falls, then those without both scores, then those without any; ties keep their order. */
export function byGap<T extends Score>(scores: readonly T[]): T[] {
  const rank = (s: T): number =>
    s.today !== null && s.expected !== null
      ? s.expected - s.today
      : s.today === null && s.expected === null && s.alternative === null
        ? -1000
        : -100;
  return scores
    .map((s, i) => ({ s, i }))
    .sort((a, b) => rank(b.s) - rank(a.s) || a.i - b.i)
    .map((x) => x.s);
}

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
  /** Names over the marks of the first scored row, moved apart. */
  names: { today: number | null; expected: number | null; alternative: number | null };
  /** Which row the names stand over; −1 where none is scored. */
  namedRow: number;
}

export function placeScores(
  scores: readonly Score[],
  options: { width: number; labelWidth: number; after: number; nameWidth: number; rtl?: boolean },
): PlacedScores {
  const sorted = byGap(scores);
  const frame = rowFrame({
    width: options.width,
    labelWidth: options.labelWidth,
    after: options.after,
    above: 30,
    below: 28,
    count: sorted.length,
    rowHeight: 32,
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
  const namedRow = rows.findIndex((r) => r.scored);
  const first = rows[namedRow];
  const keys = (['today', 'expected', 'alternative'] as const).filter(
    (k) => first !== undefined && first[k] !== null,
  );
  const half = options.nameWidth / 2;
  const placed = dodge(
    keys.map((k) => first?.[k] ?? 0),
    options.nameWidth,
    Math.min(frame.startX, frame.endX) + half - 8,
    options.width - half,
  );
  const name = (k: (typeof keys)[number]): number | null => placed[keys.indexOf(k)] ?? null;
  return {
    frame,
    rows,
    ticks: [0, 2, 4, 6, 8, 10].map((value) => ({ value, at: x(value) })),
    names: { today: name('today'), expected: name('expected'), alternative: name('alternative') },
    namedRow,
  };
}
