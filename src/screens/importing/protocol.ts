/** What the page and whoever reads for it say to each other: plain data, small enough to be shown. */
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

/** What a table is read as: rows of figures, customers, or a model that works its figures out. */
export type As = 'rows' | 'accounts' | 'model';

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

/** A role of a column with what it takes to tell two of one role apart. */
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

/** Everything somebody chose of how a sheet is read. What is absent is as guessed. */
export interface Choices {
  as: As;
  sheet: number;
  /** Rows of the file, from and to. */
  first?: number;
  last?: number;
  /** Row of the file; null: there are no headings. */
  head?: number | null;
  decimals?: '.' | ',';
  dates?: 'dmy' | 'mdy';
  scale?: number;
  /** What holds where the file says nothing. */
  bucket?: Bucket;
  per?: Period;
  columns: Record<number, ColumnChoice>;
  fields: Record<number, AccountField | ''>;
  /** By row of the file. */
  rows: Record<number, RowChoice>;
  /** By `keyOf` a question. */
  answers: Record<string, number | string>;
  /** By row of the file: a customer who is here under another title. */
  decided: Record<number, 'new' | 'same'>;
  /** What holds for such customers where nothing is decided of their row. */
  others?: 'new' | 'same';
  /** Of a model: which cells are rows of the case, and as what. */
  model: ModelChoices;
}

export const noChoices = (as: As, sheet = 0): Choices => ({
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

/** What it is read for. */
export interface Target {
  locale: string;
  currency: string;
  /** The case rows go to; null where they can go to none. */
  case: Case | null;
  /** The accounts there are; null where none can be added. */
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
  /** The first sheet with something in it that is not hidden. */
  sheet: number;
  /** A workbook made here, and the id of its case. */
  returned: string | null;
  /** What its headings and formulas speak of. */
  likely: As;
  /** Whether any cell is worked out from others. */
  formulas: boolean;
  /** Whether it came with macros, which are not read. */
  macros: boolean;
}

export interface ColumnView {
  letter: string;
  /** As written, '' for none. */
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
  /** The column it is about, as people name it. */
  name: string;
}

/** A line that comes of a row. */
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
  /** Over the term, as it stands in the file. */
  over: number;
  lines: LineView[];
}

export interface LeftView extends LeftOut {
  /** Its place among the rows shown, from 0. */
  at: number;
  /** What stands in the row. */
  text: string;
}

export interface RowsView {
  as: 'rows';
  count: number;
  sections: SectionView[];
  totals: TotalCheck[];
  /** How many more lines the case can hold. */
  room: number;
}

export interface ChangeView {
  row: number;
  id: string;
  /** Whose it is, as stored. */
  customer: string;
  title: string;
  /** Of the case as stored: its revenue stays in it. */
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
    /** By what the case here is another than the file's. */
    by: 'title' | 'ref';
    here: string;
    wanted: string;
  }[];
  /** Those decided already, so that it can be taken back. */
  decided: { row: number; customer: string; as: 'new' | 'same' }[];
}

export interface ModelView {
  as: 'model';
  count: number;
  /** Figures of the file that were worked out here as well, and how many came to the same. */
  compared: number;
  agreeing: number;
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
  room: number;
}

/** What a cell of a model is. `formula` is neither a row nor a sum: it stands between inputs and rows. */
export type Mark = 'input' | 'result' | 'total' | 'anew' | 'unsaid' | 'formula' | 'number' | null;

/** How the chosen sheet is understood by the choices. */
export interface View {
  rows: number;
  head: number | null;
  columns: ColumnView[];
  scale: number;
  /** The order of days and months where dates are read by it. */
  dates: 'dmy' | 'mdy' | null;
  hasDates: boolean;
  /** The file has several tables side by side, shown one below another. */
  beside?: true;
  questions: QuestionView[];
  result: RowsView | AccountsView | ModelView;
  /** What cannot be read first, then what is only structure. */
  leftOut: LeftView[];
  leftOutCount: number;
  /** How many of them are titles, sections, totals and the like, which nobody expects to be rows. */
  structure: number;
  unusedColumns: string[];
  /** What to keep of the headings, so that the next file of the same is read alike. */
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
  /** Why it is left out; null where it is taken. */
  out: string | null;
  /** Of a model, what each cell is. */
  marks?: Mark[];
}

export interface AccountsPlan {
  add: { row: number; words: AccountWords }[];
  change: { row: number; id: string; words: AccountWords }[];
}

/** The years a model covers, and the money it is in. */
export interface Term {
  years: number;
  /** The calendar year of the first, where the file says one. */
  firstYear: number | null;
  /** ISO 4217, where the file names one. */
  currency: string | null;
}

/** What is handed over in the end, in parts small enough for the page to take one between two frames. */
export type Part =
  | { kind: 'lines'; lines: Line[] }
  | { kind: 'assumptions'; assumptions: Assumption[] }
  | { kind: 'term'; term: Term }
  | { kind: 'accounts'; plan: AccountsPlan };

export type Answer<T> = { ok: true; value: T } | { ok: false; problem: FileProblem };

/** Whoever reads: the worker, or the page itself where there is none. */
export interface Reader {
  open(source: Source, target: Target): Promise<Answer<Opened>>;
  look(choices: Choices): Promise<View>;
  /** Rows of the sheet as chosen, from an index. */
  rows(from: number, count: number): Promise<RowView[]>;
  /** @param c the case as it is now, where it is no longer the one it was opened for */
  take(c: Case | null, part: (part: Part) => void): Promise<void>;
}

/** What the page asks of a worker, in turn. */
export type Ask =
  | { job: number; ask: 'open'; source: Source; target: Target }
  | { job: number; ask: 'look'; choices: Choices }
  | { job: number; ask: 'rows'; from: number; count: number }
  | { job: number; ask: 'take'; case: Case | null };

export type Reply =
  | { job: number; kind: 'done'; value: unknown }
  | { job: number; kind: 'part'; part: Part }
  | { job: number; kind: 'failed' };

/** A question by what it is about: it may be asked anew after every choice. */
export const keyOf = (q: Pick<Question, 'kind' | 'column' | 'rows'>): string =>
  [q.kind, q.column ?? '', q.kind === 'total' ? (q.rows?.[0] ?? '') : ''].join(' ');
