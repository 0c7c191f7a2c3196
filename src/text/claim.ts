/** The claim: one or two sentences that say what a case gives back, good or bad, from figures worked out once. */
import type { Case } from '../case/index.ts';
import type { Measures, Verdict } from '../value/index.ts';
import { buildWords } from './words/build.ts';
import type { Formats } from './format.ts';
import { oneStop } from './sentence.ts';

export interface ClaimSetting {
  /** The customer as the sentence names them; the empty string falls back to "the customer". */
  customer: string;
  years: number;
  /** The figures are against an alternative that gives or costs something: shortfalls are said so. */
  against: boolean;
  /** Said to the customer themselves: "you". */
  reader?: boolean;
  /** Compact money. */
  money: (amount: number) => string;
  /** Money for "$2.58". */
  ratio: (amount: number) => string;
  count: (n: number) => string;
}

/** Bad news first and plainly; never a ratio without a cost to divide by. */
export function claimOf(m: Measures, s: ClaimSetting): string {
  const words = buildWords().claim;
  const term = words.years(s.years);
  const { total: benefits } = m.benefits;
  const { total: costs } = m.costs;
  const { against } = s;
  const { total: net } = m.net;
  if (benefits === 0 && costs === 0 && !against) return words.nothing(s.money(0), term);
  const sentences: string[] = [];
  // A cost of 0 is a cost entered.
  if (costs < 0 || (m.costEntered && m.comesBack === null))
    sentences.push(
      against
        ? words.costsBelowAgainst(s.money(Math.abs(net)), net < 0, s.money(costs), term)
        : words.costsBelow(s.money(benefits), s.money(costs), term),
    );
  else if (m.comesBack === null)
    sentences.push(
      against
        ? words.noCostAgainst(s.money(Math.abs(net)), net < 0, term)
        : words.noCost(s.money(benefits), term),
    );
  else if (benefits === 0 && !against) sentences.push(words.noBenefit(s.money(costs), term));
  else {
    if (net < 0) sentences.push((against ? words.losesAgainst : words.loses)(s.money(-net), term));
    else if (net === 0) sentences.push((against ? words.evenAgainst : words.even)(term));
    else
      sentences.push(
        s.reader
          ? words.comesBackToYou(s.ratio(1), s.ratio(m.comesBack))
          : words.comesBack(s.ratio(1), s.customer || buildWords().theCustomer, s.ratio(m.comesBack)),
      );
    if (m.payback.kind === 'after')
      sentences.push(words.after(words.month(s.count(Math.max(1, Math.ceil(m.payback.months - 1e-9))))));
    else if (m.payback.kind === 'immediate') sentences.push(words.immediate);
    else if (net >= 0) sentences.push(words.never(term));
  }
  return sentences.map(oneStop).join(' ');
}

/** The claim of a case, in the figures its verdict shows; `reader`: as its customer reads it. */
export const claimOfCase = (c: Case, v: Verdict, f: Formats, reader = false): string =>
  claimOf(v.measures, {
    customer: c.customer.name,
    years: c.years,
    against: v.before !== null,
    reader,
    money: f.moneyCompact,
    ratio: f.ratioMoney,
    count: f.number,
  });
