/**
 * Parses a spreadsheet's formula into a tree. What a tree cannot express (joined texts, arrays, other files) is
 * reported, never guessed.
 */
export type Node =
  | { kind: 'number'; value: number }
  | { kind: 'cell'; sheet: string | null; ref: string }
  | { kind: 'range'; sheet: string | null; from: string; to: string }
  | { kind: 'name'; name: string }
  | { kind: 'minus'; of: Node }
  | { kind: 'percent'; of: Node }
  | { kind: 'binary'; op: string; left: Node; right: Node }
  | { kind: 'call'; name: string; args: (Node | null)[] };

/** Why a formula cannot be translated; thrown and caught inside this folder only. */
export class Untranslatable extends Error {
  readonly why: string;
  constructor(why: string) {
    super(why);
    this.why = why;
  }
}

const token =
  /\s*(?:((?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|"((?:[^"]|"")*)"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\p{L}\p{N}_(.])|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?([\p{L}_\\][\p{L}\p{N}_.\\]*)|(<>|<=|>=|[-+*/^&=<>(),;:%{}])|(\[|#|@|!|\S))/uy;

interface Token {
  kind: 'number' | 'text' | 'cell' | 'word' | 'symbol' | 'end';
  text: string;
  sheet: string | null;
}

const mostDepth = 100;
const mostTokens = 4000;

function tokensOf(source: string): Token[] {
  const list: Token[] = [];
  token.lastIndex = 0;
  for (let m = token.exec(source); m; m = token.exec(source)) {
    const [, number, text, cellSheet, cell, wordSheet, word, symbol, other] = m;
    const sheetOf = (s: string | undefined): string | null =>
      s === undefined ? null : s.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
    // Another file is written as [its number] in one kind of workbook, and as 'its address'# in the other.
    if (other === '[' || (other === "'" && /'(?:[^']|'')*'#/.test(source)))
      throw new Untranslatable('other-file');
    if (other !== undefined) throw new Untranslatable(other === '#' ? 'error' : 'unknown');
    if (number !== undefined) list.push({ kind: 'number', text: number, sheet: null });
    else if (text !== undefined) list.push({ kind: 'text', text, sheet: null });
    else if (cell !== undefined) {
      const sheet = sheetOf(cellSheet);
      if (sheet?.includes('[')) throw new Untranslatable('other-file');
      list.push({ kind: 'cell', text: cell.replaceAll('$', '').toUpperCase(), sheet });
    } else if (word !== undefined) list.push({ kind: 'word', text: word, sheet: sheetOf(wordSheet) });
    else list.push({ kind: 'symbol', text: symbol ?? '', sheet: null });
    if (list.length > mostTokens) throw new Untranslatable('long');
  }
  list.push({ kind: 'end', text: '', sheet: null });
  return list;
}

/** Precedence of operators in spreadsheets, loosest first; all from left to right, powers too. */
const levels = [['=', '<>', '<', '<=', '>', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** The tree of a formula without its "=". Throws an `Untranslatable`. A minus binds tighter than a power: −2^2 is 4 there. */
export function parseSheetFormula(source: string): Node {
  const list = tokensOf(source.replace(/^=/, ''));
  let at = 0;
  let depth = 0;
  const now = (): Token => list[at] as Token;
  const is = (symbol: string): boolean => now().kind === 'symbol' && now().text === symbol;
  const deeper = <T>(inside: () => T): T => {
    if (++depth > mostDepth) throw new Untranslatable('deep');
    const made = inside();
    depth--;
    return made;
  };

  const level = (n: number): Node => {
    const operators = levels[n];
    if (!operators) return unary();
    let left = level(n + 1);
    while (now().kind === 'symbol' && operators.includes(now().text)) {
      const op = now().text;
      at++;
      if (op === '&') throw new Untranslatable('text');
      left = { kind: 'binary', op, left, right: level(n + 1) };
    }
    return left;
  };
  const unary = (): Node =>
    deeper(() => {
      if (is('+')) {
        at++;
        return unary();
      }
      if (is('-')) {
        at++;
        return { kind: 'minus', of: unary() };
      }
      let node = primary();
      while (is('%')) {
        at++;
        node = { kind: 'percent', of: node };
      }
      return node;
    });
  const primary = (): Node => {
    const t = now();
    at++;
    switch (t.kind) {
      case 'number':
        return { kind: 'number', value: Number(t.text) };
      case 'text':
        throw new Untranslatable('text');
      case 'cell': {
        if (!is(':')) return { kind: 'cell', sheet: t.sheet, ref: t.text };
        at++;
        const last = now();
        at++;
        if (last.kind !== 'cell') throw new Untranslatable('range');
        return { kind: 'range', sheet: t.sheet, from: t.text, to: last.text };
      }
      case 'word': {
        if (!is('(')) {
          const word = t.text.toUpperCase();
          if (word === 'TRUE') return { kind: 'number', value: 1 };
          if (word === 'FALSE') return { kind: 'number', value: 0 };
          return { kind: 'name', name: t.text };
        }
        at++;
        const args: (Node | null)[] = [];
        if (!is(')'))
          for (;;) {
            args.push(is(',') || is(';') || is(')') ? null : deeper(() => level(0)));
            if (!is(',') && !is(';')) break;
            at++;
          }
        if (!is(')')) throw new Untranslatable('unknown');
        at++;
        return { kind: 'call', name: t.text.toUpperCase().replace(/^_XLFN\./, ''), args };
      }
      case 'symbol':
        if (t.text === '(') {
          const inner = deeper(() => level(0));
          if (!is(')')) throw new Untranslatable('unknown');
          at++;
          return inner;
        }
        throw new Untranslatable(t.text === '{' ? 'array' : 'unknown');
      case 'end':
        throw new Untranslatable('unknown');
    }
  };
  const whole = level(0);
  if (now().kind !== 'end') throw new Untranslatable('unknown');
  return whole;
}
