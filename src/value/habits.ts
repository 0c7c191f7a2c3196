/**
 * Rewrites spreadsheet habits into the language's own form: a leading `=`, capitals, `;` between arguments, `1,000` for
 * a thousand, `×` and `÷`. Each is rewritten only if it has a single meaning here.
 */
import type { Token } from './lexer.ts';

/** The first group of a number with thousands separators; a number that starts with 0 is none. */
const first = /^[1-9]\d{0,2}$/;
const group = /^\d{3}$/;
const lastGroup = /^\d{3}(?:\.\d*)?$/;

const isSymbol = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'symbol' && token.text === text;
const areAdjacent = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.at + a.typed.length === b.at;

/** How many tokens from `i` on form one number with commas between its thousands; 1 if they form none. */
function thousandsAt(list: readonly Token[], i: number): number {
  let end = i;
  if (list[i]?.kind !== 'number' || !first.test(list[i].text)) return 1;
  for (;;) {
    const [comma, next] = [list[end + 1], list[end + 2]];
    if (!comma || comma.typed !== ',' || next?.kind !== 'number') break;
    if (!areAdjacent(list[end], comma) || !areAdjacent(comma, next) || !lastGroup.test(next.text)) break;
    end += 2;
    if (!group.test(next.text)) break;
  }
  return end - i + 1;
}

const joined = (tokens: readonly Token[], by: string): Token => {
  const [start] = tokens as [Token];
  return {
    kind: 'number',
    text: tokens.map((t) => (t.typed === ',' ? by : t.text)).join(''),
    typed: tokens.map((t) => t.typed).join(''),
    at: start.at,
  };
};

/**
 * The tokens of a formula without spreadsheet habits.
 *
 * A comma between digits separates arguments inside a function, unless that leaves an argument like `000`, or `;`
 * separates them; everywhere else it can only group thousands. With `eager` every group of thousands is one number: the
 * second attempt, if the first makes no sense.
 */
export function withoutHabits(list: readonly Token[], eager: boolean): Token[] {
  const semicolons = list.some((t) => t.typed === ';');
  const out: Token[] = [];
  /** For each open parenthesis, whether it holds a function's arguments. */
  const open: boolean[] = [];
  for (let i = isSymbol(list[0], '=') ? 1 : 0; i < list.length; i++) {
    const token = list[i] as Token;
    if (isSymbol(token, '(')) open.push(out.at(-1)?.kind === 'word');
    else if (isSymbol(token, ')')) open.pop();
    const inCall = open.at(-1) ?? false;
    if (token.kind === 'word') {
      out.push({ ...token, text: token.text.toLowerCase() });
      continue;
    }
    if (token.typed === ';' && inCall) {
      out.push({ ...token, text: ',' });
      continue;
    }
    const many = thousandsAt(list, i);
    const parts = list.slice(i, i + many);
    const oddly = parts.some((t, k) => k > 0 && t.kind === 'number' && t.text.startsWith('0'));
    if (many > 1 && (eager || !inCall || semicolons || oddly)) {
      out.push(joined(parts, ''));
      i += many - 1;
      continue;
    }
    const [comma, next] = [list[i + 1], list[i + 2]];
    // If `;` separates arguments, a comma that separates nothing is a decimal comma.
    if (
      semicolons &&
      token.kind === 'number' &&
      /^\d+$/.test(token.text) &&
      comma?.typed === ',' &&
      next?.kind === 'number' &&
      /^\d+$/.test(next.text) &&
      areAdjacent(token, comma) &&
      areAdjacent(comma, next)
    ) {
      out.push(joined([token, comma, next], '.'));
      i += 2;
      continue;
    }
    out.push(token);
  }
  return out;
}

/** Whether tokens were not written as the language writes them. */
export const hadHabits = (list: readonly Token[], read: readonly Token[]): boolean =>
  list.length !== read.length || read.some((token) => token.text !== token.typed);
