/**
 * Floating bars in the form of a stacked bar chart: an invisible start, followed by the visible part. A stack grows
 * away from zero on either side, so a span across zero needs a part on each side, and below zero the order of the parts
 * is reversed.
 */

export interface Span {
  /** The series it belongs to. */
  key: string;
  from: number;
  to: number;
}

export interface Series {
  key: string;
  side: 'above' | 'below';
  values: number[];
}

export interface Stacked {
  /** The start of each bar's visible part, counted from zero: 0, the low edge above zero, or the high edge below it. */
  base: number[];
  /** The series that are not empty, in the order they must be stacked. */
  series: Series[];
}

/** @param rows for each bar its adjacent spans; @param keys every series' key, in the order on the axis */
export function stack(rows: readonly (readonly Span[])[], keys: readonly string[]): Stacked {
  const empty = (): number[] => rows.map(() => 0);
  const above = new Map(keys.map((key) => [key, empty()]));
  const below = new Map(keys.map((key) => [key, empty()]));
  const base = rows.map((spans, i) => {
    const low = Math.min(...spans.flatMap((s) => [s.from, s.to]));
    const high = Math.max(...spans.flatMap((s) => [s.from, s.to]));
    for (const { key, from, to } of spans) {
      const [a, b] = [Math.min(from, to), Math.max(from, to)];
      const [up, down] = [above.get(key), below.get(key)];
      if (up) up[i] = (up[i] ?? 0) + Math.max(0, b) - Math.max(0, a);
      if (down) down[i] = (down[i] ?? 0) + Math.min(0, a) - Math.min(0, b);
    }
    if (spans.length === 0) return 0;
    return low > 0 ? low : high < 0 ? high : 0;
  });
  const used = (values: number[]): boolean => values.some((x) => x !== 0);
  const of = (from: Map<string, number[]>, side: Series['side'], order: readonly string[]): Series[] =>
    order.flatMap((key) => {
      const values = from.get(key) ?? [];
      return used(values) ? [{ key, side, values }] : [];
    });
  return { base, series: [...of(above, 'above', keys), ...of(below, 'below', [...keys].reverse())] };
}
