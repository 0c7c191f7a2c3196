/** Numbers as people have them: from bookkeeping, spreadsheets, other countries and other keyboards. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/case/index.ts';
import { arithmetic } from '../../src/screens/shared/arithmetic.ts';
import { makeFormats } from '../../src/text/format.ts';
import { parseNumber, readCell } from '../../src/text/parseNumber.ts';
import { runs } from '../fixtures/runs.ts';

const read = (text: string, locale = 'en-US', currency = 'USD', unit: Unit = 'money'): number | string => {
  const parsed = parseNumber(text, { locale, unit, currency, evaluate: arithmetic });
  return parsed.kind === 'number'
    ? parsed.value
    : parsed.kind === 'ambiguous'
      ? parsed.options.map((o) => o.value).join('?')
      : parsed.kind === 'bad'
        ? parsed.problem.kind
        : parsed.kind;
};

describe('amounts as bookkeeping writes them', () => {
  it.each([
    ['1,200.00-', 'en-US', 'USD', -1200],
    ['1.200,00-', 'de-DE', 'EUR', -1200],
    ['1.200,00-', 'en-US', 'EUR', -1200],
    ['1,200.00- USD', 'en-US', 'USD', -1200],
    ['5-', 'en-US', 'USD', -5],
    ['(1.200,-)', 'de-DE', 'EUR', -1200],
    ['(1.200,-)', 'en-US', 'EUR', -1200],
    ['1.200,- €', 'de-DE', 'EUR', 1200],
    ['€ 1.200,--', 'nl-NL', 'EUR', 1200],
    ['1.200,—', 'de-DE', 'EUR', 1200],
    ["1'200.-", 'de-CH', 'CHF', 1200],
    ['1’200.–', 'de-CH', 'CHF', 1200],
    ["Fr. 1'200.-", 'de-CH', 'CHF', 1200],
    ["-1'200.-", 'de-CH', 'CHF', -1200],
    ['5.-', 'de-DE', 'EUR', 5],
    ['1 200:-', 'sv-SE', 'SEK', 1200],
    ['1 200:-', 'en-US', 'SEK', 1200],
    ['1 200 kr', 'sv-SE', 'SEK', 1200],
    ['Rs. 1,200/-', 'en-IN', 'INR', 1200],
    ['$ -', 'en-US', 'USD', 0],
    ['$-', 'en-US', 'USD', 0],
    ['-   €', 'de-DE', 'EUR', 0],
    ['USD -', 'en-US', 'USD', 0],
    ['–5', 'en-US', 'USD', -5],
  ] as const)('%s in %s, %s', (text, locale, currency, expected) => {
    expect(read(text, locale, currency)).toBe(expected);
  });

  it.each(['-', '-$', '5--', '-5-', '190k-', '5 -', '5 –', '-(5', '1,2,3-'])('%s is no amount', (text) => {
    expect(typeof read(text)).toBe('string');
  });
});

describe('money and thousands where something else is counted', () => {
  it.each(['percent', 'count', 'hours', 'days'] as const)('an amount of money is no %s', (unit) => {
    for (const text of ['$40', '40$', 'USD 40', '$ 40k', '-$40', '($40)', '$40-$60', '$40; $50'])
      expect(read(text, 'en-US', 'USD', unit), text).toBe('not-a-number');
    expect(read('40 €', 'de-DE', 'EUR', unit)).toBe('not-a-number');
    expect(read('=$40*2', 'en-US', 'USD', unit)).toBe('arithmetic');
    expect(read('$40', 'en-US', 'USD', 'number')).toBe(40);
  });
  it.each(['40k', '40m', '1.2 million', '40 Tsd', '2 crore', '12万', '5k%'])('%s is no share', (text) => {
    expect(typeof read(text, 'en-US', 'USD', 'percent')).toBe('string');
  });
});

describe('currencies as people write them', () => {
  it.each([
    ['US$ 1,200', 'en-US', 'USD', 1200],
    ['1,200 US$', 'en-US', 'USD', 1200],
    ['US$1.2m', 'en-GB', 'USD', 1_200_000],
    ['C$1,200', 'en-US', 'CAD', 1200],
    ['CA$ 1,200', 'en-US', 'CAD', 1200],
    ['S$ 1,200', 'en-SG', 'SGD', 1200],
    ['A$5', 'en-US', 'AUD', 5],
    ['RMB 1,200', 'en-US', 'CNY', 1200],
    ['1,200 rmb', 'en-US', 'CNY', 1200],
    ['Rs. 1,200', 'en-IN', 'INR', 1200],
    ['Rs.1,20,000', 'en-IN', 'INR', 120_000],
    ['Rs 1,200', 'en-US', 'INR', 1200],
    ['１２００円', 'ja-JP', 'JPY', 1200],
    ['￥１，２００', 'ja-JP', 'JPY', 1200],
    ['1,200元', 'zh-CN', 'CNY', 1200],
    ['12万元', 'zh-CN', 'CNY', 120_000],
    ['12万円', 'ja-JP', 'JPY', 120_000],
    ['3億5000万円', 'ja-JP', 'JPY', 350_000_000],
    ['1.5亿元', 'zh-CN', 'CNY', 150_000_000],
    ['2億', 'en-US', 'JPY', 200_000_000],
    ['12万', 'en-US', 'USD', 120_000],
    ['12 T€', 'de-DE', 'EUR', 12_000],
    ['12 TEUR', 'de-DE', 'EUR', 12_000],
    ['12 kEUR', 'de-DE', 'EUR', 12_000],
    ['1,2 Mio. €', 'de-DE', 'EUR', 1_200_000],
    ['1.2 M€', 'en-US', 'EUR', 1_200_000],
    ['5 mille', 'fr-FR', 'EUR', 5000],
    ['3 millions', 'fr-FR', 'EUR', 3_000_000],
    ['2 Md€', 'fr-FR', 'EUR', 2_000_000_000],
    ['2 billions', 'fr-FR', 'EUR', 2_000_000_000_000],
    ['5 mil', 'es-ES', 'EUR', 5000],
    ['2 mil millones', 'es-MX', 'MXN', 2_000_000_000],
    ['2 billones', 'es-ES', 'EUR', 2_000_000_000_000],
  ] as const)('%s in %s, %s', (text, locale, currency, expected) => {
    expect(read(text, locale, currency)).toBe(expected);
  });

  it.each([
    ['C$ 1,200', 'USD'],
    ['1,200 C$', 'USD'],
    ['S$ 1,200', 'USD'],
    ['US$ 1,200', 'CAD'],
    ['RMB 5', 'USD'],
    ['Rs. 5', 'USD'],
    ['12万円', 'USD'],
    ['12元', 'JPY'],
    ['kr 5', 'EUR'],
    ['5 GBP', 'EUR'],
  ])('%s is not taken for %s', (text, currency) => {
    expect(read(text, 'en-US', currency)).toBe('other-currency');
  });
});

describe('other keyboards', () => {
  it.each([
    ['１２３．５', 'en-US', 123.5],
    ['１，２３４', 'en-US', 1234],
    ['（１，２００）', 'en-US', -1200],
    ['－５', 'en-US', -5],
    ['＝４０＊５２', 'en-US', 2080],
    ['１．２３４，５', 'de-DE', 1234.5],
    ['12。5', 'zh-CN', 12.5],
    ['１０～２０', 'ja-JP', 'range'],
    ['４０；６０', 'ja-JP', 'perYear'],
    ['12`345', 'de-CH', 12_345],
  ] as const)('%s in %s', (text, locale, expected) => {
    expect(read(text, locale)).toBe(expected);
  });
  it('a full-width percent sign is one', () => {
    expect(read('１５％', 'ja-JP', 'JPY', 'percent')).toBe(0.15);
  });
});

describe('words obey the unit', () => {
  it.each([
    ['2,5 Std.', 'de-DE', 'hours', 2.5],
    ['2,5 Stunden', 'de-DE', 'hours', 2.5],
    ['2.5 hrs', 'en-US', 'hours', 2.5],
    ['3 Tage', 'de-DE', 'days', 3],
    ['30m', 'en-US', 'hours', 0.5],
    ['90 min', 'en-US', 'hours', 1.5],
    ['90 Min.', 'de-DE', 'hours', 1.5],
    ['1.2k hours', 'en-US', 'hours', 1200],
    ['2 million hours', 'en-US', 'hours', 2_000_000],
    ['2,5 Mio. Std.', 'de-DE', 'hours', 2_500_000],
    ['40 FTE', 'en-US', 'count', 40],
    ['40 FTEs', 'en-US', 'count', 40],
    ['1,5k Nutzer', 'de-DE', 'count', 1500],
    ['40 VZÄ', 'de-DE', 'count', 40],
    ['15 percent', 'en-US', 'percent', 0.15],
    ['15 Prozent', 'de-DE', 'percent', 0.15],
    ['2,5 heures', 'fr-FR', 'hours', 2.5],
    ['3 jours', 'fr-FR', 'days', 3],
    ['15 pour cent', 'fr-FR', 'percent', 0.15],
    ['40 utilisateurs', 'fr-FR', 'count', 40],
    ['2,5 horas', 'es-ES', 'hours', 2.5],
    ['90 minutos', 'es-MX', 'hours', 1.5],
    ['3 días', 'es-ES', 'days', 3],
    ['15 por ciento', 'es-ES', 'percent', 0.15],
    ['40 personas', 'es-ES', 'count', 40],
    ['2 mil usuarios', 'es-ES', 'count', 2000],
  ] as const)('%s in %s as %s', (text, locale, unit, expected) => {
    expect(read(text, locale, locale === 'de-DE' ? 'EUR' : 'USD', unit)).toBe(expected);
  });

  it.each([
    ['30M', 'hours'],
    ['30 mm', 'hours'],
    ['3b', 'hours'],
    ['3t', 'hours'],
    ['30m', 'days'],
    ['3M', 'days'],
    ['2 days', 'hours'],
    ['1h30', 'hours'],
    ['5th', 'hours'],
    ['40 FTE', 'money'],
    ['5 apples', 'count'],
    ['10 per week', 'count'],
  ] as const)('%s is refused as %s', (text, unit) => {
    for (const locale of ['en-US', 'de-DE', 'fr-FR', 'en-IN'])
      expect({ locale, read: typeof read(text, locale, 'USD', unit) }).toEqual({ locale, read: 'string' });
  });

  it('the word is said back', () => {
    const said = (text: string, locale: string, unit: Unit): string => {
      const parsed = parseNumber(text, { locale, unit, currency: 'EUR' });
      return parsed.kind === 'number' ? parsed.understood : parsed.kind;
    };
    expect(said('40 FTE', 'en-US', 'count')).toBe('40 FTE');
    expect(said('1.5k users', 'en-US', 'count')).toBe('1,500 users');
    expect(said('30m', 'en-US', 'hours')).toBe('0.5 hours');
    expect(said('2.5 h', 'en-US', 'hours')).toBe('2.5 hours');
  });

  it('Cr is crore where it can be nothing else, and asked elsewhere', () => {
    expect(read('2 Cr', 'en-IN', 'USD')).toBe(20_000_000);
    expect(read('2 Cr', 'en-US', 'INR')).toBe(20_000_000);
    expect(read('2 Cr.', 'hi-IN', 'INR')).toBe(20_000_000);
    expect(read('2 Cr', 'en-US', 'USD')).toBe('2?20000000');
    expect(read('1,200.00 CR', 'en-US', 'USD')).toBe('1200?12000000000');
    expect(read('2 crore', 'en-US', 'USD')).toBe(20_000_000);
    expect(read('3 lakh', 'de-DE', 'EUR')).toBe(300_000);
  });
});

describe('a range whose unit is said once', () => {
  it.each([
    ['10-20 min', 1 / 6, 1 / 3],
    ['90 to 120 minutes', 1.5, 2],
    ['10 min - 1h', 1 / 6, 1],
    ['1-2 hours', 1, 2],
  ] as const)('%s', (text, low, high) => {
    expect(parseNumber(text, { locale: 'en-US', unit: 'hours' })).toMatchObject({ kind: 'range', low, high });
  });
});

describe('arithmetic reads numbers as they are read alone', () => {
  it.each([
    ['=10.000*12', 'de-DE', 120_000],
    ['=1.500,50*2', 'de-DE', 3001],
    ['=1,5*40', 'de-DE', 60],
    ['=40*52*3,5', 'de-DE', 7280],
    ['=10 000*12', 'fr-FR', 120_000],
    ["=10'000*12", 'de-CH', 120_000],
    ['=10,000*12', 'en-US', 120_000],
    ['=5k*12', 'en-US', 60_000],
    ['=$45*12', 'en-US', 540],
    ['=1.5m*3%', 'en-US', 45_000],
    ['=1e6/4', 'en-US', 250_000],
    ['=max(5k, 3)', 'en-US', 5000],
    ['=1,5 Mio*2', 'de-DE', 3_000_000],
    ['12 x 5k', 'en-US', 60_000],
    ['100 * $45', 'en-US', 4500],
    ['40*52*35', 'en-US', 72_800],
    ['1,5 Mio × 3%', 'de-DE', 45_000],
    ['40*', 'en-US', 'unfinished'],
    ['3x40k', 'en-US', 'not-a-number'],
    ['agents * 3', 'en-US', 'not-a-number'],
    ['=5 apples*2', 'en-US', 'arithmetic'],
    ['=40*1.125', 'en-US', 45],
    ['=40*3.5', 'de-DE', '140?1400'],
    ['=max(10.000, 12)', 'de-DE', '12?10000'],
    ['=max(1.5, 1)', 'de-DE', 1.5],
    ['=max(10,12)', 'en-US', 12],
    ['=10.000.000/2', 'de-DE', 5_000_000],
    ['=10..5', 'en-US', 'arithmetic'],
  ] as const)('%s in %s', (text, locale, expected) => {
    expect(read(text, locale)).toBe(expected);
  });
});

describe('a cell of a table', () => {
  const cell = (text: string, locale = 'en-US', currency = 'USD') =>
    readCell(text, { locale, currency, unit: 'money' });
  it('is one number, nothing, a question, or a problem', () => {
    expect(cell('1,200.00-')).toEqual({ kind: 'number', value: -1200, understood: '−1,200' });
    expect(cell('$ -')).toMatchObject({ kind: 'number', value: 0 });
    expect(cell(' - ')).toEqual({ kind: 'empty' });
    expect(cell('')).toEqual({ kind: 'empty' });
    expect(cell('75%')).toMatchObject({ kind: 'ambiguous', about: 'percent' });
    expect(cell('1,200.00 CR')).toMatchObject({ kind: 'ambiguous', about: 'crore' });
    expect(cell('1.234')).toMatchObject({ kind: 'ambiguous', about: 'marks' });
    expect(cell('120 K', 'my-MM', 'MMK')).toMatchObject({ kind: 'ambiguous', about: 'sign' });
    expect(cell('10 to 20')).toMatchObject({ kind: 'bad' });
    expect(cell('=1+1')).toMatchObject({ kind: 'bad' });
    expect(cell('1e300')).toEqual({ kind: 'bad', problem: { kind: 'too-large' } });
    expect(cell('€5')).toMatchObject({ kind: 'bad', problem: { kind: 'other-currency' } });
  });
});

describe('what is written in any currency is read as it was', () => {
  const currencies = [
    ...[
      'USD',
      'CAD',
      'AUD',
      'NZD',
      'SGD',
      'HKD',
      'TWD',
      'EUR',
      'GBP',
      'CHF',
      'JPY',
      'CNY',
      'KRW',
      'INR',
      'PKR',
    ],
    ...[
      'SEK',
      'NOK',
      'DKK',
      'PLN',
      'CZK',
      'HUF',
      'TRY',
      'ILS',
      'RUB',
      'UAH',
      'ZAR',
      'BRL',
      'MXN',
      'KWD',
      'MMK',
    ],
    ...['AED', 'SAR', 'THB', 'VND', 'PHP', 'IDR', 'MYR', 'NGN', 'XOF', 'HNL', 'ETB', 'BGN', 'ISK', 'CLF'],
  ];
  const locales = [
    ...['en-US', 'en-GB', 'en-IN', 'en-CA', 'de-DE', 'de-CH', 'de-AT', 'fr-FR', 'fr-CH', 'es-ES', 'es-MX'],
    ...['it-IT', 'pt-BR', 'nl-NL', 'sv-SE', 'nb-NO', 'da-DK', 'fi-FI', 'pl-PL', 'cs-CZ', 'hu-HU', 'tr-TR'],
    ...['ru-RU', 'uk-UA', 'ja-JP', 'zh-CN', 'zh-TW', 'ko-KR', 'hi-IN', 'ar-EG', 'he-IL', 'fa-IR', 'th-TH'],
  ];
  it('or asked about, with the right answer among the choices', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }),
        fc.constantFrom(...locales),
        fc.constantFrom(...currencies),
        (hundredths, locale, currency) => {
          const formats = makeFormats(locale, currency);
          const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
            .maximumFractionDigits as number;
          const value = Number((hundredths / 100).toFixed(digits));
          for (const [text, wanted] of [
            [formats.money(value), Number(value.toFixed(0))],
            [formats.moneyExact(value), value],
          ] as const) {
            if (Math.abs(value) < 1) continue;
            const parsed = parseNumber(text, { locale, unit: 'money', currency });
            const values =
              parsed.kind === 'number'
                ? [parsed.value]
                : parsed.kind === 'ambiguous'
                  ? parsed.options.map((o) => o.value)
                  : [parsed];
            expect({ text, values }).toEqual({
              text,
              values: expect.arrayContaining([wanted + 0]) as unknown,
            });
          }
        },
      ),
      runs(800),
    );
  });
});
