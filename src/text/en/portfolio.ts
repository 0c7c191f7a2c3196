/** The words of the portfolio. */
const daysOf = (n: number): string => (n === 1 ? '1 day' : `${n} days`);
const cases = (n: number): string => (n === 1 ? '1 case' : `${n} cases`);
export default {
  hiddenScreen: 'This screen names other customers, so it is hidden while you are on a call.',
  title: 'Portfolio',
  lead: 'Where is value thin?',
  start: 'Start a case',
  empty: 'No case yet',
  emptyText:
    'The portfolio lists every case on this device: what was planned, what came true, and what is next.',
  loading: 'Reading your cases…',
  search: 'Search customer, owner or segment',
  group: 'Group by',
  groups: {
    none: 'Not grouped',
    customer: 'Customer',
    owner: 'Owner',
    segment: 'Segment',
    template: 'Template',
    currency: 'Currency',
  },
  pages: { cases: 'Cases', actions: 'Actions', people: 'By owner and segment', trends: 'Trends' },
  owner: 'Owner',
  segment: 'Segment',
  template: 'Template',
  currency: 'Currency',
  any: 'All',
  show: 'Show',
  shows: {
    all: 'All cases',
    late: 'Review overdue',
    renewing: 'Renews within 90 days',
    renewalPast: 'Renewal day past',
    atRisk: 'Renewal at risk',
    behind: 'Realised below 90%',
    weak: 'Health below 60',
    falling: 'Health falling',
    notLive: 'Not live yet',
    unreviewed: 'Not reviewed yet',
    begun: 'Review begun, not held',
    overdueActions: 'Actions overdue',
  },
  ready: 'Ready-made',
  ownViews: 'Your views',
  ownChoice: 'Your own choice',
  filters: 'Filters',
  conditions: {
    renewal: 'Renewal',
    realised: 'Share realised',
    health: 'Health',
    reviewed: 'Last review',
    live: 'In use',
    required: 'Required to renew',
    actions: 'Actions',
  },
  /** What a condition reads as; n is the number in it. */
  condition: {
    renewal: (word: string, n: number | null) =>
      word === 'past' ? 'past' : word === 'none' ? 'no date' : n === 1 ? 'within 1 day' : `within ${n} days`,
    realised: (word: string, n: number | null) =>
      word === 'none' ? 'not measured' : word.startsWith('below') ? `below ${n}%` : `${n}% and more`,
    health: (word: string, n: number | null) =>
      word === 'none'
        ? 'not known'
        : word === 'falling'
          ? 'falling'
          : word.startsWith('below')
            ? `below ${n}`
            : `${n} and more`,
    reviewed: (word: string, n: number | null) =>
      word === 'overdue'
        ? 'overdue'
        : word === 'never'
          ? 'never held'
          : word === 'begun'
            ? 'begun, not held'
            : n === 1
              ? 'over 1 day ago'
              : `over ${n} days ago`,
    live: (word: string): string => (word === 'no' ? 'not yet' : 'yes'),
    required: (word: string): string =>
      word === 'missing'
        ? 'at risk or missed'
        : word === 'missed'
          ? 'missed'
          : word === 'safe'
            ? 'met or on course'
            : word === 'open'
              ? 'not reviewed yet'
              : 'nothing required',
    actions: (word: string): string =>
      word === 'open' ? 'open' : word === 'overdue' ? 'overdue' : 'none open',
  },
  /** What is shown, on paper and in files. */
  searched: (query: string) => `Search: ${query}`,
  withReplaced: 'with replaced plans',
  printed: (on: string, narrowed: string) => `As of ${on}. Shown: ${narrowed || 'all cases'}`,
  chip: (what: string, value: string) => `${what}: ${value}`,
  dropChip: (chip: string) => `Remove filter ${chip}`,
  clear: 'Remove all filters',
  view: 'View',
  saveView: 'Save this view…',
  saveViewTitle: 'Save this view',
  saveViewHint: 'Kept on this device: filters, groups, order and columns.',
  viewName: 'Name',
  forgetView: (name: string) => `Forget “${name}”`,
  viewReplaced: (name: string) => `“${name}” shows this view now.`,
  forgotten: (name: string) => `“${name}” is forgotten.`,
  copyLink: 'Copy the address of this view',
  linkCopied: 'The address is copied.',
  linkNotCopied: 'The address could not be copied. Copy it from the address bar.',
  save: 'Save',
  cancel: 'Cancel',
  chooseColumns: 'Choose columns…',
  columnsTitle: 'Columns',
  columnsHint: 'The case always stands first.',
  earlier: (what: string) => `${what}: move up`,
  later: (what: string) => `${what}: move down`,
  usualColumns: 'Usual columns',
  done: 'Done',
  /** Changing many at once. */
  bulk: {
    pick: (what: string) => `Select ${what}`,
    pickAll: 'Select all cases shown',
    picked: (n: number) => `${cases(n)} selected`,
    clear: 'Select none',
    change: 'Change',
    owner: 'Owner…',
    segment: 'Segment…',
    cadence: 'Time between reviews…',
    remove: 'Delete',
    ownerTitle: (n: number) => `Owner of ${cases(n)}`,
    segmentTitle: (n: number) => `Segment of ${cases(n)}`,
    cadenceTitle: (n: number) => `Time between reviews of ${cases(n)}`,
    agreedKeep: 'An agreed plan keeps the time that was agreed.',
    apply: 'Change',
    doing: (done: number, of: number) => `${done} of ${cases(of)}…`,
    changed: (n: number, kept: number) =>
      kept === 0 ? `${cases(n)} changed.` : `${cases(n)} changed, ${kept} left as they were.`,
    removed: (n: number, kept: number) =>
      kept === 0 ? `${cases(n)} deleted.` : `${cases(n)} deleted, ${kept} could not be.`,
    undone: (n: number, kept: number) =>
      kept === 0
        ? `${cases(n)} as before.`
        : `${cases(n)} as before, ${kept} left, because they were changed since.`,
  },
  cadences: { quarter: 'Every quarter', 'half-year': 'Every half-year' },
  renewing: (days: number, arr: string) => `ARR renewing in ${daysOf(days)}: ${arr}`,
  renewingPast: (arr: string) => `ARR whose renewal day has passed: ${arr}`,
  missing: (amount: string) => `of which ${amount} is missing what it takes to renew`,
  missingAll: 'all of it is missing what it takes to renew',
  missingNone: 'none of it is missing what it takes to renew',
  missingNoneKnown: 'none of it is known to be missing what it takes to renew',
  notKnownAll: 'whether it has what it takes to renew is not known: no target, or no review yet',
  notKnown: (amount: string) => `not known for ${amount}: no target, or no review yet`,
  notKnownCases: (n: number) =>
    n === 1
      ? 'not known for 1 case: no target, or no review yet'
      : `not known for ${n} cases: no target, or no review yet`,
  missingCases: (n: number) =>
    n === 1
      ? '1 case is missing what it takes to renew and states no ARR'
      : `${n} cases are missing what it takes to renew and state no ARR`,
  noRenewals: (days: number) => `Nothing renews in the next ${days === 1 ? 'day' : `${days} days`}.`,
  renewals: (n: number, unstated: number) =>
    `${n === 1 ? '1 renewal' : `${n} renewals`}${unstated > 0 ? `, ${unstated === n ? (n === 1 ? 'without ARR' : 'none states its ARR') : `${unstated} without ARR`}` : ''}`,
  showMissing: 'Show them',
  arr: 'ARR',
  arrOf: (stated: number, of: number) => (stated === of ? 'ARR' : `ARR of ${stated} of ${of}`),
  byCurrency: 'By currency',
  inOne: (currency: string) => `All in ${currency}`,
  ratesOf: (day: string, source: string) => `at rates of ${day}${source ? `, ${source}` : ''}`,
  ratesLack: (currencies: string) => `${currencies} left out: no rate`,
  replaced: 'Show replaced plans',
  replacedHint: 'A plan agreed anew replaces the one before it.',
  unnamed: 'Not said',
  count: (shown: number, all: number) => (shown === all ? cases(all) : `${shown} of ${cases(all)}`),
  columns: {
    case: 'Case',
    bridge: 'Value',
    arr: 'ARR',
    owner: 'Owner',
    segment: 'Segment',
    net: 'Net over term',
    planned: 'Planned to date',
    actual: 'Realised to date',
    realised: 'Share of benefits realised',
    roi: 'ROI',
    rov: 'Value index',
    health: 'Health',
    change: 'Health, change',
    nps: 'NPS',
    csat: 'CSAT',
    ces: 'CES',
    last: 'Last review',
    required: 'Required to renew',
    due: 'Action due',
    template: 'Template',
    cadence: 'Time between reviews',
    customerShare: 'On customer’s numbers',
    next: 'Next review',
    renewal: 'Renewal',
    findings: 'Open findings',
    state: 'State',
  },
  short: {
    realised: 'Share realised',
    customerShare: 'Their numbers',
    findings: 'Findings',
    change: 'Change',
    required: 'Required',
    cadence: 'Reviews',
  },
  requiredMissed: (n: number) => `${n} missed`,
  requiredAtRisk: (n: number) => `${n} at risk`,
  requiredFine: 'On course',
  requiredOpen: 'No review',
  sortBy: (what: string) => `Sort by ${what}`,
  none: '—',
  expected: 'expected',
  overdue: 'overdue',
  notLive: 'Not live yet',
  begun: 'begun, not held',
  bridgeOf: (benefits: string, costs: string, net: string) =>
    `Benefits ${benefits}, costs ${costs}, net ${net}`,
  subtotal: (n: number, currency: string) => `${cases(n)} in ${currency}`,
  totals: 'Totals by currency',
  totalsHint: 'Amounts in different currencies are never added up.',
  measured: (n: number) => `${cases(n)} measured`,
  planToDate: 'planned to date',
  actualToDate: 'realised to date',
  netOver: (n: number): string => (n === 1 ? 'net over its term' : 'net over their terms'),
  reasons: 'Where estimates go wrong',
  reasonsHint: 'Reasons given in reviews, over the cases shown.',
  reasonsNone: 'No review has given a reason yet.',
  reasonCount: (n: number, inCases: number) =>
    `${n === 1 ? 'once' : `${n} times`}${n > inCases ? ` in ${cases(inCases)}` : ''}`,
  reason: 'Reason',
  onlyReason: (reason: string) => `Only cases with “${reason}” as a reason`,
  nothing: 'No case fits what you chose.',
  showAll: 'Show all cases',
  sortedWithin: 'Amounts are in order within each currency.',
  more: 'Files',
  print: 'Print…',
  csvOut: 'Save as CSV',
  csvIn: 'Take in accounts…',
  fileOut: 'Save a portfolio file',
  fileIn: 'Open a portfolio file…',
  fileShown: (files: number, rows: number) =>
    `${cases(rows)} from ${files === 1 ? '1 portfolio file' : `${files} portfolio files`} shown beside your own. They are not stored here.`,
  fileForget: 'Put the files away',
  notAFile: 'That is no portfolio file.',
  tooBig: 'That file is too large.',
  fromFile: 'from a file',
  /** Headings of the CSV file. */
  csv: {
    id: 'Case id',
    title: 'Title',
    customer: 'Customer',
    healthBefore: 'Health at the review before',
    required: 'Targets required to renew',
    atRisk: 'Targets at risk',
    missed: 'Targets missed',
  },
};
