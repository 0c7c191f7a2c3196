/** Words of a case that an address begins. */
export default {
  reading: 'Reading the address…',
  fields: {
    customer: 'Customer',
    title: 'Title',
    owner: 'Owner',
    ref: 'Id in your CRM',
    currency: 'Currency',
    years: 'Term in years',
    start: 'Month of signing',
    arr: 'Yearly recurring revenue',
  },
  /** Stands as the source of each number that came this way. */
  note: 'from the address',
  taken: (list: string) => `From the address: ${list}.`,
  notTaken: (list: string) => `Not understood: ${list}.`,
  others: (n: string) => `${n} more`,
  /** In place of the reason, where a key is nearly one there is. */
  meant: (key: string) => `did you mean ${key}?`,
  why: {
    unknown: 'this template has no such number',
    repeated: 'stands there twice; the first one counts',
    'no-number': 'not a plain number such as 1250.5',
    'no-month': 'not a month such as 2026-10',
    'no-currency': 'not a currency such as EUR',
    'no-years': 'not whole years from 1 to 10',
    'too-large': 'larger than can be reckoned with',
    'too-long': 'too long',
    'no-text': 'not written as UTF-8',
  },
  tooLong: 'The address is too long to be read, so nothing was filled in.',
  notStored: 'Stored once you change something or keep it.',
  keep: 'Keep',
  label: 'From the address',
  stored: {
    title: 'You have a case for this already',
    body: (title: string, ref: string) => `“${title}” has the same id in your CRM: ${ref}.`,
    open: 'Open it',
    fresh: 'Begin another one',
  },
  unknownTemplate: {
    title: 'There is no such template here',
    body: (id: string) => `The address asks for “${id}”. What else it says can fill one of these:`,
  },
};
