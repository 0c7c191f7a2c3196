/** A deck in the page's design: one layout, titles that state the finding, native tables that break between slides. */
import { exportingWords } from '../../text/words/exporting.ts';
import { xmlText } from '../../util/xmlText.ts';
import { readZip, writeZip } from '../zip.ts';
import Pptx from 'pptxgenjs';
import type { SlideColours } from './colours.ts';
import { conformed } from './conform.ts';
import { cutTo, fitting, linesIn, pages, piecesOf, fontReserve } from './measure.ts';
import {
  splitRow,
  largerFontSize,
  sized,
  tableHeight,
  type SlideRow,
  type SlideTable,
} from './tableLayout.ts';
import {
  defineMaster,
  page,
  inner,
  body,
  type Area,
  whole,
  face,
  master,
  type Slide,
  plannedWidth,
  type Place,
} from './slidePage.ts';
import { type Piece, captionHeight, pieceGap, heightOfAll, enlarged } from './pieces.ts';
import { addTable } from './slideTable.ts';
import { bulletWidth, itemHeight, titleWidth, titlePoints, asTitle, boxed } from './slideText.ts';

export type { SlideRow, SlideTable } from './tableLayout.ts';

/** "en" becomes "en-US", because spelling checkers need a region. */
export function spelling(language: string): string {
  const { language: l, region } = new Intl.Locale(language).maximize();
  return region === undefined ? l : `${l}-${region}`;
}

/** The most extra space above and below a row, if the slides of a table have space left. Inches. */
const mostRowSpace = 0.08;

/** The largest font size of a list, points. */
const largestList = 16;

/** Rows by page: groups stay together if that takes no more pages. */
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

/** A heading stays with the following row, a sum with the rows it adds up. */
const keeping = {
  heads: (row: SlideRow): boolean => row.role === 'group',
  closes: (row: SlideRow): boolean => row.role === 'sum',
};

export interface DeckOptions {
  title: string;
  author: string;
  /** The foot of every slide. */
  foot: string;
  internal: boolean;
  colours: SlideColours;
  /** BCP 47, for the spelling checker. */
  language: string;
}

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
    defineMaster(p, foot, internal, colours);
  }

  /** A slide with its finding as title, and unit, period and scenario below. */
  slide(title: string, subtitle = ''): Slide {
    const slide = this.#pptx.addSlide({ masterName: master });
    const whole = asTitle(xmlText(title));
    const points = titlePoints(whole);
    const text = cutTo(whole, points, titleWidth, 2);
    // A placeholder's own size overrides the text's, but not that of a run in it.
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

  /** The key of colours and lines: one line of marks with their words; a square unless another mark is named. */
  key(
    slide: Slide,
    entries: readonly { mark?: string; colour: string; label: string }[],
    y: number,
    at: Pick<Area, 'x' | 'w'> = whole,
  ): void {
    const line = entries.map(({ mark = '■', label }) => `${mark} ${label}      `).join('');
    const points = fitting(line, [11, 10, 9, 8], at.w * fontReserve, 1);
    const runs = entries.flatMap(({ mark = '■', colour, label }) => [
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
        text: fits ? xmlText(item) : cutTo(xmlText(item), at.points, at.w - bulletWidth, most),
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
    const height = items.reduce((sum, item) => sum + itemHeight(item, points, inner * fontReserve), 0);
    return {
      title,
      subtitle,
      height,
      draw: (slide, y) => this.list(slide, items, { x: page.margin, y, w: inner, h: height, points }),
      over: () => this.lists(title, subtitle, items, points),
      larger: (by) => this.listPiece(title, subtitle, items, Math.min(largestList, points + by)),
    };
  }

  /** Slides for a list too long for one. */
  lists(title: string, subtitle: string, items: readonly string[], points = 14): void {
    const room = body.bottom - body.top;
    const pieces = items.flatMap((item) =>
      piecesOf(item, points, inner - bulletWidth, linesIn(room - 0.1, points)),
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

  /** A table at a place on one slide. */
  table(slide: Slide, table: SlideTable, at: Place & { points?: number }): void {
    const points = at.points ?? 12;
    const { widths, heightOfRow } = sized(table, at.w, points);
    addTable(slide, table, table.rows, widths, heightOfRow, at, points, this.colours);
  }

  /** A table on as many slides as it needs, its head on each. */
  tables(title: string, subtitle: string, table: SlideTable, size = 11): void {
    const room = body.bottom - body.top;
    const laidOut = (points: number) => {
      const { head, widths, heightOfRow } = sized(table, plannedWidth, points);
      const rows = table.rows.flatMap((row) => splitRow(row, table, widths, points, room - head));
      const all = pagesOfRows(rows, heightOfRow, room - head);
      const high = (list: readonly SlideRow[]): number =>
        list.reduce((sum, row) => sum + heightOfRow(row), head);
      // The space that even the fullest slide leaves is distributed over its rows.
      const air = Math.min(
        mostRowSpace,
        ...all.map((list) => Math.max(0, room - high(list)) / (2 * list.length)),
      );
      return { points, all, air: all.length > 1 ? air : 0 };
    };
    // A table slightly too long is set smaller rather than on one slide more, a short one larger.
    const { points, all, air } = [3, 2, 1, 0, -1, -2]
      .map((by) => laidOut(by > 0 ? largerFontSize(table, plannedWidth, size, by) : size + by))
      // Two points smaller only if that saves a second slide.
      .filter(({ points, all }) => points >= size - 1 || all.length === 1)
      .reduce((best, next) => (next.all.length < best.all.length ? next : best));
    const { widths, heightOfRow } = sized(table, inner, points);
    all.forEach((rows, i) => {
      const slide = this.slide(exportingWords().continued(title, i + 1, all.length), subtitle);
      addTable(
        slide,
        table,
        rows,
        widths,
        heightOfRow,
        { x: page.margin, y: body.top, w: inner },
        points,
        this.colours,
        air,
      );
    });
  }

  /**
   * Pieces in their order, as many on a slide as fit: the title of the first is the slide's, those of the others stand
   * above them. A table higher than a slide gets slides of its own.
   */
  pieces(all: readonly Piece[]): void {
    const room = body.bottom - body.top;
    const heightWith = (p: Piece): number => p.height + captionHeight + pieceGap;
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
      // The first piece of a slide needs no caption, and no space follows the last.
      const inPages = (run: readonly Piece[]): Piece[][] =>
        pages(run, heightWith, room + captionHeight + pieceGap);
      const usual = inPages(asked);
      const smaller = inPages(asked.map((p) => p.larger?.(-1) ?? p));
      // A slightly smaller font size, if it saves a slide.
      for (const list of (smaller.length < usual.length ? smaller : usual).map(enlarged)) {
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
          y += piece.height + pieceGap;
        });
      }
    }
  }

  /** Whether pieces fit on one slide. */
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

  /** A table with its finding, as a piece. */
  piece(title: string, subtitle: string, table: SlideTable, points = 11): Piece {
    return {
      title,
      subtitle,
      height: tableHeight(table, plannedWidth, points),
      draw: (slide, y) => this.table(slide, table, { x: page.margin, y, w: inner, points }),
      over: () => this.tables(title, subtitle, table, points),
      larger: (by) => this.piece(title, subtitle, table, largerFontSize(table, plannedWidth, points, by)),
    };
  }

  /** The file. Charts contain their data as workbooks. */
  async write(): Promise<Blob> {
    const made = await this.#pptx.write({ outputType: 'uint8array' });
    if (!(made instanceof Uint8Array)) throw new TypeError('slides are no bytes');
    const parts = await readZip(new Uint8Array(made));
    return new Blob([await writeZip(await conformed(parts))], { type: mediaType });
  }
}

export const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
