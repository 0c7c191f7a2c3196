/** Words of beyond. */
export default {
  title: 'What resists pricing',
  what: 'What does it change that no invoice shows? Score it from 0 to 10: today, with the solution, and with the alternative.',
  score: 'Value score, of 100',
  roi: (years: number) => (years === 1 ? 'ROI over 1 year, countable' : `ROI over ${years} years, countable`),
  rov: 'Return on value, with what people notice',
  withheld: 'A cost cannot be worked out, so there is no return yet. Mend its row in Build.',
  claim: {
    both: (roi: string, who: string, from: string, to: string) =>
      `A countable ROI of ${roi} is what ${who} gets back now; a value score that rises from ${from} to ${to} is what keeps it coming.`,
    noGain: (roi: string, who: string, from: string, to: string) =>
      from === to
        ? `A countable ROI of ${roi} is what ${who} gets back now; the value score stays at ${to}, so nothing here says it will last.`
        : `A countable ROI of ${roi} is what ${who} gets back now, but the value score falls from ${from} to ${to}: what keeps it coming gets weaker.`,
    loss: (roi: string, who: string, from: string, to: string) =>
      `An ROI of ${roi} is a loss for ${who} in money you can count; the value score goes from ${from} to ${to}.`,
    came: (who: string, actual: string, plan: string, month: number, roi: string) =>
      `${who} is at ${actual} after month ${month}, against ${plan} planned${roi && `: an ROI of ${roi} to date`}.`,
    cameScore: (from: string, to: string, over: string) =>
      from === to
        ? `The value score still stands at ${to}${over && `, ${over}`}.`
        : `The value score went from ${from} to ${to}${over && `, ${over}`}.`,
    cameScoreAt: (from: string, to: string, month: number, over: string) =>
      `When last scored, at month ${month}, the value score ${from === to ? `still stood at ${to}` : `had gone from ${from} to ${to}`}${over && `, ${over}`}.`,
    over: (shared: number, scored: string) => `over the ${shared} of ${scored} dimensions scored both times`,
    scoreExpected: (from: string, to: string) =>
      `The value score is expected to go from ${from} to ${to}; no review has scored it yet.`,
    scoreOnly: (from: string, to: string) =>
      `The value score goes from ${from} to ${to}. What comes back in money cannot be worked out yet.`,
    lossOnly: (roi: string, who: string) =>
      `An ROI of ${roi} is a loss for ${who} in money you can count. Score today and with the solution to see what it changes besides.`,
    roiOnly: (roi: string, who: string) =>
      `A countable ROI of ${roi} is what ${who} gets back now. Score today and with the solution to see what keeps it coming.`,
    empty:
      'ROI is what comes back now; return on value is what keeps it coming. Neither can be worked out yet.',
  },
  alternative: (score: string) => `The alternative scores ${score}`,
  alternativeAgainst: (score: string, us: string) =>
    `The alternative scores ${score}, against ${us} where both are scored`,
  unscored: (n: number, of: number) =>
    n === 0 ? `All ${of} scored` : n === 1 ? `1 of ${of} not scored` : `${n} of ${of} not scored`,
  over: (n: number) => (n === 1 ? 'compared over 1 dimension' : `compared over ${n} dimensions`),
  chartGain: (what: string) => `${what} gains most`,
  chartFall: (what: string) => `${what} falls`,
  chartEven: 'Nothing is expected to change',
  chartOpen: 'Scores so far',
  chartSubtitle: (solution: string, alternative: string) =>
    `0 to 10: today, with ${solution || 'the solution'}, and ${alternative || 'the alternative'}`,
  dimensions: 'Dimensions',
  columns: {
    dimension: 'Dimension',
    weight: 'Weight',
    scores: 'Today → with us',
    alternative: 'Alternative',
    evidence: 'Whose score',
    worth: 'In money',
  },
  notScored: 'Not scored',
  notPriced: 'Not priced',
  leftOut: 'Left out',
  waits: 'waits for numbers',
  add: 'Add a dimension',
  newDimension: 'New dimension',
  open: (label: string) => `Score ${label}`,
  next: (label: string) => `Next: ${label}`,
  dimension: {
    name: 'Name',
    today: 'Today',
    expected: (solution: string) => `With ${solution || 'the solution'}`,
    alternative: (alternative: string) => alternative || 'The alternative',
    clear: 'Clear',
    clearOf: (column: string) => `Clear the score: ${column}`,
    of: (score: string, anchor: string) => `${score}, ${anchor}`,
    none: 'Not scored',
    help: 'Arrow keys or digits choose; Delete clears.',
    /** What each score means, 0 to 10. */
    anchors: [
      'harmful',
      'very poor',
      'poor',
      'weak',
      'below average',
      'average',
      'fair',
      'good',
      'strong',
      'very strong',
      'as good as it gets',
    ],
    low: '0 harmful',
    high: '10 as good as it gets',
    weight: 'Weight',
    weightHint: 'How much it counts in the score. 0 leaves it out.',
    weightProblem: 'Enter a weight from 0 to 100. It stays as it was.',
    evidence: 'Evidence',
    evidenceHint: 'What was seen, said or measured.',
    source: 'Whose score is this?',
    remove: 'Remove this dimension',
    removed: (label: string) => `Removed ${label}`,
    builtIn: 'Built in: set its weight to 0 to leave it out.',
  },
  price: {
    title: 'In money',
    hint: 'A price makes it a normal row among the benefits people notice. It counts nothing until its numbers are stated.',
    ask: 'Ask the customer, one of these ways:',
    ways: {
      keep: 'What would you pay to keep it?',
      lose: 'What would losing it cost?',
      proxy: 'What does it move that has a price?',
    },
    wayHints: {
      keep: 'Their own figure, money a year',
      lose: 'Cost of losing it × fall in the chance of that a year',
      proxy: 'Money it moves a year × share owed to this × confidence',
    },
    drivers: {
      pay_to_keep: (dimension: string) => `What they would pay a year to keep: ${dimension}`,
      cost_of_losing: (dimension: string) => `Cost of losing it: ${dimension}`,
      chance_less: (dimension: string) => `Fall in the chance of losing it a year, in points: ${dimension}`,
      proxy_value: (dimension: string) => `Money a year it moves: ${dimension}`,
      share_attributable: (dimension: string) => `Share of that owed to this: ${dimension}`,
      confidence: (dimension: string) => `Confidence in that: ${dimension}`,
    },
    line: (dimension: string) => `${dimension}, priced`,
    added: (label: string) => `Added “${label}” to the benefits people notice`,
    total: (amount: string, years: number) =>
      years === 1 ? `${amount} over 1 year` : `${amount} over ${years} years`,
    waiting: 'Waits for its numbers, and counts for nothing until then.',
    unlink: (label: string) => `Stop counting ${label} as its price`,
    link: 'Or a row that prices it already',
    choose: 'Choose a row',
    linkAction: 'Link',
    overlap: 'Check that they are not one gain counted twice:',
    inBuild: 'Formula, range and source are in its row in Build.',
  },
  index: {
    title: 'How the value score is worked out',
    formula: 'Weight × score, added up, ÷ (10 × the weights), × 100. Only what is scored counts.',
    fair: 'Two scores are compared over the dimensions scored in both.',
    columns: {
      dimension: 'Dimension',
      weight: 'Weight',
      today: 'Today',
      expected: 'With us',
      alternative: 'Alternative',
    },
    sum: 'Score of 100',
  },
  matrix: {
    title: 'ROI and ROV, lever by lever',
    hint: 'What each lever returns now, and what keeps it coming. An empty field is a question to ask.',
    lever: 'Lever',
    roi: 'ROI: what comes back now',
    rov: 'ROV: what keeps it coming',
    print: 'Print on one page',
    caption: (customer: string, years: number, currency: string) =>
      [customer, years === 1 ? 'over 1 year' : `over ${years} years`, currency].filter(Boolean).join(', '),
    edit: (lever: string) => `Edit ${lever}`,
    sum: 'Together',
    kpi: 'KPI',
    kpiStep: (from: string, to: string) => `${from} → ${to}`,
    kpiNone: 'no figure yet',
    words: 'In the customer’s words',
    dimensionStep: (label: string, from: string, to: string) => `${label} ${from} → ${to}`,
    levers: {
      usage: 'Driving usage and engagement',
      adoption: 'Promoting adoption',
      renewals: 'Guaranteeing renewals',
      retention: 'Elevating retention',
      expansion: 'Revenue expansion',
      advocacy: 'Championing advocacy',
      referrals: 'Fostering referrals',
    },
    /** What to ask where a cell is empty: first about money, then about what people notice. */
    ask: {
      usage: [
        'Which cost falls each time someone uses it?',
        'What do people do now that they could not do before?',
      ],
      adoption: [
        'What does each team save once all of it has switched?',
        'Who would object if it were taken away tomorrow?',
      ],
      renewals: [
        'Which result has to be on paper before anyone signs again?',
        'Who would speak for it in the renewal meeting, and what would they say?',
      ],
      retention: [
        'What is it worth to keep one more of your own customers or people?',
        'Why would your customers or people stay longer?',
      ],
      expansion: [
        'Which team or site would gain the same next, and how much?',
        'What would make it part of your plan for the next years?',
      ],
      advocacy: [
        'What would a public success story be worth in sales or hiring?',
        'Who here would tell their peers about it, and why?',
      ],
      referrals: [
        'Has anyone come to you through a partner or customer because of it?',
        'Whom would you introduce us to, and what would you say?',
      ],
    },
    tangibleRows: 'Rows you can count',
    perceivedRows: 'Rows people notice',
    choose: 'Choose a row',
    addRow: 'Add',
    now: (label: string, lever: string) => `${label} (now under ${lever})`,
    untag: (label: string) => `Take ${label} off this lever`,
    measure: 'KPI of this lever',
    measureNone: 'No KPI',
    wordsHint: 'A sentence they said, as they said it.',
  },
  inspect: {
    title: 'Lever and dimension',
    lever: 'Lever',
    noLever: 'No lever',
    dimension: 'Prices the dimension',
    noDimension: 'None',
  },
  side: {
    empty: 'Choose a dimension to score it and say why, or a lever to say what belongs to it.',
  },
  did: {
    score: (label: string) => `score of ${label}`,
    weight: (label: string) => `weight of ${label}`,
    add: 'add a dimension',
    remove: (label: string) => `remove ${label}`,
    price: (label: string) => `price ${label}`,
    link: (label: string) => `price of ${label}`,
    lever: (label: string) => `lever of ${label}`,
    kpi: (label: string) => `KPI of ${label}`,
    words: (label: string) => `words on ${label}`,
  },
};
