/** Positions on Summary: rows from 0, and the figures of its table in their order. */
import type { Case } from '../../case/index.ts';

export const row = {
  scenario: 4,
  lean: 5,
  view: 6,
  option: 7,
  head: 9,
  headline: 10,
  basis: 11,
  leans: 13,
  figures: 16,
  other: 21,
  before: 22,
  warning: 23,
  waiting: 24,
  chart: 26,
  table: 44,
} as const;

export const tableRows = [
  'benefits',
  'costs',
  'net',
  'presentBenefits',
  'presentCosts',
  'npv',
  'roi',
  'roiPresentValue',
  'comesBack',
  'irr',
  'payback',
  'discountedPayback',
  'costOfDelay',
] as const;
export type TableRow = (typeof tableRows)[number];
export const tableRow = (key: TableRow): number => row.table + tableRows.indexOf(key);

/** The figures beside the headline: the discount rate, then the ROI the case has chosen for its headline, and so on. */
export const headlineFigures = ({ basis }: Pick<Case, 'basis'>): readonly TableRow[] =>
  basis === 'present'
    ? ['npv', 'roiPresentValue', 'roi', 'irr', 'payback']
    : ['npv', 'roi', 'roiPresentValue', 'irr', 'payback'];
