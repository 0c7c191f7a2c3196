/** What goes in and out of this room: plain data that survives a structured clone. */
import type { Bucket, Case, Period } from '../case/index.ts';

/** A day without a time, as YYYY-MM-DD. */
export interface Day {
  day: string;
}

/**
 * One cell. In a text file `value` is the text as it stands, null where blank: its numbers are read later, with the
 * locale. In a workbook it is what the file has cached, and `format` its number format where it has one.
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

/** A name a workbook defines. `sheet` is '' where the range names none. */
export interface DefinedName {
  name: string;
  sheet: string;
  range: string;
}

export interface BookFacts {
  names: DefinedName[];
  properties: Record<string, string>;
  /** It came with macros. They are not read, and nothing runs. */
  macros?: true;
}

export interface Sheet {
  name: string;
  rows: Cell[][];
  /** The row of the file each row stands on, from 1, blank rows counted. */
  from: number[];
  hidden?: boolean;
  /** Rows of the file that the workbook hides. */
  hiddenRows?: number[];
  /** Its columns that the workbook hides, from 0, where they hold anything. */
  hiddenColumns?: number[];
  encoding?: Encoding;
  problems?: { row: number; kind: ProblemKind }[];
  /** The file's defined names and custom properties, the same on each of its sheets. */
  book?: BookFacts;
}

/**
 * Why a file is refused. quote: a quotation mark never closed, with its row. large: more than is read. password:
 * protected. damaged: not what its name or first bytes promise, or holding declarations no spreadsheet needs.
 * unknown: no kind of file read here. old: a binary workbook of before 2007. empty: nothing in it. uncalculated, of a sheet
 * that is read all the same: a program wrote its formulas and no spreadsheet has worked them out yet.
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
  /** Cells of a whole file with something in them. */
  cells: 4_000_000,
  /** Of one part of a package, unpacked, and of all parts that are read. */
  partBytes: 120 * 1024 * 1024,
  packageBytes: 240 * 1024 * 1024,
} as const;

/**
 * What a column holds. `time` says of each row which year, quarter or month it is about. `year` carries the year of the case it is; `quarter` and `month` the year they are added
 * to.
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
  /** What decided: a word such as `heading`, `product`, `content`; the screen words it. */
  why: string;
  /** What the amounts of this column are, where its own heading says so. */
  bucket?: Bucket;
  per?: Period;
  /** The column of quantities its prices are multiplied by. */
  by?: number;
  /** What its amounts are multiplied with, where that is not what holds for the table. */
  scale?: number;
}

export type RowAs =
  'line' | 'heading' | 'section' | 'total' | 'result' | 'title' | 'footer' | 'unread' | 'blank';

export interface RowGuess {
  as: RowAs;
  bucket?: Bucket;
  per?: Period;
  why?: string;
  /** The year of the case the row is about, or what is due at signing, where rows are parts of a line. */
  of?: number | 'signing';
}

/** Something the file does not settle. It stays listed until answered; `chosen` null leaves its rows out. */
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
  /** YYYY-MM: the calendar year of it is year 1. */
  start: string;
  /** What holds where the file says nothing; once a year, and a tangible benefit, unless stated. */
  per?: Period;
  bucket?: Bucket;
  /** Index in `sheet.rows` of the heading row, null for none; found where it is not said. */
  head?: number | null;
  /** The sign before decimals in all of the sheet; told from its numbers where it is not said. */
  decimals?: '.' | ',';
  /** What columns are, by their index, where that was chosen. */
  columns?: Readonly<Record<number, Omit<Column, 'why'>>>;
}

export interface LinesGuess {
  sheet: Sheet;
  /** Index in `sheet.rows` of the heading row. */
  head: number | null;
  columns: Column[];
  /** One per row of the sheet. */
  rows: RowGuess[];
  /** What amounts are multiplied with: 1000 where the file is in thousands. */
  scale: number;
  questions: Question[];
  options: LinesOptions;
}

export interface LeftOut {
  /** Of the file. */
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

/** What a row says of an account; what it does not say is absent. `renewal` is YYYY-MM-DD, `arr` a year's money. */
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
  /** 12 where the column is monthly. */
  times?: number;
  /** 1000 where its heading or a title says that its amounts are in thousands. */
  scale?: number;
  /** The currency its heading says, where a file has no column for it. */
  currency?: string;
}

/** Folded heading → field, '' for none: what a screen keeps for the next file of the same headings. */
export type Mapping = Record<string, AccountField | ''>;

export interface AccountsOptions {
  currency: string;
  locale: string;
  /** What was chosen for such a file before. */
  mapping?: Mapping;
  /** As for rows. */
  head?: number | null;
  decimals?: '.' | ',';
  /** What columns are, by their index, where that was chosen; '' for none. */
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
  /** Only the words that differ. */
  change: { row: number; id: string; words: AccountWords }[];
  same: { row: number; id: string }[];
  /** The customer is there under another title, and it was not decided whether it is the same. */
  elsewhere: { row: number; id: string; title: string; words: AccountWords }[];
  leftOut: LeftOut[];
  unusedColumns: string[];
}
