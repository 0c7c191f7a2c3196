/**
 * Reads .ods as sheets, from content.xml and meta.xml. Rows repeated by number are written out only if they hold
 * something; heading rows and groups are rows like any other.
 */
import type { BookFacts, Cell, DefinedName, Sheet } from '../types.ts';
import { Budget, Grid } from './grid.ts';
import { numberText } from './formats.ts';
import { nameTarget } from './xlsx.ts';
import { Refusal, type Package } from './package.ts';
import { attribute, namedTexts, walk } from './xml.ts';

/** "of:=SUM([.B2:.B5])*[$Other.C1]" as spreadsheets show it: SUM(B2:B5)*Other!C1. */
function plainFormula(source: string): string {
  const text = source.replace(/^\w+:(?==)/, '').replace(/^=/, '');
  return text
    .replace(/\[([^\]]*)\]/g, (_, reference: string) => {
      const ends = reference.split(/:(?=[^']*(?:'[^']*'[^']*)*$)/);
      const parts = ends.map((end) => {
        const m = /^(?:\$?(?:'((?:[^']|'')+)'|([^'.]*)))?\.(\$?[A-Z]+\$?\d+)$/i.exec(end);
        if (!m) return end;
        return { sheet: (m[1] ?? m[2] ?? '').replaceAll("''", "'"), cell: m[3] ?? '' };
      });
      const [first, last] = parts;
      if (first === undefined || typeof first === 'string') return reference;
      const sheet =
        first.sheet === ''
          ? ''
          : `${/^[A-Za-z_]\w*$/.test(first.sheet) ? first.sheet : `'${first.sheet.replaceAll("'", "''")}'`}!`;
      return `${sheet}${first.cell}${last !== undefined && typeof last !== 'string' ? `:${last.cell}` : ''}`;
    })
    .replace(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ',');
}

/** Collects the styles that show a share or a currency, as formats for cells. */
function formatsOf(xml: string, into: Map<string, string>): void {
  const dataStyles = new Map<string, string>();
  let open: string | null = null;
  let symbol = '';
  let inSymbol = false;
  walk(xml, {
    open: (name, a, empty) => {
      if (name === 'number:percentage-style') dataStyles.set(attribute(a, 'style:name') ?? '', '0%');
      else if (name === 'number:currency-style') {
        open = attribute(a, 'style:name');
        symbol = '';
      } else if (name === 'number:currency-symbol') inSymbol = !empty;
      else if (name === 'style:style') {
        const data = dataStyles.get(attribute(a, 'style:data-style-name') ?? '');
        if (data !== undefined) into.set(attribute(a, 'style:name') ?? '', data);
      }
    },
    text: (part) => {
      if (inSymbol) symbol += part;
    },
    close: (name) => {
      if (name === 'number:currency-symbol') inSymbol = false;
      else if (name === 'number:currency-style' && open !== null) {
        dataStyles.set(open, `[$${symbol}]#,##0.00`);
        open = null;
      }
    },
  });
}

/** The part before the body, which holds the styles: content.xml contains both. */
const stylesPart = (xml: string): string => {
  const at = xml.indexOf('<office:body');
  return at < 0 ? xml : xml.slice(0, at);
};

interface Made {
  name: string;
  hidden: boolean;
  grid: Grid;
}

function tablesOf(
  xml: string,
  formats: ReadonlyMap<string, string>,
): { tables: Made[]; names: DefinedName[] } {
  const tables: Made[] = [];
  const names: DefinedName[] = [];
  const budget = new Budget();
  const hiddenStyles = new Set<string>();
  let tableStyle = '';
  let grid: Grid | null = null;
  /** Tables inside a cell or a chart are not sheets. */
  let inner = 0;
  let row = 0;
  let columnsSeen = 0;
  let rowTimes = 1;
  let rowHidden = false;
  let column = 0;
  let cells: { column: number; times: number; cell: Cell; note: string }[] = [];
  let now: { cell: Cell; times: number; note: string; type: string; attributes: string } | null = null;
  let text = '';
  let note: string | null = null;
  let inParagraph = 0;
  let tracked = 0;

  const times = (a: string, name: string): number =>
    Math.max(1, Math.floor(Number(attribute(a, name) ?? 1)) || 1);

  const endCell = (): void => {
    if (!now) return;
    const { cell, attributes: a, type } = now;
    const shown = text.trim();
    const raw = attribute(a, 'office:value');
    if ((type === 'float' || type === 'currency' || type === 'percentage') && raw !== null) {
      const value = Number(raw);
      const format =
        type === 'percentage'
          ? '0%'
          : (formats.get(attribute(a, 'table:style-name') ?? '') ??
            (type === 'currency' ? `[$${attribute(a, 'office:currency') ?? ''}]#,##0.00` : undefined));
      cell.value = value;
      cell.text = numberText(value, format);
      if (format !== undefined) cell.format = format;
    } else if (type === 'date') cell.value = { day: (attribute(a, 'office:date-value') ?? '').slice(0, 10) };
    else if (type === 'boolean') cell.value = attribute(a, 'office:boolean-value') === 'true';
    else {
      const value = attribute(a, 'office:string-value') ?? shown;
      cell.value = value.trim() === '' ? null : value;
    }
    if (typeof cell.value === 'string') cell.text = cell.value.trim();
    else if (typeof cell.value === 'boolean') cell.text = cell.value ? 'TRUE' : 'FALSE';
    else if (cell.value !== null && typeof cell.value === 'object') cell.text = cell.value.day;
    const formula = attribute(a, 'table:formula');
    if (formula !== null) cell.formula = plainFormula(formula);
    if (cell.value !== null || cell.formula !== undefined || now.note !== '')
      cells.push({ column, times: now.times, cell, note: now.note });
    column += now.times;
    now = null;
    text = '';
  };

  const endRow = (): void => {
    if (!grid) return;
    if (cells.length > 0) {
      if (rowTimes > 200_000) throw new Refusal('large');
      for (let r = 0; r < rowTimes; r++)
        for (const { column: c, times, cell, note: n } of cells) {
          for (let k = 0; k < times; k++) grid.put(row + r, c + k, { ...cell });
          if (n !== '') grid.note(row + r, c, n);
        }
    }
    if (rowHidden)
      for (let r = 0; r < Math.min(rowTimes, 10_000 - grid.hiddenRows.length); r++)
        if (cells.length > 0) grid.hiddenRows.push(row + r + 1);
    row += rowTimes;
  };

  walk(xml, {
    open: (name, a, empty) => {
      switch (name) {
        case 'style:style':
          tableStyle = attribute(a, 'style:family') === 'table' ? (attribute(a, 'style:name') ?? '') : '';
          return;
        case 'style:table-properties':
          if (attribute(a, 'table:display') === 'false' && tableStyle !== '') hiddenStyles.add(tableStyle);
          return;
        case 'table:tracked-changes':
          if (!empty) tracked++;
          return;
        case 'table:table':
          if (grid) {
            if (!empty) inner++;
            return;
          }
          grid = new Grid(budget);
          row = 0;
          columnsSeen = 0;
          tables.push({
            name: attribute(a, 'table:name') ?? '',
            hidden: hiddenStyles.has(attribute(a, 'table:style-name') ?? '-'),
            grid,
          });
          return;
        case 'table:named-range': {
          const target = odsTarget(attribute(a, 'table:cell-range-address') ?? '');
          if (target && names.length < 100_000)
            names.push({ name: attribute(a, 'table:name') ?? '', ...target });
          return;
        }
      }
      if (!grid || inner > 0 || tracked > 0) return;
      switch (name) {
        case 'table:table-column': {
          const count = times(a, 'table:number-columns-repeated');
          if (['collapse', 'filter'].includes(attribute(a, 'table:visibility') ?? ''))
            grid.hideColumns(columnsSeen, columnsSeen + count - 1);
          columnsSeen += count;
          return;
        }
        case 'table:table-row':
          rowTimes = times(a, 'table:number-rows-repeated');
          rowHidden = ['collapse', 'filter'].includes(attribute(a, 'table:visibility') ?? '');
          column = 0;
          cells = [];
          if (empty) endRow();
          return;
        case 'table:table-cell':
        case 'table:covered-table-cell': {
          now = {
            cell: { text: '', value: null },
            times: times(a, 'table:number-columns-repeated'),
            note: '',
            type: attribute(a, 'office:value-type') ?? attribute(a, 'calcext:value-type') ?? '',
            attributes: a,
          };
          const across = times(a, 'table:number-columns-spanned');
          const down = times(a, 'table:number-rows-spanned');
          if (across > 1 || down > 1)
            grid.merges.push({ row, column, lastRow: row + down - 1, lastColumn: column + across - 1 });
          text = '';
          if (empty) endCell();
          return;
        }
        case 'office:annotation':
          if (!empty) note = '';
          return;
        case 'text:p':
          if (empty) return;
          inParagraph++;
          if (note !== null) note += note === '' ? '' : '\n';
          else if (text !== '') text += '\n';
          return;
        case 'text:line-break':
          if (note === null) text += '\n';
          return;
        case 'text:s':
          if (note === null) text += ' '.repeat(Math.min(100, times(a, 'text:c')));
          return;
        case 'text:tab':
          if (note === null) text += '\t';
      }
    },
    text: (part) => {
      if (inParagraph === 0) return;
      if (note !== null) note += part;
      else text += part;
    },
    close: (name) => {
      if (name === 'table:tracked-changes') tracked--;
      else if (name === 'table:table') {
        if (inner > 0) inner--;
        else grid = null;
      } else if (!grid || inner > 0 || tracked > 0) return;
      else if (name === 'text:p') inParagraph = Math.max(0, inParagraph - 1);
      else if (name === 'office:annotation') {
        if (now && note !== null) now.note = note;
        note = null;
      } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') endCell();
      else if (name === 'table:table-row') endRow();
    },
  });
  return { tables, names };
}

/** "$Inputs.$B$3:.$B$5" as a sheet and a range. */
function odsTarget(address: string): { sheet: string; range: string } | null {
  const m = /^\$?(?:'((?:[^']|'')+)'|([^'.]+))\.(\$?[A-Z]+\$?\d+)(?::(?:[^.]*)\.(\$?[A-Z]+\$?\d+))?$/i.exec(
    address,
  );
  if (!m) return nameTarget(address);
  const last = m[4];
  return {
    sheet: (m[1] ?? m[2] ?? '').replaceAll("''", "'"),
    range: `${m[3] ?? ''}${last !== undefined && last !== m[3] ? `:${last}` : ''}`.replaceAll('$', ''),
  };
}

const propertiesOfMeta = (xml: string): Record<string, string> =>
  Object.fromEntries(namedTexts(xml, (tag) => tag === 'meta:user-defined', 'meta:name'));

/** All sheets of the file. Throws a Refusal if it is no such file. */
export async function readOds(file: Package): Promise<Sheet[]> {
  const manifest = await file.text('META-INF/manifest.xml');
  if (manifest?.includes('encryption-data')) throw new Refusal('password');
  const content = await file.text('content.xml');
  if (content === null) throw new Refusal('damaged');
  if (!content.includes('<office:spreadsheet')) throw new Refusal('unknown');
  const formats = new Map<string, string>();
  const styles = await file.text('styles.xml');
  if (styles !== null) formatsOf(styles, formats);
  formatsOf(stylesPart(content), formats);
  const { tables, names } = tablesOf(content, formats);
  const meta = await file.text('meta.xml');
  const book: BookFacts = {
    names,
    properties: meta === null ? {} : propertiesOfMeta(meta),
    ...(file.hasMacros() ? { macros: true } : {}),
  };
  if (tables.length === 0) throw new Refusal('empty');
  return tables.map(({ name, hidden, grid }) => grid.sheet(name, hidden, book));
}
