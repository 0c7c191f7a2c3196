/** Every word the page says, in English. Another language is one file of this shape. */

const en = {
  app: {
    name: 'Worthwhile',
  },

  build: {},

  charts: {
    table: 'Table',
    chart: 'Chart',
    tableKey: 'T',
    copyCsv: 'Copy as CSV',
    copied: 'Copied',
    copyFailed: 'Could not copy. Select the table and copy it.',
    walk: (title: string): string => `${title}. Arrow keys walk through the chart, T shows the table.`,
    walkAndOpen: (title: string): string =>
      `${title}. Arrow keys walk through the chart, Enter opens the row, T shows the table.`,
    notWalked: (marks: number): string => (marks === 1 ? '1 point' : `${marks} points`),
    foldedBenefits: (count: number, whole: boolean): string => `${count} ${whole ? '' : 'smaller '}benefits`,
    foldedCosts: (count: number, whole: boolean): string => `${count} ${whole ? '' : 'smaller '}costs`,
    alternativeGives: (alternative: string): string => `${alternative} already gives`,
    alternativeCosts: (alternative: string): string => `${alternative} costs`,
    zoomToRest: 'Zoom to the rest',
    trueScale: 'True scale',
    line: 'Line',
    total: 'Total',
    waiting: 'Waiting',
    month: 'Month',
    atSigning: 'At signing',
    year: (n: string): string => `Year ${n}`,
    monthNumber: (n: string): string => `Month ${n}`,
    paysBack: (when: string): string => `Pays for itself in ${when}`,
    paysBackAgain: (when: string, first: string): string =>
      `Pays for itself for good in ${when}, having first done so in ${first}`,
    paysAtOnce: 'Never falls below zero',
    neverPays: (years: string, one: boolean): string =>
      `Does not pay for itself within ${years} ${one ? 'year' : 'years'}`,
    fallsBack: (first: string): string => `Pays for itself in ${first}, then falls back below zero`,
    nothingYet: 'Nothing entered yet',
    likely: 'likely',
    conservative: 'conservative',
    oneInTenAbove: '1 in 10 above',
    oneInTenBelow: '1 in 10 below',
    cumulativeAt: (when: string, amount: string): string => `${when}: ${amount}`,
    cumulativeBand: (low: string, high: string): string => `8 of 10 outcomes from ${low} to ${high}`,
    cumulativeConservative: (amount: string): string => `conservative ${amount}`,
    withRange: (what: string, range: string): string => `${what} (${range})`,
    deepest: (when: string, amount: string, end: string): string =>
      `${when}: ${amount}, the lowest. Ends at ${end}`,
    endsAt: (end: string): string => `Ends at ${end}`,
  },

  checks: {},

  explore: {},

  fields: {},

  home: {},

  host: {},

  numbers: {},

  problems: {},

  settings: {},

  share: {},

  templates: {},

  ui: {},
};

export type Words = typeof en;
export default en;
