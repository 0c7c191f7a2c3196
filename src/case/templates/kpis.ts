/**
 * The KPIs of typical roles: names, units, and which direction is better. No values: only the firm knows its own, and a
 * number already there would anchor its reader. The words are in src/text, keyed by name, so one name means one thing
 * in every role.
 */
import type { Unit } from '../schema.ts';
import { kpiRoles, type KpiRole } from './ids.ts';

export { kpiRoles, type KpiRole };

interface Kpi {
  name: KpiName;
  unit: Unit;
  better: 'up' | 'down';
}

const kpis = {
  days_to_close: ['days', 'down'],
  days_sales_outstanding: ['days', 'down'],
  operating_margin: ['percent', 'up'],
  cost_to_serve: ['money', 'down'],
  forecast_error: ['percent', 'down'],
  audit_findings: ['count', 'down'],
  on_time_rate: ['percent', 'up'],
  cycle_time: ['days', 'down'],
  first_time_right: ['percent', 'up'],
  output_per_person: ['number', 'up'],
  staff_turnover: ['percent', 'down'],
  first_response_hours: ['hours', 'down'],
  resolution_hours: ['hours', 'down'],
  first_contact_resolution: ['percent', 'up'],
  tickets_per_month: ['count', 'down'],
  customer_satisfaction: ['percent', 'up'],
  customer_effort: ['number', 'up'],
  win_rate: ['percent', 'up'],
  sales_cycle_days: ['days', 'down'],
  deal_size: ['money', 'up'],
  net_revenue_retention: ['percent', 'up'],
  ramp_days: ['days', 'down'],
  qualified_leads: ['count', 'up'],
  lead_conversion: ['percent', 'up'],
  cost_per_lead: ['money', 'down'],
  campaign_days: ['days', 'down'],
  share_of_pipeline: ['percent', 'up'],
  availability: ['percent', 'up'],
  security_incidents: ['count', 'down'],
  recovery_hours: ['hours', 'down'],
  systems_to_run: ['count', 'down'],
  request_backlog: ['count', 'down'],
  access_review_days: ['days', 'down'],
  hours_on_routine: ['hours', 'down'],
  steps_per_task: ['count', 'down'],
  tools_per_task: ['count', 'down'],
  errors_to_fix: ['count', 'down'],
  ease_of_use: ['number', 'up'],
} as const satisfies Record<string, readonly [Unit, 'up' | 'down']>;
type KpiName = keyof typeof kpis;

const roles: Record<KpiRole, readonly KpiName[]> = {
  cfo: [
    'days_to_close',
    'days_sales_outstanding',
    'operating_margin',
    'cost_to_serve',
    'forecast_error',
    'audit_findings',
  ],
  coo: [
    'on_time_rate',
    'cycle_time',
    'first_time_right',
    'output_per_person',
    'cost_to_serve',
    'staff_turnover',
  ],
  support: [
    'first_response_hours',
    'resolution_hours',
    'first_contact_resolution',
    'tickets_per_month',
    'customer_satisfaction',
    'customer_effort',
  ],
  sales: ['win_rate', 'sales_cycle_days', 'deal_size', 'net_revenue_retention', 'ramp_days'],
  marketing: ['qualified_leads', 'lead_conversion', 'cost_per_lead', 'campaign_days', 'share_of_pipeline'],
  it: [
    'availability',
    'security_incidents',
    'recovery_hours',
    'systems_to_run',
    'request_backlog',
    'access_review_days',
  ],
  user: ['hours_on_routine', 'steps_per_task', 'tools_per_task', 'errors_to_fix', 'ease_of_use'],
};

const made = (name: KpiName): Kpi => ({ name, unit: kpis[name][0], better: kpis[name][1] });

/** The KPIs typical of each role, the most common first. */
export const kpiLibrary: Readonly<Record<KpiRole, readonly Kpi[]>> = Object.fromEntries(
  kpiRoles.map((role) => [role, roles[role].map(made)]),
) as Record<KpiRole, Kpi[]>;

/**
 * The library's KPI an assumption was made from, matched by its name with or without a number at its end; null if there
 * is none.
 */
export function libraryKpi(name: string): Kpi | null {
  const base = name.replace(/_\d+$/, '');
  return Object.hasOwn(kpis, base) ? made(base as KpiName) : null;
}
