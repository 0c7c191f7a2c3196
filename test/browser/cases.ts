/** Cases the browser tests open: small enough to work out by hand, or of an awkward shape. */
import type { Case } from '../../src/case/index.ts';
import { makeCase } from '../fixtures/makeCase.ts';

interface Amount {
  bucket: string;
  label: string;
  formula: string;
  per?: string;
  [field: string]: unknown;
}

/** A line with an id made from its label. */
const line = ({ label, ...rest }: Amount): Record<string, unknown> => ({
  id: label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, 40),
  label,
  per: 'year',
  ...rest,
});

export const caseOf = (id: string, lines: Amount[], more: Record<string, unknown> = {}): Case =>
  makeCase({
    id,
    title: 'Halden Freight',
    customer: { name: 'Halden Freight' },
    lines: lines.map(line),
    ...more,
  });

/**
 * Over three years at 10%. With perceived: 3 × (120 + 50) − 3 × 40 − 30 − 5 = 355; 355 ÷ 155 = 229%;
 * −35 + 130 × 2.486852 = 288.3; 35 ÷ (130 ÷ 12) = 3.2 months. Countable: 3 × (120 − 40) − 30 = 210; 210 ÷ 150 = 140%;
 * −30 + 80 × 2.486852 = 168.9; 30 ÷ (80 ÷ 12) = 4.5 months. All in thousands.
 */
export const plain = (id = 'plain'): Case =>
  caseOf(id, [
    { bucket: 'tangible-benefit', label: 'Hours saved', formula: '120000' },
    { bucket: 'perceived-benefit', label: 'Calmer month end', formula: '50000' },
    { bucket: 'tangible-cost', label: 'Licence', formula: '40000' },
    { bucket: 'tangible-cost', label: 'Setup', formula: '30000', per: 'once' },
    { bucket: 'perceived-cost', label: 'Disruption', formula: '5000', per: 'once' },
  ]);
export const plainFigures = {
  whole: { net: '$355K', roi: '229%', npv: '$288K', payback: 'Month 4' },
  countable: { net: '$210K', roi: '140%', npv: '$169K', payback: 'Month 5' },
};

/** A benefit worked out from drivers: 40 × 2 × 52 × 35 = 145,600 a year. */
export const driven = (id = 'driven'): Case =>
  caseOf(
    id,
    [
      {
        bucket: 'tangible-benefit',
        label: 'Hours saved',
        formula: 'agents * hours_saved * 52 * hourly_cost',
      },
      { bucket: 'tangible-cost', label: 'Licence', formula: '40000' },
    ],
    {
      assumptions: [
        { name: 'agents', label: 'Support agents', unit: 'count', value: 40 },
        { name: 'hours_saved', label: 'Hours saved a week', unit: 'hours', value: 2 },
        { name: 'hourly_cost', label: 'Cost of an hour', unit: 'money', value: 35 },
      ],
    },
  );

const secret = 'the buyer told us 60 is their real budget';
/** Words no link may hold. */
export const secrets = [secret, 'walk away below 40', 'osei is leaving', 'do not show brand'];
/** The driven case with a private note in every place one fits. */
export function secretive(id = 'secretive'): Case {
  const c = driven(id);
  return makeCase({
    ...c,
    privateNote: secrets[0],
    lines: c.lines.map((l, i) => (i === 0 ? { ...l, privateNote: secrets[1] } : l)),
    assumptions: c.assumptions.map((a, i) => (i === 0 ? { ...a, privateNote: secrets[2] } : a)),
    dimensions: c.dimensions.map((d, i) => (i === 0 ? { ...d, privateNote: secrets[3] } : d)),
  });
}

/** 10 agents freed of 4 hours a week at 50 a month each, from month 1: 10 × 4 × 100 = 4,000 a month, less 1,000. */
export const quarterly = (id = 'quarterly'): Case =>
  makeCase({
    id,
    title: 'Halden Freight',
    customer: { name: 'Halden Freight', people: [{ id: 'osei', name: 'A. Osei', role: 'CFO' }] },
    owner: 'M. Duarte',
    start: '2026-01',
    years: 1,
    assumptions: [
      { name: 'agents', label: 'Support agents', unit: 'count', value: 10 },
      { name: 'minutes', label: 'Minutes a ticket', unit: 'number', value: 6, today: 10 },
    ],
    lines: [
      {
        id: 'hours',
        bucket: 'tangible-benefit',
        label: 'Hours saved',
        formula: 'agents * (today(minutes) - minutes) * 100',
        per: 'month',
      },
      { id: 'fee', bucket: 'tangible-cost', label: 'Subscription', formula: '1000', per: 'month' },
    ],
    dimensions: [{ id: 'satisfaction', today: 4, expected: 8 }],
    success: { signs: 'osei', expectedRoi: 2 },
  });
