/**
 * Sentences that cannot be nonsense. Every function of every section is called with what its parameters may hold, in every
 * language; those that say figures are tried with the edges of what a case can come to.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { breakEvenSaid } from '../../src/text/breakEven.ts';
import { checkInWords } from '../../src/text/checks.ts';
import { claimOfCase } from '../../src/text/claim.ts';
import { makeFormats } from '../../src/text/format.ts';
import { beforeSaid, otherSaid, restsSaid, roiFigure, whollySaid } from '../../src/text/headline.ts';
import { withTruncatedName } from '../../src/screens/shared/shortNames.ts';
import { claimOf, planRows } from '../../src/text/review.ts';
import { checks, evaluate, review, verdictOf } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { inEach, locales, nonsense, wordsAtFault } from './saying.ts';
import { runs } from '../fixtures/runs.ts';

const folder = new URL('../../src/text/', import.meta.url);
const sections = readdirSync(new URL('en/', folder)).filter((file) => file.endsWith('.ts'));

type Speaking = (...args: unknown[]) => unknown;
/** What a parameter may hold, by its type as written; null where a test cannot know. */
function valuesOf(type: string, body: string, name: string): unknown[] | null {
  // A text that may be missing is asked for as such; every other one says something.
  const optional = new RegExp(`(?<!=== )\\b${name}(\\.trim\\(\\))?\\s*(\\?|&&|\\|\\||===? ''|!==? '')`).test(
    body,
  );
  const each: Record<string, unknown[]> = {
    string: optional ? ['Osei', ''] : ['Osei'],
    number: [0, 1, 2, 21],
    boolean: [true, false],
    'string[]': [['A'], ['A', 'B', 'C']],
    'readonly string[]': [['A'], ['A', 'B', 'C']],
    'string | null': ['Osei', null],
    'number | null': [1, 2, null],
  };
  return each[type] ?? null;
}
const product = (lists: unknown[][]): unknown[][] =>
  lists.reduce<unknown[][]>((all, list) => all.flatMap((head) => list.map((x) => [...head, x])), [[]]);

/** Functions of a section by their path, with what each parameter may hold: read off the English source, whose types hold for all. */
function parametersIn(file: string): Map<string, unknown[][]> {
  const source = ts.createSourceFile(
    file,
    readFileSync(new URL(`en/${file}`, folder), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found = new Map<string, unknown[][]>();
  const walk = (node: ts.Node, path: string): void => {
    if (ts.isObjectLiteralExpression(node))
      for (const p of node.properties)
        if (ts.isPropertyAssignment(p))
          walk(p.initializer, `${path}.${p.name.getText().replace(/['"]/g, '')}`);
    if (ts.isArrowFunction(node)) {
      const lists = node.parameters.map((p) =>
        valuesOf(p.type?.getText() ?? '', node.body.getText(), p.name.getText()),
      );
      if (lists.every((x) => x !== null)) found.set(path, product(lists));
    }
  };
  source.forEachChild((node) => {
    if (ts.isExportAssignment(node)) walk(node.expression, '');
  });
  return found;
}
const at = (words: unknown, path: string): unknown =>
  path
    .split('.')
    .slice(1)
    .reduce<unknown>((x, key) => (x as Record<string, unknown> | undefined)?.[key], words);

describe('every sentence', () => {
  it('has its values, one space between words, and its punctuation, in every language', async () => {
    const faults: string[] = [];
    let said = 0;
    for (const file of sections) {
      const parameters = parametersIn(file);
      for (const language of ['en', 'de', 'fr', 'es']) {
        const { default: words } = (await import(new URL(`${language}/${file}`, folder).href)) as {
          default: unknown;
        };
        for (const [path, calls] of parameters)
          for (const args of calls) {
            const text = (at(words, path) as Speaking | undefined)?.(...args);
            if (typeof text !== 'string') continue;
            said++;
            const fault = nonsense(text);
            if (fault)
              faults.push(`${language} ${file} ${path}(${JSON.stringify(args)}): ${fault}: “${text}”`);
          }
      }
    }
    expect(faults).toEqual([]);
    expect(said).toBeGreaterThan(2000);
  });
});

const amount = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.004, 1e-9, 99.5, 999.5, 1e6, 1e18),
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
);

describe('what would have to be true of a row', () => {
  const f = makeFormats('en-US', 'USD');
  it('is never told as none of it, or as a share no reader can picture, in every language', () =>
    inEach(() => {
      fc.assert(
        fc.property(amount, amount, fc.constantFrom(...locales), (net, contribution, locale) => {
          const share = contribution === 0 ? null : 1 - net / contribution;
          const text = breakEvenSaid({ net, contribution, share }, makeFormats(locale, 'EUR'));
          expect(wordsAtFault(text), text).toBe('');
          expect(text).not.toMatch(/(?<![\d.,])0\s?%/);
        }),
        runs(500),
      );
    }));
  it.each([
    [{ net: 100, contribution: 100, share: 0 }, 'The case pays as long as this brings anything at all.'],
    [
      { net: 20, contribution: 100, share: 0.8 },
      'The case pays as long as this reaches 80% of its amount, $80.',
    ],
    [
      { net: 32993, contribution: -1000, share: 33.993 },
      'The case pays as long as this stays below 34 times its amount, $34K.',
    ],
    [{ net: 33e6, contribution: -1000, share: 33001 }, 'The case pays even if this grows a thousandfold.'],
    [
      { net: -20, contribution: 0.001, share: 20001 },
      'Net value reaches zero only if this grows more than a thousandfold.',
    ],
    [{ net: -100, contribution: -100, share: 0 }, 'Net value reaches zero only if this falls to nothing.'],
  ])('%j', (given, said) => {
    expect(breakEvenSaid(given, f)).toBe(said);
  });
});

describe('what is said of a whole case', () => {
  const bucket = fc.constantFrom(
    'tangible-benefit',
    'perceived-benefit',
    'tangible-cost',
    'alternative-benefit',
    'alternative-cost',
  );
  const figure = fc.constantFrom(0, 0.004, 1, 40, 33093, 1e9, 1e15, -0.004, -40, -1e9);
  it('says no value that is none and no share above 999%, whatever the rows come to, in every language', () =>
    inEach(() => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(bucket, figure, fc.constantFrom('once', 'year')), { minLength: 1, maxLength: 4 }),
          fc.constantFrom('', 'Current spreadsheets'),
          fc.constantFrom('nominal', 'present'),
          fc.constantFrom(...locales),
          (rows, name, basis, locale) => {
            const c = makeCase({
              basis,
              alternative: name,
              customer: { name },
              lines: rows.map(([b, x, per], i) => ({ id: `r${i}`, bucket: b, formula: String(x), per })),
            });
            const f = makeFormats(locale, 'EUR');
            const e = evaluate(c);
            for (const countable of [true, false]) {
              const v = verdictOf(c, e, countable);
              const texts = [
                claimOfCase(c, v, f),
                beforeSaid(c, v, f),
                otherSaid(c, v, countable, f),
                restsSaid(c, e, f),
                whollySaid(e, f),
                roiFigure(c, v.measures, f).other,
              ];
              for (const text of texts.filter(Boolean)) {
                expect(wordsAtFault(text), text).toBe('');
                // "$0 rests wholly on them", "0% of its amount": none is said as none.
                expect(text.replace(/both come to .*|above .*/, ''), text).not.toMatch(
                  /(?<![\d.,])[$€]?0[\s%€]* (rests|of|repose|se apoya)/,
                );
              }
            }
          },
        ),
        runs(75),
      );
    }));

  it('cuts a long name short with three dots, wherever in it the end falls', () => {
    for (const last of ['Co. KG aA', 'Co., Ltd of the North', 'Sons, Inc. and others']) {
      const name = `Nordwind Logistik und Lagerhaus GmbH & ${last}`;
      for (let at = 0; at < name.length; at++) {
        const short = withTruncatedName(makeCase({ customer: { name: 'Q'.repeat(at) + name } })).customer
          .name;
        expect(short).not.toMatch(/[\s.,;:]…/);
      }
    }
  });

  it('names a number once where it is called like its row, in every language', async () => {
    const c = makeCase({
      assumptions: [{ name: 'a', label: 'First benefit', unit: 'hours', value: 10, low: 5, high: 20 }],
      lines: [{ id: 'one', label: 'First benefit', bucket: 'tangible-benefit', formula: 'a', risk: 0.1 }],
    });
    const f = makeFormats('en-US', 'USD');
    const kinds = new Set<string>();
    await inEach(() => {
      for (const check of checks(c, evaluate(c))) {
        kinds.add(check.kind);
        const text = checkInWords(check, c, f);
        expect(text.split('First benefit').length - 1, text).toBe(1);
        expect(wordsAtFault(text), text).toBe('');
      }
    });
    expect([...kinds]).toEqual(expect.arrayContaining(['no-source', 'risk-and-range']));
  });
});

describe('what is said of a review', () => {
  const measured = [null, 0, 0.004, 1, 9, 10, 14, 25, 33093, 1e9];
  const c = (agents: number | null, fee: number | null, planned: number) =>
    makeCase({
      customer: { name: 'Halden' },
      years: 1,
      assumptions: [{ name: 'agents', label: 'Agents', value: 10 }],
      lines: [
        { id: 'saved', bucket: 'tangible-benefit', label: 'Saved', formula: 'agents * 100', per: 'month' },
        { id: 'fee', bucket: 'tangible-cost', label: 'Fee', formula: String(planned), per: 'month' },
      ],
      reviews: [
        {
          id: 'q1',
          month: 3,
          actual: agents === null ? {} : { agents },
          measured: fee === null ? {} : { fee },
        },
      ],
    });

  it('has no value that is none and no share above 999%, whatever was measured, in every language', () =>
    inEach((language) => {
      const f = makeFormats(language, 'USD');
      for (const agents of measured)
        for (const fee of measured)
          for (const planned of [0, 200, 990]) {
            const own = c(agents, fee, planned);
            const [q1] = own.reviews;
            if (!q1) throw new Error('no review');
            const r = review(own, 'q1');
            for (const text of [
              ...claimOf(own, q1, r, f),
              ...planRows(own, evaluate(own), r, f).flatMap((row) => [row.words, row.by, row.brief]),
            ].filter(Boolean))
              expect(wordsAtFault(text), text).toBe('');
          }
    }));
  it('calls an estimate sound only where it was', () => {
    const f = makeFormats('en-US', 'USD');
    const told = (agents: number, fee: number): string => {
      const own = c(agents, fee, 990);
      const [q1] = own.reviews;
      return q1 ? claimOf(own, q1, review(own, 'q1'), f).join(' ') : '';
    };
    expect(told(13, 2970)).toContain('The estimate was sound: 130% of the measured benefits arrived.');
    expect(told(30, 2970)).toContain('The estimate was low: 300% of the measured benefits arrived.');
    // Its cost fell by more than its benefits did.
    expect(told(5, 300)).toContain('Of the measured benefits only 50% arrived.');
    expect(told(5, 300)).not.toContain('sound');
    expect(told(1000, 2970)).not.toMatch(/estimate|%/);
  });
});
