/** Words of importing: rows or accounts from a spreadsheet, a file or another program. */
const rows = (n: number): string => (n === 1 ? '1 row' : `${n} rows`);
const listed = (numbers: number[]): string =>
  numbers.length === 1
    ? `row ${numbers[0] ?? ''}`
    : `rows ${numbers.slice(0, 8).join(', ')}${numbers.length > 8 ? ` and ${numbers.length - 8} more` : ''}`;

export default {
  title: 'Rows from a spreadsheet',
  accountsTitle: 'Accounts from a file',
  eitherTitle: 'From a spreadsheet',
  paste: 'Copied rows',
  pasteHint: 'Copy cells in your spreadsheet, headings included, and paste them here.',
  file: 'Or a file',
  fileHint: 'CSV, TSV, Excel (.xlsx) or OpenDocument (.ods). Read on this device and sent nowhere.',
  dropNow: 'Drop the files to read them',
  choose: 'Choose files…',
  another: 'Something else…',
  editText: 'Change the text',
  pasted: 'Pasted',
  ofFiles: (n: number, of: number) => `File ${n} of ${of}`,
  skip: 'Skip this file',
  takenAs: 'Take it in as',
  asRows: 'Rows of a new case',
  asAccounts: 'Accounts, a case each',
  asModel: 'A model, with its formulas',
  reading: (name: string, size: string) => `Reading ${name}${size ? `, ${size}` : ''}…`,
  megabytes: (n: string) => `${n} MB`,
  understanding: (n: number) =>
    n > 0 ? `Working out what ${rows(n)} are…` : 'Working out what the rows are…',
  taking: (done: number, of: number) => `Storing ${done} of ${of}…`,
  comparing: (done: number, of: number) => `Looking at your cases, ${done} of ${of}…`,
  stop: 'Stop',
  sheetPane: 'The sheet as it came',
  resultPane: 'What becomes of it',
  how: 'How it is read',
  sheet: 'Sheet',
  hiddenSheet: (name: string) => `${name} (hidden)`,
  beside:
    'The file has tables side by side. Here they stand one below another, with the row numbers of the file.',
  hiddenRows: (n: number) => `${rows(n)} the workbook hides are read as well.`,
  hiddenColumns: (letters: string[]) =>
    letters.length === 1
      ? `Column ${letters[0] ?? ''}, which the workbook hides, is read as well.`
      : `Columns ${letters.join(', ')}, which the workbook hides, are read as well.`,
  macros: 'This workbook has macros. They are not read, and nothing of them runs.',
  encoding: 'Letters read as',
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16)',
    'utf-16be': 'Unicode (UTF-16, reversed)',
    'windows-1252': 'Western European',
  },
  western: 'Read as Western European. If letters like ü or é look wrong, choose another reading.',
  firstRow: 'From row',
  lastRow: 'To row',
  wholeRow: 'Enter a whole number, like 12.',
  headRow: 'Headings in row',
  headNone: 'No headings',
  decimals: 'Sign before decimals',
  found: 'As found',
  point: 'Point: 1,234.50',
  comma: 'Comma: 1.234,50',
  dates: 'Order of dates',
  dayFirst: 'Day first',
  monthFirst: 'Month first',
  scale: 'Amounts are in',
  scales: (n: number) =>
    n === 1
      ? 'Single units'
      : n === 1000
        ? 'Thousands'
        : n === 1e5
          ? 'Lakh'
          : n === 1e6
            ? 'Millions'
            : n === 1e7
              ? 'Crore'
              : n === 1e9
                ? 'Billions'
                : `Times ${n}`,
  kindOtherwise: 'Kind where none is given',
  periodOtherwise: 'How often where not given',
  remembered: 'Columns as you chose them last time.',
  startOver: 'Start over',
  column: (letter: string, heading: string) =>
    heading ? `Column ${letter}, ${heading}` : `Column ${letter}`,
  columnIs: (name: string) => `${name}: taken as`,
  roles: {
    label: 'Name',
    amount: 'Amount',
    amountBenefit: 'Amount: benefits',
    amountCost: 'Amount: costs',
    signing: 'Once, at signing',
    year: (n: number) => `Year ${n}`,
    quarter: (n: number) => `Part of year ${n}`,
    month: (n: number) => `Month of year ${n}`,
    kind: 'Kind or section',
    period: 'How often',
    currency: 'Currency',
    note: 'Note',
    source: 'Source',
    ignored: 'Not used',
    unit: 'Not used: unit',
    quantity: 'Not used: quantity',
    'unit-price': 'Not used: price of one',
    total: 'Not used: sum',
    index: 'Not used: row number',
    share: 'Not used: share',
    date: 'Not used: date',
    time: 'Year of the row',
  },
  fields: {
    '': 'Not used',
    ref: 'Id in your CRM',
    title: 'Title',
    customer: 'Customer',
    owner: 'Owner',
    segment: 'Segment',
    industry: 'Industry',
    renewal: 'Renewal date',
    currency: 'Currency',
    arr: 'Revenue a year',
  },
  rowIs: (row: number, is: string) => `Row ${row}: ${is}. Change what it is taken for`,
  rowTitle: (row: number) => `Row ${row}`,
  rowAs: 'Taken as',
  kind: 'Kind',
  often: 'How often',
  closeRow: 'Done',
  as: {
    line: 'Row',
    account: 'Account',
    heading: 'Headings',
    section: 'Section',
    total: 'Total',
    result: 'Result',
    title: 'Title',
    footer: 'Footer',
    unread: 'Left out',
    blank: 'Blank',
    left: 'Left out',
    waits: 'Waits',
  },
  sectionOf: (kind: string) => `Section: ${kind}`,
  short: {
    'tangible-benefit': 'Benefit',
    'perceived-benefit': 'Noticed benefit',
    'tangible-cost': 'Cost',
    'perceived-cost': 'Felt cost',
    'alternative-benefit': 'Alternative gives',
    'alternative-cost': 'Alternative costs',
  },
  shownRows: (from: number, to: number, of: number) => `Rows ${from} to ${to} of ${of}`,
  earlier: 'Earlier rows',
  later: 'Later rows',
  moreColumns: (n: number) => (n === 1 ? 'Show 1 more column' : `Show ${n} more columns`),
  counted: (n: number, cannot: number, structure: number) =>
    [
      `${rows(n)} can be added${cannot > 0 ? `, ${cannot} cannot` : ''}.`,
      structure > 0 &&
        `${structure === 1 ? '1 title, section or total is' : `${structure} titles, sections and totals are`} left out.`,
    ]
      .filter(Boolean)
      .join(' '),
  plan: (add: number, change: number, same: number, left: number) =>
    [
      `${add} to add`,
      `${change} to change`,
      same > 0 && `${same} already the same`,
      left > 0 && `${left} left out`,
    ]
      .filter(Boolean)
      .join(', '),
  none: 'Nothing here can be taken in yet. Choose which column holds the amounts and which the names.',
  noneAccounts: 'Nothing here can be taken in yet. Choose which column holds the customer.',
  noneRead: 'Nothing here can be taken in yet. “Left out” says why, row by row.',
  questions: 'To decide',
  byDefault: 'Taken so unless you say otherwise',
  asks: {
    scale: (name: string) =>
      name
        ? `Are the amounts in “${name}” single units or larger ones?`
        : 'Are the amounts single units or larger ones?',
    dates: (name: string) => `Which comes first in “${name}”, the day or the month?`,
    decimals: (where: number[]) => `Which sign stands before decimals in ${listed(where)}?`,
    amount: 'Which column holds the amounts?',
    product: 'What is the amount of a row?',
    aYear: (name: string) => `Is “${name}” what the customer pays in a year?`,
    currency: (currency: string) => `The amounts are not in ${currency}. Take them all the same?`,
    crore: (where: number[]) => `What does the mark behind the number in ${listed(where)} mean?`,
    years: 'Which year of the case is which year of the file?',
    rowYears: 'Each row is about one year, quarter or month. How are they taken?',
    fewYears: 'The file does not cover every year of the case.',
    direction: (where: number[]) => `Other costs have a minus, ${listed(where)} not. What is it?`,
    total: (row: number, label: string) => `Is row ${row}, “${label}”, a total?`,
    kind: (where: number[]) => `What kind of row is it, ${listed(where)}?`,
    percent: 'How are these shares read?',
  },
  answers: {
    dayFirst: (sample: string) => `The day: ${sample}`,
    monthFirst: (sample: string) => `The month: ${sample}`,
    point: 'The point: 1.250 is a little over one, 1,250 is a thousand and more',
    comma: 'The comma: 1,250 is a little over one, 1.250 is a thousand and more',
    product: (says: string) => `Both multiplied: ${says}`,
    yes: 'Yes',
    noArr: 'No, leave it out',
    take: (currency: string) => `Take the figures as ${currency}, not converted`,
    credit: 'A credit: the other way round',
    plainly: 'Nothing: the figure as it stands',
    crore: 'Crore: ten million',
    year: (year: string, n: string) => `${year} is year ${n}`,
    before: (year: string) => `${year} comes before year 1`,
    zero: (years: string) => `Nothing in year ${years}`,
    eachRow: 'Each row as it stands, every year',
    cost: 'A cost like the others',
    back: 'Money that comes back',
    isTotal: 'A total: left out',
    isRow: 'A row of its own',
    benefit: 'Benefit',
    costKind: 'Cost',
  },
  open: (n: number) =>
    n === 1 ? '1 question is open. Its rows wait.' : `${n} questions are open. Their rows wait.`,
  sectionCount: (n: number) => rows(n),
  overYears: (amount: string, years: number) => `${amount} in ${years === 1 ? '1 year' : `${years} years`}`,
  yearly: (years: string[]) => years.join(' · '),
  fromRow: (n: number) => `row ${n}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  more: (n: number) => `and ${rows(n)} more`,
  totals: 'The file’s own totals',
  totalEqual: (label: string, amount: string) => `${label}: ${amount}, the same as what is taken.`,
  totalDiffers: (label: string, theirs: string, ours: string, by: string) =>
    `${label}: ${theirs} in the file, ${ours} of what is taken. They differ by ${by}.`,
  totalRow: (n: number) => `Total in row ${n}`,
  left: (n: number) => `Left out (${n})`,
  unused: (n: number) => `Columns not used (${n})`,
  goTo: (row: number) => `Row ${row}`,
  why: {
    title: 'a title line',
    'heading-again': 'the headings once more',
    section: 'a section heading',
    total: 'a total',
    result: 'a result of other rows',
    footer: 'a footer',
    amount: 'no amount that can be read',
    currency: 'in another currency',
    percent: 'a share, no money',
    label: 'no name',
    question: 'waits for an answer',
    room: 'the case is full',
    quote: 'a quotation mark is never closed',
    decimals: 'the number can be read two ways',
    crore: 'CR or DR can mean two things',
    period: 'how often is not understood',
    unit: 'in another unit than money',
    'other-table': 'of another table. Choose “From row” to read that one',
    term: 'not in the years of the case',
    assumptions: 'an assumption, no row',
    chosen: 'you left it out',
    customer: 'no customer',
    date: 'the date cannot be read. Write it like 2027-06-30',
    several: 'several of your cases match. Give the id',
    repeat: 'the same account again',
    elsewhere: 'exists under another title or id',
    unread: 'not understood',
  },
  add: 'New',
  change: 'Changed',
  nothingBefore: 'nothing',
  becomes: (was: string, is: string) => `${was} → ${is}`,
  elsewhere: 'Here under another title or id',
  elsewhereRow: (row: number, customer: string) => `Row ${row}, ${customer}`,
  existsAs: {
    title: (title: string) => (title ? `Here as “${title}”` : 'Here without a title'),
    ref: (id: string) => (id ? `Here with the id “${id}”` : 'Here without an id'),
  },
  wantedAs: (title: string) => `in the file “${title}”`,
  decide: {
    '': 'Leave out',
    same: 'It is this one: change it',
    new: 'Another one: add it',
  },
  others: 'All that are not decided one by one',
  decideOthers: {
    '': 'One by one',
    same: 'They are these: change them',
    new: 'They are others: add them',
  },
  noRoom: (room: number) => `A case holds no more than that: there is room for ${room}.`,
  go: (n: number) => (n === 0 ? 'Add rows' : n === 1 ? 'Add 1 row' : `Add ${n} rows`),
  goNew: (n: number) =>
    n === 0 ? 'Start a case' : n === 1 ? 'Start a case with 1 row' : `Start a case with ${n} rows`,
  goAccounts: (add: number, change: number) =>
    [add > 0 && `Add ${add}`, change > 0 && `${add > 0 ? 'change' : 'Change'} ${change}`]
      .filter(Boolean)
      .join(', ') || 'Take in',
  did: (n: number) => (n === 1 ? 'add 1 row' : `add ${n} rows`),
  /** `empty`: rows nothing was entered in, which gave way to these. */
  done: (n: number, empty = 0) =>
    `${n === 1 ? '1 row' : `${n} rows`} added${empty === 0 ? '' : empty === 1 ? ' in place of the empty one' : ` in place of the ${empty} empty ones`}.`,
  doneAccounts: (add: number, change: number, failed: number) =>
    `${[add > 0 || change === 0 ? `${add} added` : '', change > 0 ? `${change} changed` : ''].filter(Boolean).join(', ')}.${failed > 0 ? ` ${failed === 1 ? '1 could' : `${failed} could`} not be saved.` : ''}`,
  undone: (back: number, kept: number) =>
    kept === 0
      ? 'Taken back.'
      : `${back} taken back. ${kept === 1 ? '1 has' : `${kept} have`} been changed since and ${kept === 1 ? 'stays' : 'stay'} as ${kept === 1 ? 'it is' : 'they are'}.`,
  model: {
    agreed: (n: number, of: number) =>
      of === 0
        ? 'No figure of the file is taken yet.'
        : of === 1
          ? n === 1
            ? 'The one figure agrees with the file.'
            : 'The one figure does not agree with the file.'
          : `${n} of ${of} figures agree with the file.`,
    made: (lines: number, inputs: number) =>
      `${rows(lines)} from ${inputs === 1 ? '1 input' : `${inputs} inputs`}.`,
    none: 'Choose a cell with a formula in the sheet, and it becomes a row.',
    choose: 'Choose a figure in the sheet to make it a row, or a row’s figure to leave it out.',
    marks: {
      result: 'Row of the case',
      input: 'Input',
      total: 'Sum of rows',
      anew: 'Worked out anew',
      unsaid: 'Cannot be taken',
      formula: 'In between',
      number: 'Not used',
    },
    cell: (value: string, cell: string, is: string) => `${value}, ${cell}: ${is}`,
    label: (cell: string) => `Name of the row from ${cell}`,
    kindOf: (label: string) => `${label}: kind`,
    oftenOf: (label: string) => `${label}: how often`,
    leave: 'Leave out',
    inFile: (figures: string[]) => figures.join(' · '),
    from: (cell: string) => `from ${cell}`,
    agrees: 'agrees',
    differs: 'differs',
    differing: 'Does not agree',
    differ: (name: string, theirs: string, ours: string, by: string) =>
      `${name}: ${theirs} in the file, ${ours} by its formula. They differ by ${by}. Perhaps the file was saved without being worked out again.`,
    fails: (name: string, theirs: string) =>
      `${name}: ${theirs} in the file, and its formula gives no figure here. Leave the row out, or mend its formula in the case.`,
    inputs: (n: number) => `Inputs (${n})`,
    anew: (n: number) => `Worked out anew by the case (${n})`,
    anewWhy: 'Returns, paybacks and the like are not taken: the case works them out from its rows.',
    unsaid: (n: number) => `Cannot be taken (${n})`,
    why: {
      function: 'a function this page does not have',
      text: 'it works with text',
      range: 'a range where one cell is needed',
      reference: 'it points at a cell that is not there',
      name: 'it uses a name the file does not define',
      circle: 'it needs itself',
      years: 'it looks back further than one year',
      months: 'it is made of months or quarters. Take the file in as rows, and they are added up to years',
      long: 'it is too long once written out',
      deep: 'it is too deep once written out',
      array: 'it works with a whole table at once',
      'other-file': 'it looks into another file',
      error: 'it is an error in the file',
      unknown: 'it is not understood',
    },
    term: (years: number) => (years === 1 ? 'The case covers 1 year.' : `The case covers ${years} years.`),
    firstYear: (year: string) => `Year 1 of the case is ${year} of the file.`,
    currency: (theirs: string, ours: string) =>
      `The file’s amounts are in ${theirs}, this case is in ${ours}. They are taken as they are, without being converted.`,
    scaled: (said: string) =>
      `The file says “${said}”. Its figures are taken as they are: multiply where whole amounts are meant.`,
  },
  problems: {
    uncalculated: (row: number) =>
      `The formula in row ${row} has no result yet: a program wrote it, and no spreadsheet has worked it out. Open the file in your spreadsheet, save it, and choose it again.`,
    quote: (row: number) =>
      `In row ${row} a quotation mark opens and never closes, so what follows cannot be told apart. Close it in your spreadsheet and save the file again, or paste the rows.`,
    large:
      'This is more than is read at once: at most 50 MB, 200,000 rows, 500 columns and 4,000,000 filled cells. Save only the rows you need in a file of their own.',
    password:
      'This workbook is protected with a password. Open it in your spreadsheet, save it without one, and try again.',
    damaged:
      'This file is damaged, or not what its name says. Open it in your spreadsheet and save it once more as .xlsx, .ods or CSV.',
    unknown: 'This is no table. Choose a file that ends in .csv, .tsv, .txt, .xlsx or .ods.',
    old: 'This is a kind of workbook that is not read here. Save it as .xlsx, .ods or CSV and choose that file.',
    empty: 'There is nothing in it. Choose another file or sheet.',
    gone: 'The file cannot be read any more. It was moved, changed or deleted: choose it again.',
    failed:
      'Reading broke off, mostly because the file needs more memory than there is. Save only the rows you need in a file of their own.',
  },
  returned: {
    title: (name: string) => `${name} was exported from here`,
    here: 'It belongs to a case on this device. Open that case to go on with it.',
    missing: 'The case it belongs to is not on this device.',
    open: 'Open its case',
    look: 'See the case with its numbers',
    rows: 'Read it as a table all the same',
  },
};
