/** Words of the customer's slides in a design of one's own: names in double braces, filled with the figures of a case. */
const ownDeck = {
  name: 'Your own slides (PowerPoint)',
  what: 'A deck of yours with names such as {{net}} or {{chart:bridge}} in it, filled with this case. Nothing else of it changes.',
  choose: 'Your deck (.pptx)',
  hint: 'It is read in this browser and sent nowhere.',
  reading: 'Reading the deck…',
  of: (file: string) => `In ${file}:`,
  filled: (n: number) =>
    n === 0 ? 'No place to fill.' : n === 1 ? '1 place is filled.' : `${n} places are filled.`,
  none: 'No names in double braces. Write one, such as {{net}}, where a figure is to stand, and choose the deck again.',
  unknown: (names: string) =>
    `Not known, and left as they are: ${names}. Look for the right name in the list below.`,
  empty: (names: string) => `Nothing in this case for: ${names}.`,
  short: (names: string) => `Not all rows have room: ${names}. Make the box larger for all of them.`,
  misplaced: {
    'not-alone': (name: string) => `${name} is left as it is: it must stand alone in a box of its own.`,
    'not-on-slide': (name: string) => `${name} is left as it is: it can stand on a slide only.`,
    grouped: (name: string) => `${name} is left as it is: its box is in a group. Ungroup it.`,
    'no-place': (name: string) =>
      `${name} is left as it is: its box has no size. Move it once and save the deck.`,
  },
  problems: {
    'no-slides': 'This is no PowerPoint deck (.pptx). Save yours as one and choose it again.',
    macros:
      'This deck holds macros, which are not passed on. Save it as .pptx without macros and choose it again.',
    password:
      'This deck has a password, or is of PowerPoint before 2007. Save it as .pptx without a password.',
    large: 'This deck is too large to be read here. Make its pictures smaller, or choose a shorter one.',
    damaged: 'This deck is damaged. Open and save it in PowerPoint, then choose it again.',
  },
  save: 'Save filled',
  saveOf: 'Save filled: your slides',
  file: 'Your slides, filled',
  names: 'Names to use',
  columns: { name: 'Write', about: 'It becomes' },
  table: (what: string) => `Table: ${what}`,
  chart: (what: string) => `Chart: ${what}`,
  charts: {
    bridge: 'from benefits and costs to net value',
    cash: 'cumulative value by month',
    sensitivity: 'what moves net value',
  },
  texts: {
    title: 'Title of the case',
    customer: 'Customer',
    solution: 'Solution',
    alternative: 'Alternative',
    preparedBy: 'Who prepared it',
    date: 'Day it was prepared',
    validUntil: 'Day until which it is valid',
    term: 'Term, such as “3 years”',
    currency: 'Currency',
    view: 'What is counted, currency, term and scenario',
    claim: 'What comes back, in a sentence',
    decision: 'Decision asked for',
    basis: 'What every figure is',
    before: 'Net value and ROI before the alternative',
    rests: 'How much rests on the customer’s numbers',
  },
};

export default ownDeck;
