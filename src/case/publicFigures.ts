/**
 * Official figures to choose from when a number is edited: single facts of public bodies, each read on the body's own
 * page. Their scopes differ (whole economy, market sector, firms of 10 and more), so src/text states the scope of each
 * and none is compared with another. To update one, change its value, its period and its release together.
 */
import type { Unit } from './schema.ts';

/** The terms on which a body lets its figures be cited. */
export type Licence =
  | 'public-domain'
  | 'eurostat'
  /** Open Government Licence v3.0. */
  | 'ogl'
  /** No terms were stated where it was read: it is cited as a single fact with its source. */
  | 'single-fact';

export interface PublicFigure {
  id: string;
  /** ISO 3166 code of the country; EU for the European Union. */
  country: string;
  unit: Unit;
  /** For money only. */
  currency?: string;
  /** Percent is stored as a fraction. */
  value: number;
  /** The last month it covers, YYYY-MM; null for a standing rule, which does not age. */
  until: string | null;
  who: string;
  release: string;
  link: string;
  licence: Licence;
}

export const publicFigures = [
  {
    id: 'us-ecec-private-all',
    country: 'US',
    unit: 'money',
    currency: 'USD',
    value: 46.6,
    until: '2026-03',
    who: 'US Bureau of Labor Statistics',
    release: 'Employer Costs for Employee Compensation, Table 4 (private industry by occupational group)',
    link: 'https://www.bls.gov/news.release/ecec.t04.htm',
    licence: 'public-domain',
  },
  {
    id: 'us-ecec-mgmt-business-finance',
    country: 'US',
    unit: 'money',
    currency: 'USD',
    value: 87.69,
    until: '2026-03',
    who: 'US Bureau of Labor Statistics',
    release: 'Employer Costs for Employee Compensation, Table 4 (private industry by occupational group)',
    link: 'https://www.bls.gov/news.release/ecec.t04.htm',
    licence: 'public-domain',
  },
  {
    id: 'us-ecec-mgmt-professional',
    country: 'US',
    unit: 'money',
    currency: 'USD',
    value: 78.1,
    until: '2026-03',
    who: 'US Bureau of Labor Statistics',
    release: 'Employer Costs for Employee Compensation, Table 4 (private industry by occupational group)',
    link: 'https://www.bls.gov/news.release/ecec.t04.htm',
    licence: 'public-domain',
  },
  {
    id: 'us-ecec-professional',
    country: 'US',
    unit: 'money',
    currency: 'USD',
    value: 72.99,
    until: '2026-03',
    who: 'US Bureau of Labor Statistics',
    release: 'Employer Costs for Employee Compensation, Table 4 (private industry by occupational group)',
    link: 'https://www.bls.gov/news.release/ecec.t04.htm',
    licence: 'public-domain',
  },
  {
    id: 'us-ecec-sales',
    country: 'US',
    unit: 'money',
    currency: 'USD',
    value: 35.29,
    until: '2026-03',
    who: 'US Bureau of Labor Statistics',
    release: 'Employer Costs for Employee Compensation, Table 4 (private industry by occupational group)',
    link: 'https://www.bls.gov/news.release/ecec.t04.htm',
    licence: 'public-domain',
  },
  {
    id: 'us-ecec-office-admin',
    country: 'US',
    unit: 'money',
    currency: 'USD',
    value: 36.42,
    until: '2026-03',
    who: 'US Bureau of Labor Statistics',
    release: 'Employer Costs for Employee Compensation, Table 4 (private industry by occupational group)',
    link: 'https://www.bls.gov/news.release/ecec.t04.htm',
    licence: 'public-domain',
  },
  {
    id: 'us-ecec-benefits-share',
    country: 'US',
    unit: 'percent',
    value: 0.301,
    until: '2026-03',
    who: 'US Bureau of Labor Statistics',
    release: 'Employer Costs for Employee Compensation, Table 4 (private industry by occupational group)',
    link: 'https://www.bls.gov/news.release/ecec.t04.htm',
    licence: 'public-domain',
  },
  {
    id: 'us-oews-bookkeeping-hourly',
    country: 'US',
    unit: 'money',
    currency: 'USD',
    value: 23.84,
    until: '2023-05',
    who: 'US Bureau of Labor Statistics',
    release: 'Occupational Employment and Wage Statistics, occupation profile 43-3031',
    link: 'https://www.bls.gov/oes/2023/May/oes433031.htm',
    licence: 'public-domain',
  },
  {
    id: 'us-ooh-it-support-annual',
    country: 'US',
    unit: 'money',
    currency: 'USD',
    value: 60810,
    until: '2023-05',
    who: 'US Bureau of Labor Statistics',
    release: 'Occupational Outlook Handbook, computer and information technology group page, 2023 median pay',
    link: 'https://www.bls.gov/ooh/computer-and-information-technology/home.htm?view_full',
    licence: 'public-domain',
  },
  {
    id: 'us-mileage-business',
    country: 'US',
    unit: 'money',
    currency: 'USD',
    value: 0.725,
    until: '2026-12',
    who: 'US General Services Administration, following the IRS standard mileage rate',
    release: 'GSA Bulletin FTR 26-02, 30 December 2025',
    link: 'https://origin-www.gsa.gov/node/166932',
    licence: 'public-domain',
  },
  {
    id: 'us-work-hours-year',
    country: 'US',
    unit: 'hours',
    value: 2087,
    until: null,
    who: 'US Office of Personnel Management',
    release: 'Fact sheet: Computing Hourly Rates of Pay Using the 2,087-Hour Divisor',
    link: 'http://www.opm.gov/oca/pay/HTML/2087_divisor.asp',
    licence: 'public-domain',
  },
  {
    id: 'us-grid-co2-lb-kwh',
    country: 'US',
    unit: 'number',
    value: 0.81,
    until: '2023-12',
    who: 'US Energy Information Administration',
    release: 'FAQ: carbon dioxide produced per kilowatthour of US electricity generation',
    link: 'https://www.eia.gov/tools/faqs/faq.php?id=74&t=3',
    licence: 'public-domain',
  },
  {
    id: 'ca-lfs-hourly-wage',
    country: 'CA',
    unit: 'money',
    currency: 'CAD',
    value: 36.31,
    until: '2025-08',
    who: 'Statistics Canada',
    release: 'The Daily, Labour Force Survey, 5 September 2025, Table 11',
    link: 'https://www150.statcan.gc.ca/n1/daily-quotidien/250905/t011a-eng.htm',
    licence: 'single-fact',
  },
  {
    id: 'eu-lfs-weekly-hours',
    country: 'EU',
    unit: 'hours',
    value: 36.0,
    until: '2024-12',
    who: 'Eurostat',
    release: 'News item ddn-20250514-1, dataset lfsa_ewhan2',
    link: 'https://ec.europa.eu/eurostat/en/web/products-eurostat-news/w/ddn-20250514-1',
    licence: 'eurostat',
  },
  {
    id: 'de-labour-cost-hour-2024',
    country: 'DE',
    unit: 'money',
    currency: 'EUR',
    value: 44.1,
    until: '2024-12',
    who: 'INSEE',
    release:
      'Emploi, chômage, revenus du travail, édition 2025, sheet on pay and labour cost in Europe (26 June 2025)',
    link: 'https://www.insee.fr/fr/statistiques/8376892?sommaire=8376908',
    licence: 'single-fact',
  },
  {
    id: 'fr-labour-cost-hour-2024',
    country: 'FR',
    unit: 'money',
    currency: 'EUR',
    value: 43.9,
    until: '2024-12',
    who: 'INSEE',
    release:
      'Emploi, chômage, revenus du travail, édition 2025, sheet on pay and labour cost in Europe (26 June 2025)',
    link: 'https://www.insee.fr/fr/statistiques/8376892?sommaire=8376908',
    licence: 'single-fact',
  },
  {
    id: 'fr-statutory-hours-year',
    country: 'FR',
    unit: 'hours',
    value: 1607,
    until: null,
    who: 'INSEE, describing the legal working time',
    release: 'INSEE article on full-time employees and the 35 hours (2007 data)',
    link: 'https://www.insee.fr/fr/statistiques/1281098',
    licence: 'single-fact',
  },
  {
    id: 'nl-labour-cost-hour-2024',
    country: 'NL',
    unit: 'money',
    currency: 'EUR',
    value: 45.0,
    until: '2024-12',
    who: 'CBS Statistics Netherlands',
    release: 'News 2025/42: labour costs per hour worked up by 6 percent in 2024',
    link: 'https://www.cbs.nl/en-gb/news/2025/42/labour-costs-per-hour-worked-up-by-6-percent-in-2024',
    licence: 'single-fact',
  },
  {
    id: 'es-labour-cost-hour-2023q4',
    country: 'ES',
    unit: 'money',
    currency: 'EUR',
    value: 24.98,
    until: '2023-12',
    who: 'INE Spain',
    release: 'INE data file 11222, total labour cost per hour, unadjusted',
    link: 'https://www.ine.es/jaxiT3/files/t/en/csv_bdsc/11222.csv',
    licence: 'single-fact',
  },
  {
    id: 'pl-labour-cost-hour-2023',
    country: 'PL',
    unit: 'money',
    currency: 'EUR',
    value: 14.2,
    until: '2023-12',
    who: 'INSEE',
    release:
      'Emploi, chômage, revenus du travail, édition 2024, sheet on pay and labour cost in Europe (22 July 2024)',
    link: 'https://insee.fr/fr/statistiques/7767111?sommaire=7767424',
    licence: 'single-fact',
  },
  {
    id: 'uk-sickness-absence-rate',
    country: 'GB',
    unit: 'percent',
    value: 0.02,
    until: '2024-12',
    who: 'UK Office for National Statistics',
    release: 'Sickness absence in the UK labour market: 2023 and 2024',
    link: 'https://www.ons.gov.uk/employmentandlabourmarket/peopleinwork/labourproductivity/articles/sicknessabsenceinthelabourmarket/2023and2024',
    licence: 'ogl',
  },
  {
    id: 'uk-paid-holiday-weeks',
    country: 'GB',
    unit: 'number',
    value: 5.6,
    until: null,
    who: 'UK government, on GOV.UK',
    release: 'Holiday entitlement',
    link: 'https://www.gov.uk/holiday-entitlement-rights',
    licence: 'ogl',
  },
] as const satisfies readonly PublicFigure[];

export type PublicFigureId = (typeof publicFigures)[number]['id'];

/** Months after which a figure counts as old. */
const oldAfter = 24;

/** The last day of a month, YYYY-MM-DD. */
export function lastDayOf(month: string): string {
  const [y = 0, m = 1] = month.split('-').map(Number);
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 31;
  return `${month}-${String(days).padStart(2, '0')}`;
}

/** Whether a day or month lies more than two years before today. @param day, @param today YYYY-MM-DD or YYYY-MM */
export function isOld(day: string, today: string): boolean {
  const months = (s: string): number => Number(s.slice(0, 4)) * 12 + Number(s.slice(5, 7));
  const past = months(today) - months(day);
  return past > oldAfter || (past === oldAfter && day.slice(8) !== '' && today.slice(8) > day.slice(8));
}

/** The figures that fit a number: of its unit and, for money, in the case's currency; those of one country stand together. */
export const publicFiguresFor = (
  { unit }: { unit: Unit },
  currency: string,
): (PublicFigure & { id: PublicFigureId })[] =>
  publicFigures
    .filter((p: PublicFigure) => p.unit === unit && (p.currency === undefined || p.currency === currency))
    .toSorted((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : 0));
