/** The view of the portfolio, read from the address and written to it. */
import { queryOf, viewOf, type View } from '../../report/portfolio/view.ts';
import { hashOf, type PortfolioPageId } from '../../state/route.ts';
import { storeQuery, lastQuery } from './lastQuery.ts';

/** Milliseconds before the address is updated, since browsers limit how often it may change. */
const DELAY = 200;

export class ViewInAddress {
  readonly #at: () => { page: PortfolioPageId; query: string };
  /** The view of the address, or the last one where the address has no query. Setting it updates the address. */
  current: View = $derived.by(() => {
    const { query } = this.#at();
    return viewOf(query === '' ? lastQuery() : query);
  });
  readonly query = $derived(queryOf(this.current));
  /** Updates the address without delay. */
  flush: () => void = () => undefined;

  /** @param at the page and the query of the address, read reactively; call the constructor while a component is initialised */
  constructor(at: () => { page: PortfolioPageId; query: string }) {
    this.#at = at;
    $effect(() => {
      const address = this.addressOf(this.#at().page);
      const before = location.hash;
      storeQuery(this.query);
      // An address that changed meanwhile is left alone.
      this.flush = () => {
        if (location.hash === before && before !== address) history.replaceState(history.state, '', address);
      };
      const timer = setTimeout(this.flush, DELAY);
      return () => clearTimeout(timer);
    });
  }

  /** The address of a page in this view. */
  addressOf(page: PortfolioPageId): string {
    return hashOf({ at: 'portfolio', page, view: this.query });
  }
}
