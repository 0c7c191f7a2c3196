/** Words for guesses, questions and answers. */
import type { Formats } from '../../text/format.ts';
import { importingWords } from '../../text/words/importing.ts';
import type { ColumnChoice, ColumnView, LeftView, QuestionView, RowView } from './protocol.ts';

/** Why a row is left out. */
export function whyWords(why: string): string {
  const known: Record<string, string> = importingWords().why;
  return (Object.hasOwn(known, why) ? known[why] : undefined) ?? importingWords().why.unread;
}

/** A column by its letter and heading. */
export const columnName = (c: Pick<ColumnView, 'letter' | 'heading'>): string =>
  importingWords().column(c.letter, c.heading);

/** What a column contains. */
export function roleWords({ role, of = 1, bucket }: ColumnChoice): string {
  const { roles } = importingWords();
  switch (role) {
    case 'year':
    case 'quarter':
    case 'month':
      return roles[role](of);
    case 'amount':
      return bucket ? (bucket.endsWith('cost') ? roles.amountCost : roles.amountBenefit) : roles.amount;
    default:
      return roles[role];
  }
}

/** What a row is taken for, in one or two words. */
export function rowWords({ as, bucket, out }: Pick<RowView, 'as' | 'bucket' | 'out'>): string {
  const w = importingWords();
  if (as === 'line' || as === 'account') {
    if (out === 'question' || out === 'elsewhere') return w.as.waits;
    if (out !== null) return w.as.left;
    return bucket ? w.short[bucket] : w.as[as];
  }
  if (as === 'section' && bucket) return w.sectionOf(w.short[bucket]);
  return w.as[as];
}

/** Whether an option lists years a file leaves out ("2, 3 = 0") rather than a calendar year and its year of the case. */
const isYearList = (says: string): boolean => /^\d{1,2}(?:, \d{1,2})* = 0$/.test(says);

/** The text of a question, without its options. */
export function askWords(q: QuestionView, currency: string, leftOut: readonly LeftView[]): string {
  const { asks } = importingWords();
  const rows = q.rows ?? [];
  switch (q.kind) {
    case 'scale':
    case 'dates':
      return asks[q.kind](q.name);
    case 'decimals':
    case 'crore':
    case 'direction':
    case 'kind':
      return asks[q.kind](rows);
    case 'currency':
      return asks.currency(currency);
    case 'total': {
      const [row = 0] = rows;
      const label = q.options.find((o) => o.value === 'line')?.says ?? '';
      return asks.total(row, label || (leftOut.find((x) => x.row === row)?.text ?? ''));
    }
    case 'amount':
      if (q.options.some((o) => o.value === 'arr')) return asks.aYear(q.name);
      return q.options.some((o) => o.value === 'product') ? asks.product : asks.amount;
    case 'years':
      if (q.column !== undefined) return asks.rowYears;
      return q.options.every(({ says }) => isYearList(says)) ? asks.fewYears : asks.years;
    case 'percent':
      return asks.percent;
  }
}

/** The text of one option. */
export function answerWords(
  q: QuestionView,
  { value, says }: QuestionView['options'][number],
  f: Pick<Formats, 'date' | 'currency'>,
): string {
  const w = importingWords();
  const a = w.answers;
  switch (q.kind) {
    case 'scale':
      return typeof value === 'number' ? w.scales(value) : says;
    case 'dates': {
      const [sample = '', day = ''] = says.split(' = ');
      const read = day === '' ? sample : `${sample} = ${f.date(day)}`;
      return value === 'dmy' ? a.dayFirst(read) : a.monthFirst(read);
    }
    case 'decimals':
      return value === '.' ? a.point : a.comma;
    case 'crore':
      return value === -1 ? a.credit : value === 1 ? a.plainly : a.crore;
    case 'direction':
      return value === 1 ? a.cost : a.back;
    case 'total':
      return value === 'total' ? a.isTotal : a.isRow;
    case 'kind':
      return value === 'tangible-benefit' ? a.benefit : a.costKind;
    case 'currency':
      return a.take(f.currency);
    case 'amount':
      if (value === 'product') return a.product(says);
      if (value === 'arr') return a.yes;
      return value === 'none' ? a.noArr : says;
    case 'years': {
      if (q.column !== undefined) return a.eachRow;
      const [left = '', right = ''] = says.split(' = ');
      if (isYearList(says)) return a.zero(left);
      return Number(right) < 1 ? a.before(left) : a.year(left, right);
    }
    case 'percent':
      return says;
  }
}
