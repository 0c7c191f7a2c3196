/** CSV in: reading it, guessing what its columns mean, and what its rows would change. */
import type { Summary } from '../../store/repository.ts';

/** Rows of cells (RFC 4180). The separator is whichever of comma, semicolon and tab the first line has most of. */
export function readCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '');
  const head = source.split(/\r?\n/, 1)[0] ?? '';
  const count = (mark: string): number => head.split(mark).length;
  const separator = [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((x) => x.trim() !== '')) rows.push(row);
    row = [];
  };
  for (let i = 0; i < source.length; i++) {
    const letter = source[i] as string;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (source[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === separator) endCell();
    else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  endRow();
  return rows;
}

export const meanings = [
  '',
  'id',
  'title',
  'customer',
  'owner',
  'segment',
  'industry',
  'renewal',
  'currency',
] as const;
export type Meaning = (typeof meanings)[number];

const known: Record<string, Meaning> = {
  id: 'id',
  'case id': 'id',
  title: 'title',
  case: 'title',
  opportunity: 'title',
  customer: 'customer',
  account: 'customer',
  'account name': 'customer',
  company: 'customer',
  owner: 'owner',
  'account owner': 'owner',
  csm: 'owner',
  segment: 'segment',
  tier: 'segment',
  industry: 'industry',
  renewal: 'renewal',
  'renewal date': 'renewal',
  currency: 'currency',
};

const plainHead = (head: string): string => head.trim().toLowerCase().replace(/[_-]+/g, ' ');

/**
 * What each column probably means, from its heading; each meaning is used once.
 * @param own headings as the page itself writes them, in its language: what it wrote it reads again
 */
export function guess(
  heads: readonly string[],
  own: readonly (readonly [string, Meaning])[] = [],
): Meaning[] {
  const used = new Set<Meaning>();
  const words = new Map([...Object.entries(known), ...own].map(([head, m]) => [plainHead(head), m]));
  return heads.map((head) => {
    const meaning = words.get(plainHead(head)) ?? '';
    if (meaning === '' || used.has(meaning)) return '';
    used.add(meaning);
    return meaning;
  });
}

export type Words = Partial<Record<Exclude<Meaning, '' | 'id'>, string>>;
export type CsvFault =
  | { kind: 'nobody'; row: number }
  | { kind: 'date'; row: number; text: string }
  | { kind: 'currency'; row: number; text: string }
  | { kind: 'several'; row: number; text: string };

export interface CsvPlan {
  update: { id: string; words: Words }[];
  add: Words[];
  same: number;
  faults: CsvFault[];
}

/** An exported text that began with a formula sign carries an apostrophe: it is not part of the text. */
const clean = (cell: string): string => cell.trim().replace(/^'(?=\s*[=+\-@])/, '');
const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Year, month and day of a date as it is written; null where it could be read two ways. */
function partsOf(text: string): [y: string, m: string, d: string] | null {
  const [date = ''] = text.split(/[T ]/, 1);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(date);
  if (iso) return [iso[1] ?? '', iso[2] ?? '', iso[3] ?? ''];
  // With points the day always comes first; with strokes only a number above 12 tells.
  const short = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(date);
  if (!short) return null;
  const [, a = '', mark, b = '', y = ''] = short;
  if (mark === '.' || a === b || Number(a) > 12) return [y, b, a];
  return Number(b) > 12 ? [y, a, b] : null;
}

/** A day as YYYY-MM-DD, or null. Only forms that can be read one way. */
export function dayOf(text: string): string | null {
  const parts = partsOf(text);
  if (!parts) return null;
  const [y, m, d] = parts;
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : null;
}

/** What taking in the rows (without their heading) would do. A row matches by id, else by customer and title. */
export function planOf(
  rows: readonly string[][],
  columns: readonly Meaning[],
  stored: readonly Summary[],
): CsvPlan {
  const plan: CsvPlan = { update: [], add: [], same: 0, faults: [] };
  const byId = new Map(stored.map((s) => [s.id, s]));
  rows.forEach((cells, i) => {
    const row = i + 2;
    const words: Words = {};
    let id = '';
    columns.forEach((meaning, column) => {
      const text = clean(cells[column] ?? '').slice(0, 200);
      if (meaning === '' || text === '') return;
      if (meaning === 'id') id = text;
      else words[meaning] = text;
    });
    if (id === '' && words.customer === undefined) return void plan.faults.push({ kind: 'nobody', row });
    if (words.renewal !== undefined) {
      const day = dayOf(words.renewal);
      if (day === null) return void plan.faults.push({ kind: 'date', row, text: words.renewal });
      words.renewal = day;
    }
    if (words.currency !== undefined) {
      words.currency = words.currency.toUpperCase();
      if (!/^[A-Z]{3}$/.test(words.currency))
        return void plan.faults.push({ kind: 'currency', row, text: words.currency });
    }
    const { customer, title } = words;
    const found = byId.has(id)
      ? [byId.get(id) as Summary]
      : customer === undefined
        ? []
        : stored.filter(
            (s) =>
              s.kind === 'case' &&
              fold(s.customer) === fold(customer) &&
              (title === undefined || fold(s.title) === fold(title)),
          );
    if (found.length > 1) return void plan.faults.push({ kind: 'several', row, text: customer ?? '' });
    const [match] = found;
    if (!match) {
      if (customer === undefined) plan.faults.push({ kind: 'nobody', row });
      else plan.add.push(words);
      return;
    }
    // A case keeps the currency its figures were typed in.
    const rest = { ...words };
    delete rest.currency;
    const changes =
      (['title', 'customer', 'owner', 'segment'] as const).some(
        (key) => rest[key] !== undefined && rest[key] !== match[key],
      ) ||
      (rest.renewal !== undefined && rest.renewal !== (match.facts?.renewal ?? null)) ||
      rest.industry !== undefined;
    if (changes) plan.update.push({ id: match.id, words: rest });
    else plan.same++;
  });
  return plan;
}
