import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { programmeInputs, ProgrammeSchema, type Programme } from '../../src/case/index.ts';
import { decodeLink, decodeProgrammeLink, encodeLink, encodeProgrammeLink } from '../../src/share/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { runs } from '../fixtures/runs.ts';

const make = (more: object = {}): Programme =>
  ProgrammeSchema.parse({
    format: 'worthwhile',
    version: 1,
    kind: 'programme',
    id: 'p1',
    currency: 'EUR',
    ...more,
  });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const programmes = fc
  .record({
    title: fc.string({ maxLength: 60 }),
    months: fc.integer({ min: 1, max: 120 }),
    customers: fc.nat(100_000),
    arpa: fc.double({ min: 0, max: 1e6, noNaN: true }),
    with: fc.record({ churn: share, expansion: share }),
    history: fc.array(
      fc.record({ on: fc.constant('2026-03-31'), renewals: fc.option(fc.nat(500)), csat: fc.option(share) }),
      { maxLength: 8 },
    ),
    ranges: fc.dictionary(fc.constantFrom(...programmeInputs), fc.record({ low: share, high: share }), {
      maxKeys: 4,
    }),
  })
  .map((more) => make(more));
const link = async (p: Programme): Promise<string> => {
  const made = await encodeProgrammeLink(p);
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
};

describe('a programme in a link', () => {
  it('comes back as it was sent', async () => {
    await fc.assert(
      fc.asyncProperty(programmes, async (p) => {
        expect(await decodeProgrammeLink(await link(p))).toEqual({ ok: true, value: p });
      }),
      runs(60),
    );
  });
  it('is short: a plain one fits any program', async () => {
    expect(
      (await link(make({ customers: 400, arpa: 500, cost: 9000, with: { churn: 0.01 } }))).length,
    ).toBeLessThan(400);
  });
  it('is refused when one character is changed or the end is cut, never read as something else', async () => {
    const whole = await link(make({ title: 'Onboarding', customers: 400, arpa: 500 }));
    for (let i = 0; i < whole.length; i++) {
      const other = whole[i] === 'A' ? 'B' : 'A';
      expect((await decodeProgrammeLink(whole.slice(0, i) + other + whole.slice(i + 1))).ok, String(i)).toBe(
        false,
      );
      expect((await decodeProgrammeLink(whole.slice(0, i))).ok).toBe(false);
    }
  });
  it('is no case’s link, and a case’s link is no programme', async () => {
    expect(await decodeLink(await link(make()))).toEqual({ ok: false, problem: { kind: 'programme' } });
    const c = await encodeLink(makeCase({ id: 'c' }));
    expect(c.ok && (await decodeProgrammeLink(c.value))).toEqual({
      ok: false,
      problem: { kind: 'not-a-link' },
    });
    expect(c.ok && (await decodeProgrammeLink(c.value.replace(/^1\./, '1p.'))).valueOf()).toMatchObject({
      ok: false,
    });
  });
});
