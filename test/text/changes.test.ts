import { describe, expect, it } from 'vitest';
import { changeValue } from '../../src/text/changes.ts';
import { makeFormats } from '../../src/text/format.ts';
import { makeCase } from '../fixtures/makeCase.ts';

const c = makeCase({
  assumptions: [
    { name: 'share', unit: 'percent', value: 0.12 },
    { name: 'yearly', unit: 'money', value: [100, 200] },
    { name: 'open', unit: 'count' },
  ],
  lines: [
    { id: 'fee', bucket: 'tangible-cost', formula: '40000' },
    { id: 'saved', bucket: 'tangible-benefit', formula: 'share * 12' },
    { id: 'later', bucket: 'tangible-benefit' },
  ],
});
const f = makeFormats('en-US', 'USD');
const shown = (value: unknown, path: string): string => changeValue(value, path, c, f);

describe('one side of a change', () => {
  it('is the figure of a whole row that came or went', () => {
    expect(shown(c.lines[0], 'lines.fee')).toBe('$40,000');
    expect(shown(c.lines[1], 'lines.saved')).toBe('share * 12');
    expect(shown(c.assumptions[0], 'assumptions.share')).toBe('12%');
    expect(shown(c.assumptions[1], 'assumptions.yearly')).toBe('$100 · $200');
  });

  it('names what has no figure yet, and nothing as nothing', () => {
    expect(shown(c.lines[2], 'lines.later')).toBe('set');
    expect(shown(c.assumptions[2], 'assumptions.open')).toBe('set');
    expect(shown(undefined, 'lines.fee')).toBe('none');
  });

  it('says the few figures of a part by name', () => {
    expect(shown({ goLive: 2, fullAdoption: 6 }, 'rollout')).toMatch(/^\S.* 2 · \S.* 6$/);
    expect(shown({ a: 1, b: 'x' }, 'whatever')).toBe('set');
  });
});
