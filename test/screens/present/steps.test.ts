import { describe, expect, it } from 'vitest';
import { firstView } from '../../../src/screens/present/protocol.ts';
import { viewForKey, viewAfter, stepIndex, presentationSteps } from '../../../src/screens/present/steps.ts';
import { evaluate } from '../../../src/value/index.ts';
import { makeCase } from '../../fixtures/makeCase.ts';

const benefit = { id: 'a', bucket: 'tangible-benefit', label: 'Hours', formula: '1000' };
const idsOf = (more: Record<string, unknown>): string[] => {
  const c = makeCase(more);
  return presentationSteps(c, evaluate(c)).map((s) => s.id);
};

describe('the steps of a presentation', () => {
  it('begin with what it is worth, even before a number is typed', () => {
    expect(idsOf({})).toEqual(['bridge']);
    expect(idsOf({ lines: [{ ...benefit, formula: '' }] })).toEqual(['bridge']);
  });
  it('show cash once there is a result, and odds once a number has a range', () => {
    expect(idsOf({ lines: [benefit] })).toEqual(['bridge', 'cash']);
    const ranged = {
      assumptions: [{ name: 'n', unit: 'count', value: 5, low: 4, high: 6 }],
      lines: [{ ...benefit, formula: 'n * 10' }],
    };
    expect(idsOf(ranged)).toEqual(['bridge', 'cash', 'odds']);
  });
  it('withhold cash and odds while a cost cannot be worked out', () => {
    expect(
      idsOf({ lines: [benefit, { ...benefit, id: 'b', bucket: 'tangible-cost', formula: 'nope * 2' }] }),
    ).toEqual(['bridge']);
  });
  it('show what resists pricing once it is scored and counts', () => {
    expect(idsOf({ dimensions: [{ id: 'brand' }] })).toEqual(['bridge']);
    expect(idsOf({ dimensions: [{ id: 'brand', expected: 7, weight: 0 }] })).toEqual(['bridge']);
    expect(idsOf({ dimensions: [{ id: 'brand', expected: 7 }] })).toEqual(['bridge', 'beyond']);
  });
  it('show people four at a time', () => {
    const people = (n: number) => ({
      customer: {
        people: Array.from({ length: n }, (_, i) => ({ id: `p${i}`, name: '', role: '', cares: '' })),
      },
    });
    expect(idsOf(people(4))).toEqual(['bridge', 'people']);
    expect(idsOf(people(9))).toEqual(['bridge', 'people', 'people-2', 'people-3']);
  });
  it('end with the steps to signature, eight at a time', () => {
    const steps = (n: number) => ({ steps: Array.from({ length: n }, (_, i) => ({ id: `s${i}` })) });
    expect(idsOf(steps(0))).toEqual(['bridge']);
    expect(idsOf(steps(8))).toEqual(['bridge', 'steps']);
    expect(idsOf(steps(9))).toEqual(['bridge', 'steps', 'steps-2']);
  });

  const c = makeCase({ lines: [benefit], dimensions: [{ id: 'brand', expected: 7 }] });
  const steps = presentationSteps(c, evaluate(c));
  it('stop at both ends', () => {
    expect(viewAfter(steps, firstView, 'back')).toBe(firstView);
    expect(viewAfter(steps, viewAfter(steps, firstView, 'last'), 'next').step).toBe('beyond');
  });
  it('fall back to the first where a step is gone', () => {
    expect(stepIndex(steps, { ...firstView, step: 'odds' })).toBe(0);
  });
  it('another step shows all its rows, and shows them again after a blank', () => {
    expect(viewAfter(steps, { step: 'bridge', dim: 'a', blank: true }, 'next')).toEqual({
      step: 'cash',
      dim: null,
      blank: false,
    });
  });
  it('arrows turn round with the direction of reading', () => {
    expect(viewForKey(steps, firstView, 'ArrowRight')?.step).toBe('cash');
    expect(viewForKey(steps, { ...firstView, step: 'cash' }, 'ArrowRight', true)?.step).toBe('bridge');
  });
  it('Escape takes back a blank, then a dim, then is nobody’s', () => {
    const view = { step: 'bridge', dim: 'a', blank: true };
    const once = viewForKey(steps, view, 'Escape');
    expect(once).toEqual({ ...view, blank: false });
    const twice = once && viewForKey(steps, once, 'Escape');
    expect(twice).toEqual(firstView);
    expect(twice && viewForKey(steps, twice, 'Escape')).toBeNull();
  });
  it('other keys stay what they are', () => {
    for (const key of ['a', 'Enter', ' ', 'Tab', 'F8', 'constructor'])
      expect(viewForKey(steps, firstView, key)).toBeNull();
  });
});
