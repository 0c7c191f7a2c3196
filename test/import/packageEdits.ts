/** A written workbook with cells changed in its XML, as somebody's program would have saved it. */
import { writeZip, readZip, type Part } from '../../src/export/zip.ts';

export type Typed = number | string | null;
/** "Assumptions!E12", or a name the workbook defines. */
export type Edits = Readonly<Record<string, Typed>>;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const xmlOf = (part: Part | undefined): string => new TextDecoder().decode(part?.bytes);

const column = (letters: string): number =>
  [...letters].reduce((n, letter) => 26 * n + letter.charCodeAt(0) - 64, 0);

function cellXml(address: string, style: string, typed: Typed): string {
  if (typed === null) return `<c r="${address}"${style}/>`;
  return typeof typed === 'number'
    ? `<c r="${address}"${style}><v>${typed}</v></c>`
    : `<c r="${address}"${style} t="inlineStr"><is><t>${escaped(typed)}</t></is></c>`;
}

/** A sheet's XML with one cell typed over; a cell or row that is not there yet is put in its place. */
function withCell(xml: string, address: string, typed: Typed): string {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const old = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`, 's').exec(xml);
  if (old) {
    const style = / s="\d+"/.exec(old[1] ?? '')?.[0] ?? '';
    return xml.replace(old[0], () => cellXml(address, style, typed));
  }
  const made = cellXml(address, '', typed);
  const there = new RegExp(`<row r="${row}"[^>]*?(?:/>|>(.*?)</row>)`, 's').exec(xml);
  if (!there) {
    const next = [...xml.matchAll(/<row r="(\d+)"/g)].find((m) => Number(m[1]) > Number(row));
    const at = next?.index ?? xml.indexOf('</sheetData>');
    return `${xml.slice(0, at)}<row r="${row}">${made}</row>${xml.slice(at)}`;
  }
  const cells = [...(there[1] ?? '').matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs)];
  const after = cells.find((m) => column(m[1] ?? '') > column(letters));
  const inside = there[1] ?? '';
  const at = after?.index ?? inside.length;
  return xml.replace(
    there[0],
    () => `<row r="${row}">${inside.slice(0, at)}${made}${inside.slice(at)}</row>`,
  );
}

/** Where the names of a workbook point, by name; the first cell of an area. */
export async function namesIn(bytes: Uint8Array<ArrayBuffer>): Promise<Map<string, string>> {
  const parts = new Map((await readZip(bytes)).map((p) => [p.name, p]));
  return new Map(
    [
      ...xmlOf(parts.get('xl/workbook.xml')).matchAll(
        /<definedName name="([^"]+)"[^>]*>'([^']+)'!\$([A-Z]+)\$(\d+)[^<]*</g,
      ),
    ].map(([, name = '', sheet = '', letters = '', row = '']) => [name, `${sheet}!${letters}${row}`]),
  );
}

/**
 * The workbook with cells typed over and notes put on cells. Our own writer's packages only.
 * @param notes texts by the same addresses as edits
 */
export async function edited(
  bytes: Uint8Array<ArrayBuffer>,
  edits: Edits,
  notes: Readonly<Record<string, string>> = {},
  threads: Readonly<Record<string, readonly string[]>> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await readZip(bytes);
  const names = await namesIn(bytes);
  const book = xmlOf(parts.find((p) => p.name === 'xl/workbook.xml'));
  const fileOf = (sheet: string): string =>
    `xl/worksheets/sheet${[...book.matchAll(/<sheet name="([^"]+)"/g)].findIndex((m) => m[1] === sheet) + 1}.xml`;
  const placed = (where: string): { file: string; address: string } => {
    const at = names.get(where) ?? where;
    const cut = at.lastIndexOf('!');
    return { file: fileOf(at.slice(0, cut)), address: at.slice(cut + 1) };
  };
  const made = new Map(parts.map((p) => [p.name, p.bytes]));
  const write = (name: string, xml: string): void => {
    made.set(name, new TextEncoder().encode(xml));
  };
  const read = (name: string): string => new TextDecoder().decode(made.get(name));
  for (const [where, typed] of Object.entries(edits)) {
    const { file, address } = placed(where);
    write(file, withCell(read(file), address, typed));
  }
  const byFile = new Map<string, [string, string][]>();
  // As Excel does: beside each thread a note that says how to read it.
  const stubs = Object.entries(threads).map(([where, [first = '']]): [string, string] => [
    where,
    `[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment.\n\nComment:\n    ${first}`,
  ]);
  for (const [where, text] of [...Object.entries(notes), ...stubs]) {
    const { file, address } = placed(where);
    byFile.set(file, [...(byFile.get(file) ?? []), [address, text]]);
  }
  const space = 'http://schemas.openxmlformats.org';
  let n = 0;
  for (const [file, list] of byFile) {
    const part = `comments${++n}.xml`;
    write(
      `xl/${part}`,
      `<?xml version="1.0" encoding="UTF-8"?><comments xmlns="${space}/spreadsheetml/2006/main"><authors><author>Finance</author></authors><commentList>${list
        .map(
          ([address, text]) =>
            `<comment ref="${address}" authorId="0"><text><t>${escaped(text)}</t></text></comment>`,
        )
        .join('')}</commentList></comments>`,
    );
    const links = `${file.replace('worksheets/', 'worksheets/_rels/')}.rels`;
    const own = Object.entries(threads).flatMap(([where, texts]) => {
      const at = placed(where);
      return at.file === file ? texts.map((text): [string, string] => [at.address, text]) : [];
    });
    if (own.length > 0)
      write(
        `xl/threadedComments/threadedComment${n}.xml`,
        `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${own
          .map(
            ([address, text], i) =>
              `<threadedComment ref="${address}" id="{${i}}"><text>${escaped(text)}</text></threadedComment>`,
          )
          .join('')}</ThreadedComments>`,
      );
    const thread =
      own.length === 0
        ? ''
        : `<Relationship Id="rThread" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment${n}.xml"/>`;
    const link = `${thread}<Relationship Id="rNote" Type="${space}/officeDocument/2006/relationships/comments" Target="../${part}"/>`;
    const old = made.has(links)
      ? read(links)
      : `<Relationships xmlns="${space}/package/2006/relationships"></Relationships>`;
    write(links, old.replace('</Relationships>', `${link}</Relationships>`));
    write(
      '[Content_Types].xml',
      read('[Content_Types].xml').replace(
        '</Types>',
        `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>`,
      ),
    );
  }
  const packed = await writeZip([...made].map(([name, content]) => ({ name, bytes: content })));
  return new Uint8Array(await packed.arrayBuffer());
}
