/** What the portfolio is looked at as: read from its address, and written there as it changes. */
import { queryOf, viewOf, type View } from '../../report/portfolio/view.ts';
import { hashOf, type PortfolioPageId } from '../../state/route.ts';
import { keepChoice, lastChoice } from './lastChoice.ts';

/** Browsers count how often an address is set: it is not with every letter of a search. ms */
const pause = 200;

export class ViewInAddress {
  readonly #at: () => { page: PortfolioPageId; query: string };
  /** As the address has it; one that says nothing shows what was last looked at. Set here, the address follows. */
  current: View = $derived.by(() => {
    const { query } = this.#at();
    return viewOf(query === '' ? lastChoice() : query);
  });
  readonly query = $derived(queryOf(this.current));
  /** Puts the choice into the address at once. */
  put: () => void = () => undefined;

  /** @param at the page and the query of the address; called while a component is made */
  constructor(at: () => { page: PortfolioPageId; query: string }) {
    this.#at = at;
    $effect(() => {
      const address = this.addressOf(this.#at().page);
      const before = location.hash;
      keepChoice(this.query);
      // Somebody who meanwhile goes elsewhere is not taken back.
      this.put = () => {
        if (location.hash === before && before !== address) history.replaceState(history.state, '', address);
      };
      const timer = setTimeout(this.put, pause);
      return () => clearTimeout(timer);
    });
  }

  /** The address of a page in this view. */
  addressOf(page: PortfolioPageId): string {
    return hashOf({ at: 'portfolio', page, view: this.query });
  }
}
