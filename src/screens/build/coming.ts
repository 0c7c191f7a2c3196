/** The rows of a long ledger as they come: which are there, which are next, and when. Loaded with the first long ledger. */
import { flushSync } from 'svelte';
import { comingRows, nextOf, type ComingLedger, type ComingRows } from './comingRows.ts';
import type { Ledger } from './ledger.ts';

export class Coming {
  readonly #onwanted: () => void;
  /** Keys of the rows that are there. */
  #there: ReadonlySet<string>;
  /** Keys of rows that are to be there next. */
  #wanted: readonly string[] = [];
  /** Rows still to come, by the place they come to. */
  #places = new Map<string, ComingRows>();

  /**
   * @param there what of the ledger is there already
   * @param onwanted calls for the ledger as far as it has come then
   */
  constructor(there: Pick<Ledger, 'above' | 'below'>, onwanted: () => void) {
    this.#there = new Set([...there.above, ...there.below].flatMap(({ rows }) => rows.map(({ key }) => key)));
    this.#onwanted = onwanted;
  }

  /** The ledger as far as it has come. @param named the key of a row that is being named */
  of(ledger: Ledger, named: string | null): ComingLedger {
    const next = comingRows(
      ledger,
      this.#there,
      new Set(named === null ? this.#wanted : [...this.#wanted, named]),
    );
    this.#there = next.there;
    this.#places = new Map(
      [...next.above, ...next.below].flatMap(({ rows }) =>
        rows.flatMap((row): [string, ComingRows][] => (row.kind === 'coming' ? [[row.key, row]] : [])),
      ),
    );
    return next;
  }

  bring(keys: readonly string[]): void {
    this.#wanted = keys;
    this.#onwanted();
  }

  /** Paper has every row; browsers do not wait for them. */
  all(): void {
    flushSync(() => this.bring([...this.#places.values()].flatMap(({ keys }) => keys)));
  }

  /** The keyboard goes on to the rows beside the one it is in, whether they have come or not. */
  beside(row: Element | null): void {
    for (const [beside, seen] of [
      [row?.nextElementSibling, 0],
      [row?.previousElementSibling, 1],
    ] as const) {
      const place = this.#placeAt(beside);
      if (place) this.bring(nextOf(place, seen));
    }
  }

  #placeAt(element: Element | null | undefined): ComingRows | undefined {
    return element instanceof HTMLElement ? this.#places.get(element.dataset['coming'] ?? '') : undefined;
  }

  /** Brings the next part in a while: where it is in sight first. Gives back how to stop. */
  later(root: HTMLElement | undefined, wait: number): () => void {
    if (this.#places.size === 0) return () => undefined;
    const timer = setTimeout(() => {
      let next = [...this.#places.values()][0];
      let seen = 0;
      for (const element of root?.querySelectorAll('[data-coming]') ?? []) {
        const { top, bottom, height } = element.getBoundingClientRect();
        if (bottom <= 0 || top >= innerHeight) continue;
        next = this.#placeAt(element) ?? next;
        seen = Math.max(0, -top / height);
        break;
      }
      if (next) this.bring(nextOf(next, seen));
    }, wait);
    return () => clearTimeout(timer);
  }
}
