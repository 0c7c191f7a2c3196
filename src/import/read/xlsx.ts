/**
 * Reads .xlsx as sheets: cached values, formulas (shared ones written out for each cell), number formats, merged areas,
 * hidden sheets and rows, notes, defined names and custom properties. Nothing is calculated and no link is followed.
 */
import type { BookFacts, Cell, DefinedName, Sheet } from '../types.ts';
import { shifted } from '../model/references.ts';
import { areaOf, Budget, cellAt, Grid } from './grid.ts';
import { dayOfSerial, formatOf, isDate, numberText } from './formats.ts';
import { Refusal, type Package } from './package.ts';
import { attribute, local, namedTexts, walk } from './xml.ts';

/** The most rows and columns a spreadsheet can have; a file with more is no spreadsheet. */
const mostClaimed = 1_048_576;

interface Link {
  type: string;
  target: string;
  external: boolean;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts: string[] = [];
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

async function linksOf(file: Package, path: string): Promise<Map<string, Link>> {
  const folder = folderOf(path);
  const xml = await file.text(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const links = new Map<string, Link>();
  if (xml === null) return links;
  walk(xml, {
    open: (name, a) => {
      if (local(name) !== 'Relationship') return;
      links.set(attribute(a, 'Id') ?? '', {
        type: (attribute(a, 'Type') ?? '').split('/').at(-1) ?? '',
        target: resolved(folder, attribute(a, 'Target') ?? ''),
        external: attribute(a, 'TargetMode') === 'External',
      });
    },
  });
  return links;
}

const linked = (links: Map<string, Link>, type: string): string | null =>
  [...links.values()].find((l) => l.type === type && !l.external)?.target ?? null;

/** Texts of a part in which `item` holds runs of `t`, without phonetic text. */
function textsOf(xml: string, item: string): string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = 0;
  walk(xml, {
    open: (name, _, empty) => {
      const tag = local(name);
      if (tag === item) {
        text = '';
        if (empty) texts.push('');
      } else if (tag === 'rPh' && !empty) phonetic++;
      else if (tag === 't') inText = !empty;
    },
    text: (part) => {
      if (inText && phonetic === 0) text += part;
    },
    close: (name) => {
      const tag = local(name);
      if (tag === 't') inText = false;
      else if (tag === 'rPh') phonetic--;
      else if (tag === item) texts.push(unescaped(text));
    },
  });
  return texts;
}

/** Decodes characters that the format writes by number: _x000D_. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** The number format of each cell style. */
function stylesOf(xml: string): (string | undefined)[] {
  const own = new Map<number, string>();
  const styles: (string | undefined)[] = [];
  let inCells = false;
  walk(xml, {
    open: (name, a, empty) => {
      const tag = local(name);
      if (tag === 'numFmt') own.set(Number(attribute(a, 'numFmtId')), attribute(a, 'formatCode') ?? '');
      else if (tag === 'cellXfs') inCells = !empty;
      else if (tag === 'xf' && inCells) styles.push(formatOf(Number(attribute(a, 'numFmtId') ?? 0), own));
    },
    close: (name) => {
      if (local(name) === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

interface Given {
  strings: readonly string[];
  styles: readonly (string | undefined)[];
  from1904: boolean;
  budget: Budget;
}

const yes = (text: string | null): boolean => text === '1' || text === 'true';

function gridOf(xml: string, given: Given): Grid {
  const grid = new Grid(given.budget);
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let row = -1;
  let column = -1;
  let type = 'n';
  let style: string | undefined;
  let raw: string | null = null;
  let formula: string | null = null;
  let formulaTag = '';
  let inside: 'v' | 'f' | 't' | null = null;
  let inline = '';
  let filled = false;

  const finish = (): void => {
    const cell: Cell = { text: '', value: null };
    if (type === 's') cell.value = raw === null ? null : (given.strings[Number(raw)] ?? null);
    else if (type === 'inlineStr') cell.value = unescaped(inline);
    else if (type === 'b') cell.value = raw === '1' || raw === 'true';
    else if (raw !== null && (type === 'str' || type === 'e')) cell.value = unescaped(raw);
    else if (raw !== null && type === 'd') cell.value = { day: raw.slice(0, 10) };
    else if (raw !== null && raw !== '') {
      const number = Number(raw);
      if (Number.isFinite(number)) {
        const day = isDate(style) ? dayOfSerial(number, given.from1904) : null;
        cell.value = day === null ? number : { day };
      } else cell.value = raw;
    }
    if (typeof cell.value === 'string') {
      cell.text = cell.value.trim();
      if (cell.text === '') cell.value = null;
    } else if (typeof cell.value === 'number') cell.text = numberText(cell.value, style, raw ?? '');
    else if (typeof cell.value === 'boolean') cell.text = cell.value ? 'TRUE' : 'FALSE';
    else if (cell.value) cell.text = cell.value.day;
    const group = attribute(formulaTag, 'si');
    if (attribute(formulaTag, 't') === 'shared' && group !== null) {
      const first = shared.get(group);
      if (formula !== null && formula !== '') shared.set(group, { formula, row, column });
      else if (first) formula = shifted(first.formula, row - first.row, column - first.column);
    }
    if (formula !== null && formula !== '') {
      cell.formula = formula;
      // An empty text is a result; no value at all means it was never calculated.
      if (type === 'n' && (raw ?? '') === '') grid.uncalculated ??= row + 1;
    }
    if (style !== undefined) cell.format = style;
    if (cell.value !== null || cell.formula !== undefined) grid.put(row, column, cell);
  };

  walk(xml, {
    open: (name, a, empty) => {
      const tag = local(name);
      if (tag === 'c') {
        const at = cellAt(attribute(a, 'r') ?? '');
        if (at) ({ row, column } = at);
        else column++;
        type = attribute(a, 't') ?? 'n';
        const index = attribute(a, 's');
        style = index === null ? undefined : given.styles[Number(index)];
        raw = formula = null;
        formulaTag = '';
        inline = '';
        filled = !empty;
      } else if (tag === 'v') {
        inside = empty ? null : 'v';
        raw = '';
      } else if (tag === 'f') {
        inside = empty ? null : 'f';
        formulaTag = a;
        formula = '';
      } else if (tag === 't') inside = empty ? null : 't';
      else if (tag === 'row') {
        const at = attribute(a, 'r');
        row = at === null ? row + 1 : Number(at) - 1;
        if (!(row < mostClaimed)) throw new Refusal('large');
        column = -1;
        if (yes(attribute(a, 'hidden')) && grid.hiddenRows.length < 10_000) grid.hiddenRows.push(row + 1);
      } else if (tag === 'col') {
        if (yes(attribute(a, 'hidden')))
          grid.hideColumns(Number(attribute(a, 'min')) - 1, Number(attribute(a, 'max')) - 1);
      } else if (tag === 'mergeCell') {
        const area = areaOf(attribute(a, 'ref') ?? '');
        if (area && grid.merges.length < 50_000) grid.merges.push(area);
      } else if (tag === 'dimension') {
        const area = areaOf(attribute(a, 'ref') ?? '');
        if (area && (area.lastRow >= mostClaimed || area.lastColumn >= 16_384)) throw new Refusal('large');
      }
    },
    text: (part) => {
      if (inside === 'v') raw = (raw ?? '') + part;
      else if (inside === 'f') formula = (formula ?? '') + part;
      else if (inside === 't') inline += part;
    },
    close: (name) => {
      const tag = local(name);
      if (tag === 'v' || tag === 'f' || tag === 't') inside = null;
      else if (tag === 'c' && filled) finish();
    },
  });
  return grid;
}

/** Adds comments with their replies, which are separate from notes: the note beside each only tells how to read them. */
function threadsInto(grid: Grid, xml: string): void {
  const said = new Map<string, string[]>();
  let at = '';
  let text: string | null = null;
  walk(xml, {
    open: (name, a, empty) => {
      const tag = local(name);
      if (tag === 'threadedComment') at = attribute(a, 'ref') ?? '';
      else if (tag === 'text' && !empty) text = '';
    },
    text: (part) => {
      if (text !== null) text += part;
    },
    close: (name) => {
      if (local(name) !== 'text' || text === null) return;
      said.set(at, [...(said.get(at) ?? []), unescaped(text).trim()]);
      text = null;
    },
  });
  for (const [ref, texts] of said) {
    const place = cellAt(ref);
    if (place) grid.note(place.row, place.column, texts.join('\n'));
  }
}

/** Adds notes to their cells. */
function notesInto(grid: Grid, xml: string): void {
  let at: { row: number; column: number } | null = null;
  let text = '';
  let inText = false;
  walk(xml, {
    open: (name, a, empty) => {
      const tag = local(name);
      if (tag === 'comment') {
        at = cellAt(attribute(a, 'ref') ?? '');
        text = '';
      } else if (tag === 't') inText = !empty;
    },
    text: (part) => {
      if (inText) text += part;
    },
    close: (name) => {
      const tag = local(name);
      if (tag === 't') inText = false;
      else if (tag === 'comment' && at) grid.note(at.row, at.column, unescaped(text));
    },
  });
}

const propertiesOf = (xml: string): Record<string, string> =>
  Object.fromEntries(
    namedTexts(xml, (tag) => local(tag) === 'property', 'name').map(([name, text]) => [
      name,
      unescaped(text),
    ]),
  );

/** The sheet and range a name refers to; null if it is no range (a constant, a formula, several areas). */
export function nameTarget(reference: string): { sheet: string; range: string } | null {
  const m = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(
    reference.trim(),
  );
  if (!m) return null;
  return { sheet: (m[1] ?? m[2] ?? '').replaceAll("''", "'"), range: (m[3] ?? '').replaceAll('$', '') };
}

/** All sheets of the file. Throws a Refusal if it is no such file. */
export async function readXlsx(file: Package): Promise<Sheet[]> {
  const rootLinks = await linksOf(file, '');
  const workbookPath = linked(rootLinks, 'officeDocument') ?? 'xl/workbook.xml';
  const workbook = await file.text(workbookPath);
  if (workbook === null) throw new Refusal('damaged');
  const links = await linksOf(file, workbookPath);

  const listed: { name: string; link: string; hidden: boolean }[] = [];
  const names: DefinedName[] = [];
  let from1904 = false;
  let naming: string | null = null;
  let reference = '';
  walk(workbook, {
    open: (name, a) => {
      const tag = local(name);
      if (tag === 'sheet') {
        const prefixed = /\s([\w]+:id)=/.exec(a)?.[1] ?? 'r:id';
        const state = attribute(a, 'state');
        listed.push({
          name: attribute(a, 'name') ?? '',
          link: attribute(a, prefixed) ?? '',
          hidden: state === 'hidden' || state === 'veryHidden',
        });
      } else if (tag === 'workbookPr') from1904 = yes(attribute(a, 'date1904'));
      else if (tag === 'definedName') {
        naming = attribute(a, 'name');
        reference = '';
      }
    },
    text: (part) => {
      if (naming !== null) reference += part;
    },
    close: (name) => {
      if (local(name) !== 'definedName' || naming === null) return;
      const target = nameTarget(reference);
      if (target && !naming.startsWith('_xlnm.') && names.length < 100_000)
        names.push({ name: naming, ...target });
      naming = null;
    },
  });

  const part = async (links: Map<string, Link>, type: string): Promise<string | null> => {
    const path = linked(links, type);
    return path === null ? null : file.text(path);
  };
  const strings = await part(links, 'sharedStrings');
  const styles = await part(links, 'styles');
  const custom = await part(rootLinks, 'custom-properties');
  const book: BookFacts = {
    names,
    properties: custom === null ? {} : propertiesOf(custom),
    ...(file.hasMacros() ? { macros: true } : {}),
  };
  const given: Given = {
    strings: strings === null ? [] : textsOf(strings, 'si'),
    styles: styles === null ? [] : stylesOf(styles),
    from1904,
    budget: new Budget(),
  };
  const sheets: Sheet[] = [];
  for (const { name, link, hidden } of listed) {
    const target = links.get(link);
    // Chart sheets and dialogs hold no cells.
    if (!target || target.type !== 'worksheet' || target.external) continue;
    const xml = await file.text(target.target);
    if (xml === null) throw new Refusal('damaged');
    const grid = gridOf(xml, given);
    const own = await linksOf(file, target.target);
    const notes = await part(own, 'comments');
    if (notes !== null) notesInto(grid, notes);
    const threads = await part(own, 'threadedComment');
    if (threads !== null) threadsInto(grid, threads);
    sheets.push(grid.sheet(name, hidden, book));
  }
  if (sheets.length === 0) throw new Refusal(listed.length === 0 ? 'damaged' : 'empty');
  return sheets;
}
