import type { Licence, PublicFigureId } from '../../case/publicFigures.ts';

/** Words of the official figures to pick from. Each label says its scope. */
export default {
  title: 'Official figures',
  hint: 'Each with its source, for its own scope. Nothing is filled in until you choose it.',
  country: 'Country',
  europe: 'European Union',
  old: 'older than 24 months',
  standing: 'standing rule',
  /** What stands as the note of the number's source. */
  note: (label: string, release: string, period: string, licence: string) =>
    `${label}. ${release}; ${period}. ${licence}.`,
  licence: {
    'public-domain': 'Public domain in the United States',
    eurostat: 'Reuse allowed with the source named',
    ogl: 'Open Government Licence v3.0',
    'single-fact': 'Single fact, cited with its source',
  } satisfies Record<Licence, string>,
  label: {
    'us-ecec-private-all': 'An hour of work to the employer, pay and benefits, all of private industry',
    'us-ecec-mgmt-business-finance':
      'An hour of work to the employer, management, business and finance, private industry',
    'us-ecec-mgmt-professional':
      'An hour of work to the employer, managers and professionals together, private industry',
    'us-ecec-professional': 'An hour of work to the employer, professionals, private industry',
    'us-ecec-sales': 'An hour of work to the employer, sales, private industry',
    'us-ecec-office-admin': 'An hour of work to the employer, office and customer service, private industry',
    'us-ecec-benefits-share': 'Benefits as a share of what work costs the employer, private industry',
    'us-oews-bookkeeping-hourly': 'Average hourly wage in bookkeeping and accounting, wage only',
    'us-ooh-it-support-annual': 'Median pay of a year in computer support, wage only',
    'us-mileage-business': 'A business mile in one’s own car',
    'us-work-hours-year': 'Hours of work in a year, as federal salaries are reckoned',
    'us-grid-co2-lb-kwh': 'Carbon dioxide of a kilowatt-hour of electricity, in pounds',
    'ca-lfs-hourly-wage': 'Average hourly wage, all employees from 15 on, wage only, not adjusted for season',
    'eu-lfs-weekly-hours': 'Hours really worked in a week in the main job, ages 20 to 64, part-time included',
    'de-labour-cost-hour-2024':
      'An hour of work to the employer, market sector without farming and household services, firms of 10 or more',
    'fr-labour-cost-hour-2024':
      'An hour of work to the employer, market sector without farming and household services, firms of 10 or more',
    'fr-statutory-hours-year': 'Legal working time of a year in full time (35 hours a week)',
    'nl-labour-cost-hour-2024': 'An hour of work to the employer, all sectors, provisional',
    'es-labour-cost-hour-2023q4': 'An hour of work to the employer, not adjusted for season',
    'pl-labour-cost-hour-2023':
      'An hour of work to the employer, market sector without farming and household services, firms of 10 or more',
    'uk-sickness-absence-rate': 'Share of working hours lost to sickness or injury',
    'uk-paid-holiday-weeks': 'Weeks of paid holiday in a year, by law',
  } satisfies Record<PublicFigureId, string>,
};
