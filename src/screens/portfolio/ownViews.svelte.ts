/** The views somebody named, as the page shows them: each change is made to what is kept then, which another tab may have changed. */
import { isViews, keepViews, savedViews, withView, type SavedView } from './savedViews.ts';

export class OwnViews {
  list: readonly SavedView[] = $state.raw(savedViews() ?? []);

  #change(change: (views: readonly SavedView[]) => readonly SavedView[]): void {
    // Where nothing can be kept, they last as long as the page.
    this.list = change(savedViews() ?? this.list);
    keepViews(this.list);
  }
  /** Puts a view under its name; gives back the one that had it and shows something else. */
  save(view: SavedView): SavedView | null {
    const before = (savedViews() ?? this.list).find((v) => v.name === view.name);
    this.#change((views) => withView(views, view));
    return before && before.query !== view.query ? before : null;
  }
  forget(name: string): void {
    this.#change((views) => views.filter((v) => v.name !== name));
  }
  /** Another tab has kept something: for the window's storage event. */
  catchUp(key: string | null): void {
    if (isViews(key)) this.list = savedViews() ?? this.list;
  }
}
