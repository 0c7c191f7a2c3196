import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  documentOf,
  fingerprint,
  newAssumption,
  newCase,
  newLine,
  parseCase,
  type Case,
} from '../../src/case/index.ts';
import { fromBase64, toBase64 } from '../../src/util/base64.ts';
import { checksum } from '../../src/share/linkText.ts';
import {
  decodeLink,
  encodeLink,
  explainLink,
  linkLimits,
  openSealedLink,
  type View,
} from '../../src/share/index.ts';
import { PackingFault } from '../../src/share/columns.ts';
import { pack, unpack } from '../../src/share/pack.ts';
import { arbitraryCase } from '../fixtures/arbitraryDocument.ts';
import { makeCase } from '../fixtures/makeCase.ts';
import { realCase } from '../fixtures/realCases.ts';
import { runs } from '../fixtures/runs.ts';
import { thorough } from '../thorough.ts';

const real = realCase(30);
async function linkOf(c: Case, view: View = {}): Promise<string> {
  const link = await encodeLink(c, view);
  if (!link.ok) throw new Error(JSON.stringify(link.problem));
  return link.value;
}
const kindOf = async (fragment: string): Promise<string> => {
  const result = await decodeLink(fragment);
  return result.ok ? 'ok' : result.problem.kind;
};

describe('a link', () => {
  it('brings any case back exactly as it was, and is a codec digit, base64url that ends in a letter or digit, and a checksum', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCase, async (c) => {
        const link = await linkOf(c);
        expect(link).toMatch(/^1\.[A-Za-z0-9_-]*[A-Za-z0-9]\.[0-9a-z]{1,7}$/);
        expect(await decodeLink(link)).toEqual({ ok: true, value: { case: c, view: {} } });
      }),
      runs(60),
    );
  }, 180_000);

  it('brings real cases back with the view beside them', async () => {
    const view: View = { scenario: 'down', lean: 'worse', person: 'osei', screen: 'odds' };
    for (const c of [realCase(10), realCase(10, true), real, newCase({ id: 'x', start: '2031-12' })]) {
      const fitting =
        c.customer.people.length > 0 ? view : { scenario: 'down', lean: 'worse', screen: 'odds' };
      expect(await decodeLink(await linkOf(c, view))).toEqual({
        ok: true,
        value: { case: c, view: fitting },
      });
    }
  });

  it('tells a copy kept from a link from a plan agreed anew', async () => {
    const origin = { id: 'sent', fingerprint: fingerprint(real), by: 'M. Duarte' };
    for (const from of [origin, { ...origin, copied: true as const }]) {
      const opened = await decodeLink(await linkOf({ ...real, origin: from }));
      expect(opened.ok && opened.value.case.origin).toEqual(from);
    }
  });

  it('forgets of the view what the case does not have', async () => {
    const view = {
      scenario: 'nowhere',
      person: 'nobody',
      lean: 'sideways',
      screen: '../x',
    } as unknown as View;
    expect(await decodeLink(await linkOf(real, view))).toMatchObject({ ok: true, value: { view: {} } });
  });

  it('stays short: 1,200 characters for 10 lines, 2,000 for 30, every label different, ranges and sources throughout', async () => {
    expect(new Set(real.assumptions.map((a) => a.label)).size).toBe(real.assumptions.length);
    expect((await linkOf(realCase(10))).length).toBeLessThanOrEqual(1200);
    expect((await linkOf(real)).length).toBeLessThanOrEqual(2000);
  });

  it('refuses to be made of a case that the gate would not let in again', async () => {
    const broken = { ...real, assumptions: [{ ...newAssumption({ name: 'a' }), value: Infinity }] };
    expect(await encodeLink(broken)).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
  });
});

describe('a case too long for a link', () => {
  // Noise, so that nothing can be left out.
  const noise = (n: number, seed = 1): string => {
    let state = seed;
    let out = '';
    while (out.length < n) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      out += String.fromCodePoint(0x4e00 + ((state >>> 12) % 20000));
    }
    return out;
  };

  it('is a problem that says so, and one just below the cap still comes back', async () => {
    const sized = (n: number): Case => ({
      ...real,
      note: noise(n),
      privateNote: noise(n, 2),
    });
    expect(await encodeLink(sized(4000))).toMatchObject({
      ok: false,
      problem: { kind: 'too-long', most: linkLimits.characters },
    });
    const lengthAt = async (n: number): Promise<number> => (await linkOf(sized(n))).length;
    // Noise grows the link steadily: from two lengths one can tell where it meets the cap.
    const [from, to] = [500, 1500];
    const [short, long] = [await lengthAt(from), await lengthAt(to)];
    const near = from + ((linkLimits.characters - short) * (to - from)) / (long - short);
    let low = Math.floor(near * 0.99);
    let high = Math.ceil(near * 1.01);
    expect(await encodeLink(sized(high))).toMatchObject({ ok: false });
    while (low < high - 1) {
      const middle = (low + high) >> 1;
      if ((await encodeLink(sized(middle))).ok) low = middle;
      else high = middle;
    }
    const link = await linkOf(sized(low));
    const largest = link.length;
    expect(await decodeLink(link)).toEqual({ ok: true, value: { case: sized(low), view: {} } });
    expect(largest).toBeGreaterThan(linkLimits.characters - 20);
    expect(largest).toBeLessThanOrEqual(linkLimits.characters);
  }, 180_000);

  it('is refused, however large', async () => {
    const huge: Case = {
      ...newCase({ id: 'x', start: '2026-01' }),
      lines: Array.from({ length: 10_000 }, (_, i) =>
        newLine({ id: `x${i * 7919}`, bucket: 'tangible-cost', label: noise(20 + (i % 7)) }),
      ),
    };
    expect(await encodeLink(huge)).toMatchObject({ ok: false, problem: { kind: 'too-long' } });
  });
});

describe('what people paste', () => {
  it.each([
    ['a leading #', (l: string) => `#${l}`],
    ['a whole address', (l: string) => `https://host.example/tools/worthwhile/#${l}`],
    ['an address whose # was encoded', (l: string) => `https://host.example/%23${l}`],
    ['an address with a query', (l: string) => `https://host.example/?v=1.2#${l}`],
    ['spaces and a line break round it', (l: string) => ` \n#${l}\r\n`],
    ['a full stop', (l: string) => `#${l}.`],
    ['a comma', (l: string) => `#${l},`],
    ['brackets', (l: string) => `(https://host.example/#${l})`],
    ['angle brackets', (l: string) => `<https://host.example/#${l}>`],
    ['quotes', (l: string) => `"#${l}"`],
    ['curly quotes and an ellipsis', (l: string) => `“https://host.example/#${l}”…`],
    ['a sentence round it', (l: string) => `Here it is: https://host.example/#${l}. Best, Anna`],
    ['bare in quotes', (l: string) => `'${l}'`],
    [
      'a mail client that broke the line',
      (l: string) => `https://host.example/#${l.slice(0, 70)}\r\n${l.slice(70, 140)}\r\n${l.slice(140)}`,
    ],
  ])('opens with %s', async (_, around) => {
    expect(await decodeLink(around(await linkOf(real)))).toEqual({
      ok: true,
      value: { case: real, view: {} },
    });
  });

  it.each([
    ['nothing', '', 'empty'],
    ['space', ' \n\t ', 'empty'],
    ['a lone #', '#', 'not-a-link'],
    ['a route of this application', '#/case/abc/build', 'not-a-link'],
    ['another address', 'https://example.com/', 'not-a-link'],
    ['prose', 'Please have a look at version 2. Thanks', 'not-a-link'],
    ['a codec of the future', '#2.AAAA.abc', 'newer-codec'],
    ['a kind of link of the future', '#1q.AAAA.abc', 'newer-codec'],
    ['a link without its end', '#1.AAAA', 'damaged'],
    ['an empty payload', `#1..${checksum('')}`, 'damaged'],
    ['a megabyte', `#1.${'A'.repeat(1e6)}.abc`, 'too-long'],
    ['one character too many', `#1.${'A'.repeat(linkLimits.characters)}.abc`, 'too-long'],
  ])('says what %s is', async (_, pasted, kind) => {
    const result = await decodeLink(pasted);
    expect(result).toMatchObject({ ok: false, problem: { kind } });
    if (!result.ok)
      expect(explainLink(result.problem)).toMatch(/^(This link |There is no link |This is not a ).*[.]$/);
  });
});

describe('a damaged link', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.#% /';

  it('is refused, tens of thousands of times, and never opens as something else', async () => {
    const long = [await linkOf(realCase(10)), await linkOf(real)];
    const short = [
      await linkOf(newCase({ id: 'x', start: '2026-01' })),
      await linkOf(makeCase({ lines: [{ id: 'a', bucket: 'tangible-benefit', formula: '5000' }] })),
    ];
    const links = [...long, ...short];
    let state = 42;
    const random = (n: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * n);
    };
    const damage = (link: string): string => {
      const at = random(link.length);
      const char = alphabet.charAt(random(alphabet.length));
      switch (random(6)) {
        case 0:
        case 1:
          return link.slice(0, at) + char + link.slice(at + 1);
        case 2:
          return link.slice(0, at);
        case 3:
          return link.slice(0, at) + char + link.slice(at);
        case 4:
          return link.slice(0, at) + link.slice(at + 1);
        default:
          return link + (links[random(links.length)] as string).slice(random(3));
      }
    };
    const opened: string[] = [];
    let tried = 0;
    while (tried < (thorough ? 100_000 : 20_000)) {
      // What is read grows with the link, and damage is the same in any: one in ten is long.
      const link = (tried % 10 === 0 ? long : short)[random(2)] as string;
      const broken = damage(link);
      // Space and punctuation after a link are no damage.
      if (
        broken.replace(/[. #%/]*$/, '').replace(/^[#%\s/.]+/, '') === link ||
        broken.replace(/\s/g, '') === link
      )
        continue;
      tried++;
      if ((await kindOf(broken)) === 'ok') opened.push(broken);
    }
    expect(opened).toEqual([]);
  });

  it('is refused when two links run into each other', async () => {
    const [a, b] = [await linkOf(realCase(10)), await linkOf(real)];
    for (const text of [a + b, `${a}#${b}`.replace('#', ''), `${a}.${b}`, a + a])
      expect(await kindOf(text)).not.toBe('ok');
  });
});

describe('a hostile link', () => {
  const framed = (bytes: Uint8Array): string => {
    const payload = toBase64(bytes);
    return `1.${payload}.${checksum(payload)}`;
  };

  it('with arbitrary bytes under a right checksum is a problem or a case of its own, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (bytes) => {
        // The declared length is kept small, so that there are many runs.
        bytes[0] = (bytes[0] ?? 0) & 127;
        const result = await decodeLink(framed(bytes));
        if (result.ok) expect(parseCase(result.value.case).ok).toBe(true);
        else
          expect(['damaged', 'invalid', 'newer-codec', 'inflates-too-much']).toContain(result.problem.kind);
      }),
      runs(300),
    );
  });

  it('of arbitrary text is a problem, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })),
        async (text) => {
          expect((await decodeLink(text)).ok).toBe(false);
          expect((await decodeLink(`#1.${text}`)).ok).toBe(false);
        },
      ),
      runs(3000),
    );
  });

  it('that would grow beyond the cap is refused before it grows', async () => {
    for (const length of [linkLimits.bytes + 1, 2 ** 27, 2 ** 34]) {
      const head: number[] = [];
      for (let n = length; ; n = Math.floor(n / 128)) {
        head.push(n > 127 ? (n % 128) | 128 : n);
        if (n <= 127) break;
      }
      expect(await decodeLink(framed(Uint8Array.from([...head, 1, 2, 3])))).toMatchObject({
        problem: { kind: 'inflates-too-much', most: linkLimits.bytes },
      });
    }
    expect(await kindOf(framed(Uint8Array.from(Array<number>(12).fill(255))))).toBe('inflates-too-much');
  });

  it('made as others make theirs, of deflated JSON, opens as nothing', async () => {
    for (const text of [JSON.stringify(real), '0'.repeat(10_000_000), ''])
      expect(await kindOf(framed(deflateRawSync(text)))).not.toBe('ok');
  });
});

describe('base64url', () => {
  it('brings any bytes back and refuses everything else', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      }),
    );
    for (const text of ['A', 'AA=', 'A A', 'AA+/', 'ÄÄ']) expect(fromBase64(text)).toBeNull();
  });
});

describe('links out in the world', () => {
  const folder = new URL('../fixtures/', import.meta.url);
  const names = readdirSync(new URL('links/', folder)).map((file) => file.replace(/\.txt$/, ''));

  it('are a good few', () => {
    expect(names.length).toBeGreaterThanOrEqual(5);
  });

  it.each(names)('are written as they were: %s', async (name) => {
    const {
      case: c,
      view,
      password,
    } = JSON.parse(readFileSync(new URL(`documents/${name}.json`, folder), 'utf8')) as {
      case: unknown;
      view: View;
      password?: string;
    };
    // A sealed link holds chance, and is never the same twice.
    if (password !== undefined) return;
    const link = readFileSync(new URL(`links/${name}.txt`, folder), 'utf8').trim();
    // From what it holds, since a document written as JSON has lost the sign of −0.
    const opened = await decodeLink(link);
    if (!opened.ok) throw new Error(opened.problem.kind);
    expect(await encodeLink(opened.value.case, view)).toEqual({ ok: true, value: link });
    // And so is the document: what joined the version late is left out where it holds its default.
    expect(JSON.parse(JSON.stringify(documentOf(opened.value.case)))).toEqual(c);
  });

  it.each(names)('must open for ever, and hold the same case: %s', async (name) => {
    const link = readFileSync(new URL(`links/${name}.txt`, folder), 'utf8');
    const expected = JSON.parse(readFileSync(new URL(`documents/${name}.json`, folder), 'utf8')) as {
      case: unknown;
      view: View;
      password?: string;
    };
    const document = parseCase(expected.case);
    if (!document.ok) throw new Error(JSON.stringify(document.problem));
    const opened =
      expected.password === undefined
        ? await decodeLink(link)
        : await openSealedLink(link, expected.password);
    // JSON has no −0.
    const plain: unknown = JSON.parse(JSON.stringify(opened));
    expect(plain).toEqual({ ok: true, value: { case: document.value, view: expected.view } });
  });

  it.each(names.filter((name) => name !== 'v1-sealed'))(
    'are made today as they were made then, and so are their documents: %s',
    async (name) => {
      const link = readFileSync(new URL(`links/${name}.txt`, folder), 'utf8').trim();
      const { case: then } = JSON.parse(readFileSync(new URL(`documents/${name}.json`, folder), 'utf8')) as {
        case: unknown;
      };
      const opened = await decodeLink(link);
      if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
      expect(await linkOf(opened.value.case, opened.value.view)).toBe(link);
      const document = parseCase(then);
      if (!document.ok) throw new Error(JSON.stringify(document.problem));
      expect(JSON.parse(JSON.stringify(documentOf(document.value)))).toEqual(then);
    },
  );

  it('gain nothing but what a review says beyond what it could say then', async () => {
    const before = makeCase({ reviews: [{ id: 'q1', month: 3, findings: [{ action: 'Train' }] }] });
    const said = makeCase({
      reviews: [
        {
          id: 'q1',
          month: 3,
          held: false,
          confirmed: { on: '2026-04-02', by: 'A. Osei' },
          findings: [{ action: 'Train', id: 'f1', status: 'done', closed: '2026-04-01' }],
        },
      ],
    });
    expect(JSON.stringify(documentOf(before))).not.toMatch(/held|confirmed|status|closed/);
    expect(JSON.stringify(documentOf(said))).toMatch(/"status":"done".*"held":false/);
    for (const c of [before, said]) {
      expect(parseCase(JSON.parse(JSON.stringify(documentOf(c))))).toEqual({ ok: true, value: c });
      expect(await decodeLink(await linkOf(c))).toEqual({ ok: true, value: { case: c, view: {} } });
    }
    // What stands behind a whole case must be a group of fields we know, once and in order.
    const packed = pack(said, {});
    const added = packed.slice(pack(before, {}).length);
    expect(added.length).toBeGreaterThan(10);
    for (const bad of ['z', added + added, added.slice(0, -1)])
      expect(() => unpack(pack(before, {}) + bad)).toThrow(PackingFault);
  });
});
