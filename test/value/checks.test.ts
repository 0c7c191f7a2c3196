import { describe, expect, it } from 'vitest';
import { checks, evaluate, type Check } from '../../src/value/index.ts';
import { english as en } from '../words.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const found = (fields: Record<string, unknown>): Check[] => {
  const c = makeCase(fields);
  return checks(c, evaluate(c));
};
const ofKind = <K extends Check['kind']>(fields: Record<string, unknown>, kind: K) =>
  found(fields).filter((check): check is Extract<Check, { kind: K }> => check.kind === kind);

const vouched = { whose: 'customer' };
const benefit = (id: string, formula: string, more: Record<string, unknown> = {}) => ({
  id,
  bucket: 'tangible-benefit',
  formula,
  source: vouched,
  ...more,
});

describe('the checks of a case', () => {
  it('find nothing wrong with a case that has a ramp, sources and a share of the time saved', () =>
    expect(
      found({
        rollout: { goLive: 1, fullAdoption: 6 },
        assumptions: [
          { name: 'agents', unit: 'count', value: 40, source: vouched },
          { name: 'hours', unit: 'hours', value: 6, low: 4, high: 8, source: vouched },
          { name: 'used', unit: 'percent', value: 0.5, source: vouched },
          { name: 'price', unit: 'money', value: 35, source: vouched },
        ],
        lines: [
          benefit('a', 'agents * hours * used * 52 * price'),
          { id: 'c', bucket: 'tangible-cost', formula: '1000' },
          { id: 'waits', bucket: 'tangible-cost', formula: '' },
        ],
      }),
    ).toEqual([]));

  it('name a line that fails, and leave waiting ones alone', () =>
    expect(ofKind({ lines: [benefit('a', '1 / 0'), benefit('b', '')] }, 'failing')).toEqual([
      { kind: 'failing', line: 'a', problem: { kind: 'not-finite', year: 1 } },
    ]));

  it('ask about a discount rate above 100%, which was probably meant as percent', () => {
    expect(ofKind({ discount: { rate: 8 } }, 'high-rate')).toEqual([{ kind: 'high-rate', rate: 8 }]);
    expect(ofKind({ discount: { rate: 1 } }, 'high-rate')).toEqual([]);
    expect(ofKind({ discount: { rate: 0.08 } }, 'high-rate')).toEqual([]);
  });
  it('name months beyond the horizon', () =>
    expect(
      ofKind(
        {
          years: 1,
          lines: [
            benefit('once', '1', { per: 'once', from: 13 }),
            benefit('ends', '1', { to: 13 }),
            benefit('open', '1', { to: null }),
            benefit('in', '1', { to: 12 }),
          ],
        },
        'beyond-horizon',
      ).map(({ line, from, to, last }) => [line, from, to, last]),
    ).toEqual([
      ['once', 13, 13, 12],
      ['ends', 1, 13, 12],
    ]));

  it('name benefits on the same set of non-money drivers', () => {
    const fields = {
      assumptions: [
        { name: 'agents', unit: 'count', value: 1 },
        { name: 'hours', unit: 'hours', value: 1 },
        { name: 'wage', unit: 'money', value: 1 },
        { name: 'fee', unit: 'money', value: 1 },
      ],
      lines: [
        benefit('a', 'agents * hours * wage'),
        benefit('b', 'hours * agents * fee', { bucket: 'perceived-benefit' }),
        benefit('c', 'agents * fee'),
        benefit('d', 'fee'),
        benefit('e', 'wage'),
        { id: 'cost', bucket: 'tangible-cost', formula: 'agents * hours' },
      ],
    };
    expect(ofKind(fields, 'same-drivers')).toEqual([
      { kind: 'same-drivers', lines: ['a', 'b'], names: ['agents', 'hours'] },
    ]);
  });

  it('name a driver used in a benefit and in the alternative’s cost', () =>
    expect(
      ofKind(
        {
          assumptions: [
            { name: 'licence', unit: 'money', value: 1 },
            { name: 'other', value: 1 },
          ],
          lines: [
            benefit('retired', 'licence'),
            { id: 'old', bucket: 'alternative-cost', formula: 'licence * 12' },
            { id: 'cost', bucket: 'tangible-cost', formula: 'other' },
            benefit('b', 'other'),
          ],
        },
        'both-sides',
      ),
    ).toEqual([{ kind: 'both-sides', name: 'licence', benefits: ['retired'], alternatives: ['old'] }]));

  it('name a benefit whose numbers nobody vouches for', () => {
    const assumptions = [
      { name: 'known', value: 1, source: vouched },
      { name: 'guess', value: 1 },
    ];
    const lines = [
      benefit('a', 'known * guess', { source: {} }),
      benefit('b', 'known * 52', { source: {} }),
      benefit('c', 'known * 35', { source: {} }),
      benefit('d', 'guess * 35'),
      benefit('e', '', { source: {} }),
      { id: 'cost', bucket: 'tangible-cost', formula: 'guess' },
    ];
    expect(ofKind({ assumptions, lines }, 'no-source')).toEqual([
      { kind: 'no-source', line: 'a', names: ['guess'] },
      { kind: 'no-source', line: 'c', names: [] },
    ]);
  });

  it('name time saved that is valued in full', () => {
    const assumptions = [
      { name: 'hours', unit: 'hours', value: 6 },
      { name: 'days', unit: 'days', value: 6 },
      { name: 'used', unit: 'percent', value: 0.5 },
      { name: 'all', unit: 'percent', value: 1 },
    ];
    const lines = [
      benefit('a', 'hours * 35'),
      benefit('b', 'hours * 35 * used'),
      benefit('c', 'days * 35 * 50%'),
      benefit('d', 'days * 35 * all'),
      { id: 'cost', bucket: 'tangible-cost', formula: 'hours * 35' },
    ];
    expect(ofKind({ assumptions, lines }, 'time-at-full-value').map((c) => [c.line, c.names])).toEqual([
      ['a', ['hours']],
      ['d', ['days']],
    ]);
  });

  it('name recurring benefits without a ramp', () => {
    const lines = [
      benefit('a', '1'),
      benefit('own', '1', { adopts: false }),
      benefit('later', '1', { adopts: false, from: 7 }),
      benefit('once', '1', { per: 'once' }),
      benefit('waits', ''),
      { id: 'cost', bucket: 'tangible-cost', formula: '1' },
    ];
    const without = (rollout: unknown) => ofKind({ lines, rollout }, 'no-ramp').map((c) => c.lines);
    expect(without({ goLive: 0, fullAdoption: 0 })).toEqual([['a', 'own']]);
    expect(without({ goLive: 3, fullAdoption: 3 })).toEqual([['a', 'own']]);
    expect(without({ goLive: 0, fullAdoption: 6 })).toEqual([['own']]);
    expect(without({ byYear: [1] })).toEqual([['a', 'own']]);
    expect(without({ byYear: [0.5, 1] })).toEqual([['own']]);
  });

  it('name perceived value above tangible', () => {
    const lines = (felt: string) => [benefit('a', '10'), benefit('b', felt, { bucket: 'perceived-benefit' })];
    expect(ofKind({ lines: lines('11') }, 'perceived-above-tangible')).toHaveLength(1);
    expect(ofKind({ lines: lines('10') }, 'perceived-above-tangible')).toHaveLength(0);
  });

  it('name a line that changes nothing', () =>
    expect(
      ofKind(
        { lines: [benefit('a', '0'), benefit('b', '5 * 0', { bucket: 'tangible-cost' }), benefit('c', '1')] },
        'changes-nothing',
      ).map((c) => c.line),
    ).toEqual(['a', 'b']));

  it('name an assumption entered and used nowhere, KPIs and metrics aside', () =>
    expect(
      ofKind(
        {
          assumptions: [
            { name: 'idle', value: 1 },
            { name: 'used', value: 1 },
            { name: 'metric', value: 1 },
            { name: 'kpi', value: 1, today: 2 },
            { name: 'blank' },
            { name: 'revenue', value: 5 },
          ],
          lines: [benefit('a', 'used')],
          success: { metrics: ['metric'] },
          market: { revenueWithout: 'revenue * 2' },
        },
        'unused',
      ).map((c) => c.name),
    ).toEqual(['idle']));

  it('name a range that leaves out the likely value, in any year', () =>
    expect(
      ofKind(
        {
          assumptions: [
            { name: 'fine', value: 2, low: 2, high: 3 },
            { name: 'above', value: 2, low: 3, high: 4 },
            { name: 'later', value: [2, 5], low: 1, high: 4 },
            { name: 'reversed', value: 2, low: 3, high: 1 },
            { name: 'one_end', value: 2, low: 3 },
            { name: 'blank', low: 3, high: 4 },
          ],
        },
        'range-excludes-likely',
      ).map((c) => c.name),
    ).toEqual(['above', 'later', 'reversed', 'one_end']));

  it('name a line with both risk and a range', () =>
    expect(
      ofKind(
        {
          assumptions: [
            { name: 'ranged', value: 2, low: 1, high: 3 },
            { name: 'flat', value: 2, low: 2, high: 2 },
          ],
          lines: [
            benefit('a', 'ranged * flat', { risk: 0.1 }),
            benefit('b', 'ranged'),
            benefit('c', 'flat', { risk: 0.1 }),
          ],
        },
        'risk-and-range',
      ),
    ).toEqual([{ kind: 'risk-and-range', line: 'a', names: ['ranged'] }]));
});

describe('a dimension with a price', () => {
  const felt = (id: string, formula: string, more: Record<string, unknown> = {}) =>
    benefit(id, formula, { bucket: 'perceived-benefit', dimension: 'retention', ...more });
  const assumptions = [
    { name: 'revenue', unit: 'money', value: 9000, source: vouched },
    { name: 'accounts', unit: 'count', value: 3, source: vouched },
    { name: 'margin', unit: 'money', value: 500, source: vouched },
    { name: 'share', unit: 'percent', value: 0.2, source: vouched },
  ];

  it('is flagged where two benefits price it', () =>
    expect(
      ofKind(
        {
          assumptions,
          lines: [felt('a', '100'), felt('b', 'accounts * margin'), felt('c', '7', { dimension: 'brand' })],
        },
        'priced-twice',
      ),
    ).toEqual([{ kind: 'priced-twice', dimension: 'retention', lines: ['a', 'b'], names: [] }]));

  it('is flagged where its price is made of what another benefit is made of', () =>
    expect(
      ofKind(
        {
          assumptions,
          lines: [
            felt('a', 'revenue * share'),
            benefit('b', 'revenue * 0.1'),
            benefit('other', 'accounts * margin'),
          ],
        },
        'priced-twice',
      ),
    ).toEqual([{ kind: 'priced-twice', dimension: 'retention', lines: ['a', 'b'], names: ['revenue'] }]));

  it('may share a price per unit or a percentage with others, and is not said twice', () => {
    const lines = [
      felt('a', 'accounts * margin * share'),
      benefit('b', 'margin * share'),
      benefit('c', 'accounts * share * 5'),
    ];
    expect(ofKind({ assumptions, lines }, 'priced-twice')).toEqual([]);
    expect(ofKind({ assumptions, lines }, 'same-drivers')).toHaveLength(1);
  });

  it('is not flagged by costs, or by lines that name a dimension there is not', () =>
    expect(
      ofKind(
        {
          assumptions,
          lines: [
            felt('a', 'revenue'),
            { id: 'c', bucket: 'tangible-cost', formula: 'revenue', dimension: 'retention' },
            felt('d', '1', { dimension: 'gone' }),
            felt('e', '2', { dimension: 'gone' }),
          ],
        },
        'priced-twice',
      ),
    ).toEqual([]));
});

describe('the words of the checks', () => {
  // Complete by its type: a new kind of check does not compile until it is listed here.
  const kinds: Record<Check['kind'], true> = {
    failing: true,
    'beyond-horizon': true,
    'same-drivers': true,
    'priced-twice': true,
    'both-sides': true,
    'no-source': true,
    'time-at-full-value': true,
    'no-ramp': true,
    'perceived-above-tangible': true,
    'changes-nothing': true,
    unused: true,
    'range-excludes-likely': true,
    'old-benchmarks': true,
    'risk-and-range': true,
    'payments-beyond': true,
    'payments-recurring': true,
    'option-without-price': true,
    'option-alike': true,
    'high-rate': true,
    'in-no-option': true,
    'unknown-option': true,
    'unknown-group': true,
    'price-no-cost': true,
    'unknown-price': true,
    'unknown-setting': true,
    'whole-discount': true,
    'same-name': true,
  };

  it('say one sentence for every kind, under the kind’s own name', () => {
    const names = Object.keys(kinds).map((kind) => kind.replace(/-(.)/g, (_, c: string) => c.toUpperCase()));
    // `quoted` is how a label is set off, `others` ends a list; `unknownProposed` is a second sentence of its kind;
    // `list` is how the page heads them.
    const besides = ['quoted', 'others', 'unknownProposed', 'list'];
    const sentences = Object.keys(en.checks).filter((key) => !besides.includes(key));
    expect(sentences.sort()).toEqual(names.sort());
  });
});
