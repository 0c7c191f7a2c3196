/** What Home receives and what it can ask for. It knows neither the store nor the address. */
import type { Case } from '../../case/index.ts';
import type { TemplateId } from '../../case/templates/index.ts';
import type { HostTemplate } from '../../host/config.ts';

/** A case as far as the list shows it. */
export interface CaseSummary {
  id: string;
  title: string;
  customer: string;
  owner: string;
  currency: string;
  years: number;
  /** Net customer value, nominal over the term; null where there is none to show. */
  net: number | null;
  /** The number of lines that wait for a number. */
  waiting: number;
  /** When it last changed, ms since 1970; null where that cannot be read. */
  updated: number | null;
  /** The record exists but has no id to open it by; it is kept among the raw records. */
  unreadable?: boolean;
}

/** Makes a case with the given id and start. */
export type CaseMaker = (seed: { id: string; start: string }) => Case;

/** Any promise may reject: Home then says that the action failed, and changes nothing. */
export interface HomeActions {
  /** The address of a case, so that it can be opened in a new tab. */
  hrefOf: (id: string) => string;
  /** Creates a case from a template and opens it. */
  start: (template: TemplateId | HostTemplate) => Promise<void>;
  openSample: () => Promise<void>;
  /** Stores a case that was made here and opens it. */
  openMade: (make: CaseMaker) => Promise<void>;
  /** Copies a case under a new id; the list shows it once the summaries change. Resolves to what is wrong in words, or null. */
  duplicate: (id: string) => Promise<string | null>;
  /** Resolves to what is wrong in words, or null. */
  remove: (id: string) => Promise<string | null>;
  /** Undoes a removal. */
  restore: (id: string) => Promise<void>;
  /** Opens a link's fragment (without #) in Explore, which checks it. */
  openLink: (fragment: string) => void;
  /** Reads a file as a case and opens it; resolves to what is wrong in words, or null. */
  openFile: (file: File) => Promise<string | null>;
  /** Reads and stores several files and reports progress; resolves to what is wrong with each, in words. */
  openFiles: (files: readonly File[], progress: (n: number) => void) => Promise<string[]>;
  /** Opens the import with spreadsheets, lists or pasted cells. Nothing is stored before they have been seen. */
  openTables: (tables: { files?: readonly File[]; text?: string }) => void;
  /** Shows a passing message, with an undo where the step can be undone. */
  say: (message: string, undo?: () => void) => void;
}
