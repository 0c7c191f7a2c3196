/** The words of what leaves the page: slides, tables, pictures, and the dialog that offers them. */
const exporting = {
  title: 'Export',
  what: 'Made in this browser from the figures as they stand. Nothing is sent anywhere.',
  shown: (view: string) => `Figures as shown now: ${view}.`,
  internal: 'With private notes and checks, for us only',
  findings: 'With the findings of reviews',
  making: (what: string) => `Making “${what}”…`,
  drawing: 'Waiting until the outcomes are drawn…',
  saved: (name: string) => `Saved as ${name}`,
  failed: (what: string) =>
    `“${what}” could not be made in this browser. Your case is as it was. Try again, or save the document instead.`,
  cancel: 'Cancel',
  cancelled: 'Stopped. Nothing was saved.',
  save: 'Save',
  saveOf: (what: string) => `Save: ${what}`,
  openPrint: 'Open',
  openOf: (what: string) => `Open: ${what}`,
  copy: 'Copy',
  copyOf: (what: string) => `Copy: ${what}`,
  copied: (what: string) => `“${what}” copied.`,
  copyFailed: 'The browser did not allow copying. Save the file instead.',
  nothing: 'Workbook and slides need a first result: type an amount in Build.',
  incomplete: 'A cost cannot be worked out, so there is no total for slides. Mend its row in Build.',
  rows: {
    workbook: {
      name: 'Workbook (Excel)',
      what: 'Every result as a live formula down to your numbers, with timeline, years and scenarios.',
    },
    slides: {
      name: 'Slides (PowerPoint)',
      what: 'Claim, bridge, cash, odds, scores, scenarios, people and every number behind them. Charts and tables can be edited.',
    },
    memo: {
      name: 'Memo (text or Word)',
      what: 'Claim, decision asked for, results, bridge, years, every working and number, as headings, tables and sentences for mail and word processors.',
      word: 'Word',
      file: 'Memo for Word',
      copied: 'Memo',
      byHand: 'The browser did not allow copying. Select the text below and copy it.',
      text: 'The memo as text',
    },
    print: { name: 'Print or PDF', what: 'One page to hand over, and an appendix with every working.' },
    document: {
      name: 'Document',
      what: 'The case itself as a file, to keep or to open elsewhere.',
    },
    review: {
      name: (on: string) => `Review of ${on}`,
      what: 'Plan and actual, what moved the result, findings and outlook.',
      slides: 'PowerPoint',
      workbook: 'Excel',
      file: (on: string, kind: string) => `Review of ${on}, ${kind}`,
    },
    tables: 'Tables (CSV)',
    tablesWhat: 'Plain numbers for a spreadsheet; copied, they read as shown.',
    csvPlain: 'For programs: commas between columns, decimal points',
  },
  /** Words of file names. */
  files: { slides: 'slides', workbook: 'workbook', memo: 'memo', review: 'review', internal: 'internal' },
  mark: 'Internal: not for the customer',
  preparedBy: (by: string, on: string) => [by && `Prepared by ${by}`, on].filter(Boolean).join(', '),
  continued: (title: string, n: number, of: number) =>
    of > 1 ? `${title} (${n}\u00a0of\u00a0${of})` : title,
  view: (parts: string[]) => parts.filter(Boolean).join(', '),
  cover: {
    subtitle: (solution: string, customer: string) =>
      customer && solution ? `What ${solution} is worth to ${customer}` : customer || solution,
  },
  verdict: {
    odds: (zero: string) => `Outcomes above ${zero}`,
  },
  bridge: {
    title: (net: string) => `From benefits and costs to ${net} net`,
    loss: (net: string) => `Costs outweigh benefits: ${net} net`,
    /** More benefits than costs, but less than the alternative gives. */
    behind: (net: string) => `The alternative gives more: ${net} net`,
    alt: 'Bridge from each benefit and cost to net customer value',
    /** Names of the chart's series, seen when its data is edited. */
    base: 'Start (not drawn)',
    below: (what: string) => `${what} (below zero)`,
    series: {
      benefit: 'Benefits you can count',
      perceivedBenefit: 'Benefits people notice',
      cost: 'Costs you can count',
      perceivedCost: 'Costs people feel',
      alternative: 'The alternative',
      total: 'Totals',
    },
    waiting: (n: number) =>
      n === 1
        ? '1 row waits for a number and counts as nothing.'
        : `${n} rows wait for numbers and count as nothing.`,
  },
  cash: {
    alt: 'Cumulative money by month',
    base: '1 in 10 outcomes lie below',
    band: '8 of 10 outcomes lie within',
    rows: { signing: 'At signing', lowest: 'Lowest point', end: 'End of term' },
  },
  odds: {
    table: 'Outcomes',
    tornadoAlt: 'Net value at the lowest and highest of each number',
    worse: 'Worse than likely',
    better: 'Better than likely',
    trials: 'Outcomes drawn',
    dropped: 'Outcomes left out',
    seed: 'Seed',
    more: (n: number) => (n === 1 ? '1 more number moves it less.' : `${n} more numbers move it less.`),
    quantile: {
      p10: '9 of 10 outcomes end above',
      p50: 'Half of the outcomes end above',
      p90: '1 of 10 outcomes ends above',
      mean: 'On average',
      likely: 'With all numbers likely',
      never: (years: string) => `Never pay for themselves within ${years}`,
    },
  },
  rov: {
    score: (from: string, to: string) => `Value score, of 100: ${from} today, ${to} with us`,
    alt: 'Scores of each dimension, 0 to 10',
  },
  scenarios: { alt: 'Net value in each scenario' },
  years: {
    finding: (net: string, term: string) => `Net customer value: ${net} over ${term}`,
    /** @param year from whose end on the running total stays above zero: "Year 2" */
    ahead: (finding: string, year: string) => `${finding}; ahead from the end of ${year}`,
  },
  limits: {
    /** Of the number with the least room. */
    holds: (label: string, now: string, limit: string) =>
      `Net value stays above zero until ${label} alone goes from ${now} to ${limit}`,
    reached: (label: string, now: string, limit: string) =>
      `Net value comes up to zero if ${label} alone goes from ${now} to ${limit}`,
  },
  workings: {
    subtitle: 'How each is worked out, from which numbers, and whose they are',
    /** Formulas count what a scenario or option changes; tables of numbers say what they are without it. */
    own: (viewed: string) => `Numbers in tables are those before ${viewed}`,
    more: (n: number) => (n === 1 ? 'and 1 more number' : `and ${n} more numbers`),
  },
  decision: {
    /** @param by a day; '' where none is named */
    title: (solution: string, customer: string, by: string) =>
      `Does ${customer} go ahead with ${solution}?${by === '' ? '' : ` Decision asked for by ${by}`}`,
    benefitsAgainst: 'Benefits, after the alternative',
    waiting: 'Lost with each month of waiting',
  },
  people: {
    who: 'Who',
    means: 'What it means',
    cares: 'Cares about',
  },
  lines: {
    finding: (n: number, net: string, term: string) =>
      n === 1 ? `One row comes to ${net} over ${term}` : `${n} rows add up to ${net} over ${term}`,
    total: (years: string) => `Over ${years}`,
  },
  assumptions: {
    /** @param share of the money of benefits; null where none of it does */
    rests: (share: string | null, customer: string) =>
      share === null
        ? `No benefit rests on numbers ${customer} gave or agreed`
        : `${share} of the benefits rest on numbers ${customer} gave or agreed`,
    finding: (n: number) =>
      n === 1
        ? 'It rests on one number, and this is whose it is'
        : `It rests on ${n} numbers, and this is whose they are`,
    subtitle: 'Every number, its range, whose it is and how they know',
    range: 'Range',
    who: 'Who and when',
  },
  method: {
    title: (term: string, rate: string) =>
      `Worked out month by month over ${term}, present values at ${rate} a year`,
    formula:
      'Net customer value = (benefits you can count + benefits people notice) − (costs you can count + costs people feel) − what the alternative already gives.',
    time: (years: string, start: string) =>
      `Term: ${years} from ${start}, month by month; month 0 is signing.`,
    ramp: (go: string, full: string) =>
      `Rollout: benefits start after month ${go} and reach full use in month ${full}.`,
    rampShares: (shares: string) => `Rollout: share of full use by year ${shares}.`,
    noRamp: 'Rollout: full use from the start.',
    roi: 'ROI = (benefits − costs) ÷ costs, as the money falls, over the whole term.',
    risk: 'Risk adjustments always work against net: benefits count less, costs count more.',
    odds: (trials: string, seed: string) =>
      `Odds: ${trials} outcomes drawn from the lowest, likely and highest of each number (seed ${seed}, so that they can be repeated).`,
    noOdds: 'Odds: no number has a range yet.',
    payback: 'Payback: the month from which benefits to date stay above costs to date.',
    score: 'Value score: weight × score of each dimension, out of 100, over what is scored on both sides.',
    share: 'Whose numbers: each benefit counts by the share of its numbers that the customer gave or agreed.',
  },
  review: {
    about: 'About',
    reason: 'Reason',
    action: 'Action',
    due: 'Due',
    subtitle: (on: string, month: string, currency: string) =>
      [`Review of ${on}`, `months 0 to ${month}`, currency].join(', '),
    planned: 'Plan',
    arrived: 'Actual',
    summary: (counts: string) => `Plan and actual: ${counts}`,
    lines: 'Plan and actual, row by row',
    ahead: 'Better than planned',
    behind: 'Worse than planned',
    open: (n: number) => `${n} still open`,
    others: (n: number) => (n === 1 ? '1 other cause' : `${n} other causes`),
    tables: (table: string, on: string) => `${table}, review of ${on}`,
  },
  checks: {
    title: (n: number) => (n === 1 ? 'Before you present: 1 check' : `Before you present: ${n} checks`),
  },
  notes: {
    title: (n: number) => (n === 1 ? '1 private note, for us only' : `${n} private notes, for us only`),
    about: 'About',
    note: 'Note',
  },
  columns: {
    kind: 'Kind',
    per: 'How often',
    amount: 'Amount',
    payments: 'Payments',
    eachPayment: 'Each payment',
    interest: 'Interest a year',
    formula: 'Formula',
    from: 'First month',
    to: 'Last month',
    growth: 'Growth a year',
    risk: 'Risk',
    presentValue: 'Present value',
    whose: 'Whose number',
    who: 'Who',
    on: 'When',
    source: 'Source',
    link: 'Link',
    note: 'Note',
    privateNote: 'Private note',
    name: 'Name in formulas',
    unit: 'Unit',
    value: 'Likely',
    low: 'Lowest',
    high: 'Highest',
    byYear: 'By year',
    today: 'Today',
    peers: 'What others achieved',
    used: 'Used in',
    weight: 'Weight',
    evidence: 'Evidence',
    measure: 'Measure',
    figure: 'Figure',
    check: 'Check',
    row: 'Row',
    plan: 'Plan',
    person: 'Person',
    role: 'Role',
    limit: 'Net reaches zero at',
    setting: 'Change',
  },
  tables: {
    bridge: 'Bridge',
    ledger: 'Rows',
    measures: 'Results',
    years: 'Year by year',
    cash: 'Cumulative cash by month',
    assumptions: 'Assumptions',
    groups: 'Value by group',
    options: 'Options side by side',
    optionDifferences: 'What options differ in',
    scenarios: 'Scenarios',
    settings: 'What scenarios change',
    dimensions: 'What resists pricing',
    levers: 'ROI and ROV by lever',
    odds: 'Odds',
    swings: 'What moves net value',
    limits: 'What would have to be true',
    people: 'People',
    steps: 'Steps to signature',
    market: 'Market position',
    checks: 'Checks',
    reviews: 'Reviews',
    reviewFigures: 'Result',
    reviewLines: 'Plan and actual',
    reviewNumbers: 'Agreed numbers',
    reviewCauses: 'Why it differs',
    reviewPeriod: 'This period and to date',
    reviewCompared: 'Plan and outlook',
    reviewRequired: 'Required by renewal',
    reviewPeople: 'Realised by person',
    reviewLevers: 'Realised by lever',
    reviewScores: 'Scores',
    reviewSurveys: 'Surveys',
    reviewFindings: 'Findings and actions',
  },
};

export default exporting;
