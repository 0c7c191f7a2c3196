import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { units } from '../../src/case/schema.ts';
import { toDecimal, plain } from '../../src/text/decimal.ts';
import { makeFormats } from '../../src/text/format.ts';
import { runs } from '../fixtures/runs.ts';

const us = makeFormats('en-US', 'USD');

describe('money', () => {
  it('is whole in tables, and to the cent where it was entered so', () => {
    expect(us.money(310_000)).toBe('$310,000');
    expect(us.money(-40_000.4)).toBe('−$40,000');
    expect(us.moneyExact(35)).toBe('$35');
    expect(us.moneyExact(35.5)).toBe('$35.50');
    expect(us.moneyExact(0.0035)).toBe('$0.0035');
  });

  it.each([
    [385_400, '$385K'],
    [-1_234_567, '−$1.23M'],
    [1_200_000, '$1.2M'],
    [999_950, '$1M'],
    [999.7, '$1K'],
    [385.4, '$385'],
    [72.83, '$72.83'],
    [2.5, '$2.50'],
    [2, '$2'],
    [0, '$0'],
    [-0, '$0'],
    [-0.001, '$0'],
    [-0.4, '−$0.40'],
    [99.999, '$100'],
    [2e12, '$2T'],
  ])('compact %d is %s', (x, text) => {
    expect(us.moneyCompact(x)).toBe(text);
  });

  it('carries its sign where it is a change, and none at zero', () => {
    expect(us.moneySigned(310_000)).toBe('+$310K');
    expect(us.moneySigned(-180_000)).toBe('−$180K');
    expect(us.moneySigned(0)).toBe('$0');
    expect(us.moneySigned(-0.001)).toBe('$0');
    expect(us.moneySigned(250.4)).toBe('+$250');
  });

  it('what comes back is stated to the cent, in every currency', () => {
    expect(us.ratioMoney(2.58)).toBe('$2.58');
    expect(us.ratioMoney(2.5)).toBe('$2.50');
    expect(us.ratioMoney(31)).toBe('$31');
    expect(us.ratioMoney(1234)).toBe('$1,234');
    expect(makeFormats('ja-JP', 'JPY').ratioMoney(2.58)).toBe('￥2.58');
  });

  it("follows the viewer's locale and the case's currency", () => {
    expect(makeFormats('de-DE', 'EUR').money(1234567)).toBe('1.234.567\u00A0€');
    expect(makeFormats('de-CH', 'CHF').money(310000)).toBe(
      'CHF\u00A0310’000'.replace('’', makeFormats('de-CH', 'CHF').editable(1000, 'count')[1] ?? ''),
    );
    expect(makeFormats('en-IN', 'INR').money(1234567)).toBe('₹12,34,567');
    expect(makeFormats('ja-JP', 'JPY').moneyExact(310.5)).toBe('￥311');
    expect(makeFormats('fa-IR', 'EUR').money(310000)).toContain('۳۱۰');
    expect(makeFormats('ar-EG', 'EGP').moneyCompact(-310000)).toContain('−');
    expect(makeFormats('en-US', 'KWD').moneyExact(1.5)).toBe('KWD\u00A01.500');
  });

  it('groups four digits as it groups five, in tables, fields and numbers, in every language', () => {
    for (const locale of ['es-ES', 'pl-PL', 'pt-PT', 'bg-BG', 'de-DE', 'fr-FR']) {
      const f = makeFormats(locale, 'EUR');
      const shape = (text: string): string => text.replace(/\d/g, '0');
      for (const say of [f.money, f.moneyExact, f.number, (x: number) => f.editable(x, 'money')])
        expect(shape(say(12_345)).endsWith(shape(say(2_345))), `${locale} ${say(2345)}`).toBe(true);
    }
  });
  it('keeps a sign with its digits, and a currency whole, in text from right to left', () => {
    // < opens a part from left to right, > one from right to left, ] closes it.
    const seen = (text: string) =>
      text.replace(/[\u2066\u2067\u2069]/g, (mark) => ({ '\u2066': '<', '\u2067': '>' })[mark] ?? ']');
    const arabic = makeFormats('ar-AE', 'USD');
    expect(seen(arabic.moneyCompact(-160000))).toMatch(/^><−160\]\sألف\s<US\$\]\]$/);
    expect(seen(arabic.money(-126000))).toMatch(/^><−126,000\]\s<US\$\]\]$/);
    expect(seen(arabic.percent(-0.67))).toBe('<−67%]');
    const hebrew = makeFormats('he-IL', 'ILS');
    expect(seen(hebrew.moneySigned(322000))).toMatch(/^><\+322K\]\s<₪\]\]$/);
    const persian = makeFormats('fa-IR', 'USD');
    expect(seen(persian.money(310000))).toBe('<$۳۱۰٬۰۰۰]');
  });
});

describe('shares and multiples', () => {
  it.each([
    [1.25, '125%'],
    [0.0451, '4.5%'],
    [0.05, '5%'],
    [0.0997, '10%'],
    [0.104, '10%'],
    [-0.02, '−2%'],
    [-0.0001, '0%'],
    [0, '0%'],
  ])('%d as ROI is %s', (x, text) => {
    expect(us.percent(x)).toBe(text);
  });

  it('is a multiple too from 1000%', () => {
    expect(us.roi(30)).toBe('3,000% (30×)');
    expect(us.roi(12.54)).toBe('1,254% (12.5×)');
    expect(us.roi(9.99)).toBe('999%');
    expect(us.roi(9999)).toBe('999,900% (9,999×)');
    expect(us.roi(24_750_000_002)).toBe('24.8B×');
    expect(us.ratioMoney(24_750_000_003)).toBe('$24.8B');
    expect(us.roi(null)).toBe('No cost entered');
    expect(us.roi(null, 0)).toBe('Costs are 0');
    expect(us.roi(null, -60000)).toBe('Costs below zero');
  });
});

describe('numbers in their unit', () => {
  it.each([
    [35.5, 'money', '$35.50'],
    [40, 'count', '40'],
    [0.1225, 'percent', '12.25%'],
    [6, 'hours', '6 hours'],
    [1, 'hours', '1 hour'],
    [1, 'days', '1 day'],
    [2.345, 'number', '2.35'],
    [0.000123, 'number', '0.000123'],
  ] as const)('%d %s', (x, unit, text) => {
    expect(us.byUnit(x, unit)).toBe(text);
  });
});

describe('time', () => {
  it('payback falls in the month it happens in', () => {
    expect(us.payback({ kind: 'after', months: 13.2 }, 3)).toBe('month 14');
    expect(us.payback({ kind: 'after', months: 14 }, 3)).toBe('month 14');
    expect(us.payback({ kind: 'after', months: 14 + 1e-12 }, 3)).toBe('month 14');
    expect(us.payback({ kind: 'after', months: 0.2 }, 3)).toBe('month 1');
    expect(us.payback({ kind: 'immediate' }, 3)).toBe('from the start');
    expect(us.payback({ kind: 'immediate', free: true }, 3)).toBe('nothing to pay back');
    expect(us.payback({ kind: 'never' }, 3)).toBe('not within 3 years');
    expect(us.payback({ kind: 'never' }, 1)).toBe('not within 1 year');
  });

  it('days stay the same day everywhere, ordered as the region orders them', () => {
    expect(makeFormats('en-GB', 'GBP').date('2026-05-12')).toBe('12 May 2026');
    expect(makeFormats('en-GB', 'GBP').dateShort('2026-05-12')).toBe('12 May');
    expect(makeFormats('de-DE', 'EUR').dateShort('2026-05-12')).toBe('12 May');
    expect(us.dateShort('2026-05-12')).toBe('May 12');
    expect(makeFormats('fa-IR', 'EUR').date('2026-05-12')).toContain('2026');
    expect(us.monthOf('2026-05')).toBe('May 2026');
    expect(us.date('soon')).toBe('soon');
  });

  it('odds are counted out of the outcomes', () => {
    expect(us.odds(44, 50)).toBe('44 of 50');
    expect(us.odds(0, 50)).toBe('fewer than 1 in 50');
  });
});

describe('in any locale and currency', () => {
  it('never shows Infinity, NaN, a minus zero, a hyphen for a minus or brackets', () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(-0, NaN, Infinity, -Infinity, -1e-9), fc.integer());
    fc.assert(
      fc.property(
        number,
        fc.constantFrom(
          'en-US',
          'de-CH',
          'fr-FR',
          'sv-SE',
          'ar-EG',
          'fa-IR',
          'hi-IN',
          'he-IL',
          'tr-TR',
          'zh-u-nu-hanidec',
          '??',
        ),
        fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'XXX', 'bad'),
        (x, locale, currency) => {
          const f = makeFormats(locale, currency);
          const all = [
            f.money,
            f.moneyExact,
            f.moneyCompact,
            f.moneySigned,
            f.ratioMoney,
            f.percent,
            f.rate,
            f.multiple,
            f.number,
          ];
          const texts = [...all.map((one) => one(x)), ...units.map((u) => f.byUnit(x, u))];
          for (const text of texts) {
            expect(text).not.toMatch(/∞|Infinity|NaN|[-(]/);
            if (/−/.test(text)) expect(text).toMatch(/[^\P{Nd}0٠۰०]/u);
            if (!Number.isFinite(x)) expect(text).toBe('—');
          }
        },
      ),
      runs(1000),
    );
  });

  it('is made once for a locale and currency', () => {
    expect(makeFormats('en-US', 'USD')).toBe(us);
  });
});

describe('decimals', () => {
  it('shift by text, so that nothing is rounded', () => {
    expect(plain(toDecimal(0.07, 2))).toBe('7');
    expect(plain(toDecimal(-1.5e-7))).toBe('-0.00000015');
    expect(plain(toDecimal(1e21))).toBe('1000000000000000000000');
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(Number(plain(toDecimal(x)))).toBe(x === 0 ? 0 : x);
      }),
    );
  });
});
