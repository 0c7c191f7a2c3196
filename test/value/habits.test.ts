/** What people bring from spreadsheets: understood as they mean it, and written as the language has it. */
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { functionNames, isName, nameFor, parseCase, type Case } from '../../src/case/index.ts';
import {
  checkFormula,
  evaluate,
  evaluateFormula,
  parseFormula,
  plainFormula,
  renameAssumption,
  renameIn,
  review,
  simulate,
} from '../../src/value/index.ts';
import { wildFormula } from '../fixtures/arbitraryCase.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const values: Record<string, number> = { agents: 40, hours: 6, rate: 0.25 };
function worth(text: string): number {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.problem)}`);
  return evaluateFormula(parsed.value, (name) => values[name] ?? NaN);
}

describe('a spreadsheet’s habits', () => {
  it.each([
    ['=agents * hours', 240, 'agents * hours'],
    [' = 2+3', 5, '2 + 3'],
    ['agents × hours ÷ 2 − 1', 119, 'agents * hours / 2 - 1'],
    ['−5 + 2', -3, '-5 + 2'],
    ['AGENTS * Hours', 240, 'agents * hours'],
    ['IF(AGENTS > 3; ROUND(hours; 0); 2)', 6, 'if(agents > 3, round(hours, 0), 2)'],
    ['max(agents; hours)', 40, 'max(agents, hours)'],
    ['SUM(agents, hours, 1)', 47, 'agents + hours + 1'],
    ['2 * SUM(agents, hours)', 92, '2 * (agents + hours)'],
    ['sum(agents)', 40, 'agents'],
    ['AVERAGE(agents, hours)', 23, '(agents + hours) / 2'],
    ['=SUM(1,000; 2,500)', 3500, '1000 + 2500'],
    ['1,000 * agents', 40_000, '1000 * agents'],
    ['1,234,567.5 + 1', 1_234_568.5, '1234567.5 + 1'],
    ['(1,000 + 2)', 1002, '(1000 + 2)'.slice(1, -1)],
    ['max(1,000, 5)', 1000, 'max(1000, 5)'],
    ['abs(1,250)', 1250, 'abs(1250)'],
    ['if(agents > 1,500, 2, 3)', 3, 'if(agents > 1500, 2, 3)'],
    ['ROUND(2,5; 0)', 3, 'round(2.5, 0)'],
    ['if(agents ≥ 40, 1, 0)', 1, 'if(agents >= 40, 1, 0)'],
  ])('%s', (text, result, written) => {
    expect(worth(text)).toBeCloseTo(result, 9);
    expect(plainFormula(text)).toBe(written);
    expect(worth(plainFormula(text))).toBe(worth(text));
  });

  it('leave alone what means something already', () => {
    expect(worth('max(1,500)')).toBe(500);
    expect(worth('min(2, 300)')).toBe(2);
    expect(plainFormula('max(1,500)')).toBe('max(1,500)');
    for (const text of ['agents*hours', 'agents * ', '', '1 +', 'agents  *  2', '=', '= agents *'])
      expect(plainFormula(text)).toBe(text);
    fc.assert(
      fc.property(wildFormula(), (text) => {
        expect(plainFormula(text)).toBe(text);
      }),
    );
  });

  it('have problems at the place where they were typed', () => {
    expect(parseFormula('=SUM(agents; )')).toMatchObject({
      ok: false,
      problem: { kind: 'unexpected', at: 13 },
    });
    expect(parseFormula('=agents × ')).toMatchObject({ ok: false, problem: { kind: 'unfinished', at: 10 } });
    expect(parseFormula('2 × #')).toMatchObject({ ok: false, problem: { at: 4, text: '#' } });
    expect(parseFormula('1; 2')).toMatchObject({ ok: false, problem: { at: 1, text: ';' } });
    expect(parseFormula('12,50')).toMatchObject({ ok: false, problem: { at: 2, text: ',' } });
    expect(checkFormula('=AGNTS × 2', [{ name: 'agents', today: null }])).toMatchObject({
      kind: 'unknown-name',
      at: 1,
      nearest: 'agents',
    });
  });

  it('are renamed like the rest', () => {
    expect(renameIn('=SUM(AGENTS; agents)', 'agents', 'people')).toBe('=SUM(people; people)');
  });
});

describe('floor, ceil and round', () => {
  it.each([
    ['ceil(100 * 1.1)', 110],
    ['floor(4.35 * 100)', 435],
    ['floor(-4.35 * 100)', -435],
    ['ceil(-100 * 1.1)', -110],
    ['floor((0.1 + 0.7) * 10)', 8],
    ['floor(2.999)', 2],
    ['ceil(2.001)', 3],
    ['floor(0 - 0.5)', -1],
    ['ceil(1 / 10000000000000)', 1],
    ['round(2.5)', 3],
    ['round(-2.5)', -3],
    ['round(1.2) + 1', 2],
  ])('%s = %d', (text, result) => {
    expect(worth(text) + 0).toBe(result + 0);
    const c = makeCase({
      years: 1,
      assumptions: [{ name: 'x', value: 1, low: 1, high: 1.000001 }],
      lines: [{ id: 'a', bucket: 'tangible-benefit', formula: `(${text}) + 0 * x` }],
    });
    // The odds work in columns, and come to the same.
    expect(simulate(c, { trials: 3 }).net.sorted[0]).toBeCloseTo(result, 9);
  });
});

describe('before()', () => {
  const seats = { name: 'seats', unit: 'count', value: [3000, 6000, 10_000] };
  const study = makeCase({
    discount: { rate: 0.1 },
    assumptions: [
      seats,
      { name: 'new_hours', unit: 'hours', value: 10 },
      { name: 'each_hours', unit: 'hours', value: 6 },
      { name: 'wage', unit: 'money', value: 38 },
    ],
    lines: [
      {
        id: 'time',
        bucket: 'tangible-cost',
        formula: '((seats - before(seats)) * new_hours + seats * each_hours) * wage',
        risk: 0.05,
        adopts: false,
      },
    ],
  });

  it('is the year before: seats added each year', () => {
    const [line] = evaluate(study).lines;
    const years = [1, 2, 3].map((y) =>
      (line?.monthly ?? []).slice(12 * y - 11, 12 * y + 1).reduce((sum, x) => sum + x, 0),
    );
    expect(years.map(Math.round)).toEqual([1_915_200, 2_633_400, 3_990_000]);
    expect(Math.round(line?.presentValue ?? 0)).toBe(6_915_201);
  });

  it('is today before year 1, or 0', () => {
    const at = (today: number | null) =>
      evaluate(
        makeCase({
          years: 2,
          assumptions: [{ ...seats, value: [50, 80], today }],
          lines: [{ id: 'a', bucket: 'tangible-cost', formula: 'seats - before(seats)' }],
        }),
      ).net.total;
    expect(at(null)).toBeCloseTo(-80, 9);
    expect(at(20)).toBeCloseTo(-60, 9);
  });

  it('follows its range in the odds', () => {
    const c = makeCase({
      years: 2,
      assumptions: [
        { name: 'seats', value: [10, 20], low: [8, 16], high: [12, 24], today: 4, shape: 'uniform' },
      ],
      lines: [{ id: 'a', bucket: 'tangible-benefit', formula: 'before(seats)', adopts: false }],
    });
    const { net } = simulate(c, { trials: 2000 });
    expect(net.sorted[0]).toBeGreaterThanOrEqual(12);
    expect(net.sorted.at(-1)).toBeLessThanOrEqual(16);
    expect(net.mean).toBeCloseTo(14, 0);
    expect(evaluate(c, { lean: 'better' }).net.total).toBeCloseTo(16, 9);
  });

  it('takes the name of one assumption, and cannot go round in circles', () => {
    const known = [{ name: 'seats', today: null }];
    expect(checkFormula('before(seats)', known)).toBeNull();
    expect(checkFormula('before(before(seats))', known)).toMatchObject({ kind: 'needs-name', of: 'before' });
    expect(checkFormula('before(line1)', known)).toMatchObject({ kind: 'unknown-name', text: 'line1' });
    expect(checkFormula('before(year)', known)).toMatchObject({ kind: 'needs-name', of: 'before' });
    expect(checkFormula('before(seats + 1)', known)).toMatchObject({ kind: 'needs-name', text: 'seats + 1' });
  });

  it('waits for a number that is not entered', () => {
    const c = makeCase({
      assumptions: [{ name: 'seats', value: null }],
      lines: [{ id: 'a', bucket: 'tangible-benefit', formula: 'before(seats)' }],
    });
    expect(evaluate(c).waiting).toEqual(['a']);
  });
});

describe('an assumption called before, from before it was a function', () => {
  const { case: document } = JSON.parse(
    readFileSync(new URL('../fixtures/documents/v1-before.json', import.meta.url), 'utf8'),
  ) as { case: unknown };
  const opened = parseCase(document);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const c = opened.value;
  const nets = (of: Case): number[] => [
    evaluate(of).net.total,
    evaluate(of, { scenario: 'down' }).net.total,
    review(of, 'q1').variance,
  ];

  it('opens, and comes to what it came to then', () => {
    expect(nets(c)).toEqual([105_900, 72_942.5, -2162.5]);
  });

  it('can use the function beside it', () => {
    expect(checkFormula('before - before(before) + Before (after)', c.assumptions)).toBeNull();
    const at = (formula: string) =>
      evaluate({ ...c, lines: c.lines.slice(0, 1).map((l) => ({ ...l, formula })) }).net.total;
    expect(at('before - before(before)')).toBe(1200 - 1150 + (1300 - 1200) + 0);
    expect(at(renameIn('before(before) + before', 'penalty', 'fine'))).toBe(1150 + 1200 + 1300 + 3800);
  });

  it('can be given another name, and the function keeps its own', () => {
    expect(renameIn('before - before(before) + Before (after) - before', 'before', 'late')).toBe(
      'late - before(late) + Before (after) - late',
    );
    const renamed = renameAssumption(c, 'before', 'late');
    expect(renamed.ok && nets(renamed.value)).toEqual(nets(c));
    // The case's own id is all that is left of the word.
    expect(renamed.ok && JSON.stringify(renamed.value).split('"before"')).toHaveLength(2);
  });

  it('is a name no new one gets', () => {
    expect(isName('before')).toBe(false);
    expect(nameFor(c, 'Before')).toBe('before_2');
    expect(renameAssumption(c, 'penalty', 'before')).toMatchObject({ problem: { kind: 'bad-name' } });
    expect(checkFormula('before * 2', [{ name: 'seats', today: null }])).toMatchObject({
      kind: 'unknown-name',
      text: 'before',
    });
  });

  it('is the only word of the language that may be one', () => {
    for (const name of functionNames)
      expect(parseCase({ ...c, assumptions: [{ name, value: 1 }] }).ok).toBe(name === 'before');
  });
});
