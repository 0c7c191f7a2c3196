/** The types of imports: plain data that survives a structured clone. */
import type { Bucket, Case, Period } from '../case/index.ts';

/** A day without a time, as YYYY-MM-DD. */
export interface Day {
  day: string;
}

/**
 * One cell. In a text file `value` is the text as it is, null if blank: its numbers are read later, with the locale. In
 * a workbook it is the cached value, and `format` its number format if it has one.
 */
export interface Cell {
  text: string;
  value: number | string | boolean | Day | null;
  formula?: string;
  format?: string;
  /** A note or comment attached to the cell. */
  note?: string;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A name defined by a workbook. `sheet` is '' if the range names none. */
export interface DefinedName {
  name: string;
  sheet: string;
  range: string;
}

export interface BookFacts {
  names: DefinedName[];
  properties: Record<string, string>;
  /** The file contains macros. They are not read, and nothing runs. */
  macros?: true;
}

export interface Sheet {
  name: string;
  rows: Cell[][];
  /** The number of each row in the file, from 1, blank rows counted. */
  from: number[];
  hidden?: boolean;
  /** Rows of the file that the workbook hides. */
  hiddenRows?: number[];
  /** Columns hidden in the workbook, from 0, if they hold anything. */
  hiddenColumns?: number[];
  encoding?: Encoding;
  problems?: { row: number; kind: ProblemKind }[];
  /** The file's defined names and custom properties, the same on each of its sheets. */
  book?: BookFacts;
}

/**
 * Why a file is refused. quote: a quotation mark never closed, with its row. large: more than is read. password:
 * protected. damaged: not what its name or first bytes promise, or with declarations no spreadsheet needs. unknown: no
 * kind of file read here. old: a binary workbook from before 2007. empty: nothing in it. uncalculated, for a sheet that
 * is read all the same: a program wrote its formulas and no spreadsheet has calculated them yet.
 */
export type ProblemKind =
  'quote' | 'large' | 'password' | 'damaged' | 'unknown' | 'old' | 'empty' | 'uncalculated';

export interface ImportProblem {
  kind: ProblemKind;
  row?: number;
}

/** How large a file may be. */
export const bounds = {
  bytes: 50 * 1024 * 1024,
  rows: 200_000,
  columns: 500,
  /** Cells with content in a whole file. */
  cells: 4_000_000,
  /** For one part of a package, unpacked, and for all parts that are read. */
  partBytes: 120 * 1024 * 1024,
  packageBytes: 240 * 1024 * 1024,
} as const;

/**
 * The role of a column. `time` names the year, quarter or month of each row. `year` holds the year of the case it
 * belongs to; `quarter` and `month` the year they are added to.
 */
export type Role =
  | 'label'
  | 'amount'
  | 'signing'
  | 'year'
  | 'quarter'
  | 'month'
  | 'unit'
  | 'quantity'
  | 'unit-price'
  | 'total'
  | 'period'
  | 'kind'
  | 'currency'
  | 'note'
  | 'source'
  | 'index'
  | 'share'
  | 'date'
  | 'time'
  | 'ignored';

export interface Column {
  role: Role;
  /** The year of the case (1 is the first) of a year, quarter or month column. */
  of?: number;
  /** What decided it: a word such as `heading`, `product`, `content`; the screen words it. */
  why: string;
  /** The kind of this column's amounts, if its own heading states it. */
  bucket?: Bucket;
  per?: Period;
  /** The column of quantities its prices are multiplied by. */
  by?: number;
  /** The factor on its amounts, if it differs from the table's. */
  scale?: number;
}

export type RowAs =
  'line' | 'heading' | 'section' | 'total' | 'result' | 'title' | 'footer' | 'unread' | 'blank';

export interface RowGuess {
  as: RowAs;
  bucket?: Bucket;
  per?: Period;
  why?: string;
  /** The year of the case the row belongs to, or signing, if rows are parts of a line. */
  of?: number | 'signing';
}

/** A question the file leaves open. It stays listed until it is answered; `chosen` null leaves its rows out. */
export interface Question {
  kind:
    | 'scale'
    | 'dates'
    | 'decimals'
    | 'amount'
    | 'currency'
    | 'crore'
    | 'years'
    | 'direction'
    | 'total'
    | 'kind'
    | 'percent';
  column?: number;
  /** Rows of the file. */
  rows?: number[];
  options: { value: number | string; says: string }[];
  chosen: number | string | null;
}

export interface LinesOptions {
  currency: string;
  locale: string;
  years: number;
  /** YYYY-MM: its calendar year is year 1. */
  start: string;
  /** The defaults if the file says nothing; once a year, and a tangible benefit, unless given. */
  per?: Period;
  bucket?: Bucket;
  /** Index in `sheet.rows` of the heading row, null for none; found if absent. */
  head?: number | null;
  /** The decimal mark in all of the sheet; found from its numbers if absent. */
  decimals?: '.' | ',';
  /** Chosen columns, by their index. */
  columns?: Readonly<Record<number, Omit<Column, 'why'>>>;
}

export interface LinesGuess {
  sheet: Sheet;
  /** Index in `sheet.rows` of the heading row. */
  head: number | null;
  columns: Column[];
  /** One per row of the sheet. */
  rows: RowGuess[];
  /** The factor on all amounts: 1000 if the file is in thousands. */
  scale: number;
  questions: Question[];
  options: LinesOptions;
}

export interface LeftOut {
  /** The row of the file. */
  row: number;
  /** A word: title, section, total, result, footer, amount, currency, percent, label, question, room, … */
  why: string;
}

export interface LinesTaken {
  case: Case;
  taken: { row: number; lines: string[] }[];
  leftOut: LeftOut[];
  /** The heading as written, else the column's letter. */
  unusedColumns: string[];
}

export const accountFields = [
  'ref',
  'title',
  'customer',
  'owner',
  'segment',
  'industry',
  'renewal',
  'currency',
  'arr',
] as const;
export type AccountField = (typeof accountFields)[number];

/** The fields of an account in a row; those it does not state are absent. `renewal` is YYYY-MM-DD, `arr` is yearly. */
export interface AccountWords {
  ref?: string;
  title?: string;
  customer?: string;
  owner?: string;
  segment?: string;
  industry?: string;
  renewal?: string;
  currency?: string;
  arr?: number;
}

export interface StoredAccount {
  id: string;
  ref: string;
  title: string;
  customer: string;
  owner: string;
  segment: string;
  industry: string;
  renewal: string | null;
  currency: string;
  arr: number | null;
}

export interface AccountColumn {
  field: AccountField | null;
  why: string;
  /** 12 if the column is monthly. */
  times?: number;
  /** 1000 if its heading or a title says that its amounts are in thousands. */
  scale?: number;
  /** The currency in its heading, if a file has no column for it. */
  currency?: string;
}

/** Folded heading → field, '' for none: a screen keeps it for the next file with the same headings. */
export type Mapping = Record<string, AccountField | ''>;

export interface AccountsOptions {
  currency: string;
  locale: string;
  /** The earlier choice for such a file. */
  mapping?: Mapping;
  /** As in LinesOptions. */
  head?: number | null;
  decimals?: '.' | ',';
  /** Chosen fields of columns, by their index; '' for none. */
  fields?: Readonly<Record<number, AccountField | ''>>;
}

export interface AccountsGuess {
  sheet: Sheet;
  head: number | null;
  columns: AccountColumn[];
  rows: { as: 'account' | 'heading' | 'title' | 'total' | 'footer' | 'unread' | 'blank'; why?: string }[];
  questions: Question[];
  mapping: Mapping;
  options: AccountsOptions;
}

export interface AccountsTaken {
  add: { row: number; words: AccountWords }[];
  /** Only the fields that differ. */
  change: { row: number; id: string; words: AccountWords }[];
  same: { row: number; id: string }[];
  /** The customer exists under another title, and it was not decided whether it is the same. */
  elsewhere: { row: number; id: string; title: string; words: AccountWords }[];
  leftOut: LeftOut[];
  unusedColumns: string[];
}
