import { describe, expect, it } from 'vitest';
import { patchAssumption, patchLine, type Case } from '../../src/case/index.ts';
import { instantiate, loadSample, templateIds } from '../../src/case/templates/index.ts';
import { evaluate } from '../../src/value/index.ts';
import sampleWords from '../../src/text/en/sample.ts';

const cases = templateIds.map((id) => [id, instantiate(id, { id: 'abc', start: '2026-01' })] as const);

/** Types one number: into a plain row, or into an assumption. */
const type = (c: Case, what: string): Case =>
  c.lines.some((l) => l.id === what)
    ? patchLine(c, what, { formula: '1000' })
    : patchAssumption(c, what, {
        value: c.assumptions.find((a) => a.name === what)?.unit === 'percent' ? 0.5 : 100,
      });

/** Every set of `n` things that take a number in a case. */
function choices(c: Case, n: number): string[][] {
  const fields = [
    ...c.lines.filter((l) => l.formula === '').map((l) => l.id),
    ...c.assumptions.map((a) => a.name),
  ];
  const pick = (from: number, left: number): string[][] =>
    left === 0
      ? [[]]
      : fields.slice(from).flatMap((f, i) => pick(from + i + 1, left - 1).map((rest) => [f, ...rest]));
  return pick(0, n);
}

describe('a new case from a template, evaluated', () => {
  it.each(cases)('%s waits for numbers in every row and has no problem in any', (_, c) => {
    const e = evaluate(c);
    expect(e.waiting).toEqual(c.lines.map((l) => l.id));
    expect(e.lines.map((l) => l.problem?.kind)).toEqual(c.lines.map(() => 'waiting'));
    expect([e.incomplete, e.net.total, e.whole.roi]).toEqual([false, 0, null]);
  });

  it.each(cases)('%s gives benefits, a cost and a return after three typed numbers', (_, c) => {
    const reached = choices(c, 3).some((typed) => {
      const { whole } = evaluate(typed.reduce(type, c));
      return whole.benefits.total > 0 && whole.costs.total > 0 && whole.roi !== null;
    });
    expect(reached).toBe(true);
  });

  it.each(cases)('%s has no row waiting or failing once everything is typed', (_, c) => {
    const full = choices(c, 1).reduce((made, [field]) => type(made, field ?? ''), c);
    const e = evaluate(full);
    expect(e.waiting).toEqual([]);
    expect(e.lines.filter((l) => l.problem)).toEqual([]);
    for (const l of e.lines) expect(l.total).toBeGreaterThan(0);
  });
});

describe('the made-up example, evaluated', () => {
  it('is a credible case: worth it, paid back in its second year, not too good', async () => {
    const e = evaluate(await loadSample(sampleWords));
    expect(e.lines.filter((l) => l.problem)).toEqual([]);
    expect(e.net.total).toBeGreaterThan(200_000);
    expect(e.net.total).toBeLessThan(600_000);
    for (const m of [e.tangible, e.whole, e.incremental]) {
      expect(m.roi).toBeGreaterThan(0.8);
      expect(m.roi).toBeLessThan(2);
      expect(m.payback.kind).toBe('after');
      if (m.payback.kind === 'after') expect(Math.ceil(m.payback.months)).toBeGreaterThanOrEqual(10);
      if (m.payback.kind === 'after') expect(Math.ceil(m.payback.months)).toBeLessThanOrEqual(20);
    }
    expect(e.customerShare).toBeGreaterThan(0.65);
    expect(e.customerShare).toBeLessThan(0.75);
  });

  it('has an alternative that gives more than it costs, and something in every bucket', async () => {
    const e = evaluate(await loadSample(sampleWords));
    expect(e.alternative.total).toBeGreaterThan(0);
    for (const b of Object.values(e.buckets)) expect(b.total).toBeGreaterThan(0);
  });

  it('can go wrong: it loses money where everything turns out badly, and a slow start costs', async () => {
    const c = await loadSample(sampleWords);
    const net = (o: Parameters<typeof evaluate>[1]) => evaluate(c, o).net.total;
    expect(net({ lean: 'worse' })).toBeLessThan(0);
    expect(net({ lean: 'better' })).toBeGreaterThan(net({}));
    for (const id of ['down', 'slow']) expect(net({ scenario: id })).toBeLessThan(net({}));
    expect(net({ scenario: 'up' })).toBeGreaterThan(net({}));
  });
});
