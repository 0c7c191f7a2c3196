/** Columns as somebody chose them, laid over those that were guessed. */
import type { Column, Role } from '../types.ts';
import { isMoney } from './parts.ts';

/** Roles that one column alone can have. */
const single: readonly Role[] = ['label', 'kind', 'period', 'currency', 'note', 'source'];

/** Whether a guessed column gives way to a chosen one: it would say the same thing a second time. */
function givesWay(guessed: Column, chosen: Column): boolean {
  if (guessed.role !== chosen.role) return false;
  if (single.includes(chosen.role)) return true;
  return isMoney(chosen) && guessed.of === chosen.of && guessed.bucket === chosen.bucket;
}

/**
 * @param chosen by the index of the column; what was guessed of it besides its role holds only while the role does
 * A guessed column that says the same as a chosen one is no longer used.
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
    return mine.some((other) => other && givesWay(column, other))
      ? { role: 'ignored', why: 'other' }
      : column;
  });
}
