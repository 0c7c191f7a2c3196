/** What a reader may doubt in a shared case, and what of it comes back as rows of an offer. */
import { describe, expect, it } from 'vitest';
import type { Case, Series } from '../../src/case/index.ts';
import { byEffect, inputsOf, rowInputs, settingsOf, type Input } from '../../src/screens/explore/inputs.ts';
import { rangeOnSlider, sliderRange } from '../../src/screens/explore/slider.ts';
import { effectOf, explainSumDifference } from '../../src/screens/shared/effect.ts';
import { netValueOf } from '../../src/screens/shared/netValue.ts';
import {
  applyRows,
  newComments,
  offerRows,
  reviewRows,
  rowAbout,
  rowEntry,
  rowLabel,
} from '../../src/share/index.ts';
import { changeValue } from '../../src/text/changes.ts';
import { makeFormats } from '../../src/text/format.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const c = makeCase({
  rollout: { goLive: 2, fullAdoption: 8 },
  assumptions: [
    { name: 'small', label: 'Small', unit: 'money', value: 10, low: 9, high: 11 },
    { name: 'agents', label: 'Agents', unit: 'count', value: 40 },
    { name: 'hours', label: 'Hours', unit: 'hours', value: 2 },
  ],
  lines: [
    {
      id: 'saved',
      label: 'Time saved',
      bucket: 'tangible-benefit',
      formula: 'agents * hours * 1000 + small',
    },
    { id: 'licence', label: 'Licence', bucket: 'tangible-cost', formula: '40000' },
    { id: 'setup', label: 'Setup', bucket: 'tangible-cost', formula: '5000', per: 'once' },
    { id: 'later', label: 'Later', bucket: 'tangible-benefit', formula: '' },
  ],
});
const all = (of: Case): Input[] => [...inputsOf(of), ...settingsOf(of), ...rowInputs(of)];
const named = (id: string, of: Case = c): Input => {
  const found = all(of).find((input) => input.id === id);
  if (!found) throw new Error(id);
  return found;
};
const put = (id: string, value: Series, of: Case = c): Case => named(id, of).write(of, value);
const f = makeFormats('en-US', 'USD');

describe('what a reader may doubt', () => {
  it('is every number, term, rate, rollout, and growth and risk of rows with a figure', () => {
    expect(settingsOf(c).map((i) => i.id)).toEqual([
      'years',
      'discount.rate',
      'rollout.goLive',
      'rollout.fullAdoption',
    ]);
    // The largest row first; what falls once does not grow; a row without a figure has nothing to doubt.
    expect(rowInputs(c).map((i) => i.id)).toEqual([
      'lines.saved.growth',
      'lines.saved.risk',
      'lines.licence.growth',
      'lines.licence.risk',
      'lines.setup.risk',
    ]);
    const byYear = makeCase({ ...c, rollout: { byYear: [0.5, 0.8] } });
    expect(settingsOf(byYear).map((i) => i.shared)).toEqual([3, 0.1, 0.5, 0.8, 0.8]);
    expect(put('rollout.1', 0.6, byYear).rollout).toEqual({ byYear: [0.5, 0.6, 0.8] });
  });

  it('reads back what was put, and nothing else of the case moves', () => {
    const to: Record<string, number> = { count: 5, percent: 0.2, money: 1234, hours: 3 };
    for (const input of all(c)) {
      const value = to[input.unit] ?? 1;
      const next = input.write(c, value);
      expect(input.read(next), input.id).toBe(value);
      expect(
        offerRows(c, next).map((row) => row.key),
        input.id,
      ).toEqual([input.key]);
      expect(input.write(next, input.shared), input.id).toEqual(
        input.id.startsWith('rollout') ? { ...c, rollout: expect.anything() as unknown } : c,
      );
      expect(rowLabel(c, input.key), input.id).toBeTruthy();
    }
  });

  it('comes back as rows accepted one by one, growth and risk apart from the amount', () => {
    const edits: [string, number][] = [
      ['licence', 30000],
      ['lines.licence.risk', 0.2],
      ['lines.licence.growth', 0.05],
      ['discount.rate', 0.12],
      ['years', 4],
      ['rollout.goLive', 4],
    ];
    const theirs = edits.reduce((x, [id, value]) => named(id).write(x, value), c);
    const { rows } = reviewRows(c, theirs, c);
    expect(rows.map((row) => row.key).sort()).toEqual(
      [
        'discount.rate',
        'lines.licence',
        'lines.licence.growth',
        'lines.licence.risk',
        'rollout',
        'years',
      ].sort(),
    );
    for (const row of rows) {
      const taken = applyRows(c, [row]);
      expect(offerRows(c, taken).map((x) => x.key)).toEqual([row.key]);
      for (const x of row.changes)
        expect(changeValue(x.after, x.path, theirs, f)).not.toMatch(/^set$|NaN|^0\.1/);
    }
    const risk = rows.find((row) => row.key === 'lines.licence.risk');
    expect(risk?.label).toBe('Licence, risk');
    expect(rowAbout('lines.licence.risk')).toBe('lines.licence.risk');
    expect(rowAbout('lines.licence')).toBe('licence');
    expect(rowEntry('lines.licence.risk')).toBe('lines.licence');
    const said = {
      ...theirs,
      comments: [{ about: 'lines.licence.risk', by: 'A', on: null, text: 'too sure' }],
    };
    expect(newComments(c, said)).toHaveLength(1);
  });

  it('of a row deleted since is one row that brings the whole back', () => {
    const theirs = named('lines.licence.growth').write(put('lines.licence.risk', 0.2), 0.1);
    const mine = { ...c, lines: c.lines.filter((l) => l.id !== 'licence') };
    const { rows } = reviewRows(mine, theirs, c);
    expect(rows.map(({ key, state }) => [key, state])).toEqual([['lines.licence', 'gone']]);
    expect(applyRows(mine, rows).lines.find((l) => l.id === 'licence')).toMatchObject({
      risk: 0.2,
      growth: 0.1,
    });
  });

  it('stands in the order of what it does to net', () => {
    const { inputs, sorted } = byEffect(c, inputsOf(c));
    expect(sorted).toBe(true);
    expect(inputs.map((i) => i.id)).toEqual(['agents', 'hours', 'licence', 'setup', 'small', 'later']);
  });
});

describe('the effect of changes', () => {
  const base = netValueOf(c);
  it('is told at present value where only that moves', () => {
    expect(effectOf(base, netValueOf(put('discount.rate', 0.2)), f)).toMatch(/^−\$[\d.]+K at present value$/);
    expect(effectOf(base, netValueOf(c), f)).toBe('no change');
    expect(effectOf(base, null, f)).toBe('no total');
    expect(effectOf(base, netValueOf(put('licence', 30000)), f)).toBe('+$30K');
  });

  it('is explained where changes alone do not add up to the effect together', () => {
    const both = put('hours', 3, put('agents', 50));
    const alone = [netValueOf(put('agents', 50)), netValueOf(put('hours', 3))];
    expect(explainSumDifference(base, alone, netValueOf(both), f)).toMatch(
      /One by one the changes come to \+\$\d+K, together/,
    );
    const apart = put('setup', 6000, put('licence', 41000));
    expect(
      explainSumDifference(
        base,
        [netValueOf(put('licence', 41000)), netValueOf(put('setup', 6000))],
        netValueOf(apart),
        f,
      ),
    ).toBe('');
    expect(explainSumDifference(base, alone.slice(1), netValueOf(both), f)).toBe('');
    expect(explainSumDifference(base, [null, ...alone], netValueOf(both), f)).toBe('');
  });
});

describe('a slider', () => {
  it('runs from half to one and a half, and as far as the range, hitting the number itself', () => {
    expect(sliderRange(40000, 'money')).toEqual({ low: 20000, high: 60000, step: 1000 });
    for (const [value, low, high] of [
      [40, 5, 45],
      [40, 35, 90],
      [0.1, 0.01, 0.4],
      [-20, -50, 10],
    ] as const) {
      const pull = sliderRange(value, value < 1 && value > 0 ? 'percent' : 'number', { low, high });
      if (!pull) throw new Error('no slider');
      expect(pull.low).toBeLessThanOrEqual(low + 1e-9);
      expect(pull.high).toBeGreaterThanOrEqual(high - 1e-9);
      expect(
        Math.abs(Math.round((value - pull.low) / pull.step) * pull.step + pull.low - value),
      ).toBeLessThan(1e-9);
      const mark = rangeOnSlider({ low, high }, pull);
      expect(mark && mark.from >= 0 && mark.to <= 1 && mark.from < mark.to).toBe(true);
    }
    // A range a thousand times as wide leaves the number within reach.
    expect(sliderRange(10, 'money', { low: 0, high: 1e6 })?.high).toBeLessThanOrEqual(300);
    expect(rangeOnSlider({ low: 900, high: 1000 }, { low: 0, high: 100, step: 1 })).toBeNull();
    expect(sliderRange(0, 'money')).toBeNull();
  });
});
