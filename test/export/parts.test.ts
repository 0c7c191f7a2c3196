import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvField, toCsv, toHtml, toTsv, type Table } from '../../src/report/table.ts';
import { textOf, valueOf } from '../../src/report/cell.ts';
import { csvFile, marksOf } from '../../src/export/csv/index.ts';
import { moneyAxisFormat } from '../../src/export/pptx/numberFormat.ts';
import { labelled, labelLines } from '../../src/export/pptx/floating.ts';
import { heightOf, linesOf, pages } from '../../src/export/pptx/measure.ts';
import { fontSizeWithin, padding, sized } from '../../src/export/pptx/tableLayout.ts';
import { stack } from '../../src/export/pptx/stack.ts';
import { tablesOf } from '../../src/report/datasets/index.ts';
import { reportFor } from '../../src/export/reportFor.ts';
import { readZip, writeZip } from '../../src/export/zip.ts';
import { crc32 } from '../../src/util/crc32.ts';
import { makeFormats } from '../../src/text/format.ts';
import { evaluate, simulate } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { secretCase, secrets } from '../fixtures/secretCase.ts';

const subject = (c = secretCase(), internal = false) =>
  reportFor(c, {
    view: { scenario: null, lean: 'likely', countable: false },
    formats: makeFormats('en-US', c.currency),
    outcome: simulate(c, { cash: true, trials: 200 }),
    internal,
  });
const tableOf = (id: string, s = subject()): Table => {
  const found = tablesOf(s).find((x) => x.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found.table;
};

describe('floating bars', () => {
  it('start and parts rebuild every span, on both sides of zero', () => {
    const money = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(money, money), { minLength: 1, maxLength: 8 }), (rows) => {
        const { base, series } = stack(
          rows.map(([from, to]) => [{ key: 'x', from, to }]),
          ['x'],
        );
        rows.forEach(([from, to], i) => {
          const [low, high] = [Math.min(from, to), Math.max(from, to)];
          const up = series.find((s) => s.side === 'above')?.values[i] ?? 0;
          const down = series.find((s) => s.side === 'below')?.values[i] ?? 0;
          const start = base[i] ?? NaN;
          expect(Math.max(start, 0) + up).toBeCloseTo(Math.max(0, high), 5);
          expect(Math.min(start, 0) + down).toBeCloseTo(Math.min(0, low), 5);
        });
      }),
    );
  });
});

describe('axis formats', () => {
  it.each([
    ['en-US', 'USD', [0, 200_000, 400_000], '"$"#,##0,"K"'],
    ['en-US', 'USD', [0, 500_000, 1_000_000], '"$"#,##0.0,,"M"'],
    ['de-DE', 'EUR', [0, 500_000, 1_000_000], '#,##0.0,,"\u00a0Mio.\u00a0€"'],
    ['de-DE', 'EUR', [0, 20_000, 40_000], '#,##0"\u00a0€"'],
    // Ten thousands are no unit of the format: written in full.
    ['ja-JP', 'JPY', [0, 20_000_000], '"￥"#,##0'],
  ])('%s %s', (locale, currency, ticks, positive) => {
    expect(moneyAxisFormat(ticks, locale, currency).split(';')[0]).toBe(positive);
  });
});

describe('pages', () => {
  it('lose no row, keep the order, and never end on a heading that has rows below it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ h: fc.double({ min: 0.1, max: 2, noNaN: true }), head: fc.boolean() })),
        (rows) => {
          const all = pages(rows, (r) => r.h, 5, { heads: (r) => r.head });
          expect(all.flat()).toEqual(rows);
          all.slice(0, -1).forEach((page) => {
            if (page.length > 1) expect(page.at(-1)?.head && page.at(-2)?.head === false).not.toBe(true);
          });
        },
      ),
    );
  });
});

describe('pages of rows as high as one another', () => {
  it('are about as full: none holds the one row that was left', () => {
    const rows = Array.from({ length: 41 }, (_, i) => i);
    const all = pages(rows, () => 0.5, 5);
    expect(all.map((page) => page.length)).toEqual([9, 9, 9, 9, 5]);
    expect(pages(rows.slice(0, 10), () => 0.5, 5)).toHaveLength(1);
  });

  it('begin with no sum of what stands on the page before', () => {
    for (let sum = 3; sum < 12; sum++) {
      const rows = Array.from({ length: 12 }, (_, i) => i);
      const all = pages(rows, () => 1, 5, { heads: (i) => i === sum - 2, closes: (i) => i === sum });
      expect(all.flat()).toEqual(rows);
      for (const page of all.slice(1)) expect(page[0]).not.toBe(sum);
      for (const page of all.slice(0, -1)) expect(page.at(-1)).not.toBe(sum - 2);
    }
  });
});

describe('packages', () => {
  it('come back as they were packed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-zé]{1,8}$/), fc.uint8Array({ maxLength: 2000 })), {
          selector: ([name]) => name,
          maxLength: 5,
        }),
        async (entries) => {
          const parts = entries.map(([name, bytes]) => ({ name, bytes: new Uint8Array(bytes) }));
          const file = new Uint8Array(await (await writeZip(parts)).arrayBuffer());
          expect(await readZip(file)).toEqual(parts);
        },
      ),
      { numRuns: 25 },
    );
  });
  it('are refused where damaged', async () => {
    const file = new Uint8Array(
      await (await writeZip([{ name: 'a', bytes: new TextEncoder().encode('hello') }])).arrayBuffer(),
    );
    file[31 + 3] = (file[31 + 3] ?? 0) ^ 1;
    await expect(readZip(file)).rejects.toThrow(RangeError);
    await expect(readZip(new Uint8Array(4))).rejects.toThrow(RangeError);
  });
  it('crc of the check text', () => expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926));
});

describe('tables', () => {
  it('hold the figures of the evaluation as plain numbers', () => {
    const c = secretCase();
    const e = evaluate(c);
    const rows = toCsv(tableOf('bridge')).trim().split('\r\n');
    expect(rows.at(-1)).toBe(`Net customer value,Total,${e.net.total}`);
    const years = tableOf('years').rows.find((r) => r.id === 'net');
    expect(years?.cells.slice(-2).map(valueOf)).toEqual([e.net.total, e.net.presentValue]);
  });

  it('are offered without results while a cost cannot be worked out', () => {
    const c = secretCase();
    const broken = {
      ...c,
      lines: c.lines.map((l) => (l.id === 'fee' ? { ...l, formula: 'nothing_such' } : l)),
    };
    const ids = tablesOf(subject(broken)).map((x) => x.id);
    expect(ids).toContain('ledger');
    expect(ids).toContain('assumptions');
    for (const id of ['bridge', 'measures', 'years', 'cash', 'odds', 'scenarios'])
      expect(ids).not.toContain(id);
  });

  it('hold nothing private for a customer, and everything for us', () => {
    const text = (internal: boolean) =>
      tablesOf(subject(secretCase(), internal))
        .map((x) => toCsv(x.table) + toTsv(x.table) + toHtml(x.table))
        .join('\n');
    for (const secret of secrets) expect(text(false)).not.toContain(secret);
    // The case's own private note stands in no table.
    for (const secret of secrets.slice(1)) expect(text(true)).toContain(secret);
    expect(tablesOf(subject()).map((x) => x.id)).not.toContain('checks');
  });

  it('of a review add up from plan to actual as they are shown, and list what has no start value', () => {
    const c = makeCase({
      assumptions: [
        { name: 'a', label: 'Fees', value: 10 },
        { name: 'b', label: 'Calls', value: 10 },
      ],
      lines: [
        { id: 'a', bucket: 'tangible-benefit', formula: 'a' },
        { id: 'b', bucket: 'tangible-benefit', formula: 'b' },
      ],
      // Half a year of 0.6 and 0.6 more: rounded one by one they would come to 2, the whole to 1.
      reviews: [{ id: 'q1', month: 6, actual: { a: 11.2, b: 11.2 } }],
    });
    const cellsOf = (id: string) => tableOf(`${id} q1`, subject(c)).rows.map((row) => row.cells.map(textOf));
    expect(cellsOf('reviewCauses')).toEqual([
      ['Plan to date', '$10'],
      ['Fees', '+$1'],
      ['Actual to date', '$11'],
    ]);
    expect(cellsOf('reviewNumbers')).toEqual([
      ['Fees', '', '10', '11.2', '', 'No start value'],
      ['Calls', '', '10', '11.2', '', 'No start value'],
    ]);
  });

  it('have ids of their own, so that the dialog can list them', () => {
    const ids = tablesOf(subject()).map((x) => x.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('reviewLines q2');
  });

  it('never hand a spreadsheet a formula', () => {
    const c = makeCase({
      lines: [
        { id: 'a', bucket: 'tangible-benefit', label: '=HYPERLINK("http://x")', formula: '-5 + 10' },
        {
          id: 'b',
          bucket: 'tangible-cost',
          label: '@SUM(A1)',
          formula: '1',
          source: { who: '\t=1+1', note: '+2' },
        },
        { id: 'c', bucket: 'tangible-cost', label: '＝1+1', formula: '1' },
      ],
    });
    for (const { table } of tablesOf(subject(c)))
      for (const field of [
        ...toCsv(table).split(/\r\n|,(?=(?:[^"]*"[^"]*")*[^"]*$)/),
        ...toTsv(table).split(/\r\n|\t/),
      ]) {
        const text = field.replace(/^"/, '');
        if (/^[=+@＝]/.test(text) || /^-(?!\d)/.test(text)) throw new Error(`runs: ${text}`);
      }
    expect(toHtml(tableOf('bridge', subject(c)))).toContain("'=HYPERLINK(&quot;http://x&quot;)");
  });

  it('begin with the mark by which spreadsheets know UTF-8', async () => {
    const bytes = new Uint8Array(await csvFile(tableOf('bridge')).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe('text made harmless', () => {
  it('whatever it is, it does not begin a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(/^"?\s*[=+\-@]/.test(csvField(text))).toBe(false);
      }),
    );
  });
});

describe('a file of fields', () => {
  const table: Table = {
    columns: [{ label: 'Row; kind' }, { label: 'Amount, in all', numeric: true }],
    rows: [
      { id: 'a', cells: ['One, two', { text: '1.234,50 €', value: 1234.5 }] },
      { id: 'b', cells: ['Three; four', { text: '−0,25', value: -0.25 }] },
    ],
  };
  it('opens in columns in the spreadsheet of whoever reads it, with figures it can add up', () => {
    expect(toCsv(table, marksOf('de-DE'))).toBe(
      '"Row; kind";Amount, in all\r\nOne, two;1234,5\r\n"Three; four";-0,25\r\n',
    );
    for (const locale of ['de-DE', 'fr-FR', 'pt-BR', 'pl-PL']) expect(marksOf(locale).between).toBe(';');
  });
  it('is plain for machines, and where the decimal sign is a point', () => {
    const plain = 'Row; kind,"Amount, in all"\r\n"One, two",1234.5\r\nThree; four,-0.25\r\n';
    expect(toCsv(table)).toBe(plain);
    for (const locale of ['de-CH', 'it-CH', 'de-LI'])
      expect(marksOf(locale), locale).toEqual({ between: ';', decimal: '.' });
    for (const locale of ['en-US', 'ja-JP', 'en']) expect(toCsv(table, marksOf(locale))).toBe(plain);
  });
  it('has rates and months as numbers, and words where there are none', () => {
    const rows = toCsv(tableOf('measures')).split('\r\n');
    const { irr, payback } = evaluate(secretCase()).incremental;
    const row = (label: string): string[] => (rows.find((x) => x.startsWith(label)) ?? '').split(',');
    if (irr.kind !== 'one' || payback.kind !== 'after')
      throw new Error('another case than this was meant for');
    expect(Number(row('"IRR').at(2) ?? NaN)).toBeCloseTo(irr.rate, 9);
    expect(Number(row('Payback').at(1))).toBe(Math.ceil(payback.months));
  });
});

describe('a table on a slide', () => {
  const table = {
    columns: [
      { label: 'Group', width: 8 },
      { label: 'Costs', width: 1, numeric: true },
      { label: 'Veränderung', width: 1, numeric: true },
    ],
    rows: [
      { cells: ['Self-service', '−8.538.600 $', '+5'] },
      { cells: ['The whole case', '−9.965.292 $', '+4'], role: 'net' as const },
    ],
  };

  it('breaks no figure and no heading while a wider column has room', () => {
    for (const points of [9, 12, 15]) {
      const { widths, heightOfRow } = sized(table, 12, points);
      expect(widths.reduce((sum, w) => sum + w, 0)).toBeCloseTo(12, 9);
      for (const row of [...table.rows, { cells: table.columns.map((c) => c.label) }])
        expect(heightOfRow(row)).toBeCloseTo(heightOf(1, points) + 2 * padding.above, 9);
    }
  });

  it('takes its letters as large as the room is high', () => {
    expect(fontSizeWithin(table, 12, 5, [16, 14, 12])).toBe(16);
    expect(fontSizeWithin(table, 12, 0.75, [16, 14, 12, 9])).toBe(9);
    expect(fontSizeWithin(table, 12, 0.1, [16, 9])).toBeUndefined();
  });
});

describe('the label of a row of a chart', () => {
  const name = 'Genutzter Anteil der gesparten Zeit';

  it('is whole on two lines with its figure on its own, where the row is high enough', () => {
    expect(labelLines(0.5, 11)).toBe(2);
    expect(labelled(name, '30 %–75 %', 11, 3.4, 2)).toBe(`${name}\n30 %–75 %`);
    expect(labelled('Stunden', '30 %–75 %', 11, 3.4, 2)).toBe('Stunden   30 %–75 %');
  });

  it('is cut on one line before its figure, which stays', () => {
    const said = labelled(name, '30 %–75 %', 11, 3.4);
    expect(said).toMatch(/^Genutzter.*…\s+30 %–75 %$/);
    expect(linesOf(said, 11, 3.4)).toBe(1);
    expect(labelled('Donaudampfschifffahrt', '−$1,000,000', 11, 1.4)).toMatch(/^D.*…\s+−\$1,000,000$/);
  });
});
