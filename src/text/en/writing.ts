/** Words of a calculation that is being written in words. */
export default {
  title: 'A calculation in words',
  known: 'already a number of this case',
  fresh: (unit: string) => `new, ${unit.toLowerCase()}`,
  readAs: (said: string) => `Read as: ${said}`,
  lacks: {
    days: 'One of these is per day, and this amount is for a whole year: multiply by the days that count, such as × 220.',
    weeks:
      'One of these is per week, and this amount is for a whole year: multiply by the weeks that count, such as × 46.',
    months: 'One of these is per month, and this amount is for a whole year: multiply by 12.',
    money: 'Nothing in it is money yet: multiply by what one of them costs or brings, such as × 45.',
  },
  unfinished: 'Go on writing, or press Escape to leave it.',
  create: (n: number) => (n === 1 ? 'Create 1 driver' : `Create ${n} drivers`),
  use: 'Use this calculation',
  orEnter: 'or press Enter',
  suggestions: 'Numbers that fit what is typed',
  suggestionsHint: 'Arrow down and Enter take one over.',
  freshIn: (labels: string[]) => `Not a number of this case yet: ${labels.join(', ')}.`,
  ask: (row: string) => `The numbers of ${row}`,
  askHint: 'Enter goes to the next. What is not known yet can stay empty.',
  unitOf: (label: string) => `Unit of ${label}`,
  done: 'Done',
  did: (row: string) => `Calculation of ${row}`,
  notRead:
    'This could not be read as a calculation. Join numbers and words with × ÷ + −, such as: agents × hours saved × 46.',
};
