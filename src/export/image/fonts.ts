/** The page's two fonts as data, so that a picture needs no other file. Fetched once, from the page's own folder. */
import inter from '../../ui/fonts/inter.woff2?url';
import serif from '../../ui/fonts/source-serif-4.woff2?url';

const faces = [
  { family: 'Inter Variable', weights: '400 700', url: inter },
  { family: 'Worthwhile Serif', weights: '400 700', url: serif },
];

async function asData(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`font ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let text = '';
  // In pieces, because a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return `data:font/woff2;base64,${btoa(text)}`;
}

let cachedRules: Promise<string> | null = null;

/** The fonts as style rules; empty if they do not load, because a picture in another font is better than none. */
export function fontRules(): Promise<string> {
  cachedRules ??= Promise.all(
    faces.map(
      async ({ family, weights, url }) =>
        `@font-face{font-family:'${family}';font-weight:${weights};src:url(${await asData(url)}) format('woff2')}`,
    ),
  ).then(
    (rules) => rules.join(''),
    () => {
      cachedRules = null;
      return '';
    },
  );
  return cachedRules;
}
