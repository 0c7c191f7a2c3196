/** What a cumulative line shows, in words. */
import { chartsWords } from '../text/words/charts.ts';
import type { ChartFormats } from './formats.ts';
import type { Payback } from './geometry/cumulative.ts';

/**
 * @param paybackText the payback in words, as everywhere on the page ("month 14")
 * @param firstText its first crossing in words where it fell back after it, '' where there is none
 */
export function cashFinding(
  payback: Payback,
  paybackText: string,
  firstText: string,
  years: number,
  formats: Pick<ChartFormats, 'number'>,
): string {
  switch (payback.kind) {
    case 'after':
      return firstText === ''
        ? chartsWords().paysBack(paybackText)
        : chartsWords().paysBackAgain(paybackText, firstText);
    case 'immediate':
      return payback.free ? chartsWords().nothingOwed : chartsWords().paysAtOnce;
    case 'never':
      return firstText === ''
        ? chartsWords().neverPays(formats.number(years), years === 1)
        : chartsWords().fallsBack(firstText);
  }
}
