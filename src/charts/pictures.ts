/**
 * How a chart becomes a picture, handed down by the screen: charts know how they look, not how files are made. Without a
 * provider (on a stage, on paper) charts carry no menu.
 */
import { getContext, hasContext, setContext } from 'svelte';

/** What stands above the drawing in its picture. */
export interface PictureWords {
  title: string;
  subtitle: string;
}

export interface PictureMaker {
  /** A file that needs nothing else: looks and faces are inside. */
  svg(drawing: SVGSVGElement, words: PictureWords): Promise<Blob>;
  /** The same in pixels, two for each of the page's. */
  png(drawing: SVGSVGElement, words: PictureWords): Promise<Blob>;
}

export interface Pictures {
  /** Loaded when first asked for. */
  maker: () => Promise<PictureMaker>;
  /** A file name for a chart of this title, without its ending. */
  name: (title: string) => string;
  say: (message: string) => void;
}

const key = Symbol('pictures');

/** Call in a screen's component, before any chart is made. */
export function providePictures(pictures: Pictures): void {
  setContext(key, pictures);
}

export const usePictures = (): Pictures | null => (hasContext(key) ? getContext<Pictures>(key) : null);
