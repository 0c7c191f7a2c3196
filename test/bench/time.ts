/** Timing for the benches: medians, and contenders taking turns, so that a noisy moment hits them all. */

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

/** Milliseconds of each contender in each round; a fifth of the rounds are run first and not counted. */
export function alternate<K extends string>(
  rounds: number,
  contenders: Record<K, () => unknown>,
): Record<K, number[]> {
  const keys = Object.keys(contenders) as K[];
  const times = Object.fromEntries(keys.map((key) => [key, [] as number[]])) as Record<K, number[]>;
  const warm = Math.ceil(rounds / 5);
  for (let round = -warm; round < rounds; round++)
    for (const key of keys) {
      const start = performance.now();
      contenders[key]();
      const took = performance.now() - start;
      if (round >= 0) times[key].push(took);
    }
  return times;
}
