/** What renews soon, said of every mixture of known and unknown, stated and not, in every language. */
import { expect, it } from 'vitest';
import { noRenewals, type Renewals } from '../../../src/report/portfolio/renewals.ts';
import { renewalsText } from '../../../src/report/portfolio/renewalsText.ts';
import { makeFormats } from '../../../src/text/format.ts';
import { inEach, locales, wordsAtFault } from '../../text/saying.ts';

const said = (of: Partial<Renewals>, days: number | 'past' = 90): string =>
  renewalsText({ currency: 'USD', ...noRenewals, ...of }, days, makeFormats('en-US', 'USD'));

it('says the amount, the part of it that misses something, and what nobody knows', () => {
  expect(said({ cases: 5, arr: 2.1e6, missingCases: 2, missing: 4e5 })).toBe(
    'ARR renewing in 90 days: $2.1M, of which $400K is missing what it takes to renew.',
  );
  // What is no part of the amount is a sentence of its own.
  expect(said({ cases: 1, arr: 12e4, unknownCases: 1, unknown: 12e4 }, 1)).toBe(
    'ARR renewing in 1 day: $120K; whether it has what it takes to renew is not known: no target, or no review yet.',
  );
  // One that misses something and states no revenue is in no amount.
  expect(said({ cases: 3, unstated: 1, arr: 5e5, missingCases: 2, missing: 1e5, missingUnstated: 1 })).toBe(
    'ARR renewing in 90 days: $500K, of which $100K is missing what it takes to renew; 1 case is missing what it takes to renew and states no ARR.',
  );
  expect(said({ cases: 2, arr: 9e4, missingCases: 2, missing: 9e4 }, 'past')).toBe(
    'ARR whose renewal day has passed: $90K; all of it is missing what it takes to renew.',
  );
  expect(said({ cases: 1, unstated: 1 })).toBe(
    '1 renewal, without ARR; none of it is missing what it takes to renew.',
  );
});

it('says nothing that is no sentence, whatever is known', async () => {
  const counts = [0, 1, 2];
  await inEach((language) => {
    for (const locale of locales.filter((l) => l.startsWith(language)))
      for (const arr of [0, 0.004, 12e4, 1e12])
        for (const unstated of counts)
          for (const missingCases of counts)
            for (const unknownCases of counts) {
              const cases = Math.max(1, unstated + missingCases + unknownCases);
              const missing = missingCases === 0 ? 0 : arr / 2;
              const of = { cases, unstated, arr, missingCases, missing, unknownCases, unknown: 0 };
              const text = renewalsText(
                { ...noRenewals, currency: 'EUR', ...of },
                1 + missingCases,
                makeFormats(locale, 'EUR'),
              );
              // The stop of an abbreviation is no stray mark.
              expect(wordsAtFault(text.replaceAll(/(Mio|Mrd|Bio)\./g, '$1')), text).toBe('');
            }
  });
});
