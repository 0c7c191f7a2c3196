/** Packages opened for tests: their parts as text, workbooks inside them included. */
import { readZip } from '../../src/export/zip.ts';

export type Parts = Map<string, string>;

/** Every part by its name; those of an embedded workbook are named behind it ("…1.xlsx!xl/workbook.xml"). */
export async function partsOf(file: Blob | Uint8Array): Promise<Parts> {
  const bytes = new Uint8Array(file instanceof Blob ? await file.arrayBuffer() : file);
  const parts: Parts = new Map();
  for (const part of await readZip(bytes)) {
    parts.set(part.name, new TextDecoder().decode(part.bytes));
    if (part.name.endsWith('.xlsx'))
      for (const [name, text] of await partsOf(part.bytes)) parts.set(`${part.name}!${name}`, text);
  }
  return parts;
}

/** Everything written in the parts whose names match, entities undone. */
export const textIn = (parts: Parts, pattern: RegExp): string =>
  [...parts]
    .filter(([name]) => pattern.test(name))
    .map(([, text]) => text)
    .join('\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Parts whose names end in a number, in its order. */
const numbered = (parts: Parts, pattern: RegExp): string[] =>
  [...parts]
    .flatMap(([name, xml]) => {
      const n = pattern.exec(name)?.[1];
      return n === undefined ? [] : [{ xml, n: Number(n) }];
    })
    .sort((a, b) => a.n - b.n)
    .map(({ xml }) => xml);

/** The slides' own parts in order. */
export const slidesOf = (parts: Parts): string[] => numbered(parts, /^ppt\/slides\/slide(\d+)\.xml$/);

/** The chart parts in the order they were made. */
export const chartsIn = (parts: Parts): string[] => numbered(parts, /^ppt\/charts\/chart(\d+)\.xml$/);

/** Series of a chart part: name and values. */
export function seriesIn(xml: string): { name: string; values: number[] }[] {
  return [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([ser]) => ({
    name: /<c:tx>.*?<c:v>(.*?)<\/c:v>/s.exec(ser)?.[1] ?? '',
    values: [...(/<c:val>.*<\/c:val>/s.exec(ser)?.[0] ?? '').matchAll(/<c:v>(.*?)<\/c:v>/g)].map((m) =>
      Number(m[1]),
    ),
  }));
}
