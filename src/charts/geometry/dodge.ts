/**
 * Moves labels along one axis as little as possible so that neighbours are at least `gap` apart, within [low, high] and in
 * the same order. Where not all fit, they are spread evenly.
 */
export function dodge(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const n = wanted.length;
  if (n === 0) return [];
  const step = n > 1 ? Math.min(gap, Math.max(0, high - low) / (n - 1)) : 0;
  const order = wanted
    .map((_, i) => i)
    .sort((a, b) => (wanted[a] as number) - (wanted[b] as number) || a - b);
  // Pool adjacent violators: labels that would overlap form a block centred on their mean.
  const blocks: { first: number; count: number; sum: number }[] = [];
  const at = (block: { count: number; sum: number }): number =>
    Math.min(high - (block.count - 1) * step, Math.max(low, block.sum / block.count));
  order.forEach((index, rank) => {
    let block = { first: rank, count: 1, sum: wanted[index] as number };
    for (let above = blocks.at(-1); above !== undefined; above = blocks.at(-1)) {
      if (at(block) >= at(above) + above.count * step - 1e-9) break;
      blocks.pop();
      // The sum of the members' wanted positions, each converted to a position of the first member.
      block = {
        first: above.first,
        count: above.count + block.count,
        sum: above.sum + block.sum - block.count * above.count * step,
      };
    }
    blocks.push(block);
  });
  const placed = new Array<number>(n);
  for (const block of blocks) {
    const start = at(block);
    for (let i = 0; i < block.count; i++) placed[order[block.first + i] as number] = start + i * step;
  }
  return placed;
}
