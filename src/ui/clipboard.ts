import { toHtml, toTsv, type Table } from '../report/table.ts';

/**
 * Puts text on the clipboard. Pages on plain http have no clipboard API: there the older command is used. Resolves to false
 * when neither worked.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (navigator.clipboard !== undefined) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused (no focus, no permission): the older command may still be allowed.
  }
  if (typeof document.execCommand !== 'function') return false;
  const area = document.createElement('textarea');
  const before = document.activeElement;
  area.value = text;
  area.setAttribute('readonly', '');
  area.className = 'copy-area';
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}

/**
 * Puts a table on the clipboard as rich text, which mail and documents keep as a table, and as tab-separated columns for
 * programs that take only text. Resolves to false when nothing worked.
 */
export const copyTable = (table: Table): Promise<boolean> =>
  copyRich(Promise.resolve({ html: toHtml(table), text: toTsv(table) }));

/**
 * Puts HTML and plain text on the clipboard. Call it within the press: the browser allows it while the text is still being
 * made. Resolves to false when nothing worked; rejects where the text could not be made.
 */
export async function copyRich(made: Promise<{ html: string; text: string }>): Promise<boolean> {
  const as = (type: string, of: 'html' | 'text'): Promise<Blob> =>
    made.then((x) => new Blob([x[of]], { type }));
  try {
    if (navigator.clipboard !== undefined && typeof ClipboardItem !== 'undefined') {
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/html': as('text/html', 'html'), 'text/plain': as('text/plain', 'text') }),
      ]);
      return true;
    }
  } catch {
    // Refused, or the browser takes no rich text: plain text may still be allowed.
  }
  return copyText((await made).text);
}

/**
 * Puts a picture (PNG) on the clipboard, which may still be in the making. Resolves to false where the browser does not allow
 * it; rejects where the picture could not be made.
 */
export async function copyPicture(made: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': made })]);
    return true;
  } catch {
    await made;
  }
  return false;
}
