import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromNumeral, numeral } from '../../src/share/columns.ts';
import { boundText, fromBoundText } from '../../src/share/series.ts';
import { runs } from '../fixtures/runs.ts';

describe('numbers in a link', () => {
  it('read back as the very same double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
        expect(Object.is(fromNumeral(numeral(n)), n)).toBe(true);
      }),
      runs(5000),
    );
  });

  it.each([
    [40000, '4e4'],
    [1250000, '125e4'],
    [0.05, '.05'],
    [0.0008, '8e-4'],
    [-0.5, '-.5'],
    [-0, '-0'],
    [100, '100'],
    [1e18, '1e18'],
    [1e-300, '1e-300'],
  ])('are written as briefly as they can be: %d', (n, text) => {
    expect(numeral(n)).toBe(text);
  });

  it('are refused where they are none', () => {
    for (const text of ['', ' ', 'x', 'Infinity', '0x1f ', 'NaN', '1e999', '+1'])
      expect(() => fromNumeral(text)).toThrow();
  });
});

describe('the ends of a range', () => {
  it('come back exactly, relative to the value or not', () => {
    const nice = fc.integer({ min: -10000, max: 10000 }).map((n) => n / 100);
    const any = fc.oneof(nice, fc.double({ noNaN: true, min: -1e18, max: 1e18 }));
    fc.assert(
      fc.property(any, any, any, fc.integer({ min: -99, max: 200 }), (value, low, high, percent) => {
        const related = (value * (100 + percent)) / 100;
        for (const end of [high, related, value + (value - low), value]) {
          expect(Object.is(fromBoundText(boundText(end, value, low), value, low), end)).toBe(true);
          expect(Object.is(fromBoundText(boundText(end, value, null), value, null), end)).toBe(true);
        }
      }),
      runs(3000),
    );
  });

  it('cost a character where they mirror each other or the value', () => {
    expect(boundText(45, 40, 35)).toBe('=');
    expect(boundText(1150, 1150, null)).toBe('%');
    expect(boundText(1080000, 1200000, null)).toBe('%-10');
  });
});
