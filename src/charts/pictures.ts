/**
 * How a chart becomes a picture file. The screen provides this, since charts know nothing of files. Where nothing is provided (in
 * a presentation, on paper) charts have no menu.
 */
import { getContext, hasContext, setContext } from 'svelte';

/** The text above the drawing in a picture. */
export interface PictureWords {
  title: string;
  subtitle: string;
}

export interface PictureMaker {
  /** A self-contained SVG file with its styles and fonts. */
  svg(drawing: SVGSVGElement, words: PictureWords): Promise<Blob>;
  /** The same as a PNG, at two pixels per CSS pixel. */
  png(drawing: SVGSVGElement, words: PictureWords): Promise<Blob>;
}

export interface Pictures {
  /** Loads the maker on first use. */
  maker: () => Promise<PictureMaker>;
  /** The file name, without extension, for a chart with this title. */
  name: (title: string) => string;
  announce: (message: string) => void;
}

const key = Symbol('pictures');

/** Makes pictures available to all charts below the calling component. Call it while that component is initialised. */
export function providePictures(pictures: Pictures): void {
  setContext(key, pictures);
}

/** The pictures the screen provides; null where it provides none. */
export const usePictures = (): Pictures | null => (hasContext(key) ? getContext<Pictures>(key) : null);
