/**
 * Decisions, row by row, about counter-offers under review. They are kept in this browser, so that neither a reload nor
 * "decide later" asks for the same again. A decision holds for the row as it was shown; if the row offers something
 * else by now, or would replace something else, it is open again. A second offer of the same person to the same case
 * starts with the decisions about the first wherever it offers the same.
 *
 * Bounded: the newest offers, up to a number of characters. What does not fit, or was not written by this page, is left
 * out.
 */
import { offerMark, rowMark, type ReviewRow } from '../share/index.ts';
import type { Case } from '../case/index.ts';
import type { SyncStorage } from '../store/journal.ts';
import { storageName } from '../store/storageNames.ts';

export type Decision = 'accept' | 'decline';

const key = storageName('decisions');
const mostOffers = 20;
const mostCharacters = 400_000;

/**
 * The rows of one offer by their key: a (accepted) or d (declined), the mark of the row as it was decided, and a reply
 * if there is one.
 */
interface Kept {
  offer: string;
  rows: [key: string, decided: string, reply?: string][];
}

const isKept = (x: unknown): x is Kept => {
  if (typeof x !== 'object' || x === null) return false;
  const { offer, rows } = x as Record<string, unknown>;
  return (
    typeof offer === 'string' &&
    Array.isArray(rows) &&
    rows.every(
      (row) =>
        Array.isArray(row) &&
        (row.length === 2 || (row.length === 3 && typeof row[2] === 'string')) &&
        typeof row[0] === 'string' &&
        typeof row[1] === 'string' &&
        /^[ad][0-9a-z]{1,7}$/.test(row[1]),
    )
  );
};

export class OfferDecisions {
  readonly #storage: () => SyncStorage;
  readonly #offer: string;
  /** Marks computed so far: each row belongs to one state of one's own case. */
  readonly #marks = new WeakMap<ReviewRow, string>();

  /** @param storage a getter that may throw, as may any call of the storage */
  constructor(offer: Case, storage: () => SyncStorage = () => localStorage) {
    this.#offer = offerMark(offer);
    this.#storage = storage;
  }

  /** The decisions about these rows that still hold, by row key. */
  read(rows: readonly ReviewRow[], mine: Case): Record<string, Decision> {
    const kept = new Map(this.#kept().map(([key, decided]) => [key, decided]));
    return Object.fromEntries(
      rows.flatMap((row): [string, Decision][] => {
        const decided = kept.get(row.key);
        if (decided === undefined || decided.slice(1) !== this.#markOf(row, mine)) return [];
        return [[row.key, decided.startsWith('a') ? 'accept' : 'decline']];
      }),
    );
  }

  /** The replies to decided rows, by row key. A reply stays, whatever became of its row since. */
  replies(): Record<string, string> {
    return Object.fromEntries(
      this.#kept().flatMap(([key, , reply]): [string, string][] => (reply ? [[key, reply]] : [])),
    );
  }

  /** Stores the decisions about these rows and the replies to them, replacing the earlier ones. */
  keep(
    decisions: Readonly<Record<string, Decision | undefined>>,
    rows: readonly ReviewRow[],
    mine: Case,
    replies: Readonly<Partial<Record<string, string>>> = {},
  ): void {
    const decided = rows.flatMap((row): Kept['rows'] => {
      const to = decisions[row.key];
      if (!to) return [];
      const decision = (to === 'accept' ? 'a' : 'd') + this.#markOf(row, mine);
      const reply = Object.hasOwn(replies, row.key) ? (replies[row.key] ?? '').trim() : '';
      return [reply === '' ? [row.key, decision] : [row.key, decision, reply]];
    });
    this.#write([{ offer: this.#offer, rows: decided }, ...this.#others()]);
  }

  /** Removes the decisions about this offer: its review is finished. */
  forget(): void {
    this.#write(this.#others());
  }

  #markOf(row: ReviewRow, mine: Case): string {
    const known = this.#marks.get(row) ?? rowMark(row, mine);
    this.#marks.set(row, known);
    return known;
  }

  #kept(): Kept['rows'] {
    return this.#all().find((x) => x.offer === this.#offer)?.rows ?? [];
  }

  #others(): Kept[] {
    return this.#all().filter((x) => x.offer !== this.#offer);
  }

  #all(): Kept[] {
    try {
      const text = this.#storage().getItem(key);
      if (text === null || text.length > mostCharacters) return [];
      const data: unknown = JSON.parse(text);
      return Array.isArray(data) ? data.filter(isKept).slice(0, mostOffers) : [];
    } catch {
      // The storage is forbidden, or holds something else: the rows are decided anew.
      return [];
    }
  }

  #write(all: Kept[]): void {
    const kept = all.filter((x) => x.rows.length > 0).slice(0, mostOffers);
    let text = JSON.stringify(kept);
    while (text.length > mostCharacters && kept.length > 0) {
      kept.pop();
      text = JSON.stringify(kept);
    }
    try {
      if (kept.length > 0) this.#storage().setItem(key, text);
      else this.#storage().removeItem(key);
    } catch {
      // The storage is forbidden: the decisions last as long as the dialog.
    }
  }
}
