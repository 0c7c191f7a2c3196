/** Currencies and powers of ten named in headings, titles and cells. */

/** Signs and words with the currencies they may stand for. Longer ones first. */
const signs: [RegExp, string[]][] = [
  [/US\s?\$|U\.S\.\s?dollars?|US[- ]dollars?/i, ['USD']],
  [/CA?\$|CAN\s?\$|\bCanadian dollars?/i, ['CAD']],
  [/(?:AU?|A)\$|\bAustralian dollars?/i, ['AUD']],
  [/NZ\$|\bNew Zealand dollars?/i, ['NZD']],
  [/HK\$|\bHong Kong dollars?/i, ['HKD']],
  [/SG?\$|\bSingapore dollars?/i, ['SGD']],
  [/R\$/, ['BRL']],
  [/NT\$/, ['TWD']],
  [/MX?\$/, ['MXN']],
  [/€|\beuros?\b/i, ['EUR']],
  [/£|\bpounds?(?: sterling)?\b/i, ['GBP']],
  [/₹|\bRs\.?(?![a-z])|\brupees?\b/i, ['INR']],
  [/\bRMB\b|元|人民币|CN¥/i, ['CNY']],
  [/円|JP¥|\byen\b/i, ['JPY']],
  [/[¥￥]/, ['JPY', 'CNY']],
  [/₩/, ['KRW']],
  [/₽/, ['RUB']],
  [/₺|\bTL\b/, ['TRY']],
  [/₪/, ['ILS']],
  [/₫/, ['VND']],
  [/฿/, ['THB']],
  [/₱/, ['PHP']],
  [/₦/, ['NGN']],
  [/₴/, ['UAH']],
  [/\bzł|\bPLN\b/i, ['PLN']],
  [/\bKč/i, ['CZK']],
  [/\bFt\b/, ['HUF']],
  [/\bkr\.?(?![a-z])/i, ['SEK', 'NOK', 'DKK', 'ISK']],
  [/\bS?Fr\.(?![a-z])|\bSFr\b|\bfrancs?\b|\bFranken\b/i, ['CHF']],
  [
    /\$|\bdollars?\b/i,
    [
      'USD',
      'CAD',
      'AUD',
      'NZD',
      'HKD',
      'SGD',
      'MXN',
      'TWD',
      'ARS',
      'CLP',
      'COP',
      'BBD',
      'BSD',
      'BZD',
      'FJD',
      'JMD',
      'TTD',
    ],
  ],
];

const codes = new Set(
  'AED ARS AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HRK HUF IDR ILS INR ISK JOD JPY KES KRW KWD KZT MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH USD UYU VND ZAR'.split(
    ' ',
  ),
);

/** A currency named in a text: the candidates, and its position. */
interface CurrencyMark {
  may: readonly string[];
  at: number;
  length: number;
}

/** The currency named in a text; null if there is none. A code counts only in capitals, or alone. */
export function currencyMark(text: string): CurrencyMark | null {
  const scaled = /(?<![A-Za-z])([TkKmM])(EUR|USD|GBP|CHF|€|\$|£)(?![A-Za-z])/.exec(text);
  if (scaled) {
    const mark = currencyMark(scaled[2] ?? '');
    if (mark) return { may: mark.may, at: scaled.index, length: scaled[0].length };
  }
  for (const m of text.matchAll(/(?<![A-Za-z])[A-Za-z]{3}(?![A-Za-z])/g)) {
    const code = m[0].toUpperCase();
    if (codes.has(code) && (m[0] === code || text.trim().length === 3))
      return { may: [code], at: m.index, length: 3 };
  }
  for (const [sign, may] of signs) {
    const m = sign.exec(text);
    if (m) return { may, at: m.index, length: m[0].length };
  }
  return null;
}

/** Words match in lower and upper case; codes of currencies only in capitals, or "Item" would contain one. */
const anyCase = (words: string): string => words.replace(/[a-zà-ÿ]/g, (c) => `[${c}${c.toUpperCase()}]`);
const thousand = `(?:${anyCase("k|tsd\\.?|tausend|thousands?|thsd\\.?|milliers?|miles|000s?|[’']000s?")}|T)`;
const million = `(?:${anyCase('mm|mn\\.?|mio\\.?|mln\\.?|millions?|millionen|millones')}|[mM])`;
const milliard = `(?:${anyCase('bn\\.?|bln\\.?|billions?|mrd\\.?|milliarden|milliards?')}|[bB])`;
const money = `(?:€|US\\$|\\$|£|¥|₹|${[...codes].join('|')}|[eE]uros?|[dD]ollars?)`;

const rules: [RegExp, number][] = [];
for (const [word, power] of [
  [thousand, 1e3],
  [million, 1e6],
  [milliard, 1e9],
] as const) {
  // "k€", "TEUR", "Tsd. €", "Mio. EUR", "$m", "USD '000", "$000s"
  rules.push([new RegExp(`(?<![\\p{L}\\p{N}])${word}\\s?${money}(?![\\p{L}])`, 'u'), power]);
  rules.push([new RegExp(`(?<![\\p{L}])${money}\\s?(?:in )?${word}(?![\\p{L}\\p{N}])`, 'u'), power]);
  // "(in thousands)", "in Tsd.", "(k)", "[Mio.]"; a single t, m or b may be tonnes, metres or months.
  const alone = word.replace(/\|(?:T|\[mM\]|\[bB\])\)$/, ')');
  rules.push([new RegExp(`(?<![\\p{L}])[iIeE]n ${alone}(?![\\p{L}\\p{N}])`, 'u'), power]);
  rules.push([new RegExp(`[([]\\s*${alone}\\s*[)\\]]`, 'u'), power]);
}
/** "Amount (m)": millions, or months, or metres. */
const lone = /[([]\s*(?:in )?([tmb])\s*[)\]]/i;
const indian: [RegExp, number][] = [
  [/(?:\bin |[([]\s*|₹\s?|INR\s?|Rs\.?\s?)(?:lakhs?|lacs?)\b/i, 1e5],
  [/(?:\bin |[([]\s*|₹\s?|INR\s?|Rs\.?\s?)(?:crores?|cr\.?)(?![a-z])/i, 1e7],
  [/(?:thousands|tausend|000s) of\b/i, 1e3],
  [/\bmillions of\b/i, 1e6],
  [/万円|万元/, 1e4],
  [/億円|亿元/, 1e8],
  [/千円/, 1e3],
];

/** The power of ten of the amounts according to a heading or title; null if it names none. */
export function scaleIn(text: string): number | null {
  for (const [pattern, power] of [...indian, ...rules]) if (pattern.test(text)) return power;
  return null;
}

/** A letter that may be a power of ten or something else, as the power it would be; null if there is none. */
export function unsureScaleIn(text: string): number | null {
  const letter = lone.exec(text)?.[1]?.toLowerCase();
  return scaleIn(text) !== null || letter === undefined
    ? null
    : letter === 't'
      ? 1e3
      : letter === 'm'
        ? 1e6
        : 1e9;
}
