/** Options, groups, level payments and price: known answers and what must hold of any case. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCase, type Bucket, type Case } from '../../src/case/index.ts';
import {
  breakEven,
  checks,
  evaluate,
  fairPrice,
  groups,
  medianBeside,
  leaningRanges,
  onlyOption,
  paymentOf,
  sensitivity,
  simulate,
  valueSplit,
  working,
} from '../../src/value/index.ts';
import { makeFormats } from '../../src/text/format.ts';
import { checkInWords } from '../../src/text/checks.ts';
import { arbitraryCase } from '../fixtures/arbitraryCase.ts';
import finance from '../fixtures/finance.json' with { type: 'json' };
import { makeCase } from '../fixtures/makeCase.ts';
import { optionCase as offers } from '../fixtures/optionCase.ts';
import { runs } from '../fixtures/runs.ts';

const near = (a: number, b: number, size = 1): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), size, 1e-6);

/** Cases with groups, options and a price thrown over their lines. */
const dealt: fc.Arbitrary<Case> = fc
  .tuple(
    arbitraryCase(),
    fc.array(fc.constantFrom(null, 'g1', 'g2', 'gone'), { minLength: 8, maxLength: 8 }),
    fc.array(fc.constantFrom(null, [], ['o1'], ['o2'], ['o1', 'o2'], ['gone']), {
      minLength: 8,
      maxLength: 8,
    }),
    fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    fc.constantFrom(null, 'o1', 'o2', 'gone'),
  )
  .map(([c, group, options, price, option]) => {
    const read = parseCase({
      ...c,
      groups: [{ id: 'g1' }, { id: 'g2' }, { id: 'empty' }],
      options: [{ id: 'o1' }, { id: 'o2', set: { agents: { times: 2 }, hours: 3 } }],
      option,
      lines: c.lines.map((l, i) => ({ ...l, group: group[i], options: options[i] })),
      price: c.lines.filter((_, i) => price[i]).map((l) => l.id),
    });
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    return read.value;
  });

describe('options', () => {
  it('evaluate as a case of their lines alone', () => {
    fc.assert(
      fc.property(
        dealt,
        fc.constantFrom('o1', 'o2', null),
        fc.constantFrom('worse', 'likely'),
        (c, option, lean) => {
          const alone: Case = {
            ...c,
            options: [],
            option: null,
            lines: c.lines
              .filter((l) => l.options === null || (option !== null && l.options.includes(option)))
              .map((l) => ({ ...l, options: null })),
            assumptions: c.assumptions.map((a) =>
              option !== 'o2'
                ? a
                : a.name === 'hours'
                  ? { ...a, value: 3, low: null, high: null }
                  : a.name === 'agents'
                    ? { ...a, ...twice(a) }
                    : a,
            ),
          };
          expect(evaluate(c, { option, lean })).toEqual(evaluate(alone, { lean }));
          expect(evaluate({ ...c, option }, { lean })).toEqual(evaluate(alone, { lean }));
          expect(sensitivity(c, { option })).toEqual(sensitivity(alone));
          expect(breakEven(c, { option })).toEqual(breakEven(alone));
        },
      ),
      runs(60),
    );
  });
  const twice = (a: Case['assumptions'][number]) => {
    const by = (x: number | number[] | null): number | number[] | null =>
      x === null ? null : Array.isArray(x) ? x.map((n) => n * 2) : x * 2;
    const [low, high] = [by(a.low), by(a.high)];
    const top =
      a.unit === 'percent' && [a.value, a.low, a.high, by(a.value)].flat().every((x) => (x ?? 0) <= 1);
    const cap = (x: number) => (top ? Math.min(x, 1) : x);
    const at = (x: number | number[], i: number): number =>
      typeof x === 'number' ? x : (x[Math.min(i, x.length - 1)] ?? 0);
    const pair = (pick: (...n: number[]) => number) => {
      if (low === null || high === null) return null;
      if (typeof low === 'number' && typeof high === 'number') return cap(pick(low, high));
      const n = Math.max([low].flat().length, [high].flat().length);
      return Array.from({ length: n }, (_, i) => cap(pick(at(low, i), at(high, i))));
    };
    const both = low !== null && high !== null;
    const one = (x: typeof low) => (x === null ? null : Array.isArray(x) ? x.map(cap) : cap(x));
    return {
      value: by(a.value),
      low: both ? pair(Math.min) : one(low),
      high: both ? pair(Math.max) : one(high),
    };
  };

  it('come before a scenario, and never move today', () => {
    const c = offers();
    const plus = onlyOption(c, 'plus').assumptions[0];
    expect(plus?.value).toEqual([4800, 7200]);
    expect(plus?.today).toBe(0);
    const down = evaluate(c, { option: 'plus', scenario: 'down' }).lines.find((l) => l.id === 'keyed');
    expect(down?.amount).toBeCloseTo(4000 * 1.2 * 0.7 * 40, 6);
  });

  it('without any, every line counts, whatever it names', () => {
    const c = makeCase({ lines: [{ id: 'a', bucket: 'tangible-cost', formula: '5', options: ['gone'] }] });
    expect(evaluate(c).lines.map((l) => l.id)).toEqual(['a']);
    expect(onlyOption(c)).toBe(c);
  });

  it('simulate, review and work out the option proposed', () => {
    const c = offers();
    const alone = onlyOption(c, 'build');
    expect(simulate(c, { option: 'build', trials: 500 })).toEqual(simulate(alone, { trials: 500 }));
    expect(working(c, 'team', 1)).toBeNull();
    expect(working(c, 'team', 1, { option: 'build' })?.total).toBeCloseTo(150_000, 6);
  });
});

describe('groups', () => {
  it('add up to the case', () => {
    fc.assert(
      fc.property(dealt, (c) => {
        const e = evaluate(c);
        const list = groups(c);
        const size = e.lines.reduce((sum, l) => sum + Math.abs(l.total ?? 0), 0);
        for (const of of ['total', 'presentValue'] as const) {
          for (const bucket of Object.keys(e.buckets) as Bucket[])
            expect(
              near(
                list.reduce((s, g) => s + g.buckets[bucket][of], 0),
                e.buckets[bucket][of],
                size,
              ),
            ).toBe(true);
          expect(
            near(
              list.reduce((s, g) => s + g.gross[of], 0),
              e.gross[of],
              size,
            ),
          ).toBe(true);
          expect(
            near(
              list.reduce((s, g) => s + g.net[of], 0),
              e.net[of],
              size,
            ),
          ).toBe(true);
        }
      }),
    );
  });

  it('stand in the order of the case, the rest last, and are none where there are none', () => {
    expect(groups(offers()).map((g) => g.id)).toEqual(['ap', 'ar', null]);
    expect(groups(offers({ groups: [] }))).toEqual([]);
    expect(groups(offers(), { option: 'build' })[0]?.buckets['tangible-cost'].total).toBe(0);
  });
});

describe('level payments', () => {
  it.each(finance.payments)('$name: as published', ({ amount, months, rate, payment, tolerance }) =>
    expect(Math.abs(amount * paymentOf(months, rate) - payment)).toBeLessThanOrEqual(tolerance),
  );

  const inPayments = (months: number, rate: number, more: Record<string, unknown> = {}) =>
    makeCase({
      years: 10,
      lines: [{ id: 'a', bucket: 'tangible-cost', formula: '64000', per: 'once', paid: { months, rate } }],
      ...more,
    });

  it('discounted at their own monthly rate give the amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (months, rate) => {
          const { monthly } = evaluate(inPayments(months, rate)).lines[0] ?? { monthly: [] };
          const worth = monthly.reduce((sum, x, t) => sum + x * (1 + rate / 12) ** -t, 0);
          expect(worth).toBeCloseTo(64_000, 4);
          expect(monthly[0]).toBe(0);
          expect(monthly.filter((x) => x !== 0).length).toBe(months);
        },
      ),
    );
  });

  it('begin the month after, and those after the term are said to be owed', () => {
    const c = inPayments(36, 0.06, { years: 2 });
    const e = evaluate(c);
    const line = e.lines[0];
    expect(line?.monthly.slice(0, 3).map((x) => Math.round(x * 100) / 100)).toEqual([0, 1947, 1947]);
    expect(line?.total).toBeCloseTo(24 * 64_000 * paymentOf(36, 0.06), 6);
    expect(checks(c, e)).toContainEqual({
      kind: 'payments-beyond',
      line: 'a',
      count: 12,
      owed: expect.closeTo(12 * 64_000 * paymentOf(36, 0.06), 4) as number,
    });
    const w = working(c, 'a', 1);
    expect(w?.payments).toEqual({ count: 24, each: expect.closeTo(1947.0, 1) as number });
    expect((w?.result ?? 0) * (w?.periods ?? 0)).toBeCloseTo(w?.total ?? NaN, 6);
  });

  it('follow ranges, risk and scenarios as one-off money does', () => {
    const c = makeCase({
      years: 1,
      assumptions: [{ name: 'x', value: 100, low: 90, high: 120 }],
      lines: [
        {
          id: 'a',
          bucket: 'tangible-cost',
          formula: 'x',
          per: 'once',
          from: 6,
          risk: 0.1,
          paid: { months: 4, rate: 0 },
        },
      ],
      scenarios: [{ id: 's', costs: 2 }],
    });
    expect(evaluate(c).net.total).toBeCloseTo(-110, 9);
    expect(evaluate(c, { scenario: 's', lean: 'worse' }).net.total).toBeCloseTo(-264, 9);
    const { net } = simulate(c, { trials: 300 });
    expect(net.sorted[0]).toBeGreaterThanOrEqual(-132 - 1e-9);
    // On a line that recurs they mean nothing, and that is said.
    const odd = makeCase({
      lines: [{ id: 'a', bucket: 'tangible-cost', formula: '5', paid: { months: 4, rate: 0 } }],
    });
    expect(evaluate(odd).net.total).toBeCloseTo(-15, 9);
    expect(checks(odd, evaluate(odd)).map((x) => x.kind)).toContain('payments-recurring');
  });
});

describe('price', () => {
  const known = finance.price[0];
  if (!known) throw new Error('no known answer');
  const c = makeCase({
    years: known.years,
    discount: { rate: known.rate },
    lines: [
      { id: 'gain', bucket: 'tangible-benefit', formula: String(known.benefit), adopts: false },
      { id: 'fee', bucket: 'tangible-cost', formula: String(known.price) },
      { id: 'other', bucket: 'tangible-cost', formula: String(known['other costs']) },
    ],
    price: ['fee'],
  });

  it('is fair at the known factors', () => {
    expect(fairPrice(c, { roi: 1 })).toEqual({
      factor: known['roi 1'],
      price: { total: 100_000, presentValue: 100_000 },
    });
    expect(fairPrice(c, { net: 0 })?.factor).toBeCloseTo(known['net 0'], 12);
    expect(fairPrice(c, { roi: 2 })?.factor).toBeCloseTo(known['roi 2 (200%)'], 12);
    expect(fairPrice(c, { roi: 1, net: 0 })?.factor).toBeCloseTo(1, 12);
    expect(fairPrice(c, { net: 1_000_000 })).toBeNull();
    expect(fairPrice(c, {})).toBeNull();
    expect(fairPrice({ ...c, price: [] }, { net: 0 })).toBeNull();
    expect(fairPrice({ ...c, price: ['gain'] }, { net: 0 })).toBeNull();
  });

  it('leaves the customer a share where both are above zero', () => {
    expect(valueSplit(c)).toEqual({
      price: { total: 100_000, presentValue: 100_000 },
      customer: { total: 150_000, presentValue: 150_000 },
      share: 0.6,
    });
    expect(valueSplit({ ...c, price: [] }).share).toBeNull();
  });

  const scaled = (x: Case, factor: number): Case => {
    const ids = new Set(x.price);
    return {
      ...x,
      lines: x.lines.map((l) =>
        ids.has(l.id) && l.bucket.endsWith('-cost') && !l.bucket.startsWith('alternative')
          ? { ...l, formula: `(${l.formula}) * ${factor.toFixed(15)}` }
          : l,
      ),
    };
  };

  const kinds = [
    'tangible-benefit',
    'perceived-benefit',
    'tangible-cost',
    'perceived-cost',
    'alternative-benefit',
    'alternative-cost',
  ] as const;
  const tame: fc.Arbitrary<Case> = fc
    .array(
      fc.record({
        bucket: fc.constantFrom(...kinds, 'tangible-benefit' as const, 'tangible-cost' as const),
        formula: fc.integer({ min: 1, max: 1_000_000 }).map(String),
        per: fc.constantFrom('once', 'month', 'year'),
        risk: fc.constantFrom(0, 0.2),
        priced: fc.boolean(),
      }),
      { minLength: 4, maxLength: 9 },
    )
    .map((lines) =>
      makeCase({
        lines: lines.map(({ priced: _, ...l }, i) => ({ id: `l${i}`, ...l })),
        price: lines.flatMap((l, i) => (l.priced ? [`l${i}`] : [])),
      }),
    );

  it('holds at its factor, and a little above it does not', () => {
    let tried = 0;
    let above = 0;
    fc.assert(
      fc.property(
        tame,
        fc.constantFrom(0, 1000, 1e6),
        fc.constantFrom(0, 0.5, 2),
        fc.constantFrom(6, 18, 30),
        fc.constantFrom('tangible', 'whole', 'incremental', 'tangibleIncremental'),
        (x, net, roi, payback, measure) => {
          const size = evaluate(x).lines.reduce((sum, l) => sum + Math.abs(l.total ?? 0), 0);
          const at = (target: Parameters<typeof fairPrice>[1]) => {
            const found = fairPrice(x, target, { measure });
            // Digits of a formula end somewhere.
            if (!found || found.factor < 1e-3 || found.factor > 1e6 || found.price.total < 1e-6 * size)
              return null;
            tried++;
            return [scaled(x, found.factor), scaled(x, found.factor * (1 + 1e-6))].map((s) => ({
              ...evaluate(s)[measure],
              price: found.price.total,
            }));
          };
          const byNet = at({ net });
          if (byNet) {
            expect(near(byNet[0]?.net.total ?? NaN, net, size)).toBe(true);
            expect(byNet[1]?.net.total).toBeLessThan(net);
          }
          const byRoi = at({ roi });
          if (byRoi && byRoi[0]?.roi !== null) {
            expect(near(byRoi[0]?.roi ?? NaN, roi, 1)).toBe(true);
            expect(byRoi[1]?.roi ?? NaN).toBeLessThan(roi);
          }
          const byMonths = at({ payback });
          if (byMonths) {
            const months = (m: (typeof byMonths)[number] | undefined) =>
              m?.payback.kind === 'after' ? m.payback.months : m?.payback.kind === 'immediate' ? 0 : Infinity;
            expect(months(byMonths[0])).toBeLessThanOrEqual(payback + 1e-6);
            // Where a millionth of the price is more than what counts as nothing.
            if ((byMonths[0]?.price ?? 0) > 0.05 * size) {
              above++;
              expect(months(byMonths[1])).toBeGreaterThan(payback);
            }
          }
        },
      ),
    );
    expect(tried).toBeGreaterThan(20);
    expect(above).toBeGreaterThan(5);
  });

  it('holds in as many outcomes as asked for, exactly', () => {
    const ranged = makeCase({
      lines: [
        { id: 'gain', bucket: 'tangible-benefit', formula: 'x * 10' },
        { id: 'fee', bucket: 'tangible-cost', formula: '40000' },
        { id: 'other', bucket: 'tangible-cost', formula: 'y', per: 'once' },
      ],
      assumptions: [
        { name: 'x', value: 10_000, low: 6000, high: 11_000 },
        { name: 'y', value: 20_000, low: 15_000, high: 60_000 },
      ],
      price: ['fee'],
    });
    for (const [target, holds] of [
      [{ odds: 0.9 }, (net: number) => net >= -1e-6],
      [{ odds: 0.5, net: 50_000 }, (net: number) => net >= 50_000 - 1e-6],
    ] as const) {
      const found = fairPrice(ranged, target, { trials: 1001 });
      const { net } = simulate(scaled(ranged, found?.factor ?? NaN), { trials: 1001 });
      const share = Array.from(net.sorted).filter(holds).length / 1001;
      expect(share).toBeGreaterThanOrEqual(target.odds);
      expect(share).toBeLessThan(target.odds + 0.002);
      const above = simulate(scaled(ranged, (found?.factor ?? NaN) * (1 + 1e-6)), { trials: 1001 });
      expect(Array.from(above.net.sorted).filter(holds).length / 1001).toBeLessThan(target.odds);
    }
    const roi = fairPrice(ranged, { odds: 0.8, roi: 1 }, { trials: 1000 });
    expect(roi?.factor).toBeLessThan(fairPrice(ranged, { odds: 0.8 }, { trials: 1000 })?.factor ?? 0);
  });
});

describe('likely figures above most of their own outcomes', () => {
  const c = makeCase({
    assumptions: [
      { name: 'x', value: 10_000, low: 2000, high: 10_500 },
      { name: 'y', value: 100, low: 90, high: 110 },
    ],
    lines: [
      { id: 'gain', bucket: 'tangible-benefit', formula: 'x * 10' },
      { id: 'cost', bucket: 'tangible-cost', formula: 'y * 10' },
    ],
  });
  it('have the median and the mean beside them, and name the numbers', () => {
    const { net } = simulate(c, { trials: 4000 });
    const likely = evaluate(c).net.total;
    const beside = medianBeside(likely, net);
    expect(beside?.below).toBeGreaterThan(0.65);
    expect(beside?.median).toBeLessThan(likely);
    expect(leaningRanges(c)).toEqual(['x']);
    expect(medianBeside(net.quantiles[60] ?? 0, net)).toBeNull();
    expect(
      medianBeside(0, { mean: NaN, quantiles: new Array<number>(99).fill(NaN), sorted: new Float64Array() }),
    ).toBeNull();
  });

  it('shares of the spread that overlap add up to all of it', () => {
    const together = { ...c, simulation: { ...c.simulation, together: 0.8 } };
    const shares = simulate(together, { trials: 5000 }).drivers;
    expect(shares.reduce((sum, d) => sum + d.share, 0)).toBeCloseTo(1, 9);
    const apart = simulate(c, { trials: 5000 }).drivers.reduce((sum, d) => sum + d.share, 0);
    expect(apart).toBeLessThanOrEqual(1 + 1e-9);
  });
});

describe('what is odd about options, groups and price', () => {
  const f = makeFormats('en-US', 'USD');
  const said = (c: Case): string[] => checks(c, evaluate(c)).map((x) => checkInWords(x, c, f));
  it('is said plainly, and nothing is lost', () => {
    const c = offers({
      price: ['fee', 'keyed', 'nowhere'],
      option: 'std',
      options: [
        { id: 'std', label: 'Standard' },
        { id: 'same', label: 'Standard too' },
        { id: 'build', label: 'Build it', set: { nobody: 4 } },
      ],
      lines: [
        {
          id: 'keyed',
          bucket: 'tangible-benefit',
          label: 'Hours keyed',
          formula: 'hours * wage',
          group: 'gone',
        },
        {
          id: 'fee',
          bucket: 'tangible-cost',
          label: 'Subscription',
          formula: '60000',
          options: ['std', 'same'],
        },
        { id: 'lost', bucket: 'tangible-cost', label: 'Lost', formula: '1', options: [] },
        { id: 'far', bucket: 'tangible-cost', label: 'Far', formula: '1', options: ['nope'] },
      ],
      scenarios: [{ id: 'down', label: 'Down', set: { std: 3 } }],
    });
    const words = said(c).join('\n');
    for (const part of [
      '“Standard too” differs in nothing from “Standard”',
      '“Lost” is part of no option',
      '“Far” is part of no option',
      'an option “nope” that is not in this case',
      'a group “gone” that is not in this case',
      '“Hours keyed” is marked as the price, but it is no cost',
      'A row “nowhere” is marked as the price',
      '“Down” sets the option “Standard”',
      '“Build it” sets “nobody”, which is no number',
    ])
      expect(words).toContain(part);
    expect(said({ ...c, option: 'nope' }).join('\n')).toContain(
      'The option proposed, “nope”, is not in this case',
    );
    expect(said(offers()).join('\n')).toContain('The option “Build it” has no price');
  });
});
