/** The outlined bars of a ledger in which nothing has an amount yet, by row key. */
import { outlineRows, type PreviewRow } from '../shared/outlineRows.ts';
import type { Ledger } from './ledger.ts';

export const outlineBars = ({ above, below }: Ledger): ReadonlyMap<string, PreviewRow> =>
  new Map(
    outlineRows(
      [...above, ...below]
        .flatMap(({ rows }) => rows)
        .flatMap((r) => (r.kind === 'line' ? [{ id: r.key, bucket: r.line.bucket, label: '' }] : [])),
    ).map((r) => [r.id, r]),
  );
