/** Words of build. */
export default {
  measure: 'Net customer value',
  measureCountable: 'Net value you can count',
  view: {
    title: 'Show the whole page in',
    showing: (view: string) => `Showing: ${view}`,
    everyFigure: 'Every figure on every screen follows.',
    back: 'Back to the case itself',
    backToProposed: 'Back to the proposed option',
    outlined: (scenario: string) => `Outlines in the ledger: ${scenario}`,
    noOutline: 'Remove the outlines',
  },
  paybackLate: (from: string) => `${from} or later, if ever`,
  paybackRange: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  slotAt: (zero: string) => `end above ${zero}`,
  title: 'What is it worth?',
  groups: {
    'tangible-benefit': 'Benefits you can count',
    'perceived-benefit': 'Benefits people notice',
    'tangible-cost': 'Less: costs you can count',
    'perceived-cost': 'Less: costs people feel',
    'alternative-benefit': 'Less: what the alternative already gives',
    'alternative-cost': 'Plus: what the alternative costs',
  },
  buckets: {
    'tangible-benefit': 'Benefit you can count',
    'perceived-benefit': 'Benefit people notice',
    'tangible-cost': 'Cost you can count',
    'perceived-cost': 'Cost people feel',
    'alternative-benefit': 'What the alternative already gives',
    'alternative-cost': 'What the alternative costs',
  },
  newLine: {
    'tangible-benefit': 'New benefit',
    'perceived-benefit': 'New noticed benefit',
    'tangible-cost': 'New cost',
    'perceived-cost': 'New felt cost',
    'alternative-benefit': 'New benefit of the alternative',
    'alternative-cost': 'New cost of the alternative',
  },
  add: 'Add',
  addTo: (group: string) => `Add a row to “${group}”`,
  gross: 'Gross customer value',
  net: 'Net customer value',
  grossCountable: 'Gross, counting only what can be measured',
  netCountable: 'Net, counting only what can be measured',
  fold: (n: number) => (n === 1 ? '1 smaller row' : `${n} smaller rows`),
  unfold: 'Show all',
  refold: 'Fold the smaller rows',
  /** Level payments of a one-off amount. */
  payments: (months: string, each: string) => `${months} × ${each}`,
  /** Of an amount so paid, in place of how often. */
  inPayments: 'in level payments',
  inPaymentsShort: 'in all',
  paidIn: (amount: string, payments: string) => `${amount} in ${payments}`,
  /** What makes a row's years differ, beneath its name. */
  grows: (rate: string, up: boolean) => `${up ? '+' : '−'}${rate} a year`,
  fullUse: (month: string) => `full use month ${month}`,
  inUse: (shares: string) => `in use ${shares}`,
  /** Of an amount that is another in later years. */
  firstYear: 'yr 1',
  notCounted: 'not counted',
  waitsFor: (n: number) => (n === 1 ? 'waits for 1 number' : `waits for ${n} numbers`),
  fillIn: 'Fill in',
  mend: 'Mend',
  waitsForAmount: 'waits for an amount',
  notFinite: 'gives no finite amount',
  perShort: { once: 'once', month: '/mo', quarter: '/qtr', year: '/yr' },
  per: { once: 'once', month: 'a month', quarter: 'a quarter', year: 'a year' },
  perLabel: 'How often',
  amountOf: (label: string, per: string) => `${label}, amount ${per}`,
  rowMenu: (label: string) => `More for ${label}`,
  row: {
    toGroup: (group: string) => `Move to “${group}”`,
    ungroup: 'Take out of its group',
    open: 'Open its working',
    rename: 'Rename',
    duplicate: 'Duplicate',
    up: 'Move up',
    down: 'Move down',
    remove: 'Delete',
  },
  removed: (label: string) => `Deleted ${label}`,
  /** Before the last edit. */
  was: (amount: string) => `was ${amount}`,
  zoom: 'Zoom to the rest',
  unzoom: 'True scale',
  zoomed: 'One row is far larger than the rest and is cut off here.',
  countable: 'Countable only',
  withPerceived: 'With perceived',
  count: 'What counts',
  headline: (years: number, lean: string, scenario: string) =>
    [`Net customer value over ${years === 1 ? '1 year' : `${years} years`}`, lean, scenario]
      .filter(Boolean)
      .join(', '),
  headlineCountable: (years: number, lean: string, scenario: string) =>
    [`Net value you can count, over ${years === 1 ? '1 year' : `${years} years`}`, lean, scenario]
      .filter(Boolean)
      .join(', '),
  /** What a row or the case comes to, for readers of the screen. */
  overTerm: (money: string) => `${money} over the term`,
  netNow: (heading: string, money: string) => `${heading}: ${money}`,
  leans: { worse: 'conservative', likely: 'likely', better: 'optimistic' },
  /** In place of the other side of the switch, where both are one. */
  allCountable: 'All of it can be measured',
  otherCountable: (net: string, roi: string) =>
    `Counting only what can be measured: ${net}${roi ? ` net, ${roi} ROI` : ' net'}`,
  otherPerceived: (net: string, roi: string) =>
    `With what people notice: ${net}${roi ? ` net, ${roi} ROI` : ' net'}`,
  /** `share` null: none of it. */
  rests: (share: string | null, customer: string) =>
    `${share ?? 'No benefit'} rests on numbers ${customer} gave or agreed`,
  restsOnYours: (share: string | null) => `${share ?? 'No benefit'} rests on numbers you gave or agreed`,
  /** Appended to `rests`. */
  wholly: (theirs: string) => `${theirs} rests wholly on them`,
  nothingWholly: 'none of it rests wholly on them',
  before: (alternative: string, net: string, roi: string) =>
    `Before the alternative${alternative ? ` (${alternative})` : ''}: ${net} net${roi ? `, ${roi} ROI` : ''}`,
  half: (median: string) => `Half of all outcomes end above ${median}`,
  basis: (rate: string, timing: string) =>
    `Every figure is before tax, in money of the day as entered (nominal, without inflation added) and after risk adjustment; present values at ${rate} a year, ${timing}.`,
  waiting: (n: number) => (n === 1 ? '1 line waiting' : `${n} lines waiting`),
  failingBenefits: (n: number) =>
    n === 1
      ? '1 benefit left out: its formula has a problem'
      : `${n} benefits left out: their formulas have problems`,
  incomplete: 'A cost cannot be worked out, so there is no total yet. Mend the row marked below.',
  roi: 'ROI',
  roiOver: (years: number) => (years === 1 ? 'ROI over 1 year' : `ROI over ${years} years`),
  roiPresentToo: (roi: string) => `${roi} at present value`,
  roiNominalToo: (roi: string) => `${roi} as it falls`,
  npvAt: (rate: string) => `NPV at ${rate}`,
  theCustomer: 'the customer',
  theSolution: 'the solution',
  claim: {
    empty: 'Type a number to see what it is worth.',
    emptyTemplate: 'Every row says what it waits for. Three numbers give a first result.',
    comesBack: (one: string, who: string, back: string) =>
      `For every ${one} ${who} puts in, ${back} comes back.`,
    comesBackToYou: (one: string, back: string) => `For every ${one} you put in, ${back} comes back.`,
    nothing: (zero: string, term: string) => `Benefits and costs both come to ${zero} over ${term}.`,
    noCost: (benefits: string, term: string) =>
      `Benefits come to ${benefits} over ${term}. No cost is entered yet.`,
    costsBelow: (benefits: string, costs: string, term: string) =>
      `Benefits come to ${benefits} and costs to ${costs} over ${term}.`,
    noBenefit: (costs: string, term: string) =>
      `Costs come to ${costs} over ${term}. No benefit is entered yet.`,
    loses: (by: string, term: string) => `Costs ${by} more than it returns over ${term}.`,
    even: (term: string) => `Returns just what it costs over ${term}.`,
    after: (month: string) => `It pays for itself in ${month}.`,
    immediate: 'It pays for itself from the start.',
    never: (term: string) => `It does not pay for itself within ${term}.`,
    /** The same against an alternative, of which the figures then are. */
    noCostAgainst: (amount: string, less: boolean, term: string) =>
      `Brings ${amount} ${less ? 'less' : 'more'} than the alternative over ${term}. No cost is entered yet.`,
    costsBelowAgainst: (amount: string, less: boolean, costs: string, term: string) =>
      `Brings ${amount} ${less ? 'less' : 'more'} than the alternative over ${term}, with costs of ${costs}.`,
    losesAgainst: (by: string, term: string) =>
      `After its cost, it brings ${by} less than the alternative over ${term}.`,
    evenAgainst: (term: string) => `After its cost, it brings just what the alternative does over ${term}.`,
    month: (n: string) => `month ${n}`,
    years: (n: number) => (n === 1 ? '1 year' : `${n} years`),
  },
  /** Parts of a formula in words. */
  formula: {
    todayOf: (label: string) => `${label} today`,
    beforeOf: (label: string) => `${label} the year before`,
    theYear: 'year',
  },
  library: { add: 'Add rows from the library', keep: 'Keep these rows as a template' },
  inspector: {
    title: 'Details',
    empty: 'Choose a row to see where its number comes from, or a figure to see how it is worked out.',
    label: 'Name of this row',
    assumptions: 'All assumptions',
  },
  figures: {
    net: 'Net customer value',
    roi: 'Return on investment',
    npv: 'Net present value',
    payback: 'Payback',
    share: 'Whose numbers',
    roiPresentValue: 'ROI at present value',
    timings: {
      'year-end': 'each year’s flows at its end',
      'mid-year': 'each year’s flows at its middle',
      monthly: 'month by month',
    },
    wholly: (theirs: string, ours: string) =>
      `${theirs} of the benefits rests wholly on the customer’s numbers, ${ours} needs at least one of ours.`,
  },
  did: {
    amount: (label: string) => `amount of ${label}`,
    rename: (label: string) => `rename to ${label}`,
    add: 'add a row',
    remove: (label: string) => `delete ${label}`,
    duplicate: (label: string) => `duplicate ${label}`,
    move: (label: string) => `move ${label}`,
    bucket: (label: string) => `move ${label} to another kind`,
    period: (label: string) => `period of ${label}`,
    formula: (label: string) => `formula of ${label}`,
    range: (label: string) => `range of ${label}`,
    source: (label: string) => `source of ${label}`,
    timing: (label: string) => `timing of ${label}`,
    risk: (label: string) => `risk of ${label}`,
    note: (label: string) => `note on ${label}`,
    peers: (label: string) => `peers of ${label}`,
    people: (label: string) => `people of ${label}`,
    lock: (label: string) => `lock on ${label}`,
    addDriver: (label: string) => `add a driver to ${label}`,
    removeAssumption: (label: string) => `delete assumption ${label}`,
    unit: (label: string) => `unit of ${label}`,
    settings: 'case settings',
    reset: 'reset to the shared case',
  },
};
