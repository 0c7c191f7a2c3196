/** Words that stand after a number: powers of ten, and what is counted. */
import type { Unit } from '../case/index.ts';
import { usableLocale } from './separators.ts';

/** Words for powers of ten that are understood everywhere; a locale's own come first (`B` is a thousand in Turkish). */
const scales: [RegExp, number][] = [
  [/(?:k|tsd\.?|thousand|tausend|千|천)$/iu, 3],
  [/[万萬만]$/u, 4],
  [/(?:m|mm|mn\.?|mio\.?|mln\.?|millions?|millionen)$/iu, 6],
  [/[億亿억]$/u, 8],
  [/(?:b|bn\.?|bln\.?|mrd\.?|billions?|milliarden?)$/iu, 9],
  [/(?:trillions?|兆|조)$/iu, 12],
  [/(?:lakhs?|lacs?)$/iu, 5],
  [/(?:crores?|cr\.?)$/iu, 7],
];

const localScales = new Map<string, [string, number][]>();

/** The words of a locale's compact numbers and their powers of ten, longest first. */
function scalesOf(locale: string, plain: (text: string) => string): [string, number][] {
  const found = localScales.get(locale);
  if (found) return found;
  const list = new Map<string, number>();
  for (const compactDisplay of ['short', 'long'] as const) {
    const f = new Intl.NumberFormat(usableLocale(locale), { notation: 'compact', compactDisplay });
    for (let power = 3; power <= 12; power++)
      // One of it and several: "million", "millions".
      for (const several of [1, 2]) {
        const parts = f.formatToParts(several * 10 ** power);
        const word = parts.find((p) => p.type === 'compact')?.value;
        const whole = parts.filter((p) => p.type === 'integer').reduce((n, p) => n + [...p.value].length, 0);
        if (word !== undefined) {
          const key = plain(word).toLowerCase();
          // A word that says the number by itself, like the French "mille", has no digits beside it.
          // "B" and "Bn" are a thousand times more in Spanish and French tables than in the English ones people paste: nobody
          // reckons with a million millions here.
          const longScale = power === 12 && /^bn?$/.test(key);
          if (key !== '' && !longScale && !list.has(key)) list.set(key, power - Math.max(1, whole) + 1);
        }
      }
  }
  const made = [...list].sort(([a], [b]) => b.length - a.length);
  localScales.set(locale, made);
  return made;
}

const isTime = (unit: Unit): boolean => unit === 'hours' || unit === 'days';

/** Short words that say a power of ten for amounts, and something else beside a number of hours or days. */
const tooShort = (word: string): boolean => /^[a-z]{1,2}\.?$/.test(word) && word !== 'k';

/**
 * The power of ten a text ends with, the text before it, and the word. Null where it ends with none, or with one that
 * says something else in this unit: nobody has 30 million hours where "30m" stands.
 */
export function scaleAt(
  text: string,
  { locale, unit }: { locale: string; unit: Unit },
  plain: (text: string) => string,
): { before: string; power: number; word: string } | null {
  const endings = [
    ...scalesOf(locale, plain).map(([word, power]): [number, number] => [
      text.toLowerCase().endsWith(word) ? word.length : 0,
      power,
    ]),
    ...scales.map(([ending, power]): [number, number] => [ending.exec(text)?.[0].length ?? 0, power]),
  ];
  for (const [length, power] of endings) {
    if (length === 0) continue;
    const before = text.slice(0, -length);
    const word = text.slice(-length).toLowerCase();
    if (!/\d[.,]?\s*$/.test(before) || (isTime(unit) && tooShort(word))) continue;
    return { before, power, word };
  }
  return null;
}

/** Whether "Cr" after a number can only be crore: elsewhere it is a credit as well. */
export function countsInCrore(locale: string, currency: string | undefined): boolean {
  if (currency === 'INR') return true;
  return new Intl.Locale(usableLocale(locale)).maximize().region === 'IN';
}

/** Words people put after a number of that unit, in the page's languages. */
const unitWords: Partial<Record<Unit, RegExp>> = {
  hours: /(?:h(?:rs?|ours?|eures?|oras?)?|std|stunden?)\.?$/iu,
  days: /(?:d|j|(?:(?:person|work(?:ing)?|man)[- ])?days?|(?:arbeits|personen)?tage?n?|pt|jours?|d[ií]as?)\.?$/iu,
  percent: /(?:p(?:er|our) ?cent|pct|prozent|por ?ciento)\.?$/iu,
  count:
    /(?:ftes?|vzä|vk|heads?|headcount|people|person(?:en|nes?|as?|s)?|staff|employ(?:ees|és?)|empleados?|users?|usuarios?|utilisateurs?|seats?|licen[cs](?:es?|ias?)|agente?s?|customers?|cliente?s?|accounts?|tickets?|calls?|appels?|llamadas?|cas[eo]s?|orders?|pedidos?|items?|units?|pcs|pieces?|hires?|sites?|stores?|köpfe|mitarbeite(?:r|nde)|nutzer|anwender|plätze|lizenzen|kunden|anrufe|vorgänge|fälle|aufträge|stellen|stück|stk|standorte|filialen)\.?$/iu,
};
const minutes = /(?:m|[Mm]ins?|[Mm]inut(?:e[ns]?|os?))\.?$/u;

/** The word of its unit a text ends with, and the text before it. */
export function unitAt(
  text: string,
  unit: Unit,
): { before: string; word: string; sixtieths: boolean } | null {
  const tries: [RegExp | undefined, boolean][] = [
    [unitWords[unit], false],
    [unit === 'hours' ? minutes : undefined, true],
  ];
  for (const [pattern, sixtieths] of tries) {
    const found = pattern?.exec(text);
    if (!found) continue;
    const before = text.slice(0, found.index);
    // A word of its own, or right after the digits; a power of ten may stand before it.
    if (/\d[.,]?$|[\d\p{L}.]\s+$/u.test(before)) return { before, word: found[0], sixtieths };
  }
  return null;
}

const steps: [string, number][] = [
  ['兆조', 12],
  ['億亿억', 8],
  ['万萬만', 4],
  ['千천', 3],
];

/**
 * A number of several powers of ten, as in 3億5000万: its whole digits. Null where it is none, or has fewer than two parts.
 */
export function compound(text: string): string | null {
  const pattern = steps.map(([marks]) => `(?:([\\d,]+)[${marks}])?`).join('');
  const found = new RegExp(`^${pattern}([\\d,]+)?$`, 'u').exec(text.replace(/\s/g, ''));
  const parts = found?.slice(1) ?? [];
  if (parts.filter((x) => x !== undefined).length < 2) return null;
  let sum = 0n;
  for (const [i, part] of parts.entries()) {
    if (part === undefined) continue;
    if (!/^\d{1,15}$|^\d{1,3}(?:,\d{3}){1,4}$/.test(part)) return null;
    sum += BigInt(part.replaceAll(',', '')) * 10n ** BigInt(steps[i]?.[1] ?? 0);
  }
  return String(sum);
}
