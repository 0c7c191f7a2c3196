/**
 * A counter-offer on its way to the case it answers: kept for the tab, so that reloading in the middle of its review does
 * not lose it. Read back through the gate like anything from outside.
 */
import { parseCase, type Case } from '../case/index.ts';
import { nameHere } from '../store/place.ts';

const key = nameHere('offer');

function read(): Case | null {
  try {
    const text = sessionStorage.getItem(key);
    if (text === null) return null;
    const parsed = parseCase(JSON.parse(text));
    return parsed.ok ? parsed.value : null;
  } catch {
    // Storage may be closed, or hold something else: the link still opens it.
    return null;
  }
}

export class Offer {
  #case: Case | null = $state.raw(read());

  get case(): Case | null {
    return this.#case;
  }
  set case(c: Case | null) {
    this.#case = c;
    try {
      if (c) sessionStorage.setItem(key, JSON.stringify(c));
      else sessionStorage.removeItem(key);
    } catch {
      // As above: it then lasts as long as the page.
    }
  }
}
