/** How a first slide says it: one large figure, the claim beside it, a row of figures, and the weak side beneath. */
import { inner, page, type Deck, type Slide } from './deck.ts';
import { fitting } from './measure.ts';

export interface VerdictParts {
  /** Over the large figure. */
  heading: string;
  net: string;
  claim: string;
  /** At most four. */
  figures: readonly { figure: string; label: string }[];
  weak: readonly string[];
}

/** Bold letters are wider than the measure takes them for, and a face put in place of ours may be wider still. */
const bold = 0.84;

export function drawVerdict(deck: Deck, slide: Slide, v: VerdictParts): void {
  const x = page.margin;
  deck.text(slide, v.heading, { x, y: 2.0, w: inner, h: 0.3, points: 14, quiet: true });
  const left = 4.7;
  deck.text(slide, v.net, {
    x,
    y: 2.35,
    w: left,
    h: 1.35,
    points: fitting(v.net, [72, 60, 50, 42, 36], (left - 0.1) * bold, 1),
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
  const each = inner / 4;
  v.figures.forEach(({ figure, label }, i) => {
    const at = { x: x + i * each, w: each - 0.2 };
    deck.text(slide, figure, {
      ...at,
      y: 4.25,
      h: 0.5,
      points: fitting(figure, [26, 22, 18, 16, 14], at.w * bold, 1),
      bold: true,
      middle: true,
    });
    deck.text(slide, label, { ...at, y: 4.77, h: 0.3, points: 12, quiet: true });
  });
  deck.list(slide, v.weak, { x, y: 5.45, w: inner, h: 1.3, points: 14 });
}
