import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfig, exchangeOf, type HostConfig } from '../../src/host/config.ts';
import { loadHostConfig } from '../../src/host/load.ts';
import { parseHostConfig, readHostFile } from '../../src/host/readFile.ts';
import { lastGoodIn } from '../../src/host/lastGood.ts';
import { hostProblemInWords, hostProblemLines } from '../../src/host/words.ts';
import { runs } from '../fixtures/runs.ts';

// A slip in one place of the host's file, and what it must not take along.

const source = { who: 'A survey' };
const template = (id: string) => ({ id, name: id, case: { lines: [{ id: 'a', bucket: 'tangible-cost' }] } });
const good: Record<string, unknown> = {
  $schema: './config.schema.json',
  name: 'Northgate',
  logo: 'logo.svg',
  logoDark: 'dark.svg',
  colours: { light: { accent: '#0b3d91', cost: '#b5432a' }, dark: { accent: '#9ec1ff' } },
  currency: 'EUR',
  years: 4,
  rate: 0.08,
  weights: { value: 50, roi: 10 },
  owners: ['A. Keller', 'M. Duarte'],
  templates: [template('claims'), template('fleet')],
  hideTemplates: ['storage', 'field'],
  kpis: [
    { name: 'loss_ratio', label: 'Loss ratio', unit: 'percent', better: 'down' },
    { name: 'claims_open', label: 'Open claims', unit: 'count', better: 'down' },
  ],
  benchmarks: [
    { id: 'a', label: 'A', unit: 'money', value: 1, source },
    { id: 'b', label: 'B', unit: 'money', value: 2, source },
  ],
  links: [
    { label: 'Imprint', href: 'https://example.org/imprint' },
    { label: 'Privacy', href: 'privacy.html' },
  ],
  off: ['export', 'password', 'offers'],
};
const whole = parseHostConfig(JSON.stringify(good)).config as unknown as Record<string, unknown>;
const defaults = defaultConfig() as unknown as Record<string, unknown>;
const read = (data: unknown) => parseHostConfig(JSON.stringify(data));
const readAll = (data: unknown) => readHostFile(JSON.stringify(data));

/** Values no key takes, and some only a few do. */
const wrong: readonly unknown[] = [
  null,
  true,
  1e9,
  -1e9,
  0.5,
  'no such thing',
  '',
  [],
  {},
  [null],
  [[]],
  { a: 1 },
  [{}],
  'x'.repeat(5000),
];

describe('the host’s file is read key by key', () => {
  it('what holds beside a misspelt key holds, and the key is named with the right one', async () => {
    const { config, problem } = await readAll({ ratee: 0.08, ...good, rate: undefined });
    expect([config.off, config.links, config.name]).toEqual([good['off'], good['links'], 'Northgate']);
    expect(problem && hostProblemLines(problem)[0]).toBe(
      'config.json: The file has a key nobody knows, “ratee”: did you mean rate?',
    );
  });

  it('a key that stands twice is named, and nothing comes on again by it', async () => {
    const twice = `{ "off": ["export"], "name": "A", "links": [${JSON.stringify((good['links'] as unknown[])[0])}], "name": "B",
      "off": ["password", "export"], "links": [${JSON.stringify((good['links'] as unknown[])[1])}], "rate": 0.1,
      "colours": { "light": { "ink": "#000000", "ink": "#111111" } }, "owners": ["{\\"off\\": 1}", "C"],
      "templates": [${JSON.stringify(template('x'))}, { "id": "y", "id": "z", "name": "Z", "case": {} }] }`;
    const { config, problem } = await readHostFile(twice);
    expect(config).toMatchObject({ name: 'B', off: ['export', 'password'], links: good['links'] });
    expect([config.owners, config.templates.map(({ id }) => id)]).toEqual([
      ['{"off": 1}', 'C'],
      ['x', 'z'],
    ]);
    expect(problem && hostProblemLines(problem)).toEqual(
      [
        'name stands there twice, and the last one counts',
        'off stands there twice, and both count',
        'links stands there twice, and both count',
        'colours.light.ink stands there twice, and the last one counts',
        'templates[2].id stands there twice, and the last one counts',
      ].map((said) => `config.json: ${said}. It is read all the same.`),
    );
    // Comments and commas beside it, and what only looks like a key.
    const loose = await readHostFile('{ "off": ["export"], // "off"\n "off": ["offers"], }');
    expect([loose.config.off, loose.problem?.kind]).toEqual([['export', 'offers'], 'invalid']);
    for (const text of ['{ "name": "\\u0041, \\"name\\": 1" }', `\uFEFF${JSON.stringify(good)}\n`])
      expect((await readHostFile(text)).problem).toBeUndefined();
  });

  it('a whole file of ours has no problem, and every key of the schema is in it', () => {
    expect(read(good).problem).toBeUndefined();
    expect(Object.keys(defaults).filter((key) => !(key in good))).toEqual([]);
  });

  it('whatever is wrong with some keys, the others stand, and each wrong one is named', () => {
    fc.assert(
      fc.property(
        fc.subarray(Object.keys(good), { minLength: 1 }),
        fc.array(fc.constantFrom(...wrong), { minLength: 16, maxLength: 16 }),
        fc.subarray(['nmae', 'lniks', 'offf', 'Rate', 'constructor', 'toString', '__proto__']),
        (broken, values, unknown) => {
          const entries = Object.entries(good).map(
            ([key, value], i) => [key, broken.includes(key) ? values[i] : value] as const,
          );
          const text = JSON.stringify(
            Object.fromEntries([...unknown.map((key) => [key, 1] as const), ...entries]),
          );
          const { config, problem } = parseHostConfig(text);
          const said = problem ? hostProblemInWords(problem) : '';
          for (const [key, value] of Object.entries(whole))
            if (!broken.includes(key)) expect(config[key as keyof HostConfig]).toEqual(value);
          for (const key of unknown) expect(said).toContain(`“${key}”`);
          for (const [i, key] of Object.keys(good).entries())
            // A value that is the wrong kind altogether is refused and named; `[]` and `{}` may hold.
            if (
              broken.includes(key) &&
              [null, true, 1e9, -1e9].includes(values[i] as never) &&
              key !== 'rate'
            )
              expect(said, `${key} ${JSON.stringify(values[i])}`).toContain(`config.json: ${key} `);
        },
      ),
      runs(300),
    );
  });

  it('one bad entry of a list leaves the others, and only it is named, by its own number', () => {
    for (const [key, bad] of [
      ['owners', 3],
      ['templates', template(' ')],
      ['templates', { ...template('rates'), case: { discount: { rate: 8 } } }],
      ['hideTemplates', 'blank'],
      ['kpis', { name: 'x', label: '', unit: 'count', better: 'up' }],
      ['benchmarks', { id: 'c', label: 'C', unit: 'tickets', value: 1, source }],
      ['links', { label: 'Bad', href: 'javascript:alert(1)' }],
      ['off', 'exprot'],
    ] as const) {
      const list = good[key] as unknown[];
      for (const at of [0, 1, list.length]) {
        const { config, problem } = read({ ...good, [key]: [...list.slice(0, at), bad, ...list.slice(at)] });
        expect(config[key], key).toEqual(whole[key]);
        if (problem?.kind !== 'invalid') throw new Error(key);
        for (const { path } of problem.faults) expect(path.slice(0, 2)).toEqual([key, at]);
        expect(hostProblemInWords(problem)).toContain(`config.json: ${key}[${at + 1}]`);
      }
    }
  });

  it('of two entries with one name the first stands, and of too many those that fit', () => {
    const [first] = good['kpis'] as object[];
    const { config, problem } = read({ ...good, kpis: [first, { ...first, label: 'Again' }] });
    expect(config.kpis.map((k) => k.label)).toEqual(['Loss ratio']);
    expect(problem && hostProblemInWords(problem)).toContain('kpis[2].name repeats “loss_ratio”');
    const many = read({ links: Array.from({ length: 9 }, (_, i) => ({ label: `L${i}`, href: 'a.html' })) });
    expect(many.config.links).toHaveLength(8);
    expect(many.problem && hostProblemInWords(many.problem)).toContain('links has more than 8 entries');
  });

  it('one bad colour or weight leaves the others', () => {
    const { config, problem } = read({
      colours: {
        light: { accent: 'blue', cost: '#b5432a' },
        drak: {},
        dark: { accent: '#9ec1ff', glow: '#ffffff' },
      },
      weights: { value: 50, luck: 3, roi: -1 },
    });
    expect(config.colours).toEqual({ light: { cost: '#b5432a' }, dark: { accent: '#9ec1ff' } });
    expect(config.weights).toEqual({ value: 50 });
    const said = problem ? hostProblemInWords(problem) : '';
    for (const place of ['colours.light.accent', '“drak”', 'colours.dark', 'weights.roi'])
      expect(said).toContain(place);
  });

  it('takes exchange rates one by one, and names what they lack', () => {
    const exchange = { to: 'EUR', on: '2026-10-30', source: 'ECB', rates: { USD: 0.92, gbp: 1.19, JPY: 0 } };
    const { config, problem } = read({ exchange });
    expect(config.exchange).toEqual({ ...exchange, rates: { USD: 0.92 } });
    expect(exchangeOf(config)).toEqual({ ...exchange, rates: { USD: 0.92 } });
    const said = problem ? hostProblemInWords(problem) : '';
    for (const place of ['exchange.rates', 'exchange.rates.JPY']) expect(said).toContain(place);
    for (const lacking of ['to', 'on'] as const) {
      const rest = Object.fromEntries(Object.entries(exchange).filter(([key]) => key !== lacking));
      const without = read({ exchange: { ...rest, rates: { USD: 0.92 } } });
      expect(exchangeOf(without.config)).toBeNull();
      expect(without.problem ? hostProblemInWords(without.problem) : '').toContain(`exchange.${lacking}`);
    }
  });

  it.each([
    [
      'one word',
      { off: 'export' },
      ['export'],
      'off should be a list in square brackets. It is read all the same.',
    ],
    ['words in one text', { off: 'export, password' }, ['export', 'password'], 'It is read all the same.'],
    ['switches', { off: { export: true, offers: false } }, ['export'], 'It is read all the same.'],
    ['capitals and blanks', { off: ['Export', ' offers '] }, ['export', 'offers'], 'It is read as offers.'],
    ['a letter wrong', { off: ['exports', 'pasword'] }, ['export', 'password'], 'It is read as password.'],
    ['a key in capitals', { Off: ['export'] }, ['export'], '“Off”. It is read as off.'],
    [
      'more words than there are parts',
      { off: [...Array.from({ length: 20 }, (_, i) => `part ${i}`), 'export', 'export'] },
      ['export'],
      'What is named here is left out.',
    ],
    ['nothing among it', { off: [null, 'export', 'exprot'] }, ['export'], 'off[1] should be one of'],
    ['a list in a list', { off: [['export'], 'password'] }, ['password'], 'What is named here is left out.'],
  ] as const)('what is off stays off, written as %s', async (_, data, off, said) => {
    const { config, problem } = await readAll(data);
    expect(config.off).toEqual(off);
    expect(problem && hostProblemInWords(problem)).toContain(said);
  });

  it('a link stands without the keys no link has, and alone as in a list', async () => {
    const imprint = { label: 'Imprint', href: 'imprint.html' };
    for (const links of [imprint, [imprint], [{ ...imprint, target: '_blank', rel: 'nofollow' }]]) {
      const { config, problem } = await readAll({ links });
      expect(config.links).toEqual([imprint]);
      expect(problem === undefined).toBe(Array.isArray(links) && links[0] === imprint);
    }
    for (const none of [
      { label: 'Imprint', url: 'imprint.html' },
      { ...imprint, href: 'javascript:alert(1)', rel: '' },
    ])
      expect((await readAll({ links: [none] })).config.links).toEqual([]);
  });

  it('comments and a comma too many take nothing along, and are said', async () => {
    const text = JSON.stringify({ ...good, owners: ['// , ] "is" no comment /* ,} */'] });
    for (const slip of [
      text.replace(/}$/, ',}'),
      text.replace('"offers"]', '"offers", // the last one\n]'),
      `/* ours, */ ${text} // end`,
      text.replace('{', '{ // "off": [],\n'),
    ]) {
      const { config, problem } = await readHostFile(slip);
      expect(config).toEqual({ ...whole, owners: ['// , ] "is" no comment /* ,} */'] });
      expect(problem && hostProblemLines(problem)).toEqual([
        'config.json: The file holds comments, or a comma before a closing bracket, which JSON does not allow. It is read all the same.',
      ]);
    }
  });

  it('asks about a rate of 800 percent, in a template as well', async () => {
    expect(hostProblemInWords((await readAll({ rate: 8 })).problem ?? { kind: 'no-object' })).toContain(
      'did you mean 0.08?',
    );
    expect(hostProblemInWords((await readAll({ rate: 7.3 })).problem ?? { kind: 'no-object' })).toContain(
      'did you mean 0.073?',
    );
    expect(
      hostProblemInWords(
        (await readAll({ templates: [{ ...template('a'), case: { discount: { rate: 8 } } }] })).problem ?? {
          kind: 'no-object',
        },
      ),
    ).toContain('templates[1].case.discount.rate should be 1 or less: did you mean 0.08?');
    expect(read({ rate: 1 }).config.rate).toBe(1);
  });
});

describe('a file that cannot be read at all', () => {
  const memory = () => {
    const held = new Map<string, string>();
    return {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
      removeItem: (key: string) => void held.delete(key),
    };
  };
  const ask =
    (body: string, status = 200) =>
    () =>
      Promise.resolve(new Response(body, { status }));
  const text = JSON.stringify(good);

  it.each([
    ['no JSON', ask('{"off": ["export"')],
    ['a list', ask('[]')],
    ['a word', ask('"off"')],
    ['too large', ask(' '.repeat(300_000))],
    ['a server that fails', ask('', 503)],
    ['a server that cannot be reached', () => Promise.reject(new TypeError('offline'))],
  ] as const)('leaves the last one that could: %s', async (_, broken) => {
    const storage = memory();
    const last = lastGoodIn(() => storage, 'host');
    await loadHostConfig(ask(text), last);
    const { config, problem } = await loadHostConfig(broken, last);
    expect(config).toEqual(whole);
    expect(problem && hostProblemInWords(problem)).toContain('The last version that could be read is used.');
    // Still there the next time.
    expect((await loadHostConfig(broken, last)).config.off).toEqual(good['off']);
  });

  it('leaves what held of the last one, where some of it did not', async () => {
    const storage = memory();
    const last = lastGoodIn(() => storage, 'host');
    await loadHostConfig(ask(JSON.stringify({ ...good, ratee: 1 })), last);
    const { config, problem } = await loadHostConfig(ask('{'), last);
    expect(config.off).toEqual(good['off']);
    expect(problem?.kind).toBe('not-json');
  });

  it('leaves the last one where another page stands in its place, and none where it is the page itself', async () => {
    const last = lastGoodIn(memory, 'host');
    const storage = memory();
    const kept = lastGoodIn(() => storage, 'host');
    const signIn = ask('<!doctype html><form action="/login"></form>');
    await loadHostConfig(ask(text), kept);
    const { config, problem } = await loadHostConfig(signIn, kept);
    expect(config).toEqual(whole);
    expect(problem && hostProblemInWords(problem)).toContain('The last version that could be read is used.');
    expect(await loadHostConfig(signIn, last)).toEqual({ config: defaultConfig() });
    expect(await loadHostConfig(ask('<!doctype html><div id="app"></div>'), kept)).toEqual({
      config: defaultConfig(),
    });
    expect(await loadHostConfig(signIn, kept)).toEqual({ config: defaultConfig() });
  });

  it('is forgotten when the host takes it away', async () => {
    const storage = memory();
    const last = lastGoodIn(() => storage, 'host');
    await loadHostConfig(ask(text), last);
    await loadHostConfig(ask('', 404), last);
    expect((await loadHostConfig(ask('{'), last)).config).toEqual(defaultConfig());
  });

  it('means the defaults where nothing may be kept', async () => {
    const closed = lastGoodIn(() => {
      throw new DOMException('closed', 'SecurityError');
    }, 'host');
    expect((await loadHostConfig(ask(text), closed)).config).toEqual(whole);
    expect((await loadHostConfig(ask('{'), closed)).config).toEqual(defaultConfig());
  });
});
