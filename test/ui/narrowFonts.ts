/**
 * Narrows the two faces to what the page uses of them: the letters of their `unicode-range` and the weights from regular
 * to bold. `npm run fonts` writes them anew after a change of either package.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const project = fileURLToPath(new URL('../../', import.meta.url));
export const faces = {
  inter: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  'source-serif-4': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
} as const;
export type Face = keyof typeof faces;

/** Where a narrowed face lies. */
export const fileOf = (face: Face): string => `${project}src/ui/fonts/${face}.woff2`;

/** Every character the style sheet says the faces have. */
function letters(): string {
  const css = readFileSync(`${project}src/ui/fonts.css`, 'utf8');
  const ranges = /unicode-range:([^;]+);/.exec(css)?.[1] ?? '';
  return [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)]
    .flatMap(([, from = '', to = from]) => {
      const first = parseInt(from, 16);
      return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    })
    .join('');
}

export const narrowed = (face: Face): Promise<Buffer> =>
  subsetFont(readFileSync(`${project}node_modules/${faces[face]}`), letters(), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const face of Object.keys(faces) as Face[]) writeFileSync(fileOf(face), await narrowed(face));
