import { describe, expect, it } from 'vitest';
import { makeFormats } from '../../src/text/format.ts';
import { piecesOf } from '../../src/text/unbroken.ts';

const wholes = (text: string): string[] => piecesOf(text).flatMap((p) => (p.whole ? [p.text] : []));

describe('figures in a sentence', () => {
  it('stay whole where a line could end inside them, in any currency', () => {
    expect(wholes('It costs −€90K more; +$1.2M later, and −₹12.3 lakh.')).toEqual([
      '−€90K',
      '+$1.2M',
      '−₹12.3',
    ]);
    expect(wholes('合計￥8,110万のうち−￥123万')).toEqual(['￥8,110万', '−￥123万']);
    for (const [locale, currency] of [
      ['en-US', 'EUR'],
      ['en-GB', 'GBP'],
      ['ja-JP', 'JPY'],
      ['zh-CN', 'CNY'],
      ['ko-KR', 'KRW'],
    ] as const) {
      const f = makeFormats(locale, currency);
      for (const figure of [f.moneyCompact(-1_234_567), f.moneySigned(81_100_000), f.money(-40)])
        expect(wholes(`a ${figure} b`)).toEqual([figure]);
    }
  });

  it('are all of the text again, and a text without such figures is one piece', () => {
    const text = '−€90K, then +€5K.';
    expect(
      piecesOf(text)
        .map((p) => p.text)
        .join(''),
    ).toBe(text);
    for (const plain of ['', 'For every $1, $2.58 comes back', '−1.234.567 €', '12 − 4'])
      expect(piecesOf(plain)).toEqual([{ text: plain, whole: false }]);
  });
});
