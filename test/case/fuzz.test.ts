/** The gate against anything at all: it answers, never throws, and what it lets in it would let in again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCase, parseDocument, type Case } from '../../src/case/index.ts';
import { explainCase } from '../../src/text/problems.ts';
import { arbitraryCase } from '../fixtures/arbitraryDocument.ts';
import { runs } from '../fixtures/runs.ts';

/** Lets in something it would let in again unchanged, or says in words what is wrong. */
function answers(data: unknown): boolean {
  const read = parseCase(data);
  if (read.ok) expect(parseCase(read.value)).toEqual(read);
  else {
    const words = explainCase(read.problem);
    expect(words.length).toBeGreaterThan(0);
    for (const line of words) expect(line.trim()).not.toBe('');
  }
  return read.ok;
}
/** A plain copy that can be spoiled. */
const plain = (c: Case): Record<string, unknown> => JSON.parse(JSON.stringify(c)) as Record<string, unknown>;

type Parent = Record<string, unknown> | unknown[];
/** Every place of a document that holds something. */
function places(value: unknown, found: { parent: Parent; key: string }[] = []): typeof found {
  if (typeof value !== 'object' || value === null) return found;
  const parent = value as Parent;
  for (const key of Object.keys(parent)) {
    found.push({ parent, key });
    places((parent as Record<string, unknown>)[key], found);
  }
  return found;
}
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    NaN,
    Infinity,
    -0,
    1e308,
    2 ** 53,
    undefined,
    '__proto__',
    '\u202e',
    '\ud800',
    '('.repeat(1000),
    'x'.repeat(5000),
    [[[[[[[[[[[[[[1]]]]]]]]]]]]]],
    Array.from({ length: 10_001 }, () => 0),
    Symbol('s'),
    10n,
    () => 1,
    new Date(0),
    new Map([['a', 1]]),
  ),
);

describe('the gate', () => {
  it('answers to arbitrary bytes, as text and as whatever JSON they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const text = new TextDecoder().decode(bytes);
        let data: unknown = bytes;
        try {
          data = JSON.parse(text);
        } catch {
          // Then the bytes and the text themselves.
        }
        expect(answers(text)).toBe(false);
        expect(answers(data)).toBe(false);
      }),
      runs(600),
    );
  });

  it('answers to arbitrary values, bare and under the head of a document', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), odd, (a, b) => {
        const head = { format: 'worthwhile', version: 1, kind: 'case', id: 'x', start: '2026-01' };
        answers(a);
        answers(b);
        answers({ ...head, lines: a, assumptions: b });
        answers({ ...(a as object), ...head });
        parseDocument({ ...head, kind: 'programme', accounts: a });
      }),
      runs(600),
    );
  });

  it('answers to a sound document with anything at any one place of it, or nothing there', () => {
    const tried = runs(250);
    let refused = 0;
    fc.assert(
      fc.property(arbitraryCase, fc.nat(), odd, fc.constantFrom('put', 'drop', 'add'), (c, n, value, how) => {
        const spoiled = plain(c);
        const all = places(spoiled);
        const { parent, key } = all[n % all.length] as (typeof all)[number];
        const at = parent as Record<string, unknown>;
        if (how === 'put') at[key] = value;
        else if (how === 'drop') Reflect.deleteProperty(at, key);
        else at[`${key}x`] = value;
        if (!answers(spoiled)) refused++;
      }),
      tried,
    );
    // Most of what was put in does not belong: a gate that let all of it pass would not be one.
    expect(refused).toBeGreaterThan(0.4 * tried.numRuns);
  });
});
