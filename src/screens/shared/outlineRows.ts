/** Rows of a ledger with bars of a bridge that holds no amounts yet: what adds and what takes, before anything is typed. */
import { netSign } from '../../case/buckets.ts';
import type { Bucket } from '../../case/index.ts';

export type Hue = 'benefit' | 'cost' | 'alternative' | 'gross' | 'net';
/** More ink is more certain: outlines hold no amount yet, a tint is perceived, dashes are the alternative. */
export type Ink = 'outline' | 'outline-perceived' | 'solid' | 'perceived' | 'dashed';

export interface PreviewLine {
  id: string;
  label: string;
  bucket: Bucket;
  /** Money over the term, positive for costs too; null draws nothing. */
  amount: number | null;
}

export interface PreviewRow {
  id: string;
  label: string;
  hue: Hue;
  ink: Ink;
  /** Whether the row moves the bridge forward, backward, or sums it up: what its connectors hang on. */
  way: 'adds' | 'takes' | 'sums';
  /** Where the bar lies on the track, as shares 0..1 of its width. */
  from: number;
  to: number;
  /** The amount in words, '' for none. */
  text: string;
}

export const hueOf = (bucket: Bucket): Hue =>
  bucket === 'alternative-benefit' || bucket === 'alternative-cost'
    ? 'alternative'
    : bucket.endsWith('cost')
      ? 'cost'
      : 'benefit';

/** Shares of a common track for bars that start where the one before ended. */
export function place(moves: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const ends = moves.flatMap((m) => [m.from, m.to]);
  const low = Math.min(0, ...ends);
  const width = Math.max(0, ...ends) - low || 1;
  return moves.map(({ from, to }) => ({
    from: (Math.min(from, to) - low) / width,
    to: (Math.max(from, to) - low) / width,
  }));
}

/**
 * A template's rows. Nothing is entered, so the bars are outlines whose lengths say only what adds and what
 * takes: every benefit is one step forward, every cost and the like a shorter one.
 */
export function outlineRows(lines: readonly Omit<PreviewLine, 'amount'>[]): PreviewRow[] {
  let at = 0;
  const moves = lines.map((l) => {
    const from = at;
    at +=
      netSign[l.bucket] *
      (l.bucket === 'tangible-benefit' ? 1 : l.bucket.startsWith('perceived') ? 0.6 : 0.7);
    return { from, to: at };
  });
  const placed = place(moves);
  return lines.map((l, i) => ({
    id: l.id,
    label: l.label,
    hue: hueOf(l.bucket),
    ink: l.bucket.startsWith('alternative')
      ? 'dashed'
      : l.bucket.startsWith('perceived')
        ? 'outline-perceived'
        : 'outline',
    way: netSign[l.bucket] > 0 ? 'adds' : 'takes',
    from: placed[i]?.from ?? 0,
    to: placed[i]?.to ?? 0,
    text: '',
  }));
}
