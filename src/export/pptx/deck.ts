/** A deck in the house's look: one layout, titles that say the finding, native tables that break between slides. */
import { t } from '../../text/later.ts';
import Pptx from 'pptxgenjs';
import { readZip, writeZip } from '../zip.ts';
import type { SlideColours } from './colours.ts';
import { mend } from './mend.ts';
import { fitting, heightOf, linesOf, pages } from './measure.ts';

/** A slide of 16 to 9, inches. */
export const page = { width: 13.333, height: 7.5, margin: 0.6 } as const;
export const inner = page.width - 2 * page.margin;
/** Where content begins and ends beneath the title, inches. */
export const body = { top: 1.78, bottom: 6.82 } as const;

/** Faces every office has; nothing is embedded. */
export const face = { title: 'Georgia', text: 'Arial' } as const;

const layout = 'WORTHWHILE';
const master = 'Worthwhile';
const danger = 'B3201B';

export type Slide = ReturnType<Pptx['addSlide']>;

/** Whether XML 1.0 can carry a character: no control characters but tab and line ends, no halves of a pair. */
function sayable(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** Text without what would make the file unreadable. */
export const clean = (text: string): string => [...text].filter(sayable).join('');

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

export interface SlideColumn {
  label: string;
  /** Inches; they are scaled so that the table fills the slide. */
  width: number;
  numeric?: boolean;
}
export interface SlideRow {
  cells: readonly string[];
  role?: 'group' | 'sum' | 'net' | 'aside';
}
export interface SlideTable {
  columns: readonly SlideColumn[];
  rows: readonly SlideRow[];
}
interface Place {
  x: number;
  y: number;
  w: number;
}

/** Inside a cell, inches: beside and above the text. */
const padding = { side: 0.07, above: 0.045, between: 0.28 };

/** Words that follow a column of figures keep their distance. */
const before = (table: SlideTable, i: number): number =>
  table.columns[i - 1]?.numeric === true && table.columns[i]?.numeric !== true
    ? padding.between
    : padding.side;

export class Deck {
  readonly #pptx = new Pptx();
  readonly colours: SlideColours;
  readonly #language: string;

  constructor({ title, author, foot, internal, colours, language }: DeckOptions) {
    const p = this.#pptx;
    this.colours = colours;
    this.#language = language;
    p.title = clean(title);
    p.author = clean(author);
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
        { text: { text: clean(foot), options: { x: page.margin, w: inner - 4, ...footer } } },
        ...(internal
          ? [
              {
                text: {
                  text: t.exporting.mark,
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
    const text = clean(title);
    // A placeholder's own size wins over the text's, but not over that of a run in it.
    slide.addText([{ text, options: { fontSize: titlePoints(text), lang: this.#language } }], {
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
    slide.addText(clean(text), {
      x: at.x,
      y: at.y,
      w: at.w,
      h: at.h,
      margin: 0,
      fontFace: at.title === true ? face.title : face.text,
      fontSize: at.points,
      bold: at.bold === true,
      color: at.colour ?? (at.quiet === true ? this.colours.quiet : this.colours.ink),
      valign: at.middle === true ? 'middle' : 'top',
      lang: this.#language,
    });
  }

  /** What colours and lines stand for: one line of marks and t.exporting. */
  key(slide: Slide, entries: readonly { mark: string; colour: string; label: string }[], y: number): void {
    const runs = entries.flatMap(({ mark, colour, label }) => [
      { text: `${mark} `, options: { color: colour, fontSize: 13 } },
      { text: `${clean(label)}      `, options: { color: this.colours.quiet, fontSize: 11 } },
    ]);
    slide.addText(runs, {
      x: page.margin,
      y,
      w: inner,
      h: 0.3,
      margin: 0,
      fontFace: face.text,
      valign: 'middle',
      lang: this.#language,
    });
  }

  list(slide: Slide, items: readonly string[], at: Place & { h: number; points: number }): void {
    slide.addText(
      items.map((item) => ({
        text: clean(item),
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

  /** Slides of a list too long for one. */
  lists(title: string, subtitle: string, items: readonly string[], points = 14): void {
    const height = (item: string): number => heightOf(linesOf(item, points, inner - 0.4), points) + 0.1;
    const all = pages(items, height, body.bottom - body.top);
    all.forEach((list, i) => {
      const slide = this.slide(t.exporting.continued(title, i + 1, all.length), subtitle);
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
    // A table that only just runs over is set smaller rather than broken.
    const points =
      [size, size - 1, size - 2].find((points) => {
        const { heightOfRow, head } = sized(table, inner, points);
        return table.rows.reduce((sum, row) => sum + heightOfRow(row), head) <= room;
      }) ?? size;
    const { widths, heightOfRow, head } = sized(table, inner, points);
    const all = pages(table.rows, heightOfRow, room - head, (row) => row.role === 'group');
    all.forEach((rows, i) => {
      const slide = this.slide(t.exporting.continued(title, i + 1, all.length), subtitle);
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
      text: clean(c.label),
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
        text: clean(cells[i] ?? ''),
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
    return new Blob([await writeZip(mend(parts))], { type: mediaType });
  }
}

export const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** One line at full size, else two that leave the subtitle its room. The serif face is wider than the sans. */
function titlePoints(text: string): number {
  const width = inner / 1.2;
  return linesOf(text, 26, width) === 1 ? 26 : fitting(text, [20, 18, 16, 14], width, 2);
}

/** Columns scaled to a width, and how high each row then is. */
function sized(
  table: SlideTable,
  width: number,
  points: number,
): { widths: number[]; heightOfRow: (row: SlideRow) => number; head: number } {
  const sum = table.columns.reduce((total, c) => total + c.width, 0);
  const widths = table.columns.map((c) => (c.width / sum) * width);
  const heightOfRow = (row: SlideRow): number =>
    heightOf(
      Math.max(1, ...widths.map((w, i) => linesOf(clean(row.cells[i] ?? ''), points, w - 2 * padding.side))),
      points,
    ) +
    2 * padding.above;
  return { widths, heightOfRow, head: heightOfRow({ cells: table.columns.map((c) => c.label) }) };
}
