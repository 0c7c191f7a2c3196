/** Finds growth in the formulas of a row of years, if each repeats the same operation on the one before. */

/** Whether every bracket is closed and none is closed before it was opened. */
function isWhole(text: string): boolean {
  let depth = 0;
  for (const c of text) {
    if (c === '(') depth++;
    else if (c === ')' && --depth < 0) return false;
  }
  return depth === 0;
}

const isAtom = (text: string): boolean =>
  /^[\p{L}\p{N}_.%]+$/u.test(text) ||
  (text.startsWith('(') && text.endsWith(')') && isWhole(text.slice(1, -1))) ||
  (/^[\p{L}_][\p{L}\p{N}_]*\(.*\)$/u.test(text) && isWhole(text.slice(text.indexOf('(') + 1, -1)));
const atom = (text: string): string => (isAtom(text) ? text : `(${text})`);

/** The text without brackets around all of it. */
const bare = (text: string): string =>
  text.startsWith('(') && text.endsWith(')') && isWhole(text.slice(1, -1)) ? text.slice(1, -1) : text;

interface Step {
  sign: string;
  by: string;
}

/** The operation that turns `before` into `after`: `(a * 1.03)` and `(1.03 * a)` are a, times 1.03. Null if there is none. */
function stepOf(before: string, after: string): Step | null {
  const inner = bare(after);
  const behind = inner.startsWith(before) ? /^ ([*/+-]) (.+)$/s.exec(inner.slice(before.length)) : null;
  if (behind && isWhole(behind[2] ?? '')) return { sign: behind[1] ?? '', by: behind[2] ?? '' };
  const ahead = inner.endsWith(before)
    ? /^(.+) ([*+]) $/s.exec(inner.slice(0, inner.length - before.length))
    : null;
  return ahead && isWhole(ahead[1] ?? '') ? { sign: ahead[2] ?? '', by: ahead[1] ?? '' } : null;
}

/**
 * One formula for all years: `a * 1.03 ^ (year - 1)` for a, (a * 1.03), ((a * 1.03) * 1.03). Null if the years do not
 * all repeat the same operation, or the operation itself depends on the year.
 * @param each the formula of each year, from the first; every operation but a single one is in brackets
 */
export function grown(each: readonly string[]): string | null {
  const [first = '', second] = each;
  const step = second === undefined ? null : stepOf(first, second);
  if (!step || /\b(?:year|before)\b/.test(step.by)) return null;
  for (let i = 2; i < each.length; i++) {
    const now = stepOf(each[i - 1] ?? '', each[i] ?? '');
    if (now?.sign !== step.sign || now.by !== step.by) return null;
  }
  const times = step.sign === '*' || step.sign === '/';
  const by = times ? `${atom(step.by)} ^ (year - 1)` : `${atom(step.by)} * (year - 1)`;
  return `${atom(first)} ${step.sign} ${by}`;
}
