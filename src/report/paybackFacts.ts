/** When the outcomes pay for themselves, as sentences for presentations, paper and the Odds screen. */
import type { Case } from '../case/index.ts';
import type { Formats } from '../text/format.ts';
import { buildWords } from '../text/words/build.ts';
import { oddsWords } from '../text/words/odds.ts';
import { headlineOf, type CashOutcome } from '../value/index.ts';
import type { Report } from './report.ts';

/**
 * When the outcomes pay for themselves, and how many never do: up to two sentences. Empty if the case has no cost and
 * no outcome ever owes anything, because there is nothing to pay back.
 */
export function paybackFacts(r: Report): string[] {
  const { document: c, formats: f } = r;
  const cash = r.odds?.cash;
  if (!cash) return [];
  // Odds are about likely numbers, whatever the lean of the page.
  const m = headlineOf(r.likely, r.view.countable).measures;
  if (m.payback.kind === 'immediate' && m.payback.free && cash.neverPaysBack === 0 && cash.payback.p90 === 0)
    return [];
  return [whenFact(cash, c, f), neverFact(cash, c, f)].filter((fact) => fact !== '');
}

/** "Pays for itself between month 14 and month 25 in 8 of 10 outcomes."; '' if nothing can be said. */
function whenFact(cash: CashOutcome, c: Case, f: Formats): string {
  const words = oddsWords().facts;
  const { p10, p90 } = cash.payback;
  const when = (months: number): string => f.payback({ kind: 'after', months }, c.years);
  if (p90 === null) return p10 !== null && p10 > 0 ? words.paybackFrom(when(p10)) : '';
  if (p90 === 0) return words.paybackAtOnce;
  return p10 === 0 || p10 === null || when(p10) === when(p90)
    ? words.paybackBy(when(p90))
    : words.payback(when(p10), when(p90));
}

/** How many outcomes never pay for themselves, or that all do. */
const neverFact = (cash: CashOutcome, c: Case, f: Formats): string => {
  const years = buildWords().claim.years(c.years);
  return cash.neverPaysBack > 0
    ? oddsWords().facts.never(f.percent(cash.neverPaysBack), years)
    : oddsWords().facts.always(years);
};
