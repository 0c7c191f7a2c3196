/** Splits a formula's text into tokens. Never fails: text that belongs to no token becomes a `bad` one, with its position. */

export type Token = {
  kind: 'number' | 'word' | 'symbol' | 'bad' | 'end';
  /** As the language writes it: `×` is `*` here, `1,000` is `1000`. */
  text: string;
  /** As it was typed. */
  typed: string;
  /** Position in the text, in UTF-16 code units. */
  at: number;
};

// A number includes the letters that touch it, so that "2x" is one bad number and not two valid tokens.
const pattern =
  /\s*(?:([0-9.][\p{L}\p{N}\p{M}_.]*)|([\p{L}_][\p{L}\p{N}\p{M}_]*)|(<>|<=|>=|[-+*/^=<>(),;%×·⋅÷−–≠≤≥])|(\S))/uy;

/** Signs as calculators and word processors write them. */
const signs: Record<string, string> = {
  '×': '*',
  '·': '*',
  '⋅': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
  '≠': '<>',
  '≤': '<=',
  '≥': '>=',
};

/** The tokens of `text`, closed by one `end` token. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    const [, number, word, symbol, bad] = m;
    const token = number ?? word ?? symbol ?? bad ?? '';
    found.push({
      kind: number ? 'number' : word ? 'word' : symbol ? 'symbol' : 'bad',
      text: (symbol ? signs[symbol] : undefined) ?? token,
      typed: token,
      at: pattern.lastIndex - token.length,
    });
  }
  found.push({ kind: 'end', text: '', typed: '', at: text.length });
  return found;
}
