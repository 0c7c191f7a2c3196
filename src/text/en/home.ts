/** Words of the list of cases. */
export default {
  backup: {
    open: 'Backup and storage',
    save: 'Save a backup file',
    notNow: 'Not now',
    safe: 'If cases do not open: raw records',
    reminder: (days: number | null, n: number) =>
      days === null
        ? `${n} cases are only in this browser. Save a backup file, in case it is cleared.`
        : `Your last backup is ${days} days old.`,
  },
  damaged: (n: number) =>
    n === 1
      ? 'One entry of the list is damaged and shown as far as it can be read. What is stored comes out as it is:'
      : `${n} entries of the list are damaged and shown as far as they can be read. What is stored comes out as it is:`,
  rawRecords: 'raw records',
  files: {
    progress: (n: number, of: number) => `Reading file ${n} of ${of}…`,
    done: (n: number, of: number) =>
      n === of ? `${n} cases brought in.` : `${n} of ${of} files brought in.`,
    failed: (name: string, why: string) => `${name}: ${why}`,
    backup: 'This is a backup of many cases. Open it under “Backup and storage”.',
  },
  about: (version: string) => `About Worthwhile ${version}`,
  promise: 'Work out what a solution is worth to a customer, in a number both of you can stand behind.',
  how: 'Type three numbers for a first result. Every figure opens its working, and says whose number it is.',
  privacy: 'No account. What you type stays in this browser until you share it.',
  hostedBy: (host: string): string => `for ${host}`,
  cases: 'Your cases',
  unread:
    'They cannot be shown just now. A case started meanwhile opens all the same, and can be saved as a file.',
  search: 'Search cases',
  found: (n: number, query: string): string =>
    n === 0 ? `No case matches “${query}”` : `${n === 1 ? '1 case matches' : `${n} cases match`} “${query}”`,
  clearSearch: 'Show all cases',
  showAll: (n: number): string => `Show all ${n} cases`,
  showMore: (n: number, left: number): string => `Show ${n} more of ${left}`,
  columns: {
    case: 'Case',
    net: 'Net value',
    updated: 'Changed',
  },
  over: (n: number): string => `over ${n === 1 ? '1 year' : `${n} years`}`,
  noNet: 'No result yet',
  waiting: (n: number): string => (n === 1 ? '1 line waiting' : `${n} lines waiting`),
  unreadable: 'Cannot be read. Its record can be saved as a file.',
  duplicate: 'Duplicate',
  duplicateOf: (title: string): string => `Duplicate ${title}`,
  remove: 'Delete',
  removeOf: (title: string): string => `Delete ${title}`,
  removed: (title: string): string => `Deleted ${title}`,
  duplicated: (title: string): string => `Made a copy of ${title}`,
  loading: 'Looking for your cases…',
  start: 'Start a case',
  startAnother: 'Start another case',
  startHint: 'Rows and formulas are there, amounts are not. Everything can be renamed, changed or deleted.',
  startBlank: 'Start with a blank case',
  sample: {
    tag: 'A made-up example',
    name: 'See a finished case',
    values: 'An invented haulier weighs invoice software: ranges, sources, weak points and all.',
    open: 'Open the made-up example',
    look: 'Look inside',
    caption: (customer: string, solution: string, years: number): string =>
      `${customer} weighs ${solution}, ${years === 1 ? '1 year' : `${years} years`}`,
    gross: 'Gross customer value',
    net: 'Net customer value',
  },
  bring: {
    title: 'Got a link or a file?',
    link: 'Paste a link',
    open: 'Open',
    file: 'Open a file…',
    noLink: 'There is no case in this text. Paste the whole link, from https:// to its end.',
    drop: 'Drop the file to open it',
    keeps:
      'Paste the link here, or drop a saved case, your own model, a spreadsheet or a list of customers anywhere on this page.',
  },
};
