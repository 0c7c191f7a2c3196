/** What a cumulative line shows, in words. */
import { t } from '../text/case.ts';
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
        ? t.charts.paysBack(paybackText)
        : t.charts.paysBackAgain(paybackText, firstText);
    case 'immediate':
      return payback.free ? t.charts.nothingOwed : t.charts.paysAtOnce;
    case 'never':
      return firstText === ''
        ? t.charts.neverPays(formats.number(years), years === 1)
        : t.charts.fallsBack(firstText);
  }
}
