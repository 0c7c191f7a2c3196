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
 * Functions that were added when documents could already have an assumption of this name. Such documents stay valid:
 * the word is a function only before a parenthesis, and no new assumption can get the name.
 */
const laterFunctions: ReadonlySet<string> = new Set<FunctionName>(['before']);

export const isFunctionName = (word: string): word is FunctionName =>
  (functionNames as readonly string[]).includes(word);

/** What an assumption may be called in a formula. */
export const namePattern = /^[a-z][a-z0-9_]*$/;

/** Whether no assumption of any document can have the name, because formulas could not mention it. */
export const isReserved = (name: string): boolean =>
  name === 'year' || (isFunctionName(name) && !laterFunctions.has(name));

/**
 * Whether `name` can be given to an assumption: it matches the pattern, is short enough, and is no word of the formula
 * language.
 */
export const isName = (name: string): boolean =>
  name.length <= 60 && namePattern.test(name) && !isReserved(name) && !laterFunctions.has(name);
