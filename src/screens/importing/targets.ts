/** Where imported data goes. A screen provides one target or both; the dialog does not know how they store. */
import type { Assumption, Case, Line } from '../../case/index.ts';
import type { StoredAccount } from '../../import/index.ts';
import type { AccountsPlan, Term } from './protocol.ts';

/** Progress of long work. */
export type Progress = (done: number, of: number) => void;

export interface RowsTarget {
  /** True where the rows become a new case; the button then says so. */
  isNew: boolean;
  /** The current state of the case. */
  case: () => Case;
  /**
   * Adds lines and the assumptions they use in one step. A case in which nothing is entered takes over a model's term.
   * @param name of the file, '' for pasted text
   * @param last whether no further file follows
   * @returns what is wrong in words, 'again' where the case has changed since `before`, or null
   */
  take: (
    before: Case,
    added: { lines: Line[]; assumptions: Assumption[]; term: Term | null },
    name: string,
    last: boolean,
  ) => Promise<string | null>;
}

export interface AccountsTarget {
  currency: string;
  /** The stored accounts. */
  stored: (progress: Progress) => Promise<StoredAccount[]>;
  /** Stores additions and changes and tells the reader. Resolves to what is wrong in words, or null. */
  take: (plan: AccountsPlan, progress: Progress) => Promise<string | null>;
}
