import { describe, expect, it } from 'vitest';
import {
  addScenario,
  duplicateScenario,
  parseCase,
  removeScenario,
  setInScenario,
} from '../../src/case/index.ts';
import { rangeCandidates, breakEvenRows } from '../../src/screens/odds/oddsRows.ts';
import {
  initialSetting,
  changedNames,
  changeKindOf,
  numberOf,
  withNumber,
  maxNumber,
} from '../../src/screens/scenarios/scenarioChanges.ts';
import { compare, findingOf } from '../../src/text/compare.ts';
import { scenariosWords } from '../../src/text/words/scenarios.ts';
import { applyScenario, breakEven, evaluate } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const c = makeCase({
  scenarios: [],
  assumptions: [
    { name: 'orders', label: 'Orders', value: 100, low: 90, high: 120, unit: 'count' },
    { name: 'margin', label: 'Margin', value: 40, unit: 'money' },
    { name: 'blank', value: null },
    { name: 'idle', value: 5, low: 1, high: 9 },
  ],
  lines: [
    { id: 'gain', label: 'Gain', bucket: 'tangible-benefit', formula: 'orders * margin' },
    { id: 'small', label: 'Small', bucket: 'perceived-benefit', formula: '100' },
    { id: 'price', label: 'Price', bucket: 'tangible-cost', formula: '3900' },
    { id: 'later', label: 'Later', bucket: 'tangible-benefit', formula: 'blank * 2' },
  ],
});
const e = evaluate(c);

describe('numbers that carry or could carry a range', () => {
  it('puts those with a range first, then by how much money rests on them', () => {
    expect(rangeCandidates(c, e).map((r) => r.label)).toEqual(['Orders', 'Margin', 'Price', 'Small']);
  });
});

describe('what would have to be true', () => {
  const needs = (countable: boolean, target = 0) =>
    breakEvenRows(
      c,
      c.assumptions,
      e,
      breakEven(c, { target, measure: countable ? 'countable' : 'net' }),
      countable,
    );
  it('lists the nearest limit first, with what it is now', () => {
    const { numbers, rows } = needs(false);
    expect(numbers.map((n) => [n.label, n.now, Math.round(n.limit * 100) / 100])).toEqual([
      ['Orders', 100, 95],
      ['Margin', 40, 38],
    ]);
    expect(rows.map((n) => n.label)).toEqual(['Gain', 'Price']);
  });
  it('says when the limit lies inside the number’s own range', () => {
    expect(needs(false).numbers.map((n) => n.insideRange)).toEqual([true, false]);
  });
  it('lists apart what no value can bring there', () => {
    expect(needs(false).withoutLimit).toEqual(['Small']);
  });
  it('leaves what does not count out of the countable question', () => {
    const { rows, withoutLimit } = needs(true);
    expect([...rows.map((n) => n.label), ...withoutLimit]).not.toContain('Small');
  });
});

describe('changing a number in a scenario', () => {
  const made = addScenario(c, { id: 's', label: 'Dry' });
  const [orders] = made.assumptions;
  if (!orders) throw new Error('no assumption');

  it('starts from what the number is there, whatever the kind of change', () => {
    const halved = setInScenario(made, 's', 'orders', { times: 0.5 });
    const now = applyScenario(halved, 's').assumptions[0]?.value ?? null;
    for (const how of ['fixed', 'times', 'plus'] as const) {
      const next = setInScenario(halved, 's', 'orders', initialSetting(how, orders, now));
      expect(applyScenario(next, 's').assumptions[0]?.value).toBeCloseTo(50, 9);
    }
    expect(initialSetting('same', orders, now)).toBeNull();
  });
  it('keeps what is typed inside what a document may hold', () => {
    for (const setting of [{ times: 1 }, { plus: 0 }, 3])
      for (const sign of [1, -1]) {
        const most = sign * maxNumber(changeKindOf(setting));
        const typed = (value: number) =>
          parseCase(setInScenario(made, 's', 'orders', withNumber(setting, value)));
        expect([typed(most).ok, typed(most * 1.01).ok]).toEqual([true, false]);
      }
  });
  it('reads every kind back', () => {
    expect([null, 5, [1, 2], { times: 2 }, { plus: 1 }].map(changeKindOf)).toEqual([
      'same',
      'fixed',
      'fixed',
      'times',
      'plus',
    ]);
    expect([5, [1, 2], { times: 2 }, { plus: 1 }].map(numberOf)).toEqual([5, null, 2, 1]);
  });
  it('lists what any scenario changes, and works with a number called like a part of every object', () => {
    const odd = makeCase({
      assumptions: [{ name: 'constructor', value: 1 }],
      scenarios: [{ id: 's', label: '' }],
    });
    expect(changedNames(odd)).toEqual([]);
    const set = setInScenario(odd, 's', 'constructor', 3);
    expect(changedNames(set)).toEqual(['constructor']);
    expect(changedNames(setInScenario(set, 's', 'constructor', null))).toEqual([]);
  });
  it('copies and removes scenarios by id', () => {
    const two = duplicateScenario(made, 's', { id: 't', label: 'Dry (copy)' });
    expect(two.scenarios.map((s) => s.id)).toEqual(['s', 't']);
    expect(removeScenario(two, 's').scenarios.map((s) => s.label)).toEqual(['Dry (copy)']);
    expect(duplicateScenario(made, 'none', { id: 't', label: '' })).toBe(made);
  });
});

describe('scenarios side by side', () => {
  const words = scenariosWords().claim;
  const withSets = (...orders: number[]) =>
    makeCase({
      ...c,
      scenarios: orders.map((x, i) => ({ id: `s${i}`, label: `S${i}`, set: { orders: { times: x } } })),
    });
  it('holds the case itself first, and three leans of each', () => {
    const all = compare(withSets(0.9), false);
    expect(all.map((s) => s.label)).toEqual([scenariosWords().itself, 'S0']);
    for (const s of all) {
      expect(s.worse).toBeLessThan(s.likely ?? NaN);
      expect(s.better).toBeGreaterThan(s.likely ?? NaN);
    }
    expect(all[0]?.likely).toBe(e.net.total);
  });
  it('has no leans without ranges', () => {
    const plain = {
      ...withSets(0.9),
      assumptions: c.assumptions.map((a) => ({ ...a, low: null, high: null })),
    };
    expect(compare(plain, false).every((s) => s.worse === null && s.better === null)).toBe(true);
  });
  it('says the bad news first', () => {
    expect(findingOf(compare(withSets(1.5), false))).toBe(words.worstNegative(scenariosWords().itself));
    expect(findingOf(compare(withSets(0.5), false))).toBe(words.someNegative('S0'));
    const poor = makeCase({ ...withSets(1), lines: c.lines.filter((l) => l.id === 'price') });
    expect(findingOf(compare(poor, false))).toBe(words.allNegative);
    const rich = (times: number) =>
      makeCase({ ...withSets(times), lines: c.lines.filter((l) => l.id !== 'price') });
    expect(findingOf(compare(rich(0.9), false))).toBe(words.allPositive);
    expect(findingOf(compare(rich(1), false))).toBe(words.alike);
  });
  it('does not call zero above zero, nor a value that there is none', () => {
    const { claim: words } = scenariosWords();
    const said = (...all: [worse: number | null, likely: number | null][]): string =>
      findingOf(
        all.map(([worse, likely], i) => ({
          id: i === 0 ? '' : `s${i}`,
          label: `S${i}`,
          worse,
          likely,
          better: likely,
        })),
      );
    expect(said([null, 0])).toBe(words.notBelow);
    expect(said([null, 5], [null, 0])).toBe(words.notBelow);
    expect(said([-5, 0])).toBe(words.worstNotBelow('S0'));
    expect(said([-5, 5], [-9, 0])).toBe(words.worstNotBelow('S0, S1'));
    expect(said([null, null])).toBe(words.noFigure);
    expect(said([null, 5])).toBe(words.allPositive);
  });
  it('gives no net where a cost cannot be worked out', () => {
    const broken = makeCase({
      ...withSets(0),
      lines: [...c.lines, { id: 'share', bucket: 'tangible-cost', formula: '100 / orders' }],
    });
    expect(compare(broken, false).map((s) => s.likely === null)).toEqual([false, true]);
  });
});
