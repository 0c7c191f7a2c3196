/** A stranger's corpus: every table is read, and nothing in it is silently wrong. */
import { describe, expect, it } from 'vitest';
import { newCase, type Bucket, type Case } from '../../src/case/index.ts';
import {
  accountsFrom,
  guessAccounts,
  guessLines,
  linesFrom,
  readText,
  type Sheet,
} from '../../src/import/index.ts';
import { plainAmount } from '../../src/value/index.ts';
import { accountsCases } from './corpusAccounts.ts';
import { rowsCases } from './corpus.ts';
import { elsewhereCases } from './corpusElsewhere.ts';

const signs: Record<Bucket, string> = {
  'tangible-benefit': '+',
  'tangible-cost': '-',
  'perceived-benefit': 'p+',
  'perceived-cost': 'p-',
  'alternative-benefit': 'a+',
  'alternative-cost': 'a-',
};

const said = (c: Case): string[] =>
  c.lines.map(({ label, bucket, per, formula }) => {
    const value = plainAmount(formula) ?? c.assumptions.find((a) => a.name === formula)?.value ?? null;
    const figures = Array.isArray(value) ? value.join('/') : String(value);
    return `${label}: ${signs[bucket]}${figures}${per === 'year' ? '' : ` ${per}`}`;
  });

describe('tables', () => {
  it.each([...rowsCases, ...elsewhereCases].map((x) => [x.name, x] as const))('%s', (_, wanted) => {
    const [locale = '', currency = '', years = '', start = ''] = (wanted.in ?? 'en-US USD 3 2026-01').split(
      ' ',
    );
    const sheet = readText(wanted.text)[0] as Sheet;
    const guess = guessLines(sheet, { locale, currency, years: Number(years), start });
    const base = { ...newCase({ id: 'x', start }), currency, years: Number(years) };
    const made = linesFrom(structuredClone(guess), base);
    const open = guess.questions.filter((q) => q.chosen === null).map((q) => q.kind);
    expect({
      lines: said(made.case).sort(),
      left: made.leftOut.map((x) => x.row),
      ask: open,
      ...(wanted.unused ? { unused: made.unusedColumns } : {}),
    }).toEqual({
      lines: [...wanted.lines].sort(),
      left: wanted.left ?? [],
      ask: wanted.ask ?? [],
      ...(wanted.unused ? { unused: wanted.unused } : {}),
    });
    // Whatever the answer, every row is either taken or left out.
    for (const question of guess.questions)
      for (const { value } of question.options) {
        const questions = guess.questions.map((q) => (q === question ? { ...q, chosen: value } : q));
        const then = linesFrom({ ...guess, questions }, base);
        expect(new Set([...then.taken, ...then.leftOut].map((x) => x.row)).size).toBe(
          new Set([...made.taken, ...made.leftOut].map((x) => x.row)).size,
        );
      }
  });
});

describe('customer lists', () => {
  it.each(accountsCases.map((x) => [x.name, x] as const))('%s', (_, wanted) => {
    const [locale = '', currency = ''] = (wanted.in ?? 'en-US USD').split(' ');
    const sheet = readText(wanted.text)[0] as Sheet;
    const guess = guessAccounts(sheet, { locale, currency });
    const made = accountsFrom(structuredClone(guess), wanted.stored ?? []);
    expect({
      add: made.add.map((x) => x.words),
      change: made.change.map((x) => ({ id: x.id, ...x.words })),
      same: made.same.map((x) => x.id),
      elsewhere: made.elsewhere.map((x) => x.id),
      left: made.leftOut.map((x) => x.row),
      ask: guess.questions.filter((q) => q.chosen === null).map((q) => q.kind),
    }).toEqual({
      add: wanted.add ?? [],
      change: wanted.change ?? [],
      same: wanted.same ?? [],
      elsewhere: wanted.elsewhere ?? [],
      left: wanted.left ?? [],
      ask: wanted.ask ?? [],
    });
  });
});

describe('customers without headings', () => {
  it('wait until somebody says which column is which, and are taken then', () => {
    const sheet = readText(
      'Oak Ltd;12000;2027-06-23\nPine Ltd;1,500.50;2027-08-01\n\nTotal;13500.5;\n',
    )[0] as Sheet;
    const options = { locale: 'en-US', currency: 'USD' };
    const before = accountsFrom(guessAccounts(sheet, options), []);
    expect(before.add).toEqual([]);
    expect(before.leftOut.map(({ row, why }) => `${row} ${why}`)).toEqual([
      '1 customer',
      '2 customer',
      '4 customer',
    ]);
    const fields = { 0: 'customer', 1: 'arr', 2: 'renewal' } as const;
    const after = accountsFrom(guessAccounts(sheet, { ...options, fields }), []);
    expect(after.add).toEqual([
      { row: 1, words: { customer: 'Oak Ltd', arr: 12000, renewal: '2027-06-23' } },
      { row: 2, words: { customer: 'Pine Ltd', arr: 1500.5, renewal: '2027-08-01' } },
    ]);
    expect(after.leftOut).toEqual([{ row: 4, why: 'total' }]);
  });
});
