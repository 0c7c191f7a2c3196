/** The functions of the formula language: an assumption may not carry one of these names. */
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

const reserved: ReadonlySet<string> = new Set([...functionNames, 'year']);

/** What an assumption may be called in a formula. */
export const namePattern = /^[a-z][a-z0-9_]*$/;

export const isReserved = (name: string): boolean => reserved.has(name);

/** Whether `name` can name an assumption: the pattern, the length, and not a word of the language. */
export const isName = (name: string): boolean =>
  name.length <= 60 && namePattern.test(name) && !reserved.has(name);
