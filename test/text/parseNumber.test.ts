import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/case/index.ts';
import { makeFormats } from '../../src/text/format.ts';
import { type ParseOptions, parseNumber } from '../../src/text/parseNumber.ts';
import { runs } from '../fixtures/runs.ts';

/** A stand-in for the formula language: products and sums of plain numbers. */
const evaluate = (expression: string): number | null => {
  const terms = expression.replace(/\s/g, '').split('+');
  let sum = 0;
  for (const term of terms) {
    let product = 1;
    for (const factor of term.split('*')) {
      if (!/^\d+(\.\d+)?$/.test(factor)) return null;
      product *= Number(factor);
    }
    sum += product;
  }
  return sum;
};

const at = (locale: string, unit: Unit = 'money', more: Partial<ParseOptions> = {}) => {
  return (text: string) => parseNumber(text, { locale, unit, currency: 'USD', evaluate, ...more });
};
const en = at('en-US');
const de = at('de-DE');
const fr = at('fr-FR');

const value = (parsed: ReturnType<typeof en>): number | string =>
  parsed.kind === 'number'
    ? parsed.value
    : parsed.kind === 'bad'
      ? parsed.problem.kind
      : parsed.kind === 'ambiguous'
        ? parsed.options.map((o) => o.value).join('?')
        : parsed.kind;

const locales = [
  'en-US',
  'en-GB',
  'en-IN',
  'en-ZA',
  'de-DE',
  'de-CH',
  'de-AT',
  'fr-FR',
  'fr-CH',
  'es-ES',
  'es-MX',
  'it-IT',
  'pt-PT',
  'pt-BR',
  'nl-NL',
  'sv-SE',
  'nb-NO',
  'da-DK',
  'fi-FI',
  'pl-PL',
  'cs-CZ',
  'ru-RU',
  'uk-UA',
  'bg-BG',
  'lt-LT',
  'et-EE',
  'hu-HU',
  'tr-TR',
  'el-GR',
  'eu-ES',
  'he-IL',
  'ar-EG',
  'ar-AE',
  'fa-IR',
  'ur-PK',
  'ckb-IQ',
  'hi-IN',
  'mr-IN',
  'bn-BD',
  'ne-NP',
  'ta-IN',
  'my-MM',
  'th-TH-u-nu-thai',
  'ja-JP',
  'zh-CN',
  'zh-CN-u-nu-hanidec',
  'ko-KR',
  'vi-VN',
  'id-ID',
  'dz-BT',
  'ff-Adlm-GN',
  'ccp-BD',
  'not a locale',
];
const currencies = ['USD', 'EUR', 'JPY', 'KWD', 'INR', 'CHF', 'GBP', 'MMK', 'BRL', 'PLN', 'SEK'];
const units: Unit[] = ['money', 'count', 'percent', 'hours', 'days', 'number'];
const typable = fc.oneof(
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => n / 1000),
  fc.double({ min: -1e18, max: 1e18, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
);

describe('what is typed is understood', () => {
  it.each([
    ['120', 120],
    ['120k', 120_000],
    ['120 K', 120_000],
    ['1.2m', 1_200_000],
    ['1.2 M', 1_200_000],
    ['2bn', 2e9],
    ['$310,000', 310_000],
    ['310,000', 310_000],
    ['USD 310,000.50', 310_000.5],
    ['310 000', 310_000],
    ["310'000", 310_000],
    ['310\u00A0000', 310_000],
    ['1,234.56', 1234.56],
    ['1,23,456', 123_456],
    ['1.234,56', 1234.56],
    ['1.234.567', 1_234_567],
    ['-5', -5],
    ['\u22125', -5],
    ['–5', -5],
    ['-$5', -5],
    ['$-5', -5],
    ['(1,200)', -1200],
    ['$(1,200)', -1200],
    ['+7', 7],
    ['.5', 0.5],
    ['5.', 5],
    ['0,5', 0.5],
    ['0.123', 0.123],
    ['12.345', '12.345?12345'],
    ['1,2m', 1_200_000],
    ['1e3', 1000],
    ['1.5E+06', 1_500_000],
    ['2e-3', 0.002],
    ['3 lakh', 300_000],
    ['2 crore', 20_000_000],
    ['1234,5', 1234.5],
    ['٣١٠٬٠٠٠', 310_000],
    ['۳۱۰٬۰۰۰٫۵', 310_000.5],
    ['३१०', 310],
    ['３１０', 310],
    ['=40*52*35', 72_800],
    ['=1,200*3', 3600],
    ['= 40 × 52', 2080],
  ])('%s', (text, expected) => {
    expect(value(en(text))).toBe(expected);
  });

  it('bn is a thousand millions in every language', () => {
    for (const locale of ['en-US', 'de-DE', 'fr-FR', 'fr-CH', 'es-ES', 'es-MX'])
      for (const typed of ['2.5 bn', '2,5 Bn', '2.5B', '2,5 bn'])
        expect(value(at(locale, 'money')(typed)), `${typed} in ${locale}`).toBe(2_500_000_000);
    expect(value(at('de-DE', 'money')('2,5 Bio.'))).toBe(2_500_000_000_000);
    expect(value(at('fr-FR', 'money')('2,5 Md'))).toBe(2_500_000_000);
  });

  it('percent fields read 15 and 15% alike, exactly', () => {
    const percent = at('en-US', 'percent');
    expect(value(percent('15'))).toBe(0.15);
    expect(value(percent('15%'))).toBe(0.15);
    expect(value(percent('7'))).toBe(0.07);
    expect(value(percent('0.29%'))).toBe(0.0029);
    expect(value(at('tr-TR', 'percent')('%15'))).toBe(0.15);
    expect(value(at('ar-EG', 'percent')('١٥٪'))).toBe(0.15);
  });

  it("each locale's own marks and words", () => {
    expect(value(de('310.000,5'))).toBe(310_000.5);
    expect(value(de('1.234'))).toBe(1234);
    expect(value(de('1,2 Mio.'))).toBe(1_200_000);
    expect(value(fr('310\u202F000,5'))).toBe(310_000.5);
    expect(value(at('de-CH')('310’000.50'))).toBe(310_000.5);
    expect(value(at('de-AT')('$ 1.000'))).toBe(1000); // Austria groups money by points, numbers by spaces
    expect(value(at('tr-TR')('385 B'))).toBe(385_000);
    expect(value(at('sv-SE')('385 tn'))).toBe(385_000);
    expect(value(at('ja-JP')('12万'))).toBe(120_000);
    expect(value(at('hi-IN')('३.८५ लाख'))).toBe(385_000);
    expect(value(at('de-DE', 'money')('=1,5*40'))).toBe(60);
  });

  it('units may be written after hours and days', () => {
    expect(value(at('en-US', 'hours')('40h'))).toBe(40);
    expect(value(at('en-US', 'hours')('2.5 hours'))).toBe(2.5);
    expect(value(at('en-US', 'days')('3 days'))).toBe(3);
    expect(value(at('en-US', 'hours')('1.2k hours'))).toBe(1200);
  });

  it('says how it read the text, as the page writes numbers', () => {
    expect(en('120k')).toMatchObject({ understood: '120,000', plain: false });
    expect(en('=40*52*35')).toMatchObject({ understood: '= 72,800', plain: false });
    expect(en('120,000')).toMatchObject({ understood: '120,000', plain: true });
    expect(en('40')).toMatchObject({ understood: '40', plain: true });
  });
});

describe('ranges and years', () => {
  it.each([
    ['190k to 420k', 190_000, 420_000],
    ['190k-420k', 190_000, 420_000],
    ['190k–420k', 190_000, 420_000],
    ['190k..420k', 190_000, 420_000],
    ['190-420k', 190_000, 420_000],
    ['500-1k', 500, 1000],
    ['420k to 190k', 190_000, 420_000],
    ['30k-60', 30_000, 60_000],
    ['1.2m to 1.5', 1_200_000, 1_500_000],
    ['30k-60000', 30_000, 60_000],
    ['$190,000 – $420,000', 190_000, 420_000],
    ['-5 to 10', -5, 10],
    ['-10--5', -10, -5],
    ['1e-3..2', 0.001, 2],
    ['190000−420000', 190_000, 420_000],
  ])('%s', (text, low, high) => {
    expect(en(text)).toMatchObject({ kind: 'range', low, high });
  });

  it('a list is one value a year', () => {
    expect(en('40; 60; 80')).toEqual({ kind: 'perYear', values: [40, 60, 80], understood: '40; 60; 80' });
    expect(en('40k\t60k')).toMatchObject({ kind: 'perYear', values: [40_000, 60_000] });
    expect(value(en('40;'))).toBe(40);
    expect(value(en('40;;60'))).toBe('gap');
    expect(value(en('1;2;3;4;5;6;7;8;9;10;11'))).toBe('too-many');
    expect(at('de-DE', 'percent')('50; 80; 100')).toMatchObject({ values: [0.5, 0.8, 1] });
  });

  it('one bad end is the problem of the whole', () => {
    expect(value(en('190k to plenty'))).toBe('not-a-number');
    expect(value(en('190k to 1.234'))).toBe('two-ways');
    expect(value(en('60k to 30'))).toBe('two-ways');
    expect(en('5k a month')).toMatchObject({ problem: { kind: 'not-a-number', text: '5k a month' } });
    expect(value(en('190k to'))).toBe('unfinished');
    expect(value(en('190k-'))).toBe('unfinished');
    expect(value(en('190k –'))).toBe('unfinished');
  });
});

describe('what can be read two ways is asked', () => {
  it('1.234 of money, where a point is the decimal mark', () => {
    expect(en('1.234')).toEqual({
      kind: 'ambiguous',
      options: [
        { value: 1.234, understood: '1.2340' },
        { value: 1234, understood: '1,234' },
      ],
    });
  });
  it('1.234 where a point means nothing, and 1,234 where a comma does not', () => {
    expect(value(fr('1.234'))).toBe('1.234?1234');
    expect(value(at('sv-SE', 'number')('1.234'))).toBe('1.234?1234');
    expect(value(at('de-CH', 'number')('1,234'))).toBe('1.234?1234');
  });
  it('12,50 in English: a decimal from elsewhere, or a group unfinished', () => {
    expect(value(en('12,50'))).toBe('12.5?1250');
    expect(value(de('12.5'))).toBe('12.5?125');
  });
  it('a percent sign where no share is wanted', () => {
    for (const unit of ['money', 'count', 'hours', 'days'] as const)
      expect(value(at('en-US', unit)('15%'))).toBe('0.15?15');
    expect(value(en('10–20%'))).toBe('two-ways');
    expect(at('en-US', 'number')('10–20%')).toMatchObject({ kind: 'range', low: 0.1, high: 0.2 });
    expect(value(at('en-US', 'number')('15%'))).toBe(0.15);
  });
  it('K, where it is the sign of the currency', () => {
    expect(value(at('my-MM', 'money', { currency: 'MMK' })('120 K'))).toBe('120?120000');
    expect(value(at('my-MM', 'count', { currency: 'USD' })('120 K'))).toBe(120_000);
  });
  it('but not what the locale and the unit settle', () => {
    expect(value(at('en-US', 'number')('1.234'))).toBe(1.234);
    expect(value(at('en-US', 'hours')('1.234'))).toBe(1.234);
    expect(value(at('en-US', 'money', { currency: 'KWD' })('1.234'))).toBe(1.234);
    expect(value(en('1.234k'))).toBe(1234);
    expect(value(en('1.2345'))).toBe(1.2345);
    expect(value(en('1234.567'))).toBe(1234.567);
    expect(value(en('0.125'))).toBe(0.125);
    expect(value(fr('12.5'))).toBe(12.5);
  });
});

describe('what cannot be read is named', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['abc', 'not-a-number'],
    ['12x', 'not-a-number'],
    ['1..', 'unfinished'],
    ['-', 'unfinished'],
    ['$', 'unfinished'],
    ['1e', 'unfinished'],
    ['.', 'unfinished'],
    ['=', 'unfinished'],
    ['=40*', 'unfinished'],
    ['=foo(1)', 'arithmetic'],
    ['1,2,3', 'separators'],
    ['40 60', 'separators'],
    ['€500', 'other-currency'],
    ['EUR 500', 'other-currency'],
    ['1e300', 'too-large'],
    ['99999999999999999999', 'too-large'],
    ['15%%', 'not-a-number'],
    ['constructor', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['0x10', 'not-a-number'],
  ])('%s', (text, expected) => {
    expect(value(en(text))).toBe(expected);
  });

  it('never throws and never returns what is not a finite number, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(..."0123456789.,; '-–(%)=ekm$€٫٬to") }),
        ),
        fc.constantFrom(...locales),
        fc.constantFrom(...units),
        (text, locale, unit) => {
          const parsed = parseNumber(text, { locale, unit, currency: 'USD', evaluate });
          const values =
            parsed.kind === 'number'
              ? [parsed.value]
              : parsed.kind === 'range'
                ? [parsed.low, parsed.high]
                : parsed.kind === 'perYear'
                  ? parsed.values
                  : parsed.kind === 'ambiguous'
                    ? parsed.options.map((o) => o.value)
                    : [];
          expect(values.every((v) => Number.isFinite(v))).toBe(true);
        },
      ),
      runs(2000),
    );
  });
});

describe('what the page writes, the page reads', () => {
  it('the text of a field reads back as exactly the same number, in every locale and unit', () => {
    fc.assert(
      fc.property(
        typable,
        fc.constantFrom(...locales),
        fc.constantFrom(...currencies),
        fc.constantFrom(...units),
        (x, locale, currency, unit) => {
          const formats = makeFormats(locale, currency);
          const number = x === 0 ? 0 : x;
          for (const text of [formats.editable(number, unit), formats.editing(number, unit)]) {
            const parsed = parseNumber(text, { locale, unit, currency });
            expect({ text, value: value(parsed) }).toEqual({ text, value: number });
          }
        },
      ),
      runs(5000),
    );
  });

  it('an amount copied from a table reads back in its own currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000_000, max: 100_000_000 }),
        fc.constantFrom(...locales),
        fc.constantFrom(...currencies),
        (x, locale, currency) => {
          fc.pre(currency !== 'MMK'); // its sign is K, which is asked about
          const text = makeFormats(locale, currency).money(x);
          expect({ text, value: value(parseNumber(text, { locale, unit: 'money', currency })) }).toEqual({
            text,
            value: x,
          });
        },
      ),
      runs(3000),
    );
  });

  it('both answers to a question are written so that they are not asked about again', () => {
    for (const locale of locales) {
      for (const text of ['1.234', '1,234', '12,50', '12.50']) {
        const parsed = parseNumber(text, { locale, unit: 'money', currency: 'USD' });
        if (parsed.kind !== 'ambiguous') continue;
        for (const option of parsed.options) {
          expect(value(parseNumber(option.understood, { locale, unit: 'money', currency: 'USD' }))).toBe(
            option.value,
          );
        }
      }
    }
  });
});
