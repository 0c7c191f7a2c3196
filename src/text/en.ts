/** Every word the page says, in English. Another language is one file of this shape. */

import type { NumberProblem } from './readNumber.ts';

const en = {
  app: {
    name: 'Worthwhile',
  },

  build: {},

  charts: {},

  checks: {},

  explore: {},

  fields: {
    still: (value: string) => `Still using ${value}.`,
    noRange: 'Enter one number here, not a range.',
    noYears: 'Enter one number here, not one for each year.',
    which: 'Which do you mean?',
    required: 'required',
    optional: 'optional',
    none: 'Not set',
    year: 'Year',
    month: 'Month',
  },

  home: {
    promise: 'Work out what a solution is worth to a customer, in a number both of you can stand behind.',
    how: 'Type three numbers for a first result. Every figure opens its working, and says whose number it is.',
    privacy: 'No account. What you type stays in this browser until you share it.',
    hostedBy: (host: string): string => `for ${host}`,
    cases: 'Your cases',
    count: (n: number): string => (n === 1 ? '1 case' : `${n} cases`),
    search: 'Search cases',
    found: (n: number, query: string): string =>
      n === 0
        ? `No case matches “${query}”`
        : `${n === 1 ? '1 case matches' : `${n} cases match`} “${query}”`,
    clearSearch: 'Show all cases',
    showAll: (n: number): string => `Show all ${n} cases`,
    columns: {
      case: 'Case',
      net: 'Net value',
      term: 'Over',
      owner: 'Owner',
      updated: 'Changed',
      actions: 'Actions',
    },
    over: (n: number): string => `over ${n === 1 ? '1 year' : `${n} years`}`,
    forCustomer: (customer: string): string => `for ${customer}`,
    noNet: 'No result yet',
    waiting: (n: number): string => (n === 1 ? '1 line waiting' : `${n} lines waiting`),
    unreadable: 'Cannot be read. Open it to save its record as a file.',
    duplicate: 'Duplicate',
    duplicateOf: (title: string): string => `Duplicate ${title}`,
    remove: 'Delete',
    removeOf: (title: string): string => `Delete ${title}`,
    removed: (title: string): string => `Deleted ${title}`,
    duplicated: (title: string): string => `Made a copy of ${title}`,
    failed: 'That did not work. Nothing was changed.',
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
        'Paste the link here, or drop the file anywhere on this page. Opening it changes none of your cases.',
    },
  },

  host: {
    /** Problems with the host's own file; each says that the defaults stand. */
    problem: {
      unreachable: (status: number | null): string =>
        `config.json could not be read${status === null ? '' : ` (the server answered ${status})`}. The built-in settings are used.`,
      tooBig: (most: string): string =>
        `config.json is larger than ${most} or nested too deeply. The built-in settings are used.`,
      notJson: (line: number | null): string =>
        `config.json is not valid JSON${line === null ? '' : `: look at line ${line}`}. The built-in settings are used.`,
      invalid: (first: string, more: number): string =>
        `config.json: ${first}${more > 0 ? `, and ${more} more` : ''}. The built-in settings are used.`,
    },
    /** A place in the file and what is wrong there. */
    at: (place: string, fault: string): string => (place === '' ? fault : `${place} ${fault}`),
    fault: {
      unknownKey: (key: string): string => `has a key nobody knows, “${key}”`,
      missing: 'is missing',
      wrongType: (expected: string): string =>
        `should be ${
          {
            string: 'text in quotes',
            number: 'a number',
            int: 'a whole number',
            array: 'a list in square brackets',
            object: 'an object in curly brackets',
            boolean: 'true or false',
            null: 'null',
          }[expected] ?? expected
        }`,
      tooLong: (most: number): string => `is longer than ${most} characters`,
      tooMany: (most: number): string => `has more than ${most} entries`,
      tooFew: (least: number): string => `needs at least ${least}`,
      tooSmall: (least: number): string => `should be ${least} or more`,
      tooLarge: (most: number): string => `should be ${most} or less`,
      notOneOf: (options: string): string => `should be one of ${options}`,
      duplicate: (value: string): string => `repeats “${value}”`,
      badForm: 'is not in the right form',
      form: {
        currency: 'should be three capital letters, like EUR',
        id: 'should be letters, digits, - and _, at most 40',
        link: 'should begin with https:// or http://',
        source: 'is missing: a benchmark needs a source',
        'value-or-range': 'needs a value, or a low and a high',
        'range-order': 'should not be above value or high',
        name: 'should be a unit or the name of a number, like hourly_cost',
        value: 'should be a unit or the name of a number, like hourly_cost',
      },
    },
    whole: 'The file',
  },

  numbers: {
    /** The language of these words, as Intl knows it: months are named in it. */
    language: 'en',
    none: '—',
    times: (n: string) => `${n}×`,
    roiAndMultiple: (percent: string, multiple: string) => `${percent} (${multiple})`,
    noCost: 'No cost entered',
    hours: (n: string, one: boolean) => `${n} ${one ? 'hour' : 'hours'}`,
    days: (n: string, one: boolean) => `${n} ${one ? 'day' : 'days'}`,
    month: (n: string) => `month ${n}`,
    atOnce: 'at once',
    notWithin: (n: string, one: boolean) => `not within ${n} ${one ? 'year' : 'years'}`,
    odds: (above: string, of: string) => `${above} of ${of}`,
    oddsNone: (of: string) => `fewer than 1 in ${of}`,
    range: (low: string, high: string) => `${low} to ${high}`,
    perYear: (values: string[]) => values.join('; '),
    problem: (p: NumberProblem): string => {
      switch (p.kind) {
        case 'not-a-number':
          return `“${p.text}” is not a number. Enter one like 40, 120k or =40*52.`;
        case 'unfinished':
          return 'The number is not finished.';
        case 'separators':
          return `The marks in “${p.text}” do not add up to one number.`;
        case 'two-ways':
          return `“${p.text}” can be read two ways. Enter it without the mark, or with all its decimals.`;
        case 'arithmetic':
          return `“${p.text}” cannot be worked out. Use + − * / and a point for decimals, like =40*52*3.5.`;
        case 'too-large':
          return 'That is larger than this page can hold.';
        case 'other-currency':
          return `This case is in ${p.wanted}. Enter the amount in ${p.wanted}, without “${p.typed}”.`;
        case 'too-many':
          return `At most ${p.most} years fit here.`;
        case 'gap':
          return 'A year is missing between two marks.';
      }
    },
  },

  problems: {},

  settings: {},

  share: {},

  templates: {
    /** Template id → its name and the one line on what it values. */
    gallery: {
      efficiency: {
        name: 'Time saved',
        values: 'Routine work that takes less time, mistakes no longer fixed, and people who stay.',
      },
      revenue: {
        name: 'Revenue and conversion',
        values: 'More orders from the same visitors, and customers who keep buying.',
      },
      support: {
        name: 'Support tickets',
        values: 'Tickets customers solve themselves, and less time on all the others.',
      },
      marketing: {
        name: 'Marketing automation',
        values: 'Email admin time, leads that convert, and outside help no longer bought.',
      },
      storage: {
        name: 'Storage and infrastructure',
        values: 'Systems retired, upkeep hours saved, and outages that do not happen.',
      },
      success: {
        name: 'Customer success platform',
        values: 'Less churn, accounts that grow, and time back for the people who manage them.',
      },
      compliance: {
        name: 'Compliance and risk',
        values: 'Incidents that do not happen, audits that take less time, and the trust of partners.',
      },
      purchasing: {
        name: 'Purchasing',
        values: 'Better prices, orders handled in less time, and discounts for paying early.',
      },
      field: {
        name: 'Field service',
        values: 'Repeat visits avoided, paperwork hours saved, and contracts that renew.',
      },
      blank: {
        name: 'Blank',
        values: 'Two benefits, one that people notice, and two costs, all yours to name.',
      },
    },
    /** Line id → label, for lines of the built-in templates. */
    lines: {
      time_saved: 'Hours given back',
      rework: 'Mistakes no longer fixed',
      staff_stay: 'People who stay',
      more_orders: 'More visitors who buy',
      revenue_kept: 'Revenue that stays',
      brand_pull: 'A stronger brand',
      self_service: 'Tickets avoided',
      faster_tickets: 'Less time on each ticket',
      support_loyalty: 'Customers who stay',
      email_admin: 'Email admin time saved',
      lead_conversion: 'More leads won',
      outside_spend: 'Agency work not bought',
      upkeep: 'Upkeep hours saved',
      outages: 'Outages avoided',
      current_storage: 'Storage it replaces',
      churn: 'Recurring revenue kept',
      expansion: 'Accounts that grow',
      manager_time: 'Manager time saved',
      incidents: 'Incidents avoided',
      audit_time: 'Time saved on audits',
      trust: 'Trust of partners',
      better_prices: 'Better prices',
      order_handling: 'Orders handled in less time',
      early_payment: 'Discounts for paying early',
      repeat_visits: 'Repeat visits avoided',
      paperwork: 'Paperwork hours saved',
      contracts: 'Contracts that renew',
      subscription: 'Subscription',
      implementation: 'Setup and training',
      migration: 'Migration',
      devices: 'Devices, setup and training',
      benefit_1: 'First benefit',
      benefit_2: 'Second benefit',
      noticed_1: 'A benefit people notice',
      cost_yearly: 'Yearly cost',
      cost_once: 'One-off cost',
    },
    /** Assumption name → label, for assumptions of the built-in templates. */
    assumptions: {
      people: 'People who do the work',
      hours_saved: 'Hours saved per person a month',
      hourly_cost: 'Cost of an hour of their work',
      share_used: 'Share of saved time put to use',
      errors_avoided: 'Mistakes avoided a month',
      cost_per_error: 'Cost to fix a mistake',
      leavers_avoided: 'People who stay instead of leaving, a year',
      cost_per_leaver: 'Cost to replace someone',
      visitors: 'Visitors a month',
      conversion_gain: 'Rise in the share who buy, in points',
      order_value: 'Average order',
      margin: 'Margin on revenue',
      revenue_kept_yearly: 'Revenue a year that would have left',
      tickets_avoided: 'Tickets a month solved without an agent',
      cost_per_ticket: 'Cost to handle a ticket',
      tickets_left: 'Tickets a month that still reach an agent',
      minutes_saved: 'Minutes saved per ticket',
      customers_kept: 'Customers kept a year',
      customer_margin: 'Margin from a customer a year',
      campaigns: 'Email campaigns a month',
      admin_hours_saved: 'Admin hours saved per campaign',
      leads: 'Leads a month',
      lead_conversion_gain: 'Rise in the share of leads won, in points',
      deal_value: 'Average first-year deal',
      share_owed: 'Share of the rise owed to this',
      upkeep_hours_saved: 'Upkeep hours saved a month',
      outage_hours_avoided: 'Outage hours avoided a year',
      outage_hour_cost: 'Cost of an hour down',
      terabytes: 'Terabytes stored',
      terabyte_cost: 'Cost per terabyte a year today',
      recurring_revenue: 'Recurring revenue a year',
      churn_cut: 'Fall in yearly churn, in points',
      expansion_revenue: 'Added revenue a year owed to this',
      managers: 'Account managers',
      manager_hours_saved: 'Hours saved per manager a month',
      incidents_avoided: 'Incidents avoided a year',
      cost_per_incident: 'Cost of an incident',
      audits: 'Audits a year',
      audit_hours_saved: 'Hours saved per audit',
      spend: 'Spend a year that goes through it',
      price_cut: 'Saving on that spend',
      orders: 'Purchase orders a month',
      order_minutes_saved: 'Minutes saved per order',
      early_paid: 'Invoices a year paid early',
      early_discount: 'Discount for paying early',
      visits_avoided: 'Repeat visits avoided a month',
      cost_per_visit: 'Cost of a visit',
      technicians: 'Technicians',
      paperwork_hours_saved: 'Paperwork hours saved per technician a month',
      contracts_kept: 'Contracts kept a year',
      contract_margin: 'Margin from a contract a year',
    },
    /** Dimension id → label. */
    dimensions: {
      brand: 'Brand perception',
      satisfaction: 'Satisfaction',
      retention: 'Retention',
      loyalty: 'Loyalty',
      alignment: 'Strategic alignment',
      innovation: 'Innovation and adaptability',
      relationships: 'Stakeholder relationships',
      risk: 'Risk management and preparedness',
    },
    levers: {
      usage: 'Usage and engagement',
      adoption: 'Adoption',
      renewals: 'Renewals',
      retention: 'Retention',
      expansion: 'Expansion',
      advocacy: 'Advocacy',
      referrals: 'Referrals',
    },
    /** Scenario id → label. */
    scenarios: { down: 'Down market', flat: 'Flat market', up: 'Up market' },
    unnamed: {
      case: 'Untitled case',
      line: 'Unnamed row',
      assumption: 'Unnamed number',
      dimension: 'Unnamed dimension',
      scenario: 'Unnamed scenario',
      person: 'Unnamed person',
    },
  },

  ui: {
    close: 'Close',
    cancel: 'Cancel',
    more: 'More',
    moreFor: (name: string) => `More for ${name}`,
    undo: 'Undo',
    dismiss: 'Dismiss',
    messages: 'Messages',
    chooseFile: 'Choose a file',
    dropFile: 'or drop it here',
    dropNow: 'Drop to open',
    wrongFile: (accept: string) => `That kind of file does not open here. Choose one of ${accept}.`,
    tooManyFiles: 'One file at a time.',
    problem: 'Problem',
    loading: 'Loading',
  },
};

export type Words = typeof en;
export default en;
