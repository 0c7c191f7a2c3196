import { describe, expect, it } from 'vitest';
import type { Programme } from '../../src/case/index.ts';
import { programmeSlides, type ProgrammeSlideOptions } from '../../src/export/pptx/programme.ts';
import { makeFormats } from '../../src/text/format.ts';
import { programmeOdds } from '../../src/text/programme.ts';
import { programme, simulateProgramme } from '../../src/value/index.ts';
import { typicalProgramme } from '../fixtures/makeProgramme.ts';
import { chartsIn, partsOf, seriesIn, slidesOf, textIn, type Parts } from './packages.ts';

const deck = async (p: Programme, more: Partial<ProgrammeSlideOptions> = {}): Promise<Parts> =>
  partsOf(
    await programmeSlides(p, {
      formats: makeFormats('en-US', p.currency),
      odds: Object.keys(p.ranges).length === 0 ? null : programmeOdds(simulateProgramme(p, { trials: 500 })),
      ...more,
    }),
  );
const said = (parts: Parts): string => textIn(parts, /slides\/slide\d+\.xml$/);

describe('slides of a programme', () => {
  it('say on the first slide what the page says', async () => {
    const p = typicalProgramme();
    const f = makeFormats('en-US', 'USD');
    const r = programme(p);
    const [first = ''] = slidesOf(await deck(p));
    expect(first).toContain('>Mid-market team<');
    expect(first).toContain(`>${f.moneyCompact(r.net.total)}<`);
    expect(first).toContain(`>${f.roi(r.roi)}<`);
    expect(first).toContain('Every $1 spent on customer success returns $1.87 within 36 months.');
    expect(first).toContain('It pays as long as churn with it stays below 2.14% a month.');
    expect(first).toContain('Two managers and an analyst.');
  });

  it('carry native charts of revenue, odds and the record, each with its workbook', async () => {
    const p = typicalProgramme();
    const r = programme(p);
    const parts = await deck(p);
    expect(chartsIn(parts)).toHaveLength(3);
    expect([...parts.keys()].filter((name) => /\.xlsx!xl\/worksheets\/sheet1\.xml$/.test(name))).toHaveLength(
      3,
    );
    const series = seriesIn(chartsIn(parts)[0] ?? '');
    expect(series.find((s) => s.name === 'With customer success')?.values).toEqual(r.with.mrr);
    expect(series.find((s) => s.name === 'Without customer success')?.values).toEqual(r.without.mrr);
    // What is protected and what is added lie on one another and reach the line with.
    const [base, kept, added] = series;
    r.with.mrr.forEach((x, k) =>
      expect((base?.values[k] ?? 0) + (kept?.values[k] ?? 0) + (added?.values[k] ?? 0)).toBeCloseTo(x, 6),
    );
  });

  it('hold every number with its range, every record by date, and how it moved', async () => {
    const text = said(await deck(typicalProgramme()));
    for (const words of ['Churn a month, with customer success', '2.4%', 'Discount rate a year', '$9,500'])
      expect(text).toContain(words);
    expect(text.indexOf('Mar 31, 2026')).toBeLessThan(text.indexOf('Jun 30, 2026'));
    expect(text).toContain('+6 points');
    expect(text).toContain('−6.5');
  });

  it('hold a record without counts beside the other tables, and no column that nobody filled in', async () => {
    const blank = { renewals: null, upsells: null, crossSells: null, resolutionHours: null };
    const surveys = { nps: 20, csat: 0.8, ces: 5 };
    const history = ['2026-03-31', '2026-06-30'].map((on) => ({ on, ...blank, ...surveys }));
    const slides = slidesOf(await deck(typicalProgramme({ ranges: {}, history })));
    const record = slides.filter((x) => x.includes('>What was recorded<'));
    expect(record).toHaveLength(1);
    expect(record[0]).toContain('>Every record<');
    expect(slides.join('')).not.toMatch(/>(Renewals|Cross-sells|Lowest|Highest)</);
  });

  it('leave out odds and record where there are none, and say what has no number', async () => {
    const p = typicalProgramme({ ranges: {}, history: [], cost: 0, with: { churn: 0, expansion: 0.02 } });
    const parts = await deck(p);
    expect(chartsIn(parts)).toHaveLength(1);
    const text = said(parts);
    expect(text).toContain('Costs are 0');
    expect(text).toContain('At churn 0 nobody ever leaves');
    expect(text).toContain('has no end');
    expect(text).not.toContain('What was recorded');
  });

  it('draw only the two lines where one of the causes takes away', async () => {
    const parts = await deck(typicalProgramme({ with: { churn: 0.04, expansion: 0.05 } }));
    expect(seriesIn(chartsIn(parts)[0] ?? '').map((s) => s.name)).toEqual([
      'Without customer success',
      'With customer success',
    ]);
  });

  it('take the host’s colours', async () => {
    const parts = await deck(typicalProgramme(), { colours: { accent: '336699', cost: '00aa77' } });
    expect(textIn(parts, /slideLayout\d+\.xml$/)).toContain('336699');
    expect(chartsIn(parts).join('')).toContain('00AA77');
  });

  it('survive words no XML can carry', async () => {
    const parts = await deck(typicalProgramme({ title: 'A\u0001<b>&" title', note: '\u0007x' }));
    expect(slidesOf(parts)[0]).toContain('A&lt;b&gt;&amp;&quot; title');
  });
});
