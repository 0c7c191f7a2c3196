/** The words of trends over many accounts: health, realised value, scores, reasons in money, plan against actual. */
const cases = (n: number, said: string): string => (n === 1 ? '1 case' : `${said} cases`);
export default {
  title: 'Trends',
  titleOf: (account: string) => `Trends of ${account}`,
  /** Under the title. */
  basis: 'Each case counts with its latest held review of the time.',
  account: 'Case',
  allCases: 'All cases shown',
  moreCases: (n: string) => `The first ${n} by name are listed. Narrow the cases above to choose another.`,
  amounts: 'Amounts in',
  allIn: (currency: string) => `All in ${currency}`,
  only: (currency: string) => `${currency} alone`,
  rates: (day: string, source: string) => (source ? `Rates of ${day}, ${source}.` : `Rates of ${day}.`),
  left: (currencies: string) => `Left out of amounts: ${currencies}.`,
  /** Columns and rows. */
  until: 'To the end of',
  review: 'Review',
  cases: 'Cases',
  health: 'Health',
  share: 'Share realised',
  dimension: 'Dimension',
  change: 'Change',
  reason: 'Reason',
  together: 'Together',
  rollout: 'Go-live and adoption',
  difference: 'Actual less plan',
  /** Findings. `since` is a month or a day. */
  healthNow: (now: string) => `Health averages ${now}`,
  healthMoved: (now: string, by: string, rises: boolean, since: string) =>
    `Health averages ${now}, ${rises ? 'up' : 'down'} ${by} since ${since}`,
  healthHeld: (now: string, since: string) => `Health averages ${now}, as it did in ${since}`,
  shareNow: (now: string) => `${now} of planned benefits have come, on average`,
  shareMoved: (now: string, before: string, since: string) =>
    `${now} of planned benefits have come on average, ${before} in ${since}`,
  moneyBehind: (actual: string, planned: string, share: string) =>
    `${actual} net of ${planned} planned has come, ${share} behind`,
  moneyAhead: (actual: string, planned: string, share: string) =>
    `${actual} net of ${planned} planned has come, ${share} ahead`,
  moneyPlain: (actual: string, planned: string) => `${actual} net has come; ${planned} was planned`,
  scoresMoved: (name: string, before: string, now: string) => `${name} moved most: ${before} to ${now}`,
  first: 'First',
  latest: 'Latest',
  fromTo: (before: string, now: string) => `${before} to ${now}`,
  scoresHeld: 'No score has moved',
  ofOne: {
    healthNow: (now: string) => `Health is ${now}`,
    healthMoved: (now: string, by: string, rises: boolean, since: string) =>
      `Health is ${now}, ${rises ? 'up' : 'down'} ${by} since ${since}`,
    healthHeld: (now: string, since: string) => `Health is ${now}, as on ${since}`,
    shareNow: (now: string) => `${now} of planned benefits have come`,
    shareMoved: (now: string, before: string, since: string) =>
      `${now} of planned benefits have come, ${before} on ${since}`,
  },
  reasonsTitle: 'Why actual differs from plan, in money',
  reasonsWorst: (reason: string, amount: string) => `${reason} cost most: ${amount} net`,
  reasonsNone:
    'No reason given at a latest review explains an amount. Give a finding its reason in a review, and what it moved is counted here.',
  reasonsHint: (currency: string) =>
    `What a reason has moved net by, from the start to the latest review of each case, ${currency}.`,
  by: 'By',
  bys: { segment: 'Segment', template: 'Template', kind: 'Kind of row' },
  cloudTitle: (n: number, said: string, of: string) =>
    `${said} of ${of} measured cases ${n === 1 ? 'stands' : 'stand'} at or above plan`,
  cloudAll: (n: number, of: string) =>
    n === 1
      ? 'The one measured case stands at or above plan'
      : `All ${of} measured cases stand at or above plan`,
  cloudNone: (n: number, of: string) =>
    n === 1 ? 'The one measured case stands below plan' : `All ${of} measured cases stand below plan`,
  cloudHint: (currency: string) => `Net to the latest review, ${currency}. On the line, actual equals plan.`,
  cloudFactors: 'Equal steps on the axes are equal factors.',
  planned: 'Planned',
  actual: 'Actual',
  asPlanned: 'as planned',
  cloudPoint: (account: string, actual: string, planned: string, difference: string) =>
    `${account}: ${actual} of ${planned} planned, ${difference}`,
  cloudMore: (n: string) => `And ${n} more: all of them are in the saved tables`,
  /** Subtitles and readouts. */
  healthUnit: 'Mean health, 0 to 100',
  shareUnit: 'Mean share of planned benefits realised, to date',
  moneyUnit: (currency: string) => `Net to date of the cases measured, ${currency}`,
  scoresUnit: 'Mean scores, 0 to 10, each from its first to its latest',
  ofCase: {
    healthUnit: 'Health by review, 0 to 100',
    shareUnit: 'Share of planned benefits realised, to date',
    moneyUnit: (currency: string) => `Net to date by review, ${currency}`,
    scoresUnit: 'Scores, 0 to 10, from the first review to the latest',
  },
  point: (time: string, value: string, n: number, said: string) => `${time}: ${value}, ${cases(n, said)}`,
  pointOne: (time: string, value: string) => `${time}: ${value}`,
  moneyPoint: (time: string, planned: string, actual: string) =>
    `${time}: ${actual || 'not measured'}, ${planned || 'nothing'} planned`,
  scorePoint: (name: string, before: string, now: string) => `${name}: ${before} at first, ${now} at last`,
  scoreOnce: (name: string, now: string) => `${name}: ${now}, scored once`,
  /** Where there is nothing to draw. */
  noneTitle: 'No review has been held yet',
  none: 'Trends begin with the first review that is held on a case shown here.',
  oneTime: 'All reviews so far lie in one quarter. A line needs reviews from two.',
  oneReview: 'One review has been held. A line needs two.',
  unknown: {
    health: 'Health is not known for any case here: measure a row, a metric or a survey in a review.',
    share: 'No row has been measured yet, so no share of the plan is known.',
    money: 'Nothing has been measured in this currency yet.',
    scores: 'No review has scored a dimension yet.',
    cloud: 'No case has been measured in this currency yet.',
  },
  tables: {
    time: 'Over time',
    scores: 'Scores over time',
    reasons: (by: string) => `Reasons in money: ${by}`,
    cloud: 'Plan and actual by case',
  },
};
