/**
 * Numbers beside what they count, and signs said in words: "500 reps", "3 hrs/wk", "12 min per ticket", "$45 an hour",
 * "25% of", "times", "40 tickets a day, 35 agents". Pure; what cannot be told apart is left as it was typed.
 */
import type { Unit } from '../case/index.ts';
import { formulaOf } from '../value/index.ts';
import { readCell } from './parseNumber.ts';
import { unitByWords } from './unitWords.ts';

export interface QuantityOptions {
  /** BCP 47 tag of the viewer, for the marks in numbers. */
  locale: string;
  /** Of the case. */
  currency: string;
}

export type Quantity =
  /** Only a number: "46 weeks a year", "$45 per hour". As the formula language writes it. */
  | { kind: 'plain'; text: string; minutes: boolean; money: boolean }
  /** A number of something: its value, what it is called, and whether it counts minutes. */
  | { kind: 'driver'; value: number; label: string; unit: Unit; minutes: boolean };

/** Behind a number, words that say per what it is. */
const perWord = /^(?:\/|(?:per|an?|each|every|pro|je|par|por|al?|à)(?![\p{L}\p{N}]))/iu;
const minuteWord = /^(?:min(?:ute[ns]?|utos?|s)?\.?)(?![\p{L}\p{N}])/iu;
const timeWord =
  /^(?:h|hrs?|hours?|std\.?|stunden?|heures?|horas?|days?|tage?n?|jours?|d[ií]as?)(?![\p{L}\p{N}])/iu;
/** Parts of a year, as they are counted in one: "46 weeks a year", "220 working days" are only 46 and 220. */
const partsOfYear =
  /^(?:(?:work(?:ing)?|business|arbeits)[- ]?)?(?:days?|weeks?|months?|quarters?|tage?n?|wochen?|monate?n?|quartale?|jours?|semaines?|mois|trimestres?|d[ií]as?|semanas?|mes(?:es)?)(?:\s?(?:\/|(?:per|an?|each|every|pro|je|im|par|por|al?)\s)\s?(?:years?|yr|jahr|an|année|año))?\.?$/iu;
/** Of a wage: "$45 hourly". */
const adverb = /^(?:hourly|daily|weekly|monthly|yearly|annually|stündlich|täglich|monatlich|jährlich)$/iu;

const codes = 'USD|EUR|GBP|CHF|JPY|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|INR|BRL|MXN|CNY';
/** A number as it is typed, with the sign of its money, its power of ten or its percent sign, and what stands behind it. */
const numberAndRest = new RegExp(
  String.raw`^([^\d\p{Sc}]*?)((?:\p{Sc}\s?|(?:${codes})\s?)?\d+(?:[.,'’\u00A0\u202F ]\d+)*(?:(?:[kKmM]|mm|MM|bn)(?![\p{L}\d])|\s(?:[mM]io\.?|[tT]sd\.?|[mM]illion(?:s|en)?|thousand)(?![\p{L}\d]))?(?:\s?%)?(?:\s?(?:\p{Sc}|(?:${codes})(?!\p{L})))?)(?:(?![\p{L}\d])|(?=(?:h|hrs?|std|mins?)(?![\p{L}\d])))(\s*)([^\d]*)$`,
  'u',
);
const ofMoney = new RegExp(String.raw`\p{Sc}|${codes}`, 'u');

/**
 * @param within whether the text is one of a list of quantities, where words may lead to the number: "saves 12 min a call"
 * @returns null where it is no number beside a word
 */
export function quantityOf(
  text: string,
  { locale, currency }: QuantityOptions,
  within = false,
): Quantity | null {
  const found = numberAndRest.exec(text.trim());
  if (!found) return null;
  const [, before = '', typed = '', gap = '', behind = ''] = found;
  const rest = behind.trim();
  const minutes = minuteWord.test(rest);
  const timed = minutes || timeWord.test(rest);
  const money = ofMoney.test(typed);
  const percent = typed.includes('%');
  // "24h support" is a name, "24h a week" a quantity.
  if (gap === '' && /^\p{L}/u.test(behind)) {
    const after = behind.replace(minuteWord, '').replace(timeWord, '').trim();
    if (after !== '' && !perWord.test(after)) return null;
  }
  if (before.trim() !== '' && !(within && (timed || money || percent))) return null;
  const read = readCell(typed, { locale, currency, unit: 'number' });
  if (read.kind !== 'number') return null;
  const { value } = read;

  if (minutes && rest.replace(minuteWord, '').trim() === '')
    return { kind: 'plain', text: formulaOf(value), minutes, money: false };
  if (partsOfYear.test(rest)) return { kind: 'plain', text: formulaOf(value), minutes: false, money: false };
  if (money && (rest === '' || perWord.test(rest) || adverb.test(rest)))
    return { kind: 'plain', text: formulaOf(value), minutes: false, money };
  if (!/\p{L}{2}/u.test(rest) || perWord.test(rest)) return null;
  if (timed && rest.replace(timeWord, '').trim() === '')
    return { kind: 'plain', text: formulaOf(value), minutes: false, money: false };
  const guessed = unitByWords(rest);
  const unit = money
    ? 'money'
    : percent
      ? 'percent'
      : minutes
        ? 'number'
        : guessed === 'number' && Number.isInteger(value)
          ? 'count'
          : guessed;
  return { kind: 'driver', value, label: rest, unit, minutes };
}

/** "25% of", in words that can only be a product. */
const shareOf =
  /(\d\s?(?:%|percent|per cent|pct|prozent|pour cent|por ciento))\s+(?:of|von|vom|de(?:l| los| las| la)?|du|des|der)\s+(?:(?:the|all|our|their|den|allen|les|los|las)\s+)?/giu;
/** Said of a calculation alone. */
const always: readonly (readonly [string, RegExp])[] = [
  ['*', /\s(?:multiplied by|multipliziert mit|multipliée?s? par|multiplicad[oa]s? por)\s/giu],
  ['/', /\s(?:divided by|geteilt durch|divisée?s? par|dividid[oa]s? (?:entre|por))\s/giu],
  ['*', /\s?@\s?(?=\p{Sc}?\s?\d)/giu],
];
/** Words that are part of a name as well ("response times"): signs only where the text has no other. */
const elsewhere: readonly (readonly [string, RegExp])[] = [
  ['*', /(?<=\S)\s(?:times|mal|fois|veces)\s(?=\S)/giu],
  ['*', /(?<=\S)\s(?:at|zu je|zu|à)\s(?=\p{Sc}?\s?\d)/giu],
  ['+', /(?<=\S)\s(?:plus|más)\s(?=\S)/giu],
  ['-', /(?<=\S)\s(?:minus|moins|menos)\s(?=\S)/giu],
];
const replaced = (text: string, signs: typeof always): string =>
  signs.reduce((said, [sign, words]) => said.replace(words, ` ${sign} `), text);

/** The text with its shares and products as signs. */
export const withSigns = (text: string): string => replaced(text.replace(shareOf, '$1 * '), always);

/**
 * A text without a sign as the product it says: its words for signs, else its quantities one after the other, "40 agents,
 * 3 hours a week and $45". The text itself where it is neither.
 */
export function asProduct(text: string, options: QuantityOptions): string {
  const said = replaced(text, elsewhere);
  if (said !== text) return said;
  const pieces = text.split(/,\s+(?:and |und |et |y )?|\s(?:and|und|et|y)\s/iu).map((piece) => piece.trim());
  if (pieces.length < 2 || !text.includes(',')) return text;
  const read = pieces.map((piece) => quantityOf(piece, options, true));
  const amounts = read.filter((one) => one?.kind === 'plain' && one.money).length;
  // Several amounts side by side are a value a year, or a slip.
  if (read.some((one) => one === null) || amounts > 1 || !read.some((one) => one?.kind === 'driver'))
    return text;
  // What leads to a number, "saves each agent", says nothing of it.
  return pieces.map((piece) => piece.replace(/^[^\d\p{Sc}]*(?=[\d\p{Sc}])/u, '')).join(' * ');
}
