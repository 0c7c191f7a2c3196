import { describe, expect, it } from 'vitest';
import * as e from '../../src/case/index.ts';

const base = e.setPeople(e.newCase({ id: 'c', start: '2026-01' }), [
  { id: 'osei', name: 'A. Osei', role: 'CFO', cares: '', stance: null },
  { id: 'iyer', name: 'P. Iyer', role: 'IT', cares: '', stance: null },
]);
const kpi = { name: 'close_days', label: 'Days to close', unit: 'days' as const };

describe('what a person watches', () => {
  it('is an assumption without a figure, followed in the reviews', () => {
    const c = e.addKpi(base, 'osei', kpi);
    expect(c.assumptions[0]).toMatchObject({ name: 'close_days', value: null, today: null, for: ['osei'] });
    expect(c.success.metrics).toEqual(['close_days']);
    expect(e.parseCase(c).ok).toBe(true);
  });
  it('is shared where somebody watches the same already', () => {
    const c = e.addKpi(e.addKpi(base, 'osei', kpi), 'iyer', kpi);
    expect(c.assumptions).toHaveLength(1);
    expect(c.assumptions[0]?.for).toEqual(['osei', 'iyer']);
    expect(c.success.metrics).toEqual(['close_days']);
  });
  it('takes a free name where one of another meaning is there', () => {
    const taken = e.addAssumption(base, { name: 'close_days', label: 'Something else' });
    expect(e.addKpi(taken, 'osei', kpi).assumptions[1]?.name).toBe('close_days_2');
  });
  it('can be let go, and changes nothing where it says nothing new', () => {
    const c = e.addKpi(base, 'osei', kpi);
    expect(e.assignAssumption(c, 'close_days', 'osei', true)).toBe(c);
    expect(e.assignAssumption(c, 'close_days', 'osei', false).assumptions[0]?.for).toEqual([]);
    expect(e.assignAssumption(c, 'nothing', 'osei', true)).toBe(c);
  });
});

describe('lines that serve a person', () => {
  it('are marked and unmarked', () => {
    const c = e.addLine(base, { id: 'l', bucket: 'tangible-benefit' });
    const on = e.assignLine(c, 'l', 'osei', true);
    expect(on.lines[0]?.for).toEqual(['osei']);
    expect(e.assignLine(on, 'l', 'osei', true)).toBe(on);
    expect(e.assignLine(on, 'l', 'osei', false).lines[0]?.for).toEqual([]);
  });
});

describe('targets', () => {
  const target = { name: 'close_days', by: null, value: 5 };
  it('are added, changed and removed by their place, and followed in the reviews', () => {
    let c = e.addTarget(base, target);
    expect(c.success).toMatchObject({ targets: [target], metrics: ['close_days'] });
    c = e.patchTarget(c, 0, { by: '2027-01-31' });
    expect(c.success.targets[0]?.by).toBe('2027-01-31');
    expect(e.removeTarget(c, 0).success.targets).toEqual([]);
    expect(e.patchTarget(c, 3, { value: 1 })).toBe(c);
    expect(e.removeTarget(c, 3)).toBe(c);
  });
});
