/** The page all slides share: its size, the area of its content, its fonts, and the master. */
import type Pptx from 'pptxgenjs';
import { exportingWords } from '../../text/words/exporting.ts';
import { xmlText } from '../../util/xmlText.ts';
import type { SlideColours } from './colours.ts';
import { cutTo, fontReserve } from './measure.ts';

/** A 16:9 slide, inches. */
export const page = { width: 13.333, height: 7.5, margin: 0.6 } as const;
export const inner = page.width - 2 * page.margin;
/** Top and bottom of the content below the title, inches. */
export const body = { top: 1.78, bottom: 6.82 } as const;

/** An area to draw in, inches. */
export interface Area {
  x: number;
  y: number;
  w: number;
  h: number;
}
/** The whole slide below its title. */
export const whole: Area = { x: page.margin, y: body.top, w: inner, h: body.bottom - body.top };
/** The height of a chart's key at the bottom of an area. */
export const keyHeight = 0.4;

/** Fonts every office suite has; nothing is embedded. */
export const face = { title: 'Georgia', text: 'Arial' } as const;

const layout = 'WORTHWHILE';
export const master = 'Worthwhile';
const danger = 'B3201B';

export type Slide = ReturnType<Pptx['addSlide']>;

/**
 * Rows are planned for a slightly wider font, which may replace the usual one: a line that wraps there would push the
 * last rows off the slide.
 */
export const plannedWidth = inner * 0.93;

export interface Place {
  x: number;
  y: number;
  w: number;
}

/** Sets a deck's size and the master of all its slides: an accent, the foot, the page number, the position of the title. */
export function defineMaster(p: Pptx, foot: string, internal: boolean, colours: SlideColours): void {
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
          text: cutTo(xmlText(foot), footer.fontSize, (inner - 5) * fontReserve, 1),
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
