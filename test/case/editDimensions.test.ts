import { describe, expect, it } from 'vitest';
import * as e from '../../src/case/index.ts';
import { checks, evaluate } from '../../src/value/index.ts';

const base = e.newCase({ id: 'c', start: '2026-01' });
const made = (way: e.PricingWay, id = 'new') =>
  e.priceDimension(base, 'loyalty', way, { id, label: 'Loyalty', driver: (key) => `driver ${key}` });

describe('dimensions', () => {
  it('are added unscored and removed with the links of the lines that priced them', () => {
    let c = e.addDimension(base, { id: 'own', label: 'Own' });
    expect(c.dimensions.at(-1)).toMatchObject({ id: 'own', label: 'Own', weight: 1, today: null });
    expect(e.addDimension(c, { id: 'own', label: 'Again' })).toBe(c);
    c = e.patchLine(e.addLine(c, { id: 'l', bucket: 'perceived-benefit' }), 'l', { dimension: 'own' });
    c = e.removeDimension(c, 'own');
    expect(c.dimensions).toHaveLength(8);
    expect(c.lines[0]?.dimension).toBeNull();
  });
  it('stay where they are built in', () => {
    expect(e.removeDimension(base, 'brand')).toBe(base);
    expect(e.removeDimension(base, 'nowhere')).toBe(base);
  });
  it('stop at the limit of the document', () => {
    let c = base;
    for (let i = 0; i < e.limits.dimensions + 5; i++) c = e.addDimension(c, { id: `d${i}`, label: '' });
    expect(c.dimensions).toHaveLength(e.limits.dimensions);
    expect(e.parseCase(c).ok).toBe(true);
  });
});

describe('levers', () => {
  it('keep a KPI and words, and leave nothing behind when both are gone', () => {
    const c = e.setLever(e.setLever(base, 'advocacy', { words: 'Would speak' }), 'advocacy', { kpi: 'nps' });
    expect(c.levers).toEqual({ advocacy: { kpi: 'nps', words: 'Would speak' } });
    expect(e.setLever(c, 'advocacy', { kpi: null, words: '' }).levers).toEqual({});
  });
});

describe('pricing a dimension', () => {
  it.each(e.pricingWays)('by “%s” makes a waiting line over assumptions nobody has entered', (way) => {
    const c = made(way);
    const line = c.lines[0];
    expect(line).toMatchObject({ bucket: 'perceived-benefit', dimension: 'loyalty', per: 'year' });
    expect(c.assumptions.map((a) => [a.value, a.low, a.high, a.today])).toEqual(
      c.assumptions.map(() => [null, null, null, null]),
    );
    expect(line?.formula.split(' * ')).toEqual(c.assumptions.map((a) => a.name));
    const evaluation = evaluate(c);
    expect(evaluation.waiting).toEqual(['new']);
    expect(evaluation.net.total).toBe(0);
    expect(e.parseCase(c).ok).toBe(true);
    expect(checks(c, evaluation).filter((check) => check.kind === 'failing')).toEqual([]);
  });
  it('multiplies what is entered, and nothing else', () => {
    let c = { ...made('proxy'), years: 1 };
    for (const [name, value] of Object.entries({
      proxy_value: 200_000,
      share_attributable: 0.3,
      confidence: 0.5,
    }))
      c = e.patchAssumption(c, name, { value });
    expect(evaluate(c).lines[0]?.total).toBeCloseTo(30_000, 6);
  });
  it('names its assumptions anew where the names are taken', () => {
    const twice = e.priceDimension(made('keep'), 'brand', 'keep', {
      id: 'b',
      label: 'Brand',
      driver: () => '',
    });
    expect(twice.lines.map((l) => l.formula)).toEqual(['pay_to_keep', 'pay_to_keep_2']);
  });
  it('leaves the case alone where there is no such dimension', () => {
    expect(e.priceDimension(base, 'gone', 'keep', { id: 'x', label: '', driver: () => '' })).toBe(base);
  });
});
