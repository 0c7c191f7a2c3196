import { describe, expect, it } from 'vitest';
import { newCase, parseCase } from '../../src/case/index.ts';
import { explainCase, placeInWords } from '../../src/text/problems.ts';

const base = newCase({ id: 'x', start: '2026-01' });
function wordsFor(patch: object): string[] {
  const result = parseCase({ ...base, ...patch });
  if (result.ok) throw new Error('expected a problem');
  return explainCase(result.problem);
}
const line = { id: 'a', bucket: 'tangible-cost' };

describe('a problem of a document in words', () => {
  it.each([
    [
      { lines: [line, { ...line, id: 'b' }, { ...line, id: 'c' }, { ...line, id: 'd', risk: 2 }] },
      'Line 4, risk: must be between 0 and 1',
    ],
    [{ lines: [{ ...line, prise: 1 }] }, 'Line 1: nothing here is called “prise”'],
    [{ lines: [line, line] }, 'Line 2: “a” is there twice'],
    [
      { lines: [{ ...line, per: 'once', paid: { months: 12, rate: 9 } }] },
      'Line 1, paid, rate: must be between 0% and 100%',
    ],
    [
      { lines: [{ ...line, per: 'once', paid: { months: 0, rate: 0 } }] },
      'Line 1, paid, months: must be between 1 and 600',
    ],
    [{ discount: { rate: 11 } }, 'Discount, rate: must be 1000% or less'],
    [{ discount: { rate: -1 } }, 'Discount, rate: must be more than −100%'],
    [{ lines: [{ ...line, growth: -2 }] }, 'Line 1, growth: must be more than −100%'],
    [{ years: 11 }, 'Years: must be between 1 and 10'],
    [
      { assumptions: [{ name: 'min' }] },
      'Assumption 1, name: is a word of the formula language; choose another name',
    ],
    [
      { assumptions: [{ name: 'a', source: { link: 'javascript:alert(1)' } }] },
      'Assumption 1, source, link: must be a web address that starts with http:// or https://',
    ],
    [{ rollout: { goLive: 5, fullAdoption: 2 } }, 'Rollout, full adoption: must not come before go-live'],
    [{ title: 5 }, 'Title: must be text'],
    [
      { customer: { people: [{ id: 'p', name: 'x'.repeat(300) }] } },
      'Customer, Person 1, name: has more than 200 characters',
    ],
    [{ prise: 1 }, 'The document: nothing here is called “prise”'],
    [
      { reviews: [{ id: 'q', month: 3, findings: [{ reason: 'luck' }] }] },
      /^Review 1, finding 1, reason: must be one of training, /,
    ],
  ])('names the place and what to do: %j', (patch, words) => {
    const [first] = wordsFor(patch);
    if (typeof words === 'string') expect(first).toBe(words);
    else expect(first).toMatch(words);
  });

  it('lists the first few faults and says how many more there are', () => {
    const lines = Array.from({ length: 9 }, (_, i) => ({ ...line, id: `l${i}`, risk: 7 }));
    const words = wordsFor({ lines });
    expect(words).toHaveLength(6);
    expect(words.at(-1)).toBe('And 4 more.');
  });

  it('has words for documents that are none, too large, of another kind or newer', () => {
    for (const data of [null, { ...base, kind: 'programme' }, { ...base, version: 9 }]) {
      const result = parseCase(data);
      if (!result.ok) expect(explainCase(result.problem)[0]).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('does not look up inherited words for a field called like one', () => {
    expect(placeInWords(['scenarios', 0, 'set', 'constructor'])).toBe('Scenario 1, settings, constructor');
  });
});
