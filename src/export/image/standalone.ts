/** A chart's drawing taken out of the page: every look it has from style sheets written into its own marks. */

/** What a mark may get from a style sheet, as attributes SVG knows. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
] as const;
const textLooks = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'direction',
  'unicode-bidi',
] as const;
const initial: Partial<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  direction: 'ltr',
  'unicode-bidi': 'normal',
};

export interface Standalone {
  /** The marks, without a root of their own. */
  marks: string;
  /** The box they need, px: the drawing's, wider where labels stand out of it. */
  box: { x: number; y: number; width: number; height: number };
  rtl: boolean;
}

const shape = /^(?:rect|circle|ellipse|path|line|polyline|polygon)$/;
const seeThrough = (colour: string): boolean =>
  colour === 'none' || colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);

/** Writes computed looks into a mark and those within; false where nothing of it can be seen. */
function inline(mark: SVGElement): boolean {
  const style = getComputedStyle(mark);
  if (style.display === 'none' || style.visibility === 'hidden') return false;
  const isText = mark instanceof SVGTextContentElement;
  const isShape = shape.test(mark.localName);
  if (isShape && seeThrough(style.fill) && (seeThrough(style.stroke) || style.strokeWidth === '0px'))
    return false;
  if (isShape || isText)
    for (const look of isText ? [...looks, ...textLooks] : looks) {
      const value = style.getPropertyValue(look);
      if (value !== '' && value !== initial[look]) mark.setAttribute(look, value);
      else mark.removeAttribute(look);
    }
  else if (style.opacity !== '1') mark.setAttribute('opacity', style.opacity);
  for (const child of [...mark.children])
    if (!(child instanceof SVGElement) || !inline(child)) child.remove();
  return true;
}

function strip(mark: Element): void {
  mark.removeAttribute('class');
  mark.removeAttribute('style');
  mark.removeAttribute('role');
  for (const child of mark.children) strip(child);
}

/**
 * The drawing on white, in the light theme whatever the page is in, at rest. Works on a copy beside the drawing (the same
 * style rules reach it), within one turn of the event loop, so nothing of it is ever painted.
 */
export function standalone(drawing: SVGSVGElement): Standalone {
  const root = document.documentElement;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const theme = root.dataset['theme'];
  for (const mark of [copy, ...copy.querySelectorAll<SVGElement>('*')]) {
    // What is pointed at is no part of the picture, and easing would give colours half way between themes.
    mark.classList.remove('here', 'active');
    mark.style.setProperty('transition', 'none', 'important');
    mark.style.setProperty('animation', 'none', 'important');
  }
  copy.style.setProperty('position', 'absolute');
  copy.style.setProperty('inset', '0 auto auto 0');
  copy.style.setProperty('--chart-back', '#ffffff');
  drawing.after(copy);
  root.dataset['theme'] = 'light';
  try {
    const rtl = getComputedStyle(copy).direction === 'rtl';
    const size = copy.getBoundingClientRect();
    const drawn = copy.getBBox();
    const left = Math.min(0, drawn.x);
    const top = Math.min(0, drawn.y);
    const box = {
      x: left,
      y: top,
      width: Math.max(size.width, drawn.x + drawn.width) - left,
      height: Math.max(size.height, drawn.y + drawn.height) - top,
    };
    for (const child of [...copy.children])
      if (!(child instanceof SVGElement) || !inline(child)) child.remove();
    for (const child of copy.children) strip(child);
    const writer = new XMLSerializer();
    const marks = [...copy.children].map((child) => writer.serializeToString(child)).join('');
    return { marks, box, rtl };
  } finally {
    copy.remove();
    if (theme === undefined) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }
}
