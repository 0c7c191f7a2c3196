/** How cases came along, worked out by hand: over time, reasons in money, plan against actual, in one currency or each. */
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/report/cell.ts';
import { tableOf } from '../../../src/report/dataset.ts';
import { scatterData, reasonsData, scoreTrendData, trendData } from '../../../src/report/datasets/trends.ts';
import { scatterPoints, meetsPlan } from '../../../src/report/portfolio/scatter.ts';
import {
  detailsText,
  noDetails,
  type Details,
  type ReviewPoint,
} from '../../../src/report/portfolio/details.ts';
import { noFacts, type Facts } from '../../../src/report/portfolio/facts.ts';
import { reasonSums } from '../../../src/report/portfolio/reasonSums.ts';
import type { Row } from '../../../src/report/portfolio/rows.ts';
import { moneyScopes } from '../../../src/report/portfolio/scope.ts';
import { trendClaims } from '../../../src/report/portfolio/trendClaims.ts';
import {
  hasHistory,
  periodEnds,
  scoreTrends,
  trendOfAll,
  trendOfCase,
} from '../../../src/report/portfolio/trends.ts';
import { makeFormats } from '../../../src/text/format.ts';

const today = '2026-11-20';
const f = makeFormats('en-US', 'USD');
const point = (on: string | null, month: number, part: Partial<ReviewPoint> = {}): ReviewPoint => ({
  on,
  month,
  planned: null,
  actual: null,
  realised: null,
  health: null,
  nps: null,
  csat: null,
  ces: null,
  scores: {},
  ...part,
});
function row(
  id: string,
  details: Partial<Details>,
  part: Partial<Row> = {},
  facts: Partial<Facts> = {},
): Row {
  const history = details.history ?? [];
  return {
    id,
    kind: 'case',
    updated: '',
    title: id,
    customer: `Customer ${id}`,
    owner: 'K. Lind',
    segment: 'Small',
    net: 0,
    currency: 'USD',
    years: 3,
    ...part,
    facts: {
      ...noFacts,
      start: '2026-01',
      reviews: history.length,
      planned: history.at(-1)?.planned ?? null,
      actual: history.at(-1)?.actual ?? null,
      ...facts,
      details: detailsText({ ...noDetails, ...details }),
    },
  };
}

/** Reviewed in the first and the third quarter. */
const a = row('a', {
  history: [
    point('2026-03-10', 3, {
      health: 60,
      realised: 0.8,
      planned: 100,
      actual: 80,
      scores: { brand: 4, own: 5 },
    }),
    point('2026-08-01', 7, { health: 80, realised: 1, planned: 300, actual: 310, scores: { brand: 6 } }),
  ],
  dimensions: { own: 'Speed' },
  causes: [
    { reason: 'training', kind: 'tangible-benefit', amount: -30 },
    { reason: 'training', kind: 'rollout', amount: -10 },
    { reason: 'pricing', kind: 'tangible-cost', amount: 5 },
  ],
});
/** Reviewed in the second quarter alone, without a day of its own: the end of month 6. In euros. */
const b = row(
  'b',
  {
    history: [point(null, 6, { health: 40, realised: 0.5, planned: 200, actual: 100, scores: { brand: 8 } })],
    causes: [{ reason: 'training', kind: 'tangible-benefit', amount: -50 }],
  },
  { currency: 'EUR', segment: 'Large', owner: '' },
);
const never = row('c', {});
const exchange = { to: 'USD', on: '2026-11-01', source: 'ECB', rates: { EUR: 2 } };
const rows = [a, b, never];
const [inAll] = moneyScopes(rows, exchange);
if (!inAll) throw new Error('no scope');

describe('trends of a portfolio', () => {
  it('count each case with its latest review of the time, and end today', () => {
    const points = trendOfAll(rows, today, inAll);
    expect(points.map((p) => p.day)).toEqual(['2026-03-31', '2026-06-30', '2026-09-30', '2026-11-20']);
    expect(points.map((p) => p.cases)).toEqual([1, 2, 2, 2]);
    expect(points.map((p) => p.health)).toEqual([60, 50, 60, 60]);
    expect(points.map((p) => p.share)).toEqual([0.8, 0.65, 0.75, 0.75]);
    // One euro is two dollars.
    expect(points.map((p) => p.planned)).toEqual([100, 500, 700, 700]);
    expect(points.map((p) => p.actual)).toEqual([80, 280, 510, 510]);
    expect(points.map((p) => p.scores['brand'])).toEqual([4, 6, 7, 7]);
    expect(points[0]?.scores['Speed']).toBe(5);
    expect(points[2]?.scores['Speed']).toBeUndefined();
  });
  it('a case reviewed since then leaves no other behind, and a later day than today is known today', () => {
    const late = row('d', { history: [point('2027-05-01', 16, { health: 10 })] });
    const points = trendOfAll([a, late], today, inAll);
    expect(points.at(-1)).toMatchObject({ day: today, cases: 2, health: 45 });
    expect(points.at(-2)?.cases).toBe(1);
  });
  it('of a single case are its reviews, in its own currency', () => {
    expect(trendOfCase(b)).toMatchObject([{ day: '2026-06-30', planned: 200, actual: 100, cases: 1 }]);
    expect(trendOfCase(a).map((p) => p.day)).toEqual(['2026-03-10', '2026-08-01']);
    expect([a, b, never].map(hasHistory)).toEqual([true, true, false]);
  });
  it('without a held review there are none', () => {
    expect(trendOfAll([never], today, inAll)).toEqual([]);
    expect(trendOfAll([], today, inAll)).toEqual([]);
  });
  it('run over calendar quarters, fewer where there would be too many', () => {
    expect(periodEnds('2026-11-01', today)).toEqual([today]);
    expect(periodEnds('2025-12-31', '2026-03-31')).toEqual(['2025-12-31', '2026-03-31']);
    for (const first of ['2022-01-01', '2016-05-05', '1990-01-01', '1200-01-01']) {
      const days = periodEnds(first, today);
      expect(days.length).toBeLessThanOrEqual(16);
      expect(days.length).toBeGreaterThan(4);
      expect([...days].sort()).toEqual(days);
      expect(days.at(-1)).toBe(today);
    }
  });
  it('scores are told by what moved most, those scored once without a change', () => {
    const scores = scoreTrends(trendOfCase(a));
    expect(scores.map((s) => [s.key, s.first, s.last])).toEqual([
      ['brand', 4, 6],
      ['Speed', 5, 5],
    ]);
    const source = { points: trendOfCase(a), one: true, formats: f };
    const table = tableOf(scoreTrendData, source, 'screen');
    expect(table.columns.map((c) => c.label)).toEqual(['Dimension', 'Mar 10, 2026', 'Aug 1, 2026', 'Change']);
    expect(table.rows.map((r) => r.cells.map(textOf))).toEqual([
      ['Brand perception', '4', '6', '+2'],
      ['Speed', '5', '—', '—'],
    ]);
  });
  it('say what they find, by the figures in their tables', () => {
    const all = { points: trendOfAll(rows, today, inAll), one: false, formats: f };
    expect(trendClaims(all)).toEqual({
      health: 'Health averages 60, as it did in Mar 2026',
      share: '75% of planned benefits have come on average, 80% in Mar 2026',
      money: '$510 net of $700 planned has come, 27% behind',
      scores: 'Brand perception moved most: 4 to 7',
    });
    expect(trendClaims({ points: trendOfCase(a), one: true, formats: f }).health).toBe(
      'Health is 80, up 20 since Mar 10, 2026',
    );
    expect(trendClaims({ points: trendOfCase(b), one: true, formats: f })).toMatchObject({
      health: 'Health is 40',
      share: '50% of planned benefits have come',
    });
    const table = tableOf(trendData, all, 'csv');
    expect(table.rows[1]?.cells.slice(0, 6).map(textOf)).toEqual([
      'Jun 2026',
      '2',
      '50',
      '65%',
      '$500',
      '$280',
    ]);
  });
});

describe('amounts over currencies', () => {
  it('stand in one at stated rates, and in each by itself', () => {
    expect(moneyScopes(rows, exchange).map((s) => [s.id, s.currency, s.left])).toEqual([
      ['all', 'USD', []],
      ['USD', 'USD', ['EUR']],
      ['EUR', 'EUR', ['USD']],
    ]);
  });
  it('are never added up without rates', () => {
    expect(moneyScopes(rows, null).map((s) => s.id)).toEqual(['USD', 'EUR']);
    // A rate for one of two currencies makes no sum of both.
    expect(moneyScopes(rows, { ...exchange, to: 'GBP', rates: { EUR: 1 } }).map((s) => s.id)).toEqual([
      'USD',
      'EUR',
    ]);
    const three = [...rows, row('x', {}, { currency: 'CHF' })];
    expect(moneyScopes(three, exchange)[0]).toMatchObject({ id: 'all', left: ['CHF'] });
    const [usd] = moneyScopes(rows, null);
    if (!usd) throw new Error('no scope');
    expect(trendOfAll(rows, today, usd).at(-1)).toMatchObject({ planned: 300, actual: 310, cases: 2 });
    expect(scatterPoints(rows, usd).map((p) => p.row.id)).toEqual(['a']);
    expect(moneyScopes([a], exchange).map((s) => s.id)).toEqual(['USD']);
    expect(moneyScopes([], exchange)).toEqual([]);
  });
});

describe('reasons in money', () => {
  it('by segment, template and kind of row come to the same', () => {
    const segments = reasonSums(rows, 'segment', inAll);
    expect(segments.groups).toEqual(['Large', 'Small']);
    expect(segments.reasons.map((r) => [r.reason, r.cases, r.total])).toEqual([
      ['training', 2, -140],
      ['pricing', 1, 5],
    ]);
    expect([...(segments.reasons[0]?.amounts ?? [])]).toEqual([
      ['Small', -40],
      ['Large', -100],
    ]);
    const kinds = reasonSums(rows, 'kind', inAll);
    const table = tableOf(reasonsData, { by: 'kind', sums: kinds, formats: f }, 'screen');
    expect(table.columns.map((c) => c.label)).toEqual([
      'Reason',
      'Cases',
      'Benefit you can count',
      'Go-live and adoption',
      'Cost you can count',
      'Together',
    ]);
    expect(table.rows.map((r) => r.cells.map(textOf))).toEqual([
      ['Training', '2', '−$130', '−$10', '', '−$140'],
      ['pricing', '1', '', '', '+$5', '+$5'],
      ['Together', '', '−$130', '−$10', '+$5', '−$135'],
    ]);
    expect(reasonSums(rows, 'template', inAll).groups).toEqual(['']);
    expect(reasonSums([never], 'kind', inAll)).toEqual({ groups: [], reasons: [] });
  });
});

describe('plan against actual', () => {
  it('holds every measured case, the one furthest behind leading', () => {
    const points = scatterPoints(rows, inAll);
    expect(points.map((p) => [p.row.id, p.planned, p.actual, meetsPlan(p)])).toEqual([
      ['b', 400, 200, false],
      ['a', 300, 310, true],
    ]);
    const table = tableOf(scatterData, { points, formats: f }, 'screen');
    expect(table.rows[0]?.cells.map(textOf)).toEqual([
      'Customer b, b',
      '—',
      'Large',
      '$400',
      '$200',
      '−$200',
    ]);
  });
});
