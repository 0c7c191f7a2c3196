/**
 * The built-in templates: the usual rows of a kind of case and how each is calculated. No amount is filled in, because
 * a number already there would anchor its reader. The words are in src/text, keyed by line id and assumption name, so
 * one id or name means one thing in every template.
 *
 * Each follows good practice: saved time counts only by the share that is put to use; revenue counts by its margin;
 * what two rows would both claim is left out of one; a replaced tool is entered once, as a cost of the alternative. At
 * least one benefit is calculated from at most two numbers, so that together with one cost three typed numbers give a
 * result.
 */
import type { Bucket, LeverId, Period, Unit } from '../schema.ts';
import type { builtInDimensions } from '../defaults.ts';
import type { TemplateId } from './ids.ts';

export interface TemplateAssumption {
  name: string;
  unit: Unit;
}

export interface TemplateLine {
  id: string;
  bucket: Bucket;
  /** If empty, a plain amount is to be typed. */
  formula: string;
  per: Period;
  lever?: LeverId;
  dimension?: (typeof builtInDimensions)[number];
}

export interface Template {
  id: TemplateId;
  /** Whole months: a cautious start for people to change, because nothing is in full use on the day it is signed. */
  rollout: { goLive: number; fullAdoption: number };
  assumptions: readonly TemplateAssumption[];
  lines: readonly TemplateLine[];
}

const count = (name: string): TemplateAssumption => ({ name, unit: 'count' });
const money = (name: string): TemplateAssumption => ({ name, unit: 'money' });
const percent = (name: string): TemplateAssumption => ({ name, unit: 'percent' });
const hours = (name: string): TemplateAssumption => ({ name, unit: 'hours' });
const number = (name: string): TemplateAssumption => ({ name, unit: 'number' });

/** What an hour costs and the share of a saved hour that is put to use: every time saving needs both. */
const time = [money('hourly_cost'), percent('share_used')];

const benefit = (
  id: string,
  per: Period,
  formula: string,
  more: Pick<TemplateLine, 'lever' | 'dimension'> = {},
): TemplateLine => ({ id, bucket: 'tangible-benefit', formula, per, ...more });

const noticed = (
  id: string,
  per: Period,
  formula: string,
  more: Pick<TemplateLine, 'lever' | 'dimension'> = {},
): TemplateLine => ({ id, bucket: 'perceived-benefit', formula, per, ...more });

const subscription: TemplateLine = { id: 'subscription', bucket: 'tangible-cost', formula: '', per: 'year' };
const once = (id: string): TemplateLine => ({ id, bucket: 'tangible-cost', formula: '', per: 'once' });

export const library: Readonly<Record<TemplateId, Template>> = {
  efficiency: {
    id: 'efficiency',
    rollout: { goLive: 2, fullAdoption: 6 },
    assumptions: [
      count('people'),
      hours('hours_saved'),
      ...time,
      count('errors_avoided'),
      money('cost_per_error'),
      count('leavers_avoided'),
      money('cost_per_leaver'),
    ],
    lines: [
      benefit('time_saved', 'month', 'people * hours_saved * hourly_cost * share_used', { lever: 'usage' }),
      benefit('rework', 'month', 'errors_avoided * cost_per_error', { lever: 'adoption' }),
      noticed('staff_stay', 'year', 'leavers_avoided * cost_per_leaver', { dimension: 'satisfaction' }),
      subscription,
      once('implementation'),
    ],
  },
  revenue: {
    id: 'revenue',
    rollout: { goLive: 2, fullAdoption: 6 },
    assumptions: [
      count('visitors'),
      percent('conversion_gain'),
      money('order_value'),
      percent('margin'),
      money('revenue_kept_yearly'),
    ],
    lines: [
      benefit('more_orders', 'month', 'visitors * conversion_gain * order_value * margin', {
        lever: 'expansion',
      }),
      benefit('revenue_kept', 'year', 'revenue_kept_yearly * margin', { lever: 'retention' }),
      noticed('brand_pull', 'year', '', { lever: 'advocacy', dimension: 'brand' }),
      subscription,
      once('implementation'),
    ],
  },
  support: {
    id: 'support',
    rollout: { goLive: 1, fullAdoption: 4 },
    assumptions: [
      count('tickets_avoided'),
      money('cost_per_ticket'),
      count('tickets_left'),
      number('minutes_saved'),
      ...time,
      count('customers_kept'),
      money('customer_margin'),
    ],
    lines: [
      benefit('self_service', 'month', 'tickets_avoided * cost_per_ticket', { lever: 'adoption' }),
      // Only tickets that still reach an agent: the row above counts those solved without one.
      benefit('faster_tickets', 'month', 'tickets_left * minutes_saved / 60 * hourly_cost * share_used', {
        lever: 'usage',
      }),
      noticed('support_loyalty', 'year', 'customers_kept * customer_margin', {
        lever: 'retention',
        dimension: 'loyalty',
      }),
      subscription,
      once('implementation'),
    ],
  },
  marketing: {
    id: 'marketing',
    rollout: { goLive: 2, fullAdoption: 8 },
    assumptions: [
      count('campaigns'),
      hours('admin_hours_saved'),
      ...time,
      count('leads'),
      percent('lead_conversion_gain'),
      money('deal_value'),
      percent('margin'),
      percent('share_owed'),
    ],
    lines: [
      benefit('email_admin', 'month', 'campaigns * admin_hours_saved * hourly_cost * share_used', {
        lever: 'usage',
      }),
      benefit('lead_conversion', 'month', 'leads * lead_conversion_gain * deal_value * margin * share_owed', {
        lever: 'expansion',
      }),
      benefit('outside_spend', 'month', '', { lever: 'adoption' }),
      subscription,
      once('implementation'),
    ],
  },
  storage: {
    id: 'storage',
    rollout: { goLive: 3, fullAdoption: 9 },
    assumptions: [
      hours('upkeep_hours_saved'),
      ...time,
      hours('outage_hours_avoided'),
      money('outage_hour_cost'),
      number('terabytes'),
      money('terabyte_cost'),
    ],
    lines: [
      benefit('upkeep', 'month', 'upkeep_hours_saved * hourly_cost * share_used', { lever: 'adoption' }),
      benefit('outages', 'year', 'outage_hours_avoided * outage_hour_cost', { dimension: 'risk' }),
      subscription,
      once('migration'),
      // The retired tool is entered here once, as a cost of the alternative, and not again as a benefit.
      {
        id: 'current_storage',
        bucket: 'alternative-cost',
        formula: 'terabytes * terabyte_cost',
        per: 'year',
      },
    ],
  },
  success: {
    id: 'success',
    rollout: { goLive: 2, fullAdoption: 8 },
    assumptions: [
      money('recurring_revenue'),
      percent('churn_cut'),
      percent('margin'),
      money('expansion_revenue'),
      count('managers'),
      hours('manager_hours_saved'),
      ...time,
    ],
    lines: [
      benefit('churn', 'year', 'recurring_revenue * churn_cut * margin', { lever: 'renewals' }),
      benefit('expansion', 'year', 'expansion_revenue * margin', { lever: 'expansion' }),
      benefit('manager_time', 'month', 'managers * manager_hours_saved * hourly_cost * share_used', {
        lever: 'usage',
      }),
      subscription,
      once('implementation'),
    ],
  },
  compliance: {
    id: 'compliance',
    rollout: { goLive: 2, fullAdoption: 6 },
    assumptions: [
      number('incidents_avoided'),
      money('cost_per_incident'),
      count('audits'),
      hours('audit_hours_saved'),
      ...time,
    ],
    lines: [
      benefit('incidents', 'year', 'incidents_avoided * cost_per_incident', { dimension: 'risk' }),
      benefit('audit_time', 'year', 'audits * audit_hours_saved * hourly_cost * share_used', {
        lever: 'usage',
      }),
      noticed('trust', 'year', '', { lever: 'advocacy', dimension: 'relationships' }),
      subscription,
      once('implementation'),
    ],
  },
  purchasing: {
    id: 'purchasing',
    rollout: { goLive: 2, fullAdoption: 8 },
    assumptions: [
      money('spend'),
      percent('price_cut'),
      count('orders'),
      number('order_minutes_saved'),
      ...time,
      money('early_paid'),
      percent('early_discount'),
    ],
    lines: [
      benefit('better_prices', 'year', 'spend * price_cut', { lever: 'adoption' }),
      benefit('order_handling', 'month', 'orders * order_minutes_saved / 60 * hourly_cost * share_used', {
        lever: 'usage',
      }),
      benefit('early_payment', 'year', 'early_paid * early_discount'),
      subscription,
      once('implementation'),
    ],
  },
  field: {
    id: 'field',
    rollout: { goLive: 2, fullAdoption: 6 },
    assumptions: [
      count('visits_avoided'),
      money('cost_per_visit'),
      count('technicians'),
      hours('paperwork_hours_saved'),
      ...time,
      count('contracts_kept'),
      money('contract_margin'),
    ],
    lines: [
      benefit('repeat_visits', 'month', 'visits_avoided * cost_per_visit', { lever: 'adoption' }),
      benefit('paperwork', 'month', 'technicians * paperwork_hours_saved * hourly_cost * share_used', {
        lever: 'usage',
      }),
      noticed('contracts', 'year', 'contracts_kept * contract_margin', {
        lever: 'renewals',
        dimension: 'retention',
      }),
      subscription,
      once('devices'),
    ],
  },
  blank: {
    id: 'blank',
    rollout: { goLive: 0, fullAdoption: 0 },
    assumptions: [],
    lines: [
      benefit('benefit_1', 'year', ''),
      benefit('benefit_2', 'year', ''),
      noticed('noticed_1', 'year', ''),
      { id: 'cost_yearly', bucket: 'tangible-cost', formula: '', per: 'year' },
      once('cost_once'),
    ],
  },
};
