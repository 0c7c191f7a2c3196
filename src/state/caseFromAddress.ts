/** A case started by an address: it is shown at once, and stored only when somebody changes it or keeps it. */
import type { FilledCase } from '../share/address.ts';

export interface CaseFromAddress {
  /** The hash of the address. */
  address: string;
  filled: FilledCase;
}
