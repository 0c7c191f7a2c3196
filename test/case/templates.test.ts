import { describe, expect, it } from 'vitest';
import {
  functionNames,
  limits,
  newCase,
  parseCase,
  type Bucket,
  type Case,
  type Line,
} from '../../src/case/index.ts';
import { instantiate, loadSample, templateIds, templates } from '../../src/case/templates/index.ts';
import germanSample from '../../src/text/de/sample.ts';
import sampleWords from '../../src/text/en/sample.ts';

const seed = { id: 'abc', start: '2026-01' };
const cases = templateIds.map((id) => [id, instantiate(id, seed)] as const);

/** The names a formula reads, in order of first use. */
const namesIn = (formula: string): string[] => [
  ...new Set(
    formula.match(/[a-z][a-z0-9_]*/g)?.filter((w) => !(functionNames as readonly string[]).includes(w)),
  ),
];
const linesIn = (c: Case, ...buckets: Bucket[]): Line[] => c.lines.filter((l) => buckets.includes(l.bucket));
/** How many numbers a row takes before it has an amount. */
const toType = (l: Line): number => (l.formula === '' ? 1 : namesIn(l.formula).length);

describe('the built-in templates', () => {
  it('are at least nine and a blank one, which comes last', () => {
    expect(templates.length).toBeGreaterThanOrEqual(10);
    expect(templates.map((t) => t.id)).toEqual([...templateIds]);
    expect(templateIds.at(-1)).toBe('blank');
  });

  it.each(cases)('%s passes the gate unchanged', (_, c) => {
    expect(parseCase(JSON.parse(JSON.stringify(c)))).toEqual({ ok: true, value: c });
  });

  it.each(cases)('%s has three to five rows: benefits, and costs among them one paid once', (_, c) => {
    expect(c.lines.length).toBeGreaterThanOrEqual(3);
    expect(c.lines.length).toBeLessThanOrEqual(5);
    expect(linesIn(c, 'tangible-benefit').length).toBeGreaterThanOrEqual(2);
    const costs = linesIn(c, 'tangible-cost');
    expect(costs.map((l) => l.per).sort()).toEqual(['once', 'year']);
  });

  it.each(cases)('%s fills in no amount, no label, no source and nothing private', (_, c) => {
    for (const a of c.assumptions) {
      expect([a.value, a.low, a.high, a.today, a.label, a.note, a.privateNote]).toEqual([
        null,
        null,
        null,
        null,
        '',
        '',
        '',
      ]);
      expect(a.source).toEqual({ whose: 'unknown', who: '', on: null, note: '', link: '' });
    }
    for (const l of c.lines) expect([l.label, l.growth, l.risk, l.note]).toEqual(['', 0, 0, '']);
    // The only numbers in formulas convert units.
    for (const l of c.lines)
      expect(l.formula.match(/\d+/g) ?? []).toEqual(l.formula.includes('60') ? ['60'] : []);
  });

  it.each(cases)('%s reaches a result from three typed numbers', (_, c) => {
    const cheapest = (...buckets: Bucket[]): number => Math.min(...linesIn(c, ...buckets).map(toType));
    expect(cheapest('tangible-benefit') + cheapest('tangible-cost')).toBeLessThanOrEqual(3);
  });

  it.each(cases)('%s uses every assumption it lists and lists every one it uses', (_, c) => {
    const used = new Set(c.lines.flatMap((l) => namesIn(l.formula)));
    expect([...used].sort()).toEqual(c.assumptions.map((a) => a.name).sort());
  });

  it.each(cases)('%s values time only by the share of it that is put to use', (_, c) => {
    for (const l of c.lines) {
      const names = namesIn(l.formula);
      if (names.includes('hourly_cost')) expect(names).toContain('share_used');
    }
  });

  it.each(cases)('%s claims no driver both as a benefit and as a cost of the alternative', (_, c) => {
    const drivers = (...buckets: Bucket[]) =>
      linesIn(c, ...buckets)
        .flatMap((l) => namesIn(l.formula))
        .filter((n) => c.assumptions.find((a) => a.name === n)?.unit !== 'money');
    const benefits = new Set(drivers('tangible-benefit', 'perceived-benefit'));
    expect(drivers('alternative-cost').filter((n) => benefits.has(n))).toEqual([]);
  });

  it.each(cases)('%s never counts the same work in two benefits', (_, c) => {
    const keys = linesIn(c, 'tangible-benefit', 'perceived-benefit')
      .filter((l) => l.formula !== '')
      .map((l) =>
        namesIn(l.formula)
          .filter((n) =>
            ['count', 'hours', 'number'].includes(c.assumptions.find((a) => a.name === n)?.unit ?? ''),
          )
          .sort()
          .join(),
      )
      .filter((k) => k !== '');
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('give one unit to one name and one bucket, period and formula to one line id', () => {
    const units = new Map<string, string>();
    const shapes = new Map<string, string>();
    for (const t of templates) {
      for (const a of t.assumptions) {
        expect(units.get(a.name) ?? a.unit).toBe(a.unit);
        units.set(a.name, a.unit);
      }
      for (const { id, bucket, formula, per } of t.lines) {
        const shape = JSON.stringify([bucket, formula, per]);
        expect(shapes.get(id) ?? shape).toBe(shape);
        shapes.set(id, shape);
      }
    }
  });

  it('link lines to dimensions a new case holds', () => {
    for (const [, c] of cases)
      for (const l of c.lines)
        if (l.dimension !== null) expect(c.dimensions.map((d) => d.id)).toContain(l.dimension);
  });

  it('share nothing that a change to one case could carry into the next', () => {
    const first = instantiate('support', seed);
    const before = JSON.stringify(instantiate('support', seed));
    first.lines.forEach((l) => (l.formula = '1'));
    first.assumptions.forEach((a) => (a.source.who = 'x'));
    (first.rollout as { goLive: number }).goLive = 0;
    expect(JSON.stringify(instantiate('support', seed))).toBe(before);
  });
});

describe('instantiate', () => {
  it('takes currency, years and rate from the host where it names them', () => {
    const c = instantiate('blank', seed, { currency: 'EUR', years: 5, rate: 0.08 });
    expect([c.currency, c.years, c.discount.rate]).toEqual(['EUR', 5, 0.08]);
    const plain = newCase(seed);
    const d = instantiate('blank', seed);
    expect([d.currency, d.years, d.discount]).toEqual([plain.currency, plain.years, plain.discount]);
  });

  it('refuses a default no document may hold', () => {
    expect(() => instantiate('blank', seed, { years: 99 })).toThrow(/years/);
  });
});

describe('the made-up example', () => {
  it('reads through the gate, says that it is made up, and keeps every label in the document', async () => {
    const c = await loadSample(sampleWords);
    expect(c.id).toBe('sample');
    expect(c.note).toMatch(/made-up/i);
    for (const x of [...c.lines, ...c.assumptions, ...c.scenarios]) {
      expect(x.label).not.toBe('');
      expect(x.label.length).toBeLessThanOrEqual(limits.label);
    }
  });

  it('is the same case in German', async () => {
    const numbers = (c: Case) => JSON.stringify(c, (_, x: unknown) => (typeof x === 'string' ? '' : x));
    expect(numbers(await loadSample(germanSample))).toBe(numbers(await loadSample(sampleWords)));
  });

  it('refers only to people, lines, assumptions and dimensions it holds', async () => {
    const c = await loadSample(sampleWords);
    const people = new Set(c.customer.people.map((p) => p.id));
    const names = new Set(c.assumptions.map((a) => a.name));
    const ids = new Set(c.lines.map((l) => l.id));
    const dims = new Set(c.dimensions.map((d) => d.id));
    for (const x of [...c.lines, ...c.assumptions]) for (const p of x.for) expect(people).toContain(p);
    expect(people).toContain(c.success.signs);
    for (const l of c.lines) {
      for (const n of namesIn(l.formula)) expect(names).toContain(n);
      if (l.dimension) expect(dims).toContain(l.dimension);
    }
    for (const s of c.scenarios) for (const n of Object.keys(s.set)) expect(names).toContain(n);
    for (const id of c.market?.effect ?? []) expect(ids).toContain(id);
    for (const n of [...c.success.metrics, ...c.success.targets.map((x) => x.name)]) {
      expect(c.assumptions.find((a) => a.name === n)?.today).not.toBeNull();
      expect(names).toContain(n);
    }
    for (const lever of Object.values(c.levers)) if (lever?.kpi) expect(names).toContain(lever.kpi);
  });

  it('keeps every likely value inside its range and never a range and a risk on one line', async () => {
    const c = await loadSample(sampleWords);
    const at = (s: number | number[] | null, i: number): number | null =>
      Array.isArray(s) ? (s[Math.min(i, s.length - 1)] ?? null) : s;
    for (const a of c.assumptions)
      for (let y = 0; y < c.years; y++) {
        const [low, value, high] = [at(a.low, y), at(a.value, y), at(a.high, y)];
        if (low !== null && value !== null && high !== null) {
          expect(low).toBeLessThanOrEqual(value);
          expect(value).toBeLessThanOrEqual(high);
        }
      }
    const ranged = new Set(c.assumptions.filter((a) => a.low !== null).map((a) => a.name));
    const both = c.lines.filter((l) => l.risk > 0 && namesIn(l.formula).some((n) => ranged.has(n)));
    expect(both.map((l) => l.id)).toEqual([]);
  });

  it('scores all eight dimensions for today, with the solution and with the alternative', async () => {
    const c = await loadSample(sampleWords);
    expect(c.dimensions.map((d) => d.id)).toEqual(newCase(seed).dimensions.map((d) => d.id));
    for (const d of c.dimensions)
      for (const s of [d.today, d.expected, d.alternative]) expect(s).not.toBeNull();
  });
});
