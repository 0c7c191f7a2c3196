/**
 * Renders the rows of a long ledger part by part: which rows are rendered, which come next, and when. Loaded with the first
 * long ledger.
 */
import { flushSync } from 'svelte';
import { partialLedger, nextPendingKeys, type PartialLedger, type PendingRows } from './pendingRows.ts';
import type { Ledger } from './ledger.ts';

export class RowLoader {
  readonly #onrequest: () => void;
  /** Keys of the rows that are rendered. */
  #rendered: ReadonlySet<string>;
  /** Keys of the rows to render next. */
  #requested: readonly string[] = [];
  /** The runs of rows that are still to be rendered, by their key. */
  #pending = new Map<string, PendingRows>();

  /**
   * @param rendered the part of the ledger that is rendered already
   * @param onrequest called when the ledger has to be rendered again, with more of its rows
   */
  constructor(rendered: Pick<Ledger, 'above' | 'below'>, onrequest: () => void) {
    this.#rendered = new Set(
      [...rendered.above, ...rendered.below].flatMap(({ rows }) => rows.map(({ key }) => key)),
    );
    this.#onrequest = onrequest;
  }

  /** The ledger with the rows that are or should be rendered. @param named the key of a row that is being named */
  partial(ledger: Ledger, named: string | null): PartialLedger {
    const next = partialLedger(
      ledger,
      this.#rendered,
      new Set(named === null ? this.#requested : [...this.#requested, named]),
    );
    this.#rendered = next.rendered;
    this.#pending = new Map(
      [...next.above, ...next.below].flatMap(({ rows }) =>
        rows.flatMap((row): [string, PendingRows][] => (row.kind === 'pending' ? [[row.key, row]] : [])),
      ),
    );
    return next;
  }

  request(keys: readonly string[]): void {
    this.#requested = keys;
    this.#onrequest();
  }

  /** Paper needs every row at once; browsers do not wait. */
  requestAll(): void {
    flushSync(() => this.request([...this.#pending.values()].flatMap(({ keys }) => keys)));
  }

  /** The keyboard moves on to the rows beside the current one, so these are rendered next. */
  requestNeighbours(row: Element | null): void {
    for (const [beside, seen] of [
      [row?.nextElementSibling, 0],
      [row?.previousElementSibling, 1],
    ] as const) {
      const place = this.#pendingAt(beside);
      if (place) this.request(nextPendingKeys(place, seen));
    }
  }

  #pendingAt(element: Element | null | undefined): PendingRows | undefined {
    return element instanceof HTMLElement ? this.#pending.get(element.dataset['pending'] ?? '') : undefined;
  }

  /** Renders the next part after `wait` ms, rows in sight first. Returns a function that cancels this. */
  schedule(root: HTMLElement | undefined, wait: number): () => void {
    if (this.#pending.size === 0) return () => undefined;
    const timer = setTimeout(() => {
      let next = [...this.#pending.values()][0];
      let seen = 0;
      for (const element of root?.querySelectorAll('[data-pending]') ?? []) {
        const { top, bottom, height } = element.getBoundingClientRect();
        if (bottom <= 0 || top >= innerHeight) continue;
        next = this.#pendingAt(element) ?? next;
        seen = Math.max(0, -top / height);
        break;
      }
      if (next) this.request(nextPendingKeys(next, seen));
    }, wait);
    return () => clearTimeout(timer);
  }
}
