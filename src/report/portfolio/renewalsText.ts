/** What renews soon, in a sentence: how much, how much of it misses a target, and how much is unknown. */
import type { Formats } from '../../text/format.ts';
import { numbersWords } from '../../text/words/numbers.ts';
import { portfolioWords } from '../../text/words/portfolio.ts';
import type { Renewals } from './renewals.ts';

/** How much of it misses a target, and how much is unknown: no news is not good news. */
function lacking(r: Renewals, f: Formats): string[] {
  const w = portfolioWords();
  const all = r.unknownCases === r.cases;
  const missing =
    r.missing > 0
      ? r.missing === r.arr
        ? w.missingAll
        : w.missing(f.moneyCompact(r.missing))
      : r.missingCases > 0
        ? w.missingCases(r.missingCases)
        : all
          ? w.notKnownAll
          : r.unknownCases > 0
            ? w.missingNoneKnown
            : w.missingNone;
  const unstated = r.missing > 0 && r.missingUnstated > 0 ? [w.missingCases(r.missingUnstated)] : [];
  if (all || r.unknownCases === 0) return [missing, ...unstated];
  return [
    missing,
    ...unstated,
    r.unknown > 0 ? w.notKnown(f.moneyCompact(r.unknown)) : w.notKnownCases(r.unknownCases),
  ];
}

/**
 * "ARR renewing in 90 days: $2.1M, of which $400K is missing what it takes to renew."; the number of cases if none
 * states its revenue.
 * @param f formats of its currency
 */
export function renewalsText(r: Renewals, days: number | 'past', f: Formats): string {
  const w = portfolioWords();
  const amount = f.moneyCompact(r.arr);
  const what =
    r.unstated === r.cases
      ? w.renewals(r.cases, r.unstated)
      : days === 'past'
        ? w.renewingPast(amount)
        : w.renewing(days, amount);
  const [first = '', ...more] = lacking(r, f);
  // A part of the amount continues the sentence; anything else is a sentence of its own.
  const isPart = r.missing > 0 && r.missing !== r.arr;
  const said = isPart ? [`${what}, ${first}`] : [what, first];
  return `${numbersWords().apart([...said, ...more])}.`;
}
