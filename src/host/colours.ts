/**
 * The host's colours: measured against the page's own surfaces, refused where they could not be seen, and set as one
 * style sheet over the page's tokens. Contrast is as WCAG 2 defines it. Loaded only if a host names colours.
 */
import type { LowContrastColour } from './config.ts';
import { colourNames, themes, type ColourName, type ThemeName } from './schema.ts';

export type Colours = Partial<Record<ThemeName, Partial<Record<ColourName, string>>>>;

/** The surfaces colours stand on and the ink beside them, as in src/ui/tokens.css; a test compares the two. */
export const ground: Record<ThemeName, { surfaces: readonly string[]; surface: string; ink: string }> = {
  light: {
    surfaces: ['#faf8f4', '#ffffff', '#f0ede6', '#ffffff'],
    surface: '#ffffff',
    ink: '#14171c',
  },
  dark: {
    surfaces: ['#111418', '#1a1e23', '#0c0f12', '#242a31'],
    surface: '#1a1e23',
    ink: '#f4f1ea',
  },
};

/** The least contrast of each colour: 7 for text read all the time, 4.5 for text on buttons, 3 for marks. */
export const leastContrast: Record<ColourName, number> = {
  ink: 7,
  accent: 4.5,
  benefit: 3,
  cost: 3,
  alternative: 3,
  net: 3,
};

const channels = (hex: string): [number, number, number] => {
  const n = parseInt(hex.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
};

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2). */
export function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours `#rrggbb`, 1 to 21 (WCAG 2). */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Mixes `share` of one colour into another, channel by channel. */
export function mix(of: string, into: string, share: number): string {
  const [a, b] = [channels(of), channels(into)];
  return `#${a
    .map((c, i) => Math.round(c * share + (b[i] as number) * (1 - share)))
    .map((c) => c.toString(16).padStart(2, '0'))
    .join('')}`;
}

/** The contrast of a colour against the surface on which it is lowest. */
export const worstContrast = (colour: string, theme: ThemeName): number =>
  Math.min(...ground[theme].surfaces.map((surface) => contrast(colour, surface)));

/** The tint of a hue on which ink can be read; it fills perceived value. */
const tint = (hue: string, theme: ThemeName): string =>
  mix(hue, ground[theme].surface, theme === 'light' ? 0.14 : 0.22);

/** The tokens that follow from a theme's colours. */
function tokens(theme: ThemeName, of: Partial<Record<ColourName, string>>): [string, string][] {
  const ink = of.ink ?? ground[theme].ink;
  return colourNames.flatMap((name): [string, string][] => {
    const colour = of[name];
    if (colour === undefined) return [];
    switch (name) {
      case 'ink':
        return [['--ink', colour], ...(of.net === undefined ? [['--net', colour] as [string, string]] : [])];
      case 'accent':
        return [
          ['--accent', colour],
          ['--accent-hover', mix(colour, ink, 0.8)],
        ];
      case 'benefit':
        return [
          ['--benefit', colour],
          ['--benefit-tint', tint(colour, theme)],
        ];
      case 'cost':
        return [
          ['--cost', colour],
          ['--cost-tint', tint(colour, theme)],
        ];
      case 'alternative':
        return [['--alt', colour]];
      case 'net':
        return [['--net', colour]];
    }
  });
}

export interface ReadColours {
  /** The accepted colours as custom properties of each theme. */
  tokens: Record<ThemeName, [string, string][]>;
  lowContrast: LowContrastColour[];
}

/** Measures the host's colours: accepted ones become tokens, the others are listed with their measured ratio. */
export function readColours(colours: Colours): ReadColours {
  const lowContrast: LowContrastColour[] = [];
  const read = (theme: ThemeName): [string, string][] => {
    const kept: Partial<Record<ColourName, string>> = {};
    for (const name of colourNames) {
      const colour = colours[theme]?.[name];
      if (colour === undefined) continue;
      const ratio = worstContrast(colour, theme);
      if (ratio >= leastContrast[name]) kept[name] = colour;
      else lowContrast.push({ theme, name, colour, ratio, least: leastContrast[name] });
    }
    return tokens(theme, kept);
  };
  return { tokens: { light: read('light'), dark: read('dark') }, lowContrast };
}

/** The style sheet of both themes. Paper takes the light one, whatever the screen shows. */
export function sheetOf({ tokens }: ReadColours): string {
  const [light, dark] = themes.map((theme) => tokens[theme].map(([k, v]) => `${k}:${v}`).join(';'));
  return [
    `:root{${light}}`,
    `@media screen{:root[data-theme='dark']{${dark}}}`,
    `@media print{:root[data-theme]{${light}}}`,
  ].join('');
}

/**
 * Applies the host's colours to a page and returns those that were refused. A constructed sheet is no inline style, so
 * the strictest policy allows it.
 */
export function applyColours(page: Document, colours: Colours): LowContrastColour[] {
  const read = readColours(colours);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetOf(read));
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return read.lowContrast;
}
