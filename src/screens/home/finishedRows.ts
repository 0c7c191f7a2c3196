/** A finished case as a small ledger: one line a row, each with its bar of the bridge. */
import { netSign } from '../../case/buckets.ts';
import {
  hueOf,
  placePreviewBars,
  type PreviewBarStyle,
  type PreviewLine,
  type PreviewRow,
} from '../shared/outlineRows.ts';

/**
 * The rows of a finished case in the order of the value formula. Gross and net are given, because they are evaluated elsewhere.
 */
export function finishedRows(
  lines: readonly PreviewLine[],
  totals: { gross: { label: string; amount: number }; net: { label: string; amount: number } },
  words: { signed: (amount: number) => string; total: (amount: number) => string },
): PreviewRow[] {
  const shown = lines.flatMap((l) =>
    l.amount === null ? [] : [{ ...l, move: netSign[l.bucket] * l.amount }],
  );
  const ours = shown.filter((l) => !l.bucket.startsWith('alternative'));
  const others = shown.filter((l) => l.bucket.startsWith('alternative'));
  let at = 0;
  const step = (move: number) => {
    const from = at;
    at += move;
    return { from, to: at };
  };
  const row = (l: (typeof shown)[number]) => ({
    id: l.id,
    label: l.label,
    hue: hueOf(l.bucket),
    barStyle: (l.bucket.startsWith('alternative')
      ? 'dashed'
      : l.bucket.startsWith('perceived')
        ? 'perceived'
        : 'solid') as PreviewBarStyle,
    direction: (l.move < 0 ? 'takes' : 'adds') as PreviewRow['direction'],
    move: step(l.move),
    text: words.signed(l.move),
  });
  const total = (hue: 'gross' | 'net', { label, amount }: { label: string; amount: number }) => ({
    id: `total:${hue}`,
    label,
    hue,
    barStyle: 'solid' as PreviewBarStyle,
    direction: 'sums' as PreviewRow['direction'],
    move: { from: 0, to: amount },
    text: words.total(amount),
  });
  const rows = [
    ...ours.map(row),
    ...(others.length > 0 ? [total('gross', totals.gross)] : []),
    ...others.map(row),
    total('net', totals.net),
  ];
  const placed = placePreviewBars(rows.map((r) => r.move));
  return rows.map(({ move: _, ...r }, i) => ({ ...r, from: placed[i]?.from ?? 0, to: placed[i]?.to ?? 0 }));
}
