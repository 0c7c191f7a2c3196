/** Words of fields. */
export default {
  still: (value: string) => `Still using ${value}.`,
  stillNone: 'Nothing is entered here until it is mended.',
  noRange: 'Enter one number here, not a range.',
  noYears: 'Enter one number here, not one for each year.',
  which: 'Which do you mean?',
  optional: 'optional',
  year: 'Year',
  month: 'Month',
};
