/** Named views of the portfolio, stored on this device as a name and the query of the address. */
import { storageName } from '../../store/storageNames.ts';

export interface SavedView {
  name: string;
  query: string;
}

const key = storageName('portfolio-views');
export const MAX_VIEWS = 50;
export const MAX_NAME_LENGTH = 80;

/** The valid entries of a stored text. */
function parseViews(text: string | null): SavedView[] {
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
    named.set(name, { name: name.slice(0, MAX_NAME_LENGTH), query: query.slice(0, 5_000) });
  }
  return [...named.values()].slice(0, MAX_VIEWS);
}

/** The views with one added; it replaces another of the same name. */
export const withView = (views: readonly SavedView[], view: SavedView): SavedView[] =>
  [...views.filter((v) => v.name !== view.name), view]
    .sort((a, b) => a.name.localeCompare(b.name))
    .slice(-MAX_VIEWS);

/** Whether a storage event is about the views; a null key stands for the whole storage. */
export const isViewsKey = (changed: string | null): boolean => changed === null || changed === key;

/** The stored views; null where storage is not available. */
export function savedViews(): SavedView[] | null {
  try {
    return parseViews(localStorage.getItem(key));
  } catch {
    return null;
  }
}
/** Stores the views on this device. */
export function storeViews(views: readonly SavedView[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(views));
  } catch {
    // Without storage, views last as long as the page.
  }
}
