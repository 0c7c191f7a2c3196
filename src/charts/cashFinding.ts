/** What a cumulative line says, as the title above it. */
import { t } from '../text/case.ts';
import type { ChartFormats } from './formats.ts';
import type { Payback } from './geometry/cumulative.ts';

/**
 * @param empty the line is zero throughout
 * @param paybackText the payback in words ("month 14")
 * @param firstText when it first reached zero without staying there, in words; '' where it did not
 */
export function cashFinding(
  empty: boolean,
  payback: Payback,
  paybackText: string,
  firstText: string,
  years: number,
  formats: Pick<ChartFormats, 'number'>,
): string {
  if (empty) return t.charts.nothingYet;
  switch (payback.kind) {
    case 'after':
      return firstText === ''
        ? t.charts.paysBack(paybackText)
        : t.charts.paysBackAgain(paybackText, firstText);
    case 'immediate':
      return t.charts.paysAtOnce;
    case 'never':
      return firstText === ''
        ? t.charts.neverPays(formats.number(years), years === 1)
        : t.charts.fallsBack(firstText);
  }
}
