import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ProgrammeSchema } from '../../src/case/index.ts';
import { candidatesIn, findLink, mostCharacters } from '../../src/share/candidates.ts';
import { decodeLink, decodeProgrammeLink, encodeProgrammeLink } from '../../src/share/index.ts';
import { clean, mostText } from '../../src/share/cleaned.ts';
import { mostRead, mostReadings, readings } from '../../src/share/readings.ts';
import { runs } from '../fixtures/runs.ts';

const folder = new URL('../fixtures/links/', import.meta.url);
/** Golden links of cases, plain and sealed, and a programme's. */
const links = readdirSync(folder)
  .sort()
  .map((file) => readFileSync(new URL(file, folder), 'utf8').trim());
beforeAll(async () => {
  const made = await encodeProgrammeLink(
    ProgrammeSchema.parse({
      format: 'worthwhile',
      version: 1,
      kind: 'programme',
      id: 'p1',
      currency: 'EUR',
      title: 'Onboarding',
      customers: 400,
      arpa: 512.5,
      cost: 9000,
    }),
  );
  if (!made.ok) throw new Error(made.problem.kind);
  links.push(made.value);
});

const at = (link: string): string => `https://host.example/value/#${link}`;
/** Lines of at most `width` characters. */
const wrapped = (text: string, width: number, end: string): string =>
  text.match(new RegExp(`[^]{1,${width}}`, 'g'))?.join(end) ?? '';
const lines = (text: string, line: (piece: string, n: number) => string): string =>
  (text.match(/[^]{1,60}/g) ?? []).map(line).join('\n');
/** Percent-encoding of all but letters and digits, as strict encoders write it. */
const strict = (text: string): string =>
  encodeURIComponent(text).replace(/[-_.!~*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
const quotedPrintable = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (b) =>
    (b >= 33 && b <= 126 && b !== 61) || b === 32 || b === 10
      ? String.fromCharCode(b)
      : `=${b.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
/** Proofpoint's second form, as its own decoder reads it. */
const proofpoint2 = (url: string): string =>
  `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(url)
    .replace(/[-_]/g, (c) => (c === '-' ? '%2D' : '%5F'))
    .replace(/%2F/g, '_')
    .replace(/%/g, '-')}&d=DwMFaQ&c=euGZstcaTDllvimEN8b7jXrwqOf-v5A_CdpgnVfiiMM&r=x-9&m=YR_4&s=a-b&e=`;
/** Proofpoint's third form: what is neither letter, digit nor one of a few signs is kept behind the address. */
const proofpoint3 = (url: string, kept = /[^\w./:?=&;%\s-]/gu): string => {
  const runs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let characters = '';
  const address = url.replace(new RegExp(`(?:${kept.source})+`, 'gu'), (run) => {
    let out = '';
    for (let rest = run; rest !== '';) {
      const part = rest.slice(0, 65);
      rest = rest.slice(65);
      characters += part;
      out += part.length === 1 ? '*' : `**${runs.charAt(part.length - 2)}`;
    }
    return out;
  });
  return `https://urldefense.com/v3/__${address}__;${Buffer.from(characters).toString('base64url')}!!Mh0PV6c-Fg!token$`;
};

const carriers: Record<string, (link: string) => string> = {
  'an escaped hash sign': (l) => `https://host.example/value/%23${l}`,
  'a hash sign escaped twice': (l) => `https://host.example/value/index.html%2523${l}`,
  'a hash sign escaped three times': (l) => `https://host.example/%252523${l}`,
  'a full-width hash sign': (l) => `https://host.example/value/＃${l}`,
  'a full-width hash sign, escaped': (l) => `https://host.example/value/%EF%BC%83${l}`,
  'an escaped blank behind': (l) => `${l}%20`,
  'an escaped quote behind': (l) => `${l}%22`,
  'an escaped bracket behind': (l) => `${l}%3E`,
  'an escaped line break behind': (l) => `${l}%0D%0A`,
  'a campaign behind': (l) => `${at(l)}&utm_source=mail&utm_medium=1.2`,
  'a click id behind': (l) => `${at(l)}?fbclid=IwAR0-1.2_x`,
  'a slash behind': (l) => `${at(l)}/`,
  'escaped dots': (l) => l.replaceAll('.', '%2E'),
  'escaped hyphens and underscores': (l) => l.replaceAll('-', '%2D').replaceAll('_', '%5f'),
  'everything escaped': (l) => strict(at(l)),
  'everything escaped twice': (l) => strict(strict(at(l))),
  'line breaks, escaped': (l) => wrapped(l, 60, '%0A'),
  'zero-width spaces inside': (l) => wrapped(at(l), 13, '\u200b'),
  'escaped zero-width spaces inside': (l) => wrapped(l, 13, '%E2%80%8B'),
  'soft hyphens inside': (l) => wrapped(l, 9, '\u00ad'),
  'a byte order mark, joiners and direction marks': (l) =>
    `\ufeff\u202a${wrapped(l, 21, '\u2060\u200d\u200e')}\u202c`,
  'Outlook safe links': (l) =>
    `https://nam02.safelinks.protection.outlook.com/?url=${strict(at(l))}&data=05%7C01%7Ca%40b.example%7C1.2&sdata=Zm%2Bx%3D&reserved=0`,
  'Outlook safe links that keep some signs': (l) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(at(l))}&data=05%7C02%7C&reserved=0`,
  'Teams safe links': (l) =>
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${encodeURIComponent(at(l))}&locale=en-us&dest=https%3A%2F%2Fteams.microsoft.com%2Fapi`,
  'a Google redirect': (l) =>
    `https://www.google.com/url?q=https://host.example/value/%23${l}&sa=D&source=editors&ust=1.7&usg=AOvVaw1`,
  'a Google redirect, escaped': (l) => `https://www.google.com/url?sa=t&url=${strict(at(l))}&usg=x`,
  'another scanner in small letters': (l) =>
    `https://linkprotect.cudasvc.com/url?a=${strict(at(l)).replace(/%../g, (e) => e.toLowerCase())}&c=E,1,x&typo=1`,
  'a scanner that keeps the address as base64': (l) =>
    `https://eu-west-1.protection.sophos.com/?d=host.example&u=${Buffer.from(at(l)).toString('base64')}&i=x&t=y`,
  'Proofpoint v1': (l) => `https://urldefense.proofpoint.com/v1/url?u=${strict(at(l))}&k=a%0A&r=b`,
  'Proofpoint v2': (l) => proofpoint2(at(l)),
  'Proofpoint v3': (l) => proofpoint3(at(l)),
  'Proofpoint v3 that keeps hyphens and dots aside': (l) => proofpoint3(at(l), /[^A-Za-z0-9/:]/gu),
  'Proofpoint v2 round safe links': (l) =>
    proofpoint2(`https://nam02.safelinks.protection.outlook.com/?url=${strict(at(l))}&data=1`),
  'Slack’s link and text': (l) => `<${at(l)}|${at(l).slice(0, 40)}…>`,
  'Slack’s link with another text': (l) => `See <${at(l)}|the value case>, please`,
  'a Markdown link': (l) => `[The case](${at(l)})`,
  'Markdown’s escapes': (l) => at(l).replace(/[-_.]/g, '\\$&'),
  'slanted and bold marks': (l) => `_${at(l)}_ **${at(l)}**`,
  'a quoted reply': (l) => `> Hi,\r\n> ${wrapped(at(l), 70, '\r\n> ')}\r\n> Anna`,
  'a reply quoted twice, with bars': (l) => `>> | ${wrapped(at(l), 66, '\n>> | ')}\n>> | Anna`,
  'a quoted reply pasted into one line': (l) => `> Hi, > ${wrapped(at(l), 70, ' > ')} > Anna`,
  'quoted-printable': (l) => wrapped(quotedPrintable(`q=1 ${at(l)}`), 74, '=\r\n'),
  'quoted-printable with an escaped sign': (l) => `href=3D"${wrapped(at(l), 71, '=\n')}"=20`,
  'quoted-printable with zero-width spaces': (l) => quotedPrintable(wrapped(at(l), 40, '\u200b')),
  'the source of a mail in HTML': (l) =>
    `<p>Hi,</p><a href="https://host.example/?a=1&amp;b=2#${l}" style="color:red">${wrapped(at(l), 30, '<wbr>')}</a>`,
  'named characters': (l) => `https://host.example/&#35;${wrapped(l, 25, '&shy;')}&nbsp;`,
  'named characters for each sign of it': (l) =>
    at(l).replace(
      /[#._-]/g,
      (c) => `&${{ '#': 'num', '.': 'period', _: 'lowbar', '-': 'hyphen' }[c] ?? ''};`,
    ),
  'letters a PDF joins': (l) =>
    at(l).replace(
      /ff[il]?|f[il]|st/g,
      (c) => ({ ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ', ffi: 'ﬃ', ffl: 'ﬄ', st: 'ﬆ' })[c] ?? c,
    ),
  'a Chinese full stop': (l) => `请看：${at(l)}。谢谢`,
  'an Arabic full stop': (l) => `${at(l)}۔ شكرا`,
  'a Hindi full stop': (l) => `${at(l)}।`,
  'a full-width full stop': (l) => `${at(l)}．`,
  'full-width letters throughout': (l) =>
    l.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  'an issue’s number before it': (l) => `As in #12.3 and #1.2.3, see 1. ${at(l)} (version 2.0)`,
  'a numbered list': (l) => `1. Read this\n2. ${at(l)}\n3. Call me`,
  'a signature below a broken link': (l) => `${wrapped(at(l), 72, '\n')}\nAnna Keller\nHead of IT, +49 1.23`,
  'a signature in small letters below it': (l) => `${wrapped(at(l), 72, '\n')}\nanna keller`,
  'a sentence that goes on at once': (l) => `${at(l)}.Best, Anna`,
  'a dash for two hyphens': (l) => at(l).replaceAll('--', '—'),
  'hyphens that do not break': (l) => at(l).replaceAll('-', '\u2011'),
  'blanks inside': (l) => wrapped(at(l), 50, ' '),
  'a box drawn by a terminal': (l) =>
    `╭${'─'.repeat(62)}╮\n${lines(at(l), (s) => `│ ${s.padEnd(60)} │`)}\n╰${'─'.repeat(62)}╯`,
  'a box in a split window': (l) => lines(at(l), (s) => `┃ ${s.padEnd(60)} ║~`),
  'a box of signs': (l) => `####\n${lines(at(l), (s) => `# ${s.padEnd(60)} #`)}\n####`,
  'a bar before each line': (l) => lines(at(l), (s) => `▌ ${s}`),
  'a reply with initials': (l) => `AK> See\nAK> ${lines(at(l), (s, n) => (n ? `AK> ${s}` : s))}\nAK> Bye`,
  'a reply to a reply, with initials': (l) => lines(at(l), (s) => `MD> Ak>> ${s}`),
  'a reply with initials pasted into one line': (l) => `AK> ${wrapped(at(l), 70, ' AK> ')} AK> Bye`,
  'numbered lines': (l) => lines(at(l), (s, n) => `${String(n + 1).padStart(4)}  ${s}`),
  'numbered lines with a bar': (l) => lines(at(l), (s, n) => `${n + 1} | ${s}`),
  'what a change adds': (l) => lines(at(l), (s) => `+ ${s}`),
  'a comment': (l) => `/*\n${lines(at(l), (s) => ` * ${s}`)}\n */`,
  'a comment of another language': (l) => lines(at(l), (s) => `-- ${s}`),
  'a log': (l) => lines(at(l), (s) => `2026-11-30 12:30 ${s}`),
  'texts a program joins': (l) => lines(at(l), (s) => `"${s}" +`),
  'texts a spreadsheet joins': (l) => `=${wrapped(at(l), 60, '"&"')}`,
  'arrows where lines were broken': (l) => wrapped(at(l), 60, ' ↩\n  '),
  'escapes of a program': (l) => JSON.stringify(at(l)).replace('#', '\\u0023').replaceAll('-', '\\x2d'),
  RTF: (l) => `{\\rtf1\\ansi ${at(l).replaceAll('-', '\\_').replaceAll('_.', "\\'5f.")}}`,
  'the body of a mail as it was sent': (l) =>
    wrapped(Buffer.from(`Hi,\r\n\r\n${at(l)}\r\n`).toString('base64'), 76, '\r\n'),
  'a tab and a form feed': (l) => `\f${wrapped(at(l), 50, '\t')}\v`,
};

describe('a link that arrived whole is found', () => {
  it.each(Object.keys(carriers))('by way of %s', async (name) => {
    for (const link of links)
      expect(await findLink(carriers[name]?.(link) ?? '')).toMatchObject({ fragment: link });
  });

  it('and opens as the same document', async () => {
    for (const link of links) {
      const open = (text: string) => (link.startsWith('1p') ? decodeProgrammeLink(text) : decodeLink(text));
      const plain = await open(link);
      expect(plain.ok || plain.problem.kind === 'sealed-needs-password').toBe(true);
      for (const name of ['Outlook safe links', 'Proofpoint v3', 'a quoted reply'])
        expect(await open(carriers[name]?.(link) ?? '')).toEqual(plain);
    }
  });

  it('through any mail, any scanner and any chat, one after another', async () => {
    const scanners = [
      (u: string) =>
        `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(u)}&data=05%7C01`,
      (u: string) => `https://www.google.com/url?q=${encodeURIComponent(u)}&sa=D`,
      (u: string) => proofpoint2(u),
      (u: string) => proofpoint3(u),
      (u: string) => strict(u),
    ];
    const around = [
      (t: string) => `Hi, see #12.3: ${t}`,
      (t: string) => `<${t}|the case>`,
      (t: string) => `${t}。`,
      (t: string) => `"${t}", he said`,
      (t: string) => `(${t}).`,
      (t: string) => `${t}%20`,
    ];
    const mails = [
      (t: string) => `> ${wrapped(t, 72, '\r\n> ')}`,
      (t: string) => wrapped(quotedPrintable(t), 75, '=\r\n'),
      (t: string) => `${wrapped(t, 78, '\n')}\n--\nAnna Keller`,
      (t: string) => wrapped(t, 31, '\u200b'),
      (t: string) => wrapped(t, 76, '\r\n >> '),
      (t: string) => t.replace(/[&<>]/g, (c) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt' }[c] ?? ''};`),
    ];
    const some = (of: ((t: string) => string)[], most: number) =>
      fc.array(fc.constantFrom(...of), { maxLength: most });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(links.length - 1),
        some(scanners, 2),
        some(around, 1),
        some(mails, 2),
        async (n, scanned, said, mailed) => {
          const link = links[n] ?? '';
          const text = [...scanned, ...said, ...mailed].reduce((t, carry) => carry(t), at(link));
          expect(await findLink(text)).toMatchObject({ fragment: link });
        },
      ),
      runs(1000),
    );
  });
});

describe('what cannot be repaired is refused', () => {
  it.each([
    ['cut by a scanner', (l: string) => `https://host.example/%23${l.slice(0, -9)}&utm=1`, 'damaged'],
    ['cut in a quoted reply', (l: string) => `> ${wrapped(at(l), 30, '\n> ').slice(0, 90)}`, 'damaged'],
    ['in capitals', (l: string) => at(l).toUpperCase(), 'damaged'],
    ['of a version to come', (l: string) => at(l).replace('#1', '#7'), 'newer-codec'],
    ['of another program', () => 'https://other.example/#12.3', 'not-a-link'],
    ['only a number in a sentence', () => 'See #12.3, and 1. is fine.', 'not-a-link'],
  ] as const)('%s', async (_, carry, problem) => {
    // Long enough to be cut.
    const long = links.filter((l) => l.length > 200);
    for (const link of long) expect(await findLink(carry(link))).toMatchObject({ problem });
  });

  it('when a letter was changed, however it was carried', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(links.length - 1),
        fc.constantFrom(...Object.values(carriers)),
        fc.nat(),
        async (n, carry, where) => {
          const link = links[n] ?? '';
          const place = 3 + (where % (link.length - 3));
          const was = link.charAt(place);
          if (!/[A-Za-z0-9]/.test(was)) return;
          const changed = `${link.slice(0, place)}${was === 'q' ? 'Q' : 'q'}${link.slice(place + 1)}`;
          expect(await findLink(carry(changed))).toHaveProperty('problem');
        },
      ),
      runs(600),
    );
  });
});

describe('the work is bounded', () => {
  const hostile: Record<string, string> = {
    'many starts': '1.'.repeat(400_000),
    'many starts and payloads': '#1.AAAA.'.repeat(100_000),
    'dots only': '.'.repeat(500_000),
    'one payload without end': `#1.${'A'.repeat(500_000)}`,
    'many prefixes in one payload': `#1.${'A1s-'.repeat(120_000)}.x`,
    'blanks inside': `1${' '.repeat(200_000)}.${'A '.repeat(100_000)}`,
    'percent signs': '%'.repeat(500_000),
    'percent signs, then blanks': `%${' '.repeat(100)}`.repeat(3_000),
    'escapes in escapes': `%${'25'.repeat(250_000)}231.AAAA.x`,
    'tags without end': '<a '.repeat(150_000),
    'line breaks and quotes': '\r\n>> | '.repeat(70_000),
    underscores: '__'.repeat(200_000),
    'third forms without end': '/v3/__'.repeat(80_000),
    base64: 'aHR0c'.repeat(100_000),
    dashes: '—'.repeat(400_000),
    'second forms': `-23${'-2D'.repeat(150_000)}`,
    'everything at once': '#1.A%25%2E=3D-23 __*__;Iw!aHR0cHM6Ly9hYWFhYWFhYWFh&#35;–—> '.repeat(6_000),
  };

  it.each(Object.keys(hostile))('for %s', async (name) => {
    const text = hostile[name] ?? '';
    let read = 0;
    let count = 0;
    for (const reading of readings(text)) {
      count++;
      read += reading.length;
      expect(reading.length).toBeLessThanOrEqual(mostText);
      const plain = clean(reading);
      let candidates = 0;
      let payloads = 0;
      for (const { payload } of candidatesIn(plain)) {
        candidates++;
        payloads += payload.length;
      }
      // No more tries than dots, and no character but a version's digits looked at twice.
      expect(candidates).toBeLessThanOrEqual(plain.split('.').length - 1);
      expect(payloads).toBeLessThanOrEqual(plain.length);
    }
    expect(count).toBeLessThanOrEqual(mostReadings);
    expect(read).toBeLessThanOrEqual(mostRead);
    expect(await findLink(text)).toHaveProperty('problem');
  });

  it('and what is longer than any link is said to be', async () => {
    expect(await findLink(`#1.${'A'.repeat(mostCharacters)}.x`)).toMatchObject({ problem: 'too-long' });
    expect(await findLink(' word'.repeat(100_000))).toMatchObject({ problem: 'too-long' });
  });
});
