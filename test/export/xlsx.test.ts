import { describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { columnLetter } from '../../src/util/columnLetter.ts';
import { cellText, sheetName, type Book, type Cell } from '../../src/export/xlsx/grid.ts';
import { bookOf, reviewWorkbook, workbook } from '../../src/export/xlsx/index.ts';
import { numberFormats } from '../../src/export/xlsx/numberFormats.ts';
import { reviewBookOf } from '../../src/export/xlsx/review.ts';
import { nameOf, todayNameOf, translate } from '../../src/export/xlsx/translate.ts';
import { evaluate, parseFormula, review } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { everyPeriod, incomplete, sampleCase } from './books.ts';
import { partsOf } from './packages.ts';

const translated = (text: string): string | null => {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(text);
  return translate(parsed.value, {
    value: nameOf,
    today: todayNameOf,
    before: (name) => `before_${name}`,
    year: 'E$4',
  });
};
const cellsOf = (book: Book): Cell[] => book.sheets.flatMap((s) => [...s.cells.values()]);
const sheetOf = (book: Book, name: string) => {
  const sheet = book.sheets.find((s) => s.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
};
const textsOf = (book: Book): string[] => cellsOf(book).flatMap((c) => (c.kind === 'text' ? [c.text] : []));

describe('formulas of a case as formulas of a spreadsheet', () => {
  it.each([
    ['agents * hours * 52', 'a_agents*a_hours*52'],
    ['-x^2', '-(a_x^2)'],
    ['(-x)^2', '(-a_x)^2'],
    ['2^x^2', '2^(a_x^2)'],
    ['a < b', 'IF(a_a<a_b,1,0)'],
    ['if(a < b, 1, 2)', 'IF(a_a<a_b,1,2)'],
    ['if(a, 1, 2)', 'IF(a_a<>0,1,2)'],
    [
      'floor(x) + ceil(x)',
      'INT(a_x+MIN(0.5,0.000000000001*ABS(a_x)))+(-INT(-(a_x)+MIN(0.5,0.000000000001*ABS(a_x))))',
    ],
    ['today(x) * year', 'today_x*E$4'],
    ['15% * 12.50', '15%*12.50'],
    ['3. + .5', '3+0.5'],
    ['1 / 3000000000000000000', '1/3000000000000000000'],
  ])('%s becomes %s', (text, written) => expect(translated(text)).toBe(written));

  it('groups more numbers than a spreadsheet takes at once', () => {
    const text = translated(`max(${Array.from({ length: 300 }, (_, i) => i % 10).join(',')})`);
    expect(text).toMatch(/^MAX\(MAX\([^()]*\),MAX\([^()]*\)\)$/);
  });
});

describe('names', () => {
  it.each(['a1', 'r', 'c', 'r1c1', 'true', 'sum', 'xfd1048576', 'if', 'today', 'a_b'])(
    'an assumption called %s is no cell, constant or function',
    (name) => {
      for (const defined of [nameOf(name), todayNameOf(name)]) {
        expect(defined).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(defined).toMatch(/^[a-z]+_/);
        expect(defined).not.toMatch(/^[a-z]{1,3}\d+$/);
      }
    },
  );

  it('are different for every assumption, its value today and the workbook’s own', () => {
    const c = makeCase({
      assumptions: [{ name: 'x', today: 1 }, { name: 'today_x' }, { name: 'a_x' }, { name: 'discount_rate' }],
    });
    const names = bookOf(c).names.map((n) => n.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('every name a formula uses is defined', () => {
    const book = bookOf(everyPeriod());
    const defined = new Set(book.names.map((n) => n.name));
    for (const cell of cellsOf(book)) {
      if (cell.kind !== 'live') continue;
      const bare = cell.formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
      for (const [word] of bare.matchAll(/\b[a-z][a-z0-9_]*\b/g))
        expect(defined, cell.formula).toContain(word);
    }
  });
});

describe('what people typed', () => {
  const hostile = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '=HYPERLINK("http://x","y")',
    '#REF!',
    'a\u0000b\u001bc',
    '_x0041_',
    '\ud800half',
  ];
  const c = makeCase({
    title: '=1+1',
    customer: { name: '@x', people: [] },
    assumptions: hostile.map((label, i) => ({
      name: `n${i}`,
      label,
      value: 1,
      note: label,
      source: { note: label, who: label },
    })),
    lines: hostile.map((label, i) => ({
      id: `l${i}`,
      bucket: 'tangible-benefit',
      label,
      formula: `n${i} * 2`,
      note: label,
    })),
    scenarios: hostile.map((label, i) => ({ id: `s${i}`, label })),
    dimensions: hostile.map((label, i) => ({ id: `d${i}`, label, today: 1, expected: 2, note: label })),
  });

  it('is never a formula, whatever it begins with', async () => {
    const bytes = await workbook(c, { internal: true });
    const { sheets } = await readXlsx(bytes);
    const book = bookOf(c, { internal: true });
    for (const sheet of sheets) {
      const ours = sheetOf(book, sheet.name);
      for (const [key, cell] of sheet.cells ?? [])
        if (cell.formula !== undefined) expect(ours.cells.get(key)?.kind).toBe('live');
    }
    const lines = sheets.find((s) => s.name === 'Lines');
    expect(lines?.rows[4]?.[0]).toBe('=1+1');
    expect(lines?.rows[11]?.[0]).toBe('#REF!');
  });

  it('reaches formulas only as quoted text', () => {
    for (const cell of cellsOf(bookOf(c)))
      if (cell.kind === 'live')
        expect(cell.formula.replace(/"(?:[^"]|"")*"/g, '')).not.toMatch(/HYPERLINK|SUM\(A1\)|=1\+1/);
  });

  it('loses control characters and halves of pairs, and nothing else', () => {
    expect(cellText('a\u0000b\u001bc\nd\te')).toBe('abc\nd\te');
    expect(cellText('\ud800x')).toBe('x');
    expect(cellText('Größe 😀')).toBe('Größe 😀');
    expect(cellText('x'.repeat(40_000))).toHaveLength(32_767);
  });

  it('keeps apart scenarios of one name, so that each can be chosen', () => {
    const texts = textsOf(bookOf(everyPeriod()));
    expect(texts).toContain('Down');
    expect(texts).toContain('Down (2)');
  });
});

describe('private notes', () => {
  it('are in no cell unless the workbook is for inside', () => {
    const secret = /pushing|Do not push|exit interviews|auditor wrote|Board meets/;
    expect(textsOf(bookOf(sampleCase)).filter((text) => secret.test(text))).toEqual([]);
    expect(
      textsOf(bookOf(sampleCase, { internal: true })).filter((text) => secret.test(text)).length,
    ).toBeGreaterThan(3);
  });
});

describe('the file', () => {
  it('draws the running sum that Summary shows, on the paper of its reader', async () => {
    for (const [locale, paper] of [
      ['en-US', '1'],
      ['de-DE', '9'],
    ]) {
      const parts = await partsOf(await workbook(sampleCase, { locale: locale ?? '' }));
      const charts = [...parts].filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name));
      expect(charts).toHaveLength(1);
      const book = bookOf(sampleCase);
      const timeline = book.sheets.find((s) => s.name === 'Timeline');
      const [, drawn = ''] = /<c:val>.*?<c:f>(.*?)<\/c:f>/s.exec(charts[0]?.[1] ?? '') ?? [];
      const [, row = ''] = /\$H\$(\d+):\$AR\$\1$/.exec(drawn) ?? [];
      const e = evaluate(sampleCase);
      for (const [month, sum] of e.incremental.cumulative.entries())
        expect(timeline?.cells.get(`${Number(row) - 1},${7 + month}`)).toMatchObject({
          kind: 'live',
          value: expect.closeTo(sum, 6) as number,
        });
      for (const [name, xml] of parts)
        if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name))
          expect(/<pageSetup [^>]*paperSize="(\d+)"/.exec(xml)?.[1]).toBe(paper);
    }
  });

  it('shows the right figures to a reader that recalculates nothing', async () => {
    const { sheets } = await readXlsx(await workbook(sampleCase, { scenario: 'up', lean: 'worse' }));
    const e = evaluate(sampleCase, { scenario: 'up', lean: 'worse' });
    expect(sheets[0]?.rows[10]?.[0]).toBeCloseTo(e.net.total, 6);
    const flat = sheets[0]?.rows.flat().filter((x) => typeof x === 'number') ?? [];
    for (const figure of [e.tangible.npv, e.whole.roi, e.incremental.costOfDelay, e.incremental.comesBack])
      expect(flat.some((x) => Math.abs(x - (figure ?? NaN)) < 1e-9 * Math.abs(figure ?? 1))).toBe(true);
  });

  it('withholds the totals where a cost cannot be worked out', () => {
    const summary = sheetOf(bookOf(incomplete), 'Summary');
    expect(summary.cells.get('10,0')).toMatchObject({ kind: 'live', value: '—' });
  });

  it('has a live formula for every figure that is not typed', () => {
    const book = bookOf(everyPeriod());
    const fixed = ['head', 'input', 'quiet'];
    for (const sheet of book.sheets)
      for (const cell of sheet.cells.values())
        if (cell.kind === 'number' && !fixed.includes(cell.look.kind ?? ''))
          // Years beside assumptions, periods a year and the flag of lines paid in advance: structure, not results.
          expect([1, 2, 3, 4, 12], `${sheet.name} ${cell.row},${cell.column}`).toContain(cell.value);
  });

  it('says so where scenarios are too many to stand side by side, and still lets one be chosen', () => {
    const lines = Array.from({ length: 800 }, (_, i) => ({
      id: `l${i}`,
      bucket: 'tangible-benefit',
      formula: '1',
    }));
    const book = bookOf(
      makeCase({ years: 10, lines, scenarios: ['a', 'b', 'c'].map((id) => ({ id, label: id })) }),
    );
    expect(textsOf(book).filter((text) => text.startsWith('Too many rows'))).not.toEqual([]);
    expect(sheetOf(book, 'Scenario money').cells.size).toBeLessThan(10);
    expect(sheetOf(book, 'Summary').cells.get('4,2')?.kind).toBe('live');
  });

  it('names its sheets as a spreadsheet allows', () => {
    expect(sheetName("'a/b:c?*[x]'".repeat(4))).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    expect(sheetName('[]')).toBe('Sheet');
    for (const sheet of bookOf(sampleCase).sheets) expect(sheetName(sheet.name)).toBe(sheet.name);
  });

  it('counts columns as spreadsheets do', () =>
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]));
});

describe('the review as a workbook', () => {
  const reviewed = makeCase({
    assumptions: [{ name: 'hours', value: 5, today: 9 }],
    lines: [{ id: 'a', bucket: 'tangible-benefit', formula: '(today(hours) - hours) * 1000' }],
    reviews: [
      {
        id: 'q1',
        month: 6,
        actual: { hours: 6 },
        findings: [{ about: 'hours', reason: 'training', action: 'A second course' }],
      },
    ],
  });

  it('has the figures of the review, and adds up its causes', () => {
    const result = review(reviewed, 'q1');
    const book = reviewBookOf(reviewed, 'q1');
    const overview = sheetOf(book, 'Review');
    expect(overview.cells.get('5,1')).toMatchObject({ kind: 'live', value: result.planToDate });
    expect(overview.cells.get('7,1')).toMatchObject({ kind: 'live', value: result.variance });
    expect(result.variance).toBeLessThan(0);
  });

  it.each([
    ['USD', 0.01, '#,##0.00'],
    ['JPY', 1, '#,##0'],
  ])('shows causes in %s so that they add up by hand to the total shown', (currency, smallest, format) => {
    // Three causes of a third each: rounded one by one, they would not.
    const c = makeCase({
      ...reviewed,
      currency,
      assumptions: ['a', 'b', 'c'].map((name) => ({ name, value: 1 })),
      lines: ['a', 'b', 'c'].map((name) => ({
        id: name,
        bucket: 'tangible-benefit',
        formula: `${name} * 100 / 3`,
        per: 'month',
        from: 6,
      })),
      success: {},
      reviews: [{ id: 'q1', month: 6, actual: { a: 0, b: 0, c: 0 } }],
    });
    const causes = sheetOf(reviewBookOf(c, 'q1'), 'Causes');
    const cells = [4, 5, 6, 7].map((row) => causes.cells.get(`${row},1`));
    for (const cell of cells) expect(cell?.look.format).toContain(format);
    const steps = cells.map((cell) =>
      cell?.kind === 'number' || cell?.kind === 'live' ? Math.round(Number(cell.value) / smallest) : NaN,
    );
    expect(steps.slice(0, 3).reduce((sum, x) => sum + x, 0)).toBe(steps[3]);
    expect(steps[3]).toBe(Math.round(-100 / smallest));
  });

  it('says that nothing was measured where nothing was, and leaves out sheets on which nothing would stand', () => {
    const c = makeCase({ ...reviewed, reviews: [{ id: 'q1', month: 6, on: '2026-06-30' }] });
    const book = reviewBookOf(c, 'q1');
    const [overview] = book.sheets;
    const said = (row: number): unknown => {
      const cell = overview?.cells.get(`${row},1`);
      return cell?.kind === 'text' ? cell.text : cell && 'value' in cell ? cell.value : undefined;
    };
    expect([6, 7, 14, 15].map(said)).toEqual(new Array(4).fill('Not measured'));
    expect(book.sheets.map(({ name }) => name)).not.toContain('Causes');
    expect(book.sheets.map(({ name }) => name)).not.toContain('Outlook');
  });

  it('prints its rows on pages of one width', async () => {
    const parts = await partsOf(await reviewWorkbook(reviewed, 'q1'));
    for (const [name, xml] of parts)
      if (/worksheets\/sheet\d+\.xml$/.test(name))
        expect(xml, name).toMatch(/fitToWidth="1"|^(?!.*fitToWidth)/s);
  });

  it('lists a number without a start value after those that have one', () => {
    const c = {
      ...reviewed,
      assumptions: [
        ...reviewed.assumptions,
        ...makeCase({ assumptions: [{ name: 'calls', label: 'Calls', value: 80 }] }).assumptions,
      ],
      success: { ...reviewed.success, metrics: ['hours', 'calls'] },
    };
    const numbers = sheetOf(reviewBookOf(c, 'q1'), 'Numbers');
    const rowOf = (label: string): number => {
      const found = [...numbers.cells].find(([, cell]) => cell.kind === 'text' && cell.text === label);
      return Number(found?.[0].split(',')[0]);
    };
    const row = rowOf('Calls');
    expect(row).toBe(rowOf('Hours') + 1);
    expect(numbers.cells.get(`${row},2`)).toMatchObject({ value: 80 });
    expect(numbers.cells.get(`${row},5`)).toMatchObject({ kind: 'live', value: '' });
    expect(numbers.cells.get(`${row},6`)).toMatchObject({ kind: 'live', value: 'Not measured' });
  });

  it('keeps findings inside unless they are chosen', () => {
    expect(textsOf(reviewBookOf(reviewed, 'q1'))).not.toContain('A second course');
    expect(textsOf(reviewBookOf(reviewed, 'q1', { findings: true }))).toContain('A second course');
  });

  it('refuses a review the case does not hold', async () => {
    await expect(reviewWorkbook(reviewed, 'none')).rejects.toThrow(RangeError);
  });
});

describe('number formats', () => {
  const words = { yes: 'yes', no: 'no', hours: 'hours', days: 'days' };
  it.each([
    ['en-US', 'USD', '"$"#,##0;−"$"#,##0'],
    ['de-DE', 'EUR', '#,##0"\u00a0€";−#,##0"\u00a0€"'],
    ['ja-JP', 'JPY', '"¥"#,##0;−"¥"#,##0'],
  ])('put the currency where %s puts %s', (locale, currency, format) =>
    expect(numberFormats(locale, currency, words).money.replaceAll('￥', '¥')).toBe(format),
  );

  it('show a typed number with the decimals it has', () => {
    const f = numberFormats('en-US', 'USD', words);
    expect(f.typed('percent', [0.125])).toContain('0.0%');
    expect(f.typed('percent', [0.12])).toContain('0%');
    expect(f.typed('money', [35.5])).toContain('#,##0.00');
    expect(f.typed('count', [40, [1.25, 3]])).toContain('#,##0.00');
  });
});

describe('printed pages', () => {
  it('name their sheet in quotes, as a name with a space in it must be', async () => {
    const parts = await partsOf(await workbook(everyPeriod()));
    const named = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/_xlnm[^>]*>([^<]*)</g)].map((x) => x[1]);
    expect(named.length).toBeGreaterThan(4);
    expect(named.join('\n')).toContain("'Scenario numbers'!$A:$A,'Scenario numbers'!$4:$5");
    for (const range of named) for (const part of (range ?? '').split(',')) expect(part).toMatch(/^'[^']+'!/);
  });
});
