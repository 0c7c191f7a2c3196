import { describe, expect, it } from 'vitest';
import { bestAt, bestOf, optionsFinding, optionsOf } from '../../src/report/options.ts';
import { Report } from '../../src/report/report.ts';
import { makeFormats } from '../../src/text/format.ts';
import type { Case } from '../../src/case/index.ts';
import { withProposedOption, evaluate } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

/** Benefits 300 a year; one price row a package and a cost of the second alone; 3 years, nothing discounted away. */
const packages = (more: Record<string, unknown> = {}) =>
  makeCase({
    assumptions: [{ name: 'fee', label: 'Fee', unit: 'money', value: 100 }],
    options: [
      { id: 'std', label: 'Standard' },
      { id: 'plus', label: 'Plus', set: { fee: 150 } },
      { id: 'build', label: 'Build it' },
    ],
    option: 'std',
    price: ['price'],
    lines: [
      { id: 'saved', bucket: 'tangible-benefit', formula: '300' },
      { id: 'more', bucket: 'tangible-benefit', formula: '100', options: ['plus'] },
      { id: 'price', bucket: 'tangible-cost', formula: 'fee', options: ['std', 'plus'] },
      { id: 'team', bucket: 'tangible-cost', formula: '250', options: ['build'] },
    ],
    ...more,
  });
const inView = (c: Case, option: string | null = null): Report =>
  new Report({
    document: withProposedOption(c, option),
    view: { scenario: null, lean: 'likely', countable: false },
    audience: 'internal',
    formats: makeFormats('en-US', c.currency),
    outcome: null,
  });

describe('options side by side', () => {
  const all = optionsOf(inView(packages()));
  const of = (id: string) => all.find((o) => o.id === id);
  it('each has the figures of a case of its own rows and numbers', () => {
    expect(all.map((o) => [o.id, o.price, o.figures?.benefits, o.figures?.costs, o.figures?.net])).toEqual([
      ['std', 300, 900, 300, 600],
      ['plus', 450, 1200, 450, 750],
      ['build', null, 900, 750, 150],
    ]);
    expect(of('plus')?.figures?.roi).toBeCloseTo(750 / 450, 12);
    expect(of('plus')?.bridge).toEqual([1200, 450, 0, 750]);
  });
  it('says what each row moves net by in it, and nothing of rows it does not have', () => {
    expect([...(of('build')?.moves ?? [])]).toEqual([
      ['saved', 900],
      ['team', -750],
    ]);
  });
  it('are the same whichever of them is looked at, and say which leaves the customer most', () => {
    const looked = inView(packages(), 'build');
    expect(looked.evaluation.net.total).toBe(150);
    expect(optionsOf(looked)).toEqual(all);
    expect(optionsFinding(looked)).toBe('Plus leaves the customer most: $750 net');
    expect(optionsFinding(looked, 'std')).toContain('more than the proposed Standard');
    expect(optionsFinding(looked, 'gone')).toBe('Plus leaves the customer most: $750 net');
  });
  it('marks the best of each measure: least price and costs, most of everything else', () => {
    expect([...bestAt(all, 'price')]).toEqual(['std']);
    expect([...bestAt(all, 'costs')]).toEqual(['std']);
    expect([...bestAt(all, 'benefits')]).toEqual(['plus']);
    expect([...bestAt(all, 'net')]).toEqual(['plus']);
    expect([...bestAt(all, 'roi')]).toEqual(['std']);
  });
  it('marks several that are equal, and none where nothing tells them apart', () => {
    expect([
      ...bestOf([
        { id: 'a', merit: 2 },
        { id: 'b', merit: 2 },
        { id: 'c', merit: 1 },
      ]),
    ]).toEqual(['a', 'b']);
    expect(
      bestOf([
        { id: 'a', merit: 2 },
        { id: 'b', merit: 2 },
      ]).size,
    ).toBe(0);
    expect(
      bestOf([
        { id: 'a', merit: 2 },
        { id: 'b', merit: null },
      ]).size,
    ).toBe(0);
  });
  it('an option whose cost cannot be worked out has no figures and is best at nothing', () => {
    const broken = optionsOf(
      inView(
        packages({
          lines: [
            { id: 'saved', bucket: 'tangible-benefit', formula: '300' },
            { id: 'price', bucket: 'tangible-cost', formula: 'fee', options: ['std', 'plus'] },
            { id: 'team', bucket: 'tangible-cost', formula: 'gone * 2', options: ['build'] },
          ],
        }),
      ),
    );
    expect(broken.map((o) => o.figures === null)).toEqual([false, false, true]);
    expect([...bestAt(broken, 'costs')]).toEqual(['std']);
  });
});

describe('a case looked at in another of its options', () => {
  const c = packages();
  it('is that option to everything worked out from it, and the same object each time', () => {
    const plus = withProposedOption(c, 'plus');
    expect(evaluate(plus).net.total).toBe(750);
    expect(withProposedOption(c, 'plus')).toBe(plus);
    expect(plus.options).toBe(c.options);
  });
  it('is the case itself for the proposed one, none, or one it does not hold', () => {
    for (const id of ['std', null, undefined, 'gone']) expect(withProposedOption(c, id)).toBe(c);
  });
});
