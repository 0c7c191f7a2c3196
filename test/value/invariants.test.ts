/** What must hold for every case (MODEL §11), over generated ones. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bucket, Case, Line } from '../../src/case/index.ts';
import {
  applyScenario,
  breakEven,
  checks,
  distribution,
  evaluate,
  review,
  sensitivity,
  simulate,
  working,
  type Evaluation,
} from '../../src/value/index.ts';
import { discountFactors } from '../../src/value/timeline.ts';
import { arbitraryCase } from '../fixtures/arbitraryCase.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { runs } from '../fixtures/runs.ts';

const tame = arbitraryCase();
const wild = arbitraryCase({ wild: true });

/** Sum of what the lines move, without signs: what rounding is measured against. */
const sizeOf = (e: Evaluation): number =>
  e.lines.reduce((sum, l) => sum + l.monthly.reduce((s, x) => s + Math.abs(x), 0), 0);
const presentSizeOf = (c: Case, e: Evaluation): number => {
  const factor = discountFactors(c.discount.rate, c.discount.timing, 12 * c.years);
  return e.lines.reduce(
    (sum, l) => sum + l.monthly.reduce((s, x, t) => s + Math.abs(x) * (factor[t] ?? 0), 0),
    0,
  );
};
const near = (a: number, b: number, size: number): void =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(size, 1e-9));
const measures = ['tangible', 'whole', 'incremental', 'tangibleIncremental'] as const;
const withLines = (c: Case, lines: Line[]): Case => ({ ...c, lines });
const scaled = (line: Line, k: number): Line => ({ ...line, formula: `(${line.formula}) * ${k}` });

describe('any case at all', () => {
  it('evaluates without throwing, to plain data without NaN or Infinity, in every scenario and lean', () => {
    fc.assert(
      fc.property(wild, fc.constantFrom('worse', 'likely', 'better'), (c, lean) => {
        for (const scenario of [undefined, ...c.scenarios.map((s) => s.id)]) {
          const e = evaluate(c, scenario === undefined ? { lean } : { scenario, lean });
          const walk = (value: unknown): void => {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
            else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
          };
          walk(e);
          expect(structuredClone(e)).toEqual(e);
          expect(checks(c, e)).toBeInstanceOf(Array);
        }
        for (const l of c.lines) working(c, l.id, 1);
        const { lines, assumptions } = breakEven(c);
        for (const found of [...lines.map((l) => l.share), ...assumptions.map((a) => a.value)])
          expect(found === null || Number.isFinite(found)).toBe(true);
        sensitivity(c);
      }),
      runs(100),
    );
  }, 120_000);

  it('evaluates to the same figures every time, whatever was evaluated in between', () => {
    fc.assert(
      fc.property(wild, wild, (c, other) => {
        const first = evaluate(c);
        evaluate(other);
        breakEven(c);
        expect(evaluate(structuredClone(c))).toEqual(first);
      }),
      runs(100),
    );
  });

  it('every line has a total or a reason, and only failing costs make it incomplete', () => {
    fc.assert(
      fc.property(wild, (c) => {
        const e = evaluate(c);
        const hiding: Bucket[] = ['tangible-cost', 'perceived-cost', 'alternative-benefit'];
        for (const l of e.lines) {
          expect(l.total === null).toBe(l.problem !== undefined);
          expect(l.monthly).toHaveLength(l.total === null ? 0 : 12 * c.years + 1);
        }
        expect(e.waiting).toEqual(e.lines.filter((l) => l.problem?.kind === 'waiting').map((l) => l.id));
        expect(e.incomplete).toBe(
          e.lines.some((l) => l.problem && l.problem.kind !== 'waiting' && hiding.includes(l.bucket)),
        );
      }),
      runs(100),
    );
  });
});

describe('totals', () => {
  it('are the sums of the months, and present values the sums of the discounted months', () => {
    fc.assert(
      fc.property(wild, (c) => {
        const e = evaluate(c);
        const factor = discountFactors(c.discount.rate, c.discount.timing, 12 * c.years);
        for (const l of e.lines) {
          if (l.total === null || l.presentValue === null) continue;
          const size = l.monthly.reduce((s, x) => s + Math.abs(x), 0);
          near(
            l.monthly.reduce((s, x) => s + x, 0),
            l.total,
            size,
          );
          near(
            l.monthly.reduce((s, x, t) => s + x * (factor[t] ?? 0), 0),
            l.presentValue,
            size * 2,
          );
        }
      }),
      runs(100),
    );
  });

  it('follow the value formula, and each cumulative flow ends at its net', () => {
    fc.assert(
      fc.property(wild, (c) => {
        const e = evaluate(c);
        const size = sizeOf(e);
        const b = (bucket: Bucket) => e.buckets[bucket].total;
        const gross =
          b('tangible-benefit') + b('perceived-benefit') - b('tangible-cost') - b('perceived-cost');
        near(e.gross.total, gross, size);
        near(e.net.total, gross - b('alternative-benefit') + b('alternative-cost'), size);
        for (const name of measures) {
          const m = e[name];
          near(m.net.total, m.benefits.total - m.costs.total, size);
          near(m.cumulative.at(-1) ?? NaN, m.net.total, size);
          expect(m.npv).toBe(m.net.presentValue);
        }
      }),
      runs(100),
    );
  });

  it('nominal is present value at rate 0', () => {
    fc.assert(
      fc.property(wild, (c) => {
        const e = evaluate({ ...c, discount: { ...c.discount, rate: 0 } });
        for (const l of e.lines) expect(l.presentValue).toBe(l.total);
        expect(e.net.presentValue).toBe(e.net.total);
        for (const name of measures) expect(e[name].discountedPayback).toEqual(e[name].payback);
      }),
      runs(100),
    );
  });

  it('stay when lines are reordered', () => {
    fc.assert(
      fc.property(wild, (c) => {
        const [a, b] = [evaluate(c), evaluate(withLines(c, [...c.lines].reverse()))];
        near(a.net.total, b.net.total, sizeOf(a));
        near(a.tangibleNet.presentValue, b.tangibleNet.presentValue, sizeOf(a) * 2);
        expect([...b.lines].reverse()).toEqual(a.lines);
      }),
      runs(100),
    );
  });

  it('stay when a line is split in two', () => {
    fc.assert(
      fc.property(tame, fc.constantFrom(0.25, 0.5, 0.9), (c, share) => {
        const a = evaluate(c);
        const split = c.lines.flatMap((l) => [
          { ...scaled(l, share), id: `${l.id}a` },
          { ...scaled(l, 1 - share), id: `${l.id}b` },
        ]);
        const b = evaluate(withLines(c, split));
        near(a.net.total, b.net.total, sizeOf(a));
        near(a.net.presentValue, b.net.presentValue, sizeOf(a) * 2);
      }),
      runs(100),
    );
  });

  it('paid in advance are those paid evenly, and never fall later', () => {
    fc.assert(
      fc.property(tame, (c) => {
        const paid = (how: Line['paid']) =>
          evaluate(
            withLines(
              c,
              c.lines.map((l) => ({ ...l, paid: how })),
            ),
          );
        const [even, advance] = [paid('evenly'), paid('in-advance')];
        even.lines.forEach((l, i) => {
          const other = advance.lines[i];
          expect(other?.total).toBe(l.total);
          let [early, late] = [0, 0];
          l.monthly.forEach((x, t) => {
            early += other?.monthly[t] ?? NaN;
            late += x;
            expect(early).toBeGreaterThanOrEqual(late - 1e-9 * Math.max(1, l.total ?? 0));
          });
        });
        for (const name of measures) near(even[name].costOfDelay, advance[name].costOfDelay, sizeOf(even));
      }),
      runs(100),
    );
  });
});

describe('scaling every line by k > 0', () => {
  it('leaves return, irr, payback and shares as they are', () => {
    fc.assert(
      fc.property(tame, fc.constantFrom(0.001, 0.5, 3, 1000), (c, k) => {
        const [a, b] = [
          evaluate(c),
          evaluate(
            withLines(
              c,
              c.lines.map((l) => scaled(l, k)),
            ),
          ),
        ];
        near(b.net.total, a.net.total * k, sizeOf(b));
        for (const name of measures) {
          const [m, n] = [a[name], b[name]];
          // A net that is nothing but rounding has no sign to keep.
          if (Math.abs(m.net.total) <= 1e-7 * sizeOf(a)) continue;
          expect(n.roi === null).toBe(m.roi === null);
          if (m.roi !== null && n.roi !== null) near(n.roi, m.roi, Math.abs(m.roi) * 100 + 1);
          expect(n.payback.kind).toBe(m.payback.kind);
          if (m.payback.kind === 'after' && n.payback.kind === 'after')
            expect(n.payback.months).toBeCloseTo(m.payback.months, 3);
          expect(n.irr.kind).toBe(m.irr.kind);
          if (m.irr.kind === 'one' && n.irr.kind === 'one')
            expect(n.irr.rate / (1 + m.irr.rate)).toBeCloseTo(m.irr.rate / (1 + m.irr.rate), 6);
        }
        const shares = (of: Case) => breakEven(of).lines.map((l) => l.share);
        const [s, t] = [
          shares(c),
          shares(
            withLines(
              c,
              c.lines.map((l) => scaled(l, k)),
            ),
          ),
        ];
        s.forEach((share, i) => {
          if (share !== null) near(t[i] ?? NaN, share, Math.abs(share) * 1e3 + 1);
        });
      }),
      runs(100),
    );
  });
});

describe('risk', () => {
  it('more of it on a line that is not negative never raises net', () => {
    fc.assert(
      fc.property(tame, fc.nat(7), fc.constantFrom(0.01, 0.3, 1), (c, which, more) => {
        const i = which % c.lines.length;
        const risky = c.lines.map((l, j) => (i === j ? { ...l, risk: Math.min(1, l.risk + more) } : l));
        const [a, b] = [evaluate(c), evaluate(withLines(c, risky))];
        expect(b.net.total).toBeLessThanOrEqual(a.net.total + 1e-12 * sizeOf(b));
        expect(b.net.presentValue).toBeLessThanOrEqual(a.net.presentValue + 1e-12 * presentSizeOf(c, b));
      }),
      runs(100),
    );
  });
});

describe('the lean', () => {
  it('worse ≤ likely ≤ better, in every scenario', () => {
    fc.assert(
      fc.property(fc.oneof(tame, wild), (c) => {
        for (const scenario of [undefined, ...c.scenarios.map((s) => s.id)]) {
          const at = (lean: 'worse' | 'likely' | 'better') =>
            evaluate(c, scenario === undefined ? { lean } : { scenario, lean });
          const [worse, likely, better] = [at('worse'), at('likely'), at('better')];
          const slack = 1e-12 * Math.max(sizeOf(worse), sizeOf(likely), sizeOf(better));
          expect(worse.net.total).toBeLessThanOrEqual(likely.net.total + slack);
          expect(likely.net.total).toBeLessThanOrEqual(better.net.total + slack);
        }
      }),
      runs(100),
    );
  });

  it('is nothing without ranges, or with ranges of no width', () => {
    fc.assert(
      fc.property(arbitraryCase({ ranges: false }), fc.boolean(), (c, width) => {
        const flat = width
          ? { ...c, assumptions: c.assumptions.map((a) => ({ ...a, low: a.value, high: a.value })) }
          : c;
        const likely = evaluate(c);
        expect(evaluate(flat, { lean: 'worse' })).toEqual(likely);
        expect(evaluate(flat, { lean: 'better' })).toEqual(likely);
      }),
      runs(100),
    );
  });
});

describe('a scenario', () => {
  it('applied to the case gives the figures of evaluating in it', () => {
    fc.assert(
      fc.property(wild, (c) => {
        for (const { id } of c.scenarios) {
          const [inside, applied] = [evaluate(c, { scenario: id }), evaluate(applyScenario(c, id))];
          inside.lines.forEach((l, i) => {
            const other = applied.lines[i];
            expect(other?.problem?.kind).toBe(l.problem?.kind);
            if (l.total !== null) near(other?.total ?? NaN, l.total, Math.abs(l.total) * 1e3);
          });
        }
      }),
      runs(100),
    );
  });
});

describe('break-even', () => {
  it('a line scaled by its share leaves a net of nothing', () => {
    fc.assert(
      fc.property(tame, (c) => {
        const found = breakEven(c);
        const e = evaluate(c);
        c.lines.forEach((line, i) => {
          const share = found.lines[i]?.share ?? null;
          if (share === null) return;
          // The formula language has no exponents: the scale goes in as an assumption.
          const name = 'share_of_it';
          const other: Case = {
            ...c,
            assumptions: [
              ...c.assumptions,
              {
                ...(c.assumptions[0] as Case['assumptions'][number]),
                name,
                value: share,
                low: null,
                high: null,
              },
            ],
            lines: c.lines.map((l, j) => (i === j ? { ...line, formula: `(${l.formula}) * ${name}` } : l)),
          };
          const scaledNet = evaluate(other);
          near(scaledNet.net.total, 0, Math.max(sizeOf(e), sizeOf(scaledNet)));
        });
      }),
      runs(100),
    );
  });

  it('net has opposite signs on the two sides of an assumption’s value, which lies in its domain', () => {
    fc.assert(
      fc.property(tame, (c) => {
        const size = sizeOf(evaluate(c));
        breakEven(c).assumptions.forEach(({ name, value, jump }, i) => {
          const a = c.assumptions[i];
          if (value === null || !a || a.value === null || jump) return;
          if (a.unit !== 'number') expect(value).toBeGreaterThanOrEqual(0);
          const start = typeof a.value === 'number' ? a.value : (a.value[0] ?? 0);
          const at = (x: number) =>
            evaluate({
              ...c,
              assumptions: c.assumptions.map((b) =>
                b.name !== name || b.value === null
                  ? b
                  : {
                      ...b,
                      value:
                        typeof b.value === 'number' || start === 0 ? x : b.value.map((v) => (v * x) / start),
                    },
              ),
            });
          const gap = value === 0 ? 1e-9 : 1e-4 * Math.abs(value);
          const [below, above] = [at(value - gap), at(value + gap)];
          const here = at(value);
          near(here.net.total, 0, Math.max(sizeOf(here) * 10, size));
          const [b, t] = [below.net.total, above.net.total];
          // Both clear of zero by more than rounding, and on the same side: no sign has changed.
          expect(b * t > 0 && Math.min(Math.abs(b), Math.abs(t)) > 1e-9 * Math.max(sizeOf(here), size)).toBe(
            false,
          );
        });
      }),
      runs(100),
    );
  });
});

describe('the internal rate of return', () => {
  it('as the discount rate makes present value nothing, whatever the timing', () => {
    fc.assert(
      fc.property(tame, (c) => {
        const e = evaluate(c);
        for (const name of measures) {
          const { irr } = e[name];
          for (const rate of irr.kind === 'one' ? [irr.rate] : irr.kind === 'several' ? irr.rates : []) {
            const at = evaluate({ ...c, discount: { ...c.discount, rate } });
            // Flows that cancel to rounding count as nothing for irr; at a rate near −100% discounting
            // magnifies what is left of them.
            const magnified = 1e-11 * sizeOf(e) * Math.max(1, (1 + rate) ** -c.years);
            expect(Math.abs(at[name].npv)).toBeLessThanOrEqual(
              1e-7 * presentSizeOf({ ...c, discount: { ...c.discount, rate } }, at) + magnified,
            );
          }
        }
      }),
      runs(100),
    );
  });
});

describe('the tornado', () => {
  it('has the net that evaluating at each end gives, widest first', () => {
    fc.assert(
      fc.property(tame, (c) => {
        const rows = sensitivity(c);
        const widths = rows.map((r) => Math.abs((r.netAtHigh ?? 0) - (r.netAtLow ?? 0)));
        expect(widths).toEqual([...widths].sort((a, b) => b - a));
        for (const row of rows) {
          const at = (end: 'low' | 'high') =>
            evaluate({
              ...c,
              assumptions: c.assumptions.map((a) =>
                a.name === row.name ? { ...a, value: a[end] ?? a.value } : a,
              ),
            });
          const [low, high] = [at('low'), at('high')];
          near(row.netAtLow ?? NaN, low.net.total, Math.max(sizeOf(low), sizeOf(evaluate(c))));
          near(row.netAtHigh ?? NaN, high.net.total, Math.max(sizeOf(high), sizeOf(evaluate(c))));
        }
      }),
      runs(100),
    );
  });
});

describe('a held review that states only the rollout', () => {
  it('has measured what follows the rollout', () => {
    const times = runs(400);
    let tried = 0;
    fc.assert(
      fc.property(tame, fc.integer({ min: 1, max: 12 }), fc.constantFrom(0, 3, 24), (c, month, goLive) => {
        const reviewed = makeCase({
          ...c,
          reviews: [{ id: 'q', month, rollout: { goLive, fullAdoption: goLive } }],
        });
        const r = review(reviewed, 'q');
        const plannedBy = (line: Line): number => {
          const found = r.lines.find((l) => l.id === line.id);
          return line.bucket.endsWith('-benefit') && !line.bucket.startsWith('alternative')
            ? (found?.plan ?? 0)
            : 0;
        };
        const planned = c.lines.reduce((sum, l) => sum + plannedBy(l), 0);
        const adopting = c.lines.reduce((sum, l) => sum + (l.adopts ? plannedBy(l) : 0), 0);
        if (planned === 0) return;
        near(r.coverage, adopting / planned, 1);
        if (adopting <= 1e-12 * planned) return;
        tried++;
        expect(r.coverage).toBeGreaterThan(0);
        expect(r.carried).toBe(0);
        // What falls due once does not wait for anybody to use it.
        const recurring = c.lines.every((l) => l.per !== 'once' || plannedBy(l) === 0);
        if (goLive === 24 && adopting === planned && recurring) expect(r.realised).toBe(0);
      }),
      times,
    );
    expect(tried).toBeGreaterThan(times.numRuns / 60);
  });
});

describe('numbers that move together', () => {
  it('keep each the distribution it has alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('triangular', 'pert', 'uniform'),
        fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 100 })),
        fc.constantFrom(0, 0.3, 0.8, 1),
        fc.integer({ min: 0, max: 1000 }),
        (shape, [low, likely], together, seed) => {
          const c = makeCase({
            assumptions: [
              { name: 'counted', unit: 'money', value: likely, low, high: 120, shape },
              { name: 'felt', unit: 'money', value: 500, low: 100, high: 900 },
              { name: 'fee', unit: 'money', value: 30, low: 10, high: 80 },
            ],
            lines: [
              { id: 'a', bucket: 'tangible-benefit', formula: 'counted', per: 'once', adopts: false },
              { id: 'b', bucket: 'perceived-benefit', formula: 'felt', per: 'once', adopts: false },
              { id: 'c', bucket: 'perceived-cost', formula: 'fee', per: 'once' },
            ],
            simulation: { together },
          });
          // What can be counted is the first number alone, whatever the others do.
          const { tangibleNet } = simulate(c, { trials: 4000, seed });
          const d = distribution(shape, low, likely, 120);
          for (const p of [5, 25, 50, 75, 95])
            expect(Math.abs(d.cumulative(tangibleNet.quantiles[p - 1] ?? NaN) - p / 100)).toBeLessThan(0.045);
        },
      ),
      runs(40),
    );
  });
});
