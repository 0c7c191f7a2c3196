import { describe, expect, it } from 'vitest';
import { shownFormat } from '../../src/export/xlsx/shownFormat.ts';
import { makeFormats } from '../../src/text/format.ts';

const minus = '\u2212';
const both = (form: string): string => `${form};${minus}${form}`;

describe('a figure in a sheet', () => {
  it('is shown with the decimals its text has', () => {
    expect(shownFormat('73', 73.34)).toBe(both('#,##0'));
    expect(shownFormat('5.6', 5.6)).toBe(both('#,##0.0'));
    expect(shownFormat('9.5%', 0.0952)).toBe(both('0.0%'));
    expect(shownFormat('48%', 0.4762)).toBe(both('0%'));
    expect(shownFormat('9,5 %', 0.0952)).toBe(both('0.0%'));
    expect(shownFormat('$59.97', 59.97)).toBe(both('"$"#,##0.00'));
    // In short on the page, in full here.
    expect(shownFormat('$43.7K', 43_697.3)).toBe(both('"$"#,##0'));
    expect(shownFormat('19 (48%)', 19)).toBe(
      both('#,##0')
        .split(';')
        .map((form) => `${form}" (48%)"`)
        .join(';'),
    );
  });
  it('keeps its plus', () => {
    expect(shownFormat('+3', 3)).toBe(`"+"#,##0;${minus}#,##0`);
    expect(shownFormat(`${minus}3`, -3)).toBe(both('#,##0'));
    expect(shownFormat('0%', -0.003)).toBe('0%;0%');
  });
  it('has the sign of its currency where its language writes it', () => {
    const of = (locale: string, code: string, amount = 43_697.3): string =>
      shownFormat(makeFormats(locale, code).moneyCompact(amount), amount);
    expect(of('en-US', 'CHF')).toBe(both('"CHF\u00a0"#,##0'));
    expect(of('en-US', 'CHF', -43_697)).toBe(both('"CHF\u00a0"#,##0'));
    expect(of('en-US', 'CAD')).toBe(both('"CA$"#,##0'));
    expect(of('de-DE', 'EUR', 1_234_567)).toBe(both('#,##0"\u00a0€"'));
    expect(of('fr-FR', 'USD')).toMatch(/^#,##0"\u00a0\$/);
    // A scale before it is no part of it.
    expect(of('es-ES', 'EUR', 1_234_567)).toBe(both('#,##0"\u00a0€"'));
    expect(of('fr-FR', 'CAD')).toBe(both('#,##0"\u00a0$CA"'));
    expect(of('en-US', 'BRL')).toBe(both('"R$"#,##0'));
    expect(of('sv-SE', 'SEK')).toBe(both('#,##0"\u00a0kr"'));
  });
});
