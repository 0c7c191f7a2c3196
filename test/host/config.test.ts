import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { instantiate } from '../../src/case/templates/index.ts';
import { benchmarksFor, caseDefaults, defaultConfig } from '../../src/host/config.ts';
import { delivered, loadHostConfig, mostBytes } from '../../src/host/load.ts';
import { parseHostConfig, readHostFile } from '../../src/host/readFile.ts';
import { fetchHostFile } from '../../src/host/fetchHostFile.ts';
import { hostProblemInWords } from '../../src/host/words.ts';

const benchmark = {
  id: 'ticket-cost',
  label: 'Cost to handle a ticket',
  unit: 'money',
  value: 18,
  source: { who: 'A survey', note: 'Median of 40 firms', link: 'https://example.org/survey' },
  fits: ['cost_per_ticket'],
};
const good = {
  name: 'Northgate',
  currency: 'EUR',
  years: 5,
  rate: 0.08,
  owners: ['M. Duarte'],
  benchmarks: [benchmark, { ...benchmark, id: 'range', value: null, low: 12, high: 30, fits: [] }],
};
const serving =
  (body: BodyInit | null, init?: ResponseInit): (() => Promise<Response>) =>
  () =>
    Promise.resolve(new Response(body, init));
const load = (data: unknown) => loadHostConfig(serving(JSON.stringify(data)));
const said = async (data: unknown): Promise<string> => {
  const { problem } = await load(data);
  if (!problem) throw new Error('expected a problem');
  return hostProblemInWords(problem);
};

describe('loadHostConfig', () => {
  it('reads a whole file', async () => {
    const { config, problem } = await load(good);
    expect(problem).toBeUndefined();
    expect(config.name).toBe('Northgate');
    expect(config.benchmarks.map((b) => [b.id, b.value, b.low, b.high])).toEqual([
      ['ticket-cost', 18, null, null],
      ['range', null, 12, 30],
    ]);
    const c = instantiate('blank', { id: 'a', start: '2026-01' }, caseDefaults(config));
    expect([c.currency, c.years, c.discount.rate]).toEqual(['EUR', 5, 0.08]);
  });

  it('takes the file as it is delivered for what its reader would read, and defaults for a file that says nothing', async () => {
    const text = readFileSync('public/config.json', 'utf8');
    expect(JSON.parse(text)).toEqual(delivered);
    expect(await loadHostConfig(serving(text))).toEqual(await readHostFile(text));
    expect(await loadHostConfig(serving('{}'))).toEqual({ config: defaultConfig() });
    expect(parseHostConfig('{}')).toEqual({ config: defaultConfig() });
  });

  it('asks for the file beside the page, past the cache, and once', async () => {
    const asked: unknown[] = [];
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      asked.push(url, init.cache, init.signal instanceof AbortSignal);
      return Promise.resolve(new Response('{}'));
    });
    void fetchHostFile();
    await loadHostConfig(fetchHostFile);
    vi.unstubAllGlobals();
    expect(asked).toEqual(['./config.json', 'no-cache', true]);
  });

  it.each([
    ['no file', serving('Not found', { status: 404 })],
    ['a file that is gone', serving('', { status: 410 })],
    ['the page itself for every address', serving('\n<!doctype html><html></html>')],
  ])('takes the defaults in silence where the server has %s', async (_, fetchLike) => {
    expect(await loadHostConfig(fetchLike)).toEqual({ config: defaultConfig() });
  });

  it('takes the defaults and says so when the server fails or cannot be reached', async () => {
    expect(await loadHostConfig(serving('', { status: 503 }))).toEqual({
      config: defaultConfig(),
      problem: { kind: 'unreachable', status: 503 },
    });
    expect(await loadHostConfig(() => Promise.reject(new TypeError('offline')))).toEqual({
      config: defaultConfig(),
      problem: { kind: 'unreachable', status: null },
    });
  });

  it('says when the body breaks off half-way', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (c) => c.enqueue(new TextEncoder().encode('{"name":')),
      pull: (c) => c.error(new Error('reset')),
    });
    expect((await loadHostConfig(serving(body))).problem).toEqual({ kind: 'unreachable', status: null });
  });

  it('stops reading an endless file instead of filling memory', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (c) => {
        sent += 64 * 1024;
        c.enqueue(new Uint8Array(64 * 1024).fill(32));
      },
    });
    const { config, problem } = await loadHostConfig(serving(body));
    expect(config).toEqual(defaultConfig());
    expect(problem).toEqual({ kind: 'too-big', most: mostBytes });
    expect(sent).toBeLessThan(mostBytes * 3);
  });

  it('takes a file of exactly the largest size', async () => {
    const text = JSON.stringify(good).padEnd(mostBytes, ' ');
    expect((await loadHostConfig(serving(text))).problem).toBeUndefined();
    expect((await loadHostConfig(serving(`${text} `))).problem?.kind).toBe('too-big');
  });

  it('reads a file saved with a byte order mark', async () => {
    const { config, problem } = await loadHostConfig(serving(`\uFEFF${JSON.stringify(good)}`));
    expect([config.name, problem]).toEqual(['Northgate', undefined]);
  });
});

describe('a broken file is reported with the place', () => {
  it('names the line of a slip in JSON', async () => {
    const { problem } = await readHostFile('{\n  "name": "x",\n  "years": 3,,\n}');
    expect(problem).toEqual({ kind: 'not-json', line: 3 });
    expect(problem && hostProblemInWords(problem)).toContain('line 3');
  });

  it.each([
    ['a misspelt key', { nmae: 'x' }, 'The file has a key nobody knows, “nmae”'],
    [
      'a misspelt key inside',
      { benchmarks: [{ ...benchmark, valu: 3 }] },
      'benchmarks[1] has a key nobody knows',
    ],
    ['a currency in words', { currency: 'Euro' }, 'currency should be three capital letters'],
    ['years beyond the bound', { years: 11 }, 'years should be 10 or less'],
    ['half a year', { years: 2.5 }, 'years should be a whole number'],
    ['a rate in percent', { rate: 12 }, 'rate should be 1 or less: did you mean 0.12?'],
    ['a key misspelt by a letter', { ratee: 0.08 }, '“ratee”: did you mean rate?'],
    ['a part misspelt by a letter', { off: ['exports'] }, 'It is read as export.'],
    [
      'an unknown unit',
      { benchmarks: [{ ...benchmark, unit: 'tickets' }] },
      'benchmarks[1].unit should be one of money',
    ],
    ['no source', { benchmarks: [{ ...benchmark, source: undefined }] }, 'benchmarks[1].source is missing'],
    [
      'an empty source',
      { benchmarks: [{ ...benchmark, source: { who: '' } }] },
      'benchmarks[1].source.who is missing',
    ],
    [
      'a script as a link',
      { benchmarks: [{ ...benchmark, source: { who: 'x', link: 'javascript:alert(1)' } }] },
      'benchmarks[1].source.link should begin with https://',
    ],
    [
      'neither value nor range',
      { benchmarks: [{ ...benchmark, value: null }] },
      'needs a value, or a low and a high',
    ],
    ['half a range', { benchmarks: [{ ...benchmark, low: 3 }] }, 'needs a value, or a low and a high'],
    [
      'a range upside down',
      { benchmarks: [{ ...benchmark, value: null, low: 5, high: 3 }] },
      'benchmarks[1].low should not be above',
    ],
    ['a value outside its range', { benchmarks: [{ ...benchmark, low: 1, high: 3 }] }, 'should not be above'],
    [
      'two benchmarks of one id',
      { benchmarks: [benchmark, benchmark] },
      'benchmarks[2].id repeats “ticket-cost”',
    ],
    [
      'an impossible name',
      { benchmarks: [{ ...benchmark, fits: ['Cost per ticket'] }] },
      'benchmarks[1].fits[1] should be a unit or the name',
    ],
    ['a number in quotes', { years: '3' }, 'years should be a number'],
    ['a list instead of a file', [], 'The file should be an object'],
    ['nothing', null, 'The file should be an object'],
  ])('%s', async (_, data, words) => {
    const message = await said(data);
    expect(message).toContain(words);
    expect(message).toMatch(
      /The built-in settings are used\.|The rest of config\.json holds\.|It is read as/,
    );
  });

  it('names every fault, up to twenty, and counts the rest', async () => {
    const three = await said({ years: 0, rate: 99, currency: '?' });
    for (const place of ['years', 'rate', 'currency'])
      expect(three).toContain(`config.json: ${place} should be`);
    expect(await said({ owners: Array.from({ length: 25 }, () => 3) })).toContain('5 more places');
  });

  it('refuses a key that would reach the prototype', () => {
    expect(parseHostConfig('{"__proto__": {"name": "x"}}').problem).toEqual({
      kind: 'invalid',
      faults: [{ path: [], fault: { what: 'unknown-key', key: '__proto__' } }],
    });
  });

  it('refuses what is nested without end', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const { config, problem } = parseHostConfig(`{"owners": [${deep}, "A. Keller"], "off": ["export"]}`);
    expect([config.owners, config.off]).toEqual([['A. Keller'], ['export']]);
    expect(problem && hostProblemInWords(problem)).toContain('owners[1] is nested too deeply');
  });

  it('never throws and always words its problem, whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((j) => `{"benchmarks":[${j}]}`),
        ),
        (text) => {
          const { config, problem } = parseHostConfig(text);
          expect(Object.keys(config).sort()).toEqual(
            expect.arrayContaining(Object.keys(defaultConfig()).sort()),
          );
          if (!problem) return;
          expect(hostProblemInWords(problem)).not.toMatch(/undefined|\[object/);
        },
      ),
    );
  });
});

describe('benchmarksFor', () => {
  const of = (...benchmarks: object[]) => parseHostConfig(JSON.stringify({ benchmarks })).config;

  it('offers what is made for the name first, then what fits any of the unit', () => {
    const config = of(
      { ...benchmark, id: 'any', fits: [] },
      { ...benchmark, id: 'unit', fits: ['money'] },
      benchmark,
      { ...benchmark, id: 'other', fits: ['hourly_cost'] },
    );
    expect(benchmarksFor(config, { name: 'cost_per_ticket', unit: 'money' }).map((b) => b.id)).toEqual([
      'ticket-cost',
      'any',
      'unit',
    ]);
  });

  it('never offers a figure of another unit', () => {
    const config = of({ ...benchmark, unit: 'percent', value: 0.2 }, { ...benchmark, id: 'any', fits: [] });
    expect(benchmarksFor(config, { name: 'cost_per_ticket', unit: 'count' })).toEqual([]);
    expect(benchmarksFor(config, { name: 'cost_per_ticket', unit: 'percent' }).map((b) => b.id)).toEqual([
      'ticket-cost',
    ]);
  });
});

it('the file shipped beside the page reads without a problem and says what the defaults are', () => {
  const { config, problem } = parseHostConfig(readFileSync('public/config.json', 'utf8'));
  expect(problem).toBeUndefined();
  const seed = { id: 'a', start: '2026-01' };
  expect(instantiate('blank', seed, caseDefaults(config))).toEqual(instantiate('blank', seed));
});
