/**
 * A ledger of thousands of rows comes up in parts: what is in sight at once, the rest while nobody waits for it. Until then a
 * run of rows is one empty place of their height. Pure.
 */
import { atOnce, type Group, type Ledger, type SectionRow } from './ledger.ts';

/** Rows that are still to come: the place of them all. */
export interface ComingRows {
  kind: 'coming';
  key: string;
  /** Of the rows, in their order. */
  keys: readonly string[];
}
export interface ComingGroup extends Omit<Group, 'rows'> {
  rows: (SectionRow | ComingRows)[];
}
export interface ComingLedger extends Omit<Ledger, 'above' | 'below'> {
  above: ComingGroup[];
  below: ComingGroup[];
  /** Keys of the rows that are there. */
  there: ReadonlySet<string>;
  /** How many are not. */
  left: number;
}

/** Rows of one further part: about thirty milliseconds of the page, some of which every part takes. */
export const inOnePart = 20;

/**
 * @param before keys of the rows that are there
 * @param wanted keys of those to be there next
 */
export function comingRows(
  ledger: Ledger,
  before: ReadonlySet<string>,
  wanted: ReadonlySet<string> = new Set<string>(),
): ComingLedger {
  const sections = [...ledger.above, ...ledger.below];
  // All have come, as they have after a while: asked with every key.
  if (before.size > 0 && sections.every(({ rows }) => rows.every(({ key }) => before.has(key))))
    return { ...ledger, there: before, left: 0 };
  const all = sections.flatMap((section) => section.rows.map((row) => row.key));
  const missing = all.filter((key) => !before.has(key) && !wanted.has(key));
  // The first of a ledger that has just come, or that many rows have just come to, are its first screen.
  const first = before.size === 0 ? atOnce : missing.length <= atOnce ? missing.length : 0;
  const later = new Set(missing.slice(first));
  const partly = (section: Group): ComingGroup => {
    if (later.size === 0) return section;
    const rows: ComingGroup['rows'] = [];
    let run: string[] | null = null;
    for (const row of section.rows) {
      if (!later.has(row.key)) {
        run = null;
        rows.push(row);
      } else if (run) run.push(row.key);
      else rows.push({ kind: 'coming', key: `coming-${row.key}`, keys: (run = [row.key]) });
    }
    return { ...section, rows };
  };
  return {
    ...ledger,
    above: ledger.above.map(partly),
    below: ledger.below.map(partly),
    there: later.size === 0 ? new Set(all) : new Set(all.filter((key) => !later.has(key))),
    left: later.size,
  };
}

/**
 * Which rows come next, of those at a place: the ones in sight where it is.
 * @param seen how far into the place the window begins, as a share of its height; 0 where it does not reach it
 */
export function nextOf({ keys }: ComingRows, seen: number): readonly string[] {
  const from = Math.max(0, Math.min(Math.floor(keys.length * seen), keys.length - inOnePart));
  return keys.slice(from, from + inOnePart);
}
