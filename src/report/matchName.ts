/** Finds which of several known names a written name stands for, however it is spelt. Pure. */
import { distance } from '../value/nearest.ts';

/** A target with a label and other names. */
interface Named {
  label: string;
  also?: readonly string[];
}

/** In lower case, without accents, signs or doubled spaces: "No-show_rate" equals "no show rate". */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordList = (...texts: string[]): string[] =>
  texts.flatMap((text) => plain(text).split(' ')).filter(Boolean);

/** Words that name the kind of figure or connect others, and distinguish no two fields. */
const filler = new Set(
  wordList(
    'a an the of per in on to for and our your is actual actuals current latest measured score value number total avg average result',
    'der die das den des pro je im in von zu für und unser ihr ist aktuell gemessen wert punktzahl zahl anzahl schnitt',
    'le la les l du de des un une par en pour et notre votre est actuel mesure valeur score nombre moyenne',
    'el los las del por un una en para y nuestro su es actual medido valor puntuacion numero media',
  ),
);

/**
 * Words that turn a name into another figure: its opposite, or its planned, required or earlier value. A name with such
 * a word can only stand for a field that has it too.
 */
const modifiers = new Set(
  wordList(
    'no not non without un target targets goal plan planned budget budgeted expected forecast baseline before previous prior old benchmark required',
    'kein keine keinen nicht ohne ziel zielwert soll geplant budgetiert erwartet prognose vorher früher alt vorjahr ausgangswert',
    'sans pas objectif cible prévu attendu avant ancien précédent',
    'sin ningún objetivo meta previsto esperado antes anterior antiguo',
  ),
);

/** Frequencies and durations as one word: "weekly" for "per week". */
const periods: Readonly<Record<string, string>> = {
  hourly: 'hour',
  hr: 'hour',
  hrs: 'hour',
  daily: 'day',
  weekly: 'week',
  wk: 'week',
  monthly: 'month',
  mo: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  yr: 'year',
  annual: 'year',
  annually: 'year',
  min: 'minute',
  mins: 'minute',
  pct: 'percent',
  täglich: 'tag',
  wöchentlich: 'woche',
  monatlich: 'monat',
  jährlich: 'jahr',
  '1st': 'first',
};
const inFull = new Map(Object.entries(periods).map(([short, long]) => [plain(short), long]));

/** The singular as far as an s goes, without endings that only change the part of speech. */
const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
const stem = (word: string): string => {
  const cut = word.replace(/(?:utions?|ions?|ings?|ed|ve|es|e|s)$/, '');
  return cut.length >= 4 ? cut : word;
};

/** "No. of", "Nr." and "#" announce a number; a single letter is a name ("Site A"), not an article. */
const prepared = (text: string): string =>
  text
    .replace(/(?:^|\s)(?:no\.|nos\.|nr\.|n[º°]\.?|no(?=\s+of\s))(?=\s|$)/giu, ' ')
    .split(/\s+/)
    .map((word, i) => (i > 0 && /^[A-Z]$/.test(word) ? `${word}${word}` : word))
    .join(' ');

/** The distinguishing words of a name; all of its words if none remains. */
function wordsOf(text: string): ReadonlySet<string> {
  const all = plain(prepared(text))
    .split(' ')
    .filter(Boolean)
    .map((word) => inFull.get(word) ?? singular(word));
  const telling = all.filter((word) => !filler.has(word));
  return new Set(telling.length > 0 ? telling : all);
}
const stems = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(stem));

const within = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  part.size > 0 && [...part].every((word) => whole.has(word));
const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => within(a, b) && within(b, a);
const modifiersIn = (words: ReadonlySet<string>): string =>
  [...words]
    .filter((word) => modifiers.has(word))
    .sort()
    .join(' ');

/** The initials of a name of three or more words: "AHT" for "Average handle time". */
const initials = (words: string): string => {
  const list = words.split(' ');
  return list.length < 3 ? '' : list.map((word) => word.slice(0, 1)).join('');
};

interface Read {
  plain: string;
  joined: string;
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}
function read(text: string): Read {
  const [simple, words] = [plain(text), wordsOf(text)];
  return { plain: simple, joined: simple.replaceAll(' ', ''), words, stems: stems(words) };
}

/** Short words and numbers, in which one letter more or less makes another word. */
const shortOnes = (text: string): string =>
  text
    .split(' ')
    .filter((word) => word.length < 4 || /\d/.test(word))
    .join(' ');

function misspelt(a: string, b: string): boolean {
  const most = Math.floor(Math.min(a.length, b.length) / 5);
  return most > 0 && shortOnes(a) === shortOnes(b) && distance(a, b, most) <= most;
}

/** The rules by which a name can match, the most certain first. */
const rules: readonly ((name: Read, known: Read) => boolean)[] = [
  (name, known) => name.plain === known.plain,
  (name, known) => name.joined === known.joined,
  (name, known) => same(name.words, known.words) || same(name.stems, known.stems),
  (name, known) =>
    modifiersIn(name.words) === modifiersIn(known.words) &&
    (within(known.stems, name.stems) || within(name.stems, known.stems)),
  (name, known) => {
    const short = [...name.words].filter((word) => word.length >= 2 && word.length <= 5);
    return modifiersIn(name.words) === '' && name.words.size <= 2 && short.includes(initials(known.plain));
  },
  (name, known) => modifiersIn(name.words) === modifiersIn(known.words) && misspelt(name.plain, known.plain),
];
/** From this rule on a match is a guess, because it needs more than the letters of the name. */
const firstGuess = 3;

/** The number of words in the longest of the known names that lies wholly within a name. */
const covered = (name: Read, names: readonly Read[]): number =>
  Math.max(0, ...names.filter((n) => within(n.stems, name.stems)).map((n) => n.stems.size));

/** A label can also be named by its part before a comma: "NPS, −100 to 100". */
const namesOf = ({ label, also = [] }: Named): string[] => [label, label.split(',')[0] ?? '', ...also];

export interface NameMatch<T> {
  target: T;
  /** True if it was found by some of its words, its initials or a likely typo, so that a person should check it. */
  guessed: boolean;
}

/**
 * Makes a function that finds the one target a name stands for: by its letters, without signs and spaces, by its
 * distinguishing words, by some of them, by its initials, by its spelling. Undefined if none matches, or two are
 * equally likely: a person has to decide then.
 */
export function nameMatcher<T extends Named>(
  targets: readonly T[],
): (name: string) => NameMatch<T> | undefined {
  const known = targets.map((target) => ({
    target,
    names: namesOf(target)
      .map(read)
      .filter((n) => n.plain !== ''),
  }));
  return (name) => {
    const asked = read(name);
    if (asked.plain === '') return undefined;
    for (const [i, means] of rules.entries()) {
      const found = known.filter(({ names }) => names.some((n) => means(asked, n)));
      const [first] = found;
      if (i === firstGuess && found.length > 1) {
        // "Customer satisfaction CSAT" is the survey, although a dimension is called Satisfaction.
        const most = Math.max(...found.map(({ names }) => covered(asked, names)));
        const longest = found.filter(({ names }) => covered(asked, names) === most);
        if (most > 1 && longest.length === 1 && longest[0])
          return { target: longest[0].target, guessed: true };
      }
      if (first)
        return found.length === 1 || i === 0 ? { target: first.target, guessed: i >= firstGuess } : undefined;
    }
    return undefined;
  };
}
