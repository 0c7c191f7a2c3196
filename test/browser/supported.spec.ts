/** The browsers named in package.json, by what MDN's data says they have: neither script nor style of the build needs more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unsupportedScript, unsupportedStyle } from '../project/browserData.ts';
import { expect, test } from './helpers.ts';
import { dist } from './serve.mjs';

/** What is used only where it is there, or changes nothing that matters where it is not, by why. */
const dispensable: Record<string, readonly string[]> = {
  'asked for before it is used, or caught': [
    'ClipboardItem',
    'AbortSignal.timeout', // the data counts how a time-out is named; the signal itself is older
    '.databases',
    '.estimate',
    '.showPopover',
    '.toHex',
    'Uint8Array.fromHex',
    'Error.captureStackTrace',
  ],
  'looks: a plainer cursor, scroll bar, font or line break does as well': [
    'cursor',
    'accent-color',
    'font-family',
    'forced-color-adjust',
    'hyphens',
    'line-clamp',
    'paint-order',
    'scrollbar-width',
    'text-decoration',
    'text-size-adjust',
    'text-wrap',
    'user-select',
    ':selection',
  ],
  'comfort: a field that grows by itself, a page that does not scroll behind': [
    'field-sizing',
    'overflow-anchor',
    'overscroll-behavior',
    'resize',
  ],
  'speed: what is out of sight is laid out all the same': [
    'contain',
    'contain-intrinsic-size',
    'content-visibility',
  ],
  'paper: page breaks and margins the browser then chooses by itself': [
    '@page',
    'size',
    'break-after',
    'orphans',
    'widows',
    'print-color-adjust',
    'zoom',
  ],
  'level rows of neighbours, which then stand each by itself': ['grid-template-rows', 'grid-template'],
  'words for a page without script, which stand there anyway': ['@media (scripting)'],
  'methods of our own or of a library that are called the same': [
    '.adopt',
    '.capture',
    '.dispose',
    '.drop',
    '.maximize',
    '.move',
    '.read',
    '.ready',
    '.take',
    '.toArray',
    '.use',
    '.watch',
    '.when',
  ],
};
const known = Object.values(dispensable).flat();
const nameOf = (line: string): string => /^(?:@media \([\w-]+\)|:?[^:]+)/.exec(line)?.[0] ?? line;

test('the build uses nothing that a supported browser lacks', () => {
  const assets = join(dist, 'assets');
  const found = new Map<string, Set<string>>();
  // Files of another language hold words, and nothing that a browser could lack.
  const names = readdirSync(assets).filter((name) => !/^(de|fr|es)-/.test(name));
  for (const file of [...names.map((name) => join(assets, name)), join(dist, 'sw.js')]) {
    const check = file.endsWith('.js') ? unsupportedScript : file.endsWith('.css') ? unsupportedStyle : null;
    for (const line of check?.(readFileSync(file, 'utf8')) ?? [])
      found.set(line, (found.get(line) ?? new Set()).add(file.slice(dist.length)));
  }
  expect(
    [...found]
      .filter(([line]) => !known.includes(nameOf(line)))
      .map(([line, files]) => `${line} in ${[...files].slice(0, 3).join(', ')}`),
  ).toEqual([]);
});
