import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  contrast,
  ground,
  leastContrast,
  luminance,
  mix,
  readColours,
  sheetOf,
  worstContrast,
} from '../../src/host/colours.ts';
import { colourNames, themes } from '../../src/host/schema.ts';
import { runs } from '../fixtures/runs.ts';

const tokensOf = (css: string, selector: string): Map<string, string> => {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, k = '', v = '']) => [k, v]));
};
const css = readFileSync('src/ui/tokens.css', 'utf8');
const house = { light: tokensOf(css, ':root'), dark: tokensOf(css, ":root[data-theme='dark']") };
const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('is 21 between black and white and 1 between a colour and itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#3a7bd5', '#3A7BD5')).toBe(1);
  });

  it('agrees with published pairs', () => {
    // The grey WebAIM names as the lightest that passes on white, and the one just beyond it.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(luminance('#ff0000')).toBeCloseTo(0.2126, 4);
  });

  it('is the same either way round and never below 1', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        expect(contrast(a, b)).toBe(contrast(b, a));
        expect(contrast(a, b)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('mixes all of one colour to itself and none of it to the other', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        expect(mix(a, b, 1)).toBe(a);
        expect(mix(a, b, 0)).toBe(b);
      }),
    );
  });
});

describe('the ground colours are measured on', () => {
  it.each(themes)('is that of the page, %s', (theme) => {
    const of = house[theme];
    expect(ground[theme].surfaces).toEqual(
      ['--page', '--surface', '--sunken', '--raised'].map((k) => of.get(k)),
    );
    expect([ground[theme].surface, ground[theme].ink]).toEqual([of.get('--surface'), of.get('--ink')]);
  });

  it.each(themes)('would accept the colours of the house itself, %s', (theme) => {
    const own = {
      ink: '--ink',
      accent: '--ink',
      benefit: '--benefit',
      cost: '--cost',
      alternative: '--alt',
      net: '--net',
    };
    for (const name of colourNames)
      expect(worstContrast(house[theme].get(own[name]) ?? '', theme), name).toBeGreaterThanOrEqual(
        leastContrast[name],
      );
  });
});

describe('readColours', () => {
  it('takes what can be seen and refuses what cannot, with the ratio it measured', () => {
    const read = readColours({ light: { benefit: '#0b6e4f', cost: '#ffd166' }, dark: { accent: '#222222' } });
    expect(Object.fromEntries(read.tokens.light)).toMatchObject({ '--benefit': '#0b6e4f' });
    expect(read.tokens.light.some(([token]) => token.startsWith('--cost'))).toBe(false);
    expect(read.tokens.dark).toEqual([]);
    expect(read.lowContrast.map(({ theme, name, least }) => [theme, name, least])).toEqual([
      ['light', 'cost', 3],
      ['dark', 'accent', 4.5],
    ]);
    // Against the sunken surface, the darkest of the light ones: worked out by hand from WCAG's formula.
    expect(read.lowContrast[0]?.ratio).toBeCloseTo(1.23, 2);
  });

  it('lets ink be net as well, unless net has a colour of its own', () => {
    expect(readColours({ light: { ink: '#1b1036' } }).tokens.light).toContainEqual(['--net', '#1b1036']);
    const both = readColours({ light: { ink: '#1b1036', net: '#4a1942' } });
    expect(Object.fromEntries(both.tokens.light)).toMatchObject({ '--ink': '#1b1036', '--net': '#4a1942' });
  });

  it('whatever it accepts can be seen, read as text, and written on', () => {
    fc.assert(
      fc.property(fc.constantFrom(...themes), fc.constantFrom(...colourNames), colour, (theme, name, hex) => {
        const { tokens, lowContrast } = readColours({ [theme]: { [name]: hex } });
        if (lowContrast.length > 0) {
          expect(tokens[theme]).toEqual([]);
          expect(lowContrast[0]?.ratio).toBeLessThan(leastContrast[name]);
          return;
        }
        for (const [token, value] of tokens[theme]) {
          if (token.endsWith('-tint')) expect(contrast(value, ground[theme].ink)).toBeGreaterThanOrEqual(4.5);
          else if (token.endsWith('-text')) expect(worstContrast(value, theme)).toBeGreaterThanOrEqual(4.5);
          else if (token.startsWith('--accent'))
            // Text on a filled button.
            expect(contrast(value, ground[theme].surface)).toBeGreaterThanOrEqual(4.5);
          else expect(worstContrast(value, theme)).toBeGreaterThanOrEqual(leastContrast[name]);
        }
      }),
      runs(2000),
    );
  });

  it('writes a sheet in which nothing but tokens and colours stands', () => {
    const sheet = sheetOf(readColours({ light: { accent: '#0b3d91' }, dark: { accent: '#9ec1ff' } }));
    const set = '\\{(--[a-z-]+:#[0-9a-f]{6};?)*\\}';
    expect(sheet).toMatch(
      new RegExp(
        `^:root${set}@media screen\\{:root\\[data-theme='dark'\\]${set}\\}@media print\\{:root\\[data-theme\\]${set}\\}$`,
      ),
    );
  });
});
