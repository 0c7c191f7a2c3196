/**
 * Reads delimited text as rows (RFC 4180, with tolerance): spaces before an opening quote, quotes inside unquoted
 * cells, text after a closing quote. A quote that is never closed affects only its own row.
 */
import { bounds, type Cell, type ProblemKind, type Sheet } from '../types.ts';

const delimiters = ['\t', ';', ',', '|'] as const;

interface Records {
  records: string[][];
  problems: { row: number; kind: ProblemKind }[];
}

const blankBefore = /^[ \u00A0]*$/;

/**
 * @param most the most records to read Rows are counted as a spreadsheet counts them: a quoted line break starts none.
 */
function recordsOf(text: string, delimiter: string, most: number): Records {
  const records: string[][] = [];
  const problems: Records['problems'] = [];
  const length = text.length;
  const parting = delimiter.charCodeAt(0);
  let at = 0;
  /** Opening quotes that are never closed are ordinary characters. */
  let literal = -1;
  while (at < length && records.length < most) {
    const start = at;
    const record: string[] = [];
    let redo = false;
    for (;;) {
      // One cell: from `at` to a delimiter, a line's end or the end of the text.
      let cell = '';
      let from = at;
      let quote = at;
      for (; quote < length; quote++) {
        const c = text.charCodeAt(quote);
        if (c !== 32 && c !== 160) break;
      }
      if (text.charCodeAt(quote) === 34 && quote !== literal) {
        let closing = quote + 1;
        let inner = '';
        let begin = closing;
        for (;;) {
          closing = text.indexOf('"', closing);
          if (closing < 0) break;
          if (text[closing + 1] === '"') {
            inner += text.slice(begin, closing + 1);
            closing += 2;
            begin = closing;
            continue;
          }
          inner += text.slice(begin, closing);
          break;
        }
        let after = closing + 1;
        while (closing >= 0 && after < length && text[after] === ' ' && delimiter !== ' ') after++;
        const ends =
          closing >= 0 &&
          (after >= length || text[after] === delimiter || text[after] === '\n' || text[after] === '\r');
        // The closing quote lies in another cell after a line break, so the quote was never closed in its own.
        if (closing < 0 || (!ends && /[\r\n]/.test(inner))) {
          problems.push({ row: records.length + 1, kind: 'quote' });
          literal = quote;
          at = start;
          redo = true;
          break;
        }
        cell = inner;
        from = ends ? after : closing + 1;
      }
      let end = from;
      while (end < length) {
        const c = text.charCodeAt(end);
        if (c === 10 || c === 13 || c === parting) break;
        end++;
      }
      const rest = text.slice(from, end);
      record.push(
        cell === '' && from === at ? rest.trim() : (cell + (blankBefore.test(rest) ? '' : rest)).trim(),
      );
      at = end;
      if (at < length && text[at] === delimiter) {
        at++;
        if (at < length) continue;
        record.push('');
      }
      break;
    }
    if (redo) continue;
    records.push(record);
    if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else if (at < length) at++;
  }
  return { records, problems };
}

/** How many of the first rows a delimiter splits into equally many cells, and how many it splits at all. */
function alikeness(lengths: readonly number[]): { alike: number; cut: number } {
  const counts = new Map<number, number>();
  for (const length of lengths) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const all = [...counts.values()];
  return { alike: Math.max(0, ...all), cut: all.reduce((sum, n) => sum + n, 0) };
}

const looked = 60_000;

/** Whether every comma may belong to a number after a word: "Training 1,200" is no row of two cells. */
function onlyThousands(text: string): boolean {
  let any = false;
  for (const m of text.matchAll(/.{0,24},.{0,4}/g)) {
    if (!/ [^\p{L}\s]{0,3}\d{1,3}(?:,\d{3})*,\d{3}(?!\d)/u.test(m[0])) return false;
    any = true;
  }
  return any;
}

/** The delimiter that splits most of the first rows into the same number of cells; of equal ones the rarer in prose. */
function delimiterOf(text: string): { delimiter: string; alike: number } {
  const head = text.slice(0, looked);
  const thousands = onlyThousands(head);
  let best: string = thousands ? '\t' : ',';
  let most = 0;
  let bestAlike = 0;
  for (const delimiter of delimiters) {
    if (!head.includes(delimiter) || (delimiter === ',' && thousands)) continue;
    const { records } = recordsOf(head, delimiter, 60);
    const { alike, cut } = alikeness(records.map((r) => r.length));
    const score = alike + cut / 1000;
    if (score > most + 1e-9) {
      most = score;
      best = delimiter;
      bestAlike = alike;
    }
  }
  return { delimiter: best, alike: bestAlike };
}

/** Separators of columns in a letter or on a printed page: several spaces, or a colon after a name. */
const gaps = [/[ \u00A0]{2,}/g, /:[ \u00A0]+/g];

/**
 * The text with tabs between columns that no delimiter separates; null if it has none. "Paper 1,200" is no row of two
 * figures.
 * @param alike the number of rows that the best delimiter splits alike
 */
function tabbed(text: string, alike: number): string | null {
  const head = text.slice(0, looked);
  if (head.includes('\t') || head.includes('"')) return null;
  const lines = head
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 60);
  for (const gap of gaps) {
    const cut = lines.map((line) => line.split(gap));
    const own = alikeness(cut.map((cells) => cells.length)).alike;
    const figures = cut.filter((cells) => cells.length > 1 && /\d/.test(cells.at(-1) ?? '')).length;
    if (own >= 2 && own > alike && own >= 0.6 * lines.length && figures * 2 >= own)
      return text
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim().replace(gap, '\t'))
        .join('\n');
  }
  return null;
}

/** A text that spreadsheets are to keep as it is: ="007". */
const keptAsText = /^="([^"]*)"$/;

const cellOf = (source: string): Cell => {
  const text = source.startsWith('="') ? source.replace(keptAsText, '$1').trim() : source;
  return { text, value: text === '' ? null : text };
};

/** The text as one sheet. It is never refused: faults are listed in `problems`. */
export function sheetOfText(source: string, name: string, wanted?: string): Sheet {
  const text = source.replace(/^\uFEFF/, '').replace(/\0+$/, '');
  const first = /^\s*"?sep=(.)"?[ \t]*(?:\r\n|\n|\r|$)/i.exec(text);
  let body = first ? text.slice(first[0].length) : text;
  const skipped = first ? 1 : 0;
  let delimiter = wanted ?? first?.[1];
  if (delimiter === undefined) {
    const found = delimiterOf(body);
    const columns = tabbed(body, found.alike);
    delimiter = columns === null ? found.delimiter : '\t';
    body = columns ?? body;
  }
  const { records, problems } = recordsOf(body, delimiter, bounds.rows + 1);
  const found = problems.map((p) => ({ ...p, row: p.row + skipped }));
  if (records.length > bounds.rows) {
    records.length = bounds.rows;
    found.push({ row: bounds.rows + skipped + 1, kind: 'large' });
  }
  const wide = records.findIndex(
    (r) => r.length > bounds.columns && r.slice(bounds.columns).some((x) => x !== ''),
  );
  if (wide >= 0) found.push({ row: wide + 1 + skipped, kind: 'large' });
  const rows = records.map((r) => (r.length > bounds.columns ? r.slice(0, bounds.columns) : r).map(cellOf));
  while (rows.length > 0 && rows.at(-1)?.every((c) => c.text === '')) rows.pop();
  return {
    name,
    rows,
    from: rows.map((_, i) => i + 1 + skipped),
    ...(found.length > 0 ? { problems: found } : {}),
  };
}
