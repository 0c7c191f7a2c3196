/**
 * Reads the names in a user's own deck, and writes the deck with them filled in. Nothing else of the package changes: a
 * part without a name is copied in packed form. Pure except for the streams that unpack; runs in a worker.
 */
import { Package, Refusal } from '../../../import/read/package.ts';
import { attribute } from '../../../import/read/xml.ts';
import { writeZip, type PackedPart, type Part } from '../../zip.ts';
import { filledText, namesIn, plainText } from './paragraphs.ts';
import { boxOf, inheritedBox, placeName, shapesIn, type Box } from './shapes.ts';

/** Limits of the file; the package's reader bounds the parts. */
const most = { bytes: 100 * 1024 * 1024, textPart: 20 * 1024 * 1024, slides: 1000 } as const;

/** Why a file cannot be filled. */
export type DeckProblem = 'no-slides' | 'macros' | 'password' | 'large' | 'damaged';

/** Why a name stays as it is, although such a table or chart exists. */
export type PlaceProblem = 'not-alone' | 'not-on-slide' | 'grouped' | 'no-place';

/** The place of a table or a chart; those of a deck always have the same order. */
export interface Place extends Box {
  /** "table:years". */
  name: string;
}

export interface Found {
  /** Distinct names of texts, in the order of the deck. */
  texts: string[];
  places: Place[];
  misplaced: { name: string; why: PlaceProblem }[];
}

/** The content of a place: shapes with `{{rel:0}}`, `{{rel:1}}` … as references to their charts, and those charts. */
export interface Drawing {
  shapes: string;
  charts: { xml: string; book: Uint8Array<ArrayBuffer> }[];
}

export interface Filling {
  /** Replacements by name. */
  texts: Record<string, string>;
  /** Drawings by place; null leaves the place as it is. */
  drawings: (Drawing | null)[];
}

export type Answer<T> = { ok: true; value: T } | { ok: false; problem: DeckProblem };

const slide = /^ppt\/slides\/slide\d+\.xml$/;
/** Every part that contains text of a slide, its background, or its notes. */
const textParts =
  /^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters|diagrams|charts)\/[^/]+\.xml$/;
const types = '[Content_Types].xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const bookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships';

const relsOf = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');

/** The target of a slide's reference, such as "../slideLayouts/slideLayout1.xml", from the package's root. */
const fromRoot = (target: string, part: string): string =>
  target.startsWith('/')
    ? target.slice(1)
    : target.split('/').reduce(
        (at, step) => {
          if (step === '..') return at.slice(0, at.lastIndexOf('/'));
          return step === '.' ? at : `${at}/${step}`;
        },
        part.slice(0, part.lastIndexOf('/')),
      );

async function relatedTo(pkg: Package, part: string, kind: string): Promise<string | null> {
  const rels = (await pkg.text(relsOf(part))) ?? '';
  for (const [, attributes = ''] of rels.matchAll(/<Relationship\s([^>]*?)\/?>/g)) {
    const target = attribute(attributes, 'Target');
    if (target !== null && attribute(attributes, 'Type')?.endsWith(`/${kind}`)) return fromRoot(target, part);
  }
  return null;
}

/** The layout of a slide and the layout's master. */
async function above(pkg: Package, part: string): Promise<string[]> {
  const layout = await relatedTo(pkg, part, 'slideLayout');
  const master = layout === null ? null : await relatedTo(pkg, layout, 'slideMaster');
  const texts = await Promise.all(
    [layout, master].map(async (name) => (name === null ? null : pkg.text(name))),
  );
  return texts.flatMap((text) => text ?? []);
}

/** Thrown for a file that is refused. */
class RefusedDeck extends Error {
  readonly problem: DeckProblem;
  constructor(problem: DeckProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Opens a package of slides that can be filled. Throws a Refusal or a Refused. */
async function opened(file: Blob): Promise<Package> {
  if (file.size > most.bytes) throw new RefusedDeck('large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Files from before 2007, and those with a password, have the same container.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new RefusedDeck('password');
  const pkg = new Package(bytes);
  const said = (await pkg.text(types)) ?? '';
  if (/macroEnabled/i.test(said) || pkg.names().some((name) => /vbaProject/i.test(name)))
    throw new RefusedDeck('macros');
  const slides = pkg.names().filter((name) => slide.test(name));
  if (!pkg.has('ppt/presentation.xml') || slides.length === 0) throw new RefusedDeck('no-slides');
  if (slides.length > most.slides) throw new RefusedDeck('large');
  return pkg;
}

async function answered<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof RefusedDeck) return { ok: false, problem: error.problem };
    if (error instanceof Refusal)
      return {
        ok: false,
        problem: error.problem === 'large' || error.problem === 'password' ? error.problem : 'damaged',
      };
    if (error instanceof RangeError || error instanceof TypeError) return { ok: false, problem: 'damaged' };
    throw error;
  }
}

const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** The parts that contain a name, in the order of the deck as far as their numbers show it. */
async function partsWithNames(pkg: Package): Promise<{ part: string; xml: string }[]> {
  const out: { part: string; xml: string }[] = [];
  for (const part of pkg
    .names()
    .filter((name) => textParts.test(name))
    .sort(byNumber)) {
    const xml = (await pkg.text(part)) ?? '';
    if (xml.length > most.textPart) throw new RefusedDeck('large');
    if (namesIn(plainText(xml)).length > 0) out.push({ part, xml });
  }
  return out;
}

interface Placed extends Place {
  part: string;
  from: number;
  to: number;
}

async function placesIn(
  pkg: Package,
  part: string,
  xml: string,
): Promise<{ places: Placed[]; misplaced: Found['misplaced'] }> {
  const places: Placed[] = [];
  const misplaced: Found['misplaced'] = [];
  const alone = new Map<string, number>();
  if (slide.test(part))
    for (const shape of shapesIn(xml)) {
      const name = placeName(shape.xml);
      if (name === null) continue;
      alone.set(name, (alone.get(name) ?? 0) + 1);
      const box = boxOf(shape.xml) ?? inheritedBox(shape.xml, await above(pkg, part));
      if (shape.inside) misplaced.push({ name, why: 'grouped' });
      else if (box === null) misplaced.push({ name, why: 'no-place' });
      else places.push({ name, ...box, part, from: shape.from, to: shape.to });
    }
  for (const name of namesIn(plainText(xml)).filter((x) => x.includes(':'))) {
    const left = alone.get(name) ?? 0;
    if (left > 0) alone.set(name, left - 1);
    else misplaced.push({ name, why: slide.test(part) ? 'not-alone' : 'not-on-slide' });
  }
  return { places, misplaced };
}

/** Reads the names and places of a deck. */
export const readTemplate = (file: Blob): Promise<Answer<Found>> =>
  answered(async () => {
    const pkg = await opened(file);
    const found: Found = { texts: [], places: [], misplaced: [] };
    for (const { part, xml } of await partsWithNames(pkg)) {
      const { places, misplaced } = await placesIn(pkg, part, xml);
      found.places.push(...places.map(({ name, x, y, w, h }) => ({ name, x, y, w, h })));
      found.misplaced.push(...misplaced);
      found.texts.push(...namesIn(plainText(xml)).filter((name) => !name.includes(':')));
    }
    return { ...found, texts: [...new Set(found.texts)] };
  });

/** The first number that none of these parts has. */
function freeNumber(pkg: Package, used: Set<number>): number {
  let n = 1;
  while (
    used.has(n) ||
    pkg.has(`ppt/charts/chart${n}.xml`) ||
    pkg.has(`ppt/embeddings/Microsoft_Excel_Worksheet${n}.xlsx`)
  )
    n++;
  used.add(n);
  return n;
}

const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
const relationships = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageRels}">${inner}</Relationships>`;

/** Ids of shapes are unique per slide: inserted ones continue from its highest. */
function renumbered(shapes: string, xml: string): string {
  let id = Math.max(0, ...[...xml.matchAll(/<p:cNvPr\b[^>]*?\bid="(\d+)"/g)].map((m) => Number(m[1])));
  return shapes.replace(/(<p:cNvPr\b[^>]*?\bid=")\d+(")/g, (_, before: string, after: string) => {
    id += 1;
    return `${before}${id}${after}`;
  });
}

/** The deck with its names filled in (.pptx). */
export const fill = (file: Blob, filling: Filling): Promise<Answer<Blob>> =>
  answered(async () => {
    const pkg = await opened(file);
    const encoder = new TextEncoder();
    const changed = new Map<string, string>();
    const added: Part[] = [];
    const used = new Set<number>();
    const overrides: string[] = [];
    let place = 0;
    const valueOf = (name: string): string | null =>
      Object.hasOwn(filling.texts, name) ? (filling.texts[name] ?? null) : null;
    for (const { part, xml } of await partsWithNames(pkg)) {
      const { places } = await placesIn(pkg, part, xml);
      let out = '';
      let copied = 0;
      let rels = '';
      const known = (await pkg.text(relsOf(part))) ?? '';
      for (const { from, to } of places) {
        const drawing = filling.drawings[place++] ?? null;
        if (drawing === null) continue;
        let { shapes } = drawing;
        drawing.charts.forEach(({ xml: chart, book }, i) => {
          const n = freeNumber(pkg, used);
          const id = `rIdWorthwhile${n}`;
          rels += relationship(id, 'chart', `../charts/chart${n}.xml`);
          shapes = shapes.replaceAll(`{{rel:${i}}}`, id);
          overrides.push(`<Override PartName="/ppt/charts/chart${n}.xml" ContentType="${chartType}"/>`);
          const target = `../embeddings/Microsoft_Excel_Worksheet${n}.xlsx`;
          added.push(
            { name: `ppt/charts/chart${n}.xml`, bytes: encoder.encode(chart) },
            {
              name: `ppt/charts/_rels/chart${n}.xml.rels`,
              bytes: encoder.encode(relationships(relationship('rId1', 'package', target))),
            },
            { name: `ppt/embeddings/Microsoft_Excel_Worksheet${n}.xlsx`, bytes: book },
          );
        });
        // Drawings contain the case's own words, in which braces are not names.
        out += filledText(xml.slice(copied, from), valueOf) + renumbered(shapes, xml + out);
        copied = to;
      }
      out += filledText(xml.slice(copied), valueOf);
      if (out !== xml) changed.set(part, out);
      if (rels !== '')
        changed.set(
          relsOf(part),
          known === ''
            ? relationships(rels)
            : known.replace(/<\/Relationships>\s*$/, `${rels}</Relationships>`),
        );
    }
    if (overrides.length > 0) {
      const said = (await pkg.text(types)) ?? '';
      const xlsx = /<Default\s[^>]*Extension="xlsx"/i.test(said)
        ? ''
        : `<Default Extension="xlsx" ContentType="${bookType}"/>`;
      changed.set(
        types,
        said.replace(/(<Types\b[^>]*>)/, `$1${xlsx}`).replace('</Types>', `${overrides.join('')}</Types>`),
      );
    }
    const parts = pkg.names().map((name): Part | PackedPart => {
      const text = changed.get(name);
      changed.delete(name);
      return text === undefined ? { name, ...pkg.packed(name) } : { name, bytes: encoder.encode(text) };
    });
    const fresh = [...changed].map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
    return new Blob([await writeZip([...parts, ...fresh, ...added])], {
      type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    });
  });
