/** Views of the portfolio somebody named, kept on this device: a name and the query of its address. */
import { storageName } from '../../store/storageNames.ts';

export interface SavedView {
  name: string;
  query: string;
}

const key = storageName('portfolio-views');
export const mostViews = 50;
export const longestName = 80;

/** What is kept, entry by entry; anything else is left out. */
function viewsIn(text: string | null): SavedView[] {
  let read: unknown;
  try {
    read = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(read)) return [];
  const named = new Map<string, SavedView>();
  for (const entry of read as unknown[]) {
    const { name, query } = (entry ?? {}) as { name?: unknown; query?: unknown };
    if (typeof name !== 'string' || name.trim() === '' || typeof query !== 'string') continue;
    named.set(name, { name: name.slice(0, longestName), query: query.slice(0, 5_000) });
  }
  return [...named.values()].slice(0, mostViews);
}

/** With a view under this name; one that had it is replaced. */
export const withView = (views: readonly SavedView[], view: SavedView): SavedView[] =>
  [...views.filter((v) => v.name !== view.name), view]
    .sort((a, b) => a.name.localeCompare(b.name))
    .slice(-mostViews);

/** Whether a key of the storage is theirs; null is all of it at once. */
export const isViews = (changed: string | null): boolean => changed === null || changed === key;

/** What is kept now; null where nothing can be. */
export function savedViews(): SavedView[] | null {
  try {
    return viewsIn(localStorage.getItem(key));
  } catch {
    return null;
  }
}
export function keepViews(views: readonly SavedView[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(views));
  } catch {
    // Storage may be closed or full: the views then last as long as the page.
  }
}
