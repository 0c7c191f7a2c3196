/** A deck of one's own, filled: one that LibreOffice wrote (test/fixtures/decks), one that a library writes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Pptx from 'pptxgenjs';
import { describe, expect, it } from 'vitest';
import { namesOffered, deckFilling } from '../../src/export/pptx/fill/index.ts';
import { filledText } from '../../src/export/pptx/fill/paragraphs.ts';
import { fill, readTemplate } from '../../src/export/pptx/fill/template.ts';
import type { SlideOptions } from '../../src/export/pptx/index.ts';
import { readZip, writeZip, type Part } from '../../src/export/zip.ts';
import { makeFormats } from '../../src/text/format.ts';
import { evaluate, simulate } from '../../src/value/index.ts';
import type { Case } from '../../src/case/index.ts';
import { secretCase, secrets } from '../fixtures/secretCase.ts';
import { faultsOf } from './packageRules.ts';
import { partsOf, seriesIn, textIn } from './packages.ts';

const c = secretCase();
const f = makeFormats('en-US', c.currency);
const options: SlideOptions = {
  view: { scenario: null, lean: 'likely', countable: false },
  formats: f,
  outcome: simulate(c, { cash: true, trials: 200 }),
  internal: false,
};

const libreOffice = (): Blob =>
  new Blob([readFileSync(join(import.meta.dirname, '../fixtures/decks/libreoffice.pptx'))]);

/** A deck of one slide with a box for each text. */
async function deckOf(...texts: string[]): Promise<Blob> {
  const pptx = new Pptx();
  const slide = pptx.addSlide();
  texts.forEach((text, i) => slide.addText(text, { x: 1, y: 0.5 + i, w: 8, h: 1 }));
  return new Blob([(await pptx.write({ outputType: 'uint8array' })) as Uint8Array<ArrayBuffer>]);
}
const unpacked = async (file: Blob): Promise<Part[]> => readZip(new Uint8Array(await file.arrayBuffer()));

async function filled(file: Blob, of: Case = c, with_: SlideOptions = options) {
  const found = await readTemplate(file);
  if (!found.ok) throw new Error(found.problem);
  const said = await deckFilling(of, with_, found.value);
  const made = await fill(file, said.filling);
  if (!made.ok) throw new Error(made.problem);
  return { said, made: made.value };
}

describe('a deck that LibreOffice wrote', () => {
  it('has its names filled where they stand, and says what it left', async () => {
    const { said, made } = await filled(libreOffice());
    const e = evaluate(c);
    const parts = await partsOf(made);
    const first = parts.get('ppt/slides/slide1.xml') ?? '';
    const second = parts.get('ppt/slides/slide2.xml') ?? '';
    // A name over two runs stands in the first, with its looks; what follows keeps its own.
    expect(first).toContain(`<a:t>${f.moneyCompact(e.net.total)}</a:t>`);
    expect(first).toContain('<a:t> for Halden Freight</a:t>');
    expect(first.indexOf('sz="4000"')).toBeLessThan(first.indexOf(f.moneyCompact(e.net.total)));
    expect(second).toContain('Payback Month 4, {{nett}}, not {{table:years}} here');
    // Table and chart stand where their boxes stood, in inches of the slide.
    expect(first).toContain('<a:tbl>');
    expect(first).toMatch(/<a:off x="720\d{3}" y="2(?:159|160)\d{3}"\/>/);
    for (const said of ['Net customer value', 'Less: costs you can count', 'Gross customer value'])
      expect(first).toContain(said);
    expect(first).not.toContain('Subtotal');
    expect(first).not.toContain('{{table:years}}');
    expect(second).toMatch(/<c:chart [^>]*r:id="rIdWorthwhile1"/);
    const [base, ...seen] = seriesIn(parts.get('ppt/charts/chart1.xml') ?? '');
    const last = (base?.values.length ?? 0) - 1;
    expect(seen.reduce((sum, s) => sum + Math.abs(s.values[last] ?? 0), 0)).toBeCloseTo(e.net.total, 6);
    expect(said).toMatchObject({
      filled: 5,
      unknown: ['nett'],
      misplaced: [{ name: 'table:years', why: 'not-alone' }],
      // Fifteen rows have no room in that box: groups stand for theirs.
      short: ['table:years'],
      empty: [],
    });
  });

  it('is otherwise the same to the last byte, and needs no repair', async () => {
    const before = await unpacked(libreOffice());
    const { made } = await filled(libreOffice());
    const after = new Map((await unpacked(made)).map((p) => [p.name, p.bytes]));
    const moved = before.filter((p) => Buffer.compare(p.bytes, after.get(p.name) ?? new Uint8Array()) !== 0);
    expect(moved.map((p) => p.name).sort()).toEqual([
      '[Content_Types].xml',
      'ppt/slides/_rels/slide2.xml.rels',
      'ppt/slides/slide1.xml',
      'ppt/slides/slide2.xml',
    ]);
    const own = new Set(await faultsOf(libreOffice()));
    expect((await faultsOf(made)).filter((fault) => !own.has(fault))).toEqual([]);
  });

  it('holds nothing private, unless it is for us', async () => {
    const { made } = await filled(libreOffice());
    for (const [name, text] of await partsOf(made))
      for (const secret of secrets) expect(text.includes(secret), `${secret} in ${name}`).toBe(false);
  });
});

describe('every name that is offered', () => {
  it('is filled or said to be empty, in one deck', async () => {
    const names = namesOffered(c, options).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['net', 'payback', 'table:years', 'chart:bridge']));
    const { said, made } = await filled(await deckOf(...names.map((name) => `{{${name}}}`)));
    expect(said.unknown).toEqual([]);
    expect(said.misplaced).toEqual([]);
    expect(said.filled + said.empty.length).toBe(names.length);
    const left = textIn(await partsOf(made), /slides\/slide1\.xml$/).match(/\{\{[^}]*\}\}/g) ?? [];
    expect(left.map((x) => x.slice(2, -2)).sort()).toEqual(said.empty.filter((x) => x.includes(':')).sort());
    // A box one inch high holds no table of fifteen rows.
    expect(said.short).toContain('table:years');
  });

  it('keeps braces that the case itself holds', async () => {
    const odd = { ...c, title: '{{net}} & <b>' };
    const { made } = await filled(await deckOf('{{title}}', '{{TABLE:Bridge}}'), odd);
    expect(textIn(await partsOf(made), /slides\/slide1\.xml$/)).toContain('{{net}} & <b>');
  });
});

describe('a name over any number of runs', () => {
  it('becomes its value once, whatever parts it', () => {
    const run = (text: string, i: number): string => `<a:r><a:rPr sz="${i}"/><a:t>${text}</a:t></a:r>`;
    const whole = 'a {{ net }} b {{x}} c';
    for (let i = 0; i <= whole.length; i++)
      for (let j = i; j <= whole.length; j += 3) {
        const pieces = [whole.slice(0, i), whole.slice(i, j), whole.slice(j)];
        const xml = filledText(`<a:p>${pieces.map(run).join('')}</a:p>`, (name) =>
          name === 'net' ? '5 < 6' : null,
        );
        const said = [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((m) => m[1]).join('');
        expect(said).toBe('a 5 &lt; 6 b {{x}} c');
        expect(xml.match(/<a:rPr/g)).toHaveLength(3);
      }
  });
});

describe('a file that cannot be filled', () => {
  const repacked = async (change: (parts: Part[]) => Part[]): Promise<Blob> =>
    writeZip(change(await unpacked(await deckOf('{{net}}'))));
  const text = (s: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(s);

  it('is refused for what it is', async () => {
    const problem = async (file: Blob): Promise<unknown> => {
      const found = await readTemplate(file);
      return found.ok ? null : found.problem;
    };
    expect(await problem(new Blob(['PK nothing']))).toBe('damaged');
    expect(await problem(new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])]))).toBe('password');
    expect(
      await problem(await repacked((parts) => [...parts, { name: 'ppt/vbaProject.bin', bytes: text('x') }])),
    ).toBe('macros');
    expect(
      await problem(await repacked((parts) => parts.filter((p) => !p.name.startsWith('ppt/slides/')))),
    ).toBe('no-slides');
    // A part that unpacks to more than any slide says.
    const bomb = text(`<p:sld>${' '.repeat(21 * 1024 * 1024)}</p:sld>`);
    expect(
      await problem(await repacked((parts) => [...parts, { name: 'ppt/slides/slide2.xml', bytes: bomb }])),
    ).toBe('large');
  });
});
