/**
 * A ledger of thousands of rows is rendered in parts: what is in sight at once, the rest while the page is idle. Until then
 * each run of rows is one empty item as high as they are. Pure.
 */
import { rowsAtOnce, type Section, type Ledger, type SectionRow } from './ledger.ts';

/** A run of rows that are still to be rendered. */
export interface PendingRows {
  kind: 'pending';
  key: string;
  /** Keys of the rows, in their order. */
  keys: readonly string[];
}
export interface PartialSection extends Omit<Section, 'rows'> {
  rows: (SectionRow | PendingRows)[];
}
export interface PartialLedger extends Omit<Ledger, 'above' | 'below'> {
  above: PartialSection[];
  below: PartialSection[];
  /** Keys of the rendered rows. */
  rendered: ReadonlySet<string>;
  /** The number of rows that are not rendered. */
  pendingCount: number;
}

/** Rows of each further part. Rendering one takes the page about 30 ms, some of it whatever the number of rows. */
export const rowsPerPart = 20;

/**
 * Leaves out the rows that are to be rendered later.
 * @param rendered keys of the rows that are rendered already; empty for a new ledger
 * @param requested keys of the rows to render next
 */
export function partialLedger(
  ledger: Ledger,
  rendered: ReadonlySet<string>,
  requested: ReadonlySet<string> = new Set<string>(),
): PartialLedger {
  const sections = [...ledger.above, ...ledger.below];
  // Usually all rows are rendered. This is asked with every key that is typed, so it comes first.
  if (rendered.size > 0 && sections.every(({ rows }) => rows.every(({ key }) => rendered.has(key))))
    return { ...ledger, rendered, pendingCount: 0 };
  const all = sections.flatMap((section) => section.rows.map((row) => row.key));
  const missing = all.filter((key) => !rendered.has(key) && !requested.has(key));
  // The first rows of a new ledger are rendered at once, and so are a few added ones.
  const first = rendered.size === 0 ? rowsAtOnce : missing.length <= rowsAtOnce ? missing.length : 0;
  const later = new Set(missing.slice(first));
  const partly = (section: Section): PartialSection => {
    if (later.size === 0) return section;
    const rows: PartialSection['rows'] = [];
    let run: string[] | null = null;
    for (const row of section.rows) {
      if (!later.has(row.key)) {
        run = null;
        rows.push(row);
      } else if (run) run.push(row.key);
      else rows.push({ kind: 'pending', key: `pending-${row.key}`, keys: (run = [row.key]) });
    }
    return { ...section, rows };
  };
  return {
    ...ledger,
    above: ledger.above.map(partly),
    below: ledger.below.map(partly),
    rendered: later.size === 0 ? new Set(all) : new Set(all.filter((key) => !later.has(key))),
    pendingCount: later.size,
  };
}

/**
 * The keys of a run to render next: those that are in sight.
 * @param seen how far into the run the window begins, as a fraction of its height; 0 where the window does not reach it
 */
export function nextPendingKeys({ keys }: PendingRows, seen: number): readonly string[] {
  const from = Math.max(0, Math.min(Math.floor(keys.length * seen), keys.length - rowsPerPart));
  return keys.slice(from, from + rowsPerPart);
}
