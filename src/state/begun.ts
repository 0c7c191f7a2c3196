/** A case an address began: shown, and stored only once somebody changes it or says so. */
import type { FilledCase } from '../share/address.ts';

export interface Begun {
  /** The hash of the address. */
  address: string;
  filled: FilledCase;
}
