/**
 * A calculation as people say it, "agents * hours saved per week * 46 * hourly cost", read against the numbers a case has:
 * which words are known, which would be new drivers, and the formula it stands for. Pure; nothing is guessed silently: what
 * comes back says for each word what it was taken for.
 */
import {
  addAssumption,
  isFunctionName,
  isReserved,
  limits,
  nameFor,
  type Assumption,
  type Case,
  type Unit,
} from '../case/index.ts';
import { formulaOf, nearest, parseFormula } from '../value/index.ts';
import { type Formats } from './format.ts';
import { labelOf } from './labels.ts';
import { readCell } from './parseNumber.ts';
import { asProduct, quantityOf, withSigns } from './quantities.ts';
import { unitByWords } from './unitWords.ts';
import { lacksOf, type Lack } from './writingLacks.ts';

/** A number that templates know by this label. */
export interface LibraryNumber {
  name: string;
  label: string;
  unit: Unit;
}

export interface NewDriver extends Pick<Assumption, 'name' | 'label' | 'unit'> {
  /** Where the text says it: 500 of "500 reps". */
  value?: number;
}

export type WritingPiece =
  /** A number, an operator, a parenthesis or a function, as the formula has it. */
  | { kind: 'plain'; text: string }
  | { kind: 'known'; name: string; label: string }
  /** `like`: the label of a number of the case that is written nearly so; perhaps it was meant. */
  | { kind: 'new'; driver: NewDriver; label: string; like: string | null };

export interface Writing {
  pieces: WritingPiece[];
  /** In the formula language. */
  formula: string;
  /** Each once, in the order of the text. */
  drivers: NewDriver[];
  /** What the text says that a product of money over a year may lack. */
  lacks: Lack[];
  /** Something is still missing: an operator without what follows it, a parenthesis that does not close. */
  unfinished: boolean;
}

export interface WritingOptions {
  /** BCP 47 tag of the viewer, for the marks in numbers. */
  locale: string;
  /** Of the case. */
  currency: string;
  library?: readonly LibraryNumber[];
}

/** Labels are compared without regard to capitals, blanks and underscores. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();

const signs: Record<string, string> = {
  '×': '*',
  '·': '*',
  '⋅': '*',
  x: '*',
  '÷': '/',
  '−': '-',
  '–': '-',
};

/** Behind a slash, what makes "calls/month" one name and no division. */
const perWhat =
  /^\/(?=(?:h|hr|hours?|min|d|days?|wk|weeks?|mo|mth|months?|qtr|quarters?|yr|years?|users?|seat|fte|person|std|stunde|tag|woche|monat|quartal|jahr|nutzer|heure|jour|semaine|mois|trimestre|an|année|utilisateur|hora|d[ií]a|semana|mes|año|usuario)(?![\p{L}\p{N}]))/iu;
/** Behind a number, words that only say what it counts: "46 weeks". */
const counted =
  /^(.*[\d%])\s*(?:hours?|h|days?|weeks?|months?|quarters?|years?|times|stunden?|tagen?|tage?|wochen?|monaten?|monate?|quartale?|jahren?|jahre?|mal|heures?|jours?|semaines?|mois|trimestres?|ans?|années?|fois|horas?|d[ií]as?|semanas?|mes|meses|años?|veces)$/iu;

type Part = { kind: 'words'; text: string } | { kind: 'sign'; text: string };

/** The text cut at its signs. Parentheses right behind words belong to them: "hours (net)". */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let words = '';
  let depth = 0;
  /** Depths at which a function's arguments stand. */
  const calls: number[] = [];
  const close = (): void => {
    if (words.trim() !== '') parts.push({ kind: 'words', text: words.trim() });
    words = '';
  };
  const sign = (typed: string): void => {
    close();
    parts.push({ kind: 'sign', text: signs[typed] ?? typed });
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const rest = text.slice(at);
    const spaced = /^\s?$/.test(text.charAt(at - 1)) && /^\s?$/.test(text.charAt(at + 1));
    if (char === '(') {
      const word = words.trim().toLowerCase();
      if (isFunctionName(word)) {
        words = '';
        parts.push({ kind: 'sign', text: `${word}(` });
        calls.push(++depth);
      } else if (word !== '' && !/^[\d.,%\s]+$/.test(word)) {
        const end = rest.indexOf(')');
        if (end < 0) return [{ kind: 'sign', text: '(' }];
        words += rest.slice(0, end + 1);
        at += end;
      } else {
        sign('(');
        depth++;
      }
    } else if (char === ')') {
      sign(')');
      if (calls.at(-1) === depth) calls.pop();
      depth--;
    } else if (/[*×·⋅÷+^<>=]/.test(char)) sign(char);
    else if (char === '/') {
      // "hrs/wk" is one name, and "$45/hr" one price.
      if ((/[\p{L}.]/u.test(text.charAt(at - 1)) || /\p{Sc}/u.test(words)) && perWhat.test(rest))
        words += char;
      else sign(char);
    } else if (/[-−–]/.test(char) && (words.trim() === '' || spaced)) sign(char);
    else if (char === 'x' && spaced && words.trim() !== '' && at < text.length - 1) sign(char);
    else if ((char === ',' || char === ';') && calls.length > 0 && calls.at(-1) === depth) sign(',');
    else words += char;
  }
  close();
  return parts;
}

/** A number inside the text as the formula language has it; null where it is none. */
function numeral(text: string, { locale, currency }: WritingOptions): string | null {
  if (/^\d{1,15}(?:\.\d+)?%?$/.test(text) && !/^\d{1,3}\.\d{3}$/.test(text)) return text;
  const bare = counted.exec(text)?.[1] ?? text;
  if (!/^[^\p{L}]*\d/u.test(bare) && !/^\p{Lu}{3}\s?\d/u.test(bare)) return null;
  const read = readCell(bare, { locale, currency, unit: 'number' });
  return read.kind === 'number' ? formulaOf(read.value) : null;
}

/**
 * @param c its assumptions are the words it knows
 * @returns null where the text is no calculation in words: no word, no sign, more than the formula language or a case can
 * hold, or nothing that could become one
 */
export function readWriting(text: string, c: Case, options: WritingOptions): Writing | null {
  const typed = text.normalize('NFKC').trim();
  if (typed.length > limits.formula) return null;
  const equals = typed.startsWith('=');
  const said = withSigns(typed.replace(/^=\s*/, ''));
  let parts = partsOf(said);
  if (parts.length === 1 && !labelled(said, c)) parts = partsOf(asProduct(said, options));
  if (parts.length < 2 && !equals) return null;

  const byLabel = new Map<string, { name: string; label: string; value: Assumption['value']; unit: Unit }>();
  for (const { name, value, unit, ...a } of c.assumptions) {
    const label = labelOf.assumption({ name, ...a });
    byLabel.set(folded(name), { name, label, value, unit });
    byLabel.set(folded(label), { name, label, value, unit });
  }
  const library = new Map((options.library ?? []).map((l) => [folded(l.label), l]));
  const comparisons = { left: 20_000 };
  const drivers: NewDriver[] = [];
  const made = new Map<string, NewDriver>();
  let grown = c;

  const pieces: WritingPiece[] = [];
  const names: string[] = [];
  const numbers: number[] = [];
  const units: Unit[] = [];
  let money = false;
  // Minutes become the hours that are paid for, unless the text divides them itself.
  const toHours = !/[/÷]\s*60(?!\d)/.test(said);
  /** Puts something over 60, as one where what stands before it would take it apart. */
  const inHours = (piece: WritingPiece): void => {
    const before = pieces.at(-1);
    const apart = before?.kind === 'plain' && /[/^]/.test(before.text);
    const plain = (text: string): WritingPiece => ({ kind: 'plain', text });
    if (apart) pieces.push(plain('('));
    pieces.push(piece, plain('/'), plain('60'));
    if (apart) pieces.push(plain(')'));
  };
  for (const part of parts) {
    if (part.kind === 'sign') {
      pieces.push({ kind: 'plain', text: part.text });
      continue;
    }
    const key = folded(part.text);
    const known = byLabel.get(key);
    if (known) {
      pieces.push({ kind: 'known', name: known.name, label: known.label });
      names.push(known.label);
      units.push(known.unit);
      continue;
    }
    const number = numeral(part.text, options);
    if (number !== null || key === 'year') {
      pieces.push({ kind: 'plain', text: number ?? 'year' });
      if (/\p{Sc}|^\p{Lu}{3}/u.test(part.text)) money = true;
      else if (number !== null && !part.text.includes('%')) numbers.push(Number(number));
      continue;
    }
    const quantity = quantityOf(part.text, options);
    if (quantity?.kind === 'plain') {
      const piece: WritingPiece = { kind: 'plain', text: quantity.text };
      if (quantity.minutes && toHours) inHours(piece);
      else pieces.push(piece);
      if (!quantity.minutes && !quantity.money) numbers.push(Number(quantity.text));
      if (quantity.minutes) units.push('hours');
      money ||= quantity.money;
      names.push(part.text.replace(/^[^\p{L}/]+/u, ''));
      continue;
    }
    if (!/\p{L}/u.test(part.text) || part.text.length > limits.label) return null;
    const same = quantity === null ? undefined : byLabel.get(folded(quantity.label));
    if (quantity !== null && same !== undefined && same.value === quantity.value) {
      pieces.push({ kind: 'known', name: same.name, label: same.label });
      names.push(same.label);
      units.push(same.unit);
      continue;
    }
    // "50 agents" beside another number of agents is one of its own, and says so.
    const other = quantity === null ? undefined : (same ?? made.get(folded(quantity.label)));
    const label = quantity === null || (other && other.value !== quantity.value) ? part.text : quantity.label;
    const called = folded(label);
    let driver = made.get(called);
    if (!driver) {
      const fromLibrary = library.get(called);
      const free = fromLibrary !== undefined && !grown.assumptions.some((a) => a.name === fromLibrary.name);
      const value = quantity === null ? {} : { value: quantity.value };
      driver =
        free && !isReserved(fromLibrary.name)
          ? { name: fromLibrary.name, label: '', unit: fromLibrary.unit, ...value }
          : {
              name: nameFor(grown, label),
              label,
              unit: fromLibrary?.unit ?? quantity?.unit ?? unitByWords(label),
              ...value,
            };
      const next = addAssumption(grown, driver);
      if (next === grown) return null;
      grown = next;
      made.set(called, driver);
      drivers.push(driver);
    }
    const like =
      quantity === null
        ? (byLabel.get(nearest(key, byLabel.keys(), comparisons, 2) ?? '')?.label ?? null)
        : null;
    const piece: WritingPiece = { kind: 'new', driver, label: labelOf.assumption(driver), like };
    if (quantity?.minutes && toHours) inHours(piece);
    else pieces.push(piece);
    names.push(piece.label);
    units.push(quantity?.minutes ? 'hours' : driver.unit);
  }
  if (pieces.every((piece) => piece.kind === 'plain')) return null;
  const formula = textOf(pieces);
  if (formula.length > limits.formula) return null;
  const lacks = lacksOf({ names, numbers, units, money });
  if (parseFormula(formula).ok) return { pieces, formula, drivers, lacks, unfinished: false };
  // As far as it goes, while it is still being written: a value for what is missing would make it whole.
  const open = formula.split('(').length - formula.split(')').length;
  const couldBe = [formula, `${formula} 1`].map((f) => f + ')'.repeat(Math.max(0, open)));
  return couldBe.some((f) => parseFormula(f).ok)
    ? { pieces, formula, drivers, lacks, unfinished: true }
    : null;
}

const labelled = (text: string, c: Case): boolean =>
  c.assumptions.some((a) => folded(labelOf.assumption(a)) === folded(text));

/** Each new word that is nearly one of the case's numbers, with that number's label. */
export const slipsIn = (writing: Writing): { typed: string; like: string }[] =>
  writing.pieces.flatMap((piece) =>
    piece.kind === 'new' && piece.like !== null ? [{ typed: piece.label, like: piece.like }] : [],
  );

function textOf(pieces: readonly WritingPiece[]): string {
  return pieces
    .map((piece) =>
      piece.kind === 'plain' ? piece.text : piece.kind === 'known' ? piece.name : piece.driver.name,
    )
    .join(' ')
    .replace(/\( /g, '(')
    .replace(/ ([),])/g, '$1');
}

const shown: Record<string, string> = { '*': ' × ', '/': ' ÷ ', '+': ' + ', '-': ' − ', ',': ', ' };

/** The calculation as it is understood: what its words count, with their values, and signs between them. */
export const writingInWords = ({ pieces }: Writing, formats: Formats): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'known') return piece.label;
      if (piece.kind === 'plain')
        return (
          shown[piece.text] ??
          (/^[\d.]+$/.test(piece.text) ? formats.editable(Number(piece.text), 'number') : piece.text)
        );
      const { value, unit } = piece.driver;
      if (value === undefined) return piece.label;
      return `${unit === 'money' || unit === 'percent' ? formats.byUnit(value, unit) : formats.editable(value, 'number')} ${piece.label}`;
    })
    .join('');

/** Puts the writing into a row: its new drivers, with the value the text gives or none yet, and its formula. Returns `c` where there is no room. */
export function withWriting(c: Case, lineId: string, { formula, drivers }: Writing): Case {
  let next = c;
  for (const driver of drivers) {
    const added = addAssumption(next, { ...driver, value: driver.value ?? null });
    if (added === next) return c;
    next = added;
  }
  return { ...next, lines: next.lines.map((l) => (l.id === lineId ? { ...l, formula } : l)) };
}

/** Where the last words of a text begin, and what they may become. */
export interface Completion {
  from: number;
  labels: string[];
}

/** Labels of the case, then of the library, that hold every word typed since the last sign. At most `most`. */
export function completions(text: string, c: Case, options: WritingOptions, most = 5): Completion {
  const last = /(?:^|[*×·⋅÷/+^(=]|\s[-−–x]\s)\s*([^*×·⋅÷/+^(=]*)$/u.exec(text);
  const words = last?.[1] ?? '';
  const from = text.length - words.length;
  const wanted = folded(words).split(' ').filter(Boolean);
  if (wanted.length === 0 || !/\p{L}{2}/u.test(words)) return { from, labels: [] };
  const all = [
    ...c.assumptions.map((a) => labelOf.assumption(a)),
    ...(options.library ?? []).map((l) => l.label),
  ];
  const fits = (label: string): boolean => {
    const inLabel = folded(label).split(' ');
    return (
      folded(label) !== folded(words) && wanted.every((word) => inLabel.some((has) => has.startsWith(word)))
    );
  };
  return { from, labels: [...new Set(all)].filter(fits).slice(0, most) };
}
