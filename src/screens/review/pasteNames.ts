/** Which field a pasted name means, however its writer spelt it. Pure. */
import { distance } from '../../value/nearest.ts';

/** Something with a label and other names it goes by. */
interface Named {
  label: string;
  also?: readonly string[];
}

/** In lower case, without accents, signs or doubled spaces: "No-show_rate" and "no show rate" are one. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words that say what kind of figure stands there, or bind others, and tell no two fields apart. */
const filler = new Set(
  [
    'a an the of per in on to for and our your actual current latest measured score value number total avg average',
    'der die das den des pro je im in von zu für und unser ihr ist aktuell gemessen wert punktzahl zahl schnitt',
  ].flatMap((list) => plain(list).split(' ')),
);

/** The telling words of a name, in the singular as far as an s goes; all of its words where none is left. */
function wordsOf(text: string): Set<string> {
  const all = plain(text)
    .split(' ')
    .filter(Boolean)
    .map((word) =>
      word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word,
    );
  const telling = all.filter((word) => !filler.has(word));
  return new Set(telling.length > 0 ? telling : all);
}

const within = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  part.size > 0 && [...part].every((word) => whole.has(word));

/** How a name can be meant, the surest first. */
const ways: ((name: string, known: string) => boolean)[] = [
  (name, known) => plain(name) === plain(known),
  (name, known) => plain(name).replaceAll(' ', '') === plain(known).replaceAll(' ', ''),
  (name, known) => within(wordsOf(name), wordsOf(known)) && within(wordsOf(known), wordsOf(name)),
  (name, known) => within(wordsOf(known), wordsOf(name)) || within(wordsOf(name), wordsOf(known)),
  (name, known) => {
    const [a, b] = [plain(name), plain(known)];
    const most = Math.floor(Math.min(a.length, b.length) / 5);
    return most > 0 && distance(a, b, most) <= most;
  },
];

/** A label goes by what stands before its comma too: "NPS, −100 to 100". */
const namesOf = ({ label, also = [] }: Named): string[] => [label, label.split(',')[0] ?? '', ...also];

/**
 * The one target a name means: by its letters, without signs and spaces, by its telling words, by some of them, by its
 * spelling. Undefined where none is meant, or two are as likely: that is for a person to say.
 */
export function targetNamed<T extends Named>(name: string, targets: readonly T[]): T | undefined {
  if (plain(name) === '') return undefined;
  for (const means of ways) {
    const found = targets.filter((x) => namesOf(x).some((known) => known !== '' && means(name, known)));
    if (found.length > 0) return found.length === 1 || means === ways[0] ? found[0] : undefined;
  }
  return undefined;
}
