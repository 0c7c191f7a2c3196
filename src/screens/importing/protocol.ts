/** The messages between the page and the reader: plain data, small enough to be shown. */
import type { Assumption, Bucket, Case, Line, Period } from '../../case/index.ts';
import type {
  AccountField,
  AccountWords,
  Encoding,
  ImportProblem,
  LeftOut,
  Mapping,
  ModelChoices,
  ModelTaken,
  Question,
  Role,
  RowAs,
  StoredAccount,
  TotalCheck,
} from '../../import/index.ts';
import type { FileProblem } from '../shared/fileProblem.ts';

/** What a table is read as: rows of figures, customers, or a model whose figures are calculated. */
export type TableKind = 'rows' | 'accounts' | 'model';

export const roles: readonly Role[] = [
  'label',
  'amount',
  'signing',
  'year',
  'quarter',
  'month',
  'unit',
  'quantity',
  'unit-price',
  'total',
  'period',
  'kind',
  'currency',
  'note',
  'source',
  'index',
  'share',
  'date',
  'time',
  'ignored',
];

/** A role of a column, with what tells two columns of the same role apart. */
export interface ColumnChoice {
  role: Role;
  of?: number;
  bucket?: Bucket;
}

export interface RowChoice {
  as?: 'line' | 'section' | 'total' | 'left';
  bucket?: Bucket;
  per?: Period;
}

/** All choices about how a sheet is read. What is absent is as guessed. */
export interface Choices {
  as: TableKind;
  sheet: number;
  /** The first and last row of the file. */
  first?: number;
  last?: number;
  /** A row of the file; null: there are no headings. */
  head?: number | null;
  decimals?: '.' | ',';
  dates?: 'dmy' | 'mdy';
  scale?: number;
  /** Used where the file does not say. */
  bucket?: Bucket;
  per?: Period;
  columns: Record<number, ColumnChoice>;
  fields: Record<number, AccountField | ''>;
  /** By row of the file. */
  rows: Record<number, RowChoice>;
  /** By `questionKey`. */
  answers: Record<string, number | string>;
  /** By row of the file: a customer who is stored under another title. */
  decided: Record<number, 'new' | 'same'>;
  /** For such customers whose row is not decided. */
  others?: 'new' | 'same';
  /** For a model: which cells are rows of the case, and of which kind. */
  model: ModelChoices;
}

export const noChoices = (as: TableKind, sheet = 0): Choices => ({
  as,
  sheet,
  columns: {},
  fields: {},
  rows: {},
  answers: {},
  decided: {},
  model: {},
});

export type Source = { text: string } | { file: Blob; name: string; encoding?: Encoding };

/** What the table is read for. */
export interface Target {
  locale: string;
  currency: string;
  /** The case that gets the rows; null where none can. */
  case: Case | null;
  /** The stored accounts; null where none can be added. */
  stored: StoredAccount[] | null;
}

export interface SheetView {
  name: string;
  hidden: boolean;
  rows: number;
  hiddenRows: number;
  hiddenColumns: string[];
}

export interface Opened {
  sheets: SheetView[];
  encoding: Encoding | null;
  problems: { row: number; kind: ImportProblem['kind'] }[];
  /** The first sheet that is neither empty nor hidden. */
  sheet: number;
  /** The id of the case a workbook was exported from; null for any other file. */
  returned: string | null;
  /** What its headings and formulas suggest. */
  likely: TableKind;
  /** Whether any cell is calculated. */
  formulas: boolean;
  /** Whether the file has macros, which are not read. */
  macros: boolean;
}

export interface ColumnView {
  letter: string;
  /** As written; '' for none. */
  heading: string;
  role: Role;
  of?: number;
  bucket?: Bucket;
  field: AccountField | null;
  why: string;
  chosen: boolean;
}

export interface QuestionView extends Question {
  key: string;
  /** The name of the column it is about. */
  name: string;
}

/** A line made of a row. */
export interface LineView {
  row: number;
  label: string;
  bucket: Bucket;
  per: Period;
  values: number | number[];
  range?: { low: number; high: number };
}

export interface SectionView {
  bucket: Bucket;
  count: number;
  /** Over the term, as in the file. */
  overTerm: number;
  lines: LineView[];
}

export interface LeftView extends LeftOut {
  /** Its index among the rows of the sheet. */
  at: number;
  /** The text of the row. */
  text: string;
}

export interface RowsView {
  as: 'rows';
  count: number;
  sections: SectionView[];
  totals: TotalCheck[];
  /** The number of lines the case still has room for. */
  remaining: number;
}

export interface ChangeView {
  row: number;
  id: string;
  /** The customer as stored. */
  customer: string;
  title: string;
  /** Of the stored case, whose revenue stays in it. */
  currency: string;
  differs: { field: AccountField; was: string | number | null; is: string | number }[];
}

export interface AccountsView {
  as: 'accounts';
  counts: { add: number; change: number; same: number; elsewhere: number };
  add: { row: number; words: AccountWords }[];
  change: ChangeView[];
  elsewhere: {
    row: number;
    id: string;
    customer: string;
    /** Which of the two differs between the stored case and the file. */
    by: 'title' | 'ref';
    stored: string;
    inFile: string;
  }[];
  /** Decisions made already, so that they can be changed. */
  decided: { row: number; customer: string; as: 'new' | 'same' }[];
}

export interface ModelView {
  as: 'model';
  count: number;
  /** The number of figures in the file that were also calculated here, and how many of them match. */
  compared: number;
  matching: number;
  results: (Pick<ModelTaken['results'][number], 'cell' | 'label' | 'bucket' | 'per' | 'figures'> & {
    formula: string;
  })[];
  differing: { cell: string; label: string; ours: number | null; theirs: number }[];
  /** The file's sums, one a row, over its years. */
  totals: { cell: string; label: string; ours: number | null; theirs: number; equal: boolean }[];
  inputs: { cell: string; assumption: Assumption }[];
  inputCount: number;
  anew: ModelTaken['calculatedByCase'];
  unsaid: ModelTaken['untranslated'];
  years: number;
  firstYear: number | null;
  money: ModelTaken['money'];
  remaining: number;
}

/** What a cell of a model is. `formula` is neither a row nor a sum: it lies between inputs and rows. */
export type Mark = 'input' | 'result' | 'total' | 'anew' | 'unsaid' | 'formula' | 'number' | null;

/** How the chosen sheet is interpreted. */
export interface View {
  rows: number;
  head: number | null;
  columns: ColumnView[];
  scale: number;
  /** The order of day and month, where dates are read by it. */
  dates: 'dmy' | 'mdy' | null;
  hasDates: boolean;
  /** The file has several tables side by side, which are shown one below another. */
  sideBySide?: true;
  questions: QuestionView[];
  result: RowsView | AccountsView | ModelView;
  /** What cannot be read first, then what is only structure. */
  leftOut: LeftView[];
  leftOutCount: number;
  /** How many of them are titles, sections, totals and the like, which nobody expects as rows. */
  structure: number;
  unusedColumns: string[];
  /** Identifies the headings, so that the next file with the same ones is read alike. */
  headings: string;
  mapping: Mapping;
}

export interface RowView {
  /** Row of the file. */
  row: number;
  cells: string[];
  as: RowAs | 'account';
  bucket?: Bucket;
  per?: Period;
  /** Why it is left out; null where it is not. */
  out: string | null;
  /** For a model: what each cell is. */
  marks?: Mark[];
}

export interface AccountsPlan {
  add: { row: number; words: AccountWords }[];
  change: { row: number; id: string; words: AccountWords }[];
}

/** The years a model covers, and its currency. */
export interface Term {
  years: number;
  /** The calendar year of the first, where the file says so. */
  firstYear: number | null;
  /** ISO 4217, where the file names one. */
  currency: string | null;
}

/** The result of an import, in parts small enough for the page to take one between two frames. */
export type Part =
  | { kind: 'lines'; lines: Line[] }
  | { kind: 'assumptions'; assumptions: Assumption[] }
  | { kind: 'term'; term: Term }
  | { kind: 'accounts'; plan: AccountsPlan };

export type Answer<T> = { ok: true; value: T } | { ok: false; problem: FileProblem };

/** Reads tables: in a worker, or on the page where there is none. */
export interface Reader {
  open(source: Source, target: Target): Promise<Answer<Opened>>;
  interpret(choices: Choices): Promise<View>;
  /** Rows of the chosen sheet, from an index. */
  rows(from: number, count: number): Promise<RowView[]>;
  /** @param c the current case, where it has changed since the table was opened */
  take(c: Case | null, part: (part: Part) => void): Promise<void>;
}

/** What the page asks of the worker. */
export type ReaderRequest =
  | { job: number; ask: 'open'; source: Source; target: Target }
  | { job: number; ask: 'interpret'; choices: Choices }
  | { job: number; ask: 'rows'; from: number; count: number }
  | { job: number; ask: 'take'; case: Case | null };

export type ReaderReply =
  | { job: number; kind: 'done'; value: unknown }
  | { job: number; kind: 'part'; part: Part }
  | { job: number; kind: 'failed' };

/** Identifies a question by what it is about, because every choice may ask it anew. */
export const questionKey = (q: Pick<Question, 'kind' | 'column' | 'rows'>): string =>
  [q.kind, q.column ?? '', q.kind === 'total' ? (q.rows?.[0] ?? '') : ''].join(' ');
