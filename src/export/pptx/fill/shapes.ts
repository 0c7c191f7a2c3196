/** Shapes of a slide that contain only the name of a table or a chart, and their positions. Pure. */
import { attribute } from '../../../import/read/xml.ts';
import { namesIn, plainText } from './paragraphs.ts';

/** English Metric Units in an inch. */
const emu = 914_400;

export interface Box {
  /** Inches. */
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface Shape {
  /** Position in the part. */
  from: number;
  to: number;
  xml: string;
  /** Whether it is within a group or an alternative, where no table is allowed. */
  inside: boolean;
}

const shapes = /<p:sp(?=[\s>])[^>]*>.*?<\/p:sp>/gs;
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

export const shapesIn = (xml: string): Shape[] =>
  [...xml.matchAll(shapes)].map(({ 0: shape, index: from }) => {
    const before = xml.slice(0, from);
    const depth =
      count(before, /<(?:p:grpSp|mc:AlternateContent)[\s>]/g) -
      count(before, /<\/(?:p:grpSp|mc:AlternateContent)>/g);
    return { from, to: from + shape.length, xml: shape, inside: depth > 0 };
  });

/** The name of the place that a shape marks: "table:years"; null if it contains anything else. */
export function placeName(shape: string): string | null {
  const said = plainText(shape).trim();
  const [name, ...more] = namesIn(said);
  return name !== undefined && more.length === 0 && /^\{\{[^{}]*\}\}$/.test(said) && name.includes(':')
    ? name
    : null;
}

/** The position stated by a shape; null if it inherits that from its layout. */
export function boxOf(shape: string): Box | null {
  const frame = /<a:xfrm\b[^>]*>.*?<\/a:xfrm>/s.exec(shape)?.[0];
  const off = frame && /<a:off\s([^>]*?)\/?>/.exec(frame)?.[1];
  const ext = frame && /<a:ext\s([^>]*?)\/?>/.exec(frame)?.[1];
  if (!off || !ext) return null;
  const inches = (attributes: string, name: string): number => Number(attribute(attributes, name)) / emu;
  const box = { x: inches(off, 'x'), y: inches(off, 'y'), w: inches(ext, 'cx'), h: inches(ext, 'cy') };
  return Object.values(box).every(Number.isFinite) && box.w > 0 && box.h > 0 ? box : null;
}

/** The kind and number of a placeholder shape; null if it is none. */
function kindOf(shape: string): { type: string; index: string } | null {
  const ph = /<p:ph\b([^>]*?)\/?>/.exec(shape)?.[1];
  if (ph === undefined) return null;
  return { type: attribute(ph, 'type') ?? 'body', index: attribute(ph, 'idx') ?? '' };
}

/**
 * The position of a placeholder by its layout or the layout's master.
 * @param above the layout's part, then the master's
 */
export function inheritedBox(shape: string, above: readonly string[]): Box | null {
  const own = kindOf(shape);
  if (!own) return null;
  for (const part of above) {
    const all = shapesIn(part).flatMap(({ xml }) => {
      const kind = kindOf(xml);
      const box = boxOf(xml);
      return kind && box ? [{ kind, box }] : [];
    });
    const found =
      (own.index === '' ? undefined : all.find(({ kind }) => kind.index === own.index)) ??
      all.find(({ kind }) => kind.type === own.type);
    if (found) return found.box;
  }
  return null;
}
