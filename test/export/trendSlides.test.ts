/** The slides of a portfolio's trends: a chart for each figure the page draws, before its tables. */
import { describe, expect, it } from 'vitest';
import { tablesSlides } from '../../src/export/pptx/tables.ts';
import { tableOf } from '../../src/report/dataset.ts';
import { trendData } from '../../src/report/datasets/trends.ts';
import { scatterPoints } from '../../src/report/portfolio/scatter.ts';
import { rowsOf } from '../../src/report/portfolio/rows.ts';
import { moneyScopes } from '../../src/report/portfolio/scope.ts';
import { reasonSums } from '../../src/report/portfolio/reasonSums.ts';
import { trendFigures } from '../../src/report/portfolio/trendFigures.ts';
import { trendOfAll, trendOfCase } from '../../src/report/portfolio/trends.ts';
import { makeFormats } from '../../src/text/format.ts';
import { portfolioDrafts } from '../fixtures/portfolioCases.ts';
import { faultsOf } from './packageRules.ts';
import { chartsIn, partsOf, slidesOf } from './packages.ts';

const rows = rowsOf(await portfolioDrafts(60));
const today = '2026-12-01';
const [scope] = moneyScopes(rows, null);
if (!scope) throw new Error('no scope');
const f = makeFormats('en-US', scope.currency);
const points = trendOfAll(rows, today, scope);
const source = { points, one: false, formats: f };
const cloud = scatterPoints(rows, scope);
const sums = reasonSums(rows, 'segment', scope);
const noSums = { groups: [], reasons: [] };

const written = (figures: ReturnType<typeof trendFigures>): Promise<Blob> =>
  tablesSlides([{ id: 'time', name: 'Over time', table: tableOf(trendData, source, 'slide') }], {
    title: 'Trends',
    subtitle: '60 cases, Dec 1, 2026',
    author: '',
    trends: { figures, formats: f },
  });

/** The figures of one kind in a chart, in their order. */
const numbersIn = (xml: string, tag: 'val' | 'xVal' | 'yVal'): number[][] =>
  [...xml.matchAll(new RegExp(`<c:${tag}>.*?</c:${tag}>`, 'gs'))].map(([part]) =>
    [...part.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map((m) => Number(m[1])),
  );

describe('slides of trends', () => {
  it('draw health, share, money, reasons and every case against its plan as native charts, before the tables', async () => {
    const figures = trendFigures(source, sums, cloud);
    const file = await written(figures);
    expect(await faultsOf(file)).toEqual([]);
    const parts = await partsOf(file);
    const [health = '', share = '', money = '', reasons = '', scatter = ''] = chartsIn(parts);
    expect(chartsIn(parts)).toHaveLength(5);
    expect(numbersIn(health, 'val')[0]).toEqual(points.map((p) => p.health));
    expect(numbersIn(share, 'val')[1]).toEqual(points.map((p) => p.share));
    expect(numbersIn(money, 'val')).toEqual([points.map((p) => p.planned), points.map((p) => p.actual)]);
    // All of them cost: one series beside the invisible start.
    expect(numbersIn(reasons, 'val').at(-1)).toEqual(sums.reasons.map((r) => r.total));
    // Figures of axes at the edge, not among the points.
    expect(scatter).not.toContain('tickLblPos val="nextTo"');
    expect(numbersIn(scatter, 'xVal')[0]).toEqual(cloud.map((p) => p.planned));
    expect(numbersIn(scatter, 'yVal')[0]).toEqual(cloud.map((p) => p.actual));
    // One scale for both, so that the line of equality is the diagonal.
    const ends = (tag: string): string[] =>
      [...scatter.matchAll(new RegExp(`<c:${tag} val="([^"]*)"`, 'g'))].map((m) => m[1] ?? '');
    for (const tag of ['min', 'max']) expect(new Set(ends(tag)).size).toBe(1);
    const slides = slidesOf(parts);
    expect(slides).toHaveLength(6);
    expect(slides[0]).toContain('Health averages');
    expect(slides[3]).toContain('cost most');
    expect(slides[4]).toContain('16 of 20 measured cases stand at or above plan');
    expect(slides[5]).toContain('Over time');
  });
  it('draw each score at first and at last, the one that moved most leading', async () => {
    const scored = points.map((p, i) => ({ ...p, scores: { brand: 4, loyalty: 3 + i } }));
    const figures = trendFigures({ ...source, points: scored }, noSums, null).filter(
      (x) => x.kind === 'scores',
    );
    const file = await written(figures);
    expect(await faultsOf(file)).toEqual([]);
    const [chart = ''] = chartsIn(await partsOf(file));
    expect(numbersIn(chart, 'val')).toEqual([
      [3, 4],
      [2 + points.length, 4],
    ]);
    expect(chart).toContain(`Loyalty   3 to ${2 + points.length}`);
  });
  it('of one case draw what its reviews know, and leave out what they do not', () => {
    const row = rows.find((r) => r.id === 'p2');
    if (!row) throw new Error('no row');
    const own = { points: trendOfCase(row), one: true, formats: f };
    expect(own.points.length).toBe(2);
    expect(trendFigures(own, noSums, null).map((x) => x.kind)).toEqual(['health', 'share', 'money']);
    const unknown = own.points.map((p) => ({ ...p, health: null, planned: null }));
    expect(trendFigures({ ...own, points: unknown }, noSums, null).map((x) => x.kind)).toEqual(['share']);
    expect(trendFigures({ ...own, points: [] }, noSums, [])).toEqual([]);
  });
});
