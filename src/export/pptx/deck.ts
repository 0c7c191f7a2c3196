/** A deck in the house's look: one layout, titles that say the finding, native tables that break between slides. */
import { exportingWords } from '../../text/words/exporting.ts';
import Pptx from 'pptxgenjs';
import { xmlText } from '../../util/xmlText.ts';
import { readZip, writeZip } from '../zip.ts';
import type { SlideColours } from './colours.ts';
import { conformed } from './conform.ts';
import { cutTo, fitting, heightOf, linesIn, linesOf, pages, piecesOf, standIn } from './measure.ts';
import {
  before,
  broken,
  largerLetters,
  padding,
  sized,
  tableHeight,
  type SlideRow,
  type SlideTable,
} from './tableLayout.ts';

export type { SlideRow, SlideTable } from './tableLayout.ts';

/** A slide of 16 to 9, inches. */
export const page = { width: 13.333, height: 7.5, margin: 0.6 } as const;
export const inner = page.width - 2 * page.margin;
/** Where content begins and ends beneath the title, inches. */
export const body = { top: 1.78, bottom: 6.82 } as const;

/** Where something is drawn, inches. */
export interface Area {
  x: number;
  y: number;
  w: number;
  h: number;
}
/** All of a slide beneath its title. */
export const whole: Area = { x: page.margin, y: body.top, w: inner, h: body.bottom - body.top };
/** Of an area, what the key of a chart takes at its foot. */
export const keyRoom = 0.4;

/** Faces every office has; nothing is embedded. */
export const face = { title: 'Georgia', text: 'Arial' } as const;

const layout = 'WORTHWHILE';
const master = 'Worthwhile';
const danger = 'B3201B';

export type Slide = ReturnType<Pptx['addSlide']>;

/** "en" as "en-US": editors' spelling wants a region. */
export function spelling(language: string): string {
  const { language: l, region } = new Intl.Locale(language).maximize();
  return region === undefined ? l : `${l}-${region}`;
}

export interface DeckOptions {
  title: string;
  author: string;
  /** Foot of every slide. */
  foot: string;
  internal: boolean;
  colours: SlideColours;
  /** BCP 47, for spelling. */
  language: string;
}

/** What stands under a title of its own: on a slide by itself, or beneath others. Inches. */
export interface Piece {
  title: string;
  subtitle: string;
  height: number;
  draw: (slide: Slide, y: number) => void;
  /** Where it is higher than a slide. */
  over: () => void;
  /** The same in letters so many points larger, or smaller below 0, as far as they serve it. */
  larger?: (by: number) => Piece;
}
const captionHeight = 0.34;
/** Between two pieces, inches. */
const between = 0.28;
const heightOfAll = (all: readonly Piece[]): number =>
  all.reduce((sum, p) => sum + p.height + captionHeight + between, -captionHeight - between);
/** What shares a slide, in the largest letters in which it has room: little on a slide is not set small. */
function grown(all: readonly Piece[]): readonly Piece[] {
  for (const by of [3, 2, 1]) {
    const larger = all.map((p) => p.larger?.(by) ?? p);
    if (heightOfAll(larger) <= body.bottom - body.top) return larger;
  }
  return all;
}
/** Letters of a list no larger than this, points. */
const largestList = 16;

/**
 * Rows are planned for a face somewhat wider, as may stand in for the usual one: what wraps there would push the last rows
 * off the slide.
 */
export const plannedWidth = inner * 0.93;

interface Place {
  x: number;
  y: number;
  w: number;
}

/** Rows by page: groups stay whole where that takes no more pages. */
function pagesOfRows(
  rows: readonly SlideRow[],
  heightOfRow: (row: SlideRow) => number,
  room: number,
): SlideRow[][] {
  const all = pages(rows, heightOfRow, room, keeping);
  const groups: SlideRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group === undefined || row.role === 'group') groups.push([row]);
    else group.push(row);
  }
  const high = (group: readonly SlideRow[]): number => group.reduce((sum, row) => sum + heightOfRow(row), 0);
  if (groups.some((group) => high(group) > room)) return all;
  const whole = pages(groups, high, room).map((list) => list.flat());
  return whole.length > all.length ? all : whole;
}

/** A head stays with what follows it, a sum with what it adds up. */
const keeping = {
  heads: (row: SlideRow): boolean => row.role === 'group',
  closes: (row: SlideRow): boolean => row.role === 'sum',
};

/** Beside an entry of a list, inches. */
const bulletRoom = 0.4;
export const itemHeight = (item: string, points: number, width: number): number =>
  heightOf(linesOf(item, points, width - bulletRoom), points) + 0.1;

export class Deck {
  readonly #pptx = new Pptx();
  readonly colours: SlideColours;
  readonly #language: string;

  constructor({ title, author, foot, internal, colours, language }: DeckOptions) {
    const p = this.#pptx;
    this.colours = colours;
    this.#language = language;
    p.title = xmlText(title);
    p.author = xmlText(author);
    p.company = '';
    p.subject = '';
    p.theme = { headFontFace: face.title, bodyFontFace: face.text };
    p.defineLayout({ name: layout, width: page.width, height: page.height });
    p.layout = layout;
    const footer = {
      y: 7.02,
      h: 0.3,
      fontFace: face.text,
      fontSize: 10,
      color: colours.quiet,
      margin: 0,
      valign: 'middle' as const,
    };
    p.defineSlideMaster({
      title: master,
      background: { color: 'FFFFFF' },
      slideNumber: { x: page.width - page.margin - 0.6, w: 0.6, align: 'right', ...footer },
      objects: [
        { rect: { x: page.margin, y: 0.38, w: 0.5, h: 0.06, fill: { color: colours.accent } } },
        {
          text: {
            text: cutTo(xmlText(foot), footer.fontSize, (inner - 5) * standIn, 1),
            options: { x: page.margin, w: inner - 5, ...footer },
          },
        },
        ...(internal
          ? [
              {
                text: {
                  text: exportingWords().mark,
                  options: {
                    x: page.width - page.margin - 4.6,
                    w: 3.9,
                    ...footer,
                    color: danger,
                    bold: true,
                    align: 'right' as const,
                  },
                },
              },
            ]
          : []),
        {
          placeholder: {
            options: {
              name: 'title',
              type: 'title',
              x: page.margin,
              y: 0.5,
              w: inner,
              h: 0.82,
              margin: 0,
              align: 'left',
              valign: 'middle',
              fontFace: face.title,
              fontSize: 26,
              color: colours.ink,
            },
            text: '',
          },
        },
      ],
    });
  }

  /** A slide with its finding as title, and beneath it unit, period and scenario. */
  slide(title: string, subtitle = ''): Slide {
    const slide = this.#pptx.addSlide({ masterName: master });
    const whole = asTitle(xmlText(title));
    const points = titlePoints(whole);
    const text = cutTo(whole, points, titleWidth, 2);
    // A placeholder's own size wins over the text's, but not over that of a run in it.
    slide.addText([{ text, options: { fontSize: points, lang: this.#language } }], {
      placeholder: 'title',
    });
    if (subtitle !== '')
      this.text(slide, subtitle, { x: page.margin, y: 1.36, w: inner, h: 0.3, points: 12, quiet: true });
    return slide;
  }

  text(
    slide: Slide,
    text: string,
    at: Place & {
      h: number;
      points: number;
      quiet?: boolean;
      bold?: boolean;
      title?: boolean;
      middle?: boolean;
      colour?: string;
    },
  ): void {
    const held = boxed(xmlText(text), at.points, at.w, at.h);
    slide.addText(held.text, {
      x: at.x,
      y: at.y,
      w: at.w,
      h: at.h,
      margin: 0,
      fontFace: at.title === true ? face.title : face.text,
      fontSize: held.points,
      bold: at.bold === true,
      color: at.colour ?? (at.quiet === true ? this.colours.quiet : this.colours.ink),
      valign: at.middle === true ? 'middle' : 'top',
      lang: this.#language,
    });
  }

  /** What colours and lines stand for: one line of marks and exportingWords(). */
  key(
    slide: Slide,
    entries: readonly { mark: string; colour: string; label: string }[],
    y: number,
    at: Pick<Area, 'x' | 'w'> = whole,
  ): void {
    const line = entries.map(({ mark, label }) => `${mark} ${label}      `).join('');
    const points = fitting(line, [11, 10, 9, 8], at.w * standIn, 1);
    const runs = entries.flatMap(({ mark, colour, label }) => [
      { text: `${mark} `, options: { color: colour, fontSize: points + 2 } },
      { text: `${xmlText(label)}      `, options: { color: this.colours.quiet, fontSize: points } },
    ]);
    slide.addText(runs, {
      x: at.x,
      y,
      w: at.w,
      h: 0.3,
      margin: 0,
      fontFace: face.text,
      valign: 'middle',
      lang: this.#language,
    });
  }

  list(slide: Slide, items: readonly string[], at: Place & { h: number; points: number }): void {
    const most = Math.max(1, Math.floor(linesIn(at.h, at.points) / Math.max(1, items.length)));
    const fits = items.reduce((sum, item) => sum + itemHeight(item, at.points, at.w), 0) <= at.h + 0.1;
    slide.addText(
      items.map((item) => ({
        text: fits ? xmlText(item) : cutTo(xmlText(item), at.points, at.w - bulletRoom, most),
        options: { bullet: { indent: 14 }, breakLine: true, paraSpaceAfter: 6 },
      })),
      {
        x: at.x,
        y: at.y,
        w: at.w,
        h: at.h,
        margin: 0,
        fontFace: face.text,
        fontSize: at.points,
        color: this.colours.ink,
        valign: 'top',
        lang: this.#language,
      },
    );
  }

  /** A list as a piece. */
  listPiece(title: string, subtitle: string, items: readonly string[], points = 12): Piece {
    const height = items.reduce((sum, item) => sum + itemHeight(item, points, inner * standIn), 0);
    return {
      title,
      subtitle,
      height,
      draw: (slide, y) => this.list(slide, items, { x: page.margin, y, w: inner, h: height, points }),
      over: () => this.lists(title, subtitle, items, points),
      larger: (by) => this.listPiece(title, subtitle, items, Math.min(largestList, points + by)),
    };
  }

  /** Slides of a list too long for one. */
  lists(title: string, subtitle: string, items: readonly string[], points = 14): void {
    const room = body.bottom - body.top;
    const pieces = items.flatMap((item) =>
      piecesOf(item, points, inner - bulletRoom, linesIn(room - 0.1, points)),
    );
    const all = pages(pieces, (item) => itemHeight(item, points, inner), room);
    all.forEach((list, i) => {
      const slide = this.slide(exportingWords().continued(title, i + 1, all.length), subtitle);
      this.list(slide, list, {
        x: page.margin,
        y: body.top,
        w: inner,
        h: body.bottom - body.top,
        points,
      });
    });
  }

  /** A table in its place on one slide. */
  table(slide: Slide, table: SlideTable, at: Place & { points?: number }): void {
    const points = at.points ?? 12;
    const { widths, heightOfRow } = sized(table, at.w, points);
    this.#addTable(slide, table, table.rows, widths, heightOfRow, at, points);
  }

  /** A table over as many slides as it takes, its head on each. */
  tables(title: string, subtitle: string, table: SlideTable, size = 11): void {
    const room = body.bottom - body.top;
    // A table that only just runs over is set smaller rather than broken, a short one larger.
    const points =
      [3, 2, 1, 0, -1, -2]
        .map((by) => (by > 0 ? largerLetters(table, plannedWidth, size, by) : size + by))
        .find((points) => tableHeight(table, plannedWidth, points) <= room) ?? size;
    const planned = sized(table, plannedWidth, points);
    const rows = table.rows.flatMap((row) => broken(row, table, planned.widths, points, room - planned.head));
    const all = pagesOfRows(rows, planned.heightOfRow, room - planned.head);
    const { widths, heightOfRow } = sized(table, inner, points);
    all.forEach((rows, i) => {
      const slide = this.slide(exportingWords().continued(title, i + 1, all.length), subtitle);
      this.#addTable(
        slide,
        table,
        rows,
        widths,
        heightOfRow,
        { x: page.margin, y: body.top, w: inner },
        points,
      );
    });
  }

  /**
   * Pieces in their order, as many on a slide as fit: the first one's title heads it, those of the others stand above them.
   * A table higher than a slide has slides of its own.
   */
  pieces(all: readonly Piece[]): void {
    const room = body.bottom - body.top;
    const heightWith = (p: Piece): number => p.height + captionHeight + between;
    const runs: Piece[][] = [];
    for (const piece of all) {
      const run = runs.at(-1);
      const alone = piece.height > room;
      if (alone || run === undefined || run.some((p) => p.height > room)) runs.push([piece]);
      else run.push(piece);
    }
    for (const asked of runs) {
      const [first] = asked;
      if (first && first.height > room) {
        first.over();
        continue;
      }
      // The first of a slide needs no caption, and nothing stands beneath the last.
      const inPages = (run: readonly Piece[]): Piece[][] =>
        pages(run, heightWith, room + captionHeight + between);
      const usual = inPages(asked);
      const smaller = inPages(asked.map((p) => p.larger?.(-1) ?? p));
      // Somewhat smaller letters, where they save a slide.
      for (const list of (smaller.length < usual.length ? smaller : usual).map(grown)) {
        const [top] = list;
        if (!top) continue;
        const slide = this.slide(top.title, top.subtitle);
        let y: number = body.top;
        list.forEach((piece, i) => {
          if (i > 0) {
            const at = { x: page.margin, y, w: inner, h: captionHeight };
            this.text(slide, piece.title, { ...at, points: 14, bold: true });
            y += captionHeight;
          }
          piece.draw(slide, y);
          y += piece.height + between;
        });
      }
    }
  }

  /** Whether pieces have room on one slide. */
  fits(all: readonly Piece[]): boolean {
    return heightOfAll(all) <= body.bottom - body.top;
  }

  /** Short tables that belong together, as pieces; those without rows are left out. */
  together(subtitle: string, parts: readonly { title: string; table: SlideTable }[], points = 12): void {
    this.pieces(
      parts
        .filter(({ table }) => table.rows.length > 0)
        .map(({ title, table }) => this.piece(title, subtitle, table, points)),
    );
  }

  /** A table with what it finds, as a piece. */
  piece(title: string, subtitle: string, table: SlideTable, points = 11): Piece {
    return {
      title,
      subtitle,
      height: tableHeight(table, plannedWidth, points),
      draw: (slide, y) => this.table(slide, table, { x: page.margin, y, w: inner, points }),
      over: () => this.tables(title, subtitle, table, points),
      larger: (by) => this.piece(title, subtitle, table, largerLetters(table, plannedWidth, points, by)),
    };
  }

  #addTable(
    slide: Slide,
    table: SlideTable,
    rows: readonly SlideRow[],
    widths: readonly number[],
    heightOfRow: (row: SlideRow) => number,
    at: Place,
    points: number,
  ): void {
    const { ink, quiet, line, sunken } = this.colours;
    const off = { type: 'none' as const };
    const margin = (i: number): [number, number, number, number] => [
      padding.above,
      padding.side,
      padding.above,
      before(table, i),
    ];
    const rule = (color: string, pt: number) => ({ type: 'solid' as const, color, pt });
    const align = (i: number) =>
      table.columns[i]?.numeric === true ? ('right' as const) : ('left' as const);
    const head = table.columns.map((c, i) => ({
      text: xmlText(c.label),
      options: {
        margin: margin(i),
        align: align(i),
        valign: 'bottom' as const,
        color: quiet,
        border: [off, off, rule(quiet, 1), off] as [
          typeof off,
          typeof off,
          ReturnType<typeof rule>,
          typeof off,
        ],
      },
    }));
    const lines = rows.map(({ cells, role }) => {
      const strong = role === 'group' || role === 'sum' || role === 'net';
      return table.columns.map((_, i) => ({
        text: xmlText(cells[i] ?? ''),
        options: {
          margin: margin(i),
          align: align(i),
          valign: 'top' as const,
          bold: strong,
          color: role === 'aside' ? quiet : ink,
          ...(role === 'net' ? { fill: { color: sunken } } : {}),
          border: [
            role === 'net' || role === 'sum' ? rule(ink, role === 'net' ? 1.5 : 0.75) : off,
            off,
            rule(line, 0.75),
            off,
          ] as [typeof off | ReturnType<typeof rule>, typeof off, ReturnType<typeof rule>, typeof off],
        },
      }));
    });
    slide.addTable([head, ...lines], {
      x: at.x,
      y: at.y,
      w: at.w,
      colW: [...widths],
      rowH: [heightOfRow({ cells: table.columns.map((c) => c.label) }), ...rows.map(heightOfRow)],
      fontFace: face.text,
      fontSize: points,
    });
  }

  /** The file. Charts carry their data as workbooks inside. */
  async write(): Promise<Blob> {
    const made = await this.#pptx.write({ outputType: 'uint8array' });
    if (!(made instanceof Uint8Array)) throw new TypeError('slides are no bytes');
    const parts = await readZip(new Uint8Array(made));
    return new Blob([await writeZip(await conformed(parts))], { type: mediaType });
  }
}

export const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** One line at full size, else two that leave the subtitle its room. The serif face is wider than the sans. */
const titleWidth = inner / 1.2;
const titlePoints = (text: string): number =>
  linesOf(text, 26, titleWidth) === 1 ? 26 : fitting(text, [20, 18, 16, 14], titleWidth, 2);

/** One sentence as a title ends in no full stop; several keep theirs. */
export const asTitle = (text: string): string =>
  // The mark within "36.000" ends no sentence.
  /^(?:(?![.!?]\s).)+[^.!?]\.$/s.test(text) ? text.slice(0, -1) : text;

/** The largest size, and as much of a text, as its box holds. */
function boxed(
  text: string,
  points: number,
  width: number,
  height: number,
): { text: string; points: number } {
  const size = [points, points - 1, points - 2].find((x) => linesOf(text, x, width) <= linesIn(height, x));
  return size === undefined
    ? { text: cutTo(text, points - 2, width, linesIn(height, points - 2)), points: points - 2 }
    : { text, points: size };
}
