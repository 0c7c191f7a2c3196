/** Where what was read may go. A screen gives one of them or both, and the dialog says nothing of how they store. */
import type { Assumption, Case, Line } from '../../case/index.ts';
import type { StoredAccount } from '../../import/index.ts';
import type { AccountsPlan, Term } from './protocol.ts';

/** How far something long has got. */
export type Progress = (done: number, of: number) => void;

export interface RowsTarget {
  /** A case of its own is made of them, so that the button says so. */
  fresh: boolean;
  /** The case as it is now. */
  case: () => Case;
  /**
   * Adds lines and the assumptions they stand on in one step; a case in which nothing is entered takes on the term of a model.
   * @param name of the file, '' for pasted text; @param last whether no further file waits
   * @returns what is wrong in words, 'again' where the case is no longer `before`, or null
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
  /** The accounts there are. */
  stored: (progress: Progress) => Promise<StoredAccount[]>;
  /** Stores what is added and changed; says by itself what came of it. Gives what is wrong in words, or null. */
  take: (plan: AccountsPlan, progress: Progress) => Promise<string | null>;
}
