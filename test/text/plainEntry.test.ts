/** Numbers as the small calculator takes them: by the viewer's own marks, never guessed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain, writePlain } from '../../src/text/plainEntry.ts';
import { runs } from '../fixtures/runs.ts';

describe('a plain number', () => {
  it('is read by the marks of the place', () => {
    for (const [text, locale, value] of [
      ['1,250.5', 'en-US', 1250.5],
      ['1.250,5', 'de-DE', 1250.5],
      ['1’250.5', 'de-CH', 1250.5],
      ['1 250,5', 'fr-FR', 1250.5],
      ['12,34,567', 'en-IN', 1234567],
      [' 40 ', 'en-US', 40],
      ['-3', 'en-US', -3],
      ['−3', 'en-US', -3],
      ['.5', 'en-US', 0.5],
      ['7.', 'en-US', 7],
      ['١٬٢٥٠٫٥', 'ar-EG', 1250.5],
      ['', 'en-US', null],
      ['0.125', 'en-US', 0.125],
    ] as const)
      expect(readPlain(text, locale), `${text} ${locale}`).toBe(value);
  });

  it('is refused where it could be two, or is none', () => {
    for (const [text, locale] of [
      ['1.250', 'en-US'],
      ['1,250', 'de-DE'],
      ['1,5', 'en-US'],
      ['1.5', 'de-DE'],
      ['12k', 'en-US'],
      ['€5', 'en-US'],
      ['1e5', 'en-US'],
      ['NaN', 'en-US'],
      ['1,2,3', 'en-US'],
      ['9'.repeat(30), 'en-US'],
    ] as const)
      expect(readPlain(text, locale), `${text} ${locale}`).toBeUndefined();
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'es-ES', 'pl-PL'),
        (x, locale) => {
          const rounded = Number(x.toFixed(6));
          const back = readPlain(writePlain(rounded, locale), locale);
          expect(back ?? NaN).toBeCloseTo(rounded, 5);
        },
      ),
      runs(300),
    );
  });
});
