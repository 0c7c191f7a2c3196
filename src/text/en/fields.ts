/** Words of fields. */
export default {
  still: (value: string) => `Still using ${value}.`,
  stillNone: 'Nothing is entered here until it is mended.',
  outside: (low: string, high: string) => `Enter a number from ${low} to ${high}. Not taken over yet.`,
  shareAsked: (typed: string, meant: string) => `Is that ${typed}, or ${meant}?`,
  wholeNumber: 'Enter a whole number. Not taken over yet.',
  dayOutside: 'Enter a day in the years 1900 to 2199. Not taken over yet.',
  noRange: 'Enter one number here, not a range.',
  noYears: 'Enter one number here, not one for each year.',
  which: 'Which do you mean?',
  optional: 'optional',
  year: 'Year',
  month: 'Month',
};
