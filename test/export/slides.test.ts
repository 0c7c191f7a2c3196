import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/index.ts';
import { reviewSlides } from '../../src/export/pptx/review.ts';
import { widthOf } from '../../src/export/pptx/measure.ts';
import { sized } from '../../src/export/pptx/tableLayout.ts';
import { hostColours, slides, type SlideOptions } from '../../src/export/pptx/index.ts';
import { makeFormats } from '../../src/text/format.ts';
import { evaluate, review, simulate } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { optionCase } from '../fixtures/optionCase.ts';
import { realCase } from '../fixtures/realCases.ts';
import { secretCase, secrets } from '../fixtures/secretCase.ts';
import { chartsIn as charts, partsOf, seriesIn, slidesOf, textIn, type Parts } from './packages.ts';

const optionsFor = (c: Case, more: Partial<SlideOptions> = {}): SlideOptions => ({
  view: { scenario: null, lean: 'likely', countable: false },
  formats: makeFormats('en-US', c.currency),
  outcome: simulate(c, { cash: true, trials: 500 }),
  internal: false,
  ...more,
});
const deck = async (c: Case, more: Partial<SlideOptions> = {}): Promise<Parts> =>
  partsOf(await slides(c, optionsFor(c, more)));
describe('slides', () => {
  it('say on the first slide what the page says', async () => {
    const c = secretCase();
    const f = makeFormats('en-US', 'USD');
    const e = evaluate(c);
    const [first = ''] = slidesOf(await deck(c));
    expect(first).toContain(`>${f.moneyCompact(e.net.total)}<`);
    expect(first).toContain(`>${f.roi(e.incremental.roi)}<`);
    expect(first).toContain(`>${f.moneyCompact(e.incremental.npv)}<`);
    expect(first).toContain('puts in');
    expect(first).toContain('1 line waiting');
  });

  it('follow the page: countable only, another locale, a scenario', async () => {
    const c = secretCase({ currency: 'EUR' });
    const f = makeFormats('de-DE', 'EUR');
    const e = evaluate(c, { scenario: 'down' });
    const [first = ''] = slidesOf(
      await deck(c, { formats: f, view: { scenario: 'down', lean: 'likely', countable: true } }),
    );
    expect(first).toContain(`>${f.moneyCompact(e.tangibleNet.total)}<`);
    expect(first).toContain('Down market');
    expect(first).not.toContain(`>${f.moneyCompact(evaluate(c).net.total)}<`);
  });

  it('carry native charts, each with its workbook', async () => {
    const parts = await deck(secretCase());
    // Bridge, cash, odds, scores, scenarios.
    expect(charts(parts)).toHaveLength(5);
    const books = [...parts.keys()].filter((name) => /\.xlsx!xl\/worksheets\/sheet1\.xml$/.test(name));
    expect(books).toHaveLength(5);
    expect(textIn(parts, /slides\/slide\d+\.xml$/)).toContain('<a:tbl>');
  });

  it('bridge: what is seen of each bar adds up to the row, and totals stand on zero', async () => {
    const c = secretCase();
    const e = evaluate(c);
    const series = seriesIn(charts(await deck(c))[0] ?? '');
    const [base, ...seen] = series;
    if (!base) throw new Error('no bridge');
    const size = (row: number): number => seen.reduce((sum, s) => sum + Math.abs(s.values[row] ?? 0), 0);
    const rows = base.values.length;
    expect(size(0)).toBeCloseTo(e.lines[0]?.total ?? NaN, 6);
    expect(base.values[1]).toBeCloseTo(e.lines[0]?.total ?? NaN, 6);
    expect(size(rows - 1)).toBeCloseTo(e.net.total, 6);
    expect(base.values[rows - 1]).toBe(0);
  });

  it('bridge: below zero it hangs from where it was', async () => {
    const c = makeCase({
      lines: [
        { id: 'a', bucket: 'tangible-benefit', label: 'Gain', formula: '100' },
        { id: 'b', bucket: 'tangible-cost', label: 'Fee', formula: '300' },
        { id: 'c', bucket: 'alternative-cost', label: 'Old', formula: '50' },
      ],
      years: 1,
    });
    const parts = await deck(c, { outcome: null });
    const [base, ...seen] = seriesIn(charts(parts)[0] ?? '');
    // Gain 0..100, fee 100..-200, gross 0..-200, old -200..-150, net 0..-150.
    expect(base?.values).toEqual([0, 0, 0, -150, 0]);
    const total = (row: number) => seen.reduce((sum, s) => sum + (s.values[row] ?? 0), 0);
    expect([0, 1, 2, 3, 4].map(total)).toEqual([100, 100 - 200, -200, -50, -150]);
    expect(textIn(parts, /slide2\.xml$/)).toContain('Costs outweigh benefits');
  });

  it('cash: the likely line is the evaluation, and the band lies between its edges', async () => {
    const c = secretCase();
    const options = optionsFor(c);
    const xml = charts(await partsOf(await slides(c, options)))[1] ?? '';
    const series = seriesIn(xml);
    expect(series.find((s) => s.name === 'Likely')?.values).toEqual(evaluate(c).incremental.cumulative);
    const band = options.outcome?.cash?.incremental.cumulative;
    // Where the line ends it is net, of which all outcomes are known: the odds beside it say the same.
    const ending = (months: readonly number[], p: number): number[] => [
      ...months.slice(0, -1),
      options.outcome?.net.quantiles[p - 1] ?? NaN,
    ];
    const [low, width] = [series[0]?.values ?? [], series[1]?.values ?? []];
    expect(low).toEqual(ending(band?.p10 ?? [], 10));
    const high = ending(band?.p90 ?? [], 90);
    low.forEach((x, i) => expect(x + (width[i] ?? 0)).toBeCloseTo(high[i] ?? NaN, 4));
    expect(xml).toContain('<c:areaChart><c:grouping val="stacked"/>');
    expect(xml).toContain('<c:lineChart><c:grouping val="standard"/>');
    expect(xml.indexOf('<c:tickLblSkip')).toBeLessThan(xml.indexOf('<c:noMultiLvlLbl'));
  });

  it('hold every number it rests on, over as many slides as it takes', async () => {
    const c = realCase(30);
    const all = slidesOf(await deck(c, { outcome: null }));
    const text = all.join('');
    for (const a of c.assumptions) expect(text).toContain(a.label);
    for (const line of c.lines) expect(text).toContain(line.label);
    expect(text).toContain('Every number, its range, whose it is and how they know');
  });

  it('say the steps to signature where there are any', async () => {
    const title = 'Steps to signature.';
    const text = textIn(await deck(optionCase()), /slides\/slide\d+\.xml$/);
    for (const said of [
      title,
      'Security review',
      'P. Iyer',
      'Jun 10, 2026',
      '1 of 2 steps done.',
      'Each month later costs',
    ])
      expect(text).toContain(said);
    expect(textIn(await deck({ ...optionCase(), steps: [] }), /slides\/slide\d+\.xml$/)).not.toContain(title);
  });

  it('hold nothing private, in any part of the package', async () => {
    const c = secretCase();
    for (const parts of [await deck(c), await partsOf(await reviewSlides(c, 'q2', optionsFor(c)))])
      for (const [name, text] of parts)
        for (const secret of secrets) expect(text.includes(secret), `${secret} in ${name}`).toBe(false);
    expect(textIn(await deck(c), /./)).not.toContain('Before you present');
  });

  it('internal version: private notes, checks and a mark on every slide', async () => {
    const c = secretCase();
    const parts = await deck(c, { internal: true });
    const text = textIn(parts, /slides\/slide\d+\.xml$/);
    for (const secret of secrets.slice(0, 4)) expect(text).toContain(secret);
    expect(text).toContain('Before you present');
    expect(textIn(parts, /slideLayout\d+\.xml$/)).toContain('Internal: not for the customer');
    expect(textIn(await deck(c), /slideLayout\d+\.xml$/)).not.toContain('Internal');
  });

  it('take the host’s colours, and nothing that is no colour', async () => {
    const parts = await deck(secretCase(), {
      outcome: null,
      colours: { benefit: '#00aa77', cost: 'red; drop', accent: '336699' },
    });
    const [bridge = ''] = charts(parts);
    expect(bridge).toContain('00AA77');
    expect(bridge).toContain('C45A0A');
    expect(textIn(parts, /slideLayout\d+\.xml$/)).toContain('336699');
  });

  it('leave out host colours that could not be seen on white', () => {
    expect(hostColours({ light: { benefit: '#f0f0f0', cost: '#7a2000', ink: '#101010' } })).toEqual({
      cost: '#7a2000',
      ink: '#101010',
      net: '#101010',
    });
    expect(hostColours(undefined)).toEqual({});
  });

  it('never say that the customer gave no number where a cost or the alternative rests on one of theirs', async () => {
    const c = makeCase({
      customer: { name: 'Alder Bank' },
      assumptions: [{ name: 'bill', value: 80_000, source: { whose: 'customer', who: 'R. Voss' } }],
      lines: [
        { id: 'b', bucket: 'tangible-benefit', label: 'Faster closing', formula: '30000' },
        { id: 'a', bucket: 'alternative-cost', label: 'Mainframe bill', formula: 'bill' },
      ],
    });
    const said = slidesOf(await deck(c));
    const finding = 'No benefit rests on numbers Alder Bank gave or agreed';
    // The verdict, the decision and the list of numbers say it in the same words.
    expect(said.filter((xml) => xml.includes(finding))).toHaveLength(3);
    expect(said.join('')).not.toMatch(/No number comes|None of it rests/);
  });
  it('few people share the slide of the scenarios, with what they mean for each', async () => {
    const c = secretCase();
    const [shared] = slidesOf(await deck(c)).filter((xml) => xml.includes('Down market'));
    expect(shared).toContain('<a:t>The one person named gains more than it costs them</a:t>');
    expect(shared).toContain('$480K of value over 3 years.');
  });
  it('survive words no XML can carry', async () => {
    const c = secretCase();
    const odd = {
      ...c,
      title: 'A\u0001<b>&"\ud800 title',
      lines: c.lines.map((l) => ({ ...l, label: `<&\u0007${l.id}` })),
    };
    const parts = await deck(odd, { outcome: null });
    const control = (text: string) => [...text].some((x) => x < ' ' && !'\t\n\r'.includes(x));
    for (const [name, text] of parts) if (/\.(xml|rels)$/.test(name)) expect(control(text), name).toBe(false);
    expect(slidesOf(parts)[0]).toContain('A&lt;b&gt;&amp;&quot;');
  });
});

describe('slides of a review', () => {
  it('say what came true, row by row and by cause', async () => {
    const c = secretCase();
    const parts = await partsOf(await reviewSlides(c, 'q1', optionsFor(c)));
    const text = textIn(parts, /slides\/slide\d+\.xml$/);
    expect(text).toContain('Plan and actual');
    expect(text).toContain('Why it differs, by cause');
    const result = review(c, 'q1');
    // Titles are what they find, in the figures of the review.
    const f = makeFormats('en-US', 'USD');
    const outlook = f.moneyCompact(result.outlook.runRate);
    expect(text).toContain(`<a:t>Outlook, as measured so far: ${outlook}, `);
    // Why it differs stands on the first slide, in words and drawn.
    const first = parts.get('ppt/slides/slide1.xml') ?? '';
    expect(first).toContain(`Mostly because of hours saved (${f.moneySigned(result.variance)})`);
    expect(first).toContain('<c:chart');
    const [base, ...seen] = seriesIn(charts(parts)[0] ?? '');
    const last = (base?.values.length ?? 0) - 1;
    const net = (row: number) => seen.reduce((sum, s) => sum + (s.values[row] ?? 0), 0);
    // Plan stands on zero, and so does actual at the other end.
    expect(base?.values[0]).toBe(0);
    expect(net(0)).toBeCloseTo(result.planToDate, 6);
    expect(net(last)).toBeCloseTo(result.actualToDate, 6);
    expect(text).toContain('Hours saved');
  });

  it('set beside each other the reviews so far, without columns in which nothing stands', async () => {
    const c = makeCase({
      ...secretCase(),
      reviews: [
        { id: 'late', on: '2027-06-30', month: 18, actual: {} },
        { id: 'second', on: '2026-12-31', month: 12, actual: { hours: 5 }, surveys: { nps: 31 } },
        { id: 'first', on: '2026-06-30', month: 6, actual: { hours: 6 } },
      ],
    });
    const said = async (id: string) => {
      const all = slidesOf(await partsOf(await reviewSlides(c, id, optionsFor(c))));
      return all.find((slide) => slide.includes('From review to review'));
    };
    expect(await said('first')).toBeUndefined();
    const second = (await said('second')) ?? '';
    expect(second.indexOf('Jun 30, 2026')).toBeLessThan(second.lastIndexOf('Dec 31, 2026'));
    expect(second).not.toContain('Jun 30, 2027');
    expect(second).toContain('NPS');
    expect(second).not.toContain('CSAT');
  });

  it('break no figure, however long, where the table has room for it', () => {
    const table = {
      columns: [
        { label: 'Figure', width: 3 },
        { label: 'Amount', width: 1, numeric: true },
      ],
      rows: [{ cells: ['Plan to date', '$999,777,588,172'] }],
    };
    const [, amount = 0] = sized(table, 5.2, 18).widths;
    expect(amount).toBeGreaterThan(widthOf('$999,777,588,172', 18));
  });

  it('draw plan and actual where there are rows to compare, and nothing where nothing was measured', async () => {
    const says = async (id: string, actual: Record<string, number>) => {
      const c = makeCase({ ...secretCase(), reviews: [{ id, on: '2026-06-30', month: 6, actual }] });
      return textIn(await partsOf(await reviewSlides(c, id, optionsFor(c))), /slides\/slide\d+\.xml$/);
    };
    expect(await says('some', { hours: 6 })).toContain('<a:t>Plan and actual: ');
    expect(await says('none', {})).not.toContain('<a:t>Plan and actual: ');
  });

  it('carry findings only where they are meant to go along', async () => {
    const c = secretCase();
    const text = async (more: Partial<SlideOptions>) =>
      textIn(await partsOf(await reviewSlides(c, 'q2', optionsFor(c, more))), /./);
    expect(await text({})).not.toContain('zq-finding-secret');
    expect(await text({ findings: true })).toContain('zq-finding-secret');
    expect(await text({ internal: true })).toContain('zq-finding-secret');
  });

  it('refuse a review that is not there', async () => {
    const c = secretCase();
    await expect(reviewSlides(c, 'nope', optionsFor(c))).rejects.toThrow(RangeError);
  });
});
