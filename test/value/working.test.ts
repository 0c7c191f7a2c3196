import { describe, expect, it } from 'vitest';
import { evaluate, parseFormula, renameAssumption, renderFormula, working } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const c = makeCase({
  years: 2,
  rollout: { goLive: 0, fullAdoption: 12 },
  assumptions: [
    { name: 'agents', label: 'Support agents', unit: 'count', value: [40, 60], today: 50 },
    { name: 'price', label: 'Hourly cost', unit: 'money', value: 35 },
    { name: 'blank', label: 'Not known yet' },
  ],
  lines: [
    { id: 'a', bucket: 'tangible-benefit', formula: 'agents * 52 * (price + 5)', growth: 0.1, risk: 0.2 },
    { id: 'b', bucket: 'tangible-cost', formula: 'blank * today(agents) - year', paid: 'in-advance' },
    { id: 'c', bucket: 'tangible-cost', formula: 'price', per: 'quarter', from: 2, risk: 0.5 },
    { id: 'd', bucket: 'tangible-cost', formula: 'price', per: 'once', from: 13 },
    { id: 'e', bucket: 'tangible-cost', formula: '1 +' },
    { id: 'f', bucket: 'tangible-cost', formula: '12', paid: 'in-advance', from: 7 },
  ],
  scenarios: [{ id: 's', benefits: 0.5 }],
});

describe('the working of a line', () => {
  it('is its formula with the figures of that year in place', () => {
    const w = working(c, 'a', 2);
    expect(w?.pieces).toEqual([
      { kind: 'assumption', name: 'agents', label: 'Support agents', unit: 'count', today: false, value: 60 },
      { kind: 'operator', op: '*' },
      { kind: 'number', value: 52, text: '52' },
      { kind: 'operator', op: '*' },
      { kind: 'open' },
      { kind: 'assumption', name: 'price', label: 'Hourly cost', unit: 'money', today: false, value: 35 },
      { kind: 'operator', op: '+' },
      { kind: 'number', value: 5, text: '5' },
      { kind: 'close' },
    ]);
    expect(w?.result).toBe(60 * 52 * 40);
  });

  it('names everything that happens to the result on the way to the total', () => {
    for (const [id, year] of [
      ['a', 1],
      ['a', 2],
      ['c', 1],
      ['c', 2],
      ['d', 1],
      ['d', 2],
      ['f', 1],
      ['f', 2],
    ] as const) {
      const w = working(c, id, year, { scenario: 's' });
      if (!w || w.total === null || w.result === null) throw new Error(`${id} has no working`);
      const product = w.result * w.growth * w.adoption * w.risk * w.scenario * w.periods;
      expect(product).toBeCloseTo(w.total, 9);
    }
    expect(working(c, 'a', 1, { scenario: 's' })).toMatchObject({
      growth: 1,
      risk: 0.8,
      scenario: 0.5,
      periods: 1,
    });
    expect(working(c, 'a', 1)?.adoption).toBeCloseTo(0.5, 12);
    expect(working(c, 'c', 1)).toMatchObject({ risk: 1.5, adoption: 1 });
    expect(working(c, 'c', 1)?.periods).toBeCloseTo(11 / 3, 12);
    expect(working(c, 'd', 1)).toMatchObject({ periods: 0, total: 0 });
    expect(working(c, 'd', 2)).toMatchObject({ periods: 1, total: 35 });
  });

  it('adds up to the evaluation, year by year as the money falls', () => {
    const e = evaluate(c);
    for (const line of e.lines.filter((l) => l.total !== null)) {
      const years = [1, 2].map((year) => working(c, line.id, year));
      expect(years.reduce((sum, w) => sum + (w?.total ?? NaN), 0)).toBeCloseTo(line.total ?? NaN, 9);
      expect(years[0]?.byYear.reduce((a, b) => a + b, 0)).toBeCloseTo(line.total ?? NaN, 9);
    }
    expect(working(c, 'f', 1)?.byYear).toEqual([0, 12, 6]);
  });

  it('shows what it waits for, and what is wrong', () => {
    expect(working(c, 'b', 1)).toMatchObject({
      pieces: [
        { kind: 'assumption', name: 'blank', value: null },
        { kind: 'operator', op: '*' },
        { kind: 'assumption', name: 'agents', today: true, value: 50 },
        { kind: 'operator', op: '-' },
        { kind: 'year', value: 1 },
      ],
      result: null,
      total: null,
      problem: { kind: 'waiting', for: ['blank'] },
    });
    expect(working(c, 'e', 1)).toMatchObject({ pieces: [], problem: { kind: 'formula' } });
  });

  it('is none for a line or a year that does not exist', () => {
    for (const [id, year] of [
      ['nobody', 1],
      ['a', 0],
      ['a', 3],
      ['a', 1.5],
    ] as const)
      expect(working(c, id, year)).toBeNull();
  });
});

describe('a formula written out', () => {
  const written = (
    text: string,
    ...rest: [Parameters<typeof renderFormula>[1]?, Parameters<typeof renderFormula>[2]?]
  ) => {
    const parsed = parseFormula(text);
    return parsed.ok ? renderFormula(parsed.value, ...rest) : null;
  };

  it('keeps only the parentheses it needs', () => {
    expect(written('((a*b))+(c)')).toBe('a * b + c');
    expect(written('a-(b-c)')).toBe('a - (b - c)');
    expect(written('(a-b)-c')).toBe('a - b - c');
    expect(written('-(a^2)')).toBe('-a^2');
    expect(written('(-a)^2')).toBe('(-a)^2');
    expect(written('(a^b)^c')).toBe('(a^b)^c');
    expect(written('a^(b^c)')).toBe('a^b^c');
    expect(written('(a<b)=c')).toBe('(a < b) = c');
    expect(written('min( a ,b+1)')).toBe('min(a, b + 1)');
  });

  it('takes labels for names and signs for operators', () =>
    expect(
      written(
        'agents * 15% / 2 + today(agents)',
        (leaf) => ('name' in leaf ? 'Agents' : 'text' in leaf ? leaf.text : 'the year'),
        {
          operators: { '*': '×', '/': '÷' },
        },
      ),
    ).toBe('Agents × 15% ÷ 2 + Agents'));

  it('wraps a negative figure unless it stands alone', () => {
    expect(written('a - b', () => '−5')).toBe('(−5) - (−5)');
    expect(written('a', () => '−5')).toBe('−5');
  });
});

describe('renaming an assumption', () => {
  const full = makeCase({
    assumptions: [
      { name: 'agents', value: 40, low: 30, high: 50, today: 50 },
      { name: 'other', value: 2 },
    ],
    lines: [{ id: 'a', bucket: 'tangible-benefit', formula: 'agents*other + today( agents )' }],
    scenarios: [{ id: 's', set: { agents: { times: 2 }, other: 3 } }],
    levers: { adoption: { kpi: 'agents' } },
    market: { revenueWithout: 'agents * 3' },
    success: { metrics: ['agents'], targets: [{ name: 'agents', by: '2027-01-01', value: 3 }] },
    reviews: [{ id: 'r', month: 3, actual: { agents: 38 }, findings: [{ about: 'agents' }] }],
    comments: [{ about: 'agents', text: 'agents?' }],
  });

  it('mends every mention and moves no figure', () => {
    const renamed = renameAssumption(full, 'agents', 'people');
    if (!renamed.ok) throw new Error(renamed.problem.kind);
    const text = JSON.stringify(renamed.value);
    expect(text.replace('agents?', '')).not.toContain('agents');
    expect(renamed.value.lines[0]?.formula).toBe('people*other + today( people )');
    for (const options of [{}, { scenario: 's' }, { lean: 'worse' as const }])
      expect(evaluate(renamed.value, options)).toEqual(evaluate(full, options));
  });

  it('refuses a name that is taken, reserved or malformed', () => {
    expect(renameAssumption(full, 'agents', 'other')).toEqual({ ok: false, problem: { kind: 'taken' } });
    for (const name of ['min', 'year', 'Two words', '', '1a'])
      expect(renameAssumption(full, 'agents', name)).toEqual({ ok: false, problem: { kind: 'bad-name' } });
    expect(renameAssumption(full, 'nobody', 'x')).toEqual({ ok: false, problem: { kind: 'not-there' } });
    expect(renameAssumption(full, 'agents', 'agents')).toEqual({ ok: true, value: full });
  });
});
