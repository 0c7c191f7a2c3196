/** How the amount of a row reads with how often it is paid; of what is paid off in level payments, in those. */
import type { Line } from '../case/index.ts';
import { levelPaymentsOf, paymentOf } from '../value/index.ts';
import type { Formats } from './format.ts';
import { buildWords } from './words/build.ts';

type Paid = Pick<Line, 'per' | 'paid'>;

/** What one of a row's level payments is, before risk and scenario; null where it has none, or its amount is not known. */
export function eachPayment(line: Paid, amount: number | null | undefined): number | null {
  const payments = levelPaymentsOf(line);
  return payments === null || amount === null || amount === undefined
    ? null
    : amount * paymentOf(payments.months, payments.rate);
}

/** "36 × $1,947"; '' for a row that is paid otherwise, or whose amount is not known. */
export function paymentsSaid(
  line: Paid,
  amount: number | null | undefined,
  f: Pick<Formats, 'money' | 'number'>,
): string {
  const payments = levelPaymentsOf(line);
  const each = eachPayment(line, amount);
  return payments === null || each === null
    ? ''
    : buildWords().payments(f.number(payments.months), f.money(each));
}

/** How often a row is paid: "a year", "once", "in level payments". */
export const perSaid = (line: Paid): string =>
  levelPaymentsOf(line) === null ? buildWords().per[line.per] : buildWords().inPayments;

/**
 * "$60,000 a year"; "$64,000 in 36 × $1,947"; "$1.6M · $3.1M · $4.2M a year".
 * @param amounts what it is in each year it is paid in, where the years differ
 */
export function amountSaid(
  line: Paid,
  amount: number,
  f: Pick<Formats, 'money' | 'moneyExact' | 'moneyCompact' | 'number'>,
  amounts: readonly number[] = [],
): string {
  if (amounts.length > 0) {
    const said = amounts.map((x) => f.moneyCompact(x));
    const short = said.length > 3 ? `${said[0] ?? ''} … ${said.at(-1) ?? ''}` : said.join(' · ');
    return `${short} ${perSaid(line)}`;
  }
  const payments = paymentsSaid(line, amount, f);
  const exact = f.moneyExact(amount);
  return payments === '' ? `${exact} ${perSaid(line)}` : buildWords().paidIn(exact, payments);
}
