/**
 * The ledger with its lines gathered under groups: inside each section, or, groups first, the kinds inside each group.
 * Pure: a flat ledger in, the same rows in another order out.
 */
import type { Bucket, Case } from '../../case/index.ts';
import type { Group, GroupRow, Ledger, LineRow, SectionRow } from './ledger.ts';

export interface Grouping {
  /** Groups come before kinds. */
  first: boolean;
  /** Keys of group heads that are folded. */
  closed: ReadonlySet<string>;
}

const isLine = (row: SectionRow): row is LineRow => row.kind === 'line';

/** The head of some lines, and they beneath it unless it is folded. */
function headed(
  lines: readonly LineRow[],
  key: string,
  group: string | null,
  bucket: Bucket | null,
  closed: ReadonlySet<string>,
): { head: GroupRow; open: boolean } {
  const amount = lines.reduce((sum, row) => sum + (row.counted ? (row.amount ?? 0) : 0), 0);
  const folded = closed.has(key);
  return { head: { kind: 'group', key, group, bucket, count: lines.length, amount, folded }, open: !folded };
}

/** A case without groups keeps its ledger as it is. */
export function grouped(c: Pick<Case, 'groups'>, ledger: Ledger, { first, closed }: Grouping): Ledger {
  if (c.groups.length === 0) return ledger;
  const known = new Set(c.groups.map((g) => g.id));
  const groupOf = ({ line }: LineRow): string | null =>
    line.group !== null && known.has(line.group) ? line.group : null;
  const ids: (string | null)[] = [...c.groups.map((g) => g.id), null];

  const inside = (section: Group): Group => ({
    ...section,
    rows: ids.flatMap((id): SectionRow[] => {
      const lines = section.rows.filter(isLine).filter((row) => groupOf(row) === id);
      if (lines.length === 0) return [];
      // Where nothing here is in a group, a head would only say so.
      if (id === null && lines.length === section.rows.length) return lines;
      const { head, open } = headed(lines, `in-${section.key}-${id ?? ''}`, id, section.bucket, closed);
      return open ? [head, ...lines] : [head];
    }),
  });
  if (!first) return { ...ledger, above: ledger.above.map(inside), below: ledger.below.map(inside) };

  // A group's sum holds what the alternative does in it, as its table does: such rows stand with the group, and between
  // them and the others there is no place where a total before the alternative would be true.
  const gathersAll = ledger.below.some((section) => section.rows.length > 0);
  const sections = gathersAll ? [...ledger.above, ...ledger.below] : ledger.above;
  const before = (id: string | null): Group => {
    const kinds = sections.flatMap((section) => {
      const lines = section.rows.filter(isLine).filter((row) => groupOf(row) === id);
      return section.bucket === null || lines.length === 0 ? [] : [{ bucket: section.bucket, lines }];
    });
    const key = `of-${id ?? ''}`;
    const { head, open } = headed(
      kinds.flatMap((k) => k.lines),
      key,
      id,
      null,
      closed,
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
