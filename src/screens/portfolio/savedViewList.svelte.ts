/** The saved views as reactive state. Each change starts from what is stored, which another tab may have changed. */
import { isViewsKey, storeViews, savedViews, withView, type SavedView } from './savedViews.ts';

export class SavedViewList {
  list: readonly SavedView[] = $state.raw(savedViews() ?? []);

  #change(change: (views: readonly SavedView[]) => readonly SavedView[]): void {
    // Without storage, views last as long as the page.
    this.list = change(savedViews() ?? this.list);
    storeViews(this.list);
  }
  /** Saves a view under its name; returns the view replaced, if it was a different one. */
  save(view: SavedView): SavedView | null {
    const before = (savedViews() ?? this.list).find((v) => v.name === view.name);
    this.#change((views) => withView(views, view));
    return before && before.query !== view.query ? before : null;
  }
  forget(name: string): void {
    this.#change((views) => views.filter((v) => v.name !== name));
  }
  /** For the window's storage event: reads what another tab has stored. */
  onStorage(key: string | null): void {
    if (isViewsKey(key)) this.list = savedViews() ?? this.list;
  }
}
