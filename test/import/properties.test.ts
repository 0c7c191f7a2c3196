/** What must hold of any table, written any way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCase } from '../../src/case/index.ts';
import {
  accountsFrom,
  guessAccounts,
  guessLines,
  linesFrom,
  readSheets,
  readText,
  type Cell,
  type LinesOptions,
  type Sheet,
} from '../../src/import/index.ts';
import { plainAmount } from '../../src/value/index.ts';
import { runs } from '../fixtures/runs.ts';

const options: LinesOptions = { currency: 'USD', locale: 'en-US', years: 3, start: '2026-01' };
const base = newCase({ id: 'x', start: '2026-01' });

/** Labels no word list knows, so that every row is a row. */
const label = fc
  .array(fc.constantFrom('Rackel', 'Zimot', 'Quorl', 'Plimba', 'Vesk', 'Ührl', 'Ñandú', 'Brolo'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(' '));
const cents = fc.integer({ min: 101, max: 99_999_999 }).map((n) => n / 100);

interface Row {
  label: string;
  kind: 'benefit' | 'cost';
  amount: number;
}
const rows = fc.array(
  fc.record({ label, kind: fc.constantFrom<'benefit' | 'cost'>('benefit', 'cost'), amount: cents }),
  { minLength: 2, maxLength: 12 },
);

interface Way {
  delimiter: ',' | ';' | '\t' | '|';
  locale: 'en-US' | 'de-DE';
  quoted: boolean;
  newline: '\n' | '\r\n';
  title: boolean;
  blanks: boolean;
  footer: boolean;
  total: boolean;
}
const way: fc.Arbitrary<Way> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  locale: fc.constantFrom('en-US', 'de-DE'),
  quoted: fc.boolean(),
  newline: fc.constantFrom('\n', '\r\n'),
  title: fc.boolean(),
  blanks: fc.boolean(),
  footer: fc.boolean(),
  total: fc.boolean(),
});

const heads = {
  'en-US': { label: 'Item', kind: 'Kind', amount: 'Amount' },
  'de-DE': { label: 'Posten', kind: 'Art', amount: 'Betrag' },
};
const kinds = {
  'en-US': { benefit: 'Benefit', cost: 'Cost' },
  'de-DE': { benefit: 'Nutzen', cost: 'Kosten' },
};

function written(
  list: readonly Row[],
  w: Way,
  order: readonly (keyof Row)[] = ['label', 'kind', 'amount'],
): string {
  const quote = (text: string): string =>
    w.quoted || text.includes(w.delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  const money = new Intl.NumberFormat(w.locale, { minimumFractionDigits: 2 });
  const line = (cells: Record<keyof Row, string>): string =>
    order.map((k) => quote(cells[k])).join(w.delimiter);
  const out: string[] = [];
  if (w.title) out.push('Xyzzy 42 plan', '');
  out.push(line(heads[w.locale]));
  for (const [i, r] of list.entries()) {
    out.push(line({ label: r.label, kind: kinds[w.locale][r.kind], amount: money.format(r.amount) }));
    if (w.blanks && i % 3 === 1) out.push('');
  }
  const sum = list.reduce((total, r) => total + r.amount, 0);
  if (w.total)
    out.push(line({ label: w.locale === 'en-US' ? 'Total' : 'Summe', kind: '', amount: money.format(sum) }));
  if (w.footer) out.push('', w.locale === 'en-US' ? 'Source: workshop' : 'Quelle: Workshop');
  return out.join(w.newline) + w.newline;
}

const linesOf = (text: string, locale: string) => {
  const [sheet] = readText(text);
  const guess = guessLines(sheet as Sheet, { ...options, locale });
  const made = linesFrom(guess, base);
  return {
    guess,
    made,
    lines: made.case.lines
      .map((l) => ({ label: l.label, bucket: l.bucket, amount: plainAmount(l.formula) }))
      .sort((a, b) =>
        `${a.bucket}${a.label}${a.amount ?? 0}`.localeCompare(`${b.bucket}${b.label}${b.amount ?? 0}`),
      ),
  };
};
const wanted = (list: readonly Row[]) =>
  list
    .map((r) => ({ label: r.label, bucket: `tangible-${r.kind}`, amount: r.amount }))
    .sort((a, b) => `${a.bucket}${a.label}${a.amount}`.localeCompare(`${b.bucket}${b.label}${b.amount}`));

describe('tables written any way', () => {
  it('come back as they were, totals, titles and footers left out', () => {
    fc.assert(
      fc.property(rows, way, (list, w) => {
        const { lines, made, guess } = linesOf(written(list, w), w.locale);
        expect(lines).toEqual(wanted(list));
        expect(guess.questions).toEqual([]);
        expect(made.leftOut.length).toBe(Number(w.title) + Number(w.total) + Number(w.footer));
        expect(new Set(made.taken.flatMap((t) => t.lines)).size).toBe(list.length);
      }),
      runs(100),
    );
  });

  it('read the same in any order of columns', () => {
    fc.assert(
      fc.property(
        rows,
        way,
        fc.shuffledSubarray<keyof Row>(['label', 'kind', 'amount'], { minLength: 3 }),
        (list, w, order) => {
          expect(linesOf(written(list, w, order), w.locale).lines).toEqual(wanted(list));
        },
      ),
      runs(80),
    );
  });

  it('never count a sum that no word names', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 2, maxLength: 9 }), (amounts) => {
        const sum = Math.round(amounts.reduce((a, b) => a + b, 0) * 100) / 100;
        const text = [
          'Item\tAmount',
          ...amounts.map((a, i) => `Brolo ${'x'.repeat(i + 1)}\t${a}`),
          `\t${sum}`,
        ].join('\n');
        const { lines, made } = linesOf(text, 'en-US');
        expect(made.leftOut.map((x) => x.row)).toContain(amounts.length + 2);
        expect(lines.length).toBeLessThanOrEqual(amounts.length);
      }),
      runs(80),
    );
  });
});

describe('anything at all', () => {
  const stored = [
    {
      id: 'a',
      ref: '',
      title: '',
      customer: 'A',
      owner: '',
      segment: '',
      industry: '',
      renewal: null,
      currency: 'USD',
      arr: null,
    },
  ];
  const understood = (sheet: Sheet): void => {
    const guess = guessLines(sheet, options);
    const made = linesFrom(guess, base);
    expect(guess.rows.length).toBe(sheet.rows.length);
    expect(made.taken.every((t) => sheet.from.includes(t.row))).toBe(true);
    expect(structuredClone(made)).toEqual(made);
    const accounts = guessAccounts(sheet, options);
    accountsFrom(accounts, stored);
    expect(structuredClone(accounts)).toEqual(accounts);
  };

  it('random bytes are refused or read, never thrown at the caller', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('x.csv', 'x.xlsx', 'x.ods', 'x.tsv', 'x', ''),
        async (bytes, name) => {
          const read = await readSheets(bytes, name);
          if (read.ok) read.value.forEach(understood);
        },
      ),
      runs(100),
    );
  });

  it('a package with random bytes in it is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const read = await readSheets(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]), 'x.xlsx');
        expect(read.ok).toBe(false);
      }),
    );
  });

  it('random text is understood somehow', () => {
    const scrap = fc.constantFrom(
      '"',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      ' ',
      '1',
      '2026',
      '(5)',
      '%',
      'Total',
      'Costs',
      'Year 1',
      'Q1',
      '€',
      'Net',
      '1.234',
      '12,5',
      'CR',
      '-',
      'Customer',
      'sep=;',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(scrap, fc.string({ maxLength: 5 })), { maxLength: 80 }), (parts) => {
        readText(parts.join('')).forEach(understood);
      }),
      runs(150),
    );
  });

  it('random sheets are understood somehow', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.constant<Cell>({ text: '', value: null }),
      fc.double({ noNaN: true }).map((value): Cell => ({ text: String(value), value })),
      fc.string({ maxLength: 12 }).map((text): Cell => ({ text, value: text === '' ? null : text })),
      fc
        .constantFrom('Item', 'Amount', 'Total', 'Benefits', 'Costs', '2026', 'Year 1', 'ARR', 'Customer')
        .map((text): Cell => ({ text, value: text })),
      fc.constant<Cell>({ text: '2027-01-31', value: { day: '2027-01-31' } }),
      fc.constant<Cell>({ text: 'TRUE', value: true, formula: 'A1>0' }),
      fc.constant<Cell>({ text: '5', value: 5, formula: 'SUM(A1:A3)', format: '0%' }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 }), (list) => {
        understood({ name: 'S', rows: list, from: list.map((_, i) => i + 1) });
      }),
      runs(150),
    );
  });
});

describe('a sum or a result that stands beneath the rows, in a column of its own', () => {
  it('is called what it says it is, and what is neither is a footer', () => {
    const [sheet] = readText(
      [
        'Item\tKind\tYear 1\tYear 2\tTotal',
        'Hours\tBenefits\t100\t200\t300',
        'Licence\tCosts\t40\t40\t80',
        'Total\t\t\t\t220',
        'ROI\t\t\t\t275%',
        'Source: finance',
      ].join('\n'),
    );
    const guess = guessLines(sheet as Sheet, options);
    expect(guess.rows.slice(3).map((r) => r.as)).toEqual(['total', 'result', 'footer']);
    expect(linesFrom(guess, base).leftOut.map((r) => r.row)).toEqual([4, 5, 6]);
  });
});
