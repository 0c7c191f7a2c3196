import { describe, expect, it } from 'vitest';
import { evaluate, customerShares } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const line = (id: string, bucket: string, formula: string | number, more: Record<string, unknown> = {}) => ({
  id,
  bucket,
  formula: String(formula),
  per: 'once',
  ...more,
});

/** One line in each bucket, each a different power of two, so that every sum is recognisable. */
const six = [
  line('tb', 'tangible-benefit', 1024),
  line('pb', 'perceived-benefit', 512),
  line('tc', 'tangible-cost', 256),
  line('pc', 'perceived-cost', 128),
  line('ab', 'alternative-benefit', 64),
  line('ac', 'alternative-cost', 16),
];

describe('the value formula', () => {
  const e = evaluate(makeCase({ lines: six }));

  it('is benefits less costs, less what the alternative already gives', () => {
    expect(e.gross.total).toBe(1024 + 512 - 256 - 128);
    expect(e.alternative.total).toBe(64 - 16);
    expect(e.net.total).toBe(1152 - 48);
  });

  it('counts only what can be measured in tangibleNet, the countable alternative included', () => {
    expect(e.tangibleNet.total).toBe(1024 - 256 - 48);
    const felt = makeCase({ lines: six.map((l) => (l.id === 'ab' ? { ...l, countable: false } : l)) });
    expect(evaluate(felt).tangibleNet.total).toBe(1024 - 256 + 16);
    expect(evaluate(felt).net.total).toBe(e.net.total);
  });

  it('keeps every bucket, costs positive', () =>
    expect(Object.values(e.buckets).map((b) => b.total)).toEqual([1024, 512, 256, 128, 64, 16]));

  it('measures the tangible, the whole, and what is gained over the alternative', () => {
    const sums = (m: typeof e.whole) => [m.benefits.total, m.costs.total, m.net.total];
    expect(sums(e.tangible)).toEqual([1024, 256, 768]);
    expect(sums(e.whole)).toEqual([1536, 384, 1152]);
    expect(sums(e.incremental)).toEqual([1536 - 64 + 16, 384, 1104]);
    expect(e.incremental.net).toEqual(e.net);
    expect(e.whole.net).toEqual(e.gross);
  });

  it('returns net profit over cost, what comes back for each 1, and the return on value', () => {
    expect(e.tangible.roi).toBe(768 / 256);
    expect(e.tangible.comesBack).toBe(4);
    expect(e.returnOnValue).toBe(1152 / 384);
  });

  it('of 3000% brings back 31 for each 1', () => {
    const m = evaluate(
      makeCase({ lines: [line('b', 'tangible-benefit', 31), line('c', 'tangible-cost', 1)] }),
    ).tangible;
    expect([m.roi, m.comesBack]).toEqual([30, 31]);
  });
});

describe('without costs', () => {
  it.each([
    ['no cost line', []],
    ['a cost of nothing', [line('c', 'tangible-cost', 0)]],
    ['a cost that pays', [line('c', 'tangible-cost', '-5')]],
  ])('%s leaves no return, neither infinite nor 0', (_, costs) => {
    const e = evaluate(makeCase({ lines: [line('b', 'tangible-benefit', 100), ...costs] }));
    expect(e.tangible).toMatchObject({
      roi: null,
      roiPresentValue: null,
      comesBack: null,
      irr: { kind: 'none' },
    });
    expect(e.returnOnValue).toBeNull();
  });

  it.each([
    ['nothing at all', [], true],
    ['benefits without a cost', [line('b', 'tangible-benefit', 100)], true],
    ['a cost of 0', [line('b', 'tangible-benefit', 0), line('k', 'tangible-cost', 0)], true],
    [
      'a cost paid for as it falls',
      [line('b', 'tangible-benefit', 100), line('k', 'tangible-cost', 50)],
      undefined,
    ],
  ])('%s: payback at once tells whether anything was owed', (_, lines, free) => {
    for (const payback of ['payback', 'discountedPayback'] as const)
      expect(evaluate(makeCase({ lines })).tangible[payback]).toEqual({
        kind: 'immediate',
        ...(free ? { free } : {}),
      });
  });

  it('an empty case is worth nothing, and says so in plain zeros', () => {
    const e = evaluate(makeCase());
    expect(e.net).toEqual({ total: 0, presentValue: 0 });
    expect(e.whole).toMatchObject({ npv: 0, roi: null, payback: { kind: 'immediate' }, costOfDelay: 0 });
    expect(e.whole.cumulative).toEqual(new Array(37).fill(0));
    expect([e.customerShare, e.incomplete, e.waiting]).toEqual([null, false, []]);
  });
});

describe('risk', () => {
  it.each([
    ['tangible-benefit', 75],
    ['perceived-benefit', 75],
    ['alternative-cost', 75],
    ['tangible-cost', 125],
    ['perceived-cost', 125],
    ['alternative-benefit', 125],
  ])('of 25%% on 100 of %s makes it %d', (bucket, result) => {
    const e = evaluate(makeCase({ lines: [line('a', bucket, 100, { risk: 0.25 })] }));
    expect(e.lines[0]?.total).toBe(result);
  });
});

describe('a line that waits', () => {
  const c = makeCase({
    assumptions: [{ name: 'agents' }, { name: 'hours' }, { name: 'price', value: 35 }],
    lines: [
      line('blank', 'tangible-cost', ' '),
      line('saved', 'tangible-benefit', 'agents * hours * price'),
      line('lazy', 'tangible-benefit', 'if(0, agents, price)'),
      line('known', 'tangible-benefit', 'price'),
    ],
  });
  const e = evaluate(c);

  it('names the values it waits for, or none when the formula is empty', () => {
    expect(e.lines.map((l) => l.problem)).toEqual([
      { kind: 'waiting', for: [] },
      { kind: 'waiting', for: ['agents', 'hours'] },
      { kind: 'waiting', for: ['agents'] },
      undefined,
    ]);
    expect(e.lines[1]).toEqual({
      id: 'saved',
      bucket: 'tangible-benefit',
      amount: null,
      total: null,
      presentValue: null,
      monthly: [],
      problem: { kind: 'waiting', for: ['agents', 'hours'] },
    });
  });

  it('is listed and left out of totals, and even a waiting cost leaves the rest complete', () => {
    expect(e.waiting).toEqual(['blank', 'saved', 'lazy']);
    expect(e.net.total).toBe(35);
    expect(e.incomplete).toBe(false);
  });

  it('stops waiting for a value only asked for today', () => {
    const today = makeCase({
      assumptions: [{ name: 'agents', value: null, today: 40 }],
      lines: [line('a', 'tangible-benefit', 'today(agents)')],
    });
    expect(evaluate(today).lines[0]?.total).toBe(40);
  });
});

describe('a line that fails', () => {
  it.each([
    ['tangible-cost', true],
    ['perceived-cost', true],
    ['alternative-benefit', true],
    ['tangible-benefit', false],
    ['perceived-benefit', false],
    ['alternative-cost', false],
  ])('in %s makes the evaluation incomplete: %s', (bucket, incomplete) => {
    const e = evaluate(makeCase({ lines: [line('a', bucket, '1 / 0'), line('b', 'tangible-benefit', 5)] }));
    expect(e.incomplete).toBe(incomplete);
    expect(e.net.total).toBe(5);
    expect(e.waiting).toEqual([]);
    expect(e.lines[0]).toMatchObject({ total: null, presentValue: null, monthly: [] });
  });

  it('says what is wrong with its formula, or in which year it has no figure', () => {
    const e = evaluate(
      makeCase({
        assumptions: [{ name: 'agents', value: 1 }],
        lines: [
          line('a', 'tangible-benefit', 'agent * 2'),
          line('b', 'tangible-benefit', '1 +'),
          line('c', 'tangible-benefit', '1 / (year - 2)', { per: 'year' }),
          line('d', 'tangible-benefit', 'today(agents)'),
        ],
      }),
    );
    expect(e.lines.map((l) => l.problem)).toEqual([
      {
        kind: 'formula',
        problem: { kind: 'unknown-name', at: 0, length: 5, text: 'agent', nearest: 'agents' },
      },
      { kind: 'formula', problem: { kind: 'unfinished', at: 3, length: 0, text: '' } },
      { kind: 'not-finite', year: 2 },
      { kind: 'formula', problem: { kind: 'no-today', at: 6, length: 6, text: 'agents' } },
    ]);
  });

  it('is one that outgrows every sensible sum, so that no total is ever infinite', () => {
    const huge = '(10 ^ 18) ^ 16';
    const e = evaluate(
      makeCase({
        lines: [
          line('a', 'tangible-benefit', `${huge} * 10 ^ 18`),
          line('b', 'tangible-benefit', huge),
          line('c', 'tangible-cost', `(${huge}) * 10 ^ 13`),
          line('d', 'tangible-cost', '10 ^ (0 - 300)'),
        ],
      }),
    );
    expect(e.lines.map((l) => l.problem?.kind)).toEqual(['not-finite', undefined, 'not-finite', undefined]);
    expect(e.incomplete).toBe(true);
    expect(e.tangible.roi).toBeNull();
    expect(JSON.stringify(e)).toBe(JSON.stringify(JSON.parse(JSON.stringify(e))));
  });
});

describe('over time', () => {
  const c = makeCase({
    years: 2,
    lines: [
      line('price', 'tangible-cost', 1000),
      line('fee', 'tangible-cost', 240, { per: 'year', paid: 'in-advance' }),
      line('gain', 'tangible-benefit', 1440, { per: 'year' }),
      line('old', 'alternative-cost', 120, { per: 'year' }),
    ],
  });
  const e = evaluate(c);

  it('cumulative flow runs from signing to the end, and ends at net', () => {
    expect(e.tangible.cumulative).toHaveLength(25);
    expect(e.tangible.cumulative[0]).toBe(-1240);
    expect(e.tangible.cumulative[24]).toBeCloseTo(e.tangible.net.total, 9);
  });

  it('payback is linear inside the month', () => {
    // −1240, then 120 a month and another 240 in month 12: below zero again there, for good from 12⅓ + …
    expect(e.tangible.cumulative[11]).toBeCloseTo(80, 9);
    expect(e.tangible.cumulative[12]).toBeCloseTo(-40, 9);
    const { payback } = e.tangible;
    if (payback.kind !== 'after') throw new Error(payback.kind);
    expect(payback.months).toBeCloseTo(12 + 40 / 120, 9);
    expect(payback.firstCrossing).toBeCloseTo(10 + 40 / 120, 9);
  });

  it('cost of delay is the mean of the last twelve months of recurring flows, in advance taken evenly', () => {
    expect(e.tangible.costOfDelay).toBeCloseTo(120 - 20, 9);
    expect(e.incremental.costOfDelay).toBeCloseTo(120 - 20 + 10, 9);
  });

  it('has a present value by the timing chosen, and npv is that of net', () => {
    const present = (timing: string, rate = 0.1) =>
      evaluate({ ...c, discount: { rate, timing } } as typeof c).tangible;
    expect(present('year-end').npv).toBeCloseTo(-1240 - 240 / 1.1 + 1440 / 1.1 + 1440 / 1.21, 9);
    expect(present('mid-year').npv).toBeCloseTo(
      -1240 - 240 / 1.1 ** 0.5 + 1440 / 1.1 ** 0.5 + 1440 / 1.1 ** 1.5,
      9,
    );
    const monthly = Array.from({ length: 24 }, (_, i) => 120 / 1.1 ** ((i + 1) / 12)).reduce((a, b) => a + b);
    expect(present('monthly').npv).toBeCloseTo(-1240 - 240 / 1.1 + monthly, 9);
    expect(present('monthly', 0).npv).toBeCloseTo(e.tangible.net.total, 9);
  });

  it('irr is yearly, from flows by year, or by month under monthly timing', () => {
    const simple = makeCase({
      years: 1,
      lines: [line('c', 'tangible-cost', 100), line('b', 'tangible-benefit', 121, { from: 6 })],
    });
    const rate = (timing: 'year-end' | 'mid-year' | 'monthly') => {
      const { irr } = evaluate({ ...simple, discount: { rate: 0.1, timing } }).tangible;
      return irr.kind === 'one' ? irr.rate : NaN;
    };
    expect(rate('year-end')).toBeCloseTo(0.21, 9);
    expect(rate('mid-year')).toBeCloseTo(1.21 ** 2 - 1, 9);
    expect(rate('monthly')).toBeCloseTo(1.21 ** 2 - 1, 9);
  });
});

describe('the share resting on numbers the customer gave or agreed', () => {
  const whose = (whose: string) => ({ whose });
  const c = (lines: unknown[]) =>
    makeCase({
      assumptions: [
        { name: 'agents', value: 40, today: 50, source: whose('customer') },
        { name: 'hours', value: 5, source: whose('vendor') },
        { name: 'price', value: 35, source: whose('agreed') },
        { name: 'uplift', value: 1, source: whose('benchmark') },
      ],
      lines,
    });
  const share = (...lines: unknown[]) => evaluate(c(lines)).customerShare;

  it('counts the distinct assumptions of a line', () =>
    expect(share(line('a', 'tangible-benefit', 'agents * hours * price * agents'))).toBeCloseTo(2 / 3, 12));

  it('counts each written number with the line’s source, save those of the calendar and of arithmetic', () => {
    expect(share(line('a', 'tangible-benefit', 'agents * 35 * 52 * 12'))).toBe(0.5);
    expect(share(line('a', 'tangible-benefit', 'agents * 35 * 52', { source: whose('agreed') }))).toBe(1);
    expect(share(line('a', 'tangible-benefit', 'agents * 35 * 35 * 15%'))).toBe(0.25);
    expect(
      share(line('a', 'tangible-benefit', 'agents * 0 + agents * (1 + 2 + 4 + 7 + 24 + 60 + 100 + 365)')),
    ).toBe(1);
  });

  it('counts today(name) as the same assumption', () =>
    expect(share(line('a', 'tangible-benefit', '(agents - today(agents) + 20) * 1'))).toBe(0.5));

  it('weighs lines by the size of their money, benefits only', () =>
    expect(
      share(
        line('a', 'tangible-benefit', 'agents'),
        line('b', 'perceived-benefit', 'hours * 2'),
        line('c', 'tangible-cost', 'price'),
        line('d', 'alternative-benefit', 'price'),
      ),
    ).toBeCloseTo(40 / 50, 12));

  it('is taken apart into its benefits, and they come to the same', () => {
    const mixed = c([
      line('a', 'tangible-benefit', 'agents'),
      line('b', 'perceived-benefit', 'hours * 2'),
      line('c', 'tangible-cost', 'price'),
      line('d', 'tangible-benefit', ''),
    ]);
    const e = evaluate(mixed);
    const parts = customerShares(mixed, e);
    expect(parts.map(({ id, share: theirs }) => [id, theirs])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
    const size = parts.reduce((sum, part) => sum + part.size, 0);
    expect(parts.reduce((sum, part) => sum + part.size * part.share, 0) / size).toBe(e.customerShare);
  });

  it('is null without benefits', () => expect(share(line('c', 'tangible-cost', 'price'))).toBeNull());
});
