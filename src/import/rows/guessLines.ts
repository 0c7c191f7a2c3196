/** Interprets a sheet as lines of a case: a meaning for each column and row, and the questions that remain. */
import type { LinesGuess, LinesOptions, Question, Sheet } from '../types.ts';
import { bucketIn, isKindAlone, periodIn } from '../words/kinds.ts';
import { currencyMark, scaleIn, unsureScaleIn } from '../words/scales.ts';
import { classify, type Context } from './classify.ts';
import { stacked } from './sideBySide.ts';
import { withChosen } from './withChosen.ts';
import { answersOf, isMoney } from './parts.ts';
import { rolesOf } from './roles.ts';
import { rowTimesOf } from './rowTimes.ts';
import { tableOf, type Table } from './table.ts';

/** A currency that a title states for everything below it: "in EUR", "(CHF)", "Currency: USD". */
const titleCurrency =
  /(?:\b(?:in|currency|währung)\b:?|[([:,/])\s*((?:[TkKmM]|Mio\.?|Tsd\.?)?\s?(?:[A-Z]{3}|US\$|[€$£¥₹]))(?![A-Za-z])/u;

/** What titles and headings say about every amount. */
function commonFacts(table: Table, columns: LinesGuess['columns']) {
  const titles: string[] = [];
  const end = table.head ?? table.first;
  for (let r = 0; r < end; r++)
    if (!table.heads.has(r))
      titles.push(...new Set((table.sheet.rows[r] ?? []).map((c) => c.text).filter((x) => x !== '')));
  const label = columns.findIndex((c) => c.role === 'label');
  const labelHeading = label < 0 ? '' : (table.headings[label] ?? '');
  const money = columns.flatMap((c, i) =>
    isMoney(c) ? [`${table.headings[i] ?? ''} ${table.around[i] ?? ''}`] : [],
  );
  return {
    titles,
    labelHeading,
    money,
    around: [labelHeading, label < 0 ? '' : (table.around[label] ?? '')],
  };
}

/** The position of a column among the money columns. */
const moneyAt = (columns: LinesGuess['columns'], column: number): number =>
  columns.slice(0, column).filter(isMoney).length;

/**
 * Guesses how a sheet is to be read as rows of a case. Never throws; a sheet without amounts gives rows that are no
 * lines.
 */
export function guessLines(given: Sheet, options: LinesOptions): LinesGuess {
  const sheet = stacked(given);
  const table = tableOf(sheet, options, options.head);
  const found = rolesOf(table, options);
  const columns = withChosen(found.columns, options.columns);
  // Choosing the column of money answers the questions about it.
  const chose = Object.values(options.columns ?? {}).some((c) => isMoney({ ...c, why: '' }));
  const asked = found.questions.filter((q) => !(q.kind === 'amount' && chose));
  const maybe = asked.find((q) => q.kind === 'amount' && q.chosen === null)?.options[0]?.value;
  const { titles, labelHeading, money, around } = commonFacts(table, columns);
  const questions: Question[] = [...asked];

  let scale = 1;
  for (const text of [...money, ...around, ...titles]) {
    const found = scaleIn(text);
    if (found !== null) {
      scale = found;
      break;
    }
  }
  // If amounts side by side have different powers of ten, each column's own heading counts.
  const scales = columns.map((x, i) => (isMoney(x) ? scaleIn(money[moneyAt(columns, i)] ?? '') : null));
  const apart = new Set(columns.flatMap((x, i) => (x.role === 'amount' ? [scales[i] ?? null] : [])));
  if (apart.size > 1)
    columns.forEach((x, i) => {
      if (x.role !== 'amount') return;
      const own = scales[i] ?? null;
      if (own !== null) columns[i] = { ...x, scale: own };
      else if (currencyMark(`${table.headings[i] ?? ''} ${table.around[i] ?? ''}`))
        columns[i] = { ...x, scale: 1 };
      else
        questions.push({
          kind: 'scale',
          column: i,
          options: [1, scale].map((value) => ({ value, says: `× ${value}` })),
          chosen: null,
        });
    });
  const unsure = scale === 1 ? money.map(unsureScaleIn).find((x) => x !== null) : null;
  if (unsure)
    questions.push({
      kind: 'scale',
      options: [1, unsure].map((value) => ({ value, says: `× ${value}` })),
      chosen: null,
    });

  const says = [...money.map((x) => currencyMark(x)), ...around.map((x) => currencyMark(x))];
  for (const title of titles) {
    const m = titleCurrency.exec(title);
    if (m?.[1]) says.push(currencyMark(m[1]));
  }
  const foreign = says.find((mark) => mark !== null && !mark.may.includes(options.currency));
  const own = says.some((mark) => mark?.may.includes(options.currency));

  // While the column of money is not decided, rows are judged by the first candidate.
  const judged = columns.map((x, i) => (i === maybe ? { ...x, role: 'amount' as const } : x));
  const times = rowTimesOf(table, columns, options);
  questions.push(...times.questions);
  const titleBucket = titles.filter(isKindAlone).map(bucketIn).at(-1) ?? null;
  const context: Context = {
    table,
    columns: judged,
    options,
    answers: answersOf(scale, []),
    times: times.of,
    bucket: bucketIn(labelHeading) ?? titleBucket ?? (isKindAlone(sheet.name) ? bucketIn(sheet.name) : null),
    per: titles.map(periodIn).find((x) => x !== null) ?? options.per ?? null,
    takeAnyCurrency: false,
  };
  let { rows, questions: fromRows } = classify(context);
  const lines = rows.some((r) => r.as === 'line');
  if ((foreign && !own) || (!lines && rows.some((r) => r.why === 'currency'))) {
    // Everything is in another currency: one question for all, until which the rows wait.
    ({ rows, questions: fromRows } = classify({ ...context, takeAnyCurrency: true }));
    questions.push({
      kind: 'currency',
      rows: rows.flatMap((r, i) => (r.as === 'line' ? [sheet.from[i] ?? 0] : [])),
      options: [{ value: 'take', says: `${foreign?.may[0] ?? '1'} = ${options.currency}` }],
      chosen: null,
    });
  }
  questions.push(...fromRows);

  // Without any amount nothing is a heading: every row is reported as left out.
  if (!judged.some(isMoney) || !rows.some((r) => r.as !== 'blank' && r.as !== 'heading'))
    rows = rows.map((r) => (r.as === 'heading' ? { as: 'title' } : r));

  const years = columns.filter((c) => ['year', 'quarter', 'month'].includes(c.role));
  const covered = new Set([...years.map((c) => c.of), ...times.of.values()]);
  if ((years.length > 0 || times.of.size > 0) && !questions.some((q) => q.kind === 'years')) {
    const missing = Array.from({ length: options.years }, (_, y) => y + 1).filter((y) => !covered.has(y));
    if (missing.length > 0 && missing.length < options.years)
      questions.push({
        kind: 'years',
        options: [{ value: 0, says: `${missing.join(', ')} = 0` }],
        chosen: 0,
      });
  }
  return { sheet, head: table.head, columns, rows, scale, questions, options };
}
