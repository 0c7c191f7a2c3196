/** Draws a table or a chart for a place in somebody's own deck: on a slide of our own, from which it is then taken. */
import type { Report } from '../../../report/report.ts';
import { swingsOf } from '../../../report/swings.ts';
import { exportingWords } from '../../../text/words/exporting.ts';
import { oddsWords } from '../../../text/words/odds.ts';
import { readZip } from '../../zip.ts';
import { drawCash } from '../cash.ts';
import { tint } from '../colours.ts';
import type { Deck, SlideRow, SlideTable } from '../deck.ts';
import type { Area, Slide } from '../slidePage.ts';
import { deckOf, type SlideOptions } from '../index.ts';
import { drawBridge } from '../money.ts';
import { drawSwings } from '../swings.ts';
import { fontSizeWithin, tableHeight } from '../tableLayout.ts';
import { isChart, tableNamed, type ChartName } from './names.ts';
import type { Drawing, Place } from './template.ts';

function drawChart(deck: Deck, slide: Slide, r: Report, name: ChartName, area: Area): boolean {
  if (name === 'bridge') drawBridge(deck, slide, r, area);
  else if (name === 'cash') drawCash(deck, slide, r, area);
  else {
    const { rows, net } = swingsOf(r);
    if (rows.length === 0) return false;
    drawSwings(deck, slide, {
      title: oddsWords().tornado.title(rows[0]?.label ?? ''),
      alt: exportingWords().odds.tornadoAlt,
      net,
      swings: rows,
      formats: r.formats,
      area,
    });
  }
  return true;
}

/** Each group as one row with its own label: the sum of its lines. */
function byGroup(rows: readonly SlideRow[]): SlideRow[] {
  const out: SlideRow[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as SlideRow;
    if (row.role !== 'group') {
      out.push(row);
      continue;
    }
    const lines: SlideRow[] = [];
    while (rows[i + 1] !== undefined && rows[i + 1]?.role === undefined) lines.push(rows[++i] as SlideRow);
    // A group of a single line has no sum row.
    const sum = lines.length > 1 ? rows[++i] : lines[0];
    if (sum) out.push({ cells: [row.cells[0] ?? '', ...sum.cells.slice(1)] });
  }
  return out;
}

/** A table that does not fit as a whole: only its groups, then without side notes, finally without its last rows. */
function shortenTable(table: SlideTable, fits: (table: SlideTable) => boolean): SlideTable {
  const rows = byGroup(table.rows);
  while (rows.length > 1 && !fits({ ...table, rows })) {
    const aside = rows.findLastIndex((row) => row.role === 'aside');
    const plain = rows.findLastIndex((row) => row.role === undefined);
    rows.splice(aside >= 0 ? aside : plain >= 0 ? plain : rows.length - 1, 1);
  }
  return { ...table, rows };
}

/** Font sizes of a table, points; the small ones are for tables otherwise too wide, because a broken figure reads worse. */
const usualSizes = [14, 12, 11, 10, 9, 8];
const smallSizes = [7, 6];

/** Draws a table; returns whether all of it fit. */
function drawTable(deck: Deck, slide: Slide, table: SlideTable, { x, y, w, h }: Area): boolean {
  const wide = fontSizeWithin(table, w, Infinity, usualSizes) === undefined;
  const sizeOf = (t: SlideTable): number | undefined =>
    fontSizeWithin(t, w, h, wide ? smallSizes : usualSizes) ??
    usualSizes.find((size) => tableHeight(t, w, size) <= h);
  const points = sizeOf(table);
  const shown = points === undefined ? shortenTable(table, (part) => sizeOf(part) !== undefined) : table;
  deck.table(slide, shown, { x, y, w, points: points ?? sizeOf(shown) ?? 8 });
  return points !== undefined;
}

/** Applies the theme of the target deck: its font, and its ink instead of ours, which would be invisible on dark slides. */
function themed(xml: string, { ink, quiet, line }: Deck['colours']): string {
  const shade = (mod: number): string =>
    `<a:schemeClr val="tx1"><a:lumMod val="${mod}000"/><a:lumOff val="${100 - mod}000"/></a:schemeClr>`;
  const inks: Record<string, string> = {
    [ink]: '<a:schemeClr val="tx1"/>',
    [quiet]: shade(65),
    [line]: shade(15),
    [tint(ink, 0.86)]: shade(15),
  };
  return xml
    .replace(/typeface="(?:Arial|Georgia)"(?: pitchFamily="\d+")?(?: charset="-?\d+")?/g, 'typeface="+mn-lt"')
    .replace(/<a:(ea|cs) typeface="\+mn-lt"/g, '<a:$1 typeface="+mn-$1"')
    .replace(/<a:srgbClr val="([0-9A-F]{6})"\s*\/>/g, (all, hex: string) => inks[hex] ?? all);
}

const decoder = new TextDecoder();

/** Everything on a slide of our own except its title and number, and the charts in it. */
async function extractDrawing(deck: Deck): Promise<Drawing> {
  const parts = new Map(
    (await readZip(new Uint8Array(await (await deck.write()).arrayBuffer()))).map((p) => [p.name, p.bytes]),
  );
  const text = (name: string): string => decoder.decode(parts.get(name));
  const slide = text('ppt/slides/slide1.xml');
  const rels = text('ppt/slides/_rels/slide1.xml.rels');
  const charts: Drawing['charts'] = [];
  const shapes = [...slide.matchAll(/<p:(sp|graphicFrame)>.*?<\/p:\1>/gs)]
    .map(([shape]) => shape)
    .filter((shape) => !shape.includes('<p:ph '))
    .map((shape) =>
      shape.replace(/(<c:chart\b[^>]*r:id=")(rId\d+)"/, (_, before: string, id: string) => {
        const name = new RegExp(`Id="${id}"[^>]*Target="[^"]*?(chart\\d+\\.xml)"`).exec(rels)?.[1] ?? '';
        const book = /Target="[^"]*?([^/"]+\.xlsx)"/.exec(text(`ppt/charts/_rels/${name}.rels`))?.[1] ?? '';
        charts.push({
          xml: themed(
            text(`ppt/charts/${name}`).replace(/(<c:externalData r:id=")[^"]*"/, '$1rId1"'),
            deck.colours,
          ),
          book: parts.get(`ppt/embeddings/${book}`) ?? new Uint8Array(),
        });
        return `${before}{{rel:${charts.length - 1}}}"`;
      }),
    );
  return { shapes: themed(shapes.join(''), deck.colours), charts };
}

/** The drawing for a place; null if the case has none. `short`: not all rows of a table fit. */
export async function drawingFor(
  r: Report,
  options: SlideOptions,
  { name, ...area }: Place,
): Promise<{ drawing: Drawing; short: boolean } | null> {
  const deck = deckOf(r, options);
  const [kind, id = ''] = name.split(':');
  const slide = deck.slide('-');
  let whole = true;
  if (kind === 'table') {
    const table = tableNamed(r, id);
    if (table === null) return null;
    whole = drawTable(deck, slide, table, area);
  } else if (!isChart(id) || !drawChart(deck, slide, r, id, area)) return null;
  return { drawing: await extractDrawing(deck), short: !whole };
}
