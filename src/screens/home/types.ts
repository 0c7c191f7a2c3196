/** What Home is given and what it may ask for. It knows neither the store nor the address. */
import type { Case } from '../../case/index.ts';
import type { TemplateId } from '../../case/templates/index.ts';
import type { HostTemplate } from '../../host/config.ts';

/** One case in the list, as far as the list shows it. */
export interface CaseSummary {
  id: string;
  title: string;
  customer: string;
  owner: string;
  currency: string;
  years: number;
  /** Net customer value, nominal over the term; null while there is none to show. */
  net: number | null;
  /** How many lines wait for a number. */
  waiting: number;
  /** When it last changed, in milliseconds since 1970; null where that cannot be read. */
  updated: number | null;
  /** The record is there but has no name to be opened by; it is kept as it is, with the raw records. */
  unreadable?: boolean;
}

/** Makes a case of what it is about, as one's own. */
export type CaseMaker = (seed: { id: string; start: string }) => Case;

/** Every promise may reject: Home then says that it did not work and changes nothing. */
export interface HomeActions {
  /** The address of a case, for a link that opens in a new tab as well. */
  hrefOf: (id: string) => string;
  /** Makes a case from a template and opens it. */
  start: (template: TemplateId | HostTemplate) => Promise<void>;
  openSample: () => Promise<void>;
  /** Opens a case that was made here. */
  openMade: (make: CaseMaker) => Promise<void>;
  /** Copies a case under a new id; the list shows it once the summaries change. Resolves to what is wrong in words, or null. */
  duplicate: (id: string) => Promise<string | null>;
  /** Resolves to what is wrong in words, or null. */
  remove: (id: string) => Promise<string | null>;
  /** Takes a removal back. */
  restore: (id: string) => Promise<void>;
  /** Opens a link's fragment (without #) in Explore, which judges it. */
  openLink: (fragment: string) => void;
  /** Reads a file as a case and opens it; resolves to what is wrong in words, or null. */
  openFile: (file: File) => Promise<string | null>;
  /** Reads several files as cases, says how far it is, and resolves to what is wrong with each, in words. */
  openFiles: (files: readonly File[], progress: (n: number) => void) => Promise<string[]>;
  /** Shows spreadsheets, lists and pasted cells before anything of them is taken in. */
  openTables: (tables: { files?: readonly File[]; text?: string }) => void;
  /** Says something in passing, with an undo where it can be taken back. */
  say: (message: string, undo?: () => void) => void;
}
