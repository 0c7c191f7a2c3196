/** Words of formula. */
export default {
  unexpected: (text: string, at: number) =>
    `“${text}” does not fit there (character ${at}). Check the signs and parentheses around it.`,
  unfinished: 'The formula stops too early. Finish it, or close its parentheses.',
  badNumber: (text: string) => `“${text}” is not a number. Write numbers with a point, like 0.5.`,
  unknownName: (text: string, nearest: string | null) =>
    `There is no “${text}” in this case.${nearest === null ? ' Pick a name from the list, or add a driver.' : ` Did you mean ${nearest}?`}`,
  unknownFunction: (text: string, nearest: string | null) =>
    `There is no function “${text}”.${nearest === null ? ' There are min, max, abs, round, floor, ceil, if, today and before.' : ` Did you mean ${nearest}?`}`,
  use: (name: string) => `Use ${name}`,
  wrongCount: (text: string, takes: string, got: number) =>
    `${text} takes ${takes} values in its parentheses, and here it has ${got}.`,
  noToday: (name: string) =>
    `${name} has no value for today. Enter “Before the solution” on it, or leave today() out.`,
  needsName: (of: string) => `${of}() takes the name of one assumption, like ${of}(agents).`,
  tooLong: (most: number) => `The formula is longer than ${most} characters. Split it into two rows.`,
  tooDeep: (most: number) => `The formula is nested more than ${most} levels deep. Split it into two rows.`,
};
