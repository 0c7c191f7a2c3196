/** Compares the customers of a file with those already here. */
import { limits } from '../../case/limits.ts';
import type { AccountField, AccountsGuess, AccountsTaken, AccountWords, StoredAccount } from '../types.ts';
import { amountAt, answersOf } from '../rows/parts.ts';
import { dayAt, type DayOrder } from '../rows/dates.ts';
import { columnName, tableOf } from '../rows/table.ts';
import { isPlain } from '../words/fold.ts';
import { currencyOf } from './currencies.ts';
import { ownersNamed } from './owners.ts';

const timesAYear = { month: 12, quarter: 4, year: 1 } as const;

/** A name for comparison, without case and spacing. */
const key = (text: string): string =>
  // "Acme, Inc." equals "Acme Inc".
  spaced((isPlain(text) ? text : text.normalize('NFKC')).toLowerCase().replace(/[.,]+(?=\s|$)/g, ''));

/** A text with single spaces between its words and none around it. */
const spaced = (text: string): string =>
  /[^\S ]| {2}|^ | $/.test(text) ? text.trim().replace(/\s+/g, ' ') : text;

/** An exported text that begins with a formula sign has an apostrophe before it, which is not part of it. */
const plain = (text: string): string =>
  spaced(text)
    .replace(/^'(?=\s*[=+\-@])/, '')
    .slice(0, limits.label);

/**
 * The accounts a guess adds and changes: a case is found by `ref` first, then by customer and title; the same customer
 * twice in the file counts once. Any part of the guess may have been changed. Never throws.
 * @param decided by row of the file: for a customer who exists under another title, whether it is new or that one
 * @param others the default for such customers without a decision; if absent, they are listed in `elsewhere`
 */
export function accountsFrom(
  guess: AccountsGuess,
  stored: readonly StoredAccount[],
  decided: Readonly<Record<number, 'new' | 'same'>> = {},
  others?: 'new' | 'same',
): AccountsTaken {
  const { sheet, columns, questions, options } = guess;
  const table = tableOf(sheet, options, guess.head);
  const out: AccountsTaken = { add: [], change: [], same: [], elsewhere: [], leftOut: [], unusedColumns: [] };
  const question = (kind: string) => questions.find((q) => q.kind === kind);
  const answers = answersOf(1, questions);
  const waiting = new Set(questions.flatMap((q) => (q.chosen === null ? (q.rows ?? []) : [])));
  const allWait = questions.some((q) => q.chosen === null && q.rows === undefined);
  const dates = question('dates')?.chosen;
  const noMoney = question('amount')?.chosen === 'none';

  const byRef = new Map<string, StoredAccount>();
  const byId = new Map(stored.map((s) => [s.id, s]));
  const byCustomer = new Map<string, StoredAccount[]>();
  for (const s of stored) {
    if (s.ref.trim() !== '' && !byRef.has(s.ref.trim())) byRef.set(s.ref.trim(), s);
    const name = key(s.customer);
    byCustomer.set(name, [...(byCustomer.get(name) ?? []), s]);
  }
  const at = (field: AccountField): number => columns.findIndex((c) => c.field === field);
  const texts = (column: number): string[] =>
    guess.rows.flatMap((row, r) =>
      row.as === 'account' && column >= 0 ? [table.cell(r, column)?.text.trim() ?? ''] : [],
    );
  /** If no key of the file is known, it comes from another system, and its keys identify none of our cases. */
  const knownKeys = texts(at('ref')).some((ref) => byRef.has(ref));
  const ownerNamed = ownersNamed([...stored.map((s) => s.owner), ...texts(at('owner'))]);
  const seenRefs = new Set<string>();
  const seenNames = new Set<string>();
  const matched = new Set<string>();

  const wordsOf = (r: number): { words: AccountWords; why: string | null } => {
    const words: AccountWords = {};
    let why: string | null = null;
    columns.forEach(({ field, times, scale, currency: said, why: order }, c) => {
      const cell = table.cell(r, c);
      if (field === null || !cell || cell.value === null) return;
      const text = plain(cell.text);
      if (text === '') return;
      switch (field) {
        case 'renewal': {
          const known =
            dates === 'dmy' || dates === 'mdy' ? dates : order === 'dmy' || order === 'mdy' ? order : null;
          const day = dayAt(cell, known satisfies DayOrder | null);
          if (day !== null) words.renewal = day;
          else if (!/^[-–—]+$|^n\/?a$/i.test(text)) why ??= 'date';
          return;
        }
        case 'currency': {
          const may = currencyOf(text);
          const code = may?.includes(options.currency) ? options.currency : may?.[0];
          if (code !== undefined) words.currency = code;
          else why ??= 'currency';
          return;
        }
        case 'arr': {
          if (noMoney) return;
          const read = table.read(r, c);
          const amount = amountAt(table, r, c, { ...answers, scale: scale ?? 1 }, true);
          if ('fault' in amount) {
            if (!/^(?:n\/?a|tbd|unknown|unbekannt)$/i.test(text)) why ??= amount.fault;
            return;
          }
          if (read.kind === 'dash' || amount.value === null) return;
          if (amount.per === 'once') {
            why ??= 'period';
            return;
          }
          words.arr = amount.value * (amount.per ? timesAYear[amount.per] : (times ?? 1));
          if (said !== undefined) words.currency ??= said;
          if (
            (read.kind === 'number' || read.kind === 'two') &&
            read.may &&
            read.may.length > 0 &&
            words.currency === undefined &&
            !read.may.includes(options.currency)
          )
            words.currency = read.may[0] ?? options.currency;
          return;
        }
        case 'owner':
          words.owner = ownerNamed(text);
          return;
        default:
          words[field] = field === 'ref' ? cell.text.trim().slice(0, limits.label) : text;
      }
    });
    return { words, why };
  };

  guess.rows.forEach((row, r) => {
    const file = sheet.from[r] ?? r + 1;
    const leave = (why: string): void => void out.leftOut.push({ row: file, why });
    if (row.as === 'blank' || row.as === 'heading') return;
    if (row.as !== 'account') return leave(row.why ?? row.as);
    if (allWait || waiting.has(file)) return leave('question');
    const { words, why } = wordsOf(r);
    if (why !== null) return leave(why);
    const { ref, customer, title } = words;
    const name = `${key(customer ?? '')}\n${key(title ?? '')}`;
    if (ref !== undefined ? seenRefs.has(ref) : seenNames.has(name)) return leave('repeat');
    if (ref === undefined && customer === undefined) return leave('customer');

    const sameCustomer = customer === undefined ? [] : (byCustomer.get(key(customer)) ?? []);
    // Our own files name a case by its id.
    const own = ref !== undefined && !byRef.has(ref) ? byId.get(ref) : undefined;
    let found = own ?? (ref === undefined ? undefined : byRef.get(ref));
    if (!found) {
      const fits = sameCustomer.filter(
        (s) =>
          (title === undefined || key(s.title) === key(title)) &&
          (ref === undefined || s.ref.trim() === '') &&
          !matched.has(s.id),
      );
      if (fits.length > 1) return leave('several');
      [found] = fits;
    }
    const [other] = sameCustomer;
    const decision = decided[file] ?? (other ? others : undefined);
    if (!found && decision === 'same') found = sameCustomer.find((s) => !matched.has(s.id)) ?? other;
    if (ref !== undefined) seenRefs.add(ref);
    seenNames.add(name);
    if (found) {
      if (matched.has(found.id)) return leave('repeat');
      matched.add(found.id);
      // If it was found by its name, the name has not changed, however it is written.
      const byName =
        own === undefined && decision === undefined && (ref === undefined || byRef.get(ref) !== found);
      const said: AccountWords = { ...words };
      if (own) delete said.ref;
      const changed = differing(byName ? { ...said, ...asStored(said, found) } : said, found);
      if (Object.keys(changed).length === 0) out.same.push({ row: file, id: found.id });
      else out.change.push({ row: file, id: found.id, words: changed });
      return;
    }
    if (customer === undefined) return leave('customer');
    if (
      other &&
      decision !== 'new' &&
      !(
        knownKeys &&
        ref !== undefined &&
        other.ref.trim() !== '' &&
        title !== undefined &&
        key(title) !== key(other.title)
      )
    )
      out.elsewhere.push({ row: file, id: other.id, title: other.title, words });
    else out.add.push({ row: file, words });
  });

  out.unusedColumns = columns.flatMap(({ field }, c) => {
    if (field !== null && !(field === 'arr' && noMoney)) return [];
    const empty = table.headings[c] === '' && sheet.rows.every((row) => (row[c]?.text ?? '') === '');
    return empty ? [] : [columnName(table.headings[c] ?? '', c)];
  });
  return out;
}

const asStored = (words: AccountWords, stored: StoredAccount): AccountWords => ({
  ...(words.customer === undefined ? {} : { customer: stored.customer }),
  ...(words.title === undefined ? {} : { title: stored.title }),
});

/**
 * The fields of a row that differ from the stored account. A case keeps the currency of its figures, and so does its
 * revenue.
 */
function differing(words: AccountWords, stored: StoredAccount): AccountWords {
  const { currency, ...rest } = words;
  const other = currency !== undefined && currency !== stored.currency;
  const fields = Object.entries(rest) as [Exclude<AccountField, 'currency'>, string | number][];
  return Object.fromEntries(
    fields.filter(([field, value]) => value !== stored[field] && !(field === 'arr' && other)),
  );
}
