/** The verdict on a first slide: one large figure, the claim beside it, a row of figures, and the weak side below. */
import type { Deck } from './deck.ts';
import { inner, page, type Slide } from './slidePage.ts';
import { fitting, fontReserve } from './measure.ts';

export interface Figure {
  figure: string;
  label: string;
}
export interface VerdictParts {
  /** The text above the large figure. */
  heading: string;
  net: string;
  claim: string;
  /** At most four. */
  figures: readonly Figure[];
  weak: readonly string[];
}

export function drawVerdict(deck: Deck, slide: Slide, v: VerdictParts): void {
  const x = page.margin;
  deck.text(slide, v.heading, { x, y: 2.0, w: inner, h: 0.3, points: 14, quiet: true });
  const left = 4.7;
  deck.text(slide, v.net, {
    x,
    y: 2.35,
    w: left,
    h: 1.35,
    points: fitting(v.net, [72, 60, 50, 42, 36, 30], left * fontReserve, 1),
    bold: true,
    middle: true,
  });
  deck.text(slide, v.claim, {
    x: x + left + 0.3,
    y: 2.35,
    w: inner - left - 0.3,
    h: 1.35,
    points: fitting(v.claim, [24, 22, 20, 18, 16], inner - left - 0.3, 3),
    title: true,
    middle: true,
  });
  drawFigures(deck, slide, v.figures, 4.25);
  deck.list(slide, v.weak, { x, y: 5.45, w: inner, h: 1.3, points: 14 });
}

/** At most four figures in a row, each with its label below; `y` in inches. */
export function drawFigures(deck: Deck, slide: Slide, figures: readonly Figure[], y: number): void {
  const each = inner / 4;
  figures.forEach(({ figure, label }, i) => {
    const at = { x: page.margin + i * each, w: each - 0.2 };
    deck.text(slide, figure, {
      ...at,
      y,
      h: 0.5,
      points: fitting(figure, [26, 22, 18, 16, 14], at.w * fontReserve, 1),
      bold: true,
      middle: true,
    });
    deck.text(slide, label, { ...at, y: y + 0.52, h: 0.42, points: 12, quiet: true });
  });
}
