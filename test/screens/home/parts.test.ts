import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buckets, type Bucket } from '../../../src/case/index.ts';
import { fragmentIn } from '../../../src/screens/home/pastedLink.ts';
import { splitFiles } from '../../../src/screens/shared/tableFiles.ts';
import { finishedRows } from '../../../src/screens/home/finishedRows.ts';
import { outlineRows } from '../../../src/screens/shared/outlineRows.ts';
import { samplePreview } from '../../../src/screens/home/samplePreview.ts';
import { changedWords } from '../../../src/screens/home/changedWords.ts';

const plainWords = { signed: (x: number) => String(x), total: (x: number) => String(x) };
const totalsOf = (gross: number, net: number) => ({
  gross: { label: 'Gross', amount: gross },
  net: { label: 'Net', amount: net },
});
const signOf = (b: Bucket) => (/(tangible|perceived)-benefit|alternative-cost/.test(b) ? 1 : -1);

describe('a template as an empty ledger', () => {
  const rows = outlineRows([
    { id: 'a', label: 'A', bucket: 'tangible-benefit' },
    { id: 'b', label: 'B', bucket: 'perceived-benefit' },
    { id: 'c', label: 'C', bucket: 'tangible-cost' },
    { id: 'd', label: 'D', bucket: 'alternative-cost' },
  ]);

  it('steps forward for what adds and back for what takes, each bar starting where the last one ended', () => {
    expect(rows.map((r) => r.direction)).toEqual(['adds', 'adds', 'takes', 'adds']);
    expect(rows[0]?.from).toBe(0);
    expect(rows[1]?.from).toBeCloseTo(rows[0]?.to ?? NaN);
    expect(rows[2]?.to).toBeCloseTo(rows[1]?.to ?? NaN);
    expect(rows[3]?.from).toBeCloseTo(rows[2]?.from ?? NaN);
  });

  it('draws outlines only, with no amount anywhere', () => {
    expect(rows.map((r) => r.barStyle)).toEqual(['outline', 'outline-perceived', 'outline', 'dashed']);
    expect(rows.map((r) => r.text)).toEqual(['', '', '', '']);
  });
});

describe('a finished case as a small ledger', () => {
  it('keeps every bar on the track, joined to the next, and ends at the net value', () => {
    const line = fc.record({
      bucket: fc.constantFrom(...buckets),
      amount: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (drawn) => {
        const lines = drawn.map((l, i) => ({ ...l, id: `l${i}`, label: `L${i}` }));
        const sum = (alternative: boolean) =>
          lines
            .filter((l) => l.bucket.startsWith('alternative') === alternative)
            .reduce((s, l) => s + signOf(l.bucket) * (l.amount ?? 0), 0);
        const gross = sum(false);
        const net = gross + sum(true);
        const rows = finishedRows(lines, totalsOf(gross, net), plainWords);
        for (const r of rows) {
          expect(r.from).toBeGreaterThanOrEqual(0);
          expect(r.to).toBeLessThanOrEqual(1 + 1e-12);
          expect(r.from).toBeLessThanOrEqual(r.to);
        }
        // The edge a bar leaves from is the edge the next one starts at; sums start again from zero.
        rows.forEach((r, i) => {
          const next = rows[i + 1];
          if (!next || r.direction === 'sums' || next.direction === 'sums') return;
          expect(next.direction === 'takes' ? next.to : next.from).toBeCloseTo(
            r.direction === 'takes' ? r.from : r.to,
            6,
          );
        });
        expect(rows.at(-1)).toMatchObject({ label: 'Net', text: String(net), hue: 'net' });
        expect(rows.filter((r) => r.id.startsWith('l')).length).toBe(
          lines.filter((l) => l.amount !== null).length,
        );
      }),
    );
  });

  it('shows the gross value only where an alternative comes between it and the net', () => {
    const lines = [{ id: 'a', label: 'A', bucket: 'tangible-benefit' as const, amount: 5 }];
    expect(finishedRows(lines, totalsOf(5, 5), plainWords).map((r) => r.hue)).toEqual(['benefit', 'net']);
    const other = { id: 'b', label: 'B', bucket: 'alternative-benefit' as const, amount: 2 };
    expect(finishedRows([other, ...lines], totalsOf(5, 3), plainWords).map((r) => r.hue)).toEqual([
      'benefit',
      'gross',
      'alternative',
      'net',
    ]);
  });

  it('shows the made-up example from its own evaluation, every row with its amount', async () => {
    const { rows, caption } = await samplePreview('en-US');
    expect(caption).toContain('Halden Freight');
    expect(rows.length).toBeGreaterThan(10);
    for (const r of rows) expect(r.text).toMatch(/^[+−]?\$[\d.]+[KM]$/);
    expect(rows.at(-1)?.hue).toBe('net');
  });
});

describe('finding a link in pasted text', () => {
  const fragment = '1.q1bKLC1OTVGyUrJSSkosAgA_-x.k3j9x1';

  it.each([
    ['a whole address', `https://example.org/value/#${fragment}`],
    ['a bare fragment', fragment],
    ['a fragment with its hash', `#${fragment}`],
    ['an address with the hash escaped', `https://example.org/%23${fragment}`],
    ['an address in angle brackets', `<https://example.org/#${fragment}>`],
    ['an address at the end of a sentence', `Here it is: https://example.org/#${fragment} Thanks, Maria`],
    [
      'an address broken over lines',
      `https://example.org/#${fragment.slice(0, 14)}\r\n${fragment.slice(14)}\n`,
    ],
    ['spaces around it', `   https://example.org/#${fragment}\n`],
  ])('%s', async (_, text) => {
    expect(await fragmentIn(text)).toBe(fragment);
  });

  it('finds a link that was cut, so that it can be explained', async () => {
    expect(await fragmentIn('https://example.org/#1.q1bKLC1OTVG')).toBe('1.q1bKLC1OTVG');
  });

  it.each([
    '',
    'hello',
    'https://example.org/',
    'https://example.org/#/case/abc/build',
    '3.5% of 1,200',
    '#heading',
  ])('finds none in %j', async (text) => {
    expect(await fragmentIn(text)).toBeNull();
  });

  it('gives up quickly on hostile text', async () => {
    const started = performance.now();
    await fragmentIn(`#1.${'a.'.repeat(50_000)}!`);
    await fragmentIn(`1.${'-'.repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('files that are brought in', () => {
  it('are tables by their names, but for a case under the name of a text', async () => {
    const file = (name: string, text: string) => new File([text], name);
    const given = [
      file('a.csv', 'Item,Amount'),
      file('case.txt', '\uFEFF{ "format": "worthwhile" }'),
      file('case.json', '{}'),
      file('notes.txt', '{curly} and\tmore'),
      file('b.xlsx', 'PK'),
    ];
    const { tables, documents } = await splitFiles(given);
    expect(tables.map(({ name }) => name)).toEqual(['a.csv', 'notes.txt', 'b.xlsx']);
    expect(documents.map(({ name }) => name)).toEqual(['case.txt', 'case.json']);
  });
});

describe('when a case changed', () => {
  const now = new Date(2026, 10, 22, 14, 5).getTime();

  it('is a time today, a day this year, and a whole date before', () => {
    expect(changedWords(new Date(2026, 10, 22, 9, 30).getTime(), now, 'en-GB')).toBe('9:30');
    expect(changedWords(new Date(2026, 4, 12, 9, 30).getTime(), now, 'en-GB')).toBe('12 May');
    expect(changedWords(new Date(2025, 10, 22, 9, 30).getTime(), now, 'en-GB')).toBe('22 Nov 2025');
  });
});
