/** Names of what is required by renewal that stay the same when others are added, moved or removed. */
import type { Case } from './schema.ts';

/** A name for each target: its number's, and from the second of one number on which of them it is. */
export function targetKeys(targets: Case['success']['targets']): string[] {
  const seen = new Map<string, number>();
  return targets.map(({ name }) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name}-${nth}`;
  });
}
