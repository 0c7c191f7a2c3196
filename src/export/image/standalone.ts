/** Copies a chart's drawing out of the page: every style from style sheets is written into its own marks. */

/** Properties a mark may get from a style sheet that SVG knows as attributes. */
const styleProperties = [
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
const textProperties = [
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
  /** The marks, without a root element. */
  marks: string;
  /** The box of the drawing, px, widened if labels extend beyond it. */
  box: { x: number; y: number; width: number; height: number };
  rtl: boolean;
}

const shape = /^(?:rect|circle|ellipse|path|line|polyline|polygon)$/;
const seeThrough = (colour: string): boolean =>
  colour === 'none' || colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);

/** Writes computed styles into a mark and those within; false if nothing of it is visible. */
function inline(mark: SVGElement): boolean {
  const style = getComputedStyle(mark);
  if (style.display === 'none' || style.visibility === 'hidden') return false;
  const isText = mark instanceof SVGTextContentElement;
  const isShape = shape.test(mark.localName);
  if (isShape && seeThrough(style.fill) && (seeThrough(style.stroke) || style.strokeWidth === '0px'))
    return false;
  if (isShape || isText)
    for (const look of isText ? [...styleProperties, ...textProperties] : styleProperties) {
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
 * The drawing on white, in the light theme whatever the page's theme, without hover. It works on a copy beside the
 * drawing (where the same style rules apply), within one task of the event loop, so nothing of it is ever painted.
 */
export function standalone(drawing: SVGSVGElement): Standalone {
  const root = document.documentElement;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const theme = root.dataset['theme'];
  for (const mark of [copy, ...copy.querySelectorAll<SVGElement>('*')]) {
    // Hover is no part of the picture, and transitions would give colours between two themes.
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
