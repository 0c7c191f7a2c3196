/** The rows of a ledger preview, with bars for a bridge that may have no amounts yet. */
import { netSign } from '../../case/buckets.ts';
import type { Bucket } from '../../case/index.ts';
import type { Hue } from '../../charts/geometry/bridge.ts';

/** The fuller the style, the more certain: an outline has no amount yet, a tint is perceived, dashes are the alternative. */
export type PreviewBarStyle = 'outline' | 'outline-perceived' | 'solid' | 'perceived' | 'dashed';

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
  barStyle: PreviewBarStyle;
  /** Whether the row adds to the running total, takes from it or shows it, which places the connectors. */
  direction: 'adds' | 'takes' | 'sums';
  /** The ends of the bar, as shares 0..1 of the track's width. */
  from: number;
  to: number;
  /** The amount in words, '' for none. */
  text: string;
}

/** The hue of a bucket's bar. */
export const hueOf = (bucket: Bucket): Hue =>
  bucket === 'alternative-benefit' || bucket === 'alternative-cost'
    ? 'alternative'
    : bucket.endsWith('cost')
      ? 'cost'
      : 'benefit';

/** Converts the ends of consecutive bars to shares 0..1 of a common track. */
export function placePreviewBars(
  moves: readonly { from: number; to: number }[],
): { from: number; to: number }[] {
  const ends = moves.flatMap((m) => [m.from, m.to]);
  const low = Math.min(0, ...ends);
  const width = Math.max(0, ...ends) - low || 1;
  return moves.map(({ from, to }) => ({
    from: (Math.min(from, to) - low) / width,
    to: (Math.max(from, to) - low) / width,
  }));
}

/**
 * The preview rows of a template. Nothing is entered, so the bars are outlines of fixed lengths that show only the
 * direction: a tangible benefit has length 1, other lines are shorter.
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
  const placed = placePreviewBars(moves);
  return lines.map((l, i) => ({
    id: l.id,
    label: l.label,
    hue: hueOf(l.bucket),
    barStyle: l.bucket.startsWith('alternative')
      ? 'dashed'
      : l.bucket.startsWith('perceived')
        ? 'outline-perceived'
        : 'outline',
    direction: netSign[l.bucket] > 0 ? 'adds' : 'takes',
    from: placed[i]?.from ?? 0,
    to: placed[i]?.to ?? 0,
    text: '',
  }));
}
