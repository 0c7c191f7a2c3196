import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTokens, toTokens } from '../../src/share/vocabulary.ts';
import { training } from '../../src/share/training.ts';
import { vocabulary } from '../../src/share/words.ts';
import * as frozen from '../fixtures/coder/frozen.ts';
import { runs } from '../fixtures/runs.ts';

const back = (text: string): string | null => fromTokens(toTokens(text), text.length);

describe('what every link rests on', () => {
  it('is shipped as the words and the text that people read', async () => {
    expect(vocabulary).toEqual(frozen.words);
    expect(training).toEqual(await frozen.unread(frozen.training));
  });
});

describe('known words', () => {
  it('are small letters only, none twice, and few enough for two bytes', () => {
    expect(vocabulary.every((word) => /^[a-z]{2,}$/.test(word))).toBe(true);
    expect(new Set(vocabulary).size).toBe(vocabulary.length);
    expect(vocabulary.length).toBeLessThanOrEqual(20 * 224);
  });

  it('bring any text back exactly', () => {
    const piece = fc.oneof(
      fc.constantFrom(...vocabulary.slice(0, 300)),
      fc.constantFrom(...vocabulary.slice(0, 300)).map((w) => w.charAt(0).toUpperCase() + w.slice(1)),
      fc.constantFrom(
        ' ',
        '  ',
        '\u0001',
        '\n',
        ', ',
        '.',
        '(',
        '_',
        '-',
        '/',
        'S',
        's',
        'ing',
        '5',
        'é',
        '漢',
        '🙂',
        '%',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((p) =>
          p
            .join('')
            // What the gate strips and the packing does not use: its own marks are the controls up to 7.
            .replace(/\p{Cc}/gu, (c) => (c.charCodeAt(0) < 8 || c === '\t' || c === '\n' ? c : ''))
            .toWellFormed(),
        ),
        (text) => {
          expect(back(text)).toBe(text);
        },
      ),
      runs(5000),
    );
  });

  it('take two bytes each in an ordinary label', () => {
    expect(toTokens('Average cost of one support ticket')).toHaveLength(12);
    expect(toTokens('\u0001Annual costs, before tax')).toHaveLength(1 + 2 + 3 + 1 + 2 + 2);
  });

  it('read nothing from bytes that were never written, and stop at the limit', () => {
    for (const bytes of [[0x0e], [0x0e, 65], [0x10], [0x10, 0x05], [0xff], [0xc3], [0xfb, 0xff]])
      expect(fromTokens(Uint8Array.from(bytes), 100)).toBeNull();
    expect(fromTokens(toTokens('cost '.repeat(100)), 99)).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = fromTokens(bytes, 50);
        expect(text === null || text.length <= 50).toBe(true);
      }),
    );
  });
});
