/** The reader of documents beside zod: the same answer to the same data, faults in the same order. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaseSchema, ProgrammeSchema } from '../../src/case/schema.ts';
import { HostConfigSchema } from '../../src/host/schema.ts';
import * as s from '../../src/util/schema.ts';
import { dataOf } from '../fixtures/arbitraryDocument.ts';
import { asZod, readByZod } from '../fixtures/asZod.ts';
import { runs } from '../fixtures/runs.ts';

/** Both answers to the same data, each of which gets a copy of its own. */
function same(schema: s.Schema, zod: ReturnType<typeof asZod>, make: () => unknown): void {
  const [ours, theirs] = [schema.read(make()), readByZod(zod, make())];
  // Told apart by values alone: a key may be called "constructor".
  if (!isDeepStrictEqual(ours, theirs)) expect(ours).toEqual(theirs);
  expect(isDeepStrictEqual(ours, theirs)).toBe(true);
}

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    ...[undefined, null, NaN, Infinity, -0, 0, 1.5, -1, 1e19, 2 ** 53, -(2 ** 60), true, '', ' ', 'a', 'A b'],
    ...['__proto__', '\u202e', '\ud800', 'x'.repeat(200), '😀'.repeat(150), 'x'.repeat(5000)],
    ...['2026-02-30', '2026-01-01', 'USD', 'http://x', [], {}, [1, 'a'], { times: 1, plus: 1 }],
    ...[
      { byYear: [0.5, 2] },
      { goLive: 5, fullAdoption: 1 },
      { id: 'a' },
      Array.from({ length: 300 }, () => 1),
    ],
  ),
);

type Parent = Record<string, unknown> | unknown[];
function places(value: unknown, found: { parent: Parent; key: string }[] = []): typeof found {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push({ parent: value as Parent, key });
    places((value as Record<string, unknown>)[key], found);
  }
  return found;
}

interface Slip {
  at: number;
  way: 'other' | 'gone' | 'more' | 'twice' | 'many';
  value: unknown;
}
const slips: fc.Arbitrary<Slip[]> = fc.array(
  fc.record({
    at: fc.nat(),
    way: fc.constantFrom<Slip['way']>('other', 'other', 'gone', 'more', 'twice', 'many'),
    value: odd,
  }),
  { minLength: 1, maxLength: 4 },
);
/** A document with some of its places spoiled. */
function spoil(document: unknown, made: readonly Slip[]): unknown {
  const copy = structuredClone(document);
  for (const { at, way, value } of made) {
    const all = places(copy);
    const place = all[at % Math.max(1, all.length)];
    if (!place) continue;
    const { key } = place;
    const parent = place.parent as Record<string, unknown>;
    const here = parent[key];
    if (way === 'gone' && !Array.isArray(parent)) Reflect.deleteProperty(parent, key);
    else if (way === 'more' && !Array.isArray(parent)) parent['unknownKey'] = structuredClone(value);
    else if (way === 'twice' && Array.isArray(here)) here.push(structuredClone(here[0]));
    else if (way === 'many' && Array.isArray(here))
      here.push(...Array.from({ length: 300 }, () => structuredClone(here[0])));
    else parent[key] = structuredClone(value);
  }
  return copy;
}

/** A host's file in which everything is said. */
const hostFile = {
  $schema: './config.schema.json',
  name: 'Example',
  logo: 'logo.svg',
  currency: 'CHF',
  years: 4,
  rate: 0.08,
  colours: { light: { accent: '#123456' }, dark: { cost: '#abcdef' } },
  weights: { value: 70, roi: 5 },
  exchange: { to: 'CHF', on: '2026-11-01', source: 'a bank', rates: { EUR: 0.95, USD: 0.9 } },
  owners: ['Ann', 'Ben'],
  templates: [{ id: 'own', name: 'Own', about: 'For us.', case: { lines: [{ id: 'a' }] } }],
  hideTemplates: ['support'],
  calculator: { parents: ['https://example.com'], button: 'Talk to us' },
  kpis: [
    { name: 'tickets', label: 'Tickets', unit: 'count', better: 'down', question: 'How many?', roles: [] },
  ],
  benchmarks: [
    {
      id: 'b',
      label: 'B',
      unit: 'percent',
      low: 0.1,
      high: 0.3,
      source: { who: 'A study' },
      fits: ['hours'],
    },
    { id: 'c', label: 'C', unit: 'money', value: 4, source: { who: 'Another' } },
  ],
  links: [{ label: 'Imprint', href: 'https://example.com/imprint' }],
  off: ['odds', 'people'],
};

describe.each([
  ['a case', CaseSchema, dataOf(CaseSchema)],
  ['a programme', ProgrammeSchema, dataOf(ProgrammeSchema)],
  ['the host’s file', HostConfigSchema, fc.constant(hostFile)],
] as [string, s.Schema, fc.Arbitrary<unknown>][])('%s', (_, schema, documents) => {
  const zod = asZod(schema);

  it('is read as zod reads it', () => {
    fc.assert(
      fc.property(documents, (document) => same(schema, zod, () => structuredClone(document))),
      runs(100),
    );
  });

  it('has the faults that zod finds, in the same order', () => {
    let refused = 0;
    fc.assert(
      fc.property(documents, slips, (document, made) => {
        const spoiled = spoil(document, made);
        if (!schema.read(spoiled).ok) refused++;
        same(schema, zod, () => spoil(document, made));
      }),
      runs(300),
    );
    expect(refused).toBeGreaterThan(runs(300).numRuns / 3);
  });

  it('refuses what is no document at all as zod does', () => {
    fc.assert(
      fc.property(odd, (data) => same(schema, zod, () => structuredClone(data))),
      runs(100),
    );
  });
});

/** Descriptions of every kind, within one another. */
const { description } = fc.letrec<{ description: s.Schema }>((tie) => {
  const inner = tie('description');
  const check = (schema: s.Schema, ...checks: s.Check[]): s.Schema => schema.check(...checks);
  const bound = fc.integer({ min: 0, max: 3 });
  return {
    description: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<s.Schema>(
        s.string(),
        s.boolean(),
        s.number(),
        s.null(),
        s.literal('a'),
        s.literal(0),
        s.enum(['a', 'b']),
        s.int().check(s.minimum(0), s.maximum(5)),
        s.number().check(s.gt(0), s.maximum(1)),
        s.string().check(
          s.regex(/^[a-z]+$/, 'letters'),
          s.refine((t: string) => t !== 'a', 'not-a'),
        ),
        s.pipe(s.string().check(s.maxLength(2)), (t) => `${t}.`),
      ),
      bound.map((most) => s.string().check(s.maxLength(most))),
      inner.map((d) => s.array(d)),
      fc.tuple(inner, bound).map(([d, n]) => check(s.array(d), s.minLength(n), s.maxLength(n + 1))),
      fc.array(inner, { minLength: 2, maxLength: 3 }).map((options) => s.union(options)),
      inner.filter((d) => d.definition.type !== 'unknown').map((d) => s.nullable(d)),
      inner.map((d) => s.record(s.string().check(s.regex(/^[ab]$/, 'id')), d).check(s.maxKeys(1))),
      inner.map((d) => s.partialRecord(s.enum(['a', 'b']), d)),
      fc.tuple(inner, inner).map(([a, b]) => s.strictObject({ a, b: s.optional(b) })),
      fc.tuple(inner, inner).map(([a, b]) => s.strictObject({ a: s._default(a, null), b })),
      inner.map((a) => s.strictObject({ a: s.prefault(a, {}) }).check(s.refine(() => false, 'never', ['a']))),
      inner.map((a) => s.pipe(s.strictObject({ a }), (o) => o.a)),
      inner.map((a) => s.array(s.strictObject({ a })).check(s.distinct('a', true))),
    ),
  };
});
const small = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>('a', 'b', '', 'abc', 0, 1, 1.5, -1, 2 ** 60, true, null, undefined, NaN),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { noNullPrototype: true }),
  ),
})).value;

describe('a description of any kind', () => {
  it('reads any data as zod reads it', () => {
    fc.assert(
      fc.property(description, fc.array(small, { minLength: 5, maxLength: 10 }), (schema, data) => {
        const zod = asZod(schema);
        for (const each of data) same(schema, zod, () => structuredClone(each));
      }),
      runs(1000),
    );
  });

  it('is the host’s, whose every key holds', () => {
    expect(HostConfigSchema.read(hostFile)).toMatchObject({ ok: true });
    expect(Object.keys(HostConfigSchema.shape).filter((key) => !(key in hostFile))).toEqual(['logoDark']);
  });

  it('throws where data that has to hold does not', () => {
    expect(s.string().parse('a')).toBe('a');
    expect(() => s.string().parse(1)).toThrow('wrong-type');
  });
});
