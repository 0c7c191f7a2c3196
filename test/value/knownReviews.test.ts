/** One account over four quarters, worked out by hand apart from the program. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { monthOfDay, parseCase, type Case } from '../../src/case/index.ts';
import { reviewFacts } from '../../src/state/reviewFacts.ts';
import { calibration, evaluate, health, planOn, review } from '../../src/value/index.ts';

interface Known {
  case: Record<string, unknown> & { reviews: Record<string, unknown>[] };
  expect: Record<
    string,
    {
      month: number;
      plan: number;
      actual: number;
      variance: number;
      causes: Record<string, number>;
      realised: number;
      runRate: number;
    }
  >;
  more: { name: string; review?: Record<string, unknown>; start?: string; day?: string; expect: unknown }[];
}
const known = JSON.parse(
  readFileSync(new URL('../fixtures/known/reviews.json', import.meta.url), 'utf8'),
) as Known;

function caseOf(fields: Record<string, unknown> = {}): Case {
  const read = parseCase({ ...known.case, ...fields });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}
const meridian = caseOf();
const to = (n: number, digits = 0): number => Math.round(n * 10 ** digits) / 10 ** digits;

describe('four reviews of one account', () => {
  it.each(Object.keys(known.expect))('%s comes out as worked out by hand', (id) => {
    const wanted = known.expect[id];
    const r = review(meridian, id);
    const causes = Object.fromEntries(
      r.causes.map(({ cause, amount }) => [
        cause.kind === 'assumption'
          ? cause.name
          : cause.kind === 'measured'
            ? `measured${cause.line.charAt(0).toUpperCase()}${cause.line.slice(1)}`
            : cause.kind,
        to(amount),
      ]),
    );
    expect({
      month: r.month,
      plan: to(r.planToDate),
      actual: to(r.actualToDate),
      variance: to(r.variance),
      causes,
      runRate: to(r.outlook.runRate),
    }).toEqual({
      month: wanted?.month,
      plan: wanted?.plan,
      actual: wanted?.actual,
      variance: wanted?.variance,
      causes: wanted?.causes,
      runRate: wanted?.runRate,
    });
  });

  it('a late start has realised nothing, and is measured all the same', () => {
    const r = review(meridian, 'q1');
    expect([r.realised, r.coverage, r.notLive]).toEqual([0, 1, true]);
    expect(r.lines.filter((l) => l.status === 'below').map((l) => l.id)).toEqual(['noshows', 'desk', 'calm']);
  });

  it('counts every row the stated rollout moves in the share realised', () => {
    // Worked out again with the rows that adopt: 82,500 of 277,178 by month 6 and so on.
    for (const [id, was] of Object.entries(known.expect)) {
      const r = review(meridian, id);
      expect(r.coverage).toBe(1);
      const [plan, actual] = ['noshows', 'desk', 'calm'].reduce(
        ([p, a], line) => {
          const row = r.lines.find((l) => l.id === line);
          return [(p ?? 0) + (row?.plan ?? 0), (a ?? 0) + (row?.actual ?? 0)];
        },
        [0, 0],
      );
      expect(r.realised).toBeCloseTo((actual ?? 0) / (plan ?? 1), 12);
      expect(Math.abs((r.realised ?? 0) - was.realised)).toBeLessThan(0.03);
    }
  });

  it('says what only an earlier review measured apart from what this one did', () => {
    expect(review(meridian, 'q2').carried).toBe(0);
    // The third states no rollout: calmer waiting rooms are known only from the second.
    const third = review(meridian, 'q3');
    const calm = third.lines.find((l) => l.id === 'calm')?.plan ?? 0;
    const all = third.lines
      .filter((l) => ['noshows', 'desk', 'calm'].includes(l.id))
      .reduce((sum, l) => sum + (l.plan ?? 0), 0);
    expect(third.carried).toBeCloseTo(calm / all, 12);
  });

  it('splits each period by cause, and the periods add up to date', () => {
    const sums = new Map<string, number>();
    let variance = 0;
    for (const { id } of meridian.reviews) {
      const r = review(meridian, id);
      variance += r.period.variance;
      expect(variance).toBeCloseTo(r.variance, 6);
      expect(r.period.causes.reduce((s, { amount }) => s + amount, 0)).toBeCloseTo(r.period.variance, 6);
      for (const { cause, amount } of r.period.causes) {
        const key = JSON.stringify(cause);
        sums.set(key, (sums.get(key) ?? 0) + amount);
      }
      for (const { cause, amount } of r.causes)
        expect(sums.get(JSON.stringify(cause)) ?? 0).toBeCloseTo(amount, 6);
    }
    // Adoption was the cause to date; in the last quarter it was the no-show rate.
    expect(review(meridian, 'q4').causes[0]?.cause).toEqual({ kind: 'rollout' });
    expect(review(meridian, 'q4').period.causes[0]?.cause).toEqual({ kind: 'assumption', name: 'noshow' });
  });

  it('compares plan and outlook as whole cases', () => {
    const plan = evaluate(meridian).incremental;
    for (const { id } of meridian.reviews) {
      const r = review(meridian, id);
      expect(r.compared.plan).toEqual({
        costs: plan.costs.total,
        roi: plan.roi,
        npv: plan.npv,
        payback: plan.payback,
      });
      // Costs came as planned, so that each outlook's return is its net over the same costs.
      const costs = plan.costs.total;
      expect(r.compared.atPlan.roi).toBeCloseTo(r.outlook.atPlan / costs, 9);
      expect(r.compared.runRate.roi).toBeCloseTo(r.outlook.runRate / costs, 9);
    }
    const last = review(meridian, 'q4');
    // Licence for two years, setup, disruption.
    expect(last.roiToDate).toBeCloseTo(-89319 / 290000, 5);
    expect(last.compared.runRate.npv).toBeLessThan(last.compared.atPlan.npv);
    expect(last.compared.plan.payback.kind).toBe('after');
  });

  it('comes out as planned where everything did', () => {
    const asPlanned = caseOf({
      reviews: [{ id: 'q1', month: 9, actual: { noshow: 0.08, hours: 6 }, rollout: known.case['rollout'] }],
    });
    const r = review(asPlanned, 'q1');
    expect(r.compared.atPlan.roi).toBeCloseTo(r.compared.plan.roi ?? NaN, 12);
    expect(r.compared.runRate.npv).toBeCloseTo(r.compared.plan.npv, 6);
    expect([r.variance, r.realised]).toEqual([0, 1]);
  });

  it('says what is paid in advance for later months, where the plan to date falls by it', () => {
    const r = review(meridian, 'q4');
    expect(r.period.plan).toBeLessThan(0);
    expect(r.prepaid).toEqual([{ id: 'licence', amount: 120000, until: 24 }]);
    expect(review(meridian, 'q3').prepaid).toEqual([]);
  });
});

describe('an account that is not live', () => {
  it('has realised nothing, is measured and is listed as such', () => {
    const { review: stated } = known.more.find((m) => m.name === 'not live') ?? {};
    const c = caseOf({ reviews: [{ id: 'x', ...stated }] });
    const r = review(c, 'x');
    expect(r.realised).toBe(0);
    expect(r.coverage).toBeGreaterThan(0);
    expect(health(c).parts.find((p) => p.part === 'value')?.value).toBe(0);
    expect(reviewFacts(c)).toMatchObject({ realised: 0, notLive: true, reviews: 1 });
  });
});

describe('a review begun and not held', () => {
  it('changes nothing outside its own screen', () => {
    const { review: stated } = known.more.find((m) => m.name === 'begun, not held') ?? {};
    const begun = caseOf({
      reviews: [
        ...known.case.reviews,
        { id: 'b', ...stated, next: '2020-01-01', surveys: { nps: -100 }, dimensions: { brand: 0 } },
      ],
    });
    expect(health(begun)).toEqual(health(meridian));
    expect({ ...reviewFacts(begun), begun: 0 }).toEqual(reviewFacts(meridian));
    expect(reviewFacts(begun).begun).toBe(1);
    for (const { id } of meridian.reviews) expect(review(begun, id)).toEqual(review(meridian, id));
    // And not before one that is held, either.
    const early = caseOf({
      reviews: [{ id: 'b', month: 1, held: false, actual: { hours: 0 } }, ...known.case.reviews],
    });
    expect(review(early, 'q4')).toEqual(review(meridian, 'q4'));
    // On its own screen it counts, after those that were held.
    expect(review(begun, 'b').month).toBe(15);
    expect(review(begun, 'b').period.from).toBe(13);
  });
});

describe('the month of a day', () => {
  it.each(known.more.filter((m) => m.name === 'month of a day'))('is $expect for $day', (x) => {
    expect(monthOfDay(x.start ?? '', x.day ?? '')).toBe(x.expect);
  });
  it('is the same wherever a plan is asked for a day', () => {
    // The last month of year 1, and the first of year 2.
    expect(planOn(meridian, 'appts', '2026-09-30').value).toBe(12000);
    expect(planOn(meridian, 'appts', '2026-10-01').value).toBe(12600);
    expect(planOn(meridian, 'appts', '2025-09-30').outside).toBe('before');
    expect(planOn(meridian, 'appts', '2028-09-30').outside).toBe(null);
    expect(planOn(meridian, 'appts', '2028-10-01').outside).toBe('after');
  });
});

describe('what is required by renewal', () => {
  const target = (name: string, value: number, by: string | null = '2027-09-30') => ({ name, value, by });
  const statuses = (targets: unknown[], review_ = 'q4') => {
    const c = caseOf({ success: { renewal: '2028-09-30', targets } });
    return review(c, review_).required.map((r) => r.status);
  };
  it('is met by what was measured, missed once its day is past, and else judged by where it is heading', () => {
    // No-shows came from 12% to 10.5%, and to 7% the quarter before; 8% was planned.
    expect(
      statuses([target('noshow', 0.11), target('noshow', 0.08), target('noshow', 0.08, '2026-06-01')]),
    ).toEqual(['met', 'at-risk', 'missed']);
    expect(statuses([target('noshow', 0.08), target('noshow', 0.065)], 'q3')).toEqual(['met', 'at-risk']);
    // Nothing was said of it: as planned.
    expect(statuses([target('noshow', 0.08), target('noshow', 0.05)], 'q1')).toEqual([
      'on-course',
      'at-risk',
    ]);
  });
  it('knows which way a number without a start value is to go by what it does to net', () => {
    expect(statuses([target('appts', 10500), target('appts', 12000)])).toEqual(['met', 'at-risk']);
  });
  it('is nothing without targets, and due by the renewal without a day', () => {
    expect(statuses([])).toEqual([]);
    expect(statuses([target('noshow', 0.08, null)], 'q2')).toEqual(['met']);
    const c = caseOf({ success: { renewal: '2028-09-30', targets: [target('calls', 1, null)] } });
    expect(review(c, 'q4').required).toMatchObject([{ name: 'calls', by: '2028-09-30', status: 'at-risk' }]);
  });
});

describe('calibration', () => {
  const one = (hours: number, reason: string | null): Case =>
    caseOf({
      reviews: [
        {
          id: 'q',
          month: 9,
          actual: { hours },
          findings: reason === null ? [] : [{ about: 'hours', reason }],
        },
        { id: 'later', month: 12, held: false, actual: { hours: 0 } },
      ],
    });
  it('is the spread of actual over plan by kind of row and by reason, from five on', () => {
    const cases = [3, 6, 4.5, 6.6, 5.4].map((h) => one(h, 'training'));
    expect(calibration(cases.slice(0, 4))).toEqual([]);
    const found = calibration(cases);
    expect(found.map((x) => [x.of, x.kind, x.n])).toEqual([
      ['lever', 'adoption', 5],
      ['reason', 'training', 5],
    ]);
    for (const x of found) {
      expect(x.median).toBeCloseTo(0.9, 12);
      // Type 7: 0.5 + 0.4 × 0.25 and 1 + 0.6 × 0.1.
      expect(x.p10).toBeCloseTo(0.6, 12);
      expect(x.p90).toBeCloseTo(1.06, 12);
    }
  });
});
