import { describe, expect, it } from 'vitest';
import { newCase, parseCase, parseDocument, fingerprint, shortFingerprint } from '../../src/case/index.ts';

const seed = { id: 'abc', start: '2026-01' };
const faultsOf = (data: unknown) => {
  const result = parseCase(data);
  if (result.ok) throw new Error('expected a problem');
  return result.problem;
};

describe('parseCase', () => {
  it('accepts what newCase makes, unchanged', () => {
    const c = newCase(seed);
    expect(parseCase(JSON.parse(JSON.stringify(c)))).toEqual({ ok: true, value: c });
  });

  it('fills the month a line starts in and whether it follows the rollout by what the line is', () => {
    const c = parseCase({
      ...newCase(seed),
      lines: [
        { id: 'a', bucket: 'tangible-benefit', formula: '1' },
        { id: 'b', bucket: 'tangible-cost', formula: '1', per: 'once' },
      ],
    });
    if (!c.ok) throw new Error(JSON.stringify(c.problem));
    expect(c.value.lines.map((l) => [l.from, l.adopts])).toEqual([
      [1, true],
      [0, false],
    ]);
  });

  it('names the place of an unknown key', () => {
    expect(faultsOf({ ...newCase(seed), lines: [{ id: 'a', bucket: 'tangible-cost', prise: 3 }] })).toEqual({
      kind: 'invalid',
      faults: [{ path: ['lines', 0], fault: { what: 'unknown-key', key: 'prise' } }],
    });
  });

  it('tells a wrong type from something missing', () => {
    const line = { id: 'a', bucket: 'tangible-cost' };
    const faults = faultsOf({ ...newCase(seed), years: '3', lines: [{ ...line, id: undefined }] });
    expect(faults).toEqual({
      kind: 'invalid',
      faults: [
        { path: ['years'], fault: { what: 'wrong-type', expected: 'number' } },
        { path: ['lines', 0, 'id'], fault: { what: 'missing' } },
      ],
    });
  });

  it('names the second of two lines with the same id', () => {
    const line = { id: 'a', bucket: 'tangible-cost' };
    expect(faultsOf({ ...newCase(seed), lines: [line, line] })).toEqual({
      kind: 'invalid',
      faults: [{ path: ['lines', 1], fault: { what: 'duplicate', value: 'a' } }],
    });
  });

  it.each([
    ['a risk above 1', { lines: [{ id: 'a', bucket: 'tangible-cost', risk: 1.5 }] }, ['lines', 0, 'risk']],
    [
      'an amount beyond all bounds',
      { assumptions: [{ name: 'a', value: 1e308 }] },
      ['assumptions', 0, 'value'],
    ],
    ['not a number', { assumptions: [{ name: 'a', value: NaN }] }, ['assumptions', 0, 'value']],
    [
      'a script as a link',
      { assumptions: [{ name: 'a', source: { link: 'javascript:alert(1)' } }] },
      ['assumptions', 0, 'source', 'link'],
    ],
    ['a function as a name', { assumptions: [{ name: 'min' }] }, ['assumptions', 0, 'name']],
    [
      'full adoption before go-live',
      { rollout: { goLive: 5, fullAdoption: 2 } },
      ['rollout', 'fullAdoption'],
    ],
    ['a day that does not exist', { validUntil: '2026-02-30' }, ['validUntil']],
    ['eleven years', { years: 11 }, ['years']],
    ['a label of a megabyte', { title: 'x'.repeat(1e6) }, ['title']],
  ])('refuses %s and names the place', (_, patch, path) => {
    const problem = faultsOf({ ...newCase(seed), ...patch });
    expect(problem).toMatchObject({ kind: 'invalid', faults: [{ path }] });
  });

  it('refuses prototype keys, bottomless nesting and things that are no document', () => {
    expect(
      faultsOf(JSON.parse('{"format":"worthwhile","version":1,"kind":"case","__proto__":{"x":1}}')).kind,
    ).toBe('invalid');
    const actual = JSON.parse('{"__proto__":1}') as unknown;
    expect(faultsOf({ ...newCase(seed), reviews: [{ id: 'q1', month: 3, actual }] })).toEqual({
      kind: 'invalid',
      faults: [{ path: ['reviews', 0, 'actual'], fault: { what: 'unknown-key', key: '__proto__' } }],
    });
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(faultsOf({ ...newCase(seed), note: deep }).kind).toBe('too-big');
    for (const data of [null, 1, 'x', [], {}, undefined, () => 1])
      expect(faultsOf(data).kind).toBe('not-a-document');
  });

  it('refuses a newer version instead of guessing', () => {
    expect(faultsOf({ ...newCase(seed), version: 2 })).toEqual({ kind: 'newer', version: 2 });
  });

  it('strips bidi overrides and control characters from text, and keeps line breaks', () => {
    const c = parseCase({ ...newCase(seed), title: 'a\u202Eb\u0000c', note: 'x\ny' });
    expect(c).toMatchObject({ ok: true, value: { title: 'abc', note: 'x\ny' } });
  });

  it('reads a programme as a document of its own kind', () => {
    expect(parseDocument({ format: 'worthwhile', version: 1, kind: 'programme', id: 'p' })).toMatchObject({
      ok: true,
      value: { kind: 'programme', months: 36 },
    });
    expect(faultsOf({ format: 'worthwhile', version: 1, kind: 'programme', id: 'p' })).toEqual({
      kind: 'wrong-kind',
      found: 'programme',
    });
  });
});

describe('fingerprint', () => {
  it('changes with a figure and not with a word or an order', () => {
    const c = newCase(seed);
    const a = { ...c, title: 'x', scenarios: [...c.scenarios].reverse() };
    expect(fingerprint(a)).toBe(fingerprint(c));
    expect(fingerprint({ ...c, years: 4 })).not.toBe(fingerprint(c));
    expect(shortFingerprint(fingerprint(c))).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
  });
});
