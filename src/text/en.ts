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
    endAbove: (n: string, of: string, threshold: string): string => `${n} of ${of} end above ${threshold}`,
    endAboveNone: (of: string, threshold: string): string => `Fewer than 1 in ${of} end above ${threshold}`,
    threshold: (of: string): string => `Threshold: how many of ${of} equally likely outcomes end above it`,
    oneOutcome: (amount: string): string => `Every outcome is ${amount}: no number has a range yet`,
    outcome: 'Outcome',
    chance: 'Chance of less',
    net: 'Net',
    median: 'Median',
    low: 'Lowest',
    high: 'Highest',
    atLow: 'Net at lowest',
    atHigh: 'Net at highest',
    swing: 'Swing',
    tornadoTitle: (what: string): string => `${what} decides most`,
    tornadoNone: 'No number has a range yet',
    tornadoRow: (what: string, low: string, atLow: string, high: string, atHigh: string): string =>
      `${what}: at ${low} net is ${atLow}, at ${high} it is ${atHigh}`,
    canTurnNegative: 'can turn net negative',
    andOthers: (count: string, one: boolean, amount: string): string =>
      one ? `1 other moves net by at most ${amount}` : `${count} others move net by at most ${amount} each`,
    likelyNet: (amount: string): string => `likely ${amount}`,
    today: 'Today',
    withUs: 'With us',
    alternative: 'Alternative',
    dimension: 'What it is about',
    notScored: 'Not scored',
    gap: 'Change',
    scoreRow: (what: string, parts: readonly string[]): string => `${what}: ${parts.join(', ')}`,
    scorePart: (who: string, score: string): string => `${who.toLowerCase()} ${score}`,
    scenario: 'Scenario',
    optimistic: 'optimistic',
    scenarioRow: (what: string, likely: string): string => `${what}: likely ${likely}`,
    scenarioSpan: (low: string, high: string): string => `conservative ${low}, optimistic ${high}`,
    rank: 'Rank',
    firm: 'Firm',
    revenue: 'Revenue',
    growth: 'Year on year',
    withIt: (customer: string, solution: string): string => `${customer} with ${solution}`,
    withoutIt: (customer: string): string => `${customer} without`,
    rankRow: (rank: string, who: string, revenue: string): string => `${rank}. ${who}: ${revenue}`,
    rankTitle: (customer: string, rank: string, of: string, instead: string): string =>
      rank === instead
        ? `${customer} stays number ${rank} of ${of}`
        : `${customer} is number ${rank} of ${of} instead of ${instead}`,
    plan: 'Plan to date',
    actual: 'Actual to date',
    term: 'Plan, full term',
    notMeasured: 'Not measured',
    status: 'Status',
    planRow: (what: string, status: string): string => `${what}: ${status}`,
    cause: 'Cause',
    amount: 'Amount',
    varianceAhead: (amount: string): string => `${amount} ahead of plan`,
    varianceBehind: (amount: string): string => `${amount} behind plan`,
    varianceNone: 'On plan',
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
