/** The names of the page's two faces, as fonts.css gives them. */
const faces = ['Inter Variable', 'Worthwhile Serif'];

let applied: Promise<void> | null = null;

/**
 * Fetches the page's two faces and sets its words in them once both are here, so that lines are set anew at most once. Until
 * it is called the page keeps to the stand-ins, which are as wide and as high. One that cannot be had leaves its stand-in.
 */
export function applyPageFonts(): Promise<void> {
  applied ??= Promise.allSettled(faces.map((face) => document.fonts.load(`1em '${face}'`))).then(() => {
    document.documentElement.dataset['fonts'] = '';
  });
  return applied;
}
