/** A memo as rich text and as plain text, for the clipboard. */
import { textOf } from '../../report/cell.ts';
import type { Table, TableRow } from '../../report/table.ts';
import { escaped as escapedMarkup } from '../../util/escaped.ts';
import { xmlText } from '../../util/xmlText.ts';
import type { Block, Memo } from './memo.ts';
import { numbersWords } from '../../text/words/numbers.ts';

const escaped = (text: string): string => escapedMarkup(xmlText(text)).replaceAll('\n', '<br>');

const bold = new Set<TableRow['role']>(['sum', 'net']);

/** A figure is never separated from its sign or its currency; longer texts are words. */
const longestFigure = 16;

/**
 * Formatted by attributes instead of styles: the page's policy allows no styles on elements, and browsers read the
 * clipboard under the policy of the page it comes from.
 */
function tableHtml({ columns, rows }: Table): string {
  const side = (i: number): string => (columns[i]?.numeric === true ? ' align="right"' : '');
  const head = columns.map((c, i) => `<th${side(i)}>${escaped(c.label)}</th>`).join('');
  const body = rows.map(({ cells, role }) => {
    if (role === 'group')
      return `<tr><td colspan="${columns.length}"><b>${escaped(textOf(cells[0]))}</b></td></tr>`;
    const shown = columns.map((_, i) => {
      const text = escaped(textOf(cells[i]));
      return `<td${side(i)} valign="top"${columns[i]?.numeric === true && text.length <= longestFigure ? ' nowrap' : ''}>${bold.has(role) ? `<b>${text}</b>` : text}</td>`;
    });
    return `<tr>${shown.join('')}</tr>`;
  });
  return `<table border="1" cellspacing="0" cellpadding="4"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block.table);
    case 'paragraph': {
      const title = block.title === undefined ? '' : `<b>${escaped(block.title)}</b> `;
      const text = escaped(block.text);
      return `<p>${title}${block.tone === 'strong' ? `<b>${text}</b>` : text}</p>`;
    }
  }
}

/** The memo as HTML: headings, paragraphs, lists and tables that mail programs and word processors keep. */
export const memoHtml = ({ blocks }: Memo): string =>
  `<html><meta charset="utf-8"><body>${blocks.map(blockHtml).join('')}</body></html>`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return [
        block.table.columns.map((c) => oneLine(c.label)).join('\t'),
        ...block.table.rows.map((row) =>
          block.table.columns.map((_, i) => oneLine(textOf(row.cells[i]))).join('\t'),
        ),
      ].join('\n');
    case 'paragraph':
      return block.title === undefined ? block.text : numbersWords().titled(block.title, block.text);
  }
}

/** The memo as plain text: parts separated by an empty line, columns by tabs. */
export const memoText = ({ blocks }: Memo): string => `${blocks.map(blockText).join('\n\n')}\n`;
