/** What a CSV file says of cases, taken into the store: words of those that are there, and new ones. */
import { newCase } from '../../case/index.ts';
import type { CaseDefaults } from '../../case/templates/index.ts';
import type { Desk } from '../../state/desk.svelte.ts';
import { newId } from '../../state/id.ts';
import type { CsvPlan } from './csv.ts';

export interface TakenIn {
  updated: number;
  added: number;
  failed: number;
}

/** @param given.today YYYY-MM-DD: new cases start in its month */
export async function takeIn(
  plan: CsvPlan,
  desk: Pick<Desk, 'add' | 'amend' | 'refresh'>,
  given: { defaults: CaseDefaults; today: string },
): Promise<TakenIn> {
  const taken: TakenIn = { updated: 0, added: 0, failed: 0 };
  for (const { id, words: w } of plan.update) {
    const done = await desk.amend(id, (c) => ({
      ...c,
      title: w.title ?? c.title,
      owner: w.owner ?? c.owner,
      customer: {
        ...c.customer,
        name: w.customer ?? c.customer.name,
        segment: w.segment ?? c.customer.segment,
        industry: w.industry ?? c.customer.industry,
      },
      success: { ...c.success, renewal: w.renewal ?? c.success.renewal },
    }));
    taken[done ? 'updated' : 'failed']++;
  }
  const { defaults } = given;
  for (const w of plan.add) {
    const fresh = newCase({ id: newId(), start: given.today.slice(0, 7) });
    const { title = '', owner = '' } = w;
    const stored = await desk.add({
      ...fresh,
      years: defaults.years ?? fresh.years,
      discount: { ...fresh.discount, rate: defaults.rate ?? fresh.discount.rate },
      title,
      owner,
      currency: w.currency ?? defaults.currency ?? fresh.currency,
      customer: {
        ...fresh.customer,
        name: w.customer ?? '',
        segment: w.segment ?? '',
        industry: w.industry ?? '',
      },
      success: { ...fresh.success, renewal: w.renewal ?? null },
    });
    taken[stored.ok ? 'added' : 'failed']++;
  }
  await desk.refresh();
  return taken;
}
