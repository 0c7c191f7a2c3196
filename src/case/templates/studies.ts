/**
 * Published studies as cases: their figures as facts, each row with its source. The words are our own, from src/text.
 * The build gives them a file of their own.
 */
import { newCase } from '../defaults.ts';
import { parseCase } from '../parse.ts';
import type { Bucket, Case, Unit } from '../schema.ts';

export const studyIds = ['salesloft', 'entra', 'intellum'] as const;
export type StudyId = (typeof studyIds)[number];

/** The results a publication states, each as printed; those it does not state are absent. */
export interface Published {
  /** Nominal benefits over the term. */
  total?: number;
  pvBenefits: number;
  pvCosts?: number;
  npv?: number;
  /** At present value, 2 = 200%. */
  roi?: number;
  /** "Under so many months", as studies put it. */
  paybackUnder?: number;
}

interface Driver {
  name: string;
  unit: Unit;
  /** One value for all years, or one per year. */
  value: number | readonly number[];
}

interface Row {
  id: string;
  bucket: Bucket;
  /** As in the study: an amount per year, or a formula over the drivers. */
  formula: string;
  once?: true;
  risk?: number;
  drivers?: readonly Driver[];
}

interface Study {
  id: StudyId;
  /** The address at which it can be read. */
  link: string;
  currency: string;
  years: number;
  /** Yearly discount rate, year-end. */
  rate: number;
  rows: readonly Row[];
  published: Published;
}

const money = (name: string, value: readonly number[]): Driver => ({ name, unit: 'money', value });

export const studies: Readonly<Record<StudyId, Study>> = {
  salesloft: {
    id: 'salesloft',
    link: 'https://pravda.ufcontent.com/i/1285868-the-total-economic-impact-of-salesloft-final-3-1/20',
    currency: 'USD',
    years: 3,
    rate: 0.1,
    rows: [
      {
        id: 'benefits',
        bucket: 'tangible-benefit',
        formula: 'benefits',
        drivers: [money('benefits', [1_606_511, 3_061_331, 4_229_760])],
      },
      { id: 'signing', bucket: 'tangible-cost', formula: '53150', once: true },
      {
        id: 'costs',
        bucket: 'tangible-cost',
        formula: 'costs',
        drivers: [money('costs', [666_715, 636_772, 647_783])],
      },
    ],
    published: {
      pvBenefits: 7_168_371,
      pvCosts: 1_672_201,
      npv: 5_496_170,
      roi: 3.29,
      paybackUnder: 6,
    },
  },
  entra: {
    id: 'entra',
    link: 'https://github.com/zeffree/me7',
    currency: 'USD',
    years: 3,
    rate: 0.1,
    rows: [
      { id: 'vendors', bucket: 'tangible-benefit', formula: '500000', risk: 0.05 },
      {
        id: 'exposure',
        bucket: 'tangible-benefit',
        formula: 'exposure * exposure_less',
        risk: 0.15,
        drivers: [
          { name: 'exposure', unit: 'money', value: 844_000 },
          { name: 'exposure_less', unit: 'percent', value: 0.3 },
        ],
      },
      { id: 'c', bucket: 'tangible-benefit', formula: '589000' },
      { id: 'd', bucket: 'tangible-benefit', formula: '1101600' },
      { id: 'e', bucket: 'tangible-benefit', formula: '1845000' },
      {
        id: 'tickets',
        bucket: 'tangible-benefit',
        formula: '(tickets_before - tickets_after) * ticket_cost',
        risk: 0.05,
        drivers: [
          { name: 'tickets_before', unit: 'count', value: 80_000 },
          { name: 'tickets_after', unit: 'count', value: 8_000 },
          { name: 'ticket_cost', unit: 'money', value: 15 },
        ],
      },
      {
        id: 'retired',
        bucket: 'tangible-benefit',
        formula: 'licences * retired_share * licence_cost',
        risk: 0.05,
        drivers: [
          { name: 'licences', unit: 'count', value: 20_000 },
          { name: 'retired_share', unit: 'percent', value: 0.6 },
          { name: 'licence_cost', unit: 'money', value: 24 },
        ],
      },
      {
        id: 'compliance',
        bucket: 'tangible-benefit',
        formula: 'compliance_spend * compliance_less',
        risk: 0.05,
        drivers: [
          { name: 'compliance_spend', unit: 'money', value: 2_000_000 },
          { name: 'compliance_less', unit: 'percent', value: 0.15 },
        ],
      },
      { id: 'deployment', bucket: 'tangible-cost', formula: '30000', once: true },
      { id: 'fee', bucket: 'tangible-cost', formula: '2491200' },
      { id: 'management', bucket: 'tangible-cost', formula: '9880' },
    ],
    published: {
      pvBenefits: 14_449_655,
      pvCosts: 6_249_816,
      npv: 8_199_839,
      roi: 1.31,
      paybackUnder: 6,
    },
  },
  intellum: {
    id: 'intellum',
    link: 'https://thoughtleadership.forrester.com/go/intellum/customer_education_ebook/44',
    currency: 'USD',
    years: 3,
    rate: 0.1,
    rows: [
      {
        id: 'spending',
        bucket: 'tangible-benefit',
        formula: 'revenue * offered * use_it * spend_more * margin',
        risk: 0.2,
        drivers: [
          money('revenue', [1_000_000_000, 1_044_000_000, 1_090_828_000]),
          { name: 'offered', unit: 'percent', value: [0.384, 0.767, 0.767] },
          { name: 'use_it', unit: 'percent', value: 0.511 },
          { name: 'spend_more', unit: 'percent', value: 0.083 },
          { name: 'margin', unit: 'percent', value: 0.12 },
        ],
      },
    ],
    published: { total: 8_230_482, pvBenefits: 6_675_324 },
  },
};

/** The texts of a study's case. */
interface StudyWords {
  title: string;
  /** Who published it, where and when. */
  by: string;
  note: string;
  /** Labels by the id of a row and the name of a driver. */
  labels: Readonly<Record<string, string>>;
}

/**
 * The study as a case: rates, rows and drivers as published, with the headline at present value, as such studies state
 * it. @param seed.id the case's id; @param seed.start the month of signing, YYYY-MM. Throws on a malformed seed.
 */
export function studyCase(study: Study, words: StudyWords, seed: { id: string; start: string }): Case {
  const source = { whose: 'benchmark', who: words.by, link: study.link };
  const label = (of: string): string => words.labels[of] ?? of;
  const empty = newCase(seed);
  const made = parseCase({
    ...empty,
    title: words.title,
    note: words.note,
    currency: study.currency,
    years: study.years,
    basis: 'present',
    discount: { rate: study.rate, timing: 'year-end' },
    assumptions: study.rows.flatMap(({ drivers = [] }) =>
      drivers.map(({ name, unit, value }) => ({ name, label: label(name), unit, value, source })),
    ),
    lines: study.rows.map(({ id, bucket, formula, once, risk = 0 }) => ({
      id,
      bucket,
      label: label(id),
      formula,
      per: once ? 'once' : 'year',
      risk,
      source,
    })),
  });
  // A test reads each through the same gate, so a failure here is a broken build, never a user's mistake.
  if (!made.ok) throw new Error(`the study does not read: ${JSON.stringify(made.problem)}`);
  return made.value;
}
