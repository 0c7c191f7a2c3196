/** The colours of slides: the tokens' light ones, unless the host has its own. Hex without #, as the format requires. */
import { readColours, type Colours } from '../../host/colours.ts';

export interface SlideColours {
  /** Lines and marks of the layout. */
  accent: string;
  ink: string;
  quiet: string;
  line: string;
  sunken: string;
  benefit: string;
  cost: string;
  alternative: string;
  net: string;
}

/** As in ui/tokens.css. */
const tokens: SlideColours = {
  accent: '14171C',
  ink: '14171C',
  quiet: '5F646D',
  line: 'DDD8CD',
  sunken: 'F0EDE6',
  benefit: '0A5A94',
  cost: 'C45A0A',
  alternative: '7F848D',
  net: '14171C',
};

const hex = (colour: string | undefined): string | null => {
  const found = /^#?([0-9a-f]{6})$/i.exec(colour?.trim() ?? '')?.[1];
  return found === undefined ? null : found.toUpperCase();
};

/** The host's colours for light pages, without those that would be invisible on white. */
export function hostColours(colours: Colours | undefined): Partial<Record<keyof SlideColours, string>> {
  if (colours === undefined) return {};
  const lowContrast = new Set(
    readColours(colours).lowContrast.flatMap((x) => (x.theme === 'light' ? [x.name as string] : [])),
  );
  const held = Object.entries(colours.light ?? {}).filter(([name]) => !lowContrast.has(name));
  const given: Partial<Record<string, string>> = Object.fromEntries(held);
  // Net has the colour of ink unless the host names one, as on the page.
  return {
    ...given,
    ...(given['net'] === undefined && given['ink'] !== undefined ? { net: given['ink'] } : {}),
  };
}

/** The tokens' colours replaced by the host's; anything but a six-digit hex colour is ignored. */
export function slideColours(host: Partial<Record<keyof SlideColours, string>> = {}): SlideColours {
  const out = { ...tokens };
  for (const key of Object.keys(tokens) as (keyof SlideColours)[]) out[key] = hex(host[key]) ?? tokens[key];
  return out;
}

/** A colour mixed with white, for less certain values. @param share of white, 0..1 */
export function tint(colour: string, share: number): string {
  const part = (at: number): string => {
    const x = parseInt(colour.slice(at, at + 2), 16);
    return Math.round(x + (255 - x) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `${part(0)}${part(2)}${part(4)}`.toUpperCase();
}
