/** Inserts new lines into a case. Light, because the page itself does it. */
import type { Assumption, Bucket, Case, Line } from '../../case/index.ts';

/** Lines inserted after the others of their kind. */
function placed(lines: readonly Line[], added: readonly Line[]): Line[] {
  const of = new Map<Bucket, Line[]>();
  for (const line of added) {
    const list = of.get(line.bucket);
    if (list) list.push(line);
    else of.set(line.bucket, [line]);
  }
  const last = new Map(lines.map((l) => [l.bucket, l]));
  const all = lines.flatMap((l) => (last.get(l.bucket) === l ? [l, ...(of.get(l.bucket) ?? [])] : [l]));
  for (const [bucket, list] of of) if (!last.has(bucket)) all.push(...list);
  return all;
}

/** The case with these lines after the others of their kind, and the assumptions they use. */
export const withLines = (c: Case, lines: readonly Line[], assumptions: readonly Assumption[]): Case => ({
  ...c,
  lines: placed(c.lines, lines),
  assumptions: [...c.assumptions, ...assumptions],
});
