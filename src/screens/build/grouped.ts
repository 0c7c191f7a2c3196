/**
 * Arranges the ledger's lines by group: groups inside each section, or, with groups first, the kinds inside each group. Pure:
 * takes a flat ledger, returns the same rows in another order.
 */
import type { Bucket, Case } from '../../case/index.ts';
import type { Section, GroupRow, Ledger, LineRow, SectionRow } from './ledger.ts';

export interface Grouping {
  /** Groups come first and contain kinds. */
  groupsFirst: boolean;
  /** Keys of the group heads that are folded. */
  folded: ReadonlySet<string>;
}

const isLine = (row: SectionRow): row is LineRow => row.kind === 'line';

/** The head of a group's lines, and whether they are shown beneath it. */
function withHead(
  lines: readonly LineRow[],
  key: string,
  group: string | null,
  bucket: Bucket | null,
  foldedKeys: ReadonlySet<string>,
): { head: GroupRow; open: boolean } {
  const amount = lines.reduce((sum, row) => sum + (row.counted ? (row.amount ?? 0) : 0), 0);
  const folded = foldedKeys.has(key);
  return { head: { kind: 'group', key, group, bucket, count: lines.length, amount, folded }, open: !folded };
}

/** A case without groups keeps its ledger unchanged. */
export function grouped(
  c: Pick<Case, 'groups'>,
  ledger: Ledger,
  { groupsFirst, folded: foldedKeys }: Grouping,
): Ledger {
  if (c.groups.length === 0) return ledger;
  const known = new Set(c.groups.map((g) => g.id));
  const groupOf = ({ line }: LineRow): string | null =>
    line.group !== null && known.has(line.group) ? line.group : null;
  const ids: (string | null)[] = [...c.groups.map((g) => g.id), null];

  const inside = (section: Section): Section => ({
    ...section,
    rows: ids.flatMap((id): SectionRow[] => {
      const lines = section.rows.filter(isLine).filter((row) => groupOf(row) === id);
      if (lines.length === 0) return [];
      // Where no line of a section is in a group, a head would say nothing else.
      if (id === null && lines.length === section.rows.length) return lines;
      const { head, open } = withHead(lines, `in-${section.key}-${id ?? ''}`, id, section.bucket, foldedKeys);
      return open ? [head, ...lines] : [head];
    }),
  });
  if (!groupsFirst) return { ...ledger, above: ledger.above.map(inside), below: ledger.below.map(inside) };

  // A group's sum includes the alternative, as in its table, so the alternative's rows are listed with their group. A total
  // before the alternative would then have no correct place.
  const gathersAll = ledger.below.some((section) => section.rows.length > 0);
  const sections = gathersAll ? [...ledger.above, ...ledger.below] : ledger.above;
  const before = (id: string | null): Section => {
    const kinds = sections.flatMap((section) => {
      const lines = section.rows.filter(isLine).filter((row) => groupOf(row) === id);
      return section.bucket === null || lines.length === 0 ? [] : [{ bucket: section.bucket, lines }];
    });
    const key = `of-${id ?? ''}`;
    const { head, open } = withHead(
      kinds.flatMap((k) => k.lines),
      key,
      id,
      null,
      foldedKeys,
    );
    const rows = kinds.flatMap(({ bucket, lines }): SectionRow[] => [
      { kind: 'kind', key: `kind-${id ?? ''}-${bucket}`, bucket },
      ...lines,
    ]);
    return { key, bucket: null, rows: open ? [head, ...rows] : [head] };
  };
  return {
    ...ledger,
    above: ids.map(before),
    ...(gathersAll ? { gross: null, below: [] } : { below: ledger.below.map(inside) }),
  };
}
