import { describe, expect, it } from 'vitest';
import { monthOfDay } from '../../src/case/index.ts';
import { evaluate, planOn, successCheck, targetRows, valueForPerson } from '../../src/value/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const c = makeCase({
  start: '2026-07',
  years: 3,
  customer: { people: [{ id: 'osei' }, { id: 'iyer' }] },
  assumptions: [
    { name: 'days', unit: 'days', value: [7, 6, 5], today: 8, for: ['osei'] },
    { name: 'plain', value: 3, for: ['osei'] },
    { name: 'followed', value: null, for: ['osei'] },
    { name: 'constructor', value: 4, today: 4, for: ['iyer'] },
  ],
  lines: [
    { id: 'b', bucket: 'tangible-benefit', formula: '100', for: ['osei', 'iyer'] },
    { id: 'c', bucket: 'tangible-cost', formula: '40', for: ['osei'] },
    { id: 'ab', bucket: 'alternative-benefit', formula: '10', for: ['osei'] },
    { id: 'ac', bucket: 'alternative-cost', formula: '5', for: ['osei'] },
    { id: 'w', bucket: 'tangible-benefit', formula: '', for: ['osei'] },
  ],
  success: {
    metrics: ['followed'],
    expectedRoi: 1,
    renewal: '2029-06-30',
    targets: [
      { name: 'days', by: '2027-06-30', value: 6 },
      { name: 'days', by: '2028-12-31', value: 5 },
      { name: 'constructor', by: null, value: 4 },
      { name: 'gone', by: '2025-01-01', value: 1 },
      { name: 'days', by: '2031-01-01', value: 5 },
    ],
  },
  reviews: [
    { id: 'q1', on: '2026-12-31', month: 5, actual: { days: 7.5 } },
    { id: 'q2', on: '2027-03-31', month: 8, actual: { days: 6.5 } },
    { id: 'q3', month: 11, actual: {} },
  ],
});

describe('the months of days', () => {
  it('count from the month of signing, which is 1', () => {
    expect(monthOfDay('2026-07', '2026-07-31')).toBe(1);
    expect(monthOfDay('2026-07', '2027-08-01')).toBe(14);
    expect(monthOfDay('2026-07', '2026-06-30')).toBe(0);
  });
  it('find the plan of the year the day lies in', () => {
    const on = (day: string) => planOn(c, 'days', day);
    expect(on('2026-07-01')).toEqual({ value: 7, outside: null });
    expect(on('2027-06-30')).toEqual({ value: 7, outside: null });
    expect(on('2027-07-01')).toEqual({ value: 6, outside: null });
    expect(on('2029-06-30')).toEqual({ value: 5, outside: null });
    expect(on('2029-07-01')).toEqual({ value: 5, outside: 'after' });
    expect(on('2026-06-30')).toEqual({ value: 7, outside: 'before' });
    expect(planOn(c, 'gone', '2027-01-01').value).toBeNull();
  });
});

describe('what a case means for a person', () => {
  const osei = valueForPerson(c, evaluate(c), 'osei');
  it('is the lines marked as theirs, as they count towards net', () => {
    expect(osei.lines).toEqual([
      { id: 'b', amount: 300 },
      { id: 'c', amount: -120 },
      { id: 'ab', amount: -30 },
      { id: 'ac', amount: 15 },
      { id: 'w', amount: null },
    ]);
    expect(osei).toMatchObject({ gains: 315, costs: 150, net: 165, waiting: 1 });
  });
  it('adds up to net value over everyone where each line serves one person', () => {
    const lines = c.lines.map((l, i) => ({ ...l, for: [i % 2 ? 'osei' : 'iyer'] }));
    const split = { ...c, lines };
    const e = evaluate(split);
    const sum = ['osei', 'iyer'].reduce((s, id) => s + valueForPerson(split, e, id).net, 0);
    expect(sum).toBeCloseTo(e.net.total, 9);
  });
  it('names the KPIs they watch with the last target and the last measurement', () => {
    expect(osei.kpis).toEqual([
      {
        name: 'days',
        today: 8,
        plan: 5,
        target: { value: 5, by: '2031-01-01' },
        actual: { value: 6.5, month: 8, on: '2027-03-31', review: 'q2' },
      },
      { name: 'followed', today: null, plan: null, target: null, actual: null },
    ]);
  });
  it('is nothing for someone the case does not name', () => {
    expect(valueForPerson(c, evaluate(c), 'nobody')).toMatchObject({ lines: [], kpis: [], net: 0 });
  });
});

describe('the success plan', () => {
  const rows = targetRows(c);
  it('holds each target against the plan on its day', () => {
    expect(rows.map((r) => [r.plan, r.planReaches, r.outside])).toEqual([
      [7, false, null],
      [5, true, null],
      [4, true, null],
      [null, null, 'before'],
      [5, true, 'after'],
    ]);
    expect(rows.map((r) => r.known)).toEqual([true, true, true, false, true]);
  });
  it('holds each target against what was last measured, with the share of the way gone', () => {
    expect(rows[0]).toMatchObject({ actualReaches: false, progress: 0.75 });
    expect(rows[1]).toMatchObject({ actualReaches: false, progress: 0.5 });
    expect(rows[2]).toMatchObject({ actual: null, actualReaches: null, progress: null });
  });
  it('cannot tell a direction without a figure for today', () => {
    const blind = makeCase({
      assumptions: [{ name: 'x', value: 9 }],
      success: { targets: [{ name: 'x', by: null, value: 8 }] },
    });
    expect(targetRows(blind)[0]).toMatchObject({ plan: 9, planReaches: null, outside: null });
  });
  it('compares the return expected with the countable one planned', () => {
    expect(successCheck(c, evaluate(c)).roi).toEqual({ expected: 1, planned: 1.5, reaches: true });
    const more = { ...c, success: { ...c.success, expectedRoi: 2 } };
    expect(successCheck(more, evaluate(more)).roi.reaches).toBe(false);
    const bare = makeCase({ success: { expectedRoi: 2 } });
    expect(successCheck(bare, evaluate(bare)).roi).toEqual({ expected: 2, planned: null, reaches: null });
  });
});
