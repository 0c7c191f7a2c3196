/**
 * The return on single efforts of customer success, each by itself: a renewal campaign, onboarding, advocacy,
 * referrals. Each is compared with the same customers without customer success, so their effects overlap and are never
 * added up.
 */
import type { Effort, Programme } from '../case/index.ts';
import { geometric, returned } from './programme.ts';
import type { Amount, Returned } from './types.ts';

/** The gain is the margin on the revenue the effort keeps or brings, over the programme's months. */
export interface EffortResult extends Returned {
  id: Effort['id'];
}

/**
 * Revenue by month 0..n − 1 that an effort makes beyond q = 1 − churn + expansion without customer success.
 *   renewal, onboarding  opening revenue × ((1 − max(0, churn − effect) + expansion)^k − q^k)
 *   advocacy             opening revenue × ((q + effect)^k − q^k)
 *   referral             effect × revenue per customer × (1 + q + … + q^(k − 1)): customers won in a month pay from the next
 */
function revenueOf(p: Programme, { id, effect }: Effort): number[] {
  const { churn, expansion } = p.without;
  const q = 1 - churn + expansion;
  const months = Array.from({ length: p.months }, (_, k) => k);
  if (id === 'referral') return months.map((k) => effect * p.arpa * geometric(q, k));
  const raised = id === 'advocacy' ? q + effect : 1 - Math.max(0, churn - effect) + expansion;
  return months.map((k) => p.customers * p.arpa * (Math.pow(raised, k) - Math.pow(q, k)));
}

/** Each effort that has a cost or an effect, in the programme's order. Costs and payments fall at the start of each month. */
export function effortResults(p: Programme): EffortResult[] {
  const discount = Math.pow(1 + p.rate, 1 / 12) - 1;
  return (p.efforts ?? [])
    .filter(({ cost, effect }) => cost > 0 || effect > 0)
    .map((effort): EffortResult => {
      const revenue = revenueOf(p, effort);
      const gain: Amount = {
        total: p.margin * revenue.reduce((sum, x) => sum + x, 0),
        presentValue: p.margin * revenue.reduce((sum, x, k) => sum + x * Math.pow(1 + discount, -k), 0),
      };
      const cost: Amount = {
        total: effort.cost * p.months,
        presentValue: effort.cost * geometric(1 / (1 + discount), p.months),
      };
      return { id: effort.id, ...returned(gain, cost) };
    });
}
