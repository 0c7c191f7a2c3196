/** Interprets a sheet as a list of customers. */
import {
  accountFields,
  type AccountColumn,
  type AccountField,
  type AccountsOptions,
  type AccountsGuess,
  type Mapping,
  type Question,
  type Sheet,
} from '../types.ts';
import { distinctTexts, isBlank } from '../rows/heading.ts';
import { dayAt, orderOf } from '../rows/dates.ts';
import { columnName, tableOf, type Table } from '../rows/table.ts';
import { readAmount } from '../rows/amounts.ts';
import { fold } from '../words/fold.ts';
import { isFooter, isStatistic, isTotalAlone, totalIn } from '../words/kinds.ts';
import { currencyMark, scaleIn } from '../words/scales.ts';
import { currencyColumn } from './currencies.ts';
import { fieldNamed } from './headings.ts';

/** The row in which most cells name a field; null if none names any. */
function headOf(sheet: Sheet, mapping: Mapping | undefined): number | null {
  let best: number | null = null;
  let most = 0;
  for (let r = 0; r < Math.min(sheet.rows.length, 40); r++) {
    const row = sheet.rows[r] ?? [];
    const named = new Set(
      row.flatMap((c) => {
        if (typeof c.value !== 'string') return [];
        const mapped = mapping?.[fold(c.text)];
        const field = mapped ?? fieldNamed(c.text)?.field;
        return field ? [field] : [];
      }),
    );
    const score = named.size - (distinctTexts(row).length < 2 && named.size < 2 && row.length > 1 ? 0.5 : 0);
    if (score > most) {
      most = score;
      best = r;
    }
  }
  return best;
}

function columnsOf(
  table: Table,
  mapping: Mapping | undefined,
  chosen: AccountsOptions['fields'],
): { columns: AccountColumn[]; deal: number | null } {
  const columns: AccountColumn[] = table.headings.map(() => ({ field: null, why: 'unknown' }));
  const best = new Map<AccountField, { column: number; rank: number }>();
  let deal: number | null = null;
  table.headings.forEach((heading, c) => {
    const mapped = mapping && Object.hasOwn(mapping, fold(heading)) ? mapping[fold(heading)] : undefined;
    const named = fieldNamed(heading);
    if (mapped !== undefined) {
      const known = (accountFields as readonly string[]).includes(mapped);
      if (known && !best.has(mapped as AccountField) && mapped !== '') {
        best.set(mapped, { column: c, rank: -1 });
        columns[c] = { field: mapped, why: 'mapping', ...(named?.times ? { times: named.times } : {}) };
      } else columns[c] = { field: null, why: 'mapping' };
      return;
    }
    if (!named || heading === '') return;
    const before = best.get(named.field);
    if (before && before.rank <= named.rank) return;
    if (before) columns[before.column] = { field: null, why: 'other' };
    best.set(named.field, { column: c, rank: named.rank });
    columns[c] = { field: named.field, why: 'heading', ...(named.times ? { times: named.times } : {}) };
    if (named.field === 'arr') deal = named.deal ? c : null;
  });
  // Of several currency columns, the one named after the revenue belongs to it: "ARR Currency" beside "Amount
  // Currency".
  const revenue = best.get('arr')?.column;
  const own = revenue === undefined ? '' : `${fold(table.headings[revenue] ?? '')} currency`;
  const column = table.headings.findIndex((heading) => fold(heading) === own);
  const before = best.get('currency');
  if (column >= 0 && before && before.column !== column && before.rank >= 0) {
    columns[before.column] = { field: null, why: 'other' };
    columns[column] = { field: 'currency', why: 'heading' };
  }
  if (best.get('currency') === undefined) {
    const below = table.sheet.rows.flatMap((_, r) => (r > (table.head ?? -1) ? [r] : []));
    const named = currencyColumn(table, below, (c) => columns[c]?.why === 'unknown');
    if (named >= 0) columns[named] = { field: 'currency', why: 'heading' };
  }
  // If the file has a customer column as well, the name of a row with a deal's money is the deal's.
  const name = table.headings.findIndex(
    (heading, c) => columns[c]?.field === null && fold(heading) === 'name',
  );
  if (deal !== null && name >= 0 && !best.has('title') && columns[name]?.why !== 'mapping')
    columns[name] = { field: 'title', why: 'heading' };
  for (const [at, field] of Object.entries(chosen ?? {})) {
    const c = Number(at);
    if (!columns[c]) continue;
    // A field belongs to one column: choosing it for another column moves it.
    if (field !== '')
      columns.forEach((other, i) => {
        if (other.field === field) columns[i] = { field: null, why: 'other' };
      });
    const times = field === 'arr' ? fieldNamed(table.headings[c] ?? '')?.times : undefined;
    columns[c] = { field: field === '' ? null : field, why: 'chosen', ...(times ? { times } : {}) };
    if (c === deal || field === 'arr') deal = null;
  }
  return { columns, deal };
}

/**
 * Guesses how a sheet is to be read as customers. `mapping` (folded heading → field) is the earlier choice for such a
 * file.
 */
export function guessAccounts(sheet: Sheet, options: AccountsOptions): AccountsGuess {
  const { currency, mapping } = options;
  const head = options.head === undefined ? headOf(sheet, mapping) : options.head;
  const table = tableOf(sheet, options, head);
  const { columns, deal } = columnsOf(table, mapping, options.fields);
  const questions: Question[] = [];
  const at = (field: AccountField): number => columns.findIndex((c) => c.field === field);
  const [customer, ref, renewal, arr] = [at('customer'), at('ref'), at('renewal'), at('arr')];
  const mapped = columns.filter((c) => c.field !== null).length;
  const bad = new Set(sheet.problems?.filter(({ kind }) => kind === 'quote').map(({ row }) => row));

  if (arr >= 0) {
    const titles = sheet.rows.slice(0, head ?? 0).flatMap((row) => distinctTexts(row));
    const heading = table.headings[arr] ?? '';
    const scale = [heading, ...titles].map(scaleIn).find((x) => x !== null);
    const may = at('currency') >= 0 ? undefined : currencyMark(heading)?.may;
    columns[arr] = {
      ...(columns[arr] as AccountColumn),
      ...(scale === undefined || scale === null ? {} : { scale }),
      ...(may?.[0] !== undefined && !may.includes(currency) ? { currency: may[0] } : {}),
    };
  }
  /** After a blank row and the last full row, or after a footer, a single text is no customer. */
  const lastFull = sheet.rows.findLastIndex((row) => distinctTexts(row).length > 1);
  let ended = false;
  let summed = 0;

  const rowAs = (row: Sheet['rows'][number], r: number): AccountsGuess['rows'][number] => {
    const texts = distinctTexts(row);
    if (texts.length === 0) {
      if (r > lastFull) ended = true;
      return { as: 'blank' };
    }
    if (bad.has(sheet.from[r] ?? 0)) return { as: 'unread', why: 'quote' };
    if (r === head) return { as: 'heading' };
    if (head !== null && r < head) return { as: 'title' };
    // Without headings, rows cannot be read until somebody chooses the column of customers.
    if (head === null && mapped === 0) return { as: 'unread', why: 'customer' };
    if (texts.length > 1 && texts.every((x) => table.headings.includes(x)))
      return { as: 'title', why: 'heading-again' };
    const money = arr < 0 ? null : table.read(r, arr);
    const amount = money?.kind === 'number' ? money.value : null;
    // A customer may be called Total, unless its figure is the sum of those above.
    const adds = amount !== null && amount !== 0 && Math.abs(amount - summed) <= 0.011;
    const total = row.some(
      (c) =>
        c.text !== '' &&
        c.text.length < 60 &&
        (isTotalAlone(c.text) || (totalIn(c.text) === 'sure' && (adds || (arr >= 0 && amount === null)))),
    );
    const [first = ''] = texts;
    const has = (column: number): boolean => column >= 0 && !isBlank(row[column]);
    const alone = texts.length === 1 && mapped > 1;
    if (alone && ended) return { as: total ? 'total' : 'footer' };
    if (alone && !(has(customer) && !isFooter(first) && !total)) return { as: total ? 'total' : 'footer' };
    if (total && (!has(ref) || !has(customer) || totalIn(row[customer]?.text ?? '') === 'sure'))
      return { as: 'total' };
    if (customer >= 0 ? !has(customer) && !has(ref) : !has(ref) && !has(at('title')))
      return { as: isFooter(first) ? 'footer' : 'unread', ...(isFooter(first) ? {} : { why: 'customer' }) };
    const words = row[customer]?.text ?? '';
    if (
      has(customer) &&
      texts.length <= 2 &&
      isFooter(words) &&
      /^[^:]{1,20}:|^©|^\(c\)|^copyright|^confidential/i.test(words)
    )
      return { as: 'footer' };
    if (!has(ref) && texts.length <= 3 && isStatistic(words)) return { as: 'total' };
    summed += amount ?? 0;
    return { as: 'account' };
  };
  const rows = sheet.rows.map((row, r) => {
    const made = rowAs(row, r);
    if (made.as === 'footer' && r > lastFull) ended = true;
    return made;
  });

  const accounts = rows.flatMap((r, i) => (r.as === 'account' ? [i] : []));
  if (renewal >= 0) {
    const { order, open } = orderOf(accounts.map((r) => table.cell(r, renewal)));
    if (open) {
      const needing = accounts.filter((r) => {
        const cell = table.cell(r, renewal);
        return cell !== undefined && dayAt(cell, 'dmy') !== dayAt(cell, 'mdy');
      });
      const sample = table.cell(needing[0] ?? 0, renewal);
      questions.push({
        kind: 'dates',
        column: renewal,
        rows: needing.map((r) => sheet.from[r] ?? 0),
        options: (['dmy', 'mdy'] as const).map((value) => ({
          value,
          says: sample ? `${sample.text} = ${dayAt(sample, value) ?? ''}` : value,
        })),
        chosen: null,
      });
    } else if (order) columns[renewal] = { ...(columns[renewal] as AccountColumn), why: order };
  }
  if (arr >= 0) {
    const unread = accounts.filter(
      (r) =>
        table.read(r, arr).kind === 'two' ||
        (options.decimals === undefined && readAmount(table.cell(r, arr), table.reader).kind === 'two'),
    );
    if (unread.length > 0)
      questions.push({
        kind: 'decimals',
        column: arr,
        rows: unread.map((r) => sheet.from[r] ?? 0),
        options: [
          { value: '.', says: '1.250 = 1¼ · 1,250 = 1250' },
          { value: ',', says: '1,250 = 1¼ · 1.250 = 1250' },
        ],
        chosen: null,
      });
    if (deal !== null && deal === arr)
      questions.push({
        kind: 'amount',
        column: arr,
        options: [
          { value: 'arr', says: `${columnName(table.headings[arr] ?? '', arr)} = ARR` },
          { value: 'none', says: '—' },
        ],
        chosen: 'arr',
      });
  }
  const remembered: Mapping = {};
  table.headings.forEach((heading, c) => {
    const key = fold(heading);
    if (key !== '' && !Object.hasOwn(remembered, key) && key !== '__proto__')
      remembered[key] = columns[c]?.field ?? '';
  });
  return { sheet, head, columns, rows, questions, mapping: remembered, options };
}
