import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buckets, fingerprint, type Case } from '../../src/case/index.ts';
import { review } from '../../src/value/review.ts';
import { evaluate } from '../../src/value/worth.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { runs } from '../fixtures/runs.ts';

const yearly = (id: string, formula: string, more: Record<string, unknown> = {}) => ({
  id,
  bucket: 'tangible-benefit',
  formula,
  ...more,
});

/** 40 agents at 10 a month each. */
const simple = (reviews: unknown[], more: Record<string, unknown> = {}) =>
  makeCase({
    years: 2,
    assumptions: [
      { name: 'agents', value: 40, today: 30 },
      { name: 'each', value: 10 },
    ],
    lines: [yearly('saved', 'agents * each', { per: 'month' })],
    reviews,
    ...more,
  });

const lineOf = (r: ReturnType<typeof review>, id: string) => r.lines.find((l) => l.id === id);
const amountOf = (r: ReturnType<typeof review>, key: string) =>
  r.causes.find(({ cause: c }) => key === (c.kind === 'assumption' ? c.name : c.kind))?.amount;

describe('review', () => {
  it('holds what was measured against the plan to date, and projects both ways', () => {
    const r = review(simple([{ id: 'q2', month: 6, actual: { agents: 30 } }]), 'q2');
    expect(r).toMatchObject({ month: 6, planToDate: 2400, actualToDate: 1800, variance: -600 });
    expect(r.causes).toEqual([{ cause: { kind: 'assumption', name: 'agents' }, amount: -600 }]);
    expect(r.outlook).toEqual({ atPlan: 1800 + 18 * 400, runRate: 24 * 300 });
    expect([r.realised, r.coverage]).toEqual([0.75, 1]);
    expect(lineOf(r, 'saved')).toEqual({ id: 'saved', plan: 2400, actual: 1800, status: 'below' });
  });

  it('has no variance while nothing is stated, and measures nothing then', () => {
    const r = review(simple([{ id: 'q1', month: 3 }]), 'q1');
    expect(r).toMatchObject({ planToDate: 1200, variance: 0, causes: [], realised: null, coverage: 0 });
    expect(lineOf(r, 'saved')?.status).toBe('not-measured');
  });

  it('holds what has no start value beside its plan: what was agreed on first, then what else was stated', () => {
    const c = simple(
      [
        { id: 'q1', month: 3, actual: { each: 9 } },
        { id: 'q2', month: 6 },
      ],
      {
        assumptions: [
          { name: 'agents', value: 40, today: 30 },
          { name: 'each', value: [10, 12] },
          { name: 'unused', value: 1 },
          { name: 'trips', value: 5 },
        ],
        success: { metrics: ['trips'] },
      },
    );
    expect(review(c, 'q2').numbers).toEqual([
      { name: 'trips', plan: 5, actual: null, carried: false },
      { name: 'each', plan: 10, actual: 9, carried: true },
    ]);
  });

  it('lets each review speak for its own months and holds an actual until it is stated anew', () => {
    const c = simple([
      { id: 'q1', month: 3, actual: { agents: 20 } },
      { id: 'q2', month: 6 },
      { id: 'q3', month: 9, actual: { agents: 50 } },
    ]);
    expect(review(c, 'q1').actualToDate).toBe(3 * 200);
    const second = review(c, 'q2');
    expect(second.actualToDate).toBe(6 * 200);
    expect(second.kpis[0]).toMatchObject({ actual: 20, carried: true });
    const third = review(c, 'q3');
    expect(third.actualToDate).toBe(6 * 200 + 3 * 500);
    expect(third.kpis[0]).toMatchObject({ actual: 50, carried: false });
    expect(third.outlook.runRate).toBe(2700 + 15 * 500);
  });

  it('shows a late rollout as the rollout, not as the numbers', () => {
    const c = simple([
      { id: 'h1', month: 6, rollout: { goLive: 3, fullAdoption: 3 }, actual: { agents: 40 } },
    ]);
    const r = review(c, 'h1');
    expect(r.actualToDate).toBe(3 * 400);
    expect(r.causes).toEqual([{ cause: { kind: 'rollout' }, amount: -1200 }]);
    // From here on the late rollout has caught up.
    expect(r.outlook).toEqual({ atPlan: 1200 + 18 * 400, runRate: 1200 + 18 * 400 });
  });

  it('shares a joint shortfall evenly between two equal causes', () => {
    const c = simple([{ id: 'y1', month: 12, actual: { agents: 20, each: 5 } }]);
    const r = review(c, 'y1');
    expect(r.variance).toBe(1200 - 4800);
    expect(amountOf(r, 'agents')).toBeCloseTo(-1800, 9);
    expect(amountOf(r, 'each')).toBeCloseTo(-1800, 9);
  });

  it('takes a measured line as it is and adds the formula afterwards', () => {
    const c = simple([
      { id: 'q1', month: 3, measured: { saved: 900 } },
      { id: 'q2', month: 6, actual: { agents: 50 } },
    ]);
    const first = review(c, 'q1');
    expect(first).toMatchObject({ actualToDate: 900, variance: -300, realised: 0.75, coverage: 1 });
    expect(first.causes).toEqual([{ cause: { kind: 'measured', line: 'saved' }, amount: -300 }]);
    expect(first.outlook).toEqual({ atPlan: 900 + 21 * 400, runRate: 900 + 21 * 400 * 0.75 });
    const second = review(c, 'q2');
    expect(second.actualToDate).toBe(900 + 3 * 500);
    expect(amountOf(second, 'measured')).toBe(-300);
    expect(amountOf(second, 'agents')).toBe(300);
  });

  it('lets a measurement replace what the same review says of its drivers', () => {
    const r = review(
      simple([{ id: 'q1', month: 3, measured: { saved: 1000 }, actual: { agents: 10 } }]),
      'q1',
    );
    expect(r.actualToDate).toBe(1000);
    expect(r.causes).toEqual([{ cause: { kind: 'measured', line: 'saved' }, amount: -200 }]);
  });

  it('goes on at plan from a measurement where nothing was planned to date', () => {
    const c = simple([{ id: 'q1', month: 3, measured: { saved: 50 } }], {
      rollout: { goLive: 6, fullAdoption: 6 },
    });
    expect(review(c, 'q1').outlook).toEqual({ atPlan: 50 + 18 * 400, runRate: 50 + 18 * 400 });
    expect(lineOf(review(c, 'q1'), 'saved')).toMatchObject({ plan: 0, actual: 50, status: 'above' });
  });

  it('counts money measured on a line that was never entered', () => {
    const c = simple([{ id: 'q1', month: 3, measured: { extra: 70 } }], {
      lines: [yearly('saved', 'agents * each', { per: 'month' }), yearly('extra', '')],
    });
    const r = review(c, 'q1');
    expect(r.variance).toBe(70);
    expect(lineOf(r, 'extra')).toEqual({ id: 'extra', plan: null, actual: 70, status: 'above' });
    expect(r.causes).toEqual([{ cause: { kind: 'measured', line: 'extra' }, amount: 70 }]);
  });

  it('counts a fee paid in advance in the period it is paid in', () => {
    const c = simple([{ id: 'q1', month: 3, actual: { fee: 1500 } }], {
      assumptions: [{ name: 'fee', value: 1200 }],
      lines: [yearly('licence', 'fee', { bucket: 'tangible-cost', paid: 'in-advance' })],
    });
    const r = review(c, 'q1');
    expect([r.planToDate, r.actualToDate]).toEqual([-1200, -1500]);
    expect(r.causes).toEqual([{ cause: { kind: 'assumption', name: 'fee' }, amount: -300 }]);
    expect(r.outlook).toEqual({ atPlan: -2700, runRate: -3000 });
  });

  it('calls a cost above plan when it is lower, and below when it is higher', () => {
    const at = (spent: number) => {
      const c = simple([{ id: 'y1', month: 12, measured: { licence: spent } }], {
        lines: [yearly('licence', '1000', { bucket: 'tangible-cost' })],
      });
      return lineOf(review(c, 'y1'), 'licence')?.status;
    };
    expect([800, 900, 950, 1000, 1100, 1101].map(at)).toEqual([
      'above',
      'above',
      'on-track',
      'on-track',
      'on-track',
      'below',
    ]);
  });

  it('judges a KPI by how far it has come from today', () => {
    const at = (agents: number) => review(simple([{ id: 'q1', month: 3, actual: { agents } }]), 'q1').kpis[0];
    expect(at(38)).toEqual({
      name: 'agents',
      today: 30,
      plan: 40,
      actual: 38,
      carried: false,
      progress: 0.8,
      status: 'below',
    });
    expect([39, 40, 41, 29].map((n) => at(n)?.status)).toEqual(['on-track', 'on-track', 'above', 'below']);
  });

  it('judges a KPI that should fall by the same rule', () => {
    const at = (hours: number) =>
      review(
        makeCase({
          assumptions: [{ name: 'hours', value: 4, today: 10 }],
          reviews: [{ id: 'q1', month: 3, actual: { hours } }],
        }),
        'q1',
      ).kpis[0]?.status;
    expect([3, 4, 4.5, 6].map(at)).toEqual(['above', 'on-track', 'on-track', 'below']);
  });

  it('takes the plan of the review year, and asks nothing of a KPI meant to stay', () => {
    const c = makeCase({
      years: 3,
      assumptions: [
        { name: 'agents', value: [10, 20, 30], today: 5 },
        { name: 'seats', value: 7, today: 7 },
        { name: 'idle', value: null, today: 7 },
      ],
      reviews: [{ id: 'r', month: 13, actual: { seats: 9 } }],
    });
    expect(review(c, 'r').kpis).toMatchObject([
      { name: 'agents', plan: 20, actual: null, status: 'not-measured' },
      { name: 'seats', plan: 7, progress: null, status: 'no-target' },
    ]);
  });

  it('leaves lines that nobody measured out of what is realised, and says how much was measured', () => {
    const c = makeCase({
      years: 1,
      assumptions: [{ name: 'agents', value: 10 }],
      lines: [
        yearly('known', 'agents * 30'),
        yearly('unknown', '100'),
        yearly('felt', '100', { bucket: 'perceived-benefit' }),
        yearly('cost', '50', { bucket: 'tangible-cost' }),
      ],
      reviews: [{ id: 'y', month: 12, actual: { agents: 5 }, measured: { cost: 80 } }],
    });
    expect(review(c, 'y')).toMatchObject({ realised: 0.5, coverage: 0.6, variance: -180 });
  });

  it('holds a line at plan and says so when its actuals give no figure', () => {
    const c = simple([{ id: 'q1', month: 3, actual: { each: 0 } }], {
      lines: [yearly('rate', 'agents / each')],
    });
    const r = review(c, 'q1');
    expect(lineOf(r, 'rate')?.status).toBe('failing');
    expect([r.variance, r.causes]).toEqual([0, []]);
    expect(Number.isFinite(r.outlook.runRate)).toBe(true);
  });

  it('gives the change to the line itself where no driver alone can carry it', () => {
    // Either change alone divides by zero.
    const c = makeCase({
      years: 1,
      assumptions: [
        { name: 'a', value: 2 },
        { name: 'b', value: 1 },
      ],
      lines: [yearly('odd', '10 / (a - b)')],
      reviews: [{ id: 'y', month: 12, actual: { a: 1, b: 2 } }],
    });
    const r = review(c, 'y');
    expect(r.variance).toBeCloseTo(-20, 12);
    expect(r.causes).toEqual([{ cause: { kind: 'line', line: 'odd' }, amount: -20 }]);
  });

  it('sees that the figures changed since they were agreed, and not that a word did', () => {
    const c = simple([{ id: 'q1', month: 3 }]);
    const agreed: Case = { ...c, agreed: { on: '2026-01-02', by: 'A. Osei', fingerprint: fingerprint(c) } };
    expect(review(c, 'q1').baselineChanged).toBe(false);
    expect(review({ ...agreed, title: 'New' }, 'q1').baselineChanged).toBe(false);
    expect(review({ ...agreed, years: 3 }, 'q1').baselineChanged).toBe(true);
  });

  it('says plainly what cannot be used, and uses the rest', () => {
    const c = simple(
      [
        { id: 'late', month: 30, actual: { agents: 30 } },
        { id: 'early', month: 6, actual: { gone: 1, constructor: 2 }, measured: { lost: 5 } },
        { id: 'zero', month: 0 },
      ],
      { success: { metrics: ['agents', 'missing'] } },
    );
    const r = review(c, 'late');
    expect(r.problems).toEqual([
      { kind: 'beyond-horizon', review: 'late', month: 30, last: 24 },
      { kind: 'out-of-order', review: 'early', before: 'late' },
      { kind: 'unknown-actual', review: 'early', name: 'gone' },
      { kind: 'unknown-actual', review: 'early', name: 'constructor' },
      { kind: 'unknown-measured', review: 'early', line: 'lost' },
      { kind: 'beyond-horizon', review: 'zero', month: 0, last: 24 },
      { kind: 'out-of-order', review: 'zero', before: 'early' },
      { kind: 'unknown-metric', name: 'missing' },
    ]);
    // The later months are the late review's, whatever the order of the list.
    expect(r).toMatchObject({ month: 24, actualToDate: 6 * 400 + 18 * 300 });
  });

  it('refuses a review the case does not hold', () => {
    expect(() => review(simple([]), 'none')).toThrow(RangeError);
  });
});

const number = fc.integer({ min: 1, max: 50 });
const rollout = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
  .map(([a, b]) => ({ goLive: Math.min(a, b), fullAdoption: Math.max(a, b) }));
const anyCase = fc
  .record({
    years: fc.integer({ min: 1, max: 3 }),
    rollout,
    values: fc.array(fc.oneof(number, fc.array(number, { minLength: 1, maxLength: 3 })), {
      minLength: 4,
      maxLength: 4,
    }),
    lines: fc.array(
      fc.record({
        bucket: fc.constantFrom(...buckets),
        formula: fc.constantFrom(
          'a * b',
          'a * b * c',
          'a + d / b',
          'max(a, b) * year',
          'if(c > 20, a, d)',
          '500',
        ),
        per: fc.constantFrom('once', 'month', 'quarter', 'year'),
        paid: fc.constantFrom('evenly', 'in-advance'),
        growth: fc.constantFrom(0, 0.1, -0.2),
        risk: fc.constantFrom(0, 0.15),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
    actual: fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), number, { maxKeys: 4 }), {
      minLength: 3,
      maxLength: 3,
    }),
    actualRollout: fc.array(fc.option(rollout), { minLength: 3, maxLength: 3 }),
    measured: fc.array(fc.dictionary(fc.constantFrom('l0', 'l1', 'l2'), number, { maxKeys: 2 }), {
      minLength: 3,
      maxLength: 3,
    }),
  })
  .map(({ years, rollout: planned, values, lines, months, actual, actualRollout, measured }) =>
    makeCase({
      years,
      rollout: planned,
      assumptions: ['a', 'b', 'c', 'd'].map((name, i) => ({ name, value: values[i] })),
      lines: lines.map(({ paid, ...line }, i) => ({
        id: `l${i}`,
        ...line,
        paid: line.per === 'once' ? 'evenly' : paid,
      })),
      reviews: [...months]
        .sort((x, y) => x - y)
        .map((month, i) => ({
          id: `r${i}`,
          month,
          actual: actual[i],
          rollout: actualRollout[i] ?? null,
          measured: measured[i],
        })),
    }),
  );

const scaleOf = (c: Case): number =>
  evaluate(c).lines.reduce((sum, l) => sum + Math.abs(l.total ?? 0), 1000) * 100;

describe('reviews of any case', () => {
  it('have causes that add up to the variance', () => {
    fc.assert(
      fc.property(anyCase, (c) => {
        for (const { id } of c.reviews) {
          const r = review(c, id);
          const sum = r.causes.reduce((total, { amount }) => total + amount, 0);
          expect(Math.abs(sum - r.variance)).toBeLessThanOrEqual(1e-12 * scaleOf(c));
        }
      }),
      runs(300),
    );
  });

  it('have no variance where every actual is the plan', () => {
    fc.assert(
      fc.property(anyCase, (c) => {
        const planned: Case = {
          ...c,
          assumptions: c.assumptions.map((a) => ({
            ...a,
            value: typeof a.value === 'number' ? a.value : (a.value?.[0] ?? 1),
          })),
        };
        const reviews = c.reviews.map((r) => ({
          ...r,
          measured: {},
          rollout: c.rollout,
          actual: Object.fromEntries(planned.assumptions.map((a) => [a.name, Number(a.value)])),
        }));
        const { net } = evaluate(planned);
        for (const { id } of reviews) {
          const r = review({ ...planned, reviews }, id);
          expect([r.variance, r.causes]).toEqual([0, []]);
          for (const end of [r.outlook.atPlan, r.outlook.runRate])
            expect(Math.abs(end - net.total)).toBeLessThanOrEqual(1e-12 * scaleOf(c));
        }
      }),
      runs(100),
    );
  });

  it('plan what the headline gives, and at the end come to what it gives with the actual numbers', () => {
    fc.assert(
      fc.property(anyCase, (c) => {
        const [first] = c.reviews;
        if (!first) return;
        const end: Case = { ...c, reviews: [{ ...first, month: 12 * c.years, measured: {} }] };
        const r = review(end, first.id);
        expect(Math.abs(r.planToDate - evaluate(c).net.total)).toBeLessThanOrEqual(1e-12 * scaleOf(c));
        const came: Case = {
          ...c,
          rollout: first.rollout ?? c.rollout,
          assumptions: c.assumptions.map((a) =>
            Object.hasOwn(first.actual, a.name) ? { ...a, value: first.actual[a.name] ?? null } : a,
          ),
        };
        expect(Math.abs(r.actualToDate - evaluate(came).net.total)).toBeLessThanOrEqual(1e-12 * scaleOf(c));
        expect(Math.abs(r.outlook.runRate - r.actualToDate)).toBeLessThanOrEqual(1e-12 * scaleOf(c));
      }),
      runs(200),
    );
  });
});
