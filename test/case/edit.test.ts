import { describe, expect, it } from 'vitest';
import * as e from '../../src/case/index.ts';

const base = e.newCase({ id: 'c', start: '2026-01' });
const three = ['a', 'b', 'c'].reduce(
  (c, id) => e.addLine(c, { id, bucket: id === 'b' ? 'tangible-cost' : 'tangible-benefit' }),
  base,
);
const order = (c: e.Case) => c.lines.map((l) => l.id).join('');

describe('editing a case', () => {
  it('adds a line after the last of its bucket, or after the line named', () => {
    expect(order(three)).toBe('acb');
    expect(order(e.addLine(three, { id: 'x', bucket: 'tangible-benefit' }, 'a'))).toBe('axcb');
  });
  it('moves a line among the lines of its own bucket only', () => {
    expect(order(e.moveLine(three, 'c', -1))).toBe('cab');
    expect(e.moveLine(three, 'c', 1)).toBe(three);
    expect(e.moveLine(three, 'b', -1)).toBe(three);
  });
  it('duplicates a line right after the original', () => {
    const c = e.duplicateLine(three, 'a', { id: 'a2', label: 'Copy' });
    expect(order(c)).toBe('aa2cb');
    expect(c.lines[1]).toMatchObject({ bucket: 'tangible-benefit', label: 'Copy' });
  });
  it('lets a line follow the rollout when it becomes a benefit, unless that was chosen otherwise', () => {
    const moved = e.rebucketLine(three, 'b', 'perceived-benefit');
    expect(moved.lines.find((l) => l.id === 'b')).toMatchObject({
      bucket: 'perceived-benefit',
      adopts: true,
    });
    const chosen = e.rebucketLine(e.patchLine(three, 'a', { adopts: false }), 'a', 'tangible-cost');
    expect(chosen.lines.find((l) => l.id === 'a')?.adopts).toBe(false);
  });
  it('moves the start month with the period where it was the default', () => {
    const once = e.setPeriod(three, 'a', 'once');
    expect(once.lines[0]).toMatchObject({ per: 'once', from: 0 });
    expect(e.setPeriod(once, 'a', 'month').lines[0]).toMatchObject({ per: 'month', from: 1 });
    const late = e.patchLine(three, 'a', { from: 7 });
    expect(e.setPeriod(late, 'a', 'quarter').lines[0]?.from).toBe(7);
  });
  it('makes names that formulas can use, free in the case', () => {
    expect(e.nameFor(base, 'Hourly cost (€)')).toBe('hourly_cost');
    expect(e.nameFor(base, '24/7 cover')).toBe('cover');
    expect(e.nameFor(base, '年間')).toBe('value');
    expect(e.nameFor(base, 'min')).toBe('min_2');
    expect(e.nameFor(e.addAssumption(base, { name: 'agents' }), 'Agents')).toBe('agents_2');
  });
  it('forgets removed people everywhere', () => {
    const p = { id: 'o', name: 'O', role: '', cares: '', stance: null };
    const c = e.patchLine(e.setPeople(three, [p]), 'a', { for: ['o'] });
    expect(e.setPeople(c, []).lines[0]?.for).toEqual([]);
  });
});
