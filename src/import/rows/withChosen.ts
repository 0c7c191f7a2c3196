/** Applies chosen columns over the guessed ones. */
import type { Column, Role } from '../types.ts';
import { isMoney } from './parts.ts';

/** Roles that only one column can have. */
const single: readonly Role[] = ['label', 'kind', 'period', 'currency', 'note', 'source'];

/** Whether a chosen column replaces a guessed one, because both would have the same meaning. */
function isReplacedBy(guessed: Column, chosen: Column): boolean {
  if (guessed.role !== chosen.role) return false;
  if (single.includes(chosen.role)) return true;
  return isMoney(chosen) && guessed.of === chosen.of && guessed.bucket === chosen.bucket;
}

/**
 * @param chosen by the index of the column; other guesses about it apply only as long as the role does A guessed column
 * with the same meaning as a chosen one is dropped.
 */
export function withChosen(
  columns: readonly Column[],
  chosen: Readonly<Record<number, Omit<Column, 'why'>>> | undefined,
): Column[] {
  if (!chosen) return [...columns];
  const mine = columns.map((column, i): Column | null => {
    const own = chosen[i];
    if (!own) return null;
    const same = own.role === column.role;
    const per = own.per ?? (same ? column.per : undefined);
    const scale = own.scale ?? (same ? column.scale : undefined);
    return { ...own, ...(per ? { per } : {}), ...(scale ? { scale } : {}), why: 'chosen' };
  });
  return columns.map((column, i): Column => {
    const own = mine[i];
    if (own) return own;
    return mine.some((other) => other && isReplacedBy(column, other))
      ? { role: 'ignored', why: 'other' }
      : column;
  });
}
