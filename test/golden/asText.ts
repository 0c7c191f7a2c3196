/** Files as text that can be read and compared line by line: what stands where, and nothing of how it looks. */
import type { Book, Cell, Sheet } from '../../src/export/xlsx/grid.ts';
import { columnLetter } from '../../src/util/columnLetter.ts';
import { crc32 } from '../../src/util/crc32.ts';
import { chartsIn, seriesIn, slidesOf, type Parts } from '../export/packages.ts';

/** Figures to seven digits: sums in binary may end differently without anybody seeing it. */
const figure = (x: number): string => String(Number(x.toPrecision(7)) + 0);
const shown = (value: string | number | null): string =>
  value === null ? '(empty)' : typeof value === 'number' ? figure(value) : JSON.stringify(value);

/** A formula with its relative references as distances, so that one filled along a row is one formula. */
const filled = (formula: string, cell: { row: number; column: number }): string =>
  formula.replace(
    /("(?:[^"]|"")*"|'[^']*')|(?<![A-Za-z_.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\d(A-Za-z_])/g,
    (all, text: string | undefined, fixColumn: string, letters: string, fixRow: string, digits: string) => {
      if (text !== undefined) return all;
      const column = [...letters].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
      return `${fixRow ? `R${digits}` : `R[${Number(digits) - 1 - cell.row}]`}${fixColumn ? `C${letters}` : `C[${column - cell.column}]`}`;
    },
  );

type Placed = Cell & { row: number; column: number };
const likeness = (cell: Placed): string =>
  cell.kind === 'live'
    ? `= ${filled(cell.formula, cell)} | ${cell.look.format ?? ''}`
    : cell.kind === 'number'
      ? `number | ${cell.look.format ?? ''}`
      : cell.kind;

const place = (c: Placed): string => `${columnLetter(c.column)}${c.row + 1}`;
const valueOf = (c: Placed): string | number | null =>
  c.kind === 'live' || c.kind === 'number' ? c.value : null;
const totalOf = (cells: readonly Placed[]): number =>
  cells.map(valueOf).reduce<number>((sum, v) => sum + (typeof v === 'number' ? v : 0), 0);

/** Of a long formula its beginning, and a number that another formula would hardly have. */
function short(formula: string): string {
  if (formula.length <= 90) return formula;
  return `${formula.slice(0, 50)}… (${formula.length} letters, ${crc32(new TextEncoder().encode(formula)).toString(16)})`;
}

/**
 * Cells filled alike: of many the ends and the sum, which a change in between moves; ″ for a formula like the last one in
 * the column.
 */
function cellsText(run: readonly Placed[], above: Map<number, string>): string {
  const [first, last] = [run[0] as Placed, run.at(-1) as Placed];
  const where = run.length === 1 ? place(first) : `${place(first)}:${place(last)}`;
  if (first.kind === 'text')
    return `${where}  ${run.map((c) => (c.kind === 'text' ? JSON.stringify(c.text) : '')).join(' ')}`;
  const values = run.map(valueOf);
  const format = first.look.format === undefined ? '' : `  [${first.look.format}]`;
  const said =
    values.length <= 6
      ? values.map(shown).join(' ')
      : `${values.slice(0, 3).map(shown).join(' ')} … ${shown(values.at(-1) ?? null)}, sum ${figure(totalOf(run))}`;
  const likes = likeness(first);
  const again = above.get(first.column) === likes;
  above.set(first.column, likes);
  return `${where}  ${said}${again ? '  ″' : first.kind === 'live' ? `  =${short(first.formula)}${format}` : format}`;
}

function grouped<T>(items: readonly T[], alike: (before: T, item: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const before = groups.at(-1)?.at(-1);
    if (before !== undefined && alike(before, item)) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** A sheet: cells filled alike along a row are one entry, and so are rows filled alike one below the other. */
function sheetText(sheet: Sheet): string {
  const cells = [...sheet.cells.values()]
    .filter((c) => c.kind !== 'blank')
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const rows = grouped(cells, (a, b) => a.row === b.row);
  const runs = rows.map((row) =>
    grouped(row, (a, b) => a.column === b.column - 1 && likeness(a) === likeness(b)),
  );
  const pattern = (row: readonly Placed[][]): string =>
    row.map((run) => `${run[0]?.column} ${run.length} ${likeness(run[0] as Placed)}`).join();
  const figures = (row: readonly Placed[][]): boolean => row.every((run) => run[0]?.kind !== 'text');
  const blocks = grouped(
    runs,
    (a, b) => figures(a) && a[0]?.[0]?.row === (b[0]?.[0]?.row ?? 0) - 1 && pattern(a) === pattern(b),
  );
  const above = new Map<number, string>();
  const text = blocks.flatMap((block) => {
    const first = block[0] ?? [];
    if (block.length < 4) return block.flat().map((run) => cellsText(run, above));
    return first.map((_, i) =>
      cellsText(
        block.flatMap((row) => row[i] ?? []),
        above,
      ),
    );
  });
  return [`## ${sheet.name}`, ...text].join('\n');
}

export const bookText = (book: Book): string =>
  [
    `# ${book.title}`,
    ...book.sheets.filter((s) => !s.hidden).map(sheetText),
    '## Names',
    ...book.names.map(({ name, range }) => `${name}  ${range}`),
    '',
  ].join('\n');

const undone = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
const runsIn = (xml: string): string =>
  undone(
    [...xml.matchAll(/<a:p>.*?<\/a:p>/gs)]
      .map(([p]) => [...p.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((m) => m[1]).join(''))
      .filter(Boolean)
      .join(' / '),
  );

/** Each slide: what its boxes and tables say in order, and the series of its charts. */
export function slidesText(parts: Parts): string {
  const charts = chartsIn(parts);
  return slidesOf(parts)
    .map((xml, i) => {
      const lines: string[] = [];
      for (const [block] of xml.matchAll(/<p:sp>.*?<\/p:sp>|<a:tr\b.*?<\/a:tr>|<c:chart\b[^>]*>/gs)) {
        if (block.startsWith('<a:tr'))
          lines.push([...block.matchAll(/<a:tc\b.*?<\/a:tc>/gs)].map(([cell]) => runsIn(cell)).join(' | '));
        else if (block.startsWith('<c:chart')) {
          const series = seriesIn(charts.shift() ?? '');
          for (const { name, values } of series)
            lines.push(
              `chart: ${undone(name)}: ${values.length > 24 ? `${values.length} values, sum ${figure(values.reduce((s, x) => s + x, 0))}` : values.map(figure).join(' ')}`,
            );
        } else {
          const said = runsIn(block);
          if (said !== '') lines.push(said);
        }
      }
      return [`## Slide ${i + 1}`, ...lines].join('\n');
    })
    .join('\n')
    .concat('\n');
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function rowsOf(table: Element): string[] {
  const caption = table.getAttribute('aria-label') ?? table.querySelector('caption')?.textContent ?? '';
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => plain(cell.textContent ?? '')).join(' | '),
  );
  // Of a table with a row a month every sixth says enough.
  const some = rows.length > 60 ? rows.filter((_, i) => i === 0 || i % 6 === 1) : rows;
  return [`table: ${plain(caption)}`, ...some];
}

/** The tables of a page, each row a line. */
export const tablesIn = (root: Element): string =>
  [...root.querySelectorAll('table')].flatMap((table) => [...rowsOf(table), '']).join('\n');

const lineOf = /^(?:P|H[1-6]|LI|DT|DD|HEADER|FIGCAPTION|BUTTON|STRONG)$/;

/** Everything a page says, a line for each paragraph, heading, entry and table row. */
export function pageText(root: Element): string {
  const lines: string[] = [];
  const visit = (element: Element): void => {
    if (element.localName === 'svg' || element.localName === 'style') return;
    if (element.tagName === 'TABLE') {
      lines.push(...rowsOf(element));
      return;
    }
    const ownText = [...element.childNodes].some(
      (node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
    );
    if (ownText || (lineOf.test(element.tagName) && element.querySelector('p, div, table') === null)) {
      const said = plain(element.textContent ?? '');
      if (said !== '') lines.push(said);
      return;
    }
    for (const child of element.children) visit(child);
  };
  visit(root);
  return `${lines.join('\n')}\n`;
}
