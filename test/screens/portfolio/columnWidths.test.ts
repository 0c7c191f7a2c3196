import { describe, expect, it } from 'vitest';
import { columnIds, defaultColumns } from '../../../src/report/portfolio/rows.ts';
import { tableWidths } from '../../../src/screens/portfolio/columnWidths.ts';

/** What a window of 1440 px leaves the table: the page's margins and the box's border are taken off. */
const box = 1440 - 2 * 24 - 2;
const locales = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'es-ES'];

describe('the columns of the portfolio', () => {
  it('fit a window of 1440 px in every language, whatever the currencies, as they stand at first', () => {
    for (const locale of locales)
      for (const currencies of [['USD'], ['CHF', 'EUR', 'GBP', 'USD'], ['SEK', 'CAD', 'INR'], ['JPY']])
        expect(
          tableWidths(defaultColumns, currencies, locale).table,
          `${locale} ${currencies.join()}`,
        ).toBeLessThanOrEqual(box);
  });
  it('are as wide as asked for, and together as wide as the table', () => {
    const { pick, name, columns, table } = tableWidths(columnIds, ['EUR'], 'de-DE');
    expect(columns).toHaveLength(columnIds.length);
    expect(columns.reduce((sum, x) => sum + x, pick + name)).toBeCloseTo(table);
    // More has to be said of an amount without a short word for thousands.
    expect(tableWidths(['net'], ['EUR'], 'de-DE').columns[0]).toBeGreaterThan(
      tableWidths(['net'], ['EUR'], 'en-US').columns[0] ?? 0,
    );
  });
});
