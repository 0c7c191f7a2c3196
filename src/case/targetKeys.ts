/** Keys of renewal targets that stay the same when other targets are added, moved or removed. */
import type { Case } from './schema.ts';

/**
 * A key for each target: the name of its number, followed by its position among the targets of that number from the
 * second on.
 */
export function targetKeys(targets: Case['success']['targets']): string[] {
  const seen = new Map<string, number>();
  return targets.map(({ name }) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name}-${nth}`;
  });
}
