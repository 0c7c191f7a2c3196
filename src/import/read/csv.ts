/**
 * Delimited text as rows (RFC 4180, with forgiveness): spaces before an opening quote, quotes inside unquoted cells, text
 * after a closing quote. A quote never closed costs its own row and no other.
 */
import { bounds, type Cell, type ProblemKind, type Sheet } from '../types.ts';

const delimiters = ['\t', ';', ',', '|'] as const;

interface Records {
  records: string[][];
  problems: { row: number; kind: ProblemKind }[];
}

const blankBefore = /^[ \u00A0]*$/;

/**
 * @param most stop after so many records
 * Rows are counted as a spreadsheet counts them: a quoted line break starts none.
 */
function recordsOf(text: string, delimiter: string, most: number): Records {
  const records: string[][] = [];
  const problems: Records['problems'] = [];
  const length = text.length;
  let at = 0;
  /** Opening quotes found never to close: they stand for themselves. */
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
      while (quote < length && (text[quote] === ' ' || text[quote] === '\u00A0')) quote++;
      if (text[quote] === '"' && quote !== literal) {
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
        // Closed in the middle of another cell after a line break: it was never closed where it belongs.
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
        if (c === 10 || c === 13 || text[end] === delimiter) break;
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

/** The delimiter that cuts most of the first rows into the same number of cells; of equals the rarer in prose. */
export function delimiterOf(text: string): string {
  const head = text.slice(0, 60_000);
  let best: string = ',';
  let most = 0;
  for (const delimiter of delimiters) {
    if (!head.includes(delimiter)) continue;
    const { records } = recordsOf(head, delimiter, 60);
    const counts = new Map<number, number>();
    for (const record of records) {
      if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
    }
    const alike = Math.max(0, ...counts.values());
    const cut = [...counts.values()].reduce((sum, n) => sum + n, 0);
    const score = alike + cut / 1000;
    if (score > most + 1e-9) {
      most = score;
      best = delimiter;
    }
  }
  return best;
}

const cellOf = (text: string): Cell => ({ text, value: text === '' ? null : text });

/** What a text holds, as one sheet. Never refuses: what is wrong stands in `problems`. */
export function sheetOfText(source: string, name: string, wanted?: string): Sheet {
  const text = source.replace(/^\uFEFF/, '').replace(/\0+$/, '');
  const first = /^\s*"?sep=(.)"?[ \t]*(?:\r\n|\n|\r|$)/i.exec(text);
  const body = first ? text.slice(first[0].length) : text;
  const skipped = first ? 1 : 0;
  const delimiter = wanted ?? first?.[1] ?? delimiterOf(body);
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
