/** The functions of the formula language. */
export const functionNames = [
  'min',
  'max',
  'abs',
  'round',
  'floor',
  'ceil',
  'if',
  'today',
  'before',
] as const;
export type FunctionName = (typeof functionNames)[number];

/**
 * Joined the language when there were documents already in which an assumption may have this name. They stay as they
 * are: it is a function only where a parenthesis follows, and no new assumption gets it.
 */
const late: ReadonlySet<string> = new Set<FunctionName>(['before']);

export const isFunctionName = (word: string): word is FunctionName =>
  (functionNames as readonly string[]).includes(word);

/** What an assumption may be called in a formula. */
export const namePattern = /^[a-z][a-z0-9_]*$/;

/** Whether no assumption of any document may carry the name, since formulas could not mention it. */
export const isReserved = (name: string): boolean =>
  name === 'year' || (isFunctionName(name) && !late.has(name));

/** Whether `name` can be given to an assumption: the pattern, the length, and not a word of the language. */
export const isName = (name: string): boolean =>
  name.length <= 60 && namePattern.test(name) && !isReserved(name) && !late.has(name);
