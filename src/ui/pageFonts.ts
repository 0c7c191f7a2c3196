/** The names of the page's two fonts, as fonts.css declares them. */
const faces = ['Inter Variable', 'Worthwhile Serif'];

let applied: Promise<void> | null = null;

/**
 * Loads the page's two fonts and applies them once both have loaded, so that text is laid out again at most once. Until then
 * the page uses the stand-ins, which have the same widths and heights. Where a font fails to load, its stand-in stays.
 */
export function applyPageFonts(): Promise<void> {
  applied ??= Promise.allSettled(faces.map((face) => document.fonts.load(`1em '${face}'`))).then(() => {
    document.documentElement.dataset['fonts'] = '';
  });
  return applied;
}
