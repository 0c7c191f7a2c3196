/** The known word that a misspelt one probably stands for. */

/** The longest word worth comparing; names and functions are all shorter. */
const longest = 60;

/**
 * Edit distance with neighbouring letters swapped counting once (optimal string alignment), or `most` + 1
 * as soon as it must be larger than `most`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let d = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (before[j - 2] as number) + 1);
      row.push(d);
      least = Math.min(least, d);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

/**
 * The known word nearest to `word`, ignoring capitals, or null if none is near: at most a third of its letters may
 * differ. `budget.left` counts comparisons, so that a document of ten thousand misspelt names cannot hang the page;
 * when it is used up, nothing is suggested.
 * @param furthest the most letters that may differ, however long the word is
 */
export function nearest(
  word: string,
  known: Iterable<string>,
  budget: { left: number } = { left: 20_000 },
  furthest = Infinity,
): string | null {
  if (word.length > longest) return null;
  const wanted = word.toLowerCase();
  let most = Math.min(furthest, Math.max(1, Math.floor(wanted.length / 3)));
  let best: string | null = null;
  for (const candidate of known) {
    if (budget.left-- <= 0) break;
    const d = distance(wanted, candidate, most);
    // A word of one or two letters is near to everything: only a capital or a swap is a likely slip there.
    if (d > most || (wanted.length < 3 && d > 0)) continue;
    best = candidate;
    if (d === 0) break;
    most = d - 1;
  }
  return best;
}
