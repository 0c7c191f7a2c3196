/**
 * The made-up example: a finished case with drivers, ranges, sources, people and plans, weak points included. Halden
 * Freight, everyone in it and every figure are invented. It is read through the same gate as any document. Its words
 * come from src/text in the language of whoever opens it, and stay as they are afterwards, like typed text. The build
 * gives it a file of its own.
 */
/** Every text of the example. */
export interface SampleWords {
  title: string;
  industry: string;
  segment: string;
  roleCfo: string;
  caresCfo: string;
  roleBilling: string;
  caresBilling: string;
  roleIt: string;
  caresIt: string;
  alternative: string;
  invoices: string;
  invoicesSource: string;
  minutes: string;
  minutesSource: string;
  parcelCarrier: string;
  minutesPeer1: string;
  chilledHaulier: string;
  minutesPeer2: string;
  minutesNote: string;
  clerkHour: string;
  payroll: string;
  shareUsed: string;
  both: string;
  shareUsedSource: string;
  shareUsedPrivate: string;
  disputes: string;
  disputesWho: string;
  disputesSource: string;
  disputesPeer: string;
  disputeCost: string;
  disputeCostSource: string;
  closePeople: string;
  closeDays: string;
  closeDaysSource: string;
  accountantHour: string;
  accountsKept: string;
  accountsKeptNote: string;
  accountsKeptPrivate: string;
  accountMargin: string;
  accountMarginSource: string;
  setupCost: string;
  setupCostSource: string;
  revenue: string;
  revenueSource: string;
  hours: string;
  disputed: string;
  close: string;
  closeSource: string;
  closeNote: string;
  lateFees: string;
  lateFeesSource: string;
  accounts: string;
  audit: string;
  auditSource: string;
  subscription: string;
  subscriptionSource: string;
  setup: string;
  training: string;
  trainingSource: string;
  disruption: string;
  disruptionSource: string;
  reports: string;
  reportsSource: string;
  freedom: string;
  licences: string;
  licencesSource: string;
  licencesNote: string;
  down: string;
  up: string;
  slow: string;
  brandSource: string;
  satisfactionNote: string;
  retentionNote: string;
  loyaltySource: string;
  alignmentSource: string;
  innovationNote: string;
  relationshipsSource: string;
  riskSource: string;
  riskPrivate: string;
  leverUsage: string;
  leverAdoption: string;
  leverRenewals: string;
  leverRetention: string;
  leverExpansion: string;
  leverAdvocacy: string;
  leverReferrals: string;
  required: string;
  note: string;
  privateNote: string;
}

const asked = '2026-05-12';
const customer = (who: string, note = '', on = asked) => ({ whose: 'customer', who, on, note });
const agreed = (who: string, note = '', on = '2026-05-19') => ({ whose: 'agreed', who, on, note });
const vendor = (note: string, on = '2026-05-08') => ({ whose: 'vendor', who: 'M. Duarte', on, note });

export const sampleOf = (w: SampleWords): unknown => ({
  format: 'worthwhile',
  version: 1,
  kind: 'case',
  id: 'sample',
  title: w.title,
  customer: {
    name: 'Halden Freight',
    industry: w.industry,
    segment: w.segment,
    people: [
      {
        id: 'osei',
        name: 'A. Osei',
        role: w.roleCfo,
        cares: w.caresCfo,
      },
      {
        id: 'brandt',
        name: 'L. Brandt',
        role: w.roleBilling,
        cares: w.caresBilling,
      },
      {
        id: 'iyer',
        name: 'P. Iyer',
        role: w.roleIt,
        cares: w.caresIt,
      },
    ],
  },
  owner: 'M. Duarte',
  prepared: { by: 'M. Duarte', on: '2026-05-19' },
  solution: 'Parcelwise',
  alternative: w.alternative,
  currency: 'USD',
  start: '2026-07',
  years: 3,
  discount: { rate: 0.1, timing: 'year-end' },
  rollout: { goLive: 2, fullAdoption: 9 },
  assumptions: [
    {
      name: 'invoices',
      label: w.invoices,
      unit: 'count',
      value: [5200, 5500, 5800],
      low: [4700, 4800, 4900],
      high: [5500, 6000, 6500],
      source: customer('L. Brandt', w.invoicesSource),
      for: ['brandt'],
    },
    {
      name: 'minutes_per_invoice',
      label: w.minutes,
      unit: 'number',
      value: 4,
      low: 3,
      high: 7.5,
      today: 9,
      source: vendor(w.minutesSource),
      peers: [
        { who: w.parcelCarrier, result: w.minutesPeer1 },
        { who: w.chilledHaulier, result: w.minutesPeer2 },
      ],
      for: ['brandt'],
      note: w.minutesNote,
    },
    {
      name: 'clerk_hour',
      label: w.clerkHour,
      unit: 'money',
      value: 38,
      low: 36,
      high: 41,
      source: customer('A. Osei', w.payroll),
      for: ['osei'],
    },
    {
      name: 'share_used',
      label: w.shareUsed,
      unit: 'percent',
      value: 0.6,
      low: 0.3,
      high: 0.75,
      shape: 'pert',
      source: agreed(w.both, w.shareUsedSource),
      for: ['osei'],
      privateNote: w.shareUsedPrivate,
    },
    {
      name: 'disputes',
      label: w.disputes,
      unit: 'count',
      value: 85,
      low: 70,
      high: 130,
      today: 140,
      source: {
        whose: 'benchmark',
        who: w.disputesWho,
        on: '2026-03-31',
        note: w.disputesSource,
      },
      peers: [{ who: w.parcelCarrier, result: w.disputesPeer }],
      for: ['brandt'],
    },
    {
      name: 'dispute_cost',
      label: w.disputeCost,
      unit: 'money',
      value: 70,
      low: 55,
      high: 90,
      source: customer('L. Brandt', w.disputeCostSource),
      for: ['brandt'],
    },
    {
      name: 'close_people',
      label: w.closePeople,
      unit: 'count',
      value: 5,
      source: customer('A. Osei'),
      for: ['osei'],
    },
    {
      name: 'close_days',
      label: w.closeDays,
      unit: 'days',
      value: 5,
      low: 4,
      high: 7,
      today: 8,
      source: vendor(w.closeDaysSource),
      for: ['osei'],
    },
    {
      name: 'accountant_hour',
      label: w.accountantHour,
      unit: 'money',
      value: 46,
      source: customer('A. Osei', w.payroll),
      for: ['osei'],
    },
    {
      name: 'accounts_kept',
      label: w.accountsKept,
      unit: 'count',
      value: 3,
      low: 0,
      high: 5,
      for: ['osei', 'brandt'],
      note: w.accountsKeptNote,
      privateNote: w.accountsKeptPrivate,
    },
    {
      name: 'account_margin',
      label: w.accountMargin,
      unit: 'money',
      value: 14_000,
      low: 11_000,
      high: 16_000,
      source: customer('A. Osei', w.accountMarginSource),
      for: ['osei'],
    },
    {
      name: 'setup_cost',
      label: w.setupCost,
      unit: 'money',
      value: 64_000,
      low: 58_000,
      high: 95_000,
      source: vendor(w.setupCostSource),
      for: ['iyer'],
    },
    {
      name: 'revenue',
      label: w.revenue,
      unit: 'money',
      value: 49_500_000,
      source: customer('A. Osei', w.revenueSource),
      for: ['osei'],
    },
  ],
  lines: [
    {
      id: 'hours',
      bucket: 'tangible-benefit',
      label: w.hours,
      formula: 'invoices * (today(minutes_per_invoice) - minutes_per_invoice) / 60 * clerk_hour * share_used',
      per: 'month',
      lever: 'usage',
      for: ['osei', 'brandt'],
    },
    {
      id: 'disputed',
      bucket: 'tangible-benefit',
      label: w.disputed,
      formula: '(today(disputes) - disputes) * dispute_cost',
      per: 'month',
      lever: 'adoption',
      for: ['brandt'],
    },
    {
      id: 'close',
      bucket: 'tangible-benefit',
      label: w.close,
      formula: 'close_people * (today(close_days) - close_days) * 8 * accountant_hour * share_used',
      per: 'month',
      lever: 'usage',
      for: ['osei'],
      source: customer('A. Osei', w.closeSource),
      note: w.closeNote,
    },
    {
      id: 'late_fees',
      bucket: 'tangible-benefit',
      label: w.lateFees,
      formula: '22000',
      per: 'year',
      risk: 0.1,
      lever: 'adoption',
      for: ['osei'],
      source: customer('A. Osei', w.lateFeesSource),
    },
    {
      id: 'accounts',
      bucket: 'perceived-benefit',
      label: w.accounts,
      formula: 'accounts_kept * account_margin',
      per: 'year',
      lever: 'retention',
      dimension: 'satisfaction',
      for: ['osei', 'brandt'],
    },
    {
      id: 'audit',
      bucket: 'perceived-benefit',
      label: w.audit,
      formula: '15000',
      per: 'year',
      risk: 0.2,
      lever: 'renewals',
      dimension: 'risk',
      for: ['osei'],
      source: agreed('A. Osei', w.auditSource),
    },
    {
      id: 'subscription',
      bucket: 'tangible-cost',
      label: w.subscription,
      formula: '62000',
      per: 'year',
      paid: 'in-advance',
      growth: 0.03,
      source: vendor(w.subscriptionSource),
      for: ['osei'],
    },
    {
      id: 'setup',
      bucket: 'tangible-cost',
      label: w.setup,
      formula: 'setup_cost',
      per: 'once',
      for: ['iyer'],
    },
    {
      id: 'training',
      bucket: 'tangible-cost',
      label: w.training,
      formula: '18 * 12 * clerk_hour',
      per: 'once',
      from: 2,
      source: agreed('L. Brandt', w.trainingSource),
      for: ['brandt'],
    },
    {
      id: 'disruption',
      bucket: 'perceived-cost',
      label: w.disruption,
      formula: '20000',
      per: 'once',
      from: 3,
      source: agreed('L. Brandt', w.disruptionSource),
      for: ['brandt'],
    },
    {
      id: 'reports',
      bucket: 'alternative-benefit',
      label: w.reports,
      formula: '26000',
      per: 'year',
      source: customer('L. Brandt', w.reportsSource),
      for: ['brandt'],
    },
    {
      id: 'freedom',
      bucket: 'alternative-benefit',
      label: w.freedom,
      formula: '8000',
      per: 'year',
      countable: false,
      source: agreed('L. Brandt'),
      for: ['brandt'],
    },
    {
      id: 'licences',
      bucket: 'alternative-cost',
      label: w.licences,
      formula: '19000',
      per: 'year',
      source: customer('P. Iyer', w.licencesSource),
      for: ['iyer'],
      note: w.licencesNote,
    },
  ],
  scenarios: [
    {
      id: 'down',
      label: w.down,
      market: 'down',
      set: { invoices: { times: 0.8 }, disputes: { times: 1.1 }, accounts_kept: 2 },
      rollout: { goLive: 3, fullAdoption: 12 },
    },
    {
      id: 'up',
      label: w.up,
      market: 'up',
      set: { invoices: { times: 1.15 }, accounts_kept: 4, account_margin: { plus: 1000 } },
    },
    {
      id: 'slow',
      label: w.slow,
      set: { share_used: { plus: -0.1 } },
      costs: 1.05,
      rollout: { goLive: 4, fullAdoption: 16 },
    },
  ],
  dimensions: [
    {
      id: 'brand',
      weight: 1,
      today: 5,
      expected: 6,
      alternative: 5,
      source: vendor(w.brandSource),
    },
    {
      id: 'satisfaction',
      weight: 2,
      today: 4,
      expected: 7,
      alternative: 4,
      source: customer('L. Brandt'),
      note: w.satisfactionNote,
    },
    {
      id: 'retention',
      weight: 2,
      today: 5,
      expected: 7,
      alternative: 5,
      source: agreed(w.both),
      note: w.retentionNote,
    },
    { id: 'loyalty', weight: 1, today: 5, expected: 6, alternative: 5, source: vendor(w.loyaltySource) },
    {
      id: 'alignment',
      weight: 1,
      today: 3,
      expected: 7,
      alternative: 4,
      source: customer('A. Osei', w.alignmentSource),
    },
    {
      id: 'innovation',
      weight: 1,
      today: 2,
      expected: 6,
      alternative: 3,
      source: customer('P. Iyer'),
      note: w.innovationNote,
    },
    {
      id: 'relationships',
      weight: 1,
      today: 6,
      expected: 7,
      alternative: 6,
      source: customer('L. Brandt', w.relationshipsSource),
    },
    {
      id: 'risk',
      weight: 1.5,
      today: 3,
      expected: 8,
      alternative: 4,
      source: agreed('A. Osei', w.riskSource),
      privateNote: w.riskPrivate,
    },
  ],
  levers: {
    usage: { kpi: 'minutes_per_invoice', words: w.leverUsage },
    adoption: { kpi: 'disputes', words: w.leverAdoption },
    renewals: { kpi: 'close_days', words: w.leverRenewals },
    retention: { kpi: 'accounts_kept', words: w.leverRetention },
    expansion: { words: w.leverExpansion },
    advocacy: { words: w.leverAdvocacy },
    referrals: { words: w.leverReferrals },
  },
  market: {
    year: 3,
    revenueLastYear: 47_200_000,
    revenueWithout: 'revenue',
    effect: ['accounts'],
    up: 0.06,
    down: -0.11,
    competitors: [
      { name: 'Norrvik Cargo', revenue: 61_000_000, up: 0.05, down: -0.09 },
      { name: 'Castermere Freight', revenue: 49_520_000, up: 0.07, down: -0.12 },
      { name: 'Pell and Sons Haulage', revenue: 45_800_000, up: 0.04, down: -0.03 },
    ],
  },
  success: {
    renewal: '2029-06-30',
    required: w.required,
    signs: 'osei',
    expectedRoi: 1,
    targets: [
      { name: 'minutes_per_invoice', by: '2027-03-31', value: 5 },
      { name: 'disputes', by: '2027-06-30', value: 100 },
      { name: 'close_days', by: '2027-12-31', value: 5 },
    ],
    cadence: 'quarter',
    metrics: ['minutes_per_invoice', 'disputes', 'close_days'],
    tolerance: 0.1,
  },
  simulation: { trials: 10_000, seed: 1, together: 0.2 },
  note: w.note,
  privateNote: w.privateNote,
});
