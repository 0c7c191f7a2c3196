// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { instantiate, templateIds } from '../../src/case/templates/index.ts';
import { languageFor, numbersTag } from '../../src/text/choose.ts';
import { checkInWords } from '../../src/text/checks.ts';
import { claimOf } from '../../src/text/claim.ts';
import { sections as germanSections } from '../../src/text/de/index.ts';
import { sections as spanishSections } from '../../src/text/es/index.ts';
import { sections as frenchSections } from '../../src/text/fr/index.ts';
import { makeFormats, type Formats } from '../../src/text/format.ts';
import { labelOf } from '../../src/text/labels.ts';
import { setLanguage } from '../../src/text/language.ts';
import type * as language from '../../src/text/language.ts';
import { parseNumber } from '../../src/text/parseNumber.ts';
import { accented, mirrored } from '../../src/text/pseudo.ts';
import type { Words } from '../../src/text/sections.ts';
import { evaluate, headlineOf } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { english } from '../words.ts';
import { thorough } from '../thorough.ts';

/** Every word of a language, as far as it has them. */
const wordsOf = async (sections: object): Promise<Words> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(sections as Record<string, () => Promise<{ default: unknown }>>).map(
        async ([section, load]) => [section, (await load()).default] as const,
      ),
    ),
  ) as unknown as Words;

type Leaf = string | ((...given: unknown[]) => unknown);
/** Every text and function of some words, by its path. */
function leaves(words: unknown, path: string[] = []): [string, Leaf][] {
  if (typeof words === 'string' || typeof words === 'function') return [[path.join('.'), words as Leaf]];
  return Object.entries(words as object).flatMap(([key, value]) => leaves(value, [...path, key]));
}
const texts = (words: unknown) => new Map(leaves(words).filter(([, leaf]) => typeof leaf === 'string'));
const functions = (words: unknown) =>
  new Map(
    leaves(words).flatMap(([path, leaf]) => (typeof leaf === 'function' ? [[path, leaf] as const] : [])),
  );

const ways = ['text', 'number', 'list'] as const;
const mark = (i: number, way: (typeof ways)[number]): unknown =>
  way === 'text' ? `⟦${i}⟧` : way === 'number' ? 7003 + i : [`⟦${i}⟧`];
/** Which of the marked values a text says. */
const said = (text: string): number[] =>
  [0, 1, 2, 3, 4, 5].filter(
    (i) => text.includes(`⟦${i}⟧`) || text.replace(/[.,\u00a0\u202f]/g, '').includes(String(7003 + i)),
  );

/** Every way of filling a function's places that English takes without an error. */
function fillings(f: (...given: unknown[]) => unknown): unknown[][] {
  const all = Array.from({ length: f.length }).reduce<unknown[][]>(
    (so, _, i) => so.flatMap((given) => ways.map((way) => [...given, mark(i, way)])),
    [[]],
  );
  return all.filter((given) => {
    try {
      return typeof f(...given) === 'string';
    } catch {
      return false;
    }
  });
}

/** What people may write in a spreadsheet or call a role: each language has as many as it has. */
const spelled = /^(importing\.(kinds|periods)|people\.roleWords)\./;

/** Not filled in with texts and numbers: covered by tests of their own. */
const special = new Set(['numbers.problem']);

/** Words and names that are the same in English. */
const everywhere = `— T ROI ARR KPI CFO COO NPS CSAT CES Worthwhile Excel PowerPoint Word A4 F8
  Portfolio Segment Dimension Alternative Option Version Simulation Format`;
const translations = [
  {
    language: 'German',
    words: await wordsOf(germanSections),
    whole: true,
    alike: `Name Details Status Median Plan Problem Text Link Migration plus Upsells Letter Export Person Memo memo Neutral`,
    /** Plurals that do not stand after "1". */
    many: /# (Jahre|Zeilen|Fälle|Zahlen|Änderungen|Kommentare|Stände|Datensätze|Personen|Spannen)/,
    /** Marks of other languages. */
    marks: /[”’]/,
    /** Other names for what the glossary names. */
    strays: /(?!)/,
  },
  {
    language: 'French',
    words: await wordsOf(frenchSections),
    whole: true,
    alike: `Total Ctrl Note action cause source Source date client segment solution option options tolérance simulation
      Actions total Notes Figure Document Question Questions Adoption Migration Satisfaction Action Plan adoption Section Type question
      CSAT version format dimension dimensions Services Points Date Reports Cause Justification Base Expansion expansion note Dimensions plus`,
    many: /# (ans|lignes|analyses|chiffres|modifications|commentaires|états|enregistrements|personnes|fourchettes|jours)/,
    marks: /[“”„"]|[^\s\u00a0\u202f][;?!»](?![\w/])| [:;?!»%]|«(?!\u00a0)|[^\s\u00a0]:(?=\s)/,
    strays:
      /succès client|bénéfices?\b|\bdossiers?\b|\bagenda\b|le réel\b|retour net|en rendez-vous|\(ex\. /i,
  },
  {
    language: 'Spanish',
    words: await wordsOf(spanishSections),
    whole: true,
    alike: `Total Subtotal Ctrl Plan Neutral no`,
    many: /# (años|filas|casos|cifras|cambios|comentarios|estados|registros|personas|rangos|días|meses|acciones|preguntas)/,
    /** A question is opened as well as closed, and a percent sign is kept beside its number. */
    marks: /[“”„"’]|\s[:;?»]|«\s|[^\u00a0\d%]%|\d%(?!;)|^[^¿]*\?/,
    strays: /objetivos?\b|valor presente|rendimiento|embajador|dinero contable|vista prudente|\(ej\. /i,
  },
];

describe.each(translations)('$language', ({ language, words, whole, alike: own, many, marks, strays }) => {
  const inEnglish = functions(english);
  const translated = functions(words);

  it('has every word and no other', () => {
    const keys = (of: unknown) =>
      leaves(of)
        .map(([path]) => path)
        .filter((path) => !spelled.test(path));
    const there = new Set(keys(words));
    const missing = keys(english).filter((path) => !there.has(path));
    for (const path of keys(english)) there.delete(path);
    expect([...there]).toEqual([]);
    if (whole) expect(missing).toEqual([]);
    // English stands in for what a language lacks; that it is little is what makes it one.
    if (missing.length > 0) console.warn(`Said in English for want of a translation: ${missing.join(', ')}`);
    expect(missing.length / keys(english).length).toBeLessThan(0.05);
  });

  it('leaves no text empty and none in English, unless both languages say it so', () => {
    const alike = new Set(`${everywhere} ${own}`.split(/\s+/));
    // A name of more than one word.
    for (const name of ['Unicode (UTF-8)', 'Unicode (UTF-16)', 'Page ']) alike.add(name);
    const plain = texts(english);
    const same = [...texts(words)].filter(([path, text]) => {
      expect(text, path).not.toBe('');
      return text === plain.get(path) && !spelled.test(path) && !alike.has(String(text));
    });
    expect(same).toEqual([]);
  });

  /** Each function of the words in both languages. */
  const both = [...inEnglish]
    .filter(([path]) => !special.has(path) && translated.has(path))
    .map(([path, en]) => ({ path, en, other: translated.get(path) as typeof en }));

  it('says with each function the values that English says', () => {
    expect(both.length).toBeGreaterThan(500);
    for (const { path, en, other } of both) {
      const given = fillings(en);
      expect(given.length, path).toBeGreaterThan(0);
      for (const values of given) {
        const text = String(other(...values));
        expect(text, path).not.toBe('');
        expect(text, path).not.toMatch(/undefined|NaN|\[object/);
        expect(said(text), `${path}: ${text}`).toEqual(said(String(en(...values))));
      }
    }
  });

  it('tells one from many wherever English does', () => {
    for (const { path, en, other } of both)
      for (const values of fillings(en))
        values.forEach((value, i) => {
          if (typeof value !== 'number') return;
          const say = (f: typeof en, n: number) =>
            String(f(...values.map((v, j) => (j === i ? n : v)))).replace(new RegExp(`(?<!⟦)${n}`, 'g'), '#');
          if (say(en, 1) === say(en, 2)) return;
          expect(say(other, 1), path).not.toMatch(many);
        });
  });

  it('uses no exclamation marks and only its own quotation marks and spaces', () => {
    for (const [path, leaf] of leaves(words)) {
      const text = typeof leaf === 'string' ? leaf : leaf.toString();
      expect(/[^=!]!(?!=)/.test(text) && typeof leaf === 'string', path).toBe(false);
      // What a function says is looked at with its places filled; its code has marks of its own.
      const spoken =
        typeof leaf === 'string'
          ? [leaf]
          : special.has(path) || !inEnglish.has(path)
            ? []
            : fillings(inEnglish.get(path) as (...given: unknown[]) => unknown).map((values) =>
                String(leaf(...values)),
              );
      for (const each of spoken) {
        expect(each, path).not.toMatch(/[\s\u00a0\u202f]{2}(?<!\n\n)/);
        expect(each, path).not.toMatch(strays);
        // It stands behind "Undo:", where only a name or a German noun begins with a capital.
        if (/\bdid[A-Z]?\w*\b/.test(path) && language !== 'German')
          expect(each, path).not.toMatch(/^\p{Lu}\p{Ll}/u);
        // Addresses and file names have marks of their own, and so has what is typed.
        if (!/https?:|\.\w{2,4}\b/.test(each) && !/quotedKind|\.key$/.test(path))
          expect(each, path).not.toMatch(marks);
      }
    }
  });
});

it('one outcome ends where several end, in every language', async () => {
  const ends = await Promise.all(
    [germanSections, frenchSections, spanishSections].map(
      async (sections) => (await wordsOf(sections)).charts,
    ),
  );
  for (const { endAbove } of [english.charts, ...ends]) {
    const verb = (n: string): string => endAbove(n, '50', '0').replace(/\d+/g, '');
    expect(verb('1')).not.toBe(verb('2'));
    expect(verb('44')).toBe(verb('2'));
  }
});

describe('what a page in German says', () => {
  // Made once the words are German: months are named in the language of the page.
  const f = (): Formats => makeFormats('de-DE', 'EUR');
  const caseOf = (lines: object[], rest: object = {}): Case =>
    makeCase({ years: 3, currency: 'EUR', lines, ...rest });
  const claim = (lines: object[], customer = 'Halden', rest: object = {}): string => {
    const c = caseOf(lines, rest);
    const e = evaluate(c);
    const { measures, before } = headlineOf(e, false);
    return claimOf(measures, {
      customer,
      years: c.years,
      against: before !== null,
      money: f().moneyCompact,
      ratio: f().ratioMoney,
      count: f().number,
    }).replaceAll('\u00a0', ' ');
  };
  const gain = { id: 'g', bucket: 'tangible-benefit', formula: '100000' };
  const cost = { id: 'c', bucket: 'tangible-cost', formula: '60000', per: 'once' };

  beforeAll(() => setLanguage('de'));
  afterAll(() => setLanguage('en'));

  it('claims what comes back and when', () => {
    expect(claim([gain, cost])).toBe(
      'Für je 1 € Einsatz bekommt Halden 5 € zurück. Das macht sich in Monat 8 bezahlt.',
    );
    expect(claim([gain, cost], '')).toContain('bekommt der Kunde 5 € zurück');
  });
  it('says losses as plainly, in one year as in three', () => {
    expect(claim([{ ...gain, formula: '10000' }, cost])).toBe(
      'Das kostet über 3 Jahre 30.000 € mehr, als es einbringt.',
    );
    expect(claim([{ ...gain, formula: '10000' }, cost], 'Halden', { years: 1 })).toBe(
      'Das kostet über 1 Jahr 50.000 € mehr, als es einbringt.',
    );
  });
  it('says what is missing', () => {
    expect(claim([gain])).toBe('Der Nutzen beträgt 300.000 € über 3 Jahre. Kosten sind noch nicht erfasst.');
    expect(claim([])).toBe('Nutzen und Kosten betragen beide 0 € über 3 Jahre.');
  });
  it('joins lists as German does, wherever the viewer lives', () => {
    const c = caseOf([
      { id: 'a', label: 'Erste', bucket: 'tangible-benefit', formula: '1000' },
      { id: 'b', label: 'Zweite', bucket: 'tangible-benefit', formula: '1000' },
    ]);
    expect(checkInWords({ kind: 'no-ramp', lines: ['a', 'b'] }, c, makeFormats('fr-FR', 'EUR'))).toBe(
      '„Erste“ und „Zweite“: volle Nutzung von Beginn an. Geben Sie an, wie viele Monate vergehen, bis alle damit arbeiten.',
    );
  });
  it('reads and writes German numbers and months', () => {
    const read = parseNumber('1.234,5', { locale: 'de-DE', unit: 'money', currency: 'EUR' });
    expect(read).toMatchObject({ kind: 'number', value: 1234.5 });
    expect(f().monthOf('2026-05').replaceAll('\u00a0', ' ')).toBe('Mai 2026');
    expect(f().byUnit(1, 'hours')).toBe('1 Stunde');
    expect(f().byUnit(6, 'hours')).toBe('6 Stunden');
    expect(f().payback({ kind: 'never' }, 3)).toBe('nicht in 3 Jahren');
  });
  it('never calls two rows or two numbers of one template the same', () => {
    for (const id of templateIds) {
      const c = instantiate(id, { id: 'x', start: '2026-01' });
      const lines = c.lines.map((l) => labelOf.line(l));
      const numbers = c.assumptions.map((a) => labelOf.assumption(a));
      expect(new Set(lines).size, id).toBe(lines.length);
      expect(new Set(numbers).size, id).toBe(numbers.length);
    }
  });
});

describe('the language of a viewer', () => {
  const ids = ['en', 'de', 'pt-BR'] as const;

  it('is the first of theirs that there is, by its whole name before its family', () => {
    expect(languageFor(ids, ['de-CH', 'en'])).toBe('de');
    expect(languageFor(ids, ['fr-FR', 'en-US', 'de'])).toBe('en');
    expect(languageFor(ids, ['PT-br'])).toBe('pt-BR');
    expect(languageFor(ids, ['pt-PT', 'fr'])).toBeNull();
  });
  it('brings its numbers along when it was chosen, as the viewer’s region writes them', () => {
    expect(numbersTag('de', ['en-US', 'de-CH'])).toBe('de-CH');
    expect(numbersTag('de', ['en-US'])).toBe('de');
    expect(numbersTag('en', ['de-DE', 'en-GB'])).toBe('en-GB');
    expect(numbersTag(null, ['fr-FR', 'en-US'])).toBe('fr-FR');
    expect(numbersTag(null, [])).toBe('en');
  });
});

describe('speaking', () => {
  const speakAs = async (wanted: string, tags: string[]) => {
    vi.resetModules();
    vi.stubGlobal('navigator', { language: tags[0], languages: tags });
    const language = await import('../../src/text/language.ts');
    const { appWords } = await import('../../src/text/words/app.ts');
    await language.setLanguage(wanted);
    const { lang, dir } = document.documentElement;
    return { share: appWords().share, lang, dir, locale: language.locale(), language };
  };
  const buildTitle = async () => (await import('../../src/text/words/build.ts')).buildWords().title;
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.doUnmock('../../src/text/de/app.ts');
    vi.resetModules();
  });

  it('speaks the language chosen last, whichever words come first', async () => {
    const { language } = await speakAs('en', ['en-US']);
    const { appWords } = await import('../../src/text/words/app.ts');
    await Promise.all([language.switchLanguage('de'), language.switchLanguage('en')]);
    expect(appWords().share).toBe('Share');
    await Promise.all([language.switchLanguage('fr'), language.switchLanguage('de')]);
    expect(appWords().share).toBe('Teilen');
    await language.switchLanguage('en');
    expect(appWords().share).toBe('Share');
  });

  it('says dates in the language it speaks now, also where they were said in another before', async () => {
    const { language } = await speakAs('en', ['en-US']);
    const { makeFormats } = await import('../../src/text/format.ts');
    const said = (): string => makeFormats('de-DE', 'EUR').date('2026-05-12');
    expect(said()).toBe('12 May 2026');
    await language.switchLanguage('de');
    expect(said()).toBe('12. Mai 2026');
    await language.switchLanguage('en');
    expect(said()).toBe('12 May 2026');
  });

  it('takes what was chosen before what the browser says', async () => {
    expect(await speakAs('de', ['en-US'])).toMatchObject({
      lang: 'de',
      dir: 'ltr',
      locale: 'de',
      share: 'Teilen',
    });
    expect(await speakAs('en', ['de-AT'])).toMatchObject({ lang: 'en', locale: 'en', share: 'Share' });
  });
  it('follows the browser where nothing was chosen, or what was chosen is not there', async () => {
    expect(await speakAs('system', ['de-AT', 'en'])).toMatchObject({ lang: 'de', locale: 'de-AT' });
    expect(await speakAs('tlh', ['de-AT'])).toMatchObject({ lang: 'de', locale: 'de-AT' });
    expect(await speakAs('system', ['fr-CA'])).toMatchObject({
      lang: 'fr',
      locale: 'fr-CA',
      share: 'Partager',
    });
    expect(await speakAs('system', ['sv-SE'])).toMatchObject({ lang: 'en', locale: 'sv-SE', share: 'Share' });
  });
  it('has the words of a module imported later, in the language chosen before', async () => {
    const { language } = await speakAs('de', ['en-US']);
    expect(await language.withWords(buildTitle)).toBe('What is it worth?');
    expect(await language.withWords(buildTitle)).toBe('Was ist es wert?');
  });
  it('has English where a growing language lacks a word, or has one of another kind', async () => {
    vi.doMock('../../src/text/fr/app.ts', () => ({
      default: { share: 'Partager', hostedBy: 'a text no more', tabs: { odds: 'Chances' } },
    }));
    const { share } = await speakAs('fr', ['fr-FR']);
    const { appWords } = await import('../../src/text/words/app.ts');
    vi.doUnmock('../../src/text/fr/app.ts');
    expect([share, appWords().tabs, appWords().home, appWords().hostedBy('Acme')]).toEqual([
      'Partager',
      { ...english.app.tabs, odds: 'Chances' },
      'All cases',
      'Hosted by Acme',
    ]);
  });
  it('has the words of a section that did not come the first time', async () => {
    let asked = 0;
    vi.doMock('../../src/text/de/app.ts', async (original) => {
      if (asked++ === 0) throw new Error('cut');
      return original();
    });
    expect((await speakAs('de', ['de-DE'])).share).toBe('Teilen');
    expect(asked).toBe(2);
  });
  it('has English words for a section of German that cannot be loaded, and asks for it again', async () => {
    vi.doMock('../../src/text/de/app.ts', () => {
      throw new Error('offline');
    });
    const { share, language } = await speakAs('de', ['de-DE']);
    expect(share).toBe('Share');
    vi.doUnmock('../../src/text/de/app.ts');
    await language.wordsReady();
    expect((await import('../../src/text/words/app.ts')).appWords().share).toBe('Teilen');
  });
  it('turns round for a language written from right to left', async () => {
    expect(await speakAs('ar-XB', ['en-US'])).toMatchObject({ lang: 'ar-XB', dir: 'rtl' });
    expect(await speakAs('system', ['en-XA'])).toMatchObject({ lang: 'en-XA', dir: 'ltr' });
  });
  it('offers languages by their own names, and no made-up one', async () => {
    const { language } = await speakAs('system', ['en-US']);
    expect(language.languageMenu()).toEqual([
      { id: 'en', name: 'English' },
      { id: 'de', name: 'Deutsch' },
      { id: 'fr', name: 'Français' },
      { id: 'es', name: 'Español' },
    ]);
  });
});

describe('words are read when they are said, never while a module loads', () => {
  const modules = import.meta.glob(
    '../../src/{screens,state,text,charts,ui,share,host,store,export,report}/**/*.{ts,svelte}',
  );
  afterAll(() => {
    if (!thorough) return;
    vi.doUnmock('../../src/text/language.ts');
    vi.resetModules();
  });

  // Each module is loaded anew, which takes as long as a hundred tests; screens in another language show it too.
  it.runIf(thorough)('in every module of the page', async () => {
    vi.resetModules();
    vi.doMock('../../src/text/language.ts', async (original) => ({
      ...(await original<typeof language>()),
      worded: (section: string) => () => {
        throw new Error(`${section}: said too early`);
      },
    }));
    const early: string[] = [];
    for (const [path, load] of Object.entries(modules))
      await load().catch((error: unknown) => {
        if (String(error).includes('said too early')) early.push(`${path}: ${String(error)}`);
      });
    expect(Object.keys(modules).length).toBeGreaterThan(300);
    expect(early).toEqual([]);
  });
});

describe('made-up languages', () => {
  it('lengthen and accent every word, those of functions too, and leave what Intl reads', () => {
    const long = accented(english);
    expect(long.app.share).toMatch(/^\[Šĥåŕé|^\[Šĥàŕé/);
    expect(long.home.waiting(3)).toMatch(/^\[3 .+\]$/);
    expect(long.numbers.language).toBe('en');
    const later = accented(english);
    expect(later.beyond.matrix.ask.usage).toHaveLength(2);
    for (const [path, leaf] of leaves(later))
      if (typeof leaf === 'string' && /[a-z]{2}/.test(leaf) && path !== 'numbers.language')
        // Only the filling is plain: two words of the text itself never are.
        expect(leaf, path).toMatch(/^\[.+\]$/s);
    const length = (words: unknown) => [...texts(words).values()].join('').length;
    expect(length(later) / length(english)).toBeGreaterThan(1.35);
  });
  it('mark every word as running from right to left', () => {
    expect(mirrored(english).app.share).toBe('\u200fShare\u200f');
  });
});
